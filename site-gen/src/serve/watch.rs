//! Notices when somebody saves a file of the site.

use std::path::Path;
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::Duration;

use notify::{Event, RecommendedWatcher, RecursiveMode, Watcher as _};

/// Editors write a file in several steps; what happens within this time is one change.
const QUIET: Duration = Duration::from_millis(80);

/// Calls `changed` after each change below the folders, for as long as the result is kept.
pub(super) fn watch(
    folders: &[&Path],
    changed: impl Fn() + Send + 'static,
) -> Result<RecommendedWatcher, notify::Error> {
    let (sender, receiver) = channel();
    let mut watcher = notify::recommended_watcher(move |event: Result<Event, notify::Error>| {
        // Reading is no change, and each build reads everything. An error may have hidden a change, so it counts as one.
        if event.map_or(true, |event| !event.kind.is_access()) {
            // Without a receiver the server is ending and no change matters any more.
            sender.send(()).unwrap_or_default();
        }
    })?;
    for folder in folders {
        watcher.watch(folder, RecursiveMode::Recursive)?;
    }
    thread::spawn(move || follow(&receiver, &changed));
    Ok(watcher)
}

fn follow(events: &Receiver<()>, changed: &impl Fn()) {
    while events.recv().is_ok() {
        while events.recv_timeout(QUIET).is_ok() {}
        changed();
    }
}

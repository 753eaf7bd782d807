//! Tells open browsers which build is served, so that they load a page anew when it has become another one.

use std::convert::Infallible;

use axum::response::sse::{Event, KeepAlive, Sse};
use futures_util::stream::{Stream, unfold};
use tokio::sync::watch;

/// The version that is served now; none when the server is about to end, which ends the open connections too.
pub(super) type Version = Option<String>;

/// One event at once and one for each build that follows.
pub(super) fn events(mut versions: watch::Receiver<Version>) -> Sse<impl Stream<Item = Result<Event, Infallible>>> {
    versions.mark_changed();
    let events = unfold(versions, |mut versions| async move {
        versions.changed().await.ok()?;
        let version = versions.borrow_and_update().clone()?;
        Some((Ok(Event::default().data(version)), versions))
    });
    Sse::new(events).keep_alive(KeepAlive::default())
}

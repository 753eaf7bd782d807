//! Mail as files: what the service sends on one machine can be read, and opened by any mail program.

use std::io::{self, Write as _};
use std::os::unix::fs::{DirBuilderExt as _, OpenOptionsExt as _};
use std::path::{Path, PathBuf};

use lettre::Message;

use super::{Outcome, Trouble};

/// Writes the message as `<id>.eml`, readable by its owner alone. A file that is there is this very message.
pub(super) async fn write(folder: &Path, id: &str, message: &Message) -> Outcome {
    let (folder, name, bytes) = (folder.to_owned(), format!("{id}.eml"), message.formatted());
    let path = folder.join(&name);
    let written = tokio::task::spawn_blocking(move || place(&folder, &name, &bytes)).await;
    match written.unwrap_or_else(|error| Err(io::Error::other(error))) {
        Ok(()) => Outcome::Sent,
        Err(error) => Outcome::NotNow(Trouble(format!("cannot write `{}`: {error}", path.display()))),
    }
}

/// Puts the file there whole or not at all: a name that exists is never written again.
fn place(folder: &Path, name: &str, bytes: &[u8]) -> io::Result<()> {
    std::fs::DirBuilder::new().recursive(true).mode(0o700).create(folder)?;
    let path = folder.join(name);
    if path.exists() {
        return Ok(());
    }
    let draft = Draft(folder.join(format!(".{name}.{}", std::process::id())));
    let mut file = std::fs::OpenOptions::new().write(true).create(true).truncate(true).mode(0o600).open(&draft.0)?;
    file.write_all(bytes)?;
    file.sync_all()?;
    match std::fs::hard_link(&draft.0, &path) {
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Ok(()),
        linked => linked,
    }
}

/// A file that is gone when its work is done.
struct Draft(PathBuf);

impl Drop for Draft {
    #[expect(clippy::disallowed_methods, reason = "this module writes the mail of a machine")]
    fn drop(&mut self) {
        if let Err(error) = std::fs::remove_file(&self.0) {
            tracing::warn!(path = %self.0.display(), %error, "could not remove a draft");
        }
    }
}

//! The only writer: finished outputs -> disk. It compares and skips what is equal, removes only what an earlier build
//! wrote, and touches nothing in a folder that is not its own.
#![expect(clippy::disallowed_methods, reason = "this module is the generator's only writer")]

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::{Component, Path, PathBuf};

use rayon::prelude::*;

use crate::render::OutputFile;

/// Lists every file of the last build, one path a line; what stands here is ours, and nothing else is.
pub const LISTING: &str = ".site-gen-outputs";

/// Files are completed here and then moved to their place, so that no reader ever sees half of one.
const WORKSHOP: &str = ".site-gen-writing";

/// What a build changed on the disk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Written {
    /// Files that are new or have other bytes than before.
    pub changed: usize,
    /// Files that already had these bytes and keep their modification time.
    pub unchanged: usize,
    /// Files of the previous build that this one does not have.
    pub removed: usize,
}

/// Why nothing, or not everything, could be written.
#[derive(Debug, thiserror::Error)]
pub enum WriteError {
    /// The folder belongs to somebody else.
    #[error("`{}` is not empty and has no `{LISTING}`, so it may hold other people's files; give an empty folder", .out.display())]
    Foreign {
        /// The folder that was asked for.
        out: PathBuf,
    },
    /// The listing names something that no build can have written.
    #[error("`{}` names `{entry}`, which is no path inside the folder; remove the folder and build again", .listing.display())]
    Listing {
        /// The damaged listing.
        listing: PathBuf,
        /// Its line that no build can have written.
        entry: String,
    },
    /// The file system refused.
    #[error("cannot {action} `{}`: {source}", .path.display())]
    Io {
        /// What was tried, as a verb.
        action: &'static str,
        /// With which file or folder.
        path: PathBuf,
        /// The answer.
        source: io::Error,
    },
}

/// Makes the folder `out` hold exactly `files` beside whatever somebody else put into it.
///
/// Before the first byte changes, the listing names the old and the new files, so a build that is cut off leaves
/// nothing behind that the next one does not know as its own.
pub fn write(out: &Path, files: &[OutputFile]) -> Result<Written, WriteError> {
    let before = listed(out)?;
    let now: BTreeSet<&str> = files.iter().map(|file| file.path.as_str()).collect();
    let workshop = out.join(WORKSHOP);
    create_dir(&workshop)?;
    let either = before.iter().map(String::as_str).chain(now.iter().copied()).collect();
    write_listing(out, &either)?;
    let removed = remove_stale(out, before.iter().map(String::as_str).filter(|path| !now.contains(path)))?;
    let placed = files
        .par_iter()
        .enumerate()
        .map(|(number, file)| place(out, &workshop.join(number.to_string()), file))
        .collect::<Result<Vec<bool>, _>>()?;
    write_listing(out, &now)?;
    fs::remove_dir_all(&workshop).map_err(io_error("remove", &workshop))?;
    let changed = placed.iter().filter(|changed| **changed).count();
    Ok(Written { changed, unchanged: files.len() - changed, removed })
}

/// The files of the previous build; none when the folder is new or empty.
fn listed(out: &Path) -> Result<BTreeSet<String>, WriteError> {
    let listing = out.join(LISTING);
    match fs::read_to_string(&listing) {
        Ok(text) => text.lines().map(|entry| inside(&listing, entry)).collect(),
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            if is_empty(out)? {
                Ok(BTreeSet::new())
            } else {
                Err(WriteError::Foreign { out: out.to_path_buf() })
            }
        }
        Err(error) => Err(io_error("read", &listing)(error)),
    }
}

fn inside(listing: &Path, entry: &str) -> Result<String, WriteError> {
    let normal = |component: Component<'_>| matches!(component, Component::Normal(_));
    if !entry.is_empty() && Path::new(entry).components().all(normal) {
        Ok(entry.to_owned())
    } else {
        Err(WriteError::Listing { listing: listing.to_path_buf(), entry: entry.to_owned() })
    }
}

fn is_empty(out: &Path) -> Result<bool, WriteError> {
    match fs::read_dir(out) {
        // A first build that was cut off leaves its workshop and nothing else.
        Ok(mut entries) => Ok(entries.all(|entry| entry.is_ok_and(|entry| entry.file_name() == WORKSHOP))),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(true),
        Err(error) => Err(io_error("read", out)(error)),
    }
}

/// Puts one file in its place and says whether that changed anything.
fn place(out: &Path, draft: &Path, file: &OutputFile) -> Result<bool, WriteError> {
    let path = out.join(&file.path);
    if holds(&path, &file.bytes)? {
        return Ok(false);
    }
    if let Some(folder) = path.parent() {
        create_dir(folder)?;
    }
    fs::write(draft, &file.bytes).map_err(io_error("write", draft))?;
    fs::rename(draft, &path).map_err(io_error("write", &path))?;
    Ok(true)
}

fn holds(path: &Path, bytes: &[u8]) -> Result<bool, WriteError> {
    match fs::metadata(path) {
        // The length tells most differences without reading.
        Ok(found) if found.is_file() && usize::try_from(found.len()).is_ok_and(|length| length == bytes.len()) => {
            Ok(fs::read(path).map_err(io_error("read", path))? == bytes)
        }
        Ok(_) => Ok(false),
        Err(error) if matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory) => Ok(false),
        Err(error) => Err(io_error("look at", path)(error)),
    }
}

fn remove_stale<'a>(out: &Path, stale: impl Iterator<Item = &'a str>) -> Result<usize, WriteError> {
    let mut removed = 0;
    for entry in stale {
        let path = out.join(entry);
        match fs::remove_file(&path) {
            Ok(()) => removed += 1,
            // Somebody was faster; what matters is that it is gone.
            Err(error) if matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory) => {}
            Err(error) => return Err(io_error("remove", &path)(error)),
        }
        remove_empty_parents(out, Path::new(entry));
    }
    Ok(removed)
}

/// A folder that held only removed files goes with them; one that still holds anything refuses to go, and stays.
fn remove_empty_parents(out: &Path, entry: &Path) {
    let inner = entry.ancestors().skip(1).take_while(|folder| !folder.as_os_str().is_empty());
    for folder in inner {
        if fs::remove_dir(out.join(folder)).is_err() {
            return;
        }
    }
}

fn write_listing(out: &Path, paths: &BTreeSet<&str>) -> Result<(), WriteError> {
    let text = paths.iter().flat_map(|path| [*path, "\n"]).collect::<String>();
    place(
        out,
        &out.join(WORKSHOP).join("listing"),
        &OutputFile { path: LISTING.to_owned(), bytes: text.into_bytes() },
    )?;
    Ok(())
}

fn create_dir(path: &Path) -> Result<(), WriteError> {
    fs::create_dir_all(path).map_err(io_error("create the folder", path))
}

fn io_error(action: &'static str, path: &Path) -> impl FnOnce(io::Error) -> WriteError {
    let path = path.to_path_buf();
    move |source| WriteError::Io { action, path, source }
}

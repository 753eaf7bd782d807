//! The table in a file, for one machine.
//!
//! One thread owns the writing connection: it gathers the writes that wait, commits them together and answers each
//! after the sync, so that sixteen clients share the price of one. Another thread reads on a connection of its own.

use std::fs::{DirBuilder, File, OpenOptions, Permissions};
use std::io;
use std::os::unix::fs::{DirBuilderExt as _, OpenOptionsExt as _, PermissionsExt as _};
use std::path::{Path, PathBuf};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use jiff::Timestamp;
use rusqlite::Connection;
use thiserror::Error;
use tokio::sync::{mpsc, oneshot};

use super::{Cursor, Item, Key, List, Page, Table, Unavailable, Write, WriteError};

mod reader;
mod writer;

/// The layout of the file that this code reads and writes; `schema.sql` sets it.
const LAYOUT: i64 = 1;

/// How long a connection waits for another program that holds the file.
const BUSY: Duration = Duration::from_secs(5);

/// How many requests may wait for a thread. More than a burst of a town's signups, less than what memory minds.
const WAITING: usize = 1024;

/// Why the file cannot be used.
#[derive(Debug, Error)]
pub enum OpenError {
    /// The file or its folder cannot be made or opened.
    #[error("cannot open the store `{}`", path.display())]
    File {
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// `SQLite` cannot use the file.
    #[error("cannot use the store `{}`", path.display())]
    Database {
        /// The file.
        path: PathBuf,
        /// What `SQLite` said.
        source: rusqlite::Error,
    },
    /// A later version of this program wrote the file.
    #[error("the store `{}` has layout {found}, this program knows layout {LAYOUT}; use the newer program", path.display())]
    Newer {
        /// The file.
        path: PathBuf,
        /// The layout of the file.
        found: i64,
    },
    /// A write that was answered might not survive a power cut.
    #[error("the store `{}` would not wait for the disk: `synchronous` is {synchronous}, `journal_mode` is {journal}", path.display())]
    Unsafe {
        /// The file.
        path: PathBuf,
        /// The value of the pragma; 2 is FULL.
        synchronous: i64,
        /// The value of the pragma.
        journal: String,
    },
}

/// The table in a `SQLite` file.
#[derive(Debug)]
pub struct SqliteTable {
    reads: Option<mpsc::Sender<reader::Read>>,
    writes: Option<mpsc::Sender<writer::Request>>,
    read_thread: Option<JoinHandle<()>>,
    write_thread: Option<JoinHandle<()>>,
}

impl SqliteTable {
    /// Opens the file, or makes it, readable by its owner alone. `clock` says what has expired.
    pub fn open(path: &Path, clock: fn() -> Timestamp) -> Result<SqliteTable, OpenError> {
        private_file(path).map_err(|source| OpenError::File { path: path.to_owned(), source })?;
        let writing = writing_connection(path)?;
        let reading = connect(path).map_err(|source| OpenError::Database { path: path.to_owned(), source })?;
        let (reads, read_requests) = mpsc::channel(WAITING);
        let (writes, write_requests) = mpsc::channel(WAITING);
        let read_thread = Some(thread::spawn(move || reader::run(&reading, read_requests, clock)));
        let write_thread = Some(thread::spawn(move || writer::run(writing, write_requests, clock)));
        Ok(SqliteTable { reads: Some(reads), writes: Some(writes), read_thread, write_thread })
    }

    async fn read<T>(
        &self,
        read: impl FnOnce(oneshot::Sender<Result<T, Unavailable>>) -> reader::Read + Send,
    ) -> Result<T, Unavailable> {
        let (answer, answered) = oneshot::channel();
        ask(self.reads.as_ref(), read(answer), answered).await
    }
}

impl Table for SqliteTable {
    async fn get(&self, key: &Key) -> Result<Option<Item>, Unavailable> {
        self.read(|answer| reader::Read::Get { key: key.clone(), answer }).await
    }

    async fn list(&self, list: &List, after: Option<Cursor>, limit: u32) -> Result<Page, Unavailable> {
        self.read(|answer| reader::Read::List { list: list.clone(), after, limit, answer }).await
    }

    async fn write(&self, writes: &[Write]) -> Result<(), WriteError> {
        let (answer, answered) = oneshot::channel();
        let request = writer::Request { writes: writes.to_vec(), answer };
        ask(self.writes.as_ref(), request, answered).await
    }
}

impl Drop for SqliteTable {
    /// Lets both threads finish what they have begun. The writer's connection is closed last, by itself: only a
    /// connection that sees no other puts the log back into the file.
    fn drop(&mut self) {
        self.reads = None;
        self.read_thread.take().map(JoinHandle::join);
        self.writes = None;
        // A thread that panicked has said so itself, and its callers were told that the store is gone.
        self.write_thread.take().map(JoinHandle::join);
    }
}

/// Hands a request to a thread and waits for the answer.
async fn ask<R, T, E: From<Unavailable>>(
    thread: Option<&mpsc::Sender<R>>,
    request: R,
    answered: oneshot::Receiver<Result<T, E>>,
) -> Result<T, E> {
    let gone = || Unavailable::because("the thread of the store has ended");
    let thread = thread.ok_or_else(gone)?;
    thread.send(request).await.map_err(|_| gone())?;
    answered.await.map_err(|_| gone())?
}

/// Makes the file and its folder if they are not there, and keeps others from reading the file.
fn private_file(path: &Path) -> io::Result<()> {
    if let Some(folder) = path.parent() {
        DirBuilder::new().recursive(true).mode(0o700).create(folder)?;
    }
    let file: File = OpenOptions::new().write(true).create(true).truncate(false).mode(0o600).open(path)?;
    file.set_permissions(Permissions::from_mode(0o600))
}

fn connect(path: &Path) -> rusqlite::Result<Connection> {
    let connection = Connection::open(path)?;
    connection.busy_timeout(BUSY)?;
    Ok(connection)
}

/// The connection that writes: it waits for the disk at every commit and overwrites what is removed.
fn writing_connection(path: &Path) -> Result<Connection, OpenError> {
    let failed = |source| OpenError::Database { path: path.to_owned(), source };
    let connection = connect(path).map_err(failed)?;
    let journal: String =
        connection.pragma_update_and_check(None, "journal_mode", "wal", |row| row.get(0)).map_err(failed)?;
    connection.pragma_update(None, "synchronous", "full").map_err(failed)?;
    connection.pragma_update(None, "secure_delete", "on").map_err(failed)?;
    let synchronous = connection.pragma_query_value(None, "synchronous", |row| row.get(0)).map_err(failed)?;
    if synchronous != 2 || journal != "wal" {
        return Err(OpenError::Unsafe { path: path.to_owned(), synchronous, journal });
    }
    match lay_out(&connection).map_err(failed)? {
        LAYOUT => Ok(connection),
        found => Err(OpenError::Newer { path: path.to_owned(), found }),
    }
}

/// Makes the tables of a new file. Returns the layout that the file then has.
fn lay_out(connection: &Connection) -> rusqlite::Result<i64> {
    let layout = |connection: &Connection| connection.pragma_query_value(None, "user_version", |row| row.get(0));
    connection.execute_batch("BEGIN IMMEDIATE")?;
    if layout(connection)? == 0 {
        connection.execute_batch(include_str!("schema.sql"))?;
    }
    connection.execute_batch("COMMIT")?;
    layout(connection)
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::PermissionsExt as _;

    use jiff::Timestamp;
    use tempfile::TempDir;

    use super::{OpenError, SqliteTable, connect, writing_connection};

    fn long_ago() -> Timestamp {
        Timestamp::UNIX_EPOCH
    }

    #[test]
    fn every_commit_waits_for_the_disk() {
        let folder = TempDir::new().unwrap();
        let connection = writing_connection(&folder.path().join("store")).unwrap();
        let pragma = |name| connection.pragma_query_value(None, name, |row| row.get::<_, i64>(0)).unwrap();
        assert_eq!(pragma("synchronous"), 2, "2 is FULL");
        assert_eq!(pragma("secure_delete"), 1);
        let journal: String = connection.pragma_query_value(None, "journal_mode", |row| row.get(0)).unwrap();
        assert_eq!(journal, "wal");
    }

    #[tokio::test]
    async fn only_the_owner_can_read_the_files() {
        let folder = TempDir::new().unwrap();
        let path = folder.path().join("new/store");
        let table = SqliteTable::open(&path, long_ago).unwrap();
        for file in path.parent().unwrap().read_dir().unwrap() {
            let file = file.unwrap();
            let mode = file.metadata().unwrap().permissions().mode() & 0o777;
            assert_eq!(mode, 0o600, "{}", file.path().display());
        }
        drop(table);
    }

    #[test]
    fn a_file_of_a_later_version_is_refused() {
        let folder = TempDir::new().unwrap();
        let path = folder.path().join("store");
        connect(&path).unwrap().pragma_update(None, "user_version", 2).unwrap();
        assert!(matches!(SqliteTable::open(&path, long_ago), Err(OpenError::Newer { found: 2, .. })));
    }
}

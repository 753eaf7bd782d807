//! The one table: the small part of `DynamoDB` that the service needs.
//!
//! A store implements [`Table`]; everything else (repeated posts, seats, sign-in links, audit) is written once above it,
//! as functions that turn state and a command into [`Write`]s. `tests/contract` holds every store to the same behaviour.

use std::error::Error;
use std::future::Future;
use std::sync::Arc;

use jiff::Timestamp;
use serde_json::Value;
use thiserror::Error;

mod in_time;
mod key;
pub mod sqlite;

pub(crate) use in_time::InTime;
pub use key::{Key, List, Prefix, SortKey};

/// A store of items.
///
/// An item whose `expires` has passed is not there: for reads, for conditions and for sums alike.
pub trait Table: Send + Sync + 'static {
    /// The item with this key, as the last acknowledged write left it.
    fn get(&self, key: &Key) -> impl Future<Output = Result<Option<Item>, Unavailable>> + Send;

    /// A page of the items that are listed here, by their sort key and then by their key. Never for the public role.
    fn list(
        &self,
        list: &List,
        after: Option<Cursor>,
        limit: u32,
    ) -> impl Future<Output = Result<Page, Unavailable>> + Send;

    /// Writes all or nothing, and answers once it would survive a power cut. No two of the writes may have one key.
    fn write(&self, writes: &[Write]) -> impl Future<Output = Result<(), WriteError>> + Send;
}

/// A store can be shared.
impl<T: Table> Table for Arc<T> {
    async fn get(&self, key: &Key) -> Result<Option<Item>, Unavailable> {
        T::get(self, key).await
    }

    async fn list(&self, list: &List, after: Option<Cursor>, limit: u32) -> Result<Page, Unavailable> {
        T::list(self, list, after, limit).await
    }

    async fn write(&self, writes: &[Write]) -> Result<(), WriteError> {
        T::write(self, writes).await
    }
}

/// One item.
#[derive(Clone, Debug, PartialEq)]
pub struct Item {
    /// Its key.
    pub key: Key,
    /// Chosen by the writer; a later write can insist on the one that it has read.
    pub version: u64,
    /// The list that it is on, if any, and where.
    pub listed: Option<(List, SortKey)>,
    /// From when on it is not there any more, to the second.
    pub expires: Option<Timestamp>,
    /// What it says: a JSON object.
    pub body: Value,
}

/// One part of a write.
#[derive(Clone, Debug, PartialEq)]
pub enum Write {
    /// Stores an item in place of what may be there.
    Put {
        /// The whole item.
        item: Item,
        /// What must be there for the write to happen.
        expect: Expect,
    },
    /// Adds to a number of an item, unless that would take it over `at_most`. What is not there counts as 0; the
    /// item's version grows by one.
    Add {
        /// The item.
        key: Key,
        /// The name of the number in the item's body.
        field: &'static str,
        /// How much; negative to take away.
        by: i64,
        /// What the number may be at most afterwards.
        at_most: i64,
    },
    /// Removes an item.
    Delete {
        /// The item.
        key: Key,
        /// What must be there for the removal to happen.
        expect: Expect,
    },
}

/// What a write insists on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Expect {
    /// Nothing has this key.
    Absent,
    /// The item that has the key is of this version.
    Version(u64),
}

/// A page of a list.
#[derive(Clone, Debug, PartialEq)]
pub struct Page {
    /// The items.
    pub items: Vec<Item>,
    /// Where the next page starts; none after the last.
    pub next: Option<Cursor>,
}

/// A place in a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cursor {
    pub(crate) sort: SortKey,
    pub(crate) key: Key,
}

impl Cursor {
    /// The place behind this item, when it is on a list.
    #[must_use]
    pub fn behind(item: &Item) -> Option<Cursor> {
        let (_, sort) = item.listed.clone()?;
        Some(Cursor { sort, key: item.key.clone() })
    }
}

/// The store did not answer. After a write it is unknown whether it happened.
#[derive(Debug, Error)]
#[error("the store is not available")]
pub struct Unavailable(#[source] pub Box<dyn Error + Send + Sync>);

impl Unavailable {
    /// Keeps the reason.
    pub fn because(reason: impl Into<Box<dyn Error + Send + Sync>>) -> Unavailable {
        Unavailable(reason.into())
    }

    /// The whole chain of reasons, for the log. Stores put no item into their errors.
    #[must_use]
    pub fn reason(&self) -> String {
        let mut reason = self.0.to_string();
        let mut inner = self.0.source();
        while let Some(error) = inner {
            reason = format!("{reason}: {error}");
            inner = error.source();
        }
        reason
    }
}

/// Why a write did not happen.
#[derive(Debug, Error)]
pub enum WriteError {
    /// What one of the writes insisted on is not so; nothing was written.
    #[error("another write came first")]
    Conflict {
        /// The position of the first write that lost.
        lost: usize,
    },
    /// The store did not answer.
    #[error(transparent)]
    Unavailable(#[from] Unavailable),
}

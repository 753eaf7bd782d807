//! A store that answers within a bound, whatever the one behind it does.

use std::future::Future;
use std::time::Duration;

use tokio::time::timeout;

use super::{Cursor, Item, Key, List, Page, Table, Unavailable, Write, WriteError};

/// How long a store may take for one answer. Longer than a busy disk or a call that the network makes twice; shorter
/// than a person with a phone waits before they give up.
const PATIENCE: Duration = Duration::from_secs(5);

/// A store whose every call ends in time. A write that does not may still happen afterwards.
#[derive(Debug)]
pub(crate) struct InTime<T>(pub(crate) T);

impl<T: Table> Table for InTime<T> {
    async fn get(&self, key: &Key) -> Result<Option<Item>, Unavailable> {
        in_time(self.0.get(key)).await
    }

    async fn list(&self, list: &List, after: Option<Cursor>, limit: u32) -> Result<Page, Unavailable> {
        in_time(self.0.list(list, after, limit)).await
    }

    async fn write(&self, writes: &[Write]) -> Result<(), WriteError> {
        in_time(self.0.write(writes)).await
    }
}

async fn in_time<A, E: From<Unavailable>>(call: impl Future<Output = Result<A, E>>) -> Result<A, E> {
    let late = |_| Unavailable::because(format!("no answer within {} seconds", PATIENCE.as_secs()));
    timeout(PATIENCE, call).await.map_err(late)?
}

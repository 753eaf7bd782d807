//! A table that fails once.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use signup_fn::table::{Cursor, Item, Key, List, Page, Table, Unavailable, Write, WriteError};

/// Fails at one call, by its number from 1, and works before and after it.
pub(crate) struct Faulty<T> {
    inner: Arc<T>,
    failing: usize,
    calls: AtomicUsize,
}

impl<T: Table> Faulty<T> {
    pub(crate) fn at(inner: Arc<T>, failing: usize) -> Faulty<T> {
        Faulty { inner, failing, calls: AtomicUsize::new(0) }
    }

    fn call(&self) -> Result<(), Unavailable> {
        let call = self.calls.fetch_add(1, Ordering::SeqCst) + 1;
        if call == self.failing { Err(Unavailable::because("out of order")) } else { Ok(()) }
    }
}

impl<T: Table> Table for Faulty<T> {
    async fn get(&self, key: &Key) -> Result<Option<Item>, Unavailable> {
        self.call()?;
        self.inner.get(key).await
    }

    async fn list(&self, list: &List, after: Option<Cursor>, limit: u32) -> Result<Page, Unavailable> {
        self.call()?;
        self.inner.list(list, after, limit).await
    }

    async fn write(&self, writes: &[Write]) -> Result<(), WriteError> {
        self.call()?;
        self.inner.write(writes).await
    }
}

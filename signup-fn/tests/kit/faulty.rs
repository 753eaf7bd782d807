//! A table that fails once.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use signup_fn::table::{Cursor, Item, Key, List, Page, Table, Unavailable, Write, WriteError};

/// How many calls in a row a store refuses that has too much to do.
const REFUSED: usize = 3;

/// When what was given up on happens after all: later than anybody waits.
const LATER: Duration = Duration::from_secs(7);

/// In which way it fails.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fault {
    /// It says that it cannot, and nothing has happened.
    Error,
    /// It says so three times in a row.
    Throttle,
    /// It never says anything, and nothing happens.
    Hang,
    /// It does it and then says that it cannot: the answer was cut off.
    Cut,
    /// It says nothing for a long time and then does it.
    Late,
}

impl Fault {
    pub(crate) const ALL: [Fault; 5] = [Fault::Error, Fault::Throttle, Fault::Hang, Fault::Cut, Fault::Late];
}

/// Fails at one call, by its number from 1, and works before and after it.
pub(crate) struct Faulty<T> {
    inner: Arc<T>,
    failing: usize,
    fault: Fault,
    calls: AtomicUsize,
}

impl<T: Table> Faulty<T> {
    pub(crate) fn at(inner: Arc<T>, failing: usize) -> Faulty<T> {
        Faulty::with(inner, failing, Fault::Error)
    }

    pub(crate) fn with(inner: Arc<T>, failing: usize, fault: Fault) -> Faulty<T> {
        Faulty { inner, failing, fault, calls: AtomicUsize::new(0) }
    }

    /// Whether it has come to the call at which it fails.
    pub(crate) fn has_failed(&self) -> bool {
        self.calls.load(Ordering::SeqCst) >= self.failing
    }

    /// The fault of this call, if it is the one that fails.
    fn call(&self) -> Option<Fault> {
        let call = self.calls.fetch_add(1, Ordering::SeqCst) + 1;
        let last = if self.fault == Fault::Throttle { self.failing + REFUSED - 1 } else { self.failing };
        (self.failing..=last).contains(&call).then_some(self.fault)
    }

    /// A call that only reads: nothing is left behind by it.
    async fn reading<A>(&self, read: impl Future<Output = Result<A, Unavailable>>) -> Result<A, Unavailable> {
        match self.call() {
            None => read.await,
            Some(Fault::Hang | Fault::Late) => std::future::pending().await,
            Some(Fault::Error | Fault::Throttle | Fault::Cut) => Err(out_of_order()),
        }
    }
}

fn out_of_order() -> Unavailable {
    Unavailable::because("out of order")
}

impl<T: Table> Table for Faulty<T> {
    async fn get(&self, key: &Key) -> Result<Option<Item>, Unavailable> {
        self.reading(self.inner.get(key)).await
    }

    async fn list(&self, list: &List, after: Option<Cursor>, limit: u32) -> Result<Page, Unavailable> {
        self.reading(self.inner.list(list, after, limit)).await
    }

    async fn write(&self, writes: &[Write]) -> Result<(), WriteError> {
        match self.call() {
            None => self.inner.write(writes).await,
            Some(Fault::Error | Fault::Throttle) => Err(out_of_order().into()),
            Some(Fault::Hang) => std::future::pending().await,
            Some(Fault::Cut) => {
                // Also that another write came first is cut off.
                drop(self.inner.write(writes).await);
                Err(out_of_order().into())
            }
            Some(Fault::Late) => {
                let (inner, writes) = (Arc::clone(&self.inner), writes.to_vec());
                tokio::spawn(async move {
                    tokio::time::sleep(LATER).await;
                    // By then something else may stand there: that is what the test is about.
                    drop(inner.write(&writes).await);
                });
                std::future::pending().await
            }
        }
    }
}

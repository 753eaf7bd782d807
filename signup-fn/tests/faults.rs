//! A store that fails: what a person hears, and what is left in the table.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on ends there")]

mod kit;

use std::sync::Arc;
use std::time::Duration;

use jiff::Timestamp;
use kit::faulty::{Fault, Faulty};
use kit::{Answer, Service, friend, loaded, settings, start};
use signup_fn::app::Settings;
use signup_fn::signup::{State, Stored, count, list, taken_key, waiting_key};
use signup_fn::table::sqlite::SqliteTable;
use signup_fn::table::{List, Table as _};
use signup_form::FormId;
use tempfile::TempDir;
use tokio::task::JoinSet;
use tokio::time::Instant;

/// Within which time a person hears that it did not work: the store's own bound and a little more.
const BOUND: Duration = Duration::from_secs(9);

/// Longer than any fault lasts.
const OVER: Duration = Duration::from_secs(9);

/// One more call than any post makes.
const CALLS: usize = 5;

/// Three places, of which these tests take all or all but one.
const CAFE: &str = "cafe@2026-12-10";

/// What is posted while the store fails.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum What {
    /// A signup.
    Friend,
    /// A registration that gets its two places.
    Seated,
    /// A registration that has to wait.
    Waiting,
}

/// A service over a store that fails at one call.
struct Failing {
    what: What,
    fault: Fault,
    at: usize,
    table: Arc<SqliteTable>,
    faulty: Arc<Faulty<SqliteTable>>,
    service: Service<Arc<Faulty<SqliteTable>>>,
    _folder: TempDir,
}

impl Failing {
    async fn start(what: What, fault: Fault, at: usize) -> Failing {
        let folder = TempDir::new().unwrap();
        let table = Arc::new(SqliteTable::open(&folder.path().join("store"), kit::now).unwrap());
        if what == What::Waiting {
            let whole = start(Arc::clone(&table), loaded(), settings(None)).await;
            let all = [("name", "Guest"), ("party", "3"), ("occurrence", CAFE)];
            whole.client.post("/signup/event", &all).await.reference();
        }
        let faulty = Arc::new(Faulty::with(Arc::clone(&table), at, fault));
        let service = start(Arc::clone(&faulty), loaded(), settings(Some(9))).await;
        Failing { what, fault, at, table, faulty, service, _folder: folder }
    }

    async fn post(&self) -> Answer {
        let event = [("lang", "sv"), ("name", "Åsa Canary"), ("party", "2"), ("occurrence", CAFE)];
        match self.what {
            What::Friend => self.service.client.post("/signup/friend", &friend(&[])).await,
            What::Seated | What::Waiting => self.service.client.post("/signup/event", &event).await,
        }
    }

    /// How many signups, references, messages and places are in the table, without those that were there before.
    async fn counts(&self) -> [i64; 5] {
        let (form, state) = match self.what {
            What::Friend => ("friend", State::New),
            What::Seated => ("event", State::Seated),
            What::Waiting => ("event", State::Waiting),
        };
        let mut references = 0;
        let items = self.listed(&list(&FormId::parse(form).unwrap(), state)).await;
        let signups = i64::try_from(items.len()).unwrap();
        for item in items {
            let reference = Stored::read(item).unwrap().signup.reference.key();
            references += i64::from(self.table.get(&reference).await.unwrap().is_some());
        }
        let messages = i64::try_from(self.listed(&List::new("outbox")).await.len()).unwrap();
        let (taken, waiting) = (self.table.get(&taken_key(CAFE)).await, self.table.get(&waiting_key(CAFE)).await);
        let before = if self.what == What::Waiting { (1, 3) } else { (0, 0) };
        let (taken, waiting) = (count(taken.unwrap().as_ref()) - before.1, count(waiting.unwrap().as_ref()));
        [signups, references, messages - before.0, taken, waiting]
    }

    async fn listed(&self, list: &List) -> Vec<signup_fn::table::Item> {
        self.table.list(list, None, 99).await.unwrap().items
    }

    /// What is in the table once the post is stored, and once only.
    fn stored(&self) -> [i64; 5] {
        match self.what {
            What::Friend => [1, 1, 1, 0, 0],
            What::Seated => [1, 1, 1, 2, 0],
            What::Waiting => [1, 1, 1, 0, 1],
        }
    }

    /// Posts, is told honestly that it failed, and posts again. Whether the store came to the call that fails.
    async fn try_it(self) -> bool {
        let case = format!("{:?}, {:?} at call {}", self.what, self.fault, self.at);
        let start = Instant::now();
        let answer = self.post().await;
        assert!(start.elapsed() < BOUND, "{case}: {:?}", start.elapsed());
        if !self.faulty.has_failed() {
            assert_eq!((answer.status, self.counts().await), (303, self.stored()), "{case}");
            return false;
        }
        is_honest(&answer, &case);
        let left = self.counts().await;
        assert!(left == [0; 5] || left == self.stored(), "{case} is half written: {left:?}");
        assert!(left == [0; 5] || self.fault == Fault::Cut, "{case} wrote: {left:?}");
        let again = self.persist().await;
        assert_eq!(again.status, 303, "{case}: {}", again.text());
        if self.fault == Fault::Late {
            tokio::time::sleep(OVER).await;
        }
        assert_eq!(self.counts().await, self.stored(), "{case}");
        assert_eq!(self.post().await.reference(), again.reference(), "{case}");
        true
    }

    /// Posts again as long as the store refuses.
    async fn persist(&self) -> Answer {
        let mut answer = self.post().await;
        while self.fault == Fault::Throttle && answer.status == 503 {
            answer = self.post().await;
        }
        answer
    }
}

/// 503, with the number to call and everything that the person wrote.
#[track_caller]
fn is_honest(answer: &Answer, case: &str) {
    assert_eq!(answer.status, 503, "{case}");
    let html = answer.text();
    assert!(html.contains("Vi kunde inte spara") && html.contains("tel:+46701740605"), "{case}: {html}");
    assert!(html.contains("Canary"), "{case}: the values are lost");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_store_that_fails_at_any_call_is_told_honestly_and_stores_once() {
    let mut services = Vec::new();
    for what in [What::Friend, What::Seated, What::Waiting] {
        for fault in Fault::ALL {
            for at in 1..=CALLS {
                services.push(Failing::start(what, fault, at).await);
            }
        }
    }
    // They are tried together, because a store that hangs is waited for.
    let mut tries = JoinSet::new();
    for service in services {
        tries.spawn(async move { (service.what, service.at, service.try_it().await) });
    }
    let mut failed = Vec::new();
    while let Some(tried) = tries.join_next().await {
        failed.push(tried.unwrap());
    }
    // A post counts itself by a read and a write, and is stored by a write; whoever has to wait writes twice.
    for (what, calls) in [(What::Friend, 3), (What::Seated, 3), (What::Waiting, 4)] {
        for (_, at, has_failed) in failed.iter().filter(|(tried, ..)| *tried == what) {
            assert_eq!(*has_failed, *at <= calls, "{what:?} at call {at}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_repetition_that_cannot_look_up_the_first_is_told_so() {
    // Two to count the post, one to store it, and three to find the first: what remembers it, its reference, itself.
    for at in 3..=6 {
        for fault in [Fault::Error, Fault::Cut] {
            let folder = TempDir::new().unwrap();
            let table = Arc::new(SqliteTable::open(&folder.path().join("store"), kit::now).unwrap());
            let whole = start(Arc::clone(&table), loaded(), settings(None)).await;
            let first = whole.client.post("/signup/friend", &friend(&[])).await.reference();
            let failing = start(Faulty::with(table, at, fault), loaded(), settings(Some(9))).await;
            is_honest(&failing.client.post("/signup/friend", &friend(&[])).await, "a repetition");
            assert_eq!(failing.client.post("/signup/friend", &friend(&[])).await.reference(), first);
        }
    }
}

#[tokio::test]
async fn a_repetition_after_midnight_is_one() {
    let folder = TempDir::new().unwrap();
    let table = Arc::new(SqliteTable::open(&folder.path().join("store"), kit::now).unwrap());
    let at = async |clock: fn() -> Timestamp| {
        let service = start(Arc::clone(&table), loaded(), Settings { clock, ..settings(None) }).await;
        service.client.post("/signup/friend", &friend(&[])).await.reference()
    };
    let first = at(|| "2026-12-02T23:59:59Z".parse().unwrap()).await;
    assert_eq!(at(|| "2026-12-03T00:00:01Z".parse().unwrap()).await, first);
    assert_ne!(at(|| "2026-12-03T09:00:00Z".parse().unwrap()).await, first, "on the next day it is meant");
}

#[tokio::test(flavor = "multi_thread")]
async fn every_page_gives_up_on_a_store_that_hangs() {
    let pages = ["/desk/", "/desk/export/friend", "/desk/find?ref=7K2M9QXA", "/desk/login/x", "/mine/x"];
    let mut tries = JoinSet::new();
    for page in pages {
        tries.spawn(async move {
            let folder = TempDir::new().unwrap();
            let table = Arc::new(SqliteTable::open(&folder.path().join("store"), kit::now).unwrap());
            let cookie = start(Arc::clone(&table), loaded(), settings(None)).await.sign_in().await;
            let service = start(Faulty::with(table, 1, Fault::Hang), loaded(), settings(None)).await;
            let page = page.replace("/x", &format!("/{}", "A".repeat(43)));
            let start = Instant::now();
            let answer = service.client.get_with(&page, &[("cookie", &cookie)]).await;
            assert_eq!(answer.status, 503, "{page}");
            assert!(answer.text().contains("070-174 06 05") && start.elapsed() < BOUND, "{page}");
        });
    }
    while let Some(tried) = tries.join_next().await {
        tried.unwrap();
    }
}

//! What has been kept long enough is erased, and what has not is not: one second before and after.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on ends there")]

mod kit;

use std::sync::Arc;

use jiff::{SignedDuration, Timestamp};
use kit::faulty::{Fault, Faulty};
use kit::program::{PROGRAM, Place};
use kit::{Service, friend, loaded, loaded_with, settings, start};
use serde_json::{Value, json};
use signup_fn::app::Settings;
use signup_fn::bundle::Loaded;
use signup_fn::mail::{Mail, Transport};
use signup_fn::signup::{State, Step, Stored, list, repetition};
use signup_fn::sweep::{Protocol, sweep};
use signup_fn::table::sqlite::SqliteTable;
use signup_fn::table::{Expect, Item, List, Table, Write};
use signup_fn::work;
use signup_form::FormId;
use tempfile::TempDir;

/// Three places, a week ahead.
const CAFE: &str = "cafe@2026-12-10";

struct Own {
    service: Service<Arc<SqliteTable>>,
    table: Arc<SqliteTable>,
    _folder: TempDir,
}

impl Own {
    async fn start() -> Own {
        Own::at(kit::now).await
    }

    async fn at(clock: fn() -> Timestamp) -> Own {
        let folder = TempDir::new().unwrap();
        let table = Arc::new(SqliteTable::open(&folder.path().join("store"), kit::now).unwrap());
        let service = start(Arc::clone(&table), loaded(), Settings { clock, ..settings(None) }).await;
        Own { service, table, _folder: folder }
    }

    async fn friend(&self, name: &str) -> Stored {
        self.service.client.post("/signup/friend", &friend(&[("name", name)])).await.reference();
        self.stored("friend", State::New).await.pop().unwrap()
    }

    async fn guest(&self, occurrence: &str) -> Stored {
        self.service.client.post("/signup/event", &[("name", "Guest"), ("occurrence", occurrence)]).await.reference();
        self.stored("event", State::Seated).await.pop().unwrap()
    }

    async fn stored(&self, form: &str, state: State) -> Vec<Stored> {
        let page = self.table.list(&list(&FormId::parse(form).unwrap(), state), None, 99).await.unwrap();
        page.items.into_iter().map(|item| Stored::read(item).unwrap()).collect()
    }

    async fn is_there(&self, stored: &Stored) -> bool {
        self.table.get(&stored.id.key()).await.unwrap().is_some()
    }

    async fn sweep(&self, loaded: &Loaded, now: Timestamp) -> Vec<Protocol> {
        sweep(&self.table, loaded, now).await.unwrap()
    }

    /// It is there one second before this, and erased from then on.
    async fn ends(&self, stored: &Stored, loaded: &Loaded, end: &str) {
        let end = at(end);
        assert_eq!(self.sweep(loaded, end - SignedDuration::from_secs(1)).await, [], "nothing before {end}");
        assert!(self.is_there(stored).await);
        let protocols = self.sweep(loaded, end).await;
        assert!(!self.is_there(stored).await, "it is erased at {end}");
        assert_eq!(protocols.iter().map(|protocol| protocol.erased).sum::<u64>(), 1);
    }

    async fn protocol(&self) -> Vec<Item> {
        self.table.list(&List::new("protocol"), None, 99).await.unwrap().items
    }
}

fn at(time: &str) -> Timestamp {
    time.parse().unwrap()
}

#[tokio::test]
async fn a_person_is_kept_for_the_months_after_the_last_activity() {
    let own = Own::start().await;
    let friend = own.friend("Åsa").await;
    own.ends(&friend, &loaded(), "2028-12-03T17:00:00Z").await;
}

#[tokio::test]
async fn what_the_coordinator_does_is_activity() {
    let own = Own::start().await;
    let (friend, write) = own.friend("Åsa").await.take(Step::Contact, at("2027-02-01T09:00:00Z")).unwrap();
    own.table.write(&[write]).await.unwrap();
    own.ends(&friend, &loaded(), "2029-02-01T09:00:00Z").await;
}

#[tokio::test]
async fn months_are_counted_by_the_calendar_and_the_clock_of_the_site() {
    // 18:00 in the summer of Karlskoga; half a year later that is an hour later by Greenwich, and February is shorter.
    let own = Own::at(|| at("2026-08-31T16:00:00Z")).await;
    let friend = own.friend("Åsa").await;
    own.ends(&friend, &loaded_with("/forms/friend/form/retention/months", json!(6)), "2027-02-28T17:00:00Z").await;
}

#[tokio::test]
async fn a_registration_is_kept_for_the_months_after_the_occurrence() {
    let own = Own::start().await;
    let guest = own.guest(CAFE).await;
    own.ends(&guest, &loaded(), "2027-03-10T16:00:00Z").await;
}

#[tokio::test]
async fn an_occurrence_that_was_moved_counts_from_its_new_end() {
    let own = Own::start().await;
    let guest = own.guest(CAFE).await;
    let moved = loaded_with(&format!("/occurrences/{CAFE}/end"), json!("2026-12-14T18:00:00Z"));
    own.ends(&guest, &moved, "2027-03-14T18:00:00Z").await;
}

#[tokio::test]
async fn an_occurrence_that_the_bundle_has_no_more_counts_from_when_it_was_to_start() {
    let own = Own::start().await;
    let guest = own.guest(CAFE).await;
    own.ends(&guest, &loaded_with("/occurrences", json!({})), "2027-03-10T16:00:00Z").await;
}

#[tokio::test]
async fn one_of_which_only_the_name_is_known_counts_from_the_end_of_its_day() {
    let own = Own::start().await;
    let mut guest = own.guest(CAFE).await;
    let mut item = own.table.get(&guest.id.key()).await.unwrap().unwrap();
    item.body.as_object_mut().unwrap().remove("known");
    item.version += 1;
    own.table.write(&[Write::Put { item, expect: Expect::Version(guest.version) }]).await.unwrap();
    guest.version += 1;
    own.ends(&guest, &loaded_with("/occurrences", json!({})), "2027-03-10T23:00:00Z").await;
}

#[tokio::test]
async fn a_registration_is_never_erased_before_the_occurrence() {
    let own = Own::start().await;
    let guest = own.guest(CAFE).await;
    let retention = json!({ "months": 1, "after": "last_activity", "decision": "KS 2026-114" });
    own.ends(&guest, &loaded_with("/forms/event/form/retention", retention), "2027-01-10T16:00:00Z").await;
}

#[tokio::test]
async fn a_message_is_kept_for_the_months_after_it_was_answered() {
    let own = Own::start().await;
    own.service.client.post("/signup/question", &[("about", "När?")]).await.reference();
    let question = own.stored("question", State::New).await.pop().unwrap();
    assert_eq!(own.sweep(&loaded(), at("2099-01-01T00:00:00Z")).await, [], "nobody has answered it");
    let (question, write) = question.take(Step::Contact, at("2026-12-04T09:00:00Z")).unwrap();
    own.table.write(&[write]).await.unwrap();
    own.ends(&question, &loaded(), "2027-06-04T08:00:00Z").await;
}

#[tokio::test]
async fn what_leads_to_the_person_is_erased_with_them() {
    let own = Own::start().await;
    let gone = own.friend("Åsa").await;
    let (kept, write) = own.friend("Bo").await.take(Step::Contact, at("2027-12-03T17:00:00Z")).unwrap();
    own.table.write(&[write]).await.unwrap();
    let gone = if gone.id == kept.id { own.stored("friend", State::New).await.pop().unwrap() } else { gone };
    let post = repetition(gone.signup.post.as_deref().unwrap());
    assert!(own.table.get(&post).await.unwrap().is_some());
    let protocols = own.sweep(&loaded(), at("2028-12-03T17:00:00Z")).await;
    assert!(!own.is_there(&gone).await && own.is_there(&kept).await);
    for key in [gone.signup.reference.key(), post] {
        assert!(own.table.get(&key).await.unwrap().is_none(), "{}", key.as_str());
    }
    assert!(own.table.get(&kept.signup.reference.key()).await.unwrap().is_some());
    let said = "2028-12-03T17:00:00Z friend: erased 1, 24 months after the last activity, by decision KS 2026-114";
    assert_eq!(protocols.iter().map(ToString::to_string).collect::<Vec<_>>(), [said]);
    let items = own.protocol().await;
    let body: Vec<Value> = items.into_iter().map(|item| item.body).collect();
    let expected = json!({
        "at": "2028-12-03T17:00:00Z", "form": "friend", "months": 24, "after": "last_activity",
        "decision": "KS 2026-114", "erased": 1,
    });
    assert_eq!(body, [expected], "how many and why, and nothing about whom");
}

#[tokio::test]
async fn whoever_has_withdrawn_is_forgotten_as_well() {
    let own = Own::start().await;
    let friend = own.friend("Åsa").await;
    let writes = friend.clone().withdraw(None, at("2027-01-01T00:00:00Z")).unwrap();
    own.table.write(&writes).await.unwrap();
    own.ends(&friend, &loaded(), "2029-01-01T00:00:00Z").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_sweep_that_is_cut_off_anywhere_is_finished_by_the_next_and_the_protocol_is_right() {
    for fault in [Fault::Error, Fault::Cut] {
        for failing in 1.. {
            let own = Own::start().await;
            own.friend("Åsa").await;
            own.friend("Bo").await;
            own.guest(CAFE).await;
            let faulty = Faulty::with(Arc::clone(&own.table), failing, fault);
            let (loaded, now) = (loaded(), at("2029-01-01T00:00:00Z"));
            let whole = sweep(&faulty, &loaded, now).await.is_ok();
            own.sweep(&loaded, now).await;
            let left = [own.stored("friend", State::New).await, own.stored("event", State::Seated).await].concat();
            assert!(left.is_empty(), "{fault:?} at call {failing}");
            let counts = own.protocol().await.into_iter().map(|item| item.body["erased"].as_u64().unwrap());
            assert_eq!(counts.sum::<u64>(), 3, "{fault:?} at call {failing}");
            if whole {
                assert!(failing > 10, "every call was tried");
                break;
            }
        }
    }
}

#[tokio::test]
async fn the_worker_sweeps_once_a_day() {
    let own = Own::start().await;
    let day = |day: u8| at(&format!("2029-01-{day:02}T00:30:00+01:00"));
    let run = async |now| {
        let mail = Mail { transport: Transport::Nowhere, from: None, coordinator: None };
        let done = work::run(&own.service.app, &mail, now).await;
        done.each().find(|(work, _)| *work == "sweep").unwrap().1.unwrap()
    };
    own.friend("Åsa").await;
    assert_eq!(run(day(1)).await, 1);
    own.friend("Bo").await;
    assert_eq!(run(day(1) + SignedDuration::from_hours(23)).await, 0, "not again on the same day");
    assert_eq!(run(day(2)).await, 1);
}

#[tokio::test]
async fn the_program_prints_the_protocol_and_nothing_about_anybody() {
    let place = Place::new();
    {
        let table = SqliteTable::open(&place.path("local/store"), kit::now).unwrap();
        let long_ago = Settings { clock: || at("2001-02-03T04:05:06Z"), ..settings(None) };
        let service = start(Arc::new(table), loaded(), long_ago).await;
        for name in ["Åsa Canary", "Bo Canary"] {
            service.client.post("/signup/friend", &friend(&[("name", name)])).await.reference();
        }
    }
    let run = async || {
        let output = place.command(&[PROGRAM], &["sweep"]).output().await.unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).unwrap()
    };
    let said = run().await;
    let (when, what) = said.split_once(' ').unwrap();
    assert_eq!(what, "friend: erased 2, 24 months after the last activity, by decision KS 2026-114\n");
    assert!(when.parse::<Timestamp>().is_ok(), "{when}");
    assert_eq!(run().await, "nothing has been kept too long\n");
}

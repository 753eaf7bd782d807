//! Places at an occurrence: who gets one, who waits, and what becomes of the ones that are given back.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on ends there")]

mod kit;

use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use kit::{Answer, Client, Service, loaded_with, query, settings, start};
use serde_json::{Value, json};
use signup_fn::app::Settings;
use signup_fn::bundle::Loaded;
use signup_fn::export::{Format, Reader, export};
use signup_fn::mail::{Mail, Transport};
use signup_fn::signup::{State, Stored, Turn, count, list, party, taken_key, waiting_key};
use signup_fn::table::sqlite::SqliteTable;
use signup_fn::table::{Cursor, Expect, Item, Key, List, Page, Prefix, Table, Unavailable, Write, WriteError};
use signup_fn::work;
use signup_form::FormId;
use tempfile::TempDir;

const EVENT: &str = "/signup/event";

/// A week ahead; three places.
const CAFE: &str = "cafe@2026-12-10";

/// The same, with any number of places.
const OPEN: &str = "cafe@2026-12-17";

/// The bundle of the kit with something else said of the occurrence.
fn with(facts: &[(&str, Value)]) -> Loaded {
    let mut files = kit::files();
    let mut bundle: Value = serde_json::from_slice(&files["bundle.json"]).unwrap();
    for (fact, value) in facts {
        bundle["occurrences"][CAFE][fact] = value.clone();
    }
    files.insert("bundle.json".to_owned(), bundle.to_string().into_bytes());
    Loaded::from_files(&files).unwrap()
}

fn with_seats(seats: u32) -> Loaded {
    with(&[("seats", json!(seats))])
}

/// A clock that is never twice the same, so that there is an order of waiting.
fn ticking() -> Timestamp {
    static TICKS: AtomicI64 = AtomicI64::new(0);
    kit::now() + SignedDuration::from_micros(TICKS.fetch_add(1, Ordering::SeqCst))
}

/// A service over a file of its own.
struct Own {
    service: Service<Arc<Noted>>,
    table: Arc<SqliteTable>,
    noted: Arc<Noted>,
    _folder: TempDir,
}

impl Own {
    async fn start(loaded: Loaded) -> Own {
        let folder = TempDir::new().unwrap();
        let table = Arc::new(SqliteTable::open(&folder.path().join("store"), kit::now).unwrap());
        let settings = Settings { clock: ticking, ..settings(None) };
        let noted = Arc::new(Noted { table: Arc::clone(&table), messages: Mutex::default() });
        let service = start(Arc::clone(&noted), loaded, settings).await;
        Own { service, table, noted, _folder: folder }
    }

    fn client(&self) -> Client {
        self.service.client
    }

    async fn post(&self, name: &str, party: &str, occurrence: &str) -> Answer {
        let fields = [("lang", "sv"), ("name", name), ("party", party), ("occurrence", occurrence)];
        self.client().post(EVENT, &fields).await
    }

    /// Registers, and returns where the registration stands.
    async fn register(&self, name: &str, party: &str) -> String {
        standing(&self.post(name, party, CAFE).await)
    }

    async fn run(&self, now: Timestamp) {
        let mail = Mail { transport: Transport::Nowhere, from: None, coordinator: None };
        assert!(work::run(&self.service.app, &mail, now).await.is_whole());
    }

    async fn in_state(&self, state: State) -> Vec<Stored> {
        in_state(&self.table, state).await
    }

    /// In the order of the alphabet.
    async fn names(&self, state: State) -> Vec<String> {
        let registered = self.in_state(state).await;
        let name = |stored: &Stored| json!(stored.signup.answers)["name"].as_str().unwrap().to_owned();
        let mut names: Vec<String> = registered.iter().map(name).collect();
        names.sort();
        names
    }

    /// Does this with the registration of that name.
    async fn turn(&self, name: &str, turn: Turn, now: Timestamp) {
        let mut all = Vec::new();
        for state in [State::Seated, State::Waiting, State::Offered] {
            all.extend(self.in_state(state).await);
        }
        let stored = all.into_iter().find(|stored| json!(stored.signup.answers)["name"] == name).unwrap();
        self.table.write(&stored.turn(turn, now).unwrap().1).await.unwrap();
    }

    /// How many places are taken and how many registrations wait, by the counts.
    async fn counts(&self) -> (i64, i64) {
        counts(&self.table).await
    }

    /// How many messages of a kind were put into the outbox.
    fn messages(&self, kind: &str) -> usize {
        self.noted.messages.lock().unwrap().iter().filter(|noted| *noted == kind).count()
    }
}

/// A table that notes which messages are put into the outbox for the first time.
struct Noted {
    table: Arc<SqliteTable>,
    messages: Mutex<Vec<Value>>,
}

impl Table for Noted {
    async fn get(&self, key: &Key) -> Result<Option<Item>, Unavailable> {
        self.table.get(key).await
    }

    async fn list(&self, list: &List, after: Option<Cursor>, limit: u32) -> Result<Page, Unavailable> {
        self.table.list(list, after, limit).await
    }

    async fn write(&self, writes: &[Write]) -> Result<(), WriteError> {
        self.table.write(writes).await?;
        let puts = writes.iter().filter_map(|write| match write {
            Write::Put { item, expect: Expect::Absent } if item.key.is(Prefix::Message) => Some(&item.body["kind"]),
            _ => None,
        });
        self.messages.lock().unwrap().extend(puts.cloned());
        Ok(())
    }
}

async fn in_state(table: &SqliteTable, state: State) -> Vec<Stored> {
    let page = table.list(&list(&FormId::parse("event").unwrap(), state), None, 5000).await.unwrap();
    page.items.into_iter().map(|item| Stored::read(item).unwrap()).collect()
}

async fn counts(table: &SqliteTable) -> (i64, i64) {
    let number = async |key: Key| count(table.get(&key).await.unwrap().as_ref());
    (number(taken_key(CAFE)).await, number(waiting_key(CAFE)).await)
}

#[track_caller]
fn standing(answer: &Answer) -> String {
    assert_eq!(answer.status, 303, "{}", answer.text());
    query(answer.header("location").unwrap())["state"].clone()
}

fn hours(hours: i64) -> Timestamp {
    kit::now() + SignedDuration::from_hours(hours)
}

#[tokio::test]
async fn a_registration_takes_its_places_until_there_are_none_and_then_waits() {
    let own = Own::start(kit::loaded()).await;
    let first = own.post("A", "2", CAFE).await;
    assert_eq!(standing(&first), "seated");
    assert_eq!(own.register("B", "2").await, "waiting");
    assert_eq!(own.register("C", "").await, "waiting", "who comes later does not pass those who wait");
    let again = own.post("A", "2", CAFE).await;
    assert_eq!((again.reference(), standing(&again)), (first.reference(), "seated".to_owned()));
    assert_eq!(own.register("B", "2").await, "waiting", "who posts again hears where they stand");
    assert_eq!(standing(&own.post("D", "8", OPEN).await), "seated", "where there is room for all nobody waits");
    assert_eq!(own.counts().await, (2, 2));
    assert_eq!(own.names(State::Waiting).await, ["B", "C"]);
    assert_eq!((own.messages("confirmation"), own.messages("waiting")), (2, 2));
}

#[tokio::test]
async fn a_party_larger_than_the_room_is_told_how_many_there_is_room_for() {
    let own = Own::start(kit::loaded()).await;
    let answer = own.post("The Andersson family", "4", CAFE).await;
    assert_eq!(answer.status, 422);
    let html = answer.text();
    assert!(html.contains("Talet får inte vara större än 3") && html.contains("href=\"#f-party\""), "{html}");
    assert!(html.contains("The Andersson family") && html.contains("value=\"4\""), "nothing is lost");
    assert_eq!(own.counts().await, (0, 0));
}

#[tokio::test]
async fn the_receipt_says_honestly_whether_there_is_a_place() {
    let own = Own::start(with_seats(1)).await;
    let receipt = async |answer: Answer| own.client().get(answer.header("location").unwrap()).await.text();
    assert!(receipt(own.post("A", "1", CAFE).await).await.contains("Din plats är bokad"));
    let waiting = receipt(own.post("B", "1", CAFE).await).await;
    assert!(waiting.contains("Du står på väntelistan") && !waiting.contains("bokad"), "{waiting}");
    let arabic = [("lang", "ar"), ("name", "C"), ("occurrence", CAFE)];
    let waiting = receipt(own.client().post(EVENT, &arabic).await).await;
    assert!(waiting.contains("dir=\"rtl\"") && waiting.contains("أنت على قائمة الانتظار"), "{waiting}");
    for cut in ["", "&state=", "&state=new", "&state=anything"] {
        let unknown = own.client().get(&format!("{EVENT}/done?lang=sv&ref=7K2M9QXA{cut}")).await.text();
        assert!(unknown.contains("Din anmälan har kommit fram") && !unknown.contains("bokad"), "{unknown}");
    }
}

#[tokio::test]
async fn a_program_hears_whether_there_is_a_place() {
    let own = Own::start(with_seats(1)).await;
    let post = async |name: &str| {
        let body = json!({ "name": name, "occurrence": CAFE }).to_string();
        let headers = [("content-type", "application/json"), ("accept", "application/json")];
        let answer = own.client().send("POST", EVENT, &headers, body.as_bytes()).await.unwrap();
        assert_eq!(answer.status, 201);
        serde_json::from_slice::<Value>(&answer.body).unwrap()["state"].clone()
    };
    assert_eq!((post("A").await, post("B").await), (json!("seated"), json!("waiting")));
}

#[tokio::test]
async fn a_date_that_is_full_can_still_be_chosen() {
    let own = Own::start(with_seats(1)).await;
    own.register("A", "1").await;
    let html = own.post("", "1", CAFE).await.text();
    assert!(html.contains("Fullt, men du kan stå på väntelistan"), "{html}");
    assert!(!html.contains("disabled"), "{html}");
}

#[tokio::test]
async fn registration_closes_with_its_last_second() {
    let closes = |at: Timestamp| with(&[("closes", json!(at))]);
    let own = Own::start(closes(kit::now())).await;
    let late = own.post("A", "1", CAFE).await;
    assert_eq!(late.status, 422);
    assert!(late.text().contains("Anmälan till det datumet är stängd"));
    own.service.app.swap(closes(kit::now() + SignedDuration::from_secs(1)));
    assert_eq!(own.register("A", "1").await, "seated");
}

#[tokio::test]
async fn freed_places_go_to_those_who_wait_in_order_as_far_as_they_fit() {
    let own = Own::start(with_seats(4)).await;
    for (name, party) in [("A", "3"), ("B", "1"), ("family", "4"), ("pair", "2"), ("single", "1"), ("late", "1")] {
        own.register(name, party).await;
    }
    own.turn("A", Turn::Cancel, kit::now()).await;
    own.run(hours(1)).await;
    assert_eq!(own.names(State::Offered).await, ["pair", "single"], "the family needs more than there is");
    assert_eq!(own.names(State::Waiting).await, ["family", "late"]);
    assert_eq!(own.counts().await, (4, 2));
    assert_eq!(own.messages("offer"), 2);
    own.run(hours(2)).await;
    assert_eq!(own.messages("offer"), 2, "nobody is asked twice");
    assert_eq!(own.register("newcomer", "1").await, "waiting");
    own.turn("pair", Turn::Accept, hours(2)).await;
    assert_eq!(own.counts().await, (4, 3), "a place that was kept is not counted again");
    assert_eq!(own.names(State::Seated).await, ["B", "pair"]);
}

#[tokio::test]
async fn an_offer_ends_after_two_days_and_the_place_goes_to_the_next() {
    let own = Own::start(with_seats(1)).await;
    for name in ["A", "B", "C"] {
        own.register(name, "1").await;
    }
    own.turn("A", Turn::Cancel, kit::now()).await;
    own.run(kit::now()).await;
    let offered = own.in_state(State::Offered).await.remove(0);
    assert_eq!(offered.signup.offered_until, Some(hours(48)));
    let last = hours(48) - SignedDuration::from_secs(1);
    own.run(last).await;
    assert_eq!(own.names(State::Offered).await, ["B"]);
    assert!(offered.clone().turn(Turn::Accept, last).is_ok());
    assert!(offered.turn(Turn::Accept, hours(48)).is_err(), "whoever answers too late has no place");
    own.run(hours(48)).await;
    assert_eq!((own.names(State::Lapsed).await, own.names(State::Offered).await), (vec!["B".into()], vec!["C".into()]));
    assert_eq!(own.counts().await, (1, 0));
}

#[tokio::test]
async fn an_offer_and_the_wait_end_with_the_start() {
    let own = Own::start(with_seats(1)).await;
    for name in ["A", "B", "C"] {
        own.register(name, "1").await;
    }
    own.turn("A", Turn::Cancel, kit::now()).await;
    let start: Timestamp = "2026-12-10T16:00:00Z".parse().unwrap();
    own.run(start - SignedDuration::from_mins(5)).await;
    assert_eq!(own.in_state(State::Offered).await[0].signup.offered_until, Some(start));
    own.run(start).await;
    assert_eq!(own.names(State::Lapsed).await, ["B", "C"], "who was offered a place and who still waited");
    assert_eq!(own.counts().await, (0, 0));
    own.run(start).await;
    assert_eq!(own.messages("offer"), 1, "nothing is offered once it has begun");
}

#[tokio::test(flavor = "multi_thread")]
async fn calling_off_sixteen_times_at_once_frees_exactly_the_places_of_one() {
    let own = Own::start(with_seats(9)).await;
    for (name, party) in [("A", "4"), ("B", "5")] {
        own.register(name, party).await;
    }
    let stored = own.in_state(State::Seated).await.remove(0);
    let freed = party(&stored.signup.answers);
    let writes = Arc::new(stored.turn(Turn::Cancel, kit::now()).unwrap().1);
    let tries = (0..16).map(|_| {
        let (table, writes) = (Arc::clone(&own.table), Arc::clone(&writes));
        tokio::spawn(async move { table.write(&writes).await.is_ok() })
    });
    let mut done = 0;
    for one in tries.collect::<Vec<_>>() {
        done += usize::from(one.await.unwrap());
    }
    assert_eq!((done, own.counts().await), (1, (9 - freed, 0)));
}

#[tokio::test]
async fn whoever_called_off_is_forgotten_and_can_register_again_the_same_day() {
    let own = Own::start(with_seats(1)).await;
    let first = own.post("A", "1", CAFE).await.reference();
    own.turn("A", Turn::Cancel, kit::now()).await;
    let cancelled = own.in_state(State::Cancelled).await.remove(0);
    assert!(cancelled.signup.answers.is_empty(), "the answers are gone at once");
    let second = own.post("A", "1", CAFE).await;
    assert_eq!(standing(&second), "seated");
    assert_ne!(second.reference(), first);
    assert_eq!(own.post("A", "1", CAFE).await.reference(), second.reference(), "posted again it is the same one");
    assert_eq!(own.counts().await, (1, 0));
}

#[tokio::test]
async fn a_party_that_grows_takes_only_places_that_are_free() {
    let own = Own::start(kit::loaded()).await;
    own.register("A", "2").await;
    let grown = async |to: i64| {
        let stored = own.in_state(State::Seated).await.remove(0);
        let mut answers = json!(stored.signup.answers);
        answers["party"] = json!(to);
        let writes = stored.with_answers(serde_json::from_value(answers).unwrap(), Some(3)).1;
        own.table.write(&writes).await
    };
    assert!(matches!(grown(4).await, Err(WriteError::Conflict { lost: 1 })), "the second write is that of the places");
    grown(3).await.unwrap();
    assert_eq!(own.counts().await, (3, 0));
    grown(1).await.unwrap();
    assert_eq!(own.counts().await, (1, 0));
}

#[tokio::test]
async fn everyone_registered_hears_once_of_what_is_moved_and_what_is_cancelled() {
    let own = Own::start(with_seats(1)).await;
    own.register("A", "1").await;
    own.register("B", "1").await;
    own.post("C", "1", OPEN).await;
    own.run(hours(1)).await;
    assert_eq!((own.messages("moved"), own.messages("cancelled")), (0, 0));
    own.service.app.swap(with(&[("seats", json!(1)), ("start", json!("2026-12-11T16:00:00Z"))]));
    for _ in 0..2 {
        own.run(hours(2)).await;
        assert_eq!(own.messages("moved"), 2, "one who has a place and one who waits, once");
    }
    own.service.app.swap(with(&[("seats", json!(1)), ("status", json!("cancelled"))]));
    for _ in 0..2 {
        own.run(hours(3)).await;
        assert_eq!(own.messages("cancelled"), 2);
    }
    own.turn("A", Turn::Cancel, hours(3)).await;
    own.run(hours(4)).await;
    assert_eq!(own.messages("offer"), 0, "nobody is asked to come to what does not take place");
}

#[tokio::test]
async fn registrations_stay_in_the_export_when_the_occurrence_is_gone() {
    let own = Own::start(kit::loaded()).await;
    own.register("A", "2").await;
    own.register("B", "2").await;
    own.service.app.swap(loaded_with("/occurrences", json!({})));
    own.run(hours(24 * 30)).await;
    let loaded = own.service.app.loaded();
    let form = &loaded.form("event").unwrap().form;
    let csv = export(&own.table, form, Format::Csv, Reader::Shell, kit::now()).await.unwrap();
    let csv = String::from_utf8(csv).unwrap();
    assert_eq!(csv.lines().filter(|line| line.contains(CAFE)).count(), 2, "{csv}");
    assert!(csv.contains("seated") && csv.contains("waiting"), "{csv}");
}

/// A table without the guard: it reads the count, thinks for a while, and then adds to it whatever it is by then.
struct Unguarded(Arc<SqliteTable>);

impl Table for Unguarded {
    async fn get(&self, key: &Key) -> Result<Option<Item>, Unavailable> {
        self.0.get(key).await
    }

    async fn list(&self, list: &List, after: Option<Cursor>, limit: u32) -> Result<Page, Unavailable> {
        self.0.list(list, after, limit).await
    }

    async fn write(&self, writes: &[Write]) -> Result<(), WriteError> {
        let mut unguarded = writes.to_vec();
        for (lost, write) in unguarded.iter_mut().enumerate() {
            if let Write::Add { key, by, at_most, .. } = write {
                let there = count(self.0.get(key).await?.as_ref());
                if there + *by > *at_most {
                    return Err(WriteError::Conflict { lost });
                }
                *at_most = i64::MAX;
            }
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
        self.0.write(&unguarded).await
    }
}

/// How many of 200 who register for 20 places at one moment are seated, by what they hear and by what is stored.
async fn rush<T: Table>(over: impl FnOnce(Arc<SqliteTable>) -> T) -> (usize, usize, i64) {
    let folder = TempDir::new().unwrap();
    let table = Arc::new(SqliteTable::open(&folder.path().join("store"), kit::now).unwrap());
    let client = start(over(Arc::clone(&table)), with_seats(20), settings(None)).await.client;
    let posts = (0..200).map(|nth| {
        tokio::spawn(async move {
            let name = format!("Guest {nth}");
            standing(&client.post(EVENT, &[("name", &name), ("occurrence", CAFE)]).await)
        })
    });
    let mut heard = Vec::new();
    for post in posts.collect::<Vec<_>>() {
        heard.push(post.await.unwrap());
    }
    let waiting = in_state(&table, State::Waiting).await.len();
    assert_eq!(heard.iter().filter(|standing| *standing == "waiting").count(), waiting);
    let seated = in_state(&table, State::Seated).await.len();
    assert_eq!(seated + waiting, 200, "nobody is lost");
    (heard.iter().filter(|standing| *standing == "seated").count(), seated, counts(&table).await.0)
}

#[tokio::test(flavor = "multi_thread")]
async fn of_two_hundred_at_one_moment_exactly_twenty_are_seated() {
    for _ in 0..20 {
        assert_eq!(rush(|table| table).await, (20, 20, 20));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn without_the_guard_the_same_rush_is_oversold() {
    let (heard, seated, taken) = rush(Unguarded).await;
    assert!(heard > 20 && seated > 20 && taken > 20, "{seated} seated: the test of the guard could not fail");
}

//! The coordinator's pages about occurrences, over HTTP, against the started service.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on ends there")]

mod kit;

use std::sync::Arc;

use kit::{Answer, Service, loaded_with, settings, start};
use serde_json::{Value, json};
use signup_fn::signup::{State, Stored, Turn, count, list, taken_key};
use signup_fn::table::sqlite::SqliteTable;
use signup_fn::table::{List, Table};
use signup_form::FormId;
use tempfile::TempDir;

const CAFE: &str = "cafe@2026-12-10";

/// A signed-in coordinator; the occurrence has three places, two are Amal's, Birgit waits.
struct Desk {
    service: Service<Arc<SqliteTable>>,
    table: Arc<SqliteTable>,
    cookie: String,
    _folder: TempDir,
}

impl Desk {
    async fn start() -> Desk {
        let folder = TempDir::new().unwrap();
        let table = Arc::new(SqliteTable::open(&folder.path().join("store"), kit::now).unwrap());
        let service = start(Arc::clone(&table), kit::loaded(), settings(None)).await;
        let cookie = service.sign_in().await;
        let desk = Desk { service, table, cookie, _folder: folder };
        for (name, party) in [("Amal Canary", "2"), ("Birgit Canary", "2")] {
            let fields = [("lang", "sv"), ("name", name), ("party", party), ("occurrence", CAFE)];
            desk.service.client.post("/signup/event", &fields).await.reference();
        }
        desk
    }

    async fn get(&self, path: &str) -> Answer {
        self.service.client.get_with(path, &[("cookie", &self.cookie)]).await
    }

    async fn say(&self, stored: &Stored, place: &str) -> Answer {
        let path = format!("/desk/signups/{}/place?lang=sv", stored.id);
        self.service.client.post_with(&path, &[("cookie", &self.cookie)], &[("place", place)]).await
    }

    async fn in_state(&self, state: State) -> Vec<Stored> {
        let list = list(&FormId::parse("event").unwrap(), state);
        let page = self.table.list(&list, None, 100).await.unwrap();
        page.items.into_iter().map(|item| Stored::read(item).unwrap()).collect()
    }

    async fn taken(&self) -> i64 {
        count(self.table.get(&taken_key(CAFE)).await.unwrap().as_ref())
    }
}

#[tokio::test]
async fn every_occurrence_is_told_in_numbers_and_without_names() {
    let desk = Desk::start().await;
    let html = desk.get("/desk/events?lang=sv").await.text();
    assert!(html.contains("Språkcafé") && html.contains("2 av 3 platser"), "{html}");
    assert!(html.contains(&format!("/desk/events/{CAFE}?lang=sv")), "{html}");
    assert!(!html.contains("Canary"));
    assert!(desk.get("/desk/?lang=sv").await.text().contains("/desk/events?lang=sv"), "the rail leads here");
}

#[tokio::test]
async fn the_page_of_an_occurrence_shows_who_comes_and_who_waits_on_record() {
    let desk = Desk::start().await;
    let html = desk.get(&format!("/desk/events/{CAFE}?lang=sv")).await.text();
    for shown in ["Amal Canary", "Birgit Canary", "Har plats", "I kö", "17:00"] {
        assert!(html.contains(shown), "{shown}: {html}");
    }
    let audit = desk.table.list(&List::new("audit"), None, 9).await.unwrap();
    let read: Vec<&Value> = audit.items.iter().map(|item| &item.body["read"]).collect();
    assert_eq!(read, [&json!({ "what": "list", "form": "event", "rows": 2 })]);
    assert_eq!(desk.get("/desk/events/nothing@2026-12-10?lang=sv").await.status, 404);
}

#[tokio::test]
async fn an_occurrence_that_the_site_has_no_longer_keeps_its_page() {
    let desk = Desk::start().await;
    desk.service.app.swap(loaded_with("/occurrences", json!({})));
    let all = desk.get("/desk/events?lang=sv").await.text();
    assert!(all.contains("Finns inte längre på webbplatsen"), "{all}");
    assert!(desk.get(&format!("/desk/events/{CAFE}?lang=sv")).await.text().contains("Amal Canary"));
}

#[tokio::test]
async fn whoever_calls_off_by_phone_is_forgotten_and_gives_the_places_back() {
    let desk = Desk::start().await;
    let amal = desk.in_state(State::Seated).await.remove(0);
    let answer = desk.say(&amal, "cancel").await;
    assert_eq!(answer.status, 303);
    assert_eq!(answer.header("location"), Some(format!("/desk/events/{CAFE}?lang=sv").as_str()));
    assert_eq!(desk.taken().await, 0);
    let html = desk.get(answer.header("location").unwrap()).await.text();
    assert!(!html.contains("Amal") && html.contains("1 anmälan är avbokad"), "{html}");
    assert_eq!(desk.say(&amal, "cancel").await.status, 303, "from a page that is old");
    assert_eq!(desk.taken().await, 0);
}

#[tokio::test]
async fn a_place_that_is_offered_can_be_taken_by_phone() {
    let desk = Desk::start().await;
    desk.say(&desk.in_state(State::Seated).await[0], "cancel").await;
    let birgit = desk.in_state(State::Waiting).await.remove(0);
    let offer = Turn::Offer { until: "2026-12-05T17:00:00Z".parse().unwrap(), seats: Some(3) };
    desk.table.write(&birgit.clone().turn(offer, kit::now()).unwrap().1).await.unwrap();
    for page in [format!("/desk/events/{CAFE}?lang=sv"), format!("/desk/signups/{}?lang=sv", birgit.id)] {
        let html = desk.get(&page).await.text();
        assert!(html.contains("Väntar på svar till") && html.contains("Tackar ja"), "{html}");
    }
    assert_eq!(desk.say(&birgit, "anything").await.status, 400);
    assert_eq!(desk.say(&birgit, "accept").await.status, 303);
    assert_eq!(desk.in_state(State::Seated).await.len(), 1);
    assert_eq!(desk.taken().await, 2);
}

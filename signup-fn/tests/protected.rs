//! People with protected identity: registered under an alias, seen by nobody who does not open their page on purpose.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on ends there")]

mod kit;

use std::sync::Arc;

use jiff::{SignedDuration, Timestamp};
use kit::faulty::Faulty;
use kit::{Answer, Service, friend, loaded, settings, start};
use serde_json::Value;
use signup_fn::export::{Format, Reader, export};
use signup_fn::sweep::sweep;
use signup_fn::table::sqlite::SqliteTable;
use signup_fn::table::{List, Table};
use tempfile::TempDir;

/// What the coordinator writes, each found nowhere else.
const ALIAS: [(&str, &str); 3] =
    [("form", "friend"), ("name", "Hemlig Kanarie"), ("reach", "Genom Kvinnojouren Kanarie, på tisdagar")];

/// A signed-in coordinator at a service of their own.
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
        let service = start(Arc::clone(&table), loaded(), settings(None)).await;
        let cookie = service.sign_in().await;
        Desk { service, table, cookie, _folder: folder }
    }

    async fn get(&self, path: &str) -> Answer {
        self.service.client.get_with(path, &[("cookie", &self.cookie)]).await
    }

    async fn post(&self, path: &str, fields: &[(&str, &str)]) -> Answer {
        self.service.client.post_with(path, &[("cookie", &self.cookie)], fields).await
    }

    /// Registers somebody; the address of their page.
    async fn register(&self) -> String {
        let answer = self.post("/desk/alias?lang=sv", &ALIAS).await;
        assert_eq!(answer.status, 303, "{}", answer.text());
        answer.header("location").unwrap().to_owned()
    }

    async fn audit(&self) -> Vec<Value> {
        let page = self.table.list(&List::new("audit"), None, 500).await.unwrap();
        page.items.into_iter().map(|item| item.body["read"].clone()).collect()
    }

    /// How many items are on the lists of the table that hold people, and in the protocol.
    async fn listed(&self, list: &str) -> usize {
        self.table.list(&List::new(list), None, 500).await.unwrap().items.len()
    }
}

fn reference(page: &str) -> String {
    page.trim_start_matches("/desk/alias/").split('?').next().unwrap().to_owned()
}

fn action(page: &str, what: &str) -> String {
    page.replace('?', &format!("/{what}?"))
}

#[tokio::test]
async fn somebody_is_registered_under_an_alias_and_seen_on_their_own_page() {
    let desk = Desk::start().await;
    let form = desk.get("/desk/alias?lang=sv&form=friend").await.text();
    assert!(form.contains("<option value=\"friend\" selected>") && !form.contains("value=\"event\""), "{form}");
    let page = desk.register().await;
    let html = desk.get(&page).await.text();
    for shown in ["Hemlig Kanarie", "Genom Kvinnojouren Kanarie, på tisdagar", "Titel friend", &reference(&page)] {
        assert!(html.contains(shown), "{shown} is not in {html}");
    }
    assert!(!html.contains("<title>Hemlig"), "the title comes into the history of the browser");
}

#[tokio::test]
async fn every_look_at_them_is_on_record() {
    let desk = Desk::start().await;
    let page = desk.register().await;
    assert!(desk.audit().await.is_empty(), "to be led to a page is not to see it");
    desk.get(&page).await;
    desk.get(&page).await;
    let expected = serde_json::json!({ "what": "alias", "form": "friend", "reference": reference(&page) });
    assert_eq!(desk.audit().await, [expected.clone(), expected]);
    let service = start(Faulty::at(Arc::clone(&desk.table), 3), loaded(), settings(None)).await;
    let unseen = service.client.get_with(&page, &[("cookie", &desk.cookie)]).await;
    assert_eq!(unseen.status, 503, "the session, the person, and then the record, which fails");
    assert!(!unseen.text().contains("Kanarie"));
}

#[tokio::test]
async fn they_are_in_no_list_no_file_and_no_count() {
    let desk = Desk::start().await;
    desk.service.client.post("/signup/friend", &friend(&[])).await.reference();
    let page = desk.register().await;
    let pages = ["/desk/?form=friend", "/desk/?form=friend&state=new", "/desk/", "/desk/events", "/desk/calls"];
    for path in pages {
        let html = desk.get(path).await.text();
        assert!(!html.contains("Kanarie") && !html.contains("Kvinnojouren"), "{path}: {html}");
    }
    let list = desk.get("/desk/?form=friend&lang=sv").await.text();
    assert!(list.contains("Skyddade personuppgifter") && list.contains(&page.replace('&', "&amp;")), "{list}");
    assert!(list.contains("1 anmälan") && list.contains("1 ny"), "the other one alone is counted: {list}");
    assert_eq!(list.matches("<th scope=\"row\">").count(), 1);
    let csv = desk.get("/desk/export/friend").await.text();
    assert_eq!(csv.lines().count(), 2, "the header and the other one: {csv}");
    let form = loaded().form("friend").unwrap().form.clone();
    for format in [Format::Csv, Format::Json] {
        let file = export(&desk.table, &form, format, Reader::Shell, kit::now()).await.unwrap();
        let file = String::from_utf8(file).unwrap();
        assert!(!file.contains("Kanarie") && !file.contains(&reference(&page)), "{file}");
    }
    assert_eq!(desk.listed("outbox").await, 1, "nothing is written to them");
    assert_eq!((desk.listed("friend:new").await, desk.listed("friend:protected").await), (1, 1));
}

#[tokio::test]
async fn they_are_found_by_the_reference_that_they_say() {
    let desk = Desk::start().await;
    let page = desk.register().await;
    let found = desk.get(&format!("/desk/find?lang=sv&ref={}", reference(&page).to_lowercase())).await;
    assert_eq!((found.status, found.header("location")), (303, Some(page.as_str())));
    assert_eq!(desk.get("/desk/alias/00000000").await.status, 404);
    assert_eq!(desk.get("/desk/alias/nothing").await.status, 404);
}

#[tokio::test]
async fn the_same_post_registers_once() {
    let desk = Desk::start().await;
    assert_eq!(desk.register().await, desk.register().await);
    assert_eq!(desk.listed("friend:protected").await, 1);
}

#[tokio::test]
async fn what_is_missing_or_odd_is_said_and_the_rest_is_kept() {
    let desk = Desk::start().await;
    let wrong = desk.post("/desk/alias?lang=sv", &[("form", "friend"), ("name", ""), ("reach", "Genom Kanarie")]).await;
    assert_eq!(wrong.status, 422);
    assert!(wrong.text().contains("Skriv ett alias.") && wrong.text().contains("value=\"Genom Kanarie\""));
    let long = "a".repeat(61);
    for name in ["  ", "a\u{0}b", long.as_str()] {
        assert_eq!(desk.post("/desk/alias", &[("form", "friend"), ("name", name), ("reach", "x")]).await.status, 422);
    }
    for form in ["event", "nothing", ""] {
        assert_eq!(desk.post("/desk/alias", &[("form", form), ("name", "A"), ("reach", "x")]).await.status, 404);
    }
    let script = [("form", "friend"), ("name", "\"><script>"), ("reach", "")];
    assert!(!desk.post("/desk/alias", &script).await.text().contains("<script"));
    assert_eq!(desk.listed("friend:protected").await, 0);
}

#[tokio::test]
async fn they_are_removed_with_everything_that_leads_to_them() {
    let desk = Desk::start().await;
    let page = desk.register().await;
    let answer = desk.post(&action(&page, "erase"), &[]).await;
    assert_eq!((answer.status, answer.header("location")), (303, Some("/desk/?lang=sv&form=friend")));
    assert_eq!(desk.get(&page).await.status, 404);
    assert_eq!(desk.get(&format!("/desk/find?ref={}", reference(&page))).await.status, 404);
    assert_eq!(desk.post(&action(&page, "erase"), &[]).await.status, 404);
    assert_ne!(desk.register().await, page, "and can be registered anew");
}

#[tokio::test]
async fn they_are_kept_for_the_months_after_they_were_last_confirmed() {
    let desk = Desk::start().await;
    let page = desk.register().await;
    // The clock of the service stands still: two years after the registration is two years after the confirmation too.
    assert_eq!(desk.post(&action(&page, "confirm"), &[]).await.status, 303);
    let end: Timestamp = "2028-12-03T17:00:00Z".parse().unwrap();
    let loaded = loaded();
    assert_eq!(sweep(&desk.table, &loaded, end - SignedDuration::from_secs(1)).await.unwrap(), []);
    assert_eq!(desk.get(&page).await.status, 200);
    assert_eq!(sweep(&desk.table, &loaded, end).await.unwrap()[0].erased, 1);
    assert_eq!(desk.get(&page).await.status, 404);
    assert_eq!(desk.get(&format!("/desk/find?ref={}", reference(&page))).await.status, 404);
}

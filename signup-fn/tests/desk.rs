//! The coordinator's pages, over HTTP, against the started service.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on ends there")]

mod kit;

use std::sync::Arc;

use jiff::Timestamp;
use kit::faulty::Faulty;
use kit::{Answer, Client, Service, friend, loaded, loaded_with, settings, start};
use serde_json::{Value, json};
use signup_fn::app::Settings;
use signup_fn::table::sqlite::SqliteTable;
use signup_fn::table::{List, Table};
use tempfile::TempDir;

/// Every route below `/desk` that needs a session, with a method that it answers. `app.rs` is read below, so that a
/// new route fails the test until it stands here.
const GUARDED: [(&str, &str); 21] = [
    ("GET", "/desk"),
    ("GET", "/desk/"),
    ("GET", "/desk/find"),
    ("GET", "/desk/signups/{id}"),
    ("POST", "/desk/signups/{id}/state"),
    ("POST", "/desk/signups/{id}/link"),
    ("POST", "/desk/signups/{id}/wish"),
    ("POST", "/desk/signups/{id}/place"),
    ("GET", "/desk/events"),
    ("GET", "/desk/events/{*occurrence}"),
    ("GET", "/desk/calls"),
    ("POST", "/desk/calls/{id}"),
    ("POST", "/desk/calls/{id}/told"),
    ("POST", "/desk/calls/{id}/again"),
    ("GET", "/desk/alias"),
    ("GET", "/desk/alias/{reference}"),
    ("POST", "/desk/alias/{reference}/confirm"),
    ("POST", "/desk/alias/{reference}/erase"),
    ("GET", "/desk/export/{form}"),
    ("POST", "/desk/logout"),
    ("GET", "/desk/{*rest}"),
];

/// The one route below `/desk` that does not.
const OPEN: &str = "/desk/login/{token}";

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

    fn client(&self) -> Client {
        self.service.client
    }

    async fn get(&self, path: &str) -> Answer {
        self.client().get_with(path, &[("cookie", &self.cookie)]).await
    }

    async fn post(&self, path: &str, fields: &[(&str, &str)]) -> Answer {
        self.client().post_with(path, &[("cookie", &self.cookie)], fields).await
    }

    async fn sign_up(&self, changes: &[(&str, &str)]) -> String {
        self.client().post("/signup/friend", &friend(changes)).await.reference()
    }

    /// The address of a signup's page, by the reference that the person says on the phone.
    async fn find(&self, reference: &str) -> String {
        let answer = self.get(&format!("/desk/find?ref={reference}&lang=sv")).await;
        assert_eq!(answer.status, 303, "{}", answer.text());
        answer.header("location").unwrap().to_owned()
    }

    async fn audit(&self) -> Vec<Value> {
        let page = self.table.list(&List::new("audit"), None, 500).await.unwrap();
        page.items.into_iter().map(|item| item.body["read"].clone()).collect()
    }
}

#[tokio::test]
async fn without_a_session_every_route_refuses_and_shows_nothing() {
    let desk = Desk::start().await;
    let reference = desk.sign_up(&[]).await;
    let page = desk.find(&reference).await;
    let id = page.trim_start_matches("/desk/signups/").split('?').next().unwrap().to_owned();
    let forged = format!("desk={}", "A".repeat(43));
    for (method, route) in GUARDED {
        let path = route
            .replace("{id}", &id)
            .replace("{form}", "friend")
            .replace("{reference}", &reference)
            .replace("{*rest}", "any/thing")
            .replace("{*occurrence}", "cafe@2026-12-10");
        for cookie in ["", "desk=", &forged, "other=1; desk=x"] {
            let answer = desk.client().send(method, &path, &[("cookie", cookie)], b"state=contacted").await.unwrap();
            assert_eq!(answer.status, 401, "{method} {path} with `{cookie}`");
            assert!(!answer.text().contains("Canary") && !answer.text().contains(&reference), "{path}");
        }
    }
    assert_eq!(desk.get(&page).await.status, 200, "with one it is shown");
    let still = desk.get("/desk/?form=friend&state=new").await.text();
    assert!(still.contains(&reference), "nothing was marked");
}

#[test]
fn every_route_of_the_desk_is_in_these_tests() {
    let app = include_str!("../src/app.rs");
    let routes: Vec<&str> = app.split('"').filter(|text| text.starts_with("/desk")).collect();
    for route in &routes {
        assert!(GUARDED.iter().any(|(_, known)| known == route) || *route == OPEN, "`{route}` is not tested");
    }
    assert_eq!(routes.len(), GUARDED.len() + 1);
}

#[tokio::test]
async fn looking_at_the_link_does_not_use_it_up() {
    let desk = Desk::start().await;
    let link = desk.service.app.new_desk_link().await.unwrap();
    for _ in 0..3 {
        let page = desk.client().get(&link).await;
        assert_eq!(page.status, 200);
        assert!(page.text().contains(&format!("method=\"post\" action=\"{link}?lang=sv\"")), "{}", page.text());
        assert!(page.header("set-cookie").is_none());
    }
    assert_eq!(desk.client().post(&link, &[]).await.status, 303);
}

#[tokio::test]
async fn the_link_works_once() {
    let desk = Desk::start().await;
    let link = desk.service.app.new_desk_link().await.unwrap();
    let first = desk.client().post(&link, &[]).await;
    assert_eq!((first.status, first.header("location")), (303, Some("/desk/?lang=sv")));
    for answer in [desk.client().post(&link, &[]).await, desk.client().get(&link).await] {
        assert_eq!(answer.status, 410);
        assert!(answer.text().contains("Länken är använd eller för gammal"));
        assert!(answer.header("set-cookie").is_none());
    }
    let unknown = format!("/desk/login/{}", "A".repeat(43));
    assert_eq!(desk.client().get(&unknown).await.status, 410);
    assert_eq!(desk.client().get("/desk/login/%3Cscript%3E").await.status, 410);
}

#[tokio::test]
async fn of_two_who_use_the_link_at_once_one_is_let_in() {
    let desk = Desk::start().await;
    let link = desk.service.app.new_desk_link().await.unwrap();
    let client = desk.client();
    let posts = (0..8).map(|_| {
        let link = link.clone();
        tokio::spawn(async move { client.post(&link, &[]).await.status })
    });
    let mut statuses = Vec::new();
    for post in posts.collect::<Vec<_>>() {
        statuses.push(post.await.unwrap());
    }
    statuses.sort_unstable();
    assert_eq!(statuses, [303, 410, 410, 410, 410, 410, 410, 410]);
}

#[tokio::test]
async fn the_cookie_is_kept_from_scripts_and_other_sites() {
    let desk = Desk::start().await;
    let link = desk.service.app.new_desk_link().await.unwrap();
    let answer = desk.client().post(&link, &[]).await;
    let cookie = answer.header("set-cookie").unwrap();
    let attributes: Vec<&str> = cookie.split("; ").skip(1).collect();
    assert!(cookie.starts_with("desk="));
    assert_eq!(attributes, ["Path=/", "Max-Age=28800", "HttpOnly", "SameSite=Strict"]);
    desk.service.app.swap(loaded_with("/base_url", json!("https://karlskogavan.example")));
    let link = desk.service.app.new_desk_link().await.unwrap();
    let answer = desk.client().post(&link, &[]).await;
    let cookie = answer.header("set-cookie").unwrap();
    assert!(cookie.starts_with("__Host-desk=") && cookie.ends_with("; Secure"), "{cookie}");
    let policy = answer.header("strict-transport-security");
    assert_eq!(policy, Some("max-age=31536000"));
}

#[tokio::test]
async fn a_post_from_another_site_changes_nothing_at_the_desk() {
    let desk = Desk::start().await;
    let reference = desk.sign_up(&[]).await;
    let page = desk.find(&reference).await;
    let state = page.replace('?', "/state?");
    let link = desk.service.app.new_desk_link().await.unwrap();
    for path in [state.as_str(), "/desk/logout", &link] {
        for from in [("origin", "https://evil.example"), ("sec-fetch-site", "cross-site"), ("origin", "null")] {
            let headers = [("cookie", desk.cookie.as_str()), from];
            let answer = desk.client().post_with(path, &headers, &[("state", "contacted")]).await;
            assert_eq!(answer.status, 403, "{path}");
        }
    }
    assert!(desk.get("/desk/?state=new").await.text().contains(&reference));
}

#[tokio::test]
async fn whoever_signs_out_is_out() {
    let desk = Desk::start().await;
    let answer = desk.post("/desk/logout", &[]).await;
    assert_eq!(answer.status, 303);
    assert!(answer.header("set-cookie").unwrap().starts_with("desk=; Path=/; Max-Age=0;"));
    assert_eq!(desk.get("/desk/").await.status, 401, "the old cookie opens nothing");
}

#[tokio::test]
async fn a_session_ends_after_eight_hours() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("store");
    let open = |clock: fn() -> Timestamp| SqliteTable::open(&path, clock).unwrap();
    let service = start(open(kit::now), loaded(), settings(None)).await;
    let cookie = service.sign_in().await;
    let at = |clock: fn() -> Timestamp| {
        let (table, cookie) = (open(clock), cookie.clone());
        async move {
            let service = start(table, loaded(), Settings { clock, ..settings(None) }).await;
            service.client.get_with("/desk/", &[("cookie", &cookie)]).await.status
        }
    };
    assert_eq!(at(|| "2026-12-04T00:59:59Z".parse().unwrap()).await, 200);
    assert_eq!(at(|| "2026-12-04T01:00:00Z".parse().unwrap()).await, 401);
}

#[tokio::test]
async fn the_list_shows_what_the_coordinator_needs() {
    let desk = Desk::start().await;
    let reference = desk.sign_up(&[]).await;
    let html = desk.get("/desk/").await.text();
    for shown in [
        "Åsa Canary-Öberg",
        &reference,
        "Jag är ny",
        "العربية",
        "href=\"tel:+46701740605\"",
        "070-174 06 05",
        "href=\"mailto:canary.mail@post.example\"",
        "i dag",
        "Titel friend",
        "/desk/export/friend?lang=sv",
    ] {
        assert!(html.contains(shown), "{shown} is not in {html}");
    }
}

#[tokio::test]
async fn the_desk_speaks_swedish_and_english() {
    let desk = Desk::start().await;
    desk.sign_up(&[]).await;
    assert!(desk.get("/desk/?lang=en").await.text().contains("Contacted"));
    assert!(desk.get("/desk/?lang=ar").await.text().contains("Kontaktad"), "Swedish is the default");
    let browser = [("cookie", desk.cookie.as_str()), ("accept-language", "ar, en-GB;q=0.8, sv;q=0.5")];
    assert!(desk.client().get_with("/desk/", &browser).await.text().contains("<html lang=\"en\""));
    let html = desk.get("/desk/?lang=en&form=friend&state=new").await.text();
    assert!(html.contains("/desk/?lang=sv&amp;form=friend&amp;state=new"), "the other language shows the same list");
}

#[tokio::test]
async fn contacted_is_marked_and_taken_back() {
    let desk = Desk::start().await;
    let reference = desk.sign_up(&[]).await;
    let page = desk.find(&reference).await;
    let state = page.replace('?', "/state?");
    let listed = |state: &'static str| {
        let (desk, reference) = (&desk, reference.clone());
        async move { desk.get(&format!("/desk/?state={state}")).await.text().contains(&reference) }
    };
    let answer = desk.post(&format!("{state}&form=friend&from=50"), &[("state", "contacted")]).await;
    assert_eq!((answer.status, answer.header("location")), (303, Some("/desk/?lang=sv&form=friend&from=50")));
    assert!(listed("contacted").await && !listed("new").await);
    assert_eq!(desk.post(&state, &[("state", "contacted")]).await.status, 303, "twice is once");
    let html = desk.get(&page).await.text();
    assert!(html.contains("Markerad som kontaktad") && html.contains("Anmälan kom in"));
    let answer = desk.post(&state, &[("state", "new")]).await;
    assert_eq!(answer.header("location"), Some(page.as_str()), "from its own page back to it");
    assert!(listed("new").await && !listed("contacted").await);
    assert_eq!(desk.post(&state, &[("state", "released")]).await.status, 400);
    assert_eq!(desk.post("/desk/signups/aaaaaaaaaaaaaaaaaaaaaaaaaa/state", &[("state", "new")]).await.status, 404);
}

#[tokio::test]
async fn of_two_who_mark_at_once_nobody_overwrites_the_other() {
    let desk = Desk::start().await;
    let reference = desk.sign_up(&[]).await;
    let state = desk.find(&reference).await.replace('?', "/state?");
    let (client, cookie) = (desk.client(), desk.cookie.clone());
    let posts = (0..8).map(|_| {
        let (state, cookie) = (state.clone(), cookie.clone());
        tokio::spawn(
            async move { client.post_with(&state, &[("cookie", &cookie)], &[("state", "contacted")]).await.status },
        )
    });
    for post in posts.collect::<Vec<_>>() {
        let status = post.await.unwrap();
        assert!(status == 303 || status == 409, "{status}");
    }
    let html = desk.get(&desk.find(&reference).await).await.text();
    assert_eq!(html.matches("Markerad som kontaktad").count(), 1);
}

#[tokio::test]
async fn a_signup_s_page_has_every_answer_and_what_to_ask() {
    let desk = Desk::start().await;
    let reference = desk.sign_up(&[("visit", "on")]).await;
    let html = desk.get(&desk.find(&reference).await).await.text();
    for shown in ["Åsa Canary-Öberg", "Jag är ny", "svenska", "Jag är med på reglerna", "När?", "18:00", &reference]
    {
        assert!(html.contains(shown), "{shown} is not in {html}");
    }
    assert_eq!(desk.get("/desk/signups/aaaaaaaaaaaaaaaaaaaaaaaaaa").await.status, 404);
    assert_eq!(desk.get("/desk/signups/..%2F..").await.status, 404);
}

#[tokio::test]
async fn a_person_is_found_by_the_reference_as_they_say_it() {
    let desk = Desk::start().await;
    let reference = desk.sign_up(&[]).await;
    let spoken = format!("{}-{}", &reference[..4].to_lowercase(), &reference[4..]);
    assert_eq!(desk.find(&spoken).await, desk.find(&reference).await);
    for unknown in ["00000000", "nothing", ""] {
        let answer = desk.get(&format!("/desk/find?ref={unknown}")).await;
        assert_eq!(answer.status, 404);
        assert!(answer.text().contains("Anmälan finns inte"));
    }
}

#[tokio::test]
async fn a_registration_shows_its_event_even_when_the_event_is_gone() {
    let desk = Desk::start().await;
    let fields = [("name", "Guest"), ("party", "2"), ("occurrence", "cafe@2026-12-17")];
    desk.client().post("/signup/event", &fields).await.reference();
    assert!(desk.get("/desk/?form=event").await.text().contains("Språkcafé"));
    desk.service.app.swap(loaded_with("/occurrences", json!({})));
    let html = desk.get("/desk/?form=event").await.text();
    assert!(html.contains("Guest") && html.contains("2026-12-17"), "{html}");
    let csv = desk.get("/desk/export/event").await.text();
    assert!(csv.contains("cafe@2026-12-17"), "{csv}");
}

#[tokio::test]
async fn a_series_says_which_of_its_sessions_lack_a_leader() {
    let desk = Desk::start().await;
    let session = |id: &str, date: &str, leaders: u8| {
        let start = format!("{date}T12:00:00Z");
        json!({ "id": id, "date": date, "time": "13:00:00", "start": start, "end": null, "title": { "sv": id },
            "status": "scheduled", "leaders": leaders })
    };
    let sessions =
        [session("Hälsa", "2026-10-01", 1), session("Pengar", "2027-01-26", 1), session("Rätt", "2027-02-02", 2)];
    let group = json!({
        "form": "event", "page": "group", "date": "2026-12-17", "time": "13:00:00", "start": "2026-12-17T12:00:00Z",
        "end": null, "closes": "2026-12-17T12:00:00Z", "seats": 12, "title": { "sv": "Samtal" }, "sessions": sessions,
    });
    desk.service.app.swap(loaded_with("/occurrences", json!({ "group@series": group })));
    let fields = [("name", "Guest"), ("party", "1"), ("occurrence", "group@series")];
    desk.client().post("/signup/event", &fields).await.reference();
    assert!(desk.get("/desk/events?lang=sv").await.text().contains("1 träff har för få ledare"));
    let html = desk.get("/desk/events/group@series?lang=sv").await.text();
    assert_eq!(html.matches("Två ledare behövs").count(), 1, "{html}");
    assert!(html.contains("<bdi>Pengar</bdi>") && html.contains("3 träffar"), "{html}");
}

#[tokio::test]
async fn old_signups_are_on_further_pages() {
    let desk = Desk::start().await;
    for nth in 0..51 {
        desk.sign_up(&[("name", &format!("Person {nth}"))]).await;
    }
    let first = desk.get("/desk/?form=friend&lang=sv").await.text();
    assert_eq!(first.matches("<th scope=\"row\">").count(), 50);
    assert!(first.contains("/desk/?lang=sv&amp;form=friend&amp;from=50"));
    let second = desk.get("/desk/?form=friend&from=50").await.text();
    assert_eq!(second.matches("<th scope=\"row\">").count(), 1);
    let beyond = desk.get("/desk/?form=friend&from=18446744073709551615").await;
    assert_eq!(beyond.status, 200);
    assert_eq!(desk.get("/desk/?form=nothing").await.status, 404);
}

#[tokio::test]
async fn the_download_is_safe_in_a_spreadsheet_and_keeps_phones() {
    let desk = Desk::start().await;
    let names = ["=1+1", "+cmd|'/C calc'!A0", "-2", "@SUM(A1)", "＝1+1", "Åsa, \"Öberg\""];
    let phones = ["+46 70 174 06 05", "0701740606", "070-174 06 07", "070-174 06 08", "070-174 06 09", "070-174 06 10"];
    for (name, phone) in names.into_iter().zip(phones) {
        desk.sign_up(&[("name", name), ("phone", phone)]).await;
    }
    let answer = desk.get("/desk/export/friend").await;
    assert_eq!(answer.header("content-type"), Some("text/csv; charset=utf-8"));
    assert_eq!(answer.header("content-disposition"), Some("attachment; filename=\"friend-2026-12-03.csv\""));
    let text = answer.text();
    let mut reader = csv::Reader::from_reader(text.strip_prefix('\u{feff}').unwrap().as_bytes());
    let header: Vec<String> = reader.headers().unwrap().iter().map(ToOwned::to_owned).collect();
    assert_eq!(header[..6], ["reference", "state", "occurrence", "created", "side", "name"]);
    let rows: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
    let mut cells: Vec<(String, String)> = rows.iter().map(|row| (row[5].to_owned(), row[7].to_owned())).collect();
    cells.sort();
    let expected = [
        ("'+cmd|'/C calc'!A0", "'0701740606"),
        ("'-2", "070-174 06 07"),
        ("'=1+1", "'+46 70 174 06 05"),
        ("'@SUM(A1)", "070-174 06 08"),
        ("'＝1+1", "070-174 06 09"),
        ("Åsa, \"Öberg\"", "070-174 06 10"),
    ];
    assert_eq!(cells, expected.map(|(name, phone)| (name.to_owned(), phone.to_owned())));
    assert!(rows.iter().all(|row| &row[3] == "2026-12-03T17:00:00Z"));
    assert_eq!(desk.get("/desk/export/nothing").await.status, 404);
}

#[tokio::test]
async fn every_look_at_personal_data_is_on_record() {
    let desk = Desk::start().await;
    let reference = desk.sign_up(&[]).await;
    let page = desk.find(&reference).await;
    assert_eq!(desk.audit().await, Vec::<Value>::new(), "to be led to a page is not to see it");
    desk.get("/desk/").await;
    desk.get(&page).await;
    desk.get("/desk/export/friend").await;
    let what: Vec<Value> = desk.audit().await.into_iter().map(|read| read["what"].clone()).collect();
    let count = |kind: &str| what.iter().filter(|what| *what == kind).count();
    assert_eq!((what.len(), count("list"), count("signup"), count("export")), (3, 1, 1, 1));
    let items = desk.table.list(&List::new("audit"), None, 9).await.unwrap().items;
    let session = desk.cookie.trim_start_matches("desk=");
    for item in items {
        let text = item.body.to_string();
        assert!(item.body["by"].as_str().unwrap().starts_with("session "));
        assert!(!text.contains("Canary") && !text.contains(session), "the record holds no personal data and no key");
        assert!(item.expires.is_none());
    }
}

#[tokio::test]
async fn what_cannot_be_put_on_record_is_not_shown() {
    for path in ["/desk/?lang=sv", "/desk/export/friend", "/desk/find?ref="] {
        // Each request is tried with every one of its calls to the store failing, until none is left to fail.
        for failing in 1.. {
            let folder = TempDir::new().unwrap();
            let table = Arc::new(SqliteTable::open(&folder.path().join("store"), kit::now).unwrap());
            let whole = start(Arc::clone(&table), loaded(), settings(None)).await;
            let reference = whole.client.post("/signup/friend", &friend(&[])).await.reference();
            let cookie = whole.sign_in().await;
            let broken = start(Faulty::at(table, failing), loaded(), settings(None)).await;
            let path = if path.ends_with('=') { format!("{path}{reference}") } else { path.to_owned() };
            let answer = broken.client.get_with(&path, &[("cookie", &cookie)]).await;
            if answer.status != 503 {
                assert!(failing > 1 && answer.status < 400, "{path} with call {failing}: {}", answer.status);
                break;
            }
            assert!(!answer.text().contains("Canary"));
        }
    }
}

//! A posted form, over HTTP, against the started service.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on ends there")]

mod kit;

use std::sync::Arc;

use kit::faulty::Faulty;
use kit::{Client, Service, friend, loaded, loaded_with, query, settings, start};
use serde_json::{Value, json};
use signup_fn::app::Settings;
use signup_fn::signup::{State, Stored, list};
use signup_fn::table::Table;
use signup_fn::table::sqlite::SqliteTable;
use signup_form::FormId;
use tempfile::TempDir;

const FRIEND: &str = "/signup/friend";
const EVENT: &str = "/signup/event";

/// A service over a file of its own, which lasts as long as the service.
struct Own {
    service: Service<Arc<SqliteTable>>,
    table: Arc<SqliteTable>,
    _folder: TempDir,
}

impl Own {
    async fn start() -> Own {
        Own::limited(None).await
    }

    async fn limited(posts_an_hour: Option<u32>) -> Own {
        let folder = TempDir::new().unwrap();
        let table = Arc::new(SqliteTable::open(&folder.path().join("store"), kit::now).unwrap());
        let service = start(Arc::clone(&table), loaded(), settings(posts_an_hour)).await;
        Own { service, table, _folder: folder }
    }

    fn client(&self) -> Client {
        self.service.client
    }

    async fn stored(&self, form: &str, state: State) -> Vec<Stored> {
        let form = FormId::parse(form).unwrap();
        let page = self.table.list(&list(&form, state), None, 5000).await.unwrap();
        page.items.into_iter().map(|item| Stored::read(item).unwrap()).collect()
    }

    async fn friends(&self) -> Vec<Stored> {
        self.stored("friend", State::New).await
    }

    async fn registered(&self) -> Vec<Stored> {
        self.stored("event", State::Seated).await
    }
}

fn answers(stored: &Stored) -> Value {
    json!(stored.signup.answers)
}

#[tokio::test]
async fn the_address_of_a_form_leads_to_its_page() {
    let own = Own::start().await;
    let answer = own.client().get(FRIEND).await;
    assert_eq!((answer.status, answer.header("location")), (303, Some("/sv/anmalan/#form")));
}

#[tokio::test]
async fn a_right_post_is_stored_and_led_to_its_receipt() {
    let own = Own::start().await;
    let answer = own.client().post(FRIEND, &friend(&[("version", "v1"), ("website", "")])).await;
    let reference = answer.reference();
    let receipt = answer.header("location").unwrap().to_owned();
    assert_eq!(receipt, format!("/signup/friend/done?lang=sv&ref={reference}"));
    let friends = own.friends().await;
    assert_eq!(friends.len(), 1);
    let signup = &friends[0].signup;
    assert_eq!(signup.reference.as_str(), reference);
    assert_eq!((signup.form_version.as_str(), signup.notice_version.as_str()), ("v1", "n1"));
    assert_eq!((signup.lang.as_str(), signup.created, signup.state), ("sv", kit::now(), State::New));
    assert_eq!(answers(&friends[0])["name"], "Åsa Canary-Öberg");
    assert_eq!(answers(&friends[0])["phone"], json!({ "typed": "070-174 06 05", "e164": "+46701740605" }));
}

#[tokio::test]
async fn the_receipt_shows_the_reference_and_nothing_personal() {
    let own = Own::start().await;
    let stored = own.client().post(FRIEND, &friend(&[])).await;
    let receipt = own.client().get(stored.header("location").unwrap()).await;
    assert_eq!(receipt.status, 200);
    assert!(receipt.text().contains(&stored.reference()));
    assert!(receipt.text().contains("070-174 06 05"), "the phone number of the service");
    assert!(!receipt.text().contains("Canary"));
    assert!(!receipt.text().contains("<!-- receipt -->"));
}

#[tokio::test]
async fn the_receipt_speaks_the_language_of_the_page() {
    let own = Own::start().await;
    let stored = own.client().post(FRIEND, &friend(&[("lang", "ar")])).await;
    let receipt = own.client().get(stored.header("location").unwrap()).await;
    assert!(receipt.text().contains("<title>friend in ar</title>"));
    assert!(receipt.text().contains("lang=\"ar\" dir=\"rtl\""));
}

#[tokio::test]
async fn a_receipt_echoes_nothing_that_is_no_reference() {
    let own = Own::start().await;
    for forged in ["%3Cscript%3Ealert(1)%3C/script%3E", "7K2M9QX", "call-0900-1234567", ""] {
        let receipt = own.client().get(&format!("/signup/friend/done?lang=xx&ref={forged}")).await;
        assert_eq!(receipt.status, 200);
        assert!(!receipt.text().contains("script") && !receipt.text().contains("0900"), "{}", receipt.text());
    }
    let twice = own.client().get("/signup/friend/done?ref=7K2M9QXA&ref=7K2M9QXB").await;
    assert_eq!(twice.status, 200);
    assert_eq!(own.client().get("/signup/nothing/done").await.status, 404);
}

#[tokio::test]
async fn a_wrong_post_is_shown_again_with_its_values_and_every_error() {
    let own = Own::start().await;
    let wrong = friend(&[("name", ""), ("email", "no address"), ("phone", "12")]);
    let answer = own.client().post(FRIEND, &wrong).await;
    assert_eq!(answer.status, 422);
    let html = answer.text();
    assert!(html.contains("<title>Fel: friend in sv</title>"), "{html}");
    assert!(!html.contains("<!-- form -->"));
    assert!(html.contains("Skriv ditt namn"));
    assert!(
        html.contains("href=\"#f-name\"") && html.contains("href=\"#f-email\"") && html.contains("href=\"#f-phone\"")
    );
    assert!(html.contains("value=\"no address\"") && html.contains("value=\"12\""));
    assert!(own.friends().await.is_empty());
}

#[tokio::test]
async fn the_form_shown_again_speaks_the_language_that_was_posted() {
    let own = Own::start().await;
    let answer = own.client().post(FRIEND, &friend(&[("lang", "ar"), ("name", "")])).await;
    assert_eq!(answer.status, 422);
    assert!(answer.text().contains("friend in ar</title>"));
}

#[tokio::test]
async fn what_was_posted_comes_back_as_text() {
    let own = Own::start().await;
    let answer = own.client().post(FRIEND, &friend(&[("name", "\"><script>alert(1)</script>"), ("rules", "")])).await;
    assert_eq!(answer.status, 422);
    assert!(!answer.text().contains("<script>"));
}

#[tokio::test]
async fn a_form_that_has_changed_says_so_and_keeps_the_values() {
    let own = Own::start().await;
    let answer = own.client().post(FRIEND, &friend(&[("version", "v0")])).await;
    assert_eq!(answer.status, 422);
    assert!(answer.text().contains("Formuläret har ändrats"));
    assert!(answer.text().contains("Åsa Canary-Öberg") && answer.text().contains("070-174 06 05"));
    assert!(answer.text().contains("name=\"version\" value=\"v1\""), "the next try has the new version");
    assert!(own.friends().await.is_empty());
}

#[tokio::test]
async fn a_new_bundle_is_answered_from_at_once_and_reads_what_the_old_one_wrote() {
    let own = Own::start().await;
    own.client().post(FRIEND, &friend(&[("version", "v1")])).await.reference();
    own.service.app.swap(loaded_with("/forms/friend/version", json!("v2")));
    assert_eq!(own.client().post(FRIEND, &friend(&[("version", "v1"), ("name", "B")])).await.status, 422);
    own.client().post(FRIEND, &friend(&[("version", "v2"), ("name", "C")])).await.reference();
    let versions: Vec<String> = own.friends().await.into_iter().map(|stored| stored.signup.form_version).collect();
    assert_eq!(versions.len(), 2);
    assert!(versions.contains(&"v1".to_owned()) && versions.contains(&"v2".to_owned()));
}

#[tokio::test]
async fn a_repeated_post_is_stored_once_and_hears_the_first_reference() {
    let own = Own::start().await;
    let first = own.client().post(FRIEND, &friend(&[])).await.reference();
    assert_eq!(own.client().post(FRIEND, &friend(&[])).await.reference(), first);
    assert_eq!(
        own.client().post(FRIEND, &friend(&[("lang", "ar")])).await.reference(),
        first,
        "in another language too"
    );
    assert_ne!(own.client().post(FRIEND, &friend(&[("name", "Another")])).await.reference(), first);
    assert_eq!(own.friends().await.len(), 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_post_repeated_sixteen_times_at_once_is_stored_once() {
    let own = Own::start().await;
    let client = own.client();
    let posts = (0..16).map(|_| tokio::spawn(async move { client.post(FRIEND, &friend(&[])).await.reference() }));
    let mut references = Vec::new();
    for post in posts.collect::<Vec<_>>() {
        references.push(post.await.unwrap());
    }
    references.dedup();
    assert_eq!(references.len(), 1);
    assert_eq!(own.friends().await.len(), 1);
}

#[tokio::test]
async fn the_honeypot_is_answered_like_a_person_and_nothing_is_stored() {
    let own = Own::start().await;
    let answer = own.client().post(FRIEND, &friend(&[("website", "http://spam.example")])).await;
    let person = own.client().post(FRIEND, &friend(&[("website", "")])).await;
    let shape = |answer: &kit::Answer| {
        let mut names: Vec<String> = answer.headers.iter().map(|(name, _)| name.clone()).collect();
        names.sort();
        (answer.status, names, answer.body.clone(), answer.reference().len())
    };
    assert_eq!(shape(&answer), shape(&person));
    assert_eq!(own.friends().await.len(), 1);
}

#[tokio::test]
async fn forged_fields_are_refused_and_change_nothing() {
    let own = Own::start().await;
    for forged in ["id", "state", "reference", "created", "role", "times", "occurrence"] {
        let answer = own.client().post(FRIEND, &friend(&[(forged, "1")])).await;
        assert_eq!(answer.status, 422, "{forged}");
    }
    assert!(own.friends().await.is_empty());
}

#[tokio::test]
async fn a_side_that_takes_nobody_says_so() {
    let own = Own::start().await;
    let answer = own.client().post(FRIEND, &friend(&[("side", "late")])).await;
    assert_eq!(answer.status, 422);
    assert!(answer.text().contains("Just nu tar vi inte emot"));
    assert!(own.friends().await.is_empty());
}

#[tokio::test]
async fn real_names_survive() {
    let own = Own::start().await;
    let names = ["ሰላም", "می\u{200c}نا", "Nguyễn Thị Mai", "O'Brien", "Z", "Олена", "محمد"];
    for name in names {
        own.client().post(FRIEND, &friend(&[("name", name)])).await.reference();
    }
    let stored: Vec<Value> = own.friends().await.iter().map(|stored| answers(stored)["name"].clone()).collect();
    for name in names {
        assert!(stored.contains(&json!(name)), "{name}");
    }
}

#[tokio::test]
async fn a_program_posts_json_and_hears_json() {
    let own = Own::start().await;
    let json = |body: &Value| {
        let (client, body) = (own.client(), body.to_string());
        let headers = [("content-type", "application/json"), ("accept", "application/json")];
        async move { client.send("POST", FRIEND, &headers, body.as_bytes()).await.unwrap() }
    };
    let right = json!({ "side": "new", "name": "Åsa", "visit": true, "languages": ["ar", "sv"], "meet_in": ["sv"], "rules": true });
    let created = json(&right).await;
    assert_eq!(created.status, 201, "{}", created.text());
    let body: Value = serde_json::from_slice(&created.body).unwrap();
    assert_eq!(created.header("location"), body["receipt"].as_str());
    assert_eq!(own.friends().await[0].signup.reference.as_str(), body["reference"]);
    let wrong = json(&json!({ "side": "new", "name": "x", "rules": true })).await;
    assert_eq!(wrong.status, 422);
    let body: Value = serde_json::from_slice(&wrong.body).unwrap();
    let problems: Vec<(&str, &str)> = body["errors"]
        .as_array()
        .unwrap()
        .iter()
        .map(|error| (error["field"].as_str().unwrap(), error["problem"].as_str().unwrap()))
        .collect();
    assert_eq!(problems, [("email", "no-contact"), ("languages", "missing"), ("meet_in", "missing")]);
    let missing = own.client().send("POST", "/signup/nothing", &[("accept", "application/json")], b"").await.unwrap();
    assert_eq!(missing.status, 404);
    assert_eq!(serde_json::from_slice::<Value>(&missing.body).unwrap()["phone"], "070-174 06 05");
}

#[tokio::test]
async fn each_way_to_post_wrongly_has_its_status() {
    let own = Own::start().await;
    let send = |path: &'static str, headers: &'static [(&str, &str)], body: Vec<u8>| {
        let client = own.client();
        async move { client.send("POST", path, headers, &body).await.unwrap() }
    };
    let form: &[(&str, &str)] = &[("content-type", "application/x-www-form-urlencoded")];
    let right = kit::client::encode(&friend(&[])).into_bytes();
    let cases = [
        (send("/signup/nothing", form, right.clone()).await, 404),
        (send("/signup/friend/more/parts", form, right.clone()).await, 404),
        (send(FRIEND, &[], right.clone()).await, 415),
        (send(FRIEND, &[("content-type", "multipart/form-data; boundary=x")], right.clone()).await, 415),
        (
            send(FRIEND, &[("content-type", "application/x-www-form-urlencoded; charset=latin1")], right.clone()).await,
            415,
        ),
        (send(FRIEND, form, vec![b'a'; 64 * 1024 + 1]).await, 413),
        (send(FRIEND, form, b"name=%FF".to_vec()).await, 400),
        (send(FRIEND, form, b"lang=sv&lang=ar".to_vec()).await, 400),
        (send(FRIEND, &[("content-type", "application/json")], b"{".to_vec()).await, 400),
        (own.client().send("PUT", FRIEND, form, &right).await.unwrap(), 405),
        (own.client().send("DELETE", FRIEND, form, &right).await.unwrap(), 405),
        (own.client().get("/signup/nothing").await, 404),
        (own.client().get("/nothing").await, 404),
    ];
    for (answer, expected) in cases {
        assert_eq!(answer.status, expected, "{}", answer.text());
        assert!(answer.text().contains("070-174 06 05"), "every error page has the phone number");
    }
    assert!(own.friends().await.is_empty());
    let exact = send("/signup/question", form, [b"about=".as_slice(), &vec![b'a'; 10000]].concat()).await;
    assert_eq!(exact.status, 303);
    let charset = "application/x-www-form-urlencoded; charset=UTF-8";
    let answer = own.client().send("POST", FRIEND, &[("content-type", charset)], &right).await.unwrap();
    assert_eq!(answer.status, 303);
}

#[tokio::test]
async fn a_post_from_another_site_is_refused() {
    let own = Own::start().await;
    let refused: [&[(&str, &str)]; 4] = [
        &[("origin", "https://evil.example")],
        &[("sec-fetch-site", "cross-site")],
        &[("sec-fetch-site", "same-site")],
        &[("origin", "null")],
    ];
    for headers in refused {
        let answer = own.client().post_with(FRIEND, headers, &friend(&[])).await;
        assert_eq!(answer.status, 403, "{headers:?}");
    }
    assert!(own.friends().await.is_empty());
    let allowed: [&[(&str, &str)]; 4] = [
        &[("sec-fetch-site", "same-origin"), ("origin", "null")],
        &[("sec-fetch-site", "none")],
        &[("origin", "http://127.0.0.1:8080")],
        &[],
    ];
    for headers in allowed {
        let answer = own.client().post_with(FRIEND, headers, &friend(&[])).await;
        assert_eq!(answer.status, 303, "{headers:?}");
    }
}

#[tokio::test]
async fn behind_our_own_proxy_each_address_has_its_own_count() {
    let folder = TempDir::new().unwrap();
    let table = SqliteTable::open(&folder.path().join("store"), kit::now).unwrap();
    let settings = Settings { trusted_hops: 1, ..settings(Some(1)) };
    let client = start(table, loaded(), settings).await.client;
    let mut posts = 0;
    let mut post = async |forwarded| {
        posts += 1;
        let name = format!("name {posts}");
        client.post_with(FRIEND, &[("x-forwarded-for", forwarded)], &friend(&[("name", name.as_str())])).await.status
    };
    assert_eq!(post("192.0.2.1").await, 303);
    assert_eq!(post("192.0.2.2").await, 303);
    assert_eq!(post("198.51.100.7, 192.0.2.1").await, 429, "what a client writes before our proxy counts for nothing");
}

#[tokio::test]
async fn too_many_posts_from_one_address_keep_their_values() {
    let own = Own::limited(Some(3)).await;
    for name in ["a", "b", "c"] {
        own.client().post(FRIEND, &friend(&[("name", name)])).await.reference();
    }
    let answer = own.client().post(FRIEND, &friend(&[])).await;
    assert_eq!(answer.status, 429);
    assert_eq!(answer.header("retry-after"), Some("3600"));
    assert!(answer.text().contains("Åsa Canary-Öberg") && answer.text().contains("tel:+46701740605"));
    let forged = [("x-forwarded-for", "198.51.100.7"), ("forwarded", "for=198.51.100.7")];
    assert_eq!(own.client().post_with(FRIEND, &forged, &friend(&[])).await.status, 429);
    assert_eq!(own.friends().await.len(), 3);
}

#[tokio::test]
async fn a_date_that_cannot_be_registered_for_is_said_in_words() {
    let own = Own::start().await;
    let cases = [
        ("", "Välj ett datum"),
        ("cafe@2026-12-11", "Datumet finns inte längre"),
        ("cafe@2026-11-26", "Anmälan till det datumet är stängd"),
    ];
    for (occurrence, words) in cases {
        let answer = own.client().post(EVENT, &[("name", ""), ("occurrence", occurrence)]).await;
        assert_eq!(answer.status, 422);
        let html = answer.text();
        assert!(html.contains(words), "{occurrence}: {html}");
        assert!(html.contains("href=\"#f-name\""), "the other mistakes are told too");
        assert!(html.contains("cafe@2026-12-10") && html.contains("cafe@2026-12-17"), "the coming dates are offered");
        assert!(!html.contains("value=\"cafe@2026-11-26\""), "those that are over are not");
    }
    assert!(own.registered().await.is_empty());
}

#[tokio::test]
async fn a_store_that_fails_is_told_honestly_and_keeps_the_values() {
    for failing in 1..=3 {
        let folder = TempDir::new().unwrap();
        let table = Arc::new(SqliteTable::open(&folder.path().join("store"), kit::now).unwrap());
        // With the limit on, a post reads and writes its count and then writes the signup.
        let service = start(Faulty::at(Arc::clone(&table), failing), loaded(), settings(Some(9))).await;
        let answer = service.client.post(FRIEND, &friend(&[])).await;
        assert_eq!(answer.status, 503, "call {failing}");
        let html = answer.text();
        assert!(html.contains("Vi kunde inte spara") && html.contains("070-174 06 05") && html.contains("Canary"));
        let list = list(&FormId::parse("friend").unwrap(), State::New);
        assert!(table.list(&list, None, 9).await.unwrap().items.is_empty(), "nothing is half written");
        let again = service.client.post(FRIEND, &friend(&[])).await;
        assert_eq!(again.status, 303, "the next post is stored");
    }
}

#[tokio::test]
async fn every_answer_has_the_headers_that_browsers_enforce() {
    let own = Own::start().await;
    let session = own.service.sign_in().await;
    let answers = [
        own.client().get("/health").await,
        own.client().get("/nothing").await,
        own.client().get("/signup/friend").await,
        own.client().post(FRIEND, &friend(&[])).await,
        own.client().post(FRIEND, &[]).await,
        own.client().post_with(FRIEND, &[("origin", "https://evil.example")], &[]).await,
        own.client().get("/signup/friend/done").await,
        own.client().get("/signup/friend/done/%FF").await,
        own.client().get("/desk/").await,
        own.client().get_with("/desk/", &[("cookie", &session)]).await,
        own.client().get("/desk/login/x").await,
    ];
    for answer in answers {
        let policy = answer.header("content-security-policy").unwrap();
        assert!(policy.starts_with("default-src 'none'") && !policy.contains("unsafe"), "{policy}");
        assert_eq!(answer.header("x-content-type-options"), Some("nosniff"));
        assert_eq!(answer.header("cache-control"), Some("no-store"));
        assert_eq!(answer.header("referrer-policy"), Some("same-origin"));
        assert!(!answer.text().contains(" style=") && !answer.text().contains("<script"), "nothing inline");
    }
}

#[tokio::test]
async fn the_language_of_an_error_is_that_of_the_page_that_was_left() {
    let own = Own::start().await;
    let error = |headers: &'static [(&str, &str)]| {
        let client = own.client();
        async move { client.get_with("/signup/nothing/done", headers).await.text() }
    };
    assert!(
        error(&[("referer", "http://127.0.0.1:8080/ar/friends/")]).await.contains("<html lang=\"ar\" dir=\"rtl\">")
    );
    assert!(error(&[("accept-language", "de-DE, ar-SY;q=0.8")]).await.contains("<html lang=\"ar\" dir=\"rtl\">"));
    assert!(error(&[("referer", "http://127.0.0.1:8080/xx/")]).await.contains("<html lang=\"sv\" dir=\"ltr\">"));
}

#[tokio::test]
async fn the_receipt_s_address_holds_nothing_personal() {
    let own = Own::start().await;
    let answer = own.client().post(FRIEND, &friend(&[])).await;
    let names: Vec<String> = query(answer.header("location").unwrap()).into_keys().collect();
    assert_eq!(names, ["lang", "ref"]);
}

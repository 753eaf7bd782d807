//! The private page, over HTTP, against the started service.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on ends there")]

mod kit;

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::{SignedDuration, Timestamp};
use kit::faulty::Faulty;
use kit::{Answer, Client, NOW, Service, friend, loaded, loaded_with, settings, start};
use serde_json::{Value, json};
use signup_fn::app::Settings;
use signup_fn::bundle::Loaded;
use signup_fn::reference::Reference;
use signup_fn::signup::{SignupId, State, Step, Stored, Turn, count, repetition, taken_key};
use signup_fn::table::sqlite::SqliteTable;
use signup_fn::table::{Expect, Item, List, Table, Write};
use tempfile::TempDir;

/// Three places.
const CAFE: &str = "cafe@2026-12-10";

/// A service over a file of its own, and a coordinator who makes links.
struct Own {
    service: Service<Arc<SqliteTable>>,
    table: Arc<SqliteTable>,
    cookie: String,
    _folder: TempDir,
}

/// A person with their page.
struct Person {
    reference: Reference,
    id: SignupId,
    page: String,
}

impl Person {
    fn to(&self, deed: &str) -> String {
        format!("{}/{deed}", self.page)
    }
}

impl Own {
    async fn start() -> Own {
        Own::with(loaded()).await
    }

    async fn with(loaded: Loaded) -> Own {
        let folder = TempDir::new().unwrap();
        let table = Arc::new(SqliteTable::open(&folder.path().join("store"), kit::now).unwrap());
        let service = start(Arc::clone(&table), loaded, settings(None)).await;
        let cookie = service.sign_in().await;
        Own { service, table, cookie, _folder: folder }
    }

    fn client(&self) -> Client {
        self.service.client
    }

    async fn get(&self, path: &str) -> Answer {
        self.client().get(path).await
    }

    async fn post(&self, path: &str, fields: &[(&str, &str)]) -> Answer {
        self.client().post(path, fields).await
    }

    /// Somebody who signed up and to whom the coordinator has given a link.
    async fn person(&self, form: &str, fields: &[(&str, &str)]) -> Person {
        let answer = self.post(&format!("/signup/{form}"), fields).await;
        let reference = Reference::parse(&answer.reference()).unwrap();
        let found = self.table.get(&reference.key()).await.unwrap().unwrap();
        let id = SignupId::parse(found.body["signup"].as_str().unwrap()).unwrap();
        let page = self.new_link(&id).await;
        Person { reference, id, page }
    }

    async fn friend(&self, changes: &[(&str, &str)]) -> Person {
        self.person("friend", &friend(changes)).await
    }

    async fn guest(&self, name: &str, party: &str) -> Person {
        self.person("event", &[("lang", "sv"), ("name", name), ("party", party), ("occurrence", CAFE)]).await
    }

    /// The path of a new link, as the coordinator's page shows it.
    async fn new_link(&self, id: &SignupId) -> String {
        let path = format!("/desk/signups/{id}/link");
        let answer = self.client().post_with(&path, &[("cookie", &self.cookie)], &[]).await;
        assert_eq!(answer.status, 200, "{}", answer.text());
        let html = answer.text();
        let (_, link) = html.split_once("value=\"http://127.0.0.1:8080/mine/").unwrap();
        format!("/mine/{}", link.split('"').next().unwrap())
    }

    async fn stored(&self, person: &Person) -> Stored {
        Stored::read(self.table.get(&person.id.key()).await.unwrap().unwrap()).unwrap()
    }

    async fn state(&self, person: &Person) -> State {
        self.stored(person).await.signup.state
    }

    /// The answer to a field, as JSON.
    async fn answered(&self, person: &Person, field: &str) -> Value {
        json!(self.stored(person).await.signup.answers)[field].clone()
    }

    async fn places_taken(&self) -> i64 {
        count(self.table.get(&taken_key(CAFE)).await.unwrap().as_ref())
    }

    /// Changes what is stored, as the worker or the coordinator would.
    async fn turn(&self, person: &Person, turn: Turn) {
        let (_, writes) = self.stored(person).await.turn(turn, kit::now()).unwrap();
        self.table.write(&writes).await.unwrap();
    }

    /// What the coordinator presses on the person's page of the desk.
    async fn wish(&self, person: &Person, wish: &str) {
        let path = format!("/desk/signups/{}/wish", person.id);
        let answer = self.client().post_with(&path, &[("cookie", &self.cookie)], &[("wish", wish)]).await;
        assert_eq!(answer.status, 303, "{}", answer.text());
    }

    async fn desk_page(&self, person: &Person) -> String {
        let path = format!("/desk/signups/{}?lang=sv", person.id);
        self.client().get_with(&path, &[("cookie", &self.cookie)]).await.text()
    }

    async fn waiting_messages(&self, kind: &str) -> usize {
        let page = self.table.list(&List::new("outbox"), None, 500).await.unwrap();
        page.items.iter().filter(|item| item.body["kind"] == kind).count()
    }

    async fn audit(&self) -> Vec<Value> {
        let page = self.table.list(&List::new("audit"), None, 500).await.unwrap();
        page.items.into_iter().map(|item| item.body["read"].clone()).collect()
    }
}

#[track_caller]
fn led_back(answer: &Answer, person: &Person, done: &str) {
    assert_eq!(answer.status, 303, "{}", answer.text());
    assert_eq!(answer.header("location").unwrap(), format!("{}?lang=sv&done={done}", person.page));
}

fn header_map(answer: &Answer) -> BTreeMap<&str, &str> {
    let lasting = answer.headers.iter().filter(|(name, _)| name != "date");
    lasting.map(|(name, value)| (name.as_str(), value.as_str())).collect()
}

#[tokio::test]
async fn the_page_shows_what_is_stored_and_why_and_how_long() {
    let own = Own::start().await;
    let person = own.friend(&[]).await;
    let answer = own.get(&person.page).await;
    assert_eq!(answer.status, 200, "{}", answer.text());
    let html = answer.text();
    let expected = [
        "<html lang=\"sv\" dir=\"ltr\">",
        "<h1>Din sida</h1>",
        "Vi har fått din anmälan och hör av oss inom en vecka.",
        person.reference.as_str(),
        "Titel friend",
        "Åsa Canary-Öberg",
        "canary.mail@post.example",
        "070-174 06 05",
        "Jag är ny",
        "العربية",
        "För att nå dig",
        "För att hitta någon som passar",
        "24 månader",
        "KS 2026-114",
        "2026-12-03",
        "18:00",
    ];
    for text in expected {
        assert!(html.contains(text), "`{text}` is not in {html}");
    }
    assert!(!html.contains("<script") && !html.contains(" style="));
    assert_eq!(answer.header("cache-control"), Some("no-store"));
    assert_eq!(answer.header("referrer-policy"), Some("same-origin"));
    assert_eq!(answer.header("x-robots-tag"), Some("noindex"));
}

#[tokio::test]
async fn what_is_heard_in_the_interview_is_shown_and_stays_when_the_answers_change() {
    let own = Own::start().await;
    let person = own.friend(&[]).await;
    let Stored { version, signup, .. } = own.stored(&person).await;
    let mut item = own.table.get(&person.id.key()).await.unwrap().unwrap();
    item.body["answers"]["times"] = json!(["weekdays"]);
    item.version = version + 1;
    rewrite(&own, item, version).await;
    let html = own.get(&person.page).await.text();
    assert!(html.contains("Vardagar") && html.contains("Det du sa när vi pratade"), "{html}");
    let form = own.get(&person.to("answers")).await.text();
    assert!(!form.contains("name=\"times\""), "it is not asked again");
    let changed = own.post(&person.to("answers"), &friend(&[("name", "Anders Canary")])).await;
    led_back(&changed, &person, "answers");
    assert_eq!(own.answered(&person, "times").await, json!(["weekdays"]));
    assert_eq!(own.answered(&person, "name").await, "Anders Canary");
    assert_eq!(own.stored(&person).await.signup.created, signup.created);
    let forged = own.post(&person.to("answers"), &friend(&[("times", "weekdays")])).await;
    assert_eq!(forged.status, 422, "nor can it be posted");
}

async fn rewrite(own: &Own, item: Item, before: u64) {
    own.table.write(&[Write::Put { item, expect: Expect::Version(before) }]).await.unwrap();
}

#[tokio::test]
async fn every_link_that_opens_nothing_is_answered_alike() {
    let own = Own::start().await;
    let person = own.friend(&[]).await;
    let desk = own.service.app.new_desk_link().await.unwrap();
    let token = person.page.trim_start_matches("/mine/");
    let cut = &token[..token.len() - 1];
    let strange = [
        "A".repeat(43),
        "A".repeat(42),
        "A".repeat(5000),
        cut.to_owned(),
        format!("{token}A"),
        token.to_uppercase(),
        "%FF".to_owned(),
        "%00".to_owned(),
        "%2e%2e%2fdesk".to_owned(),
        "x".to_owned(),
        "%D8%B3".to_owned(),
        desk.trim_start_matches("/desk/login/").to_owned(),
    ];
    let first = own.get(&format!("/mine/{}", strange[0])).await;
    assert_eq!(first.status, 404);
    assert!(first.text().contains("Länken fungerar inte") && first.text().contains("tel:+46701740605"));
    for token in &strange {
        for path in [format!("/mine/{token}"), format!("/mine/{token}/answers"), format!("/mine/{token}/withdraw")] {
            let answer = own.get(&path).await;
            assert_eq!((answer.status, &answer.body), (404, &first.body), "GET {path}");
            assert_eq!(header_map(&answer), header_map(&first), "GET {path}");
        }
        for deed in ["answers", "contact", "still", "pause", "resume", "accept", "decline", "withdraw", "nothing"] {
            let path = format!("/mine/{token}/{deed}");
            let answer = own.post(&path, &[("safe", "yes")]).await;
            assert_eq!((answer.status, &answer.body), (404, &first.body), "POST {path}");
        }
    }
    for path in ["/mine", "/mine/", "/mine/a/b/c", &person.to("nothing"), &person.to("answers/more")] {
        let answer = own.get(path).await;
        assert_eq!((answer.status, &answer.body), (404, &first.body), "{path}");
    }
    assert!(!first.text().contains("/mine"), "the page does not repeat what was tried");
    assert_eq!(own.get(&person.page).await.status, 200);
}

/// So many seconds after the last of a link that was made now.
fn a_year_on(seconds: i64) -> Timestamp {
    NOW.parse::<Timestamp>().unwrap() + SignedDuration::from_hours(365 * 24) + SignedDuration::from_secs(seconds)
}

#[tokio::test]
async fn a_link_ends_after_a_year_and_looks_unknown_then() {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("store");
    let token = {
        let table = Arc::new(SqliteTable::open(&path, kit::now).unwrap());
        let service = start(Arc::clone(&table), loaded(), settings(None)).await;
        let cookie = service.sign_in().await;
        let own = Own { service, table, cookie, _folder: TempDir::new().unwrap() };
        own.friend(&[]).await.page
    };
    let at = |clock: fn() -> Timestamp| {
        let (path, token) = (path.clone(), token.clone());
        async move {
            let table = SqliteTable::open(&path, clock).unwrap();
            let service = start(table, loaded(), Settings { clock, ..settings(None) }).await;
            let answer = service.client.get(&token).await;
            (answer.status, answer.body, service.client.get(&format!("/mine/{}", "A".repeat(43))).await.body)
        }
    };
    assert_eq!(at(|| a_year_on(-1)).await.0, 200);
    let (status, body, unknown) = at(|| a_year_on(0)).await;
    assert_eq!((status, body), (404, unknown));
}

#[tokio::test]
async fn looking_changes_nothing() {
    let own = Own::start().await;
    let (person, guest) = (own.friend(&[]).await, own.guest("A", "2").await);
    let before = (own.stored(&person).await, own.stored(&guest).await);
    let deeds = ["", "/answers", "/contact", "/still", "/pause", "/resume", "/accept", "/decline", "/withdraw"];
    for page in [&person.page, &guest.page] {
        for deed in deeds {
            for method in ["GET", "HEAD", "OPTIONS"] {
                let path = format!("{page}{deed}?done=withdraw&safe=no");
                let answer = own.client().send(method, &path, &[("user-agent", "MailScanner")], b"").await.unwrap();
                assert!(answer.status < 500, "{method} {path}");
            }
        }
    }
    assert_eq!((own.stored(&person).await, own.stored(&guest).await), before);
    assert_eq!(own.places_taken().await, 2);
}

#[tokio::test]
async fn what_another_site_posts_is_refused_and_what_the_page_posts_is_not() {
    let own = Own::start().await;
    let person = own.friend(&[]).await;
    for from in [("origin", "https://evil.example"), ("sec-fetch-site", "cross-site"), ("origin", "null")] {
        let answer = own.client().post_with(&person.to("withdraw"), &[from], &[]).await;
        assert_eq!(answer.status, 403, "{from:?}");
    }
    assert_eq!(own.state(&person).await, State::New);
    let own_origin = [("origin", "http://127.0.0.1:8080"), ("sec-fetch-site", "same-origin")];
    let answer = own.client().post_with(&person.to("pause"), &own_origin, &[]).await;
    led_back(&answer, &person, "pause");
}

#[tokio::test]
async fn the_answers_are_changed_by_the_same_form_and_the_same_check() {
    let own = Own::start().await;
    let person = own.friend(&[]).await;
    let html = own.get(&person.to("answers")).await.text();
    assert!(html.contains(&format!("action=\"{}?lang=sv\"", person.to("answers"))), "{html}");
    for kept in ["Åsa Canary-Öberg", "canary.mail@post.example", "070-174 06 05", "Spara ändringarna"] {
        assert!(html.contains(kept), "{kept}");
    }
    assert!(!html.contains("name=\"website\"") && !html.contains("Har du skyddade personuppgifter?"));
    let wrong = [("name", ""), ("email", "canary"), ("version", "v1")];
    let refused = own.post(&person.to("answers"), &friend(&wrong)).await;
    assert_eq!(refused.status, 422);
    let html = refused.text();
    assert!(html.contains("<title>Fel: Ändra dina svar"), "{html}");
    assert!(
        html.contains("href=\"#f-name\"") && html.contains("href=\"#f-email\"") && html.contains("value=\"canary\"")
    );
    assert_eq!(own.answered(&person, "name").await, "Åsa Canary-Öberg", "nothing was changed");
    let right = [("name", "ሰላም"), ("email", ""), ("version", "v1")];
    led_back(&own.post(&person.to("answers"), &friend(&right)).await, &person, "answers");
    let page = own.get(&format!("{}?lang=sv&done=answers", person.page)).await.text();
    assert!(page.contains("Dina ändringar är sparade.") && page.contains("ሰላም"));
    assert!(!page.contains("canary.mail"), "what was left out is gone");
    let stored = own.stored(&person).await.signup;
    assert_eq!((stored.state, stored.reference, stored.heard), (State::New, person.reference, Some(kit::now())));
}

#[tokio::test]
async fn a_form_that_has_changed_meanwhile_keeps_the_values() {
    let own = Own::start().await;
    let person = own.friend(&[]).await;
    own.service.app.swap(loaded_with("/forms/friend/version", json!("v2")));
    let answer = own.post(&person.to("answers"), &friend(&[("version", "v1"), ("name", "Ny Canary")])).await;
    assert_eq!(answer.status, 422);
    assert!(answer.text().contains("Formuläret har ändrats") && answer.text().contains("Ny Canary"));
    led_back(&own.post(&person.to("answers"), &friend(&[("version", "v2")])).await, &person, "answers");
    assert_eq!(own.stored(&person).await.signup.form_version, "v2");
}

#[tokio::test]
async fn nobody_moves_to_a_side_that_takes_nobody() {
    let own = Own::start().await;
    let person = own.friend(&[]).await;
    let answer = own.post(&person.to("answers"), &friend(&[("side", "late")])).await;
    assert_eq!(answer.status, 422);
    assert!(answer.text().contains("Just nu tar vi inte emot"));
    own.service.app.swap(loaded_with("/forms/friend/form/matching/closed", json!(["new"])));
    led_back(&own.post(&person.to("answers"), &friend(&[("name", "B")])).await, &person, "answers");
}

#[tokio::test]
async fn a_pause_ends_where_it_began() {
    let own = Own::start().await;
    let person = own.friend(&[]).await;
    let item = own.table.get(&person.id.key()).await.unwrap().unwrap();
    let (contacted, write) = Stored::read(item).unwrap().take(Step::Contact, kit::now()).unwrap();
    own.table.write(&[write]).await.unwrap();
    led_back(&own.post(&person.to("pause"), &[]).await, &person, "pause");
    assert_eq!(own.state(&person).await, State::Paused);
    let page = own.get(&person.page).await.text();
    assert!(page.contains("Du har en paus.") && page.contains(&person.to("resume")), "{page}");
    assert!(!page.contains(&person.to("pause")));
    led_back(&own.post(&person.to("pause"), &[]).await, &person, "outdated");
    led_back(&own.post(&person.to("resume"), &[]).await, &person, "resume");
    let stored = own.stored(&person).await.signup;
    assert_eq!((stored.state, stored.created), (State::Contacted, contacted.signup.created));
    assert_eq!(stored.history.len(), 4);
}

#[tokio::test]
async fn a_withdrawal_is_asked_about_first_and_then_clears_everything_at_once() {
    let own = Own::start().await;
    let person = own.friend(&[]).await;
    led_back(&own.post(&person.to("contact"), &[("safe", "no")]).await, &person, "contact");
    let page = own.get(&person.page).await.text();
    assert!(page.contains(&format!("href=\"{}?lang=sv\"", person.to("withdraw"))), "{page}");
    assert!(!page.contains(&format!("action=\"{}", person.to("withdraw"))), "one press is not enough");
    let question = own.get(&person.to("withdraw")).await.text();
    assert!(question.contains(&format!("method=\"post\" action=\"{}?lang=sv\"", person.to("withdraw"))));
    assert_eq!(own.state(&person).await, State::New);
    let post = own.stored(&person).await.signup.post.unwrap();
    led_back(&own.post(&person.to("withdraw"), &[]).await, &person, "withdraw");
    let item = own.table.get(&person.id.key()).await.unwrap().unwrap();
    assert_eq!(item.body["state"], "left");
    assert_eq!(item.body["answers"], json!({}));
    for gone in ["contact_safe", "heard", "asked", "post"] {
        assert!(item.body.get(gone).is_none(), "{gone}");
    }
    let states: Vec<&str> =
        item.body["history"].as_array().unwrap().iter().map(|change| change["state"].as_str().unwrap()).collect();
    assert_eq!(states, ["new", "left"]);
    assert!(own.table.get(&person.reference.key()).await.unwrap().is_none(), "the reference leads nowhere");
    assert!(own.table.get(&repetition(&post)).await.unwrap().is_none());
    let page = own.get(&person.page).await.text();
    assert!(
        page.contains("Du är inte med längre")
            && !page.contains("Canary")
            && !page.contains("070-174 06 05</bdi></dd>")
    );
    led_back(&own.post(&person.to("withdraw"), &[]).await, &person, "outdated");
    led_back(&own.post(&person.to("answers"), &friend(&[])).await, &person, "outdated");
    assert_eq!(own.answered(&person, "name").await, Value::Null, "nothing comes back");
}

#[tokio::test]
async fn who_has_withdrawn_can_sign_up_again_with_the_same_answers() {
    let own = Own::start().await;
    let person = own.friend(&[]).await;
    own.post(&person.to("withdraw"), &[]).await;
    let again = own.friend(&[]).await;
    assert_ne!(again.reference, person.reference);
    assert_eq!(own.state(&again).await, State::New);
}

#[tokio::test]
async fn who_calls_off_gives_back_exactly_their_places() {
    let own = Own::start().await;
    let (two, one) = (own.guest("Two Canary", "2").await, own.guest("One", "1").await);
    assert_eq!(own.places_taken().await, 3);
    let page = own.get(&two.page).await.text();
    assert!(page.contains("Din plats är bokad") && page.contains("Språkcafé") && page.contains("17:00"), "{page}");
    assert!(!page.contains(&two.to("pause")), "a registration does not rest");
    led_back(&own.post(&two.to("pause"), &[]).await, &two, "outdated");
    assert!(own.get(&two.to("withdraw")).await.text().contains("Din plats går till någon annan."));
    led_back(&own.post(&two.to("withdraw"), &[]).await, &two, "withdraw");
    led_back(&own.post(&two.to("withdraw"), &[]).await, &two, "outdated");
    assert_eq!((own.places_taken().await, own.state(&two).await), (1, State::Cancelled));
    assert_eq!(own.answered(&two, "name").await, Value::Null);
    assert!(own.table.get(&two.reference.key()).await.unwrap().is_none());
    assert_eq!(own.state(&one).await, State::Seated);
}

#[tokio::test]
async fn a_party_changes_with_its_places() {
    let own = Own::start().await;
    let (person, _other) = (own.guest("Two", "2").await, own.guest("One", "1").await);
    let change = |party: &'static str| {
        let path = person.to("answers");
        async { own.post(&{ path }, &[("lang", "sv"), ("name", "Two"), ("party", party)]).await }
    };
    let form = own.get(&person.to("answers")).await.text();
    assert!(!form.contains("name=\"occurrence\""), "another date is another registration");
    let full = change("3").await;
    assert_eq!(full.status, 422);
    assert!(full.text().contains("Det finns inte plats för så många") && full.text().contains("value=\"3\""));
    assert_eq!((own.places_taken().await, own.answered(&person, "party").await), (3, json!(2)));
    led_back(&change("1").await, &person, "answers");
    assert_eq!(own.places_taken().await, 2);
    led_back(&change("2").await, &person, "answers");
    assert_eq!(own.places_taken().await, 3);
    assert_eq!(change("4").await.status, 422, "more than there are seats at all");
}

#[tokio::test]
async fn an_offer_is_taken_or_declined_while_it_lasts() {
    let own = Own::start().await;
    let _all = own.guest("All", "3").await;
    let (yes, no, late) = (own.guest("Yes", "1").await, own.guest("No", "1").await, own.guest("Late", "1").await);
    assert!(own.get(&yes.page).await.text().contains("du står i kö"));
    led_back(&own.post(&yes.to("accept"), &[]).await, &yes, "outdated");
    let until = kit::now() + SignedDuration::from_hours(48);
    for person in [&yes, &no] {
        own.turn(person, Turn::Offer { until, seats: None }).await;
    }
    own.turn(&late, Turn::Offer { until: kit::now(), seats: None }).await;
    assert_eq!(own.places_taken().await, 6);
    let page = own.get(&yes.page).await.text();
    assert!(
        page.contains("2026-12-05") && page.contains("Ja, jag tar platsen") && page.contains("Nej, tack"),
        "{page}"
    );
    led_back(&own.post(&yes.to("accept"), &[]).await, &yes, "accept");
    assert_eq!((own.state(&yes).await, own.places_taken().await), (State::Seated, 6));
    led_back(&own.post(&yes.to("accept"), &[]).await, &yes, "outdated");
    led_back(&own.post(&no.to("decline"), &[]).await, &no, "decline");
    assert_eq!((own.state(&no).await, own.places_taken().await), (State::Cancelled, 5));
    assert_eq!(own.answered(&no, "name").await, Value::Null);
    let page = own.get(&late.page).await.text();
    assert!(page.contains("Du fick ingen plats den här gången") && !page.contains("Ja, jag tar platsen"), "{page}");
    led_back(&own.post(&late.to("accept"), &[]).await, &late, "outdated");
    assert_eq!(own.state(&late).await, State::Offered, "the worker ends it");
}

#[tokio::test]
async fn whether_it_is_safe_to_write_is_asked_and_kept() {
    let own = Own::start().await;
    let person = own.friend(&[]).await;
    assert!(own.get(&person.page).await.text().contains("Är det tryggt att skriva till dig?"));
    for (answer, safe) in [("no", false), ("yes", true)] {
        led_back(&own.post(&person.to("contact"), &[("safe", answer)]).await, &person, "contact");
        assert_eq!(own.stored(&person).await.signup.contact_safe, Some(safe));
        let checked = format!("value=\"{answer}\" required checked");
        assert!(own.get(&person.page).await.text().contains(&checked));
    }
    for nothing in [&[][..], &[("safe", "maybe")], &[("safe", "no"), ("safe", "yes")], &[("state", "seated")]] {
        let answer = own.post(&person.to("contact"), nothing).await;
        assert_eq!(answer.status, 422);
        assert!(answer.text().contains("<title>Fel: Din sida"));
    }
    assert_eq!(own.stored(&person).await.signup.contact_safe, Some(true));
}

#[tokio::test]
async fn who_is_asked_whether_they_still_want_to_take_part_answers_on_the_page() {
    let own = Own::start().await;
    let (stays, rests) = (own.friend(&[]).await, own.friend(&[("name", "Rests")]).await);
    assert!(!own.get(&stays.page).await.text().contains("Vill du fortfarande vara med?"));
    led_back(&own.post(&stays.to("still"), &[]).await, &stays, "outdated");
    for person in [&stays, &rests] {
        own.wish(person, "ask").await;
        own.wish(person, "ask").await;
    }
    assert_eq!(own.waiting_messages("follow_up").await, 2, "each is asked once");
    let page = own.get(&stays.page).await.text();
    for text in ["Vill du fortfarande vara med?", "Ja, jag vill vara med", "Inte just nu", "Nej, jag vill sluta"] {
        assert!(page.contains(text), "{text}");
    }
    led_back(&own.post(&stays.to("still"), &[]).await, &stays, "still");
    let signup = own.stored(&stays).await.signup;
    assert_eq!((signup.asked, signup.state), (None, State::New));
    assert_eq!(signup.history.len(), 1, "no place in the queue is lost");
    assert_eq!(signup.last_activity(), kit::now());
    led_back(&own.post(&rests.to("pause"), &[]).await, &rests, "pause");
    let signup = own.stored(&rests).await.signup;
    assert_eq!((signup.asked, signup.state), (None, State::Paused));
    own.wish(&rests, "ask").await;
    led_back(&own.post(&rests.to("still"), &[]).await, &rests, "still");
    assert_eq!(own.state(&rests).await, State::New, "who wants to take part does not rest any more");
}

#[tokio::test]
async fn what_a_person_says_on_the_phone_is_recorded_on_the_desk() {
    let own = Own::start().await;
    let person = own.friend(&[]).await;
    let page = own.desk_page(&person).await;
    assert!(page.contains("value=\"ask\"") && page.contains("value=\"pause\"") && page.contains("value=\"leave\""));
    assert!(!page.contains("value=\"still\"") && !page.contains("value=\"resume\""), "{page}");
    for (wish, state) in [
        ("still", State::New),
        ("pause", State::Paused),
        ("pause", State::Paused),
        ("resume", State::New),
        ("leave", State::Left),
        ("leave", State::Left),
        ("resume", State::Left),
        ("ask", State::Left),
    ] {
        own.wish(&person, wish).await;
        assert_eq!(own.state(&person).await, state, "{wish}");
    }
    assert_eq!(own.answered(&person, "name").await, Value::Null);
    assert_eq!(own.waiting_messages("follow_up").await, 0);
    let guest = own.guest("Guest", "1").await;
    own.wish(&guest, "pause").await;
    assert_eq!(own.state(&guest).await, State::Seated, "a registration is not of that kind");
    assert!(!own.desk_page(&guest).await.contains("value=\"leave\""));
    let path = format!("/desk/signups/{}/wish", guest.id);
    let odd = own.client().post_with(&path, &[("cookie", &own.cookie)], &[("wish", "anything")]).await;
    assert_eq!(odd.status, 400);
}

#[tokio::test]
async fn the_page_speaks_the_language_of_the_signup_or_the_one_asked_for() {
    let own = Own::start().await;
    let person = own.friend(&[("lang", "ar")]).await;
    let arabic = own.get(&person.page).await.text();
    assert!(arabic.contains("<html lang=\"ar\" dir=\"rtl\">") && arabic.contains("صفحتك"), "{arabic}");
    assert!(arabic.contains("href=\"?lang=sv\" lang=\"sv\""));
    let swedish = own.get(&format!("{}?lang=sv", person.page)).await.text();
    assert!(swedish.contains("<html lang=\"sv\" dir=\"ltr\">"));
    let odd = own.get(&format!("{}?lang=xx&lang=%FF", person.page)).await;
    assert_eq!(odd.status, 200);
    assert!(own.get("/mine/x?lang=ar").await.text().contains("<html lang=\"ar\" dir=\"rtl\">"));
    let answer = own.post(&format!("{}?lang=ar", person.to("pause")), &[]).await;
    assert_eq!(answer.header("location").unwrap(), format!("{}?lang=ar&done=pause", person.page));
    let changed = own.post(&format!("{}?lang=sv", person.to("answers")), &friend(&[])).await;
    led_back(&changed, &person, "answers");
    assert_eq!(own.stored(&person).await.signup.lang, "sv", "from now on we write in the language they answered in");
}

#[tokio::test]
async fn a_signup_whose_form_and_event_are_gone_can_be_seen_and_withdrawn() {
    let own = Own::start().await;
    let (person, guest) = (own.friend(&[]).await, own.guest("Guest Canary", "2").await);
    let mut files = kit::files();
    let mut bundle: Value = serde_json::from_slice(&files["bundle.json"]).unwrap();
    for form in ["friend", "event"] {
        bundle["forms"].as_object_mut().unwrap().remove(form);
    }
    bundle["occurrences"] = json!({});
    files.insert("bundle.json".to_owned(), bundle.to_string().into_bytes());
    own.service.app.swap(Loaded::from_files(&files).unwrap());
    for (page, name) in [(&person, "Åsa Canary-Öberg"), (&guest, "Guest Canary")] {
        let html = own.get(&page.page).await;
        assert_eq!(html.status, 200, "{}", html.text());
        assert!(html.text().contains(name) && !html.text().contains(&page.to("answers")));
        led_back(&own.post(&page.to("answers"), &friend(&[])).await, page, "outdated");
        led_back(&own.post(&page.to("withdraw"), &[]).await, page, "withdraw");
    }
    assert_eq!(own.places_taken().await, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn of_two_windows_that_withdraw_at_once_the_places_come_back_once() {
    let own = Own::start().await;
    let (person, _other) = (own.guest("Two", "2").await, own.guest("One", "1").await);
    let client = own.client();
    let posts = (0..8).map(|_| {
        let path = person.to("withdraw");
        tokio::spawn(async move { client.post(&path, &[]).await.status })
    });
    for post in posts.collect::<Vec<_>>() {
        assert_eq!(post.await.unwrap(), 303);
    }
    assert_eq!(own.places_taken().await, 1);
}

#[tokio::test]
async fn a_store_that_fails_is_told_honestly_and_nothing_is_half_done() {
    let own = Own::start().await;
    let guest = own.guest("Two", "2").await;
    // A withdrawal reads the link, the signup and the post, then writes.
    for failing in 1..=4 {
        let service = start(Faulty::at(Arc::clone(&own.table), failing), loaded(), settings(None)).await;
        let answer = service.client.post(&guest.to("withdraw"), &[]).await;
        assert_eq!(answer.status, 503, "call {failing}");
        assert!(answer.text().contains("070-174 06 05"));
        assert_eq!((own.places_taken().await, own.state(&guest).await), (2, State::Seated));
        assert_eq!(own.answered(&guest, "name").await, "Two");
    }
    let service = start(Faulty::at(Arc::clone(&own.table), 1), loaded(), settings(None)).await;
    assert_eq!(service.client.get(&guest.page).await.status, 503);
    led_back(&own.post(&guest.to("withdraw"), &[]).await, &guest, "withdraw");
}

#[tokio::test]
async fn what_is_posted_is_bounded_and_of_a_known_kind() {
    let own = Own::start().await;
    let person = own.friend(&[]).await;
    let path = person.to("contact");
    let send = |headers: &'static [(&str, &str)], body: Vec<u8>| {
        let (client, path) = (own.client(), path.clone());
        async move { client.send("POST", &path, headers, &body).await.unwrap().status }
    };
    let form: &[(&str, &str)] = &[("content-type", "application/x-www-form-urlencoded")];
    assert_eq!(send(form, vec![b'a'; 64 * 1024 + 1]).await, 413);
    assert_eq!(send(form, b"safe=%FF".to_vec()).await, 400);
    assert_eq!(send(&[("content-type", "multipart/form-data; boundary=x")], b"x".to_vec()).await, 415);
    assert_eq!(own.client().send("PUT", &path, form, b"safe=no").await.unwrap().status, 405);
    assert_eq!(own.stored(&person).await.signup.contact_safe, None);
}

#[tokio::test]
async fn a_link_is_made_on_record_for_the_site_and_shown_once() {
    let own = Own::start().await;
    let person = own.friend(&[]).await;
    let another = own.new_link(&person.id).await;
    assert_ne!(another, person.page);
    for page in [&person.page, &another] {
        assert_eq!(own.get(page).await.status, 200, "each lasts for itself");
    }
    let made = own.audit().await.into_iter().filter(|read| read["what"] == "link").count();
    assert_eq!(made, 2);
    let page = own.client().get_with(&format!("/desk/signups/{}", person.id), &[("cookie", &own.cookie)]).await.text();
    assert!(page.contains("Gör en privat länk") && !page.contains("/mine/"), "{page}");
    let host = [("cookie", own.cookie.as_str()), ("x-forwarded-host", "evil.example")];
    let answer = own.client().post_with(&format!("/desk/signups/{}/link", person.id), &host, &[]).await;
    assert!(answer.text().contains("http://127.0.0.1:8080/mine/") && !answer.text().contains("evil.example"));
    own.post(&person.to("withdraw"), &[]).await;
    let page = own.client().get_with(&format!("/desk/signups/{}", person.id), &[("cookie", &own.cookie)]).await.text();
    assert!(!page.contains("Gör en privat länk"), "who has withdrawn has nothing left to see");
}

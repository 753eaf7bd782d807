//! What people are told, in which words, and that each is told once: over HTTP, with the worker beside it.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on ends there")]
#![expect(clippy::disallowed_methods, reason = "the tests read the mail that was written")]

mod kit;

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::PathBuf;
use std::sync::Arc;

use jiff::{SignedDuration, Timestamp, ToSpan as _};
use kit::faulty::Faulty;
use kit::letter::Letter;
use kit::mail_server::{MailServer, Temper};
use kit::{Answer, Service, friend, settings, start};
use serde_json::{Value, json};
use signup_fn::app::App;
use signup_fn::bundle::Loaded;
use signup_fn::mail::{Mail, Transport};
use signup_fn::table::sqlite::SqliteTable;
use signup_fn::table::{Expect, Key, Prefix, Table, Write};
use signup_fn::work;
use tempfile::TempDir;

/// A week ahead; three places.
const CAFE: &str = "cafe@2026-12-10";

/// The bundle of the kit, where registrations have an address too; and what else a test changes of it.
fn loaded(change: impl FnOnce(&mut Value)) -> Loaded {
    let mut files = kit::files();
    let mut bundle: Value = serde_json::from_slice(&files["bundle.json"]).unwrap();
    let fields = bundle["forms"]["event"]["form"]["fields"].as_array_mut().unwrap();
    fields.push(json!({ "name": "email", "kind": "email", "purpose": "contact" }));
    for lang in ["sv", "ar"] {
        bundle["forms"]["event"]["texts"][lang]["fields"]["email"] = json!({ "label": "E-post" });
    }
    change(&mut bundle);
    files.insert("bundle.json".to_owned(), bundle.to_string().into_bytes());
    Loaded::from_files(&files).unwrap()
}

/// A service over a file of its own, and mail into a folder beside it.
struct Own {
    service: Service<Arc<SqliteTable>>,
    table: Arc<SqliteTable>,
    folder: TempDir,
}

impl Own {
    async fn start() -> Own {
        let folder = TempDir::new().unwrap();
        let table = Arc::new(SqliteTable::open(&folder.path().join("store"), kit::now).unwrap());
        let service = start(Arc::clone(&table), loaded(|_| ()), settings(None)).await;
        Own { service, table, folder }
    }

    fn files(&self) -> Mail {
        Mail { transport: Transport::Files(self.mailbox()), from: None, coordinator: None }
    }

    fn mailbox(&self) -> PathBuf {
        self.folder.path().join("mail")
    }

    /// The worker's run at this time, with files.
    async fn run(&self, now: Timestamp) {
        self.run_with(&self.files(), now).await;
    }

    async fn run_with(&self, mail: &Mail, now: Timestamp) {
        let done = work::run(&self.service.app, mail, now).await;
        assert!(done.is_whole(), "{done:?}");
    }

    /// The files that have come since this was asked last.
    fn new_letters(&self) -> Vec<Letter> {
        let Ok(entries) = fs::read_dir(self.mailbox()) else { return Vec::new() };
        let paths = entries.map(|entry| entry.unwrap().path());
        paths
            .map(|path| {
                assert_eq!(path.extension().unwrap(), "eml", "nothing but letters: {}", path.display());
                assert_eq!(path.metadata().unwrap().permissions().mode() & 0o777, 0o600);
                let letter = Letter::parse(&fs::read_to_string(&path).unwrap());
                fs::remove_file(path).unwrap();
                letter
            })
            .collect()
    }

    #[track_caller]
    fn one_letter(&self) -> Letter {
        let mut letters = self.new_letters();
        assert_eq!(letters.len(), 1, "{letters:#?}");
        letters.remove(0)
    }

    async fn sign_up(&self, changes: &[(&str, &str)]) -> String {
        self.service.client.post("/signup/friend", &friend(changes)).await.reference()
    }

    async fn register(&self, name: &str, party: &str) -> Answer {
        let email = format!("{name}@post.example");
        let fields = [("lang", "sv"), ("name", name), ("email", &email), ("party", party), ("occurrence", CAFE)];
        let answer = self.service.client.post("/signup/event", &fields).await;
        assert_eq!(answer.status, 303, "{}", answer.text());
        answer
    }

    /// The id of the only signup.
    async fn id(&self, reference: &str) -> String {
        let item = self.table.get(&Key::new(Prefix::Reference, reference)).await.unwrap().unwrap();
        item.body["signup"].as_str().unwrap().to_owned()
    }

    /// Changes what is stored of a signup, as its person would.
    async fn change(&self, reference: &str, change: impl FnOnce(&mut Value)) {
        let key = Key::new(Prefix::Signup, self.id(reference).await);
        let mut item = self.table.get(&key).await.unwrap().unwrap();
        let expect = Expect::Version(item.version);
        item.version += 1;
        change(&mut item.body);
        self.table.write(&[Write::Put { item, expect }]).await.unwrap();
    }

    async fn calls(&self, cookie: &str) -> String {
        let answer = self.service.client.get_with("/desk/calls?lang=sv", &[("cookie", cookie)]).await;
        assert_eq!(answer.status, 200, "{}", answer.text());
        answer.text()
    }

    async fn post(&self, path: &str, cookie: &str) -> Answer {
        self.service.client.post_with(path, &[("cookie", cookie)], &[]).await
    }
}

fn later(minutes: i64) -> Timestamp {
    kit::now() + SignedDuration::from_mins(minutes)
}

/// The address that a button of the page posts to.
#[track_caller]
fn action<'p>(page: &'p str, end: &str) -> &'p str {
    let mut actions = page.split("action=\"").skip(1).map(|rest| rest.split('"').next().unwrap());
    let path = |action: &&str| action.split('?').next().unwrap().ends_with(end);
    actions.find(|action| action.starts_with("/desk/calls/") && path(action)).unwrap_or_else(|| panic!("{page}"))
}

#[tokio::test]
async fn a_signup_is_confirmed_with_its_number_and_the_way_to_the_private_page() {
    let own = Own::start().await;
    let reference = own.sign_up(&[]).await;
    own.run(kit::now()).await;
    let letter = own.one_letter();
    assert_eq!(letter.header("To"), "canary.mail@post.example");
    assert_eq!(letter.header("From"), "\"Karlskoga kommun\" <hej@karlskogavan.example>");
    assert_eq!(letter.header("Subject"), format!("Ditt nummer är {reference}"));
    assert_eq!(letter.header("Auto-Submitted"), "auto-generated");
    assert!(letter.text.contains(&reference) && letter.html.contains(&reference));
    let page = own.service.client.get(&letter.path()).await;
    assert_eq!(page.status, 200);
    assert!(page.text().contains("Åsa Canary-Öberg"), "{}", page.text());
}

#[tokio::test]
async fn nothing_in_a_message_says_what_somebody_takes_part_in() {
    let own = Own::start().await;
    own.sign_up(&[("lang", "ar")]).await;
    own.sign_up(&[("email", "other@post.example")]).await;
    own.register("anna", "2").await;
    own.register("vera", "2").await;
    own.run(kit::now()).await;
    let letters = own.new_letters();
    assert_eq!(letters.len(), 4);
    for letter in letters {
        let headers: Vec<&str> = letter.headers.iter().map(|(_, value)| value.as_str()).collect();
        let all = format!("{headers:?} {} {}", letter.text, letter.html);
        for word in ["Testvän", "صديق", "Titel", "عنوان", "Språkcafé", "مقهى", "friend", "cafe", "Canary-Öberg"]
        {
            assert!(!all.contains(word), "`{word}` is in {all}");
        }
    }
}

#[tokio::test]
async fn a_message_is_in_the_language_of_the_page_and_runs_its_way() {
    let own = Own::start().await;
    let reference = own.sign_up(&[("lang", "ar")]).await;
    own.run(kit::now()).await;
    let letter = own.one_letter();
    assert_eq!(letter.header("Content-Language"), "ar");
    assert!(letter.html.contains("<html lang=\"ar\" dir=\"rtl\">"), "{}", letter.html);
    assert!(letter.html.contains("<div lang=\"ar\" dir=\"rtl\""), "mail programs cut off what is outside of the body");
    assert!(letter.text.starts_with("مرحبًا!"), "{}", letter.text);
    // In plain text the number and the phone keep their order by marks.
    assert!(letter.text.contains(&format!("\u{2066}{reference}\u{2069}")), "{}", letter.text);
    assert!(letter.text.contains("\u{2066}070-174 06 05\u{2069}"), "{}", letter.text);
}

#[tokio::test]
async fn a_second_run_sends_nothing() {
    let own = Own::start().await;
    own.sign_up(&[]).await;
    own.run(kit::now()).await;
    own.one_letter();
    for minutes in [1, 11, 600, 3000] {
        own.run(later(minutes)).await;
    }
    // The second is the coordinator's, of the next morning.
    let rest = own.new_letters();
    assert!(rest.iter().all(|letter| letter.header("To") == "hej@karlskogavan.example"), "{rest:#?}");
}

#[tokio::test]
async fn of_workers_at_once_one_sends() {
    let own = Own::start().await;
    for n in 0..20 {
        own.sign_up(&[("name", &format!("N{n}")), ("email", &format!("n{n}@post.example"))]).await;
    }
    let server = MailServer::start(Temper::Takes).await;
    let workers = (0..8).map(|_| {
        let (app, mail) = (own.service.app.clone(), server.mail());
        tokio::spawn(async move { work::run(&app, &mail, kit::now()).await.is_whole() })
    });
    for worker in workers.collect::<Vec<_>>() {
        assert!(worker.await.unwrap());
    }
    let mut to: Vec<String> = server.letters().iter().map(|letter| letter.header("To").to_owned()).collect();
    to.sort();
    assert_eq!(to.len(), 20, "{to:?}");
    to.dedup();
    assert_eq!(to.len(), 20, "each once");
}

#[tokio::test]
async fn a_worker_that_is_cut_off_at_any_call_sends_nothing_twice() {
    for failing in 1.. {
        let own = Own::start().await;
        own.sign_up(&[]).await;
        let server = MailServer::start(Temper::Takes).await;
        let broken = App::new(Faulty::at(Arc::clone(&own.table), failing), loaded(|_| ()), settings(None));
        let whole = work::run(&broken, &server.mail(), kit::now()).await.is_whole();
        // Longer than a message that is being sent is left alone, and long before it is given up.
        for minutes in [11, 22, 33] {
            own.run_with(&server.mail(), later(minutes)).await;
        }
        let sent = server.letters().len();
        let page = own.calls(&own.service.sign_in().await).await;
        let is_called = page.contains("Vi vet inte om e-posten kom fram");
        // Either it was sent and noted, or nobody knows and the coordinator is told; never is it sent again.
        assert_eq!(sent, 1, "the store failed at call {failing}");
        assert!(!(whole && is_called), "call {failing}");
        if whole {
            assert!(failing > 3, "the store was asked");
            break;
        }
    }
}

#[tokio::test]
async fn a_message_that_was_cut_off_is_left_to_the_coordinator_who_may_send_it_again() {
    let own = Own::start().await;
    own.sign_up(&[]).await;
    let server = MailServer::start(Temper::TakesAndGoes).await;
    own.run_with(&server.mail(), kit::now()).await;
    server.set(Temper::Takes);
    for minutes in [1, 11, 600] {
        own.run_with(&server.mail(), later(minutes)).await;
    }
    let persons = |letters: Vec<Letter>| {
        letters.iter().filter(|letter| letter.header("To") == "canary.mail@post.example").count()
    };
    assert_eq!(persons(server.letters()), 1, "it is not sent again by itself");
    let cookie = own.service.sign_in().await;
    let page = own.calls(&cookie).await;
    assert!(page.contains("Vi vet inte om e-posten kom fram"), "{page}");
    let opened = own.post(action(&page, &call_id(&page)), &cookie).await.text();
    assert_eq!(own.post(action(&opened, "/again"), &cookie).await.status, 303);
    own.run_with(&server.mail(), later(601)).await;
    assert_eq!(persons(server.letters()), 2, "the coordinator has decided");
    assert!(own.calls(&cookie).await.contains("Ingen att ringa"));
}

/// The name of the one message on the call list.
#[track_caller]
fn call_id(page: &str) -> String {
    let told = action(page, "/told");
    told.trim_start_matches("/desk/calls/").split('/').next().unwrap().to_owned()
}

#[tokio::test]
async fn a_file_that_was_cut_off_is_written_again_and_is_the_same() {
    let own = Own::start().await;
    own.sign_up(&[]).await;
    // The store fails when the worker wants to note that the message is sent.
    let mut failing = 1;
    loop {
        let broken = App::new(Faulty::at(Arc::clone(&own.table), failing), loaded(|_| ()), settings(None));
        work::run(&broken, &own.files(), kit::now()).await;
        if own.mailbox().exists() {
            break;
        }
        failing += 1;
    }
    let before: Vec<_> = fs::read_dir(own.mailbox()).unwrap().map(|entry| entry.unwrap().path()).collect();
    let text = fs::read_to_string(&before[0]).unwrap();
    own.run(later(11)).await;
    let after: Vec<_> = fs::read_dir(own.mailbox()).unwrap().map(|entry| entry.unwrap().path()).collect();
    assert_eq!(before, after);
    assert_eq!(fs::read_to_string(&after[0]).unwrap(), text, "the letter with the link that works is not replaced");
    assert!(own.calls(&own.service.sign_in().await).await.contains("Ingen att ringa"));
}

#[tokio::test]
async fn a_server_that_asks_to_come_again_is_asked_again() {
    let own = Own::start().await;
    own.sign_up(&[]).await;
    let server = MailServer::start(Temper::Postpones).await;
    own.run_with(&server.mail(), kit::now()).await;
    server.set(Temper::Takes);
    own.run_with(&server.mail(), later(0)).await;
    assert_eq!(server.letters().len(), 0, "not at once");
    own.run_with(&server.mail(), later(2)).await;
    let letters = server.letters();
    assert_eq!(letters.len(), 1);
    assert_eq!(own.service.client.get(&letters[0].path()).await.status, 200);
}

#[tokio::test]
async fn whoever_the_server_does_not_know_is_called() {
    let own = Own::start().await;
    own.sign_up(&[]).await;
    let server = MailServer::start(Temper::Refuses).await;
    own.run_with(&server.mail(), kit::now()).await;
    server.set(Temper::Takes);
    own.run_with(&server.mail(), later(60)).await;
    assert_eq!(server.letters().len(), 0);
    let page = own.calls(&own.service.sign_in().await).await;
    assert!(page.contains("E-posten kom inte fram"), "{page}");
}

#[tokio::test]
async fn a_server_that_is_down_costs_no_message_and_after_two_days_people_are_called() {
    let own = Own::start().await;
    for n in 0..5 {
        own.sign_up(&[("name", &format!("N{n}")), ("email", &format!("n{n}@post.example"))]).await;
    }
    let server = MailServer::start(Temper::Closed).await;
    for minutes in 0..100 {
        own.run_with(&server.mail(), later(minutes)).await;
    }
    for (minutes, temper) in [(101, Temper::Goes), (103, Temper::WantsLogin)] {
        server.set(temper);
        own.run_with(&server.mail(), later(minutes)).await;
    }
    let cookie = own.service.sign_in().await;
    assert!(own.calls(&cookie).await.contains("Ingen att ringa"));
    server.set(Temper::Takes);
    own.run_with(&server.mail(), later(200)).await;
    assert_eq!(server.letters().len(), 5, "all of them");

    own.sign_up(&[("name", "Sist"), ("email", "sist@post.example")]).await;
    server.set(Temper::Closed);
    own.run_with(&server.mail(), later(48 * 60 - 1)).await;
    assert!(own.calls(&cookie).await.contains("Ingen att ringa"));
    own.run_with(&server.mail(), later(48 * 60)).await;
    assert!(own.calls(&cookie).await.contains("Sist"));
}

#[tokio::test]
async fn the_desk_says_when_mail_does_not_go_out() {
    let own = Own::start().await;
    let cookie = own.service.sign_in().await;
    // Due two hours before the clock of the service.
    own.sign_up(&[]).await;
    let page = own.table.list(&signup_fn::table::List::new("outbox"), None, 1).await.unwrap();
    let mut item = page.items.into_iter().next().unwrap();
    let expect = Expect::Version(item.version);
    item.version += 1;
    item.body["due"] = json!("2026-12-03T15:00:00Z");
    assert!(!own.calls(&cookie).await.contains("går inte i väg"));
    own.table.write(&[Write::Put { item, expect }]).await.unwrap();
    assert!(own.calls(&cookie).await.contains("E-post går inte i väg"));
}

#[tokio::test]
async fn nothing_is_sent_where_it_is_not_safe() {
    let own = Own::start().await;
    let reference = own.sign_up(&[]).await;
    own.change(&reference, |signup| signup["contact_safe"] = json!(false)).await;
    own.run(kit::now()).await;
    assert!(own.new_letters().is_empty());
    let cookie = own.service.sign_in().await;
    let page = own.calls(&cookie).await;
    assert!(page.contains("Det är inte tryggt att skriva dit"), "{page}");
    let opened = own.post(action(&page, &call_id(&page)), &cookie).await.text();
    assert!(!opened.contains("/again"), "and it cannot be sent from the desk either");
    assert!(opened.contains("href=\"tel:") && !opened.contains("href=\"sms:"), "a text message can be read too");
    assert!(opened.contains("Skriv inte till personen"), "{opened}");
}

#[tokio::test]
async fn whoever_has_only_a_phone_is_told_by_the_coordinator() {
    let own = Own::start().await;
    let reference = own.sign_up(&[("email", ""), ("lang", "ar")]).await;
    own.run(kit::now()).await;
    assert!(own.new_letters().is_empty());
    let cookie = own.service.sign_in().await;
    let page = own.calls(&cookie).await;
    assert!(page.contains(&reference) && page.contains("Har ingen e-post"), "{page}");
    assert!(!page.contains("/mine/"), "a look at the list makes no link");

    let opened = own.post(action(&page, &call_id(&page)), &cookie).await;
    assert_eq!(opened.status, 200);
    let opened = opened.text();
    assert!(opened.contains("href=\"tel:+46701740605\""), "{opened}");
    let sms = opened.split("href=\"sms:+46701740605?body=").nth(1).unwrap().split('"').next().unwrap();
    let text = String::from_utf8(data_encoding_percent(sms)).unwrap();
    assert!(text.contains("شكرًا!"), "in the person's language: {text}");
    let link = &text[text.find("http://127.0.0.1:8080/mine/").unwrap()..];
    let link = link.split(' ').next().unwrap();
    assert!(opened.contains("<svg class=\"code-square\""), "a code to read with a phone");
    assert!(opened.contains(&format!(">{link}</bdi>")), "the same link on the slip");
    assert!(opened.contains("<section class=\"slip\" lang=\"ar\" dir=\"rtl\""), "{opened}");
    let mine = own.service.client.get(&link["http://127.0.0.1:8080".len()..]).await;
    assert_eq!(mine.status, 200);

    let told = own.post(action(&page, "/told"), &cookie).await;
    assert_eq!(told.status, 303);
    assert!(own.calls(&cookie).await.contains("Ingen att ringa"));
    own.run(later(60)).await;
    assert!(own.new_letters().is_empty() && own.calls(&cookie).await.contains("Ingen att ringa"), "once is enough");
    assert_eq!(own.post(action(&page, "/told"), &cookie).await.status, 303, "twice does no harm");
}

/// Undoes `%` and two digits.
fn data_encoding_percent(text: &str) -> Vec<u8> {
    let mut parts = text.split('%');
    let mut bytes = parts.next().unwrap().as_bytes().to_vec();
    for part in parts {
        bytes.push(u8::from_str_radix(&part[..2], 16).unwrap());
        bytes.extend_from_slice(&part.as_bytes()[2..]);
    }
    bytes
}

#[tokio::test]
async fn whoever_comes_by_gets_the_slip() {
    let own = Own::start().await;
    own.sign_up(&[("email", ""), ("phone", ""), ("visit", "on")]).await;
    own.run(kit::now()).await;
    let cookie = own.service.sign_in().await;
    let page = own.calls(&cookie).await;
    let opened = own.post(action(&page, &call_id(&page)), &cookie).await.text();
    assert!(opened.contains("Personen har inget telefonnummer") && opened.contains("class=\"slip\""), "{opened}");
    assert!(!opened.contains("href=\"sms:"));
}

#[tokio::test]
async fn without_mail_everybody_is_called() {
    let own = Own::start().await;
    own.sign_up(&[]).await;
    let nowhere = Mail { transport: Transport::Nowhere, from: None, coordinator: None };
    own.run_with(&nowhere, kit::now()).await;
    assert!(own.calls(&own.service.sign_in().await).await.contains("E-post är avstängd"));
}

#[tokio::test]
async fn who_has_withdrawn_hears_nothing_more() {
    let own = Own::start().await;
    let reference = own.sign_up(&[]).await;
    own.change(&reference, |signup| {
        signup["state"] = json!("left");
        signup["answers"] = json!({});
    })
    .await;
    own.run(kit::now()).await;
    assert!(own.new_letters().is_empty());
    assert!(own.calls(&own.service.sign_in().await).await.contains("Ingen att ringa"));
}

#[tokio::test]
async fn the_waiting_hear_that_they_wait_and_then_of_their_place() {
    let own = Own::start().await;
    own.register("anna", "3").await;
    own.register("vera", "2").await;
    own.run(kit::now()).await;
    let letters = own.new_letters();
    let to = |name: &str| letters.iter().find(|letter| letter.header("To").starts_with(name)).unwrap();
    assert!(to("anna").text.contains("Din plats är bokad: 2026-12-10 kl. 17:00"), "{}", to("anna").text);
    assert!(to("vera").text.contains("Du står i kö: 2026-12-10 kl. 17:00"), "{}", to("vera").text);

    // Anna calls off on her page, in its two steps.
    let withdraw = format!("{}/withdraw", to("anna").path());
    let asked = own.service.client.get(&withdraw).await.text();
    let token = asked.split("name=\"form\" value=\"").nth(1).map(|rest| rest.split('"').next().unwrap().to_owned());
    let fields: Vec<(&str, &str)> = token.iter().map(|token| ("form", token.as_str())).collect();
    let gone = own.service.client.post(&withdraw, &fields).await;
    assert!(matches!(gone.status, 200 | 303), "{} {}", gone.status, gone.text());

    own.run(later(1)).await;
    let offer = own.one_letter();
    assert_eq!(offer.header("To"), "vera@post.example");
    // Two days from the run, at the site's clock.
    assert_eq!(offer.header("Subject"), "Svara senast 2026-12-05 kl. 18:01");
    assert!(offer.text.contains("En plats har blivit ledig: 2026-12-10 kl. 17:00"), "{}", offer.text);
    assert_eq!(own.service.client.get(&offer.path()).await.status, 200);
}

#[tokio::test]
async fn an_offer_that_has_ended_is_not_sent_and_leaves_the_call_list() {
    let own = Own::start().await;
    own.register("anna", "3").await;
    let waiting = own.register("vera", "2").await.reference();
    own.run(kit::now()).await;
    own.new_letters();
    let anna = kit::query(own.register("anna", "3").await.header("location").unwrap())["ref"].clone();
    own.change(&anna, |signup| signup["state"] = json!("cancelled")).await;
    own.table
        .write(&[Write::Add { key: Key::new(Prefix::Seats, CAFE), field: "taken", by: -3, at_most: 0 }])
        .await
        .unwrap();
    own.change(&waiting, |signup| signup["contact_safe"] = json!(false)).await;
    own.run(later(1)).await;
    let cookie = own.service.sign_in().await;
    assert!(own.calls(&cookie).await.contains("En plats är ledig"));
    own.run(later(1 + 48 * 60)).await;
    assert!(own.calls(&cookie).await.contains("Ingen att ringa"));
}

/// Ten o'clock the day before, at the site's clock.
fn eve() -> Timestamp {
    "2026-12-09T09:00:00Z".parse().unwrap()
}

#[tokio::test]
async fn the_day_before_everyone_who_has_a_place_is_reminded_once() {
    let own = Own::start().await;
    own.register("anna", "1").await;
    own.register("vera", "2").await;
    own.register("maria", "1").await;
    own.run(kit::now()).await;
    own.new_letters();
    let to_people = |letters: Vec<Letter>| -> Vec<Letter> {
        letters.into_iter().filter(|letter| letter.header("To") != "hej@karlskogavan.example").collect()
    };
    own.run(eve() - 1.second()).await;
    assert!(to_people(own.new_letters()).is_empty(), "not before");
    own.run(eve()).await;
    let mut reminders = to_people(own.new_letters());
    reminders.sort_by_key(|letter| letter.header("To").to_owned());
    assert_eq!(reminders.len(), 2, "Maria waits, and has no place: {reminders:#?}");
    assert_eq!(reminders[0].header("Subject"), "Påminnelse");
    assert!(reminders[0].text.contains("Vi väntar på dig 2026-12-10 kl. 17:00"), "{}", reminders[0].text);
    for minutes in [1, 60, 600, 1500] {
        own.run(eve() + SignedDuration::from_mins(minutes)).await;
    }
    assert!(to_people(own.new_letters()).is_empty(), "once");
}

#[tokio::test]
async fn a_moved_occurrence_is_told_and_reminded_of_at_its_new_time() {
    let own = Own::start().await;
    own.register("anna", "1").await;
    own.run(kit::now()).await;
    own.new_letters();
    own.service.app.swap(loaded(|bundle| {
        let cafe = &mut bundle["occurrences"][CAFE];
        cafe["date"] = json!("2026-12-11");
        cafe["start"] = json!("2026-12-11T16:00:00Z");
        cafe["closes"] = json!("2026-12-11T16:00:00Z");
        cafe["status"] = json!("moved");
    }));
    own.run(later(1)).await;
    let moved = own.one_letter();
    assert_eq!(moved.header("Subject"), "Ny tid eller plats");
    assert!(moved.text.contains("Nu gäller 2026-12-11 kl. 17:00"), "{}", moved.text);
    own.run(later(2)).await;
    assert!(own.new_letters().is_empty(), "once");
    own.run(eve() + 12.hours()).await;
    assert!(own.new_letters().iter().all(|letter| letter.header("Subject") != "Påminnelse"), "not of the old day");
    own.run(eve() + 24.hours()).await;
    let reminders = own.new_letters();
    assert!(reminders.iter().any(|letter| letter.header("Subject") == "Påminnelse"), "{reminders:#?}");
}

#[tokio::test]
async fn a_cancelled_occurrence_is_told_and_not_reminded_of() {
    let own = Own::start().await;
    own.register("anna", "1").await;
    own.run(kit::now()).await;
    own.new_letters();
    own.service.app.swap(loaded(|bundle| bundle["occurrences"][CAFE]["status"] = json!("cancelled")));
    own.run(later(1)).await;
    let cancelled = own.one_letter();
    assert_eq!(cancelled.header("Subject"), "Inställt");
    assert!(cancelled.text.contains("Det som skulle vara 2026-12-10 kl. 17:00 är inställt"), "{}", cancelled.text);
    own.run(eve()).await;
    assert!(own.new_letters().iter().all(|letter| letter.header("Subject") != "Påminnelse"));
}

#[tokio::test]
async fn on_weekdays_at_half_past_seven_the_coordinator_hears_what_there_is_to_do() {
    let own = Own::start().await;
    own.sign_up(&[]).await;
    own.sign_up(&[("name", "Sara"), ("email", "")]).await;
    own.run(kit::now()).await;
    own.new_letters();
    let at = |time: &str| -> Timestamp { time.parse().unwrap() };
    own.run(at("2026-12-04T06:29:59Z")).await;
    assert!(own.new_letters().is_empty(), "not before");
    own.run(at("2026-12-04T06:30:00Z")).await;
    let digest = own.one_letter();
    assert_eq!(digest.header("To"), "hej@karlskogavan.example");
    assert_eq!(digest.header("Subject"), "Att göra i dag: 2 nya, 1 att ringa");
    assert!(digest.text.contains("- Titel friend: 2 nya"), "{}", digest.text);
    assert!(digest.text.contains("http://127.0.0.1:8080/desk/"), "{}", digest.text);
    for person in ["Canary", "Sara", "070-174", "/mine/"] {
        assert!(!digest.text.contains(person) && !digest.html.contains(person), "{person}");
    }
    for none in ["2026-12-04T06:31:00Z", "2026-12-04T14:59:00Z", "2026-12-05T06:30:00Z", "2026-12-06T06:30:00Z"] {
        own.run(at(none)).await;
        assert!(own.new_letters().is_empty(), "{none}");
    }
    own.run(at("2026-12-07T15:00:00Z")).await;
    assert!(own.new_letters().is_empty(), "of no use in the evening");
    own.run(at("2026-12-08T06:45:00Z")).await;
    own.one_letter();
}

#[tokio::test]
async fn the_sender_and_the_coordinator_can_be_set() {
    let own = Own::start().await;
    own.sign_up(&[]).await;
    let mail = Mail {
        from: Some("svara-inte@karlskoga.example".parse().unwrap()),
        coordinator: Some("samordnare@karlskoga.example".parse().unwrap()),
        ..own.files()
    };
    own.run_with(&mail, kit::now()).await;
    assert_eq!(own.one_letter().header("From"), "\"Karlskoga kommun\" <svara-inte@karlskoga.example>");
    own.run_with(&mail, "2026-12-04T06:30:00Z".parse().unwrap()).await;
    assert_eq!(own.one_letter().header("To"), "samordnare@karlskoga.example");
}

#[tokio::test]
async fn nothing_of_a_person_is_in_the_outbox() {
    let own = Own::start().await;
    own.sign_up(&[]).await;
    let items = own.table.list(&signup_fn::table::List::new("outbox"), None, 10).await.unwrap().items;
    assert_eq!(items.len(), 1);
    let names: Vec<&String> = items[0].body.as_object().unwrap().keys().collect();
    assert_eq!(names, ["attempts", "due", "kind", "progress", "signup"]);
}

#[tokio::test]
async fn no_answer_of_a_form_becomes_a_header() {
    let own = Own::start().await;
    let nasty =
        ["a@post.example\r\nBcc: b@post.example", "a@post.example\nSubject: x", "a@post.example,b@post.example"];
    for email in nasty {
        let answer = own.service.client.post("/signup/friend", &friend(&[("email", email)])).await;
        assert_eq!(answer.status, 422, "{email:?}");
    }
    own.sign_up(&[("name", "Åsa Bcc: b@post.example")]).await;
    own.run(kit::now()).await;
    let letter = own.one_letter();
    let names: Vec<&str> = letter.headers.iter().map(|(name, _)| name.as_str()).collect();
    assert!(!names.contains(&"Bcc"), "{names:?}");
}

//! Mail to a real server, the Python package `aiosmtpd`, and the real program killed while it sends.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on ends there")]
#![expect(clippy::disallowed_methods, reason = "the tests look at the server's files")]

mod kit;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::sync::Arc;
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use kit::letter::Letter;
use kit::mail_server::{MailServer, Temper};
use kit::program::{PROGRAM, Place};
use kit::{friend, loaded, settings, start};
use signup_fn::app::App;
use signup_fn::mail::{Mail, Password, Transport};
use signup_fn::table::sqlite::SqliteTable;
use signup_fn::table::{Item, List, Table};
use signup_fn::work;
use tempfile::TempDir;
use tokio::io::{AsyncBufReadExt as _, BufReader};
use tokio::process::{Child, Command};

/// The Python that has the server; `./test` makes it.
const PYTHON: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../.tools/python/bin/python");

/// The server that runs until it is dropped.
struct Aiosmtpd {
    _child: Child,
    port: String,
    folder: TempDir,
}

/// A message as the server has taken it.
struct Taken {
    /// Sender, recipients, `tls` or `plain`, and the user.
    envelope: String,
    letter: Letter,
}

impl Aiosmtpd {
    async fn start(arguments: &[&str]) -> Aiosmtpd {
        assert!(
            Path::new(PYTHON).exists(),
            "aiosmtpd is missing; run ./test, or: python3 -m venv .tools/python && \
             .tools/python/bin/pip install -r e2e/requirements.txt"
        );
        let folder = TempDir::new().unwrap();
        let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/smtp/server.py");
        let mut command = Command::new(PYTHON);
        command.arg(script).arg(folder.path()).args(arguments).stdout(Stdio::piped()).kill_on_drop(true);
        let mut child = command.spawn().unwrap();
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
        // No port: the server could not start, and has said why.
        let port = lines.next_line().await.unwrap().unwrap();
        Aiosmtpd { _child: child, port, folder }
    }

    fn mail(&self, way: &str) -> Mail {
        let transport: Transport = format!("{way}:{}", self.port).parse().unwrap();
        Mail { transport, from: None, coordinator: None }
    }

    fn authority(&self) -> PathBuf {
        self.folder.path().join("authority.pem")
    }

    fn taken(&self) -> Vec<Taken> {
        let paths = fs::read_dir(self.folder.path()).unwrap().map(|entry| entry.unwrap().path());
        let messages = paths.filter(|path| path.extension().is_some_and(|extension| extension == "message"));
        let read = |path: PathBuf| {
            let text = fs::read_to_string(path).unwrap();
            let (envelope, message) = text.split_once('\n').unwrap();
            Taken { envelope: envelope.to_owned(), letter: Letter::parse(message) }
        };
        messages.map(read).collect()
    }
}

/// Signs somebody up in Swedish and somebody in Arabic, and runs the worker once.
async fn send(mail: &Mail) -> work::Done {
    let folder = TempDir::new().unwrap();
    let table = SqliteTable::open(&folder.path().join("store"), kit::now).unwrap();
    let service = start(table, loaded(), settings(None)).await;
    service.client.post("/signup/friend", &friend(&[])).await.reference();
    let arabic = [("lang", "ar"), ("name", "سارة"), ("email", "sara@post.example")];
    service.client.post("/signup/friend", &friend(&arabic)).await.reference();
    work::run(&service.app, mail, kit::now()).await
}

#[track_caller]
fn messages(done: &work::Done) -> usize {
    done.each().find(|(work, _)| *work == "messages").unwrap().1.unwrap()
}

#[tokio::test]
async fn a_real_server_takes_what_we_send() {
    let server = Aiosmtpd::start(&[]).await;
    assert_eq!(messages(&send(&server.mail("smtp://127.0.0.1")).await), 2);
    let mut taken = server.taken();
    taken.sort_by_key(|taken| taken.envelope.clone());
    let envelopes: Vec<&str> = taken.iter().map(|taken| taken.envelope.as_str()).collect();
    assert_eq!(
        envelopes,
        [
            "hej@karlskogavan.example canary.mail@post.example plain -",
            "hej@karlskogavan.example sara@post.example plain -"
        ]
    );
    let [swedish, arabic] = [&taken[0].letter, &taken[1].letter];
    assert!(swedish.header("Subject").starts_with("Ditt nummer är "), "{}", swedish.header("Subject"));
    assert!(arabic.header("Subject").starts_with("رقمك هو "), "{}", arabic.header("Subject"));
    assert!(swedish.text.contains("Vi har fått det du skickade till oss."), "{}", swedish.text);
    assert!(arabic.html.contains("dir=\"rtl\"") && arabic.text.contains("شكرًا!"), "{}", arabic.text);
    assert!(swedish.link().starts_with("http://127.0.0.1:8080/mine/"));
}

#[tokio::test]
async fn with_an_authority_of_its_own_a_server_is_spoken_to_in_secret_and_by_name() {
    let server = Aiosmtpd::start(&["--tls", "--user", "post@karlskoga.example", "--password", "a secret"]).await;
    let mail = server.mail("smtp://post@karlskoga.example@127.0.0.2").with_authority(&server.authority()).unwrap();
    assert_eq!(messages(&send(&mail.clone().with_password(Password::from("wrong".to_owned()))).await), 0);
    assert_eq!(server.taken().len(), 0);
    assert_eq!(messages(&send(&mail.with_password(Password::from("a secret".to_owned()))).await), 2);
    for taken in server.taken() {
        assert!(taken.envelope.ends_with(" tls post@karlskoga.example"), "{}", taken.envelope);
    }
}

#[tokio::test]
async fn a_server_elsewhere_that_nobody_vouches_for_is_told_nothing() {
    let server = Aiosmtpd::start(&["--tls"]).await;
    assert_eq!(messages(&send(&server.mail("smtp://127.0.0.2")).await), 0);
    assert_eq!(messages(&send(&server.mail("smtps://127.0.0.2")).await), 0);
    assert_eq!(server.taken().len(), 0);
}

#[tokio::test]
async fn a_server_elsewhere_without_tls_is_told_nothing() {
    let server = Aiosmtpd::start(&[]).await;
    assert_eq!(messages(&send(&server.mail("smtp://127.0.0.2")).await), 0);
    assert_eq!(server.taken().len(), 0);
}

/// Waits until this is so, or the test has waited for long.
async fn until(what: &str, is_so: impl Fn() -> bool) {
    for _ in 0..600 {
        if is_so() {
            return;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    panic!("{what}");
}

/// Whether the letter is to the person who has signed up; the coordinator's is of another matter.
fn to_person(letter: &Letter) -> bool {
    letter.header("To") == "canary.mail@post.example"
}

#[tokio::test(flavor = "multi_thread")]
async fn a_program_that_is_killed_while_it_sends_sends_nothing_twice() {
    let place = Place::new();
    let server = MailServer::start(Temper::TakesAndStaysSilent).await;
    let way = server.way();
    let running = place.serve(&["--mail", &way]).await;
    running.client.post("/signup/friend", &friend(&[])).await.reference();
    // The server has the message and the program does not know it yet.
    until("the message comes", || server.letters().iter().any(to_person)).await;
    running.end("-KILL").await;
    server.set(Temper::Takes);

    let sent = || server.letters().iter().filter(|letter| to_person(letter)).count();
    let again = place.command(&[PROGRAM], &["work", "--mail", &way]).output().await.unwrap();
    assert!(again.status.success(), "{}", String::from_utf8_lossy(&again.stderr));
    assert_eq!(sent(), 1, "not at once");

    // And not when it is clear that whoever sent it will never say how it went.
    let table = Arc::new(store(&place));
    let app = App::new(Arc::clone(&table), loaded(), settings(None));
    for minutes in [11, 60, 600] {
        work::run(&app, &server.mail(), the_clock() + SignedDuration::from_mins(minutes)).await;
    }
    assert_eq!(sent(), 1, "not later either");
    let calls = calls(&table).await;
    assert_eq!(calls.len(), 1, "the coordinator is told");
    assert_eq!(calls[0].body["progress"]["call"], "unsure");
}

fn store(place: &Place) -> SqliteTable {
    SqliteTable::open(&place.path("local/store"), the_clock).unwrap()
}

/// What is on the call list.
async fn calls(table: &impl Table) -> Vec<Item> {
    table.list(&List::new("calls"), None, 10).await.unwrap().items
}

fn the_clock() -> Timestamp {
    Timestamp::now()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_program_that_is_told_to_end_ends_what_it_is_sending() {
    let place = Place::new();
    let server = Aiosmtpd::start(&[]).await;
    let running = place.serve(&["--mail", &format!("smtp://127.0.0.1:{}", server.port)]).await;
    running.client.post("/signup/friend", &friend(&[])).await.reference();
    until("the message comes", || server.taken().iter().any(|taken| to_person(&taken.letter))).await;
    assert_eq!(running.end("-TERM").await.code(), Some(0));
    assert_eq!(calls(&store(&place)).await, [], "it has noted that it was sent");
}

#[tokio::test]
async fn the_password_and_the_addresses_are_in_no_log() {
    let place = Place::new();
    let server = MailServer::start(Temper::Refuses).await;
    let running = place.serve(&["--mail", &server.way(), "--mail-password", "canary-password"]).await;
    running.client.post("/signup/friend", &friend(&[])).await.reference();
    until("the server refuses", || place.log().contains("a message is refused")).await;
    running.end("-TERM").await;
    let log = place.log();
    for canary in ["canary-password", "canary.mail", "Canary-Öberg", "/mine/", "174 06 05", "nobody here"] {
        assert!(!log.contains(canary), "`{canary}` is in the log:\n{log}");
    }
}

//! The program is killed while it takes signups, and everybody who heard nothing posts again.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on ends there")]
#![expect(clippy::disallowed_methods, reason = "the test changes the program's files")]

mod kit;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use kit::program::Place;
use kit::{Client, friend};
use serde_json::Value;
use signup_fn::signup::{count, taken_key};
use signup_fn::table::Table as _;
use signup_fn::table::sqlite::SqliteTable;
use tokio::task::JoinSet;

/// How often the program is killed.
const ROUNDS: usize = 3;

/// How many post at once.
const CLIENTS: usize = 16;

/// An occurrence that is not over when this test is run.
const CAFE: &str = "cafe@2099-12-17";

/// What somebody posted, and the reference that they heard, if any.
#[derive(Clone)]
struct Sent {
    form: &'static str,
    name: String,
    heard: Option<String>,
}

impl Sent {
    /// Posts it once more, or says that nobody answers.
    async fn post(&self, client: Client) -> Option<String> {
        let event = [("name", self.name.as_str()), ("party", "2"), ("occurrence", CAFE)];
        let fields = if self.form == "event" { event.to_vec() } else { friend(&[("name", &self.name)]) };
        let kind = ("content-type", "application/x-www-form-urlencoded");
        let body = kit::client::encode(&fields);
        let answer = client.send("POST", &format!("/signup/{}", self.form), &[kind], body.as_bytes()).await;
        answer.ok().map(|answer| answer.reference())
    }
}

/// Posts until nobody answers any more, and counts.
async fn post_until_the_end(client: Client, who: String, count: Arc<AtomicUsize>) -> Vec<Sent> {
    let mut all = Vec::new();
    for nth in 0.. {
        let form = if nth % 2 == 0 { "friend" } else { "event" };
        let mut sent = Sent { form, name: format!("Person {who} {nth}"), heard: None };
        sent.heard = sent.post(client).await;
        let ended = sent.heard.is_none();
        all.push(sent);
        if ended {
            break;
        }
        count.fetch_add(1, Ordering::SeqCst);
    }
    all
}

/// Somebody who posts everything again: each hears the reference that they heard before.
async fn post_again(client: Client, mut all: Vec<Sent>) -> Vec<Sent> {
    for sent in &mut all {
        let heard = sent.post(client).await.unwrap();
        assert_eq!(sent.heard.get_or_insert_with(|| heard.clone()), &heard, "{}", sent.name);
    }
    all
}

async fn all<T: 'static>(mut tasks: JoinSet<T>) -> Vec<T> {
    let mut ended = Vec::new();
    while let Some(task) = tasks.join_next().await {
        ended.push(task.unwrap());
    }
    ended
}

/// The names that a form's signups have, and the reference of each; an error if one is there twice.
async fn stored(place: &Place, form: &str) -> BTreeMap<String, String> {
    let output = place.export(&["--form", form, "--format", "json"]).await;
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let rows: Vec<Value> = serde_json::from_slice(&output.stdout).unwrap();
    let mut stored = BTreeMap::new();
    for row in rows {
        let (name, reference) = (row["name"].as_str().unwrap(), row["reference"].as_str().unwrap());
        assert!(stored.insert(name.to_owned(), reference.to_owned()).is_none(), "{name} is stored twice");
    }
    stored
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_posted_again_after_kill_9_is_stored_once() {
    let place = Place::new();
    let bundle = place.path("signup/bundle.json");
    fs::write(&bundle, fs::read_to_string(&bundle).unwrap().replace("2026-12-17", "2099-12-17")).unwrap();
    let mut sent = Vec::new();
    for round in 0..ROUNDS {
        let running = place.serve(&["--rate-limit", "0"]).await;
        let (client, count) = (running.client, Arc::new(AtomicUsize::new(0)));
        let mut clients = JoinSet::new();
        for nth in 0..CLIENTS {
            clients.spawn(post_until_the_end(client, format!("{round}-{nth}"), Arc::clone(&count)));
        }
        while count.load(Ordering::SeqCst) < 150 {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
        assert!(!running.end("-KILL").await.success());
        let round = all(clients).await;
        assert!(round.iter().flatten().any(|sent| sent.heard.is_none()), "it was killed while it was at work");
        let running = place.serve(&["--rate-limit", "0"]).await;
        let mut clients = JoinSet::new();
        for posts in round {
            clients.spawn(post_again(running.client, posts));
        }
        sent.extend(all(clients).await.into_iter().flatten());
        assert!(running.end("-TERM").await.success());
    }
    for form in ["friend", "event"] {
        let heard = sent.iter().filter(|sent| sent.form == form);
        let heard: BTreeMap<String, String> =
            heard.map(|sent| (sent.name.clone(), sent.heard.clone().unwrap())).collect();
        assert_eq!(stored(&place, form).await, heard);
    }
    let guests: BTreeSet<&String> = sent.iter().filter(|sent| sent.form == "event").map(|sent| &sent.name).collect();
    let table = SqliteTable::open(&place.path("local/store"), kit::now).unwrap();
    let taken = count(table.get(&taken_key(CAFE)).await.unwrap().as_ref());
    assert_eq!(taken, 2 * i64::try_from(guests.len()).unwrap(), "every party has its two places, once");
}

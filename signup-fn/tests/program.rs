//! The real program: what it promises when it is killed, when it is watched, and when it is told to end.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on ends there")]
#![expect(clippy::disallowed_methods, reason = "the tests look at the program's files")]

mod kit;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::Stdio;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use kit::program::{PROGRAM, Place};
use kit::{Client, friend};
use serde_json::Value;
use tokio::process::Command;

/// Posts until nobody answers any more, and counts; the references that were acknowledged.
async fn post_until_the_end(client: Client, name: usize, count: Arc<AtomicUsize>) -> Vec<String> {
    let mut acknowledged = Vec::new();
    for nth in 0.. {
        let name = format!("Person {name} {nth}");
        let body = kit::client::encode(&friend(&[("name", &name)]));
        let kind = ("content-type", "application/x-www-form-urlencoded");
        match client.send("POST", "/signup/friend", &[kind], body.as_bytes()).await {
            Ok(answer) => acknowledged.push(answer.reference()),
            Err(_) => break,
        }
        count.fetch_add(1, Ordering::SeqCst);
    }
    acknowledged
}

#[tokio::test(flavor = "multi_thread")]
async fn a_thousand_posts_by_sixteen_clients_are_a_thousand_rows() {
    let place = Place::new();
    let running = place.serve(&["--rate-limit", "0"]).await;
    let client = running.client;
    let posts = (0..16).map(|worker| {
        tokio::spawn(async move {
            let mut references = Vec::new();
            for nth in (worker..1000).step_by(16) {
                let name = format!("Person {nth}");
                references.push(client.post("/signup/friend", &friend(&[("name", &name)])).await.reference());
            }
            references
        })
    });
    let mut acknowledged = BTreeSet::new();
    for post in posts.collect::<Vec<_>>() {
        acknowledged.extend(post.await.unwrap());
    }
    assert_eq!(acknowledged.len(), 1000);
    assert_eq!(place.references().await, acknowledged);
    assert!(!place.log().contains("ERROR"));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_acknowledged_survives_kill_9() {
    let place = Place::new();
    let mut acknowledged = BTreeSet::new();
    for round in 0..3 {
        let running = place.serve(&["--rate-limit", "0"]).await;
        let count = Arc::new(AtomicUsize::new(0));
        let clients: Vec<_> = (0..16)
            .map(|nth| tokio::spawn(post_until_the_end(running.client, round * 100 + nth, Arc::clone(&count))))
            .collect();
        while count.load(Ordering::SeqCst) < 200 {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
        assert!(!running.end("-KILL").await.success());
        for client in clients {
            acknowledged.extend(client.await.unwrap());
        }
    }
    let stored = place.references().await;
    let lost: Vec<&String> = acknowledged.difference(&stored).collect();
    assert!(lost.is_empty(), "{} of {} are lost", lost.len(), acknowledged.len());
    assert!(stored.len() <= acknowledged.len() + 3 * 16, "at most the posts under way are stored beyond them");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_hundred_posts_in_a_row_wait_for_the_disk_a_hundred_times() {
    let has_strace = Command::new("strace").arg("-V").stdout(Stdio::null()).status().await.is_ok_and(|s| s.success());
    assert!(has_strace, "this test watches system calls and needs `strace`: apt-get install strace");
    let place = Place::new();
    let calls = place.path("calls");
    let calls_arg = calls.to_str().unwrap();
    let watched = ["strace", "-D", "-f", "-e", "trace=fsync,fdatasync", "-o", calls_arg, PROGRAM];
    let running = place.serve_by(&watched, &["--rate-limit", "0"]).await;
    let syncs = || {
        let calls = fs::read_to_string(&calls).unwrap();
        calls.lines().filter(|line| line.contains("sync(") && line.ends_with("= 0")).count()
            + calls.lines().filter(|line| line.contains("sync resumed") && line.ends_with("= 0")).count()
    };
    let before = syncs();
    for nth in 0..100 {
        let name = format!("Person {nth}");
        running.client.post("/signup/friend", &friend(&[("name", &name)])).await.reference();
        assert!(syncs() > before + nth, "post {nth} was answered before the disk had it");
    }
    running.end("-TERM").await;
}

#[tokio::test]
async fn nothing_that_a_person_wrote_is_in_the_log() {
    for format in ["plain", "json"] {
        let place = Place::new();
        let running = place.serve(&["--rate-limit", "7", "--log", format]).await;
        let (client, link) = (running.client, running.link.clone());
        let reference = client.post("/signup/friend", &friend(&[])).await.reference();
        client.post("/signup/friend", &friend(&[])).await.reference();
        for wrong in [
            friend(&[("email", "canary.mail@")]),
            friend(&[("canary-field", "Canary")]),
            friend(&[("version", "Canary")]),
            friend(&[("website", "http://canary.example")]),
            friend(&[("side", "Canary")]),
        ] {
            client.post("/signup/friend", &wrong).await;
        }
        let json = [("content-type", "application/json"), ("accept", "application/json")];
        client.send("POST", "/signup/friend", &json, b"{\"name\": \"Canary\", \"phone\": {}}").await.unwrap();
        assert_eq!(client.post("/signup/friend", &friend(&[])).await.status, 429);
        client.get("/signup/Canary/done?ref=Canary").await;
        client.send("POST", "/signup/friend?name=Canary", &[("origin", "http://canary.example")], b"").await.unwrap();
        let cookie = client.post(&link, &[]).await.header("set-cookie").unwrap().split(';').next().unwrap().to_owned();
        let found = client.get_with(&format!("/desk/find?ref={reference}"), &[("cookie", &cookie)]).await;
        let page = found.header("location").unwrap().to_owned();
        for path in ["/desk/", page.as_str(), "/desk/export/friend"] {
            assert_eq!(client.get_with(path, &[("cookie", &cookie)]).await.status, 200);
        }
        assert!(running.end("-TERM").await.success());
        let log = place.log();
        let secret = fs::read_to_string(place.path("local/secret")).unwrap();
        let token = link.trim_start_matches("/desk/login/");
        let key = cookie.trim_start_matches("desk=");
        for personal in ["anary", "Öberg", "post.example", "174 06 05", "1740605", "127.0.0.1", token, key, &secret] {
            assert!(!log.contains(personal), "`{personal}` is in the log:\n{log}");
        }
        assert!(
            log.contains("/signup/{form}") && log.contains("stored a signup"),
            "the log says what happened:\n{log}"
        );
        if format == "json" {
            assert!(log.lines().all(|line| serde_json::from_str::<Value>(line).is_ok()), "{log}");
        }
    }
}

#[tokio::test]
async fn it_ends_cleanly_when_told_to() {
    for signal in ["-INT", "-TERM"] {
        let place = Place::new();
        let running = place.serve(&[]).await;
        running.client.post("/signup/friend", &friend(&[])).await.reference();
        assert_eq!(running.end(signal).await.code(), Some(0), "{signal}");
        assert_eq!(place.references().await.len(), 1);
        let mut left: Vec<String> = names(&place.path("local"));
        // The worker may have sent the confirmation by then.
        left.retain(|name| name != "mail");
        assert_eq!(left, ["secret", "store"], "the file is closed in order: nothing waits beside it");
    }
}

fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> =
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

#[tokio::test]
async fn each_role_has_its_routes() {
    let place = Place::new();
    for (role, signup, desk) in [("public", 303, 404), ("desk", 404, 401), ("worker", 404, 404), ("all", 303, 401)] {
        let running = place.serve(&["--role", role]).await;
        assert_eq!(running.client.get("/health").await.status, 200, "{role}");
        assert_eq!(running.client.post("/signup/friend", &friend(&[])).await.status, signup, "{role}");
        assert_eq!(running.client.get("/desk/").await.status, desk, "{role}");
        assert_eq!(running.link.is_empty(), desk == 404, "{role}");
        running.end("-TERM").await;
    }
}

#[tokio::test]
async fn an_export_has_a_header_and_every_field() {
    let place = Place::new();
    let running = place.serve(&[]).await;
    let reference = running.client.post("/signup/friend", &friend(&[("name", "=Åsa")])).await.reference();
    let csv = place.export(&["--form", "friend"]).await;
    assert!(csv.status.success());
    let text = String::from_utf8(csv.stdout).unwrap();
    let header = "reference,state,occurrence,created,side,name,email,phone,visit,languages,meet_in,rules,times";
    assert_eq!(text.lines().next(), Some(header));
    let row = text.lines().nth(1).unwrap();
    assert!(row.starts_with(&format!("{reference},new,,2")) && row.contains(",new,'=Åsa,canary.mail@post.example,"));
    let json = place.export(&["--form", "friend", "--format", "json"]).await;
    let rows: Value = serde_json::from_slice(&json.stdout).unwrap();
    assert_eq!(rows[0]["reference"], reference);
    assert_eq!(
        (&rows[0]["name"], &rows[0]["languages"][0], &rows[0]["visit"]),
        (&"=Åsa".into(), &"ar".into(), &Value::Null)
    );
    let empty = place.export(&["--form", "event"]).await;
    assert_eq!(String::from_utf8(empty.stdout).unwrap(), "reference,state,occurrence,created,name,party\n");
    running.end("-TERM").await;
}

#[tokio::test]
async fn a_wrong_call_is_told_apart_from_a_wrong_bundle() {
    let place = Place::new();
    let unknown = place.export(&["--form", "nothing"]).await;
    assert_eq!(unknown.status.code(), Some(2));
    let said = String::from_utf8(unknown.stderr).unwrap();
    assert_eq!(said, "error: there is no form `nothing`; the forms are `event`, `friend`, `question`\n");
    let store = Command::new(PROGRAM).args(["export", "--bundle", "x", "--store", "x", "--form", "x"]).output();
    assert_eq!(store.await.unwrap().status.code(), Some(2));
    fs::remove_file(place.path("signup/templates/form.html")).unwrap();
    fs::remove_file(place.path("signup/pages/ar/friend.html")).unwrap();
    let broken = place.export(&["--form", "friend"]).await;
    assert_eq!(broken.status.code(), Some(1));
    let said = String::from_utf8(broken.stderr).unwrap();
    assert_eq!(said, "error: the bundle has no `pages/ar/friend.html`; build the site again\n");
}

//! What the tests share: a small bundle with the real theme, a started service, and a client that sees every byte.

#![allow(dead_code, unused_imports, reason = "every test file uses its own part of the kit")]
#![allow(clippy::disallowed_methods, reason = "the tests write the files that the service reads")]

use std::collections::BTreeMap;
use std::fs;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use serde_json::{Value, json};
use signup_fn::app::{self, App, Role, Settings};
use signup_fn::bundle::{Files, Loaded};
use signup_fn::secret::Secret;
use signup_fn::table::Table;
use tempfile::TempDir;
use tokio::net::TcpListener;

pub(crate) mod client;
pub(crate) mod faulty;
pub(crate) mod letter;
pub(crate) mod mail_server;
pub(crate) mod program;

pub(crate) use client::{Answer, Client};

/// A day in winter, at 18:00 in Karlskoga.
pub(crate) const NOW: &str = "2026-12-03T17:00:00Z";

pub(crate) fn now() -> Timestamp {
    NOW.parse().unwrap()
}

/// What a person would write into the friend form, each value found nowhere else.
pub(crate) const FRIEND: [(&str, &str); 8] = [
    ("lang", "sv"),
    ("side", "new"),
    ("name", "Åsa Canary-Öberg"),
    ("email", "canary.mail@post.example"),
    ("phone", "070-174 06 05"),
    ("languages", "ar"),
    ("meet_in", "sv"),
    ("rules", "on"),
];

/// The friend form's fields with some of them changed; an empty value leaves a field empty.
pub(crate) fn friend<'a>(changes: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let kept = FRIEND.into_iter().filter(|(name, _)| !changes.iter().any(|(changed, _)| changed == name));
    kept.chain(changes.iter().copied()).collect()
}

/// The files of `build/signup` for a site in Swedish and Arabic with three forms, rendered by the real theme.
pub(crate) fn files() -> Files {
    let theme = Path::new(env!("CARGO_MANIFEST_DIR")).join("../themes/motesplats");
    let mut files = Files::new();
    for folder in ["strings", "templates"] {
        add(&mut files, &theme.join(folder), folder);
    }
    files.insert("bundle.json".to_owned(), bundle().to_string().into_bytes());
    for lang in ["sv", "ar"] {
        for form in ["friend", "event", "question"] {
            let page = |marker: &str| {
                let dir = if lang == "ar" { "rtl" } else { "ltr" };
                format!(
                    "<!doctype html><html lang=\"{lang}\" dir=\"{dir}\"><head><title>{form} in {lang}</title></head>\
                     <body><main>{marker}</main></body></html>"
                )
            };
            files.insert(format!("pages/{lang}/{form}.html"), page("<!-- form -->").into_bytes());
            files.insert(format!("pages/{lang}/{form}-done.html"), page("<!-- receipt -->").into_bytes());
        }
    }
    files
}

fn add(files: &mut Files, folder: &Path, name: &str) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = format!("{name}/{}", path.file_name().unwrap().to_str().unwrap());
        if path.is_dir() {
            add(files, &path, &name);
        } else {
            files.insert(name, fs::read(&path).unwrap());
        }
    }
}

fn bundle() -> Value {
    let form = |definition: Value, sv: Value, ar: Value| {
        json!({
            "title": { "sv": format!("Titel {}", definition["id"].as_str().unwrap()), "ar": "عنوان" },
            "path": { "sv": "/sv/anmalan/", "ar": "/ar/tasjil/" },
            "form": definition,
            "texts": { "sv": sv, "ar": ar },
            "version": "v1",
            "notice_version": "n1",
        })
    };
    json!({
        "version": "b1",
        "name": { "sv": "Testvän", "ar": "صديق" },
        "organisation": { "sv": "Karlskoga kommun", "ar": "بلدية كارلسكوغا" },
        "email": "hej@karlskogavan.example",
        "base_url": "http://127.0.0.1:8080",
        "time_zone": "Europe/Stockholm",
        "phone": { "text": "070-174 06 05", "href": "tel:+46701740605" },
        "languages": [
            { "tag": "sv", "dir": "ltr", "fallback": [] },
            { "tag": "ar", "dir": "rtl", "fallback": ["sv"] },
        ],
        "forms": {
            "friend": form(friend_form(), friend_texts("Skicka"), friend_texts("أرسل")),
            "event": form(event_form(), event_texts(), event_texts()),
            "question": form(question_form(), question_texts(), question_texts()),
        },
        "occurrences": {
            "cafe@2026-12-10": occurrence("2026-12-10", "2026-12-10T16:00:00Z", Some(3)),
            "cafe@2026-12-17": occurrence("2026-12-17", "2026-12-17T16:00:00Z", None),
            "cafe@2026-11-26": occurrence("2026-11-26", "2026-11-26T16:00:00Z", None),
        },
    })
}

fn occurrence(date: &str, start: &str, seats: Option<u32>) -> Value {
    json!({
        "form": "event", "page": "cafe", "date": date, "time": "17:00:00", "start": start, "end": null, "closes": start,
        "seats": seats, "title": { "sv": "Språkcafé", "ar": "مقهى" },
    })
}

fn friend_form() -> Value {
    json!({
        "id": "friend",
        "feeds": "matching",
        "retention": { "months": 24, "after": "last_activity", "decision": "KS 2026-114" },
        "contact": "any",
        "matching": { "sides": ["new", "established", "late"], "capacity": 1, "hard": ["meet_in"], "soft": [], "closed": ["late"] },
        "fields": [
            { "name": "side", "kind": "choice", "options": ["new", "established", "late"], "required": true, "purpose": "matching" },
            { "name": "name", "kind": "text", "max": 120, "required": true, "autocomplete": "name", "purpose": "contact" },
            { "name": "email", "kind": "email", "purpose": "contact" },
            { "name": "phone", "kind": "phone", "purpose": "contact" },
            { "name": "visit", "kind": "tick", "purpose": "contact" },
            { "name": "languages", "kind": "choices", "options": "languages", "required": true, "purpose": "matching" },
            { "name": "meet_in", "kind": "choices", "options": ["sv", "en"], "required": true, "purpose": "matching" },
            { "name": "rules", "kind": "tick", "required": true, "purpose": "agreement" },
            { "name": "times", "kind": "choices", "options": ["weekdays"], "purpose": "matching", "asked": "interview" },
        ],
    })
}

fn friend_texts(submit: &str) -> Value {
    let label = |label: &str| json!({ "label": label });
    json!({
        "submit": submit,
        "fields": {
            "side": { "label": "Vem är du?", "options": { "new": "Jag är ny", "established": "Jag känner orten", "late": "Sen" } },
            "name": { "label": "Namn", "missing": "Skriv ditt namn" },
            "email": label("E-post"), "phone": label("Telefon"), "visit": label("Jag kommer förbi"),
            "languages": label("Språk"),
            "meet_in": { "label": "Prata på", "options": { "sv": "svenska", "en": "engelska" } },
            "rules": label("Jag är med på reglerna"),
            "times": { "label": "När?", "options": { "weekdays": "Vardagar" } },
        },
    })
}

fn event_form() -> Value {
    json!({
        "id": "event",
        "feeds": "occurrence",
        "retention": { "months": 3, "after": "occurrence", "decision": "KS 2026-114" },
        "contact": "none",
        "fields": [
            { "name": "name", "kind": "text", "max": 120, "required": true, "purpose": "contact" },
            { "name": "party", "kind": "number", "min": 1, "max": 8, "purpose": "occurrence" },
        ],
    })
}

fn event_texts() -> Value {
    json!({ "submit": "Anmäl", "fields": { "name": { "label": "Namn" }, "party": { "label": "Hur många?" } } })
}

fn question_form() -> Value {
    json!({
        "id": "question",
        "feeds": "message",
        "retention": { "months": 6, "after": "answered", "decision": "KS 2026-114" },
        "contact": "none",
        "fields": [
            { "name": "name", "kind": "text", "max": 120, "purpose": "contact" },
            { "name": "about", "kind": "longtext", "max": 10000, "required": true, "purpose": "contact" },
        ],
    })
}

fn question_texts() -> Value {
    json!({ "submit": "Fråga", "fields": { "name": { "label": "Namn" }, "about": { "label": "Vad gäller det?" } } })
}

/// The bundle with one value of `bundle.json` changed.
pub(crate) fn loaded_with(pointer: &str, value: Value) -> Loaded {
    let mut files = files();
    let mut bundle: Value = serde_json::from_slice(&files["bundle.json"]).unwrap();
    *bundle.pointer_mut(pointer).unwrap() = value;
    files.insert("bundle.json".to_owned(), bundle.to_string().into_bytes());
    Loaded::from_files(&files).unwrap()
}

pub(crate) fn loaded() -> Loaded {
    Loaded::from_files(&files()).unwrap()
}

pub(crate) fn settings(posts_an_hour: Option<u32>) -> Settings {
    let secret = Secret::parse("a secret that only this test knows").unwrap();
    Settings { secret, posts_an_hour, trusted_hops: 0, clock: now }
}

/// A service that answers on a port of this machine.
pub(crate) struct Service<T> {
    pub(crate) app: App<T>,
    pub(crate) client: Client,
}

/// Starts all roles over a table.
pub(crate) async fn start<T: Table>(table: T, loaded: Loaded, settings: Settings) -> Service<T> {
    let app = App::new(table, loaded, settings);
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let client = Client::new(listener.local_addr().unwrap());
    let service = app::whole(app.clone(), Role::All).into_make_service_with_connect_info::<SocketAddr>();
    tokio::spawn(async move { axum::serve(listener, service).await.unwrap() });
    Service { app, client }
}

impl<T: Table> Service<T> {
    /// Signs in at the desk: the cookie to send.
    pub(crate) async fn sign_in(&self) -> String {
        let link = self.app.new_desk_link().await.unwrap();
        let answer = self.client.post(&link, &[]).await;
        assert_eq!(answer.status, 303, "{}", answer.text());
        answer.header("set-cookie").unwrap().split(';').next().unwrap().to_owned()
    }
}

/// A folder with the bundle's files, for the real program.
pub(crate) fn bundle_folder() -> TempDir {
    let folder = TempDir::new().unwrap();
    for (name, bytes) in files() {
        let path: PathBuf = folder.path().join("signup").join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }
    folder
}

/// The query of an address, by name.
pub(crate) fn query(address: &str) -> BTreeMap<String, String> {
    let query = address.split_once('?').map_or("", |(_, query)| query);
    query.split('&').filter_map(|pair| pair.split_once('=')).map(|(k, v)| (k.to_owned(), v.to_owned())).collect()
}

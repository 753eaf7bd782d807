//! Unusual and hostile posts against the started service: `hostile.json` says what each is and what it must get.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on ends there")]

mod kit;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use std::time::Duration;

use jiff::Timestamp;
use kit::{Answer, Client, files, query, settings, start};
use serde::Deserialize;
use serde_json::{Value, json};
use signup_fn::bundle::Loaded;
use signup_fn::export::{Format, Reader, export};
use signup_fn::table::sqlite::SqliteTable;
use signup_form::Form;
use tempfile::TempDir;
use tokio::time::Instant;

/// The form that most cases are about: a field of every kind, of which only the name must be answered.
const FORM: &str = "odd";

/// The longest that any answer may take.
const LIMIT: Duration = Duration::from_secs(2);

/// One request and what it must get.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    name: String,
    #[serde(default = "post")]
    method: String,
    #[serde(default = "form_path")]
    path: String,
    /// The content type; `null` sends none.
    #[serde(rename = "type", default = "urlencoded")]
    kind: Option<String>,
    #[serde(default)]
    headers: BTreeMap<String, String>,
    #[serde(default)]
    body: Body,
    /// The whole request instead, each character one byte; `{host}` is the server's.
    raw: Option<String>,
    expect: Statuses,
    /// What the export must have of it when it was accepted.
    #[serde(default)]
    kept: BTreeMap<String, Value>,
    /// Whether what is accepted is stored: it is not when a robot sent it.
    #[serde(default = "yes")]
    stored: bool,
}

/// A body as text, or put together from parts.
#[derive(Deserialize)]
#[serde(untagged)]
enum Body {
    Text(String),
    Parts(Vec<Part>),
}

#[derive(Deserialize)]
#[serde(untagged, deny_unknown_fields)]
enum Part {
    Text(String),
    Repeated { repeat: String, times: usize },
    Bytes { hex: String },
}

/// The status, or one of several; 0 is a connection that is closed without an answer.
#[derive(Deserialize)]
#[serde(untagged)]
enum Statuses {
    One(u16),
    Several(Vec<u16>),
}

fn post() -> String {
    "POST".to_owned()
}

fn form_path() -> String {
    format!("/signup/{FORM}")
}

#[expect(clippy::unnecessary_wraps, reason = "the default of a field that may be null")]
fn urlencoded() -> Option<String> {
    Some("application/x-www-form-urlencoded".to_owned())
}

fn yes() -> bool {
    true
}

impl Default for Body {
    fn default() -> Body {
        Body::Text(String::new())
    }
}

impl Body {
    fn bytes(&self) -> Vec<u8> {
        match self {
            Body::Text(text) => text.clone().into_bytes(),
            Body::Parts(parts) => parts.iter().flat_map(Part::bytes).collect(),
        }
    }
}

impl Part {
    fn bytes(&self) -> Vec<u8> {
        match self {
            Part::Text(text) => text.clone().into_bytes(),
            Part::Repeated { repeat, times } => repeat.repeat(*times).into_bytes(),
            Part::Bytes { hex } => data_encoding::HEXLOWER.decode(hex.as_bytes()).unwrap(),
        }
    }
}

impl Statuses {
    fn allow(&self, status: u16) -> bool {
        match self {
            Statuses::One(one) => *one == status,
            Statuses::Several(several) => several.contains(&status),
        }
    }
}

impl Case {
    /// Sends it; no answer when the connection is closed without one.
    async fn send(&self, client: &Client) -> Option<Answer> {
        let sent = async {
            if let Some(raw) = &self.raw {
                return client.raw(&latin1(&raw.replace("{host}", &client.host()))).await;
            }
            let kind = self.kind.as_deref().map(|kind| ("content-type", kind));
            let others = self.headers.iter().map(|(name, value)| (name.as_str(), value.as_str()));
            let headers: Vec<(&str, &str)> = kind.into_iter().chain(others).collect();
            client.send(&self.method, &self.path, &headers, &self.body.bytes()).await
        };
        tokio::time::timeout(LIMIT * 2, sent).await.ok()?.ok()
    }
}

/// Each character as the one byte that it stands for.
fn latin1(text: &str) -> Vec<u8> {
    text.chars().map(|c| u8::try_from(c).unwrap()).collect()
}

/// The bundle of the kit with one more form.
fn loaded() -> Loaded {
    let mut files = files();
    let mut bundle: Value = serde_json::from_slice(&files["bundle.json"]).unwrap();
    let (form, texts) = odd_form();
    bundle["forms"][FORM] = json!({
        "title": { "sv": "Udda", "ar": "عنوان" },
        "form": form,
        "texts": { "sv": texts, "ar": texts },
        "version": "v1",
        "notice_version": "n1",
    });
    files.insert("bundle.json".to_owned(), bundle.to_string().into_bytes());
    for lang in ["sv", "ar"] {
        for page in ["", "-done"] {
            let shell = files[&format!("pages/{lang}/friend{page}.html")].clone();
            files.insert(format!("pages/{lang}/{FORM}{page}.html"), shell);
        }
    }
    Loaded::from_files(&files).unwrap()
}

fn odd_form() -> (Value, Value) {
    let form = json!({
        "id": FORM,
        "feeds": "message",
        "retention": { "months": 6, "after": "answered", "decision": "KS 2026-114" },
        "contact": "none",
        "fields": [
            { "name": "name", "kind": "text", "max": 40, "required": true, "purpose": "contact" },
            { "name": "story", "kind": "longtext", "max": 200, "purpose": "contact" },
            { "name": "email", "kind": "email", "purpose": "contact" },
            { "name": "phone", "kind": "phone", "purpose": "contact" },
            { "name": "party", "kind": "number", "min": 1, "max": 8, "purpose": "contact" },
            { "name": "day", "kind": "date", "min": "2026-01-01", "max": "2028-12-31", "purpose": "contact" },
            { "name": "food", "kind": "choice", "options": ["fish", "meat"], "purpose": "contact" },
            { "name": "topics", "kind": "choices", "options": ["music", "sport", "18-25"], "purpose": "contact" },
            { "name": "languages", "kind": "choices", "options": "languages", "purpose": "contact" },
            { "name": "rules", "kind": "tick", "purpose": "agreement" },
        ],
    });
    let mut fields = serde_json::Map::new();
    for field in form["fields"].as_array().unwrap() {
        let options = field["options"].as_array().into_iter().flatten();
        let options: BTreeMap<&str, &str> = options.filter_map(Value::as_str).map(|option| (option, option)).collect();
        fields
            .insert(field["name"].as_str().unwrap().to_owned(), json!({ "label": field["name"], "options": options }));
    }
    (form, json!({ "submit": "Skicka", "fields": fields }))
}

/// The rows of an export, by their reference.
async fn rows(table: &SqliteTable, form: &Form) -> BTreeMap<String, Value> {
    let now: Timestamp = kit::now();
    let csv = export(table, form, Format::Csv, Reader::Shell, now).await.unwrap();
    no_cell_is_a_formula(&csv);
    let json = export(table, form, Format::Json, Reader::Shell, now).await.unwrap();
    let rows: Vec<Value> = serde_json::from_slice(&json).unwrap();
    rows.into_iter().map(|row| (row["reference"].as_str().unwrap().to_owned(), row)).collect()
}

fn no_cell_is_a_formula(csv: &[u8]) {
    let mut reader = csv::Reader::from_reader(csv);
    for row in reader.records() {
        for cell in &row.unwrap() {
            let shown = cell.trim_start_matches(|c: char| c.is_whitespace() || matches!(c, '\u{feff}' | '\u{200b}'));
            let signs = ['=', '+', '-', '@', '＝', '＋', '－', '＠', '﹦', '⁺'];
            assert!(!shown.starts_with(signs), "a spreadsheet could run {cell:?}");
        }
    }
}

#[tokio::test]
async fn every_odd_post_gets_what_it_must() {
    let cases: Vec<Case> = serde_json::from_str(include_str!("hostile.json")).unwrap();
    assert!(cases.len() >= 300);
    let folder = TempDir::new().unwrap();
    let table = Arc::new(SqliteTable::open(&folder.path().join("store"), kit::now).unwrap());
    let service = start(Arc::clone(&table), loaded(), settings(None)).await;
    let (mut wrong, mut accepted) = (Vec::new(), Vec::new());
    for case in &cases {
        let start = Instant::now();
        let answer = case.send(&service.client).await;
        let (status, taken) = (answer.as_ref().map_or(0, |answer| answer.status), start.elapsed());
        if !case.expect.allow(status) || status >= 500 || taken >= LIMIT {
            wrong.push(format!("{}: {status} after {taken:?}", case.name));
        }
        if let Some(answer) = &answer {
            wrong.extend(leaks(case, answer).into_iter().map(|leak| format!("{}: {status} with {leak}", case.name)));
            if matches!(status, 201 | 303) && case.stored {
                accepted.push((case, reference(answer)));
            }
        }
    }
    let mut stored: BTreeMap<String, Value> = BTreeMap::new();
    for form in service.app.loaded().bundle.forms.values() {
        stored.extend(rows(&table, &form.form).await);
    }
    for (case, reference) in &accepted {
        let row = stored.get(reference).unwrap_or_else(|| panic!("{} was accepted and is not stored", case.name));
        let lost = case.kept.iter().filter(|(field, value)| row[field.as_str()] != **value);
        wrong.extend(lost.map(|(field, value)| format!("{}: {} instead of {value}", case.name, row[field.as_str()])));
    }
    let references: BTreeSet<&String> = accepted.iter().map(|(_, reference)| reference).collect();
    assert_eq!(stored.keys().collect::<BTreeSet<_>>(), references, "only what was accepted is stored");
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), cases.len(), wrong.join("\n"));
    assert_eq!(service.client.get("/health").await.status, 200, "it still answers");
}

/// What no answer may have, however odd the question.
const LEAKS: [&str; 7] =
    ["<script", "<img src=x", "<svg/onload", "panicked at", "rusqlite", "SQLITE", "<!-- receipt -->"];

/// What an answer has or does that none may. Every error page for the public has the phone number.
fn leaks(case: &Case, answer: &Answer) -> Vec<String> {
    let text = String::from_utf8_lossy(&answer.body);
    let mut leaks: Vec<String> =
        LEAKS.iter().filter(|leak| text.contains(**leak)).map(|leak| format!("`{leak}`")).collect();
    let forged = |(name, value): &&(String, String)| value.contains("a.example") || name == "set-cookie";
    leaks.extend(answer.headers.iter().filter(forged).map(|(name, value)| format!("{name}: {value}")));
    let elsewhere = answer.header("location").filter(|address| !address.starts_with("/signup/"));
    leaks.extend(elsewhere.map(|address| format!("a redirection to {address}")));
    let is_page = answer.header("content-type").is_some_and(|kind| kind.starts_with("text/"));
    let is_public = !case.path.starts_with("/desk") && case.method != "HEAD";
    if answer.status >= 400 && is_page && is_public && !text.contains("070-174 06 05") {
        leaks.push("no phone number".to_owned());
    }
    leaks
}

fn reference(answer: &Answer) -> String {
    query(answer.header("location").unwrap())["ref"].clone()
}

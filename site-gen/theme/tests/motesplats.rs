//! The theme that comes with the program: it compiles, says what it should, and shows a form empty and refused.
#![expect(clippy::disallowed_methods, reason = "the theme is on disk beside the crate")]
#![expect(clippy::unwrap_used, reason = "this is a test")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use signup_form::{Dir, FieldError, Form, FormTexts, PhoneLine, Problem};
use site_theme::{Attempt, Choice, FluentArgs, FormRequest, Language, Notice, Strings, StringsFile, Theme};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../themes/motesplats")
}

fn files_below(dir: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(dir).unwrap().map(|entry| entry.unwrap().path());
    let mut files: Vec<PathBuf> =
        entries.flat_map(|path| if path.is_dir() { files_below(&path) } else { vec![path] }).collect();
    files.sort();
    files
}

fn templates() -> Vec<(String, String)> {
    let dir = root().join("templates");
    let name = |path: &Path| path.strip_prefix(&dir).unwrap().to_str().unwrap().replace('\\', "/");
    files_below(&dir).iter().map(|path| (name(path), fs::read_to_string(path).unwrap())).collect()
}

/// Language, path and text of every strings file.
fn string_files() -> Vec<(String, String, String)> {
    let read = |path: &PathBuf| {
        let stem = path.file_stem().unwrap().to_str().unwrap();
        let lang = stem.strip_prefix("desk.").unwrap_or(stem).to_owned();
        (lang, path.display().to_string(), fs::read_to_string(path).unwrap())
    };
    files_below(&root().join("strings")).iter().map(read).collect()
}

fn strings() -> Strings {
    let files = string_files();
    let files: Vec<StringsFile<'_>> = files.iter().map(|(lang, path, text)| StringsFile { lang, path, text }).collect();
    let language = |tag: &str, dir| Language { tag: tag.to_owned(), dir, fallback: Vec::new() };
    Strings::parse(&files, &[language("sv", Dir::Ltr), language("en", Dir::Ltr), language("ar", Dir::Rtl)])
        .unwrap_or_else(|errors| panic!("{errors:#?}"))
}

fn theme() -> Theme {
    Theme::new(&templates(), strings(), BTreeMap::new()).unwrap_or_else(|errors| panic!("{errors:#?}"))
}

fn form(feeds: &str) -> Form {
    let matching = serde_json::json!({ "sides": ["new", "established"], "capacity": 1 });
    let mut form = serde_json::json!({
        "id": "friend", "feeds": feeds, "contact": "any",
        "retention": { "months": 24, "after": "last_activity", "decision": "KS 1" },
        "fields": [
            { "name": "side", "kind": "choice", "options": ["new", "established"], "required": true, "purpose": "matching" },
            { "name": "name", "kind": "text", "max": 120, "required": true, "autocomplete": "name", "purpose": "contact" },
            { "name": "email", "kind": "email", "purpose": "contact" },
            { "name": "phone", "kind": "phone", "purpose": "contact" },
            { "name": "visit", "kind": "tick", "purpose": "contact" },
            { "name": "languages", "kind": "choices", "options": "languages", "required": true, "purpose": "matching" },
            { "name": "party", "kind": "number", "min": 1, "max": 8, "purpose": "occurrence" },
            { "name": "age", "kind": "choice", "options": ["18-25"], "purpose": "matching", "asked": "interview" },
        ],
    });
    if feeds == "matching" {
        form["matching"] = matching;
    }
    serde_json::from_value(form).unwrap()
}

fn texts() -> FormTexts {
    serde_json::from_value(serde_json::json!({ "submit": "Skicka", "fields": {
        "side": { "label": "Vem är du?", "options": { "new": "Ny", "established": "Känner staden" } },
        "name": { "label": "Namn", "hint": "Som du vill bli kallad", "missing": "Skriv ditt namn" },
        "email": { "label": "E-post" }, "phone": { "label": "Telefon" }, "visit": { "label": "Jag kommer förbi" },
        "languages": { "label": "Språk" }, "party": { "label": "Platser" },
        "age": { "label": "Ålder", "options": { "18-25": "18–25" } },
    }}))
    .unwrap()
}

fn render(feeds: &str, lang: &str, occurrences: &[Choice], attempt: Attempt<'_>) -> String {
    let phone = PhoneLine { text: "070-174 06 05".to_owned(), href: "tel:+46701740605".to_owned() };
    let request = FormRequest {
        lang,
        dir: if lang == "ar" { Dir::Rtl } else { Dir::Ltr },
        form: &form(feeds),
        texts: &texts(),
        words: "sv",
        version: "abc",
        phone: &phone,
        occurrences,
        attempt,
    };
    theme().form(&request).unwrap_or_else(|error| panic!("{error}"))
}

#[track_caller]
fn has(html: &str, part: &str) {
    assert!(html.contains(part), "no `{part}` in\n{html}");
}

#[test]
fn every_text_that_a_template_asks_for_by_name_exists() {
    let strings = strings();
    let keys = strings.keys("sv");
    for (name, text) in templates() {
        for asked in text.split("t(key=\"").skip(1).map(|rest| rest.split('"').next().unwrap()) {
            // A key that ends in a hyphen is put together from data.
            assert!(asked.ends_with('-') || keys.contains(asked), "`{name}` asks for `{asked}`");
        }
    }
    for key in Problem::KEYS {
        assert!(keys.contains(key), "{key}");
    }
}

#[test]
fn every_language_has_every_text() {
    let strings = strings();
    let source: BTreeSet<&str> = strings.keys("sv").into_iter().filter(|key| !key.starts_with("desk-")).collect();
    let languages: BTreeSet<String> = string_files().into_iter().map(|(lang, ..)| lang).collect();
    for lang in &languages {
        let keys = strings.keys(lang);
        let missing: Vec<_> = source.iter().filter(|key| !keys.contains(*key)).collect();
        let needless: Vec<_> = keys.iter().filter(|key| !source.contains(*key) && !key.starts_with("desk-")).collect();
        assert!(missing.is_empty() && needless.is_empty(), "{lang} lacks {missing:?} and has needless {needless:?}");
    }
}

#[test]
fn every_notice_has_its_words() {
    let strings = strings();
    let args = FluentArgs::from_iter([("phone", "0")]);
    for notice in [
        Notice::FormChanged,
        Notice::OccurrenceMissing,
        Notice::OccurrenceUnknown,
        Notice::OccurrenceClosed,
        Notice::SideClosed,
        Notice::TooMany,
        Notice::Unavailable,
    ] {
        assert!(strings.text("sv", notice.key(), &args).is_ok(), "{notice:?}");
    }
}

#[test]
fn an_empty_form_asks_what_it_should_and_says_why() {
    let html = render("matching", "sv", &[], Attempt::Empty);
    has(&html, r#"<form id="form" method="post" action="/signup/friend""#);
    has(&html, r#"<input type="hidden" name="lang" value="sv">"#);
    has(&html, r#"<input type="hidden" name="version" value="abc">"#);
    has(&html, r#"name="website" type="text" value="" tabindex="-1" autocomplete="off""#);
    has(&html, r#"autocomplete="name" maxlength="120" required aria-describedby="f-name-hint f-name-why">"#);
    has(&html, r#"type="number" step="1" inputmode="numeric" value="" min="1" max="8""#);
    has(&html, r#"<bdi class="tongue" lang="ar" dir="rtl">العربية</bdi>"#);
    has(&html, r#"Ring <a class="nowrap" href="tel:+46701740605"><bdi dir="ltr">070-174 06 05</bdi></a>"#);
    assert!(html.find("skyddade").unwrap() < html.find("<form").unwrap(), "protected identity comes before everything");
    assert!(!html.contains("f-age"), "the interview's questions are not asked here");
    assert!(!html.contains("role=\"alert\""));
    assert!(!html.contains("novalidate"));
}

#[test]
fn a_refused_form_keeps_the_answers_and_links_the_errors() {
    let pair = |name: &str, value: &str| (name.to_owned(), value.to_owned());
    let values = [
        pair("side", "established"),
        pair("email", "\"<b>@"),
        pair("languages", "ckb"),
        pair("visit", "on"),
        pair("party", "9"),
    ];
    let errors = form("matching").check(&values).expect_err("three answers are wrong");
    let html = render(
        "matching",
        "sv",
        &[],
        Attempt::Refused { values: &values, occurrence: None, errors: &errors, notice: Some(Notice::FormChanged) },
    );
    has(&html, r#"role="alert""#);
    has(&html, "Formuläret har ändrats");
    has(&html, "3 saker behöver rättas");
    has(&html, "<a href=\"#f-name\">Skriv ditt namn</a>");
    has(&html, "<a href=\"#f-party\">Talet får inte vara större än 8</a>");
    has(&html, r#"value="&quot;&lt;b&gt;@""#);
    has(&html, r#"value="established" checked required>"#);
    has(&html, r#"value="on" checked"#);
    has(&html, r#"value="ckb" checked"#);
    has(&html, "<details open>");
    has(&html, r#"aria-describedby="f-name-hint f-name-error f-name-why" aria-invalid="true""#);
    let targets = html.split("<a href=\"#").skip(1).map(|rest| rest.split('"').next().unwrap());
    for target in targets {
        has(&html, &format!("id=\"{target}\""));
    }
}

#[test]
fn an_answer_to_no_question_of_the_form_is_said_at_the_form() {
    let errors = [FieldError { field: "gone".to_owned(), problem: Problem::UnknownField }];
    let attempt = Attempt::Refused { values: &[], occurrence: None, errors: &errors, notice: None };
    has(&render("matching", "sv", &[], attempt), "<a href=\"#form\">");
}

#[test]
fn the_forms_own_words_say_their_language_on_a_page_in_another() {
    let html = render("matching", "ar", &[], Attempt::Empty);
    has(&html, r#"<label for="f-name"><span lang="sv" dir="ltr">Namn</span></label>"#);
    has(&html, r#"<div class="form-room" lang="ar" dir="rtl">"#);
}

fn dates(count: u32) -> Vec<Choice> {
    let choice = |day| Choice {
        id: format!("cafe@2026-12-{day:02}"),
        date: format!("2026-12-{day:02}"),
        start: Some("17:00".to_owned()),
        title: None,
        full: day == 2,
        series: false,
    };
    (1..=count).map(choice).collect()
}

#[test]
fn a_series_is_chosen_as_a_group_that_starts_on_a_day() {
    let group = |choice: Choice| Choice { title: Some("Samtal".to_owned()), series: true, ..choice };
    let groups: Vec<Choice> = dates(2).into_iter().map(group).collect();
    let html = render("occurrence", "sv", &groups, Attempt::Empty);
    has(&html, "<legend>Vilken grupp vill du vara med i?</legend>");
    has(&html, r#"<bdi>Samtal</bdi>, från <time datetime="2026-12-01">"#);
}

#[test]
fn dates_are_said_chosen_or_listed_by_how_many_they_are() {
    let html = |count| render("occurrence", "sv", &dates(count), Attempt::Empty);
    assert!(!html(0).contains("<form"), "there is nothing to sign up for");
    has(&html(1), r#"<input type="hidden" name="occurrence" value="cafe@2026-12-01">"#);
    has(&html(2), r#"type="radio" value="cafe@2026-12-02" required>"#);
    has(&html(2), "Fullt, men du kan stå på väntelistan");
    has(&html(9), r#"<select id="f-occurrence" name="occurrence" required>"#);
}

#[test]
fn a_date_that_is_closed_is_said_at_the_dates() {
    let attempt = Attempt::Refused {
        values: &[],
        occurrence: Some("cafe@2026-12-01"),
        errors: &[],
        notice: Some(Notice::OccurrenceClosed),
    };
    let html = render("occurrence", "sv", &dates(3), attempt);
    has(&html, "<a href=\"#f-occurrence\">Anmälan till det datumet är stängd. Välj ett annat</a>");
    has(&html, "En sak behöver rättas");
    has(&html, r#"value="cafe@2026-12-01" required checked>"#);
}

#[test]
fn an_error_page_says_what_its_status_means() {
    let title = |status: u16| {
        let phone = serde_json::json!({ "text": "0", "href": "tel:0" });
        let page =
            serde_json::json!({ "lang": "sv", "dir": "ltr", "status": status, "phone": phone, "site_name": "X" });
        let context = tera::Context::from_serialize(&page).unwrap();
        let html = theme().render("error.html", &context).unwrap();
        html.split("<title>").nth(1).unwrap().split(" – X</title>").next().unwrap().to_owned()
    };
    assert_eq!(title(404), "Sidan finns inte");
    assert_eq!(title(503), "Vi kan inte spara just nu");
    assert_eq!(title(500), "Något gick fel");
}

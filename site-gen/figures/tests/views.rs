//! A block as readers of three languages see it. `UPDATE=1` renews `views/<name>.<language>.json`.
#![expect(clippy::disallowed_methods, reason = "fixtures are files")]
#![expect(clippy::unwrap_used, reason = "a test may panic")]

use std::path::PathBuf;

use figures::{Bound, Claim, Direction, Figures, FiguresView, Reader, Tongue};

fn number(claim: Claim) -> String {
    let text = claim.value.to_text(',');
    if claim.bound == Bound::Exact { text } else { format!("≈ {text}") }
}

fn percent(claim: Claim) -> String {
    format!("{} %", number(claim))
}

fn view(name: &str, languages: &[&str], direction: Direction, tongue: Tongue) -> FiguresView {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/views").join(format!("{name}.yaml"));
    let figures: Figures = serde_saphyr::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
    let reader = Reader { languages, direction, tongue, number: &number, percent: &percent, id: "figures" };
    figures.view(&reader).unwrap()
}

#[track_caller]
fn check(name: &str, languages: &[&str], direction: Direction, tongue: Tongue) {
    let view = serde_json::to_string_pretty(&view(name, languages, direction, tongue)).unwrap() + "\n";
    let file = format!("tests/views/{name}.{}.json", languages[0]);
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(&file);
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(&path, &view).unwrap();
    }
    let kept = std::fs::read_to_string(&path).unwrap_or_else(|_| panic!("{file} is missing; UPDATE=1 writes it"));
    assert_eq!(view, kept, "{file}");
}

#[test]
fn a_swedish_reader_sees_the_source() {
    check("groups", &["sv"], Direction::Ltr, Tongue::Sv);
}

#[test]
fn an_arabic_reader_sees_what_is_translated_and_the_language_of_the_rest() {
    check("groups", &["ar", "en", "sv"], Direction::Rtl, Tongue::En);
}

#[test]
fn what_is_stated_is_shown_as_stated_even_when_it_is_wrong() {
    let view = view("groups", &["sv"], Direction::Ltr, Tongue::Sv);
    let plan = &view.tables[0];
    assert_eq!(plan.rows[0].counts, [Some("41".to_owned()), Some("4".to_owned())]);
    assert_eq!(plan.rows[0].total.as_deref(), Some("53"));
    assert_eq!(plan.verdicts[0].level, "error");
}

#[test]
fn shares_are_of_those_counted_where_the_block_says_so() {
    let view = view("groups", &["sv"], Direction::Ltr, Tongue::Sv);
    let later = &view.tables[1];
    assert_eq!(later.shares_of.as_deref(), Some("57"));
    let shares: Vec<Option<&str>> = later.rows.iter().map(|row| row.share.as_deref()).collect();
    assert_eq!(shares, [Some("28,1 %"), Some("33,3 %"), Some("38,6 %"), None]);
}

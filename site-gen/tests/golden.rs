//! Small sites and exactly what becomes of them: `tests/golden/<case>/{content,expected}`.
//!
//! `UPDATE=1 cargo test -p site-gen --test golden` renews what is expected; review the difference.

#![allow(clippy::disallowed_methods, clippy::unwrap_used, reason = "tests read and write folders of their own")]

mod common;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use common::{case, files_below, outputs};

#[test]
fn languages_fall_back_and_say_so() {
    check("languages");
}

#[test]
fn markdown_becomes_sections_links_and_tables() {
    check("markdown");
}

#[test]
fn events_repeat_move_and_are_cancelled() {
    check("events");
}

#[test]
fn forms_have_pages_shells_and_a_notice() {
    check("forms");
}

#[test]
fn series_are_one_registration_and_many_sessions() {
    check("series");
}

/// What is copied from the theme, and the tables of days, are tested elsewhere and would hide the rest.
fn is_expected(path: &str) -> bool {
    !["signup/templates/", "signup/strings/", "signup/days/"].iter().any(|folder| path.starts_with(folder))
}

#[track_caller]
fn check(name: &str) {
    let expected = case(name).join("expected");
    let actual: BTreeMap<String, Vec<u8>> = outputs(&case(name))
        .into_iter()
        .map(|file| (file.path, file.bytes))
        .filter(|(path, _)| is_expected(path))
        .collect();
    if std::env::var_os("UPDATE").is_some() {
        return renew(&expected, &actual);
    }
    let wanted: BTreeMap<String, Vec<u8>> = files_below(&expected).into_iter().collect();
    let names = |files: &BTreeMap<String, Vec<u8>>| files.keys().cloned().collect::<Vec<_>>();
    assert_eq!(names(&actual), names(&wanted), "the outputs of `{name}`");
    for (path, bytes) in &actual {
        assert_eq!(String::from_utf8_lossy(bytes), String::from_utf8_lossy(&wanted[path]), "`{path}` of `{name}`");
    }
}

fn renew(expected: &Path, actual: &BTreeMap<String, Vec<u8>>) {
    if expected.exists() {
        fs::remove_dir_all(expected).unwrap();
    }
    for (path, bytes) in actual {
        let path = expected.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }
}

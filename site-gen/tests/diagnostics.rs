//! What goes wrong, where, and what is said of it: `tests/diagnostics/<case>/`.
//!
//! A case is the files that differ from the small site of `_base`, and `removed.txt` with those that it lacks.
//! `UPDATE=1 cargo test -p site-gen --test diagnostics` renews what is expected; review the difference.

#![allow(clippy::unwrap_used, reason = "a test that cannot read its own files has failed")]
#![allow(clippy::disallowed_methods, reason = "tests read and write folders of their own")]

mod common;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use common::{files_below, options, theme};
use site_gen::build;
use site_gen::diagnostic::{Diagnostic, Problem, Tongue, report};
use site_gen::source::Sources;

/// The problems that no content can cause with the themes at hand, each with the reason.
const NOT_BY_CONTENT: [&str; 0] = [];

const BASE: &str = "_base";

#[test]
fn the_base_of_all_cases_is_right() {
    let problems = problems(BASE);
    assert!(problems.is_empty(), "\n{}", report(&problems, Tongue::En));
}

#[test]
fn each_case_is_told_at_its_place_with_the_way_out() {
    let differing: Vec<String> = cases().iter().filter_map(|case| check(case).err()).collect();
    assert!(differing.is_empty(), "\n{}", differing.join("\n"));
}

#[test]
fn every_problem_has_a_case() {
    let found = cases().into_iter().flat_map(|case| problems(&case));
    let found: BTreeSet<&str> = found.map(|diagnostic| diagnostic.problem.key()).collect();
    let wanted: BTreeSet<&str> = Problem::KEYS.iter().copied().filter(|key| !NOT_BY_CONTENT.contains(key)).collect();
    let lacking: Vec<&&str> = wanted.difference(&found).collect();
    assert!(lacking.is_empty(), "problems without a case: {lacking:?}");
}

/// Holds a case against what is expected, in both tongues, or renews it.
fn check(case: &str) -> Result<(), String> {
    let problems = problems(case);
    assert!(!problems.is_empty(), "nothing is wrong with `{case}`");
    for (tongue, name) in [(Tongue::En, "expected.txt"), (Tongue::Sv, "expected.sv.txt")] {
        let file = folder(case).join(name);
        let actual = report(&problems, tongue);
        if std::env::var_os("UPDATE").is_some() {
            fs::write(&file, &actual).unwrap();
        }
        let expected = fs::read_to_string(&file).unwrap_or_default();
        if actual != expected {
            return Err(format!("`{case}` says\n{actual}\nbut {name} says\n{expected}"));
        }
    }
    Ok(())
}

fn problems(case: &str) -> Vec<Diagnostic> {
    let sources = Sources::from_files(files(case)).unwrap_or_else(|error| panic!("{case}: {error}"));
    build(&sources, &options()).err().unwrap_or_default()
}

/// The base with the tests' theme, changed by the case.
fn files(case: &str) -> BTreeMap<String, Vec<u8>> {
    let theme = files_below(&theme()).into_iter().map(|(path, bytes)| (format!("themes/tiny/{path}"), bytes));
    let mut files: BTreeMap<String, Vec<u8>> = theme.chain(files_below(&folder(BASE))).collect();
    for (path, bytes) in files_below(&folder(case)) {
        if path == "removed.txt" {
            for removed in String::from_utf8(bytes).unwrap().lines() {
                assert!(files.remove(removed).is_some(), "`{case}` removes `{removed}`, which is not there");
            }
        } else if path.contains('/') {
            files.insert(path, bytes);
        }
    }
    files
}

fn folder(case: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/diagnostics").join(case)
}

fn cases() -> Vec<String> {
    let entries = fs::read_dir(folder(".")).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let mut cases: Vec<String> = entries.filter(|name| name != BASE).collect();
    cases.sort();
    cases
}

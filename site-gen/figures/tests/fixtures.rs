//! The figures of three evaluations, each with exactly the verdicts that it must get.
//!
//! `fixtures/<id>.yaml` is the block, `fixtures/<id>.txt` what is said about it in both tongues (`UPDATE=1` renews that);
//! the levels, places and data below are written by hand.
#![expect(clippy::disallowed_methods, reason = "fixtures are files")]
#![expect(clippy::unwrap_used, reason = "a test may panic")]

use std::fmt::Write;
use std::path::PathBuf;

use figures::{Figures, Level, Path, Tongue, Verdict, locate};

fn file(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures").join(name)
}

fn to_text(verdicts: &[Verdict], tongue: Tongue) -> String {
    let mut text = String::new();
    for verdict in verdicts {
        writeln!(text, "{}: {}: {}", verdict.at, verdict.level().word(tongue), verdict.message(tongue)).unwrap();
        if let Some(hint) = verdict.hint(tongue) {
            writeln!(text, "    {hint}").unwrap();
        }
    }
    text
}

/// Each expected verdict is its level, its place, and words that its English message and hint must have.
#[track_caller]
fn check(id: &str, expected: &[(Level, &str, &[&str])]) {
    let yaml = std::fs::read_to_string(file(&format!("{id}.yaml"))).unwrap();
    let figures: Figures = serde_saphyr::from_str(&yaml).unwrap_or_else(|error| panic!("{id}: {error}"));
    let before = figures.clone();
    let verdicts = figures.check();
    assert_eq!(figures, before, "{id}: a figure was changed");

    let said = format!("{}\n{}", to_text(&verdicts, Tongue::Sv), to_text(&verdicts, Tongue::En));
    let places: Vec<(Level, String)> =
        verdicts.iter().map(|verdict| (verdict.level(), verdict.at.to_string())).collect();
    let wanted: Vec<(Level, String)> = expected.iter().map(|(level, at, _)| (*level, (*at).to_owned())).collect();
    assert_eq!(places, wanted, "{id}:\n{said}");
    for (verdict, (_, at, words)) in verdicts.iter().zip(expected) {
        let english = format!("{}\n{}", verdict.message(Tongue::En), verdict.hint(Tongue::En).unwrap_or_default());
        for word in *words {
            assert!(english.contains(word), "{id}: {at}: `{word}` is not in\n{english}");
        }
        assert!(locate(&yaml, "", &verdict.at).is_some(), "{id}: {at} has no place in the file");
    }

    let golden = file(&format!("{id}.txt"));
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(&golden, &said).unwrap();
    }
    let kept = std::fs::read_to_string(&golden).unwrap_or_else(|_| panic!("{id}.txt is missing; UPDATE=1 writes it"));
    assert_eq!(said, kept, "{id}");
}

use Level::{Error, Pass, Unchecked, Warning};

#[test]
fn v1_one_figure_repairs_the_plan_before() {
    let place = "tables[0].rows[0].counts[1]";
    check(
        "V1",
        &[(Error, place, &["41 + 4 = 45, not 53", "4 + 4 + 0 = 8, not 16", "only one single figure", "4 → 12"])],
    );
}

#[test]
fn v2_a_row_is_missing_from_the_ages() {
    let missing = ["no single figure repairs this", "a row is missing: Men 0, Women 1; in all 1"];
    check(
        "V2",
        &[(Error, "tables[0].totals.counts[1]", &missing), (Warning, "tables[0].rows", &["leave out exactly 25"])],
    );
}

#[test]
fn v3_a_gap_must_be_declared_and_the_denominator_named() {
    check("V3", &[(Error, "tables[0]", &["16 + 19 + 22 = 57, not 67", "gap: { total: 10"])]);
    check(
        "V3-declared",
        &[
            (Pass, "tables[0]", &["67 in all", "10 are missing as declared"]),
            (
                Warning,
                "percents[0]",
                &["of 57", "38.6 %", "of 67", "32.8 %, which is not over 33.3 %", "must be named"],
            ),
        ],
    );
}

#[test]
fn v4_a_percent_is_rounded_wrongly() {
    check("V4", &[(Error, "percents[0]", &["77.49 %", "rounds to 77 %, not 78 %"])]);
}

#[test]
fn v5_a_total_leaves_a_town_out() {
    check("V5", &[(Warning, "statements[0]", &["338", "“over 270” counts Kristianstad and leaves out Östra Göinge"])]);
}

#[test]
fn v6_percents_fit_but_one_side_has_no_n() {
    check(
        "V6",
        &[
            (Pass, "comparisons[0].before", &["42 + 43 = 85"]),
            (Warning, "comparisons[0].after", &["no n of their own", "85", "12 + 64 + 9"]),
        ],
    );
}

#[test]
fn v7_and_v8_goals_lack_indicators_or_have_the_wrong_ones() {
    check(
        "V7-V8",
        &[
            (Pass, "goals[0]", &["goal A"]),
            (Warning, "goals[1]", &["goal B has no indicator"]),
            (Pass, "goals[2]", &["goal C"]),
            (Warning, "goals[3]", &["goal D has no indicator"]),
            (Warning, "goals[4].indicators[0]", &["“participation” belongs to goal C but is measured under goal E"]),
        ],
    );
}

#[test]
fn v9_a_percent_is_no_share_of_so_few() {
    check(
        "V9",
        &[
            (Warning, "percents[0]", &["96.88 % is a percent without n", "smallest n that gives it is 32"]),
            (Warning, "percents[1]", &["91.25 %", "no share of any n up to 67", "smallest n that gives it is 80"]),
        ],
    );
}

#[test]
fn v10_a_percent_has_no_n() {
    check("V10", &[(Warning, "percents[0]", &["over 50 % is a percent without n"])]);
}

#[test]
fn v11_those_who_wait_add_up() {
    check("V11", &[(Pass, "tables[0]", &["65 in all"])]);
}

#[test]
fn v12_about_three_to_one_is_right() {
    check("V12", &[(Pass, "statements[0]", &["2.66", "“about 3” is right"])]);
}

#[test]
fn v13_a_head_count_is_no_capacity() {
    check("V13", &[(Warning, "statements[0]", &["over 80 is more than 70", "not a capacity"])]);
}

#[test]
fn v14_a_share_is_printed() {
    check("V14", &[(Pass, "percents[0]", &["38 of 141 is 27.0 %"])]);
}

#[test]
fn v15_estimates_agree() {
    check(
        "V15",
        &[
            (Pass, "statements[0]", &["about 70, by estimate", "“about 70” is right"]),
            (Pass, "statements[1]", &["about 8"]),
        ],
    );
}

#[test]
fn v16_an_estimate_is_compared_with_a_goal() {
    check("V16", &[(Warning, "goals[0].indicators[0]", &["“over 250” is an estimate", "goal of 250"])]);
}

#[test]
fn v17_words_are_out_of_scope() {
    check("V17", &[(Unchecked, "statements[0]", &["words, not figures"])]);
}

#[test]
fn v18_bands_of_whole_years_leave_out_the_rest() {
    let holes = "what is between 2 and 3";
    check("V18", &[(Pass, "tables[0]", &["40 in all"]), (Warning, "tables[0].rows", &[holes, "whole: true"])]);
    check("V18-whole", &[(Pass, "tables[0]", &["40 in all"]), (Pass, "tables[0].rows", &["exactly one band"])]);
}

#[test]
fn p1_to_p5_are_right() {
    check("P1", &[(Pass, "tables[0]", &["67 in all"])]);
    check("P2", &[(Pass, "tables[0]", &["67 in all"])]);
    check("P3", &[(Pass, "statements[0]", &["35 percentage points"])]);
    check("P4", &[(Pass, "percents[0]", &["50 of 51 is 98 %"])]);
    check("P5", &[(Pass, "percents[0]", &["45 of 51 is 88 %"])]);
}

#[test]
fn every_fixture_is_tested() {
    let source = std::fs::read_to_string(PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures.rs")).unwrap();
    for entry in std::fs::read_dir(file("")).unwrap() {
        let path = entry.unwrap().path();
        let id = path.file_stem().unwrap().to_str().unwrap().to_owned();
        assert!(source.contains(&format!("\"{id}\"")), "{id} has no test");
    }
}

#[test]
fn a_place_within_a_page_is_found() {
    let yaml = "title: a\nfigures:\n  percents:\n    - { label: b, percent: 78, count: 210, of: 271 }\n";
    let range = locate(yaml, "figures", &Path::root().key("percents").index(0).key("percent")).unwrap();
    assert_eq!(&yaml[range], "78");
}

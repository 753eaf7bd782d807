//! Every problem has a key, every key is listed for the theme, and an answer for programs says what is wrong.

use std::collections::BTreeSet;

use jiff::civil::date;
use serde_json::json;
use signup_form::{Arg, FieldError, Problem};

const DAY: jiff::civil::Date = date(2026, 12, 3);

/// One of each. The match has no wildcard, so that a new problem cannot be forgotten here.
fn every_problem() -> Vec<Problem> {
    let all = vec![
        Problem::Missing,
        Problem::NoContact,
        Problem::TooLong { max: 120, length: 121 },
        Problem::Character,
        Problem::NotANumber,
        Problem::TooSmall { min: 1 },
        Problem::TooLarge { max: 8 },
        Problem::NotADate,
        Problem::TooEarly { min: DAY },
        Problem::TooLate { max: DAY },
        Problem::NotAnEmail,
        Problem::NotAPhone,
        Problem::NotAnOption,
        Problem::NotATick,
        Problem::Repeated,
        Problem::UnknownField,
    ];
    for problem in &all {
        match problem {
            Problem::Missing
            | Problem::NoContact
            | Problem::TooLong { .. }
            | Problem::Character
            | Problem::NotANumber
            | Problem::TooSmall { .. }
            | Problem::TooLarge { .. }
            | Problem::NotADate
            | Problem::TooEarly { .. }
            | Problem::TooLate { .. }
            | Problem::NotAnEmail
            | Problem::NotAPhone
            | Problem::NotAnOption
            | Problem::NotATick
            | Problem::Repeated
            | Problem::UnknownField => {}
        }
    }
    all
}

#[test]
fn every_key_is_listed_once() {
    let keys: BTreeSet<&str> = every_problem().iter().map(Problem::key).collect();
    assert_eq!(keys, BTreeSet::from(Problem::KEYS));
    assert_eq!(keys.len(), every_problem().len());
}

#[test]
fn limits_are_arguments_of_the_words() {
    let args: Vec<_> = every_problem().iter().flat_map(Problem::args).collect();
    let day = || Arg::Text("2026-12-03".to_owned());
    let expected = [
        ("max", Arg::Number(120)),
        ("length", Arg::Number(121)),
        ("min", Arg::Number(1)),
        ("max", Arg::Number(8)),
        ("min", day()),
        ("max", day()),
    ];
    assert_eq!(args, expected);
}

#[test]
fn a_program_reads_the_problem_by_its_name() {
    let error = |problem| serde_json::to_value(FieldError { field: "name".to_owned(), problem }).unwrap();
    assert_eq!(
        error(Problem::TooLong { max: 120, length: 121 }),
        json!({ "field": "name", "problem": "too-long", "max": 120, "length": 121 })
    );
    for problem in every_problem() {
        let key = problem.key();
        assert_eq!(error(problem)["problem"], json!(key.trim_start_matches("error-")));
    }
}

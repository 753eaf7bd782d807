//! What people post, and what becomes of it.

#![expect(clippy::unwrap_used, reason = "a test fails where it stands")]

use serde_json::{Value, json};
use signup_form::{Answers, FieldError, Form, PhoneNumber, Posted, Problem};

const FRIEND: &str = include_str!("forms/friend.yaml");
const EVERY_KIND: &str = include_str!("forms/every_kind.yaml");

/// A right post of the friend form.
const FRIEND_POST: [(&str, &str); 6] = [
    ("side", "new"),
    ("name", "Åsa"),
    ("phone", "070-174 06 05"),
    ("languages", "ti"),
    ("meet_in", "sv"),
    ("rules", "on"),
];

/// A right post of the form with every kind.
const EVENT_POST: [(&str, &str); 3] = [("name", "Åsa"), ("party", "2"), ("visit", "on")];

fn form(yaml: &str) -> Form {
    serde_saphyr::from_str(yaml).unwrap()
}

fn pairs(values: &[(&str, &str)]) -> Vec<(String, String)> {
    values.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
}

/// The errors as `field: key`.
fn words(result: Result<Answers, Vec<FieldError>>) -> Result<Value, Vec<String>> {
    let line = |error: &FieldError| format!("{}: {}", error.field, error.problem.key());
    result.map(|answers| serde_json::to_value(answers).unwrap()).map_err(|errors| errors.iter().map(line).collect())
}

/// Posts to the friend form.
#[track_caller]
fn check(values: &[(&str, &str)], expected: Result<Value, &[&str]>) {
    let expected = expected.map_err(|errors| errors.iter().map(ToString::to_string).collect::<Vec<_>>());
    assert_eq!(words(form(FRIEND).check(&pairs(values))), expected);
}

/// Posts a right answer to the form with every kind, but with those values for one field.
#[track_caller]
fn check_field(field: &str, values: &[&str], expected: Result<Value, Problem>) {
    let others = EVENT_POST.into_iter().filter(|(name, _)| *name != field);
    let own = values.iter().map(|value| (field, *value));
    let result = form(EVERY_KIND).check(&pairs(&others.chain(own).collect::<Vec<_>>()));
    let answer = result.map(|answers| serde_json::to_value(answers.get(field)).unwrap());
    let expected = expected.map_err(|problem| vec![FieldError { field: field.to_owned(), problem }]);
    assert_eq!(answer, expected);
}

fn with(values: &[(&'static str, &'static str)]) -> Vec<(&'static str, &'static str)> {
    [&FRIEND_POST, values].concat()
}

fn without(field: &str) -> Vec<(&'static str, &'static str)> {
    FRIEND_POST.into_iter().filter(|(name, _)| *name != field).collect()
}

#[test]
fn a_right_post_becomes_answers() {
    let expected = json!({
        "side": ["new"],
        "name": "Åsa",
        "phone": { "typed": "070-174 06 05", "e164": "+46701740605" },
        "languages": ["ti"],
        "meet_in": ["sv"],
        "rules": true,
    });
    check(&FRIEND_POST, Ok(expected));
}

#[test]
fn every_error_is_reported_in_the_order_of_the_form() {
    let posted = [("rules", "maybe"), ("phone", "ring"), ("email", "x"), ("side", "old"), ("languages", "xx")];
    let expected = [
        "side: error-not-an-option",
        "name: error-missing",
        "email: error-not-an-email",
        "phone: error-not-a-phone",
        "languages: error-not-an-option",
        "meet_in: error-missing",
        "rules: error-not-a-tick",
    ];
    check(&posted, Err(&expected));
}

#[test]
fn an_empty_post_misses_every_required_answer() {
    let expected = [
        "side: error-missing",
        "name: error-missing",
        "email: error-no-contact",
        "languages: error-missing",
        "meet_in: error-missing",
        "rules: error-missing",
    ];
    check(&[], Err(&expected));
}

#[test]
fn empty_values_are_absent() {
    let empty = [("email", ""), ("household", ""), ("interests", ""), ("visit", ""), ("interests", " ")];
    assert_eq!(form(FRIEND).check(&pairs(&with(&empty))), form(FRIEND).check(&pairs(&FRIEND_POST)));
    check(&[&without("name")[..], &[("name", " \u{200B}")]].concat(), Err(&["name: error-missing"]));
}

#[test]
fn one_way_to_reach_the_person_is_enough() {
    let reached_by = |way| [&without("phone")[..], &[way]].concat();
    for way in [("email", "namn@post.example"), ("phone", "0701740605"), ("visit", "on")] {
        assert!(form(FRIEND).check(&pairs(&reached_by(way))).is_ok(), "{way:?}");
    }
    check(&without("phone"), Err(&["email: error-no-contact"]));
    check(&reached_by(("email", " ")), Err(&["email: error-no-contact"]));
}

#[test]
fn a_wrong_way_to_reach_the_person_is_one_error_and_not_two() {
    check(&[&without("phone")[..], &[("phone", "12")]].concat(), Err(&["phone: error-not-a-phone"]));
}

#[test]
fn what_the_form_does_not_ask_is_refused_once_and_last() {
    let unknown = [("street", "a"), ("<b>", ""), ("street", "b"), ("Name", "c"), ("", "d")];
    let expected = [
        "street: error-unknown-field",
        "<b>: error-unknown-field",
        "Name: error-unknown-field",
        ": error-unknown-field",
    ];
    check(&with(&unknown), Err(&expected));
}

#[test]
fn what_is_asked_in_the_interview_is_unknown_at_the_door_and_the_other_way_round() {
    check(&with(&[("gender", "woman")]), Err(&["gender: error-unknown-field"]));
    let interview = |values: &[(&str, &str)]| words(form(FRIEND).check_interview(&pairs(values)));
    assert_eq!(
        interview(&[("age", "26-40"), ("times", "evenings")]),
        Ok(json!({ "age": ["26-40"], "times": ["evenings"] }))
    );
    assert_eq!(interview(&[]), Ok(json!({})));
    assert_eq!(interview(&[("name", "Åsa")]), Err(vec!["name: error-unknown-field".to_owned()]));
    assert_eq!(words(form(EVERY_KIND).check_interview(&[])), Err(vec!["came: error-missing".to_owned()]));
}

#[test]
fn a_field_with_one_answer_is_answered_once() {
    for (field, value) in FRIEND_POST.into_iter().filter(|(field, _)| !["languages", "meet_in"].contains(field)) {
        check(&with(&[(field, value)]), Err(&[&format!("{field}: error-repeated")]));
    }
    check(&with(&[("name", "")]), Err(&["name: error-repeated"]));
}

#[test]
fn names_of_every_script_are_kept() {
    for name in ["አበበ", "محمد", "علی\u{200C}رضا", "Ng", "O", "李", "Оксана", "मीरा"] {
        check_field("name", &[name], Ok(json!(name)));
    }
    check_field("name", &["A\u{30A}sa "], Ok(json!("Åsa")));
}

#[test]
fn a_text_is_as_long_as_the_browser_lets_it_be() {
    check_field("name", &[&"🙂".repeat(20)], Ok(json!("🙂".repeat(20))));
    check_field("name", &[&"🙂".repeat(21)], Err(Problem::TooLong { max: 40, length: 42 }));
    check_field("story", &[&"a\r\n".repeat(1000)], Ok(json!("a\n".repeat(1000).trim_end())));
    check_field("story", &[&"a\r\n".repeat(1001)], Err(Problem::TooLong { max: 2000, length: 2002 }));
}

#[test]
fn characters_that_hide_are_refused() {
    check_field("name", &["a\u{202E}b"], Err(Problem::Character));
    check_field("name", &["a\nb"], Err(Problem::Character));
    check_field("story", &["a\u{0}b"], Err(Problem::Character));
    check_field("story", &["a\nb"], Ok(json!("a\nb")));
}

#[test]
fn numbers_are_whole_and_within_bounds() {
    check_field("party", &["1"], Ok(json!(1)));
    check_field("party", &["8.0"], Ok(json!(8)));
    check_field("party", &[" 3 "], Ok(json!(3)));
    check_field("party", &["0"], Err(Problem::TooSmall { min: 1 }));
    check_field("party", &["9"], Err(Problem::TooLarge { max: 8 }));
    check_field("party", &["1e15"], Err(Problem::TooLarge { max: 8 }));
    check_field("party", &["2.5"], Err(Problem::NotANumber));
    check_field("party", &["två"], Err(Problem::NotANumber));
    check_field("party", &[""], Err(Problem::Missing));
}

#[test]
fn days_are_within_bounds() {
    check_field("born", &["1900-01-01"], Ok(json!("1900-01-01")));
    check_field("born", &["2026-11-23"], Ok(json!("2026-11-23")));
    check_field("born", &["1899-12-31"], Err(Problem::TooEarly { min: jiff::civil::date(1900, 1, 1) }));
    check_field("born", &["2026-11-24"], Err(Problem::TooLate { max: jiff::civil::date(2026, 11, 23) }));
    check_field("born", &["3 maj 1990"], Err(Problem::NotADate));
    check_field("day", &["9999-12-31"], Ok(json!("9999-12-31")));
    check_field("day", &["10000-01-01"], Err(Problem::NotADate));
}

#[test]
fn email_addresses_are_those_that_browsers_accept() {
    check_field("email", &[" namn@post.example\n"], Ok(json!("namn@post.example")));
    check_field("email", &["namn@post"], Ok(json!("namn@post")));
    check_field("email", &["namn"], Err(Problem::NotAnEmail));
    check_field("email", &["namn@pöst.example"], Err(Problem::NotAnEmail));
    let long = format!("{}@post.example", "a".repeat(242));
    check_field("email", &[&long], Err(Problem::TooLong { max: 254, length: 255 }));
    check_field("email", &[&long[1..]], Ok(json!(long[1..])));
}

#[test]
fn phone_numbers_are_kept_as_typed_and_as_dialled() {
    check_field("phone", &["٠٧٠-١٧٤ ٠٦ ٠٥"], Ok(json!({ "typed": "٠٧٠-١٧٤ ٠٦ ٠٥", "e164": "+46701740605" })));
    check_field("phone", &[" 12 345 "], Ok(json!({ "typed": "12 345" })));
    check_field("phone", &["ring mig"], Err(Problem::NotAPhone));
    let long = format!("070{}1740605", " ".repeat(51));
    check_field("phone", &[&long], Err(Problem::TooLong { max: 60, length: 61 }));
    check_field(
        "phone",
        &[&long.replacen("  ", " ", 1)],
        Ok(json!({ "typed": long.replacen("  ", " ", 1), "e164": "+46701740605" })),
    );
}

#[test]
fn a_choice_is_one_of_its_options() {
    check_field("write_in", &["fa"], Ok(json!(["fa"])));
    check_field("write_in", &["FA"], Err(Problem::NotAnOption));
    check_field("write_in", &["sv-simple"], Err(Problem::NotAnOption));
}

#[test]
fn choices_are_kept_once_in_the_order_of_the_form() {
    check_field("food", &["plants", "meat", "plants"], Ok(json!(["meat", "plants"])));
    check_field("food", &["plants", "stone"], Err(Problem::NotAnOption));
    check_field("food", &["meat "], Err(Problem::NotAnOption));
}

#[test]
fn a_box_is_ticked_by_what_a_browser_or_a_program_posts() {
    check_field("photo", &["on"], Ok(json!(true)));
    check_field("photo", &["true"], Ok(json!(true)));
    check_field("photo", &["off"], Err(Problem::NotATick));
    check_field("photo", &["1"], Err(Problem::NotATick));
}

#[test]
fn a_program_can_post_json() {
    let body = json!({
        "name": "Åsa", "party": 2, "email": null, "visit": true, "photo": false,
        "write_in": "sv", "food": ["fish", "meat"],
    });
    let posted = Posted::from_json(body.to_string().as_bytes()).unwrap();
    let expected = json!({ "name": "Åsa", "party": 2, "visit": true, "write_in": ["sv"], "food": ["meat", "fish"] });
    assert_eq!(words(form(EVERY_KIND).check(&posted.values)), Ok(expected));
}

#[test]
fn answers_are_the_same_after_json_and_after_posting_them_again() {
    let posted = [
        ("name", "A\u{30A}sa"),
        ("story", "ett\r\ntvå"),
        ("party", "2e0"),
        ("born", "1990-05-03"),
        ("email", "namn@post.example"),
        ("phone", "0046 70 174 06 05 ankn 3"),
        ("write_in", "ckb"),
        ("food", "plants"),
        ("food", "fish"),
        ("photo", "true"),
    ];
    let answers = form(EVERY_KIND).check(&pairs(&posted)).unwrap();
    let json = serde_json::to_string(&answers).unwrap();
    assert_eq!(serde_json::from_str::<Answers>(&json).unwrap(), answers);
    assert_eq!(form(EVERY_KIND).check(&answers.values()), Ok(answers));
}

#[test]
fn answers_are_shown_on_one_line() {
    let posted = [
        ("name", "Åsa"),
        ("party", "2"),
        ("phone", "070-174 06 05"),
        ("food", "fish"),
        ("food", "plants"),
        ("visit", "on"),
    ];
    let answers = form(EVERY_KIND).check(&pairs(&posted)).unwrap();
    let lines: Vec<String> = answers.iter().map(|(field, answer)| format!("{field}={answer}")).collect();
    assert_eq!(lines, ["food=fish, plants", "name=Åsa", "party=2", "phone=070-174 06 05", "visit=true"]);
    assert_eq!(PhoneNumber::parse("070-174 06 05").unwrap().href(), "tel:+46701740605");
}

#[test]
fn stored_answers_that_nobody_can_have_given_are_refused() {
    for json in [r#"{"rules":false}"#, r#"{"Name":"a"}"#, r#"{"phone":{"type":"1"}}"#, r#"{"party":2.5}"#] {
        assert!(serde_json::from_str::<Answers>(json).is_err(), "{json}");
    }
}

//! What a form may look like; and what is said, and where, about one that is wrong.

#![expect(clippy::unwrap_used, reason = "a test fails where it stands")]

use signup_form::{Asked, Form, FormTexts, Kind, Options, Purpose, Question};

const FRIEND: &str = include_str!("forms/friend.yaml");
const EVERY_KIND: &str = include_str!("forms/every_kind.yaml");

fn read<T: serde::de::DeserializeOwned>(yaml: &str) -> Result<T, String> {
    let options = serde_saphyr::options! { with_snippet: false };
    serde_saphyr::from_str_with_options(yaml, options).map_err(|error| error.to_string())
}

fn friend() -> Form {
    read(FRIEND).unwrap()
}

/// Changes one piece of the friend form and expects that message.
#[track_caller]
fn check(piece: &str, change: &str, expected: &str) {
    check_in(FRIEND, piece, change, expected);
}

#[track_caller]
fn check_in(form: &str, piece: &str, change: &str, expected: &str) {
    assert!(form.contains(piece), "the form has no `{piece}`");
    let error = read::<Form>(&form.replacen(piece, change, 1)).unwrap_err();
    assert_eq!(error, expected);
}

#[test]
fn the_friend_form_asks_eight_questions_at_the_door() {
    let form = friend();
    let names = |question: &Question| match question {
        Question::Field(field) => field.name.to_string(),
        Question::Contact(ways) => ways.iter().map(|way| way.name.as_str()).collect::<Vec<_>>().join("/"),
    };
    let questions: Vec<String> = form.questions().iter().map(names).collect();
    let expected = ["side", "name", "email/phone/visit", "languages", "meet_in", "household", "interests", "rules"];
    assert_eq!(questions, expected);
}

#[test]
fn fields_are_asked_at_the_door_or_in_the_interview() {
    let form = friend();
    assert_eq!(form.door().count() + form.interview().count(), form.fields.len());
    assert!(form.interview().all(|field| field.asked == Asked::Interview));
    assert_eq!(form.interview().next().map(|field| field.name.as_str()), Some("municipality"));
}

#[test]
fn purposes_are_listed_with_their_fields() {
    let form = friend();
    let purposes: Vec<(Purpose, usize)> =
        form.purposes().into_iter().map(|(purpose, fields)| (purpose, fields.len())).collect();
    let expected = [(Purpose::Contact, 4), (Purpose::Matching, 9), (Purpose::Agreement, 1), (Purpose::Statistics, 1)];
    assert_eq!(purposes, expected);
}

#[test]
fn a_form_is_the_same_after_json() {
    for yaml in [FRIEND, EVERY_KIND] {
        let form: Form = read(yaml).unwrap();
        let json = serde_json::to_string(&form).unwrap();
        let again: Form = serde_json::from_str(&json).unwrap();
        assert_eq!(again, form);
        assert_eq!(again.version(), form.version());
    }
}

#[test]
fn the_version_changes_with_every_change_of_the_form() {
    let version = |piece: &str, change: &str| read::<Form>(&FRIEND.replacen(piece, change, 1)).unwrap().version();
    let before = friend().version();
    assert!(before.len() == 12 && before.bytes().all(|byte| byte.is_ascii_hexdigit()));
    assert_eq!(version("# asked by the coordinator", "# asked later by the coordinator"), before);
    assert_ne!(version("max: 120", "max: 121"), before);
    assert_ne!(version("[alone, couple, family]", "[alone, family, couple]"), before);
    assert_ne!(version("months: 24", "months: 12"), before);
}

#[test]
fn the_version_of_the_notice_changes_with_purposes_retention_and_words_alone() {
    let version = |piece: &str, change: &str, words: &str| {
        read::<Form>(&FRIEND.replacen(piece, change, 1)).unwrap().notice_version(words)
    };
    let before = friend().notice_version("words");
    assert_eq!(version("max: 120", "max: 121", "words"), before);
    assert_ne!(version("months: 24", "months: 12", "words"), before);
    assert_ne!(version("purpose: statistics", "purpose: matching", "words"), before);
    assert_ne!(version("max: 120", "max: 121", "other words"), before);
}

#[test]
fn browsers_are_told_what_the_service_refuses() {
    let form: Form = read(EVERY_KIND).unwrap();
    let told = |name: &str| {
        let kind = &form.field(name).unwrap().kind;
        (kind.name(), kind.input_type(), kind.max_length(), kind.bounds())
    };
    let bounds = |min: &str, max: &str| Some((min.to_owned(), max.to_owned()));
    assert_eq!(told("name"), ("text", Some("text"), Some(40), None));
    assert_eq!(told("story"), ("longtext", None, Some(2000), None));
    assert_eq!(told("party"), ("number", Some("number"), None, bounds("1", "8")));
    assert_eq!(told("born"), ("date", Some("date"), None, bounds("1900-01-01", "2026-11-23")));
    assert_eq!(told("day"), ("date", Some("date"), None, bounds("0001-01-01", "9999-12-31")));
    assert_eq!(told("email"), ("email", Some("email"), Some(254), None));
    assert_eq!(told("phone"), ("phone", Some("tel"), Some(60), None));
    assert_eq!(told("write_in"), ("choice", None, None, None));
    assert_eq!(told("food"), ("choices", None, None, None));
    assert_eq!(told("visit"), ("tick", None, None, None));
}

#[test]
fn options_are_listed_or_the_spoken_languages() {
    let form: Form = read(&FRIEND.replacen("[alone, couple, family]", "[no, on, 5, 66-, 18-25]", 1)).unwrap();
    let names = |field: &str| form.field(field).and_then(|field| field.options()).map(Options::names).unwrap();
    assert_eq!(names("household"), ["no", "on", "5", "66-", "18-25"]);
}

#[test]
fn names_have_a_form() {
    check(
        "id: friend",
        "id: Friend",
        "`Friend` cannot be a name here; write lower-case letters `a` to `z`, digits, `-` and `_`, a letter first at line 2, column 5",
    );
    check(
        "name: name, ",
        "name: 2nd, ",
        "`2nd` cannot be a name here; write lower-case letters `a` to `z`, digits, `-` and `_`, a letter first at line 9, column 13",
    );
    check(
        "[sv, en]",
        "[sv, på engelska]",
        "`på engelska` cannot name an option; write letters `a` to `z`, digits, `-` and `_`, a letter or digit first at line 14, column 56",
    );
    let long = "a".repeat(41);
    check(
        "[sv, en]",
        &format!("[{long}]"),
        &format!("`{long}` is too long for a name; use at most 40 characters at line 14, column 52"),
    );
    check(
        "name: name, ",
        "name: website, ",
        "`website` cannot be the name of a field, because every post carries one of its own; rename it at line 9, column 5",
    );
}

#[test]
fn nothing_stands_twice() {
    check("name: name, ", "name: side, ", "`side` stands here twice; take one out, or rename it at line 9, column 5");
    check("[sv, en]", "[sv, sv]", "`sv` stands here twice; take one out, or rename it at line 14, column 56");
    check(
        "hard: [meet_in]",
        "hard: [meet_in, meet_in]",
        "`meet_in` stands here twice; take one out, or rename it at line 6, column 69",
    );
}

#[test]
fn unknown_keys_and_words_are_errors() {
    check(
        "max: 120",
        "mx: 120",
        "unknown field `mx`, expected one of name, kind, min, max, options, required, autocomplete, purpose, asked at line 9, column 42",
    );
    check(
        "kind: text, ",
        "kind: txt, ",
        "unknown variant `txt`, expected one of text, longtext, number, date, email, phone, choice, choices, tick at line 9, column 33",
    );
    check(
        "contact: any ",
        "contact: all ",
        "unknown variant `all`, expected one of any, email, phone, both, none at line 5, column 10",
    );
    check(
        "id: friend",
        "id: friend\nicon: hand",
        "unknown field `icon`, expected one of id, feeds, retention, contact, matching, fields at line 3, column 1",
    );
    check(
        "months: 24",
        "month: 24",
        "unknown field `month`, expected one of months, after, decision at line 4, column 14",
    );
    check(
        "capacity: 1",
        "capasity: 1",
        "unknown field `capasity`, expected one of sides, capacity, hard, soft, closed at line 6, column 40",
    );
}

#[test]
fn a_field_has_the_keys_of_its_kind() {
    check("max: 120, ", "", "field `name` is a `text` and needs `max`; add it at line 9, column 5");
    check(
        "max: 120",
        "max: 0",
        "`max` of field `name` is no length; write a whole number from 1 to 10000 at line 9, column 5",
    );
    check(
        "max: 120",
        "max: long",
        "`max` of field `name` is no length; write a whole number from 1 to 10000 at line 9, column 5",
    );
    check(
        "max: 120",
        "max: 120, min: 3",
        "field `name` is a `text`, for which `min` means nothing; take it out at line 9, column 5",
    );
    check(
        "kind: tick, ",
        "kind: tick, options: [yes], ",
        "field `visit` is a `tick`, for which `options` means nothing; take it out at line 12, column 5",
    );
    check("options: [sv, en], ", "", "field `meet_in` is a `choices` and needs `options`; add it at line 14, column 5");
    check(
        "options: [sv, en]",
        "options: []",
        "a choice without options; list what there is to choose between at line 14, column 51",
    );
    check(
        "options: [sv, en]",
        "options: sv",
        "`sv` is no list of options; write `[sv]`, or the word `languages` at line 14, column 51",
    );
    check(
        "autocomplete: name",
        "autocomplete: namn",
        "browsers know no `autocomplete: namn`, as field `name` has it; write one such as `name`, `email` or `tel`, or take it out at line 9, column 5",
    );
}

#[test]
fn bounds_leave_something_to_answer() {
    let check = |piece: &str, change: &str, expected: &str| check_in(EVERY_KIND, piece, change, expected);
    check("min: 1, ", "", "field `party` is a `number` and needs `min`; add it at line 8, column 5");
    check(
        "min: 1, ",
        "min: one, ",
        "`min` of field `party` is no whole number that browsers hold exactly; write one such as `8` at line 8, column 5",
    );
    check(
        "max: 8",
        "max: 9007199254740992",
        "`max` of field `party` is no whole number that browsers hold exactly; write one such as `8` at line 8, column 5",
    );
    check(
        "min: 1, ",
        "min: 9, ",
        "nothing can be answered to field `party`, because its `min` is after its `max`; exchange them at line 8, column 5",
    );
    check(
        "min: 1900-01-01",
        "min: 1900-02-30",
        "`min` of field `born` is no day; write one such as `2026-12-03` at line 9, column 5",
    );
    check(
        "min: 1900-01-01",
        "min: 1900",
        "`min` of field `born` is no day; write one such as `2026-12-03` at line 9, column 5",
    );
    check(
        "min: 1900-01-01",
        "min: 2027-01-01",
        "nothing can be answered to field `born`, because its `min` is after its `max`; exchange them at line 9, column 5",
    );
}

#[test]
fn the_ways_to_reach_a_person_are_asked() {
    check(
        "name: visit, ",
        "name: visits, ",
        "`contact: any` needs a field `visit` of kind `tick`, asked at the door; add it",
    );
    check(
        "name: phone,        kind: phone, ",
        "name: phone, kind: text, max: 9, ",
        "`contact: any` needs a field `phone` of kind `phone`, asked at the door; add it",
    );
    check(
        "kind: email, ",
        "kind: email, required: true, ",
        "`contact: any` lets people choose, but `email` is required; take `required` out, or choose another `contact`",
    );
    check(
        "kind: email, ",
        "kind: email, asked: interview, ",
        "`contact: any` needs a field `email` of kind `email`, asked at the door; add it",
    );
    check(
        "contact: any ",
        "contact: phone ",
        "`contact: phone` needs an answer to `phone`; write `required: true` on it",
    );
    check(
        "contact: any ",
        "contact: both ",
        "`contact: both` needs an answer to `email`; write `required: true` on it",
    );
}

#[test]
fn matching_fits_the_fields() {
    check(
        "feeds: matching ",
        "feeds: message ",
        "`matching` means nothing unless the form says `feeds: matching`; take it out, or change `feeds`",
    );
    check_in(
        EVERY_KIND,
        "feeds: occurrence
retention: { months: 3, after: occurrence,",
        "feeds: matching
retention: { months: 3, after: last_activity,",
        "`feeds: matching` needs to know how people are matched; add `matching`",
    );
    check(
        "capacity: 1",
        "capacity: 0",
        "`capacity` must be a whole number from 1 to 255: how many pairs a person can be in at once at line 6, column 11",
    );
    check(
        "closed: []",
        "closed: [old]",
        "`closed` names `old`, which is none of the `sides`; correct it, or take it out at line 6, column 11",
    );
    check(
        "sides: [new, established]",
        "sides: [new]",
        "`new` is the only one of the `sides`; name the other, or leave `sides` out to match everyone with everyone at line 6, column 11",
    );
    check(
        "sides: [new, established]",
        "sides: [new, old]",
        "`sides` needs a required `choice` field `side` that is asked at the door and has the same options; add it, or correct one of the two",
    );
    check(
        "hard: [meet_in]",
        "hard: [meetin]",
        "`hard` names `meetin`, which is no field of the form; correct it, or take it out",
    );
    check(
        "hard: [meet_in]",
        "hard: [name]",
        "`hard` names `name`, whose answers cannot be compared; name a `choice`, `choices` or `number`",
    );
    check(
        "hard: [meet_in]",
        "hard: [age]",
        "`age` stands in `hard` and in `soft`; take it out of one of them at line 6, column 11",
    );
}

#[test]
fn everyone_can_be_in_one_pool() {
    let form: Form = read(&FRIEND.replacen("sides: [new, established], ", "", 1)).unwrap();
    assert!(form.matching.is_some_and(|matching| matching.sides.is_empty()));
}

#[test]
fn retention_is_decided() {
    check(
        "months: 24",
        "months: 0",
        "`months` must be a whole number from 1 to 1200: how long the decision allows to keep the answers at line 4, column 12",
    );
    check(
        "\"KS 2026-114\"",
        "\" \"",
        "`decision` is empty; name the decision that allows to keep the answers at line 4, column 12",
    );
    check(
        "after: last_activity",
        "after: occurrence",
        "`after: occurrence` needs `feeds: occurrence`; write `after: last_activity`, or change `feeds`",
    );
    check(
        "after: last_activity",
        "after: answered",
        "`after: answered` needs `feeds: message`; write `after: last_activity`, or change `feeds`",
    );
}

#[test]
fn a_form_asks_something() {
    let end = FRIEND.find("fields:").unwrap();
    check(&FRIEND[end..], "fields: []", "the form asks nothing; list its `fields`");
}

const TEXTS: &str = "
submit: Skicka
fields:
  side: { label: Vem är du?, options: { new: Jag är ny, established: \" \", other: Annan } }
  name: { label: Namn, hint: Som du vill bli kallad, missing: Skriv ditt namn }
  languages: { label: Språk, options: { sv: Svenska } }
  street: { label: Gata }
";

#[test]
fn texts_that_are_missing_or_not_needed_are_named() {
    let form: Form = read(
        &FRIEND[..FRIEND.find("  - { name: meet_in").unwrap()]
            .replace("[meet_in]", "[]")
            .replace("[languages, interests, times, household, age]", "[]"),
    )
    .unwrap();
    let texts: FormTexts = read(TEXTS).unwrap();
    let missing: Vec<String> = form.missing_texts(&texts).iter().map(ToString::to_string).collect();
    assert_eq!(
        missing,
        ["fields.side.options.established", "fields.email.label", "fields.phone.label", "fields.visit.label"]
    );
    let needless: Vec<String> = form.needless_texts(&texts).iter().map(ToString::to_string).collect();
    assert_eq!(needless, ["fields.languages.options.sv", "fields.side.options.other", "fields.street.label"]);
}

#[test]
fn a_button_has_words() {
    let error = read::<FormTexts>(&TEXTS.replace("Skicka", "\"\"")).unwrap_err();
    assert_eq!(error, "`submit` is empty; write what the button says at line 2, column 9");
}

#[test]
fn every_kind_can_be_named() {
    let form: Form = read(EVERY_KIND).unwrap();
    let kinds: std::collections::BTreeSet<&str> = form.fields.iter().map(|field| field.kind.name()).collect();
    assert_eq!(kinds.len(), 9);
    assert!(form.fields.iter().any(|field| matches!(field.kind, Kind::Choice { options: Options::Languages })));
}

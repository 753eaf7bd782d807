//! What holds for every post.

#![expect(clippy::unwrap_used, reason = "a test fails where it stands")]

use proptest::collection::vec;
use proptest::prelude::{Just, Strategy, any, prop_assert, prop_assert_eq, prop_assume, prop_oneof, proptest};
use proptest::sample::select;
use signup_form::{Answers, BadPost, Form, Posted, RESERVED_NAMES};
use unicode_normalization::UnicodeNormalization;

const EVERY_KIND: &str = include_str!("forms/every_kind.yaml");

fn form() -> Form {
    serde_saphyr::from_str(EVERY_KIND).unwrap()
}

fn names() -> impl Strategy<Value = String> {
    let known: Vec<String> = form().fields.iter().map(|field| field.name.to_string()).collect();
    prop_oneof![9 => select(known), 1 => text()]
}

/// Any text but the sign for bytes that were no text, which a post cannot have.
fn text() -> impl Strategy<Value = String> {
    any::<String>().prop_map(|text| text.replace('\u{FFFD}', ""))
}

/// Values that are often right for some field, and sometimes anything.
fn values() -> impl Strategy<Value = String> {
    prop_oneof![
        text(),
        "[a-zå-ö\u{300}-\u{30F}\u{958}-\u{95F} \r\n\t\u{200B}-\u{200F}]{0,45}",
        "-?[0-9]{1,3}(\\.[0-9])?(e[0-9])?",
        "(19|20)[0-9]{2}-[01][0-9]-[0-3][0-9]",
        "[a-z.]{1,9}@[a-z-]{1,9}\\.example",
        "[+0-9٠-٩ ()./-]{4,20}( ext [0-9]{1,8})?",
        Just("on".to_owned()),
        select(vec!["sv", "fa", "meat", "fish", "plants"]).prop_map(str::to_owned),
    ]
}

proptest! {
    #[test]
    fn any_post_is_answers_that_hold_or_errors(posted in vec((names(), values()), 0..12)) {
        match form().check(&posted) {
            Err(errors) => prop_assert!(!errors.is_empty()),
            Ok(answers) => {
                prop_assert_eq!(form().check(&answers.values()), Ok(answers.clone()));
                let json = serde_json::to_string(&answers).unwrap();
                prop_assert_eq!(serde_json::from_str::<Answers>(&json).unwrap(), answers);
            }
        }
    }

    #[test]
    fn each_accepted_answer_is_accepted_again(field in names(), value in values()) {
        let right = [("name", "Åsa"), ("party", "2"), ("visit", "on")];
        let others = right.into_iter().filter(|(name, _)| *name != field);
        let mut posted: Vec<(String, String)> =
            others.map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
        posted.push((field, value));
        if let Ok(answers) = form().check(&posted) {
            prop_assert_eq!(form().check(&answers.values()), Ok(answers));
        }
    }

    #[test]
    fn a_name_is_kept_to_the_letter(name in "[\\p{Latin}\\p{Arabic}\\p{Ethiopic}\\p{Cyrillic}\\p{Han}&&\\p{L}]{1,13}") {
        let posted = [("name", name.as_str()), ("party", "2"), ("visit", "on")];
        let posted = posted.map(|(name, value)| (name.to_owned(), value.to_owned()));
        let answers = form().check(&posted).map_err(|errors| format!("{errors:?}"));
        let composed: String = name.nfc().collect();
        prop_assert_eq!(answers.map(|answers| answers.get("name").unwrap().to_string()), Ok(composed));
    }

    #[test]
    fn any_bytes_are_read_or_refused(body in vec(any::<u8>(), 0..200)) {
        let _ = Posted::from_urlencoded(&body);
        let _ = Posted::from_json(&body);
    }

    #[test]
    fn what_a_browser_encodes_is_read_back(posted in vec((names(), values()), 0..12)) {
        prop_assume!(posted.iter().all(|(name, _)| !RESERVED_NAMES.contains(&name.as_str())));
        let body = form_urlencoded::Serializer::new(String::new()).extend_pairs(&posted).finish();
        prop_assert_eq!(Posted::from_urlencoded(body.as_bytes()).map(|read| read.values), Ok(posted));
    }

    #[test]
    fn json_and_a_form_say_the_same(posted in vec((names(), values()), 0..12)) {
        prop_assume!(posted.iter().all(|(name, _)| !RESERVED_NAMES.contains(&name.as_str())));
        let pair = |(name, value): &(String, String)| {
            format!("{}:{}", serde_json::Value::from(name.as_str()), serde_json::Value::from(value.as_str()))
        };
        let json = format!("{{{}}}", posted.iter().map(pair).collect::<Vec<_>>().join(","));
        let body = form_urlencoded::Serializer::new(String::new()).extend_pairs(&posted).finish();
        prop_assert_eq!(Posted::from_json(json.as_bytes()), Posted::from_urlencoded(body.as_bytes()));
    }

    #[test]
    fn what_is_no_text_is_refused_in_both(before in text(), byte in 0x80_u8.., after in "[a-z]{0,9}") {
        let body = [b"name=", form_urlencoded::byte_serialize(before.as_bytes()).collect::<String>().as_bytes(), &[byte], after.as_bytes()].concat();
        prop_assert_eq!(Posted::from_urlencoded(&body), Err(BadPost::NotUtf8));
        let json = [b"{\"name\":\"", [byte].as_slice(), after.as_bytes(), b"\"}"].concat();
        prop_assert_eq!(Posted::from_json(&json), Err(BadPost::NotUtf8));
    }

    #[test]
    fn no_words_about_a_bad_post_quote_it(word in "[kq]{12}", json in "[\\[{:, ]{0,4}") {
        let bodies = [
            format!("{{\"{word}\": {{}}, \"a\": {word}}}"),
            format!("{{\"{word}\": [[\"{word}\"]]}}"),
            format!("{json}\"{word}\"{json}"),
            format!("lang={word}&lang={word}"),
        ];
        for body in bodies {
            for read in [Posted::from_json(body.as_bytes()), Posted::from_urlencoded(body.as_bytes())] {
                prop_assert!(read.err().is_none_or(|error| !error.to_string().contains(&word)));
            }
        }
    }
}

//! A post's bytes, read into what every post carries and the values of the form's own fields.

use std::fmt;

use serde::de::{MapAccess, Visitor};
use serde::{Deserialize, Deserializer};
use serde_json::Value;
use thiserror::Error;

/// The most values in one post: every option of the longest form a few times over.
const MAX_VALUES: usize = 200;

/// What a browser or a program posted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Posted {
    /// The language of the page that the form stood on.
    pub lang: Option<String>,
    /// The version of the form; absent is the current one.
    pub version: Option<String>,
    /// The honeypot: people leave it empty.
    pub website: String,
    /// The occurrence to register for.
    pub occurrence: Option<String>,
    /// The values of the form's own fields, in the order in which they were posted.
    pub values: Vec<(String, String)>,
}

/// Why a post cannot be read at all.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum BadPost {
    /// The text is not UTF-8.
    #[error("the post is not UTF-8")]
    NotUtf8,
    /// More values than any form has.
    #[error("the post has more than {MAX_VALUES} values")]
    TooManyValues,
    /// What every post carries once stands there twice.
    #[error("`{name}` is posted twice")]
    Twice {
        /// Its name.
        name: &'static str,
    },
    /// Not a JSON object. What the reader says about it is left out, because it can quote what a person wrote.
    #[error("the post is not a JSON object, as line {line}, column {column} shows")]
    NotJson {
        /// The line, from 1.
        line: usize,
        /// The column, from 1; 0 is before the first.
        column: usize,
    },
    /// A JSON value that no field takes: an object, or a list of lists. Its name is left out of the words, because a
    /// person can have written that too.
    #[error("a value is none that a field takes; post a text, a number, `true`, or a list of texts")]
    NoValue {
        /// The name that was posted.
        name: String,
    },
}

impl Posted {
    /// Reads `application/x-www-form-urlencoded`.
    pub fn from_urlencoded(body: &[u8]) -> Result<Posted, BadPost> {
        let mut posted = Reader::default();
        for (name, value) in form_urlencoded::parse(body) {
            // The replacement character stands for bytes that were no UTF-8; nobody types it.
            if name.contains('\u{FFFD}') || value.contains('\u{FFFD}') {
                return Err(BadPost::NotUtf8);
            }
            posted.add(&name, value.into_owned())?;
        }
        Ok(posted.finish())
    }

    /// Reads a JSON object: texts, numbers and `true` as a browser would post them, lists as one value each; `null`,
    /// `false` and empty lists are absent.
    pub fn from_json(body: &[u8]) -> Result<Posted, BadPost> {
        std::str::from_utf8(body).map_err(|_| BadPost::NotUtf8)?;
        let pairs: Pairs = serde_json::from_slice(body)
            .map_err(|error| BadPost::NotJson { line: error.line(), column: error.column() })?;
        let mut posted = Reader::default();
        for (name, value) in pairs.0 {
            for value in texts(&name, value)? {
                posted.add(&name, value)?;
            }
        }
        Ok(posted.finish())
    }
}

fn texts(name: &str, value: Value) -> Result<Vec<String>, BadPost> {
    match value {
        Value::Null | Value::Bool(false) => Ok(Vec::new()),
        Value::Bool(true) => Ok(vec!["true".to_owned()]),
        Value::Number(number) => Ok(vec![number.to_string()]),
        Value::String(text) => Ok(vec![text]),
        Value::Array(items) if items.iter().any(Value::is_array) => Err(BadPost::NoValue { name: name.to_owned() }),
        Value::Array(items) => {
            items.into_iter().map(|item| texts(name, item)).collect::<Result<Vec<_>, _>>().map(|texts| texts.concat())
        }
        Value::Object(_) => Err(BadPost::NoValue { name: name.to_owned() }),
    }
}

/// Sorts values into what every post carries and the rest.
#[derive(Default)]
struct Reader {
    posted: Posted,
    website: Option<String>,
    count: usize,
}

impl Reader {
    fn add(&mut self, name: &str, value: String) -> Result<(), BadPost> {
        self.count += 1;
        if self.count > MAX_VALUES {
            return Err(BadPost::TooManyValues);
        }
        match name {
            "lang" => once("lang", &mut self.posted.lang, value),
            "version" => once("version", &mut self.posted.version, value),
            "occurrence" => once("occurrence", &mut self.posted.occurrence, value),
            "website" => once("website", &mut self.website, value),
            _ => {
                self.posted.values.push((name.to_owned(), value));
                Ok(())
            }
        }
    }

    /// What was read; an empty value of what every post carries is an absent one, as it is for a field.
    fn finish(self) -> Posted {
        let Posted { lang, version, occurrence, values, .. } = self.posted;
        let given = |value: Option<String>| value.filter(|value| !value.is_empty());
        Posted {
            lang: given(lang),
            version: given(version),
            website: self.website.unwrap_or_default(),
            occurrence: given(occurrence),
            values,
        }
    }
}

/// Puts a value in its place, in which none may stand yet.
fn once(name: &'static str, place: &mut Option<String>, value: String) -> Result<(), BadPost> {
    match place.replace(value) {
        Some(_) => Err(BadPost::Twice { name }),
        None => Ok(()),
    }
}

/// A JSON object with every pair that it has, also two of one name, which a map would hide.
struct Pairs(Vec<(String, Value)>);

impl<'de> Deserialize<'de> for Pairs {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Pairs, D::Error> {
        deserializer.deserialize_map(PairsVisitor)
    }
}

struct PairsVisitor;

impl<'de> Visitor<'de> for PairsVisitor {
    type Value = Pairs;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Pairs, A::Error> {
        let mut pairs = Vec::new();
        while let Some(pair) = map.next_entry()? {
            pairs.push(pair);
        }
        Ok(Pairs(pairs))
    }
}

#[cfg(test)]
mod tests {
    use super::{BadPost, Posted};

    fn posted(values: &[(&str, &str)]) -> Posted {
        let values = values.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        Posted { values, ..Posted::default() }
    }

    #[track_caller]
    fn check(body: &str, expected: &Result<Posted, BadPost>) {
        assert_eq!(&Posted::from_urlencoded(body.as_bytes()), expected);
    }

    #[track_caller]
    fn check_json(body: &str, expected: &Result<Posted, BadPost>) {
        assert_eq!(&Posted::from_json(body.as_bytes()), expected);
    }

    fn no_value(name: &str) -> BadPost {
        BadPost::NoValue { name: name.to_owned() }
    }

    #[test]
    fn values_are_decoded_in_their_order() {
        check(
            "name=%C3%85sa+Berg&food=fish&food=meat",
            &Ok(posted(&[("name", "Åsa Berg"), ("food", "fish"), ("food", "meat")])),
        );
        check("name=", &Ok(posted(&[("name", "")])));
        check("name", &Ok(posted(&[("name", "")])));
        check("story=a%0D%0Ab", &Ok(posted(&[("story", "a\r\nb")])));
        check("", &Ok(posted(&[])));
    }

    #[test]
    fn what_every_post_carries_is_set_apart() {
        let expected = Posted {
            lang: Some("ar".to_owned()),
            version: Some("0123456789ab".to_owned()),
            website: "spam".to_owned(),
            occurrence: Some("calendar/cafe@2026-12-03".to_owned()),
            ..posted(&[("name", "a")])
        };
        check(
            "lang=ar&version=0123456789ab&website=spam&occurrence=calendar%2Fcafe%402026-12-03&name=a",
            &Ok(expected.clone()),
        );
        check_json(
            r#"{"lang":"ar","version":"0123456789ab","website":"spam","occurrence":"calendar/cafe@2026-12-03","name":"a"}"#,
            &Ok(expected),
        );
    }

    #[test]
    fn what_every_post_carries_may_be_empty_and_is_then_absent() {
        check("lang=&version=&website=&occurrence=&name=a", &Ok(posted(&[("name", "a")])));
    }

    #[test]
    fn what_every_post_carries_is_carried_once() {
        for name in ["lang", "version", "website", "occurrence"] {
            check(&format!("{name}=a&{name}=a"), &Err(BadPost::Twice { name }));
            check_json(&format!(r#"{{"{name}":["a","a"]}}"#), &Err(BadPost::Twice { name }));
        }
    }

    #[test]
    fn text_that_is_not_utf_8_is_refused() {
        check("name=%FF", &Err(BadPost::NotUtf8));
        check("n%FFme=a", &Err(BadPost::NotUtf8));
        check("name=%EF%BF%BD", &Err(BadPost::NotUtf8));
        assert_eq!(Posted::from_urlencoded(b"name=\xC3"), Err(BadPost::NotUtf8));
        assert_eq!(Posted::from_json(b"{\"name\":\"\xC3\"}"), Err(BadPost::NotUtf8));
    }

    #[test]
    fn two_hundred_values_are_the_most() {
        let body = |count: usize| vec!["a=1"; count].join("&");
        assert_eq!(Posted::from_urlencoded(body(200).as_bytes()).map(|posted| posted.values.len()), Ok(200));
        check(&body(201), &Err(BadPost::TooManyValues));
        check_json(&format!(r#"{{"a":[{}1]}}"#, "1,".repeat(200)), &Err(BadPost::TooManyValues));
    }

    #[test]
    fn json_values_become_what_a_browser_would_post() {
        check_json(
            r#"{"a":"x","b":2,"c":true,"d":["y",3]}"#,
            &Ok(posted(&[("a", "x"), ("b", "2"), ("c", "true"), ("d", "y"), ("d", "3")])),
        );
        check_json(r#"{"a":null,"b":false,"c":[],"d":[null]}"#, &Ok(posted(&[])));
    }

    #[test]
    fn a_json_name_that_stands_twice_is_posted_twice() {
        check_json(r#"{"name":"a","name":"b"}"#, &Ok(posted(&[("name", "a"), ("name", "b")])));
    }

    #[test]
    fn json_that_no_field_takes_is_refused() {
        check_json(r#"{"a":{"b":1}}"#, &Err(no_value("a")));
        check_json(r#"{"a":[["b"]]}"#, &Err(no_value("a")));
        check_json(r#"{"a":[{}]}"#, &Err(no_value("a")));
    }

    #[test]
    fn json_that_cannot_be_read_is_refused_without_quoting_it() {
        check_json("[\"Åsa\"]", &Err(BadPost::NotJson { line: 1, column: 0 }));
        check_json("{\"name\":\n\"Åsa\"", &Err(BadPost::NotJson { line: 2, column: 6 }));
        check_json("", &Err(BadPost::NotJson { line: 1, column: 0 }));
    }
}

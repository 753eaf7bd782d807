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
    /// Not a JSON object.
    #[error("the post is not a JSON object: {reason}")]
    NotJson {
        /// What the JSON reader says, which never quotes a value.
        reason: String,
    },
    /// A JSON value that no field takes: an object, or a list of lists.
    #[error("`{name}` has a value that no field takes; post a text, a number, `true`, or a list of texts")]
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
        Ok(posted.posted)
    }

    /// Reads a JSON object: texts, numbers and `true` as a browser would post them, lists as one value each; `null`,
    /// `false` and empty lists are absent.
    pub fn from_json(body: &[u8]) -> Result<Posted, BadPost> {
        std::str::from_utf8(body).map_err(|_| BadPost::NotUtf8)?;
        let pairs: Pairs = serde_json::from_slice(body).map_err(|error| BadPost::NotJson { reason: place(&error) })?;
        let mut posted = Reader::default();
        for (name, value) in pairs.0 {
            for value in texts(&name, value)? {
                posted.add(&name, value)?;
            }
        }
        Ok(posted.posted)
    }
}

/// Where and how the JSON is wrong, without the words of the error, which can quote what a person wrote.
fn place(error: &serde_json::Error) -> String {
    format!("line {}, column {}", error.line(), error.column())
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
            "website" => {
                self.posted.website.clone_from(&value);
                once("website", &mut self.website, value)
            }
            _ => {
                self.posted.values.push((name.to_owned(), value));
                Ok(())
            }
        }
    }
}

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

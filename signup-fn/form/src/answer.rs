//! The answers of a person, checked.

use std::collections::BTreeMap;
use std::fmt;

use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::name::{FieldName, OptionId};
use crate::phone::PhoneNumber;

/// What a person answered, by field; what they left out is absent. JSON: an object.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Answers(BTreeMap<FieldName, Answer>);

/// One answer. JSON: a string, a number, an array of strings, `true`, or an object for a phone number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// A text, a day (`2026-12-03`) or an e-mail address.
    Text(String),
    /// A phone number, as typed and as dialled.
    Phone(PhoneNumber),
    /// A whole number.
    Number(i64),
    /// The option of a choice, or the options of `choices`, in the form's order.
    Chosen(Vec<OptionId>),
    /// A box that is ticked.
    Ticked,
}

impl Answers {
    /// The answer to that field.
    #[must_use]
    pub fn get(&self, field: &str) -> Option<&Answer> {
        self.0.get(field)
    }

    /// Every answer, in the order of the fields' names.
    pub fn iter(&self) -> impl Iterator<Item = (&FieldName, &Answer)> {
        self.0.iter()
    }

    /// Whether nothing is answered.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The answers as a browser would post them again: to fill in the form with them, or to check them anew.
    #[must_use]
    pub fn values(&self) -> Vec<(String, String)> {
        let pairs = |(field, answer): (&FieldName, &Answer)| -> Vec<(String, String)> {
            answer.values().into_iter().map(|value| (field.to_string(), value)).collect()
        };
        self.0.iter().flat_map(pairs).collect()
    }
}

impl FromIterator<(FieldName, Answer)> for Answers {
    fn from_iter<I: IntoIterator<Item = (FieldName, Answer)>>(answers: I) -> Answers {
        Answers(answers.into_iter().collect())
    }
}

impl Answer {
    /// The values that a browser posts for this answer.
    #[must_use]
    pub fn values(&self) -> Vec<String> {
        match self {
            Answer::Text(text) => vec![text.clone()],
            Answer::Phone(phone) => vec![phone.typed().to_owned()],
            Answer::Number(number) => vec![number.to_string()],
            Answer::Chosen(options) => options.iter().map(ToString::to_string).collect(),
            Answer::Ticked => vec!["on".to_owned()],
        }
    }
}

/// The answer on one line, as an export shows it: options with commas between, `true` for a tick, phones as typed.
impl fmt::Display for Answer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Answer::Ticked => f.write_str("true"),
            answer => f.write_str(&answer.values().join(", ")),
        }
    }
}

/// The JSON shapes of [`Answer`], which all differ.
#[derive(Deserialize)]
#[serde(untagged)]
enum RawAnswer {
    Ticked(bool),
    Number(i64),
    Text(String),
    Chosen(Vec<OptionId>),
    Phone(PhoneNumber),
}

impl Serialize for Answer {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Answer::Text(text) => serializer.serialize_str(text),
            Answer::Phone(phone) => phone.serialize(serializer),
            Answer::Number(number) => serializer.serialize_i64(*number),
            Answer::Chosen(options) => options.serialize(serializer),
            Answer::Ticked => serializer.serialize_bool(true),
        }
    }
}

impl<'de> Deserialize<'de> for Answer {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Answer, D::Error> {
        Ok(match RawAnswer::deserialize(deserializer)? {
            RawAnswer::Ticked(true) => Answer::Ticked,
            RawAnswer::Ticked(false) => return Err(D::Error::custom("`false` is no answer; leave the field out")),
            RawAnswer::Number(number) => Answer::Number(number),
            RawAnswer::Text(text) => Answer::Text(text),
            RawAnswer::Chosen(options) => Answer::Chosen(options),
            RawAnswer::Phone(phone) => Answer::Phone(phone),
        })
    }
}

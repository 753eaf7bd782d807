//! A number in a sentence: the number itself, or the name of a population.

use std::fmt;

use serde::de::{Error, Visitor};
use serde::{Deserialize, Deserializer};

use crate::number::Claim;

/// `67`, `about 430`, `49 %`, or the name of a population.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Term {
    /// A number that stands here.
    Number(Claim),
    /// A number that stands under `populations`.
    Name(String),
}

/// A text that is neither a number nor can be a name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BadTerm {
    text: String,
}

impl fmt::Display for BadTerm {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` is neither a number nor the name of a population", self.text)
    }
}

impl std::error::Error for BadTerm {}

impl Term {
    /// Reads a number or a name. Names have letters, digits and hyphens and begin with a letter.
    pub fn parse(text: &str) -> Result<Term, BadTerm> {
        let text = text.trim();
        if let Ok(number) = Claim::parse(text) {
            return Ok(Term::Number(number));
        }
        let is_name = text.starts_with(char::is_alphabetic)
            && text.chars().all(|letter| letter.is_alphanumeric() || letter == '-' || letter == '_');
        if is_name { Ok(Term::Name(text.to_owned())) } else { Err(BadTerm { text: text.to_owned() }) }
    }
}

impl<'de> Deserialize<'de> for Term {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Term, D::Error> {
        struct Text;
        impl Visitor<'_> for Text {
            type Value = Term;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("number or name of a population")
            }

            fn visit_str<E: Error>(self, text: &str) -> Result<Term, E> {
                Term::parse(text).map_err(E::custom)
            }
        }
        deserializer.deserialize_str(Text)
    }
}

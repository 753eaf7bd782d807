//! The names that a form's author chooses: of the form, its fields and its options.

use std::borrow::Borrow;
use std::fmt;

use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use thiserror::Error;

/// The longest name: it stands in URLs, HTML ids, table keys and column heads, where longer ones only get in the way.
const MAX_NAME: usize = 40;

/// Why a text is no name.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum BadName {
    /// The name of a form or a field does not have the form of one.
    #[error("`{0}` cannot be a name here; write lower-case letters `a` to `z`, digits, `-` and `_`, a letter first")]
    Word(String),
    /// The name of an option does not have the form of one.
    #[error("`{0}` cannot name an option; write letters `a` to `z`, digits, `-` and `_`, a letter or digit first")]
    Option(String),
    /// The name is longer than the forty characters that are allowed.
    #[error("`{0}` is too long for a name; use at most {MAX_NAME} characters")]
    TooLong(String),
}

/// Accepts names of forms and fields.
fn word(name: &str) -> Result<(), BadName> {
    let fits = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-' || c == '_';
    match name {
        _ if !name.starts_with(|c: char| c.is_ascii_lowercase()) || !name.chars().all(fits) => {
            Err(BadName::Word(name.to_owned()))
        }
        _ => short(name),
    }
}

/// Accepts names of options: age bands such as `18-25` and language tags such as `zh-Hant` too.
fn option(name: &str) -> Result<(), BadName> {
    let fits = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    match name {
        _ if !name.starts_with(|c: char| c.is_ascii_alphanumeric()) || !name.chars().all(fits) => {
            Err(BadName::Option(name.to_owned()))
        }
        _ => short(name),
    }
}

fn short(name: &str) -> Result<(), BadName> {
    if name.len() > MAX_NAME { Err(BadName::TooLong(name.to_owned())) } else { Ok(()) }
}

/// A checked name: the three differ in what they name and in the grammar that they accept.
macro_rules! name {
    ($(#[$doc:meta])* $name:ident, $grammar:path) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(String);

        impl $name {
            /// Reads a name, or says what one looks like.
            pub fn parse(name: &str) -> Result<Self, BadName> {
                $grammar(name).map(|()| Self(name.to_owned()))
            }

            /// The name as text.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                &self.0
            }
        }

        impl Borrow<str> for $name {
            fn borrow(&self) -> &str {
                &self.0
            }
        }

        impl PartialEq<str> for $name {
            fn eq(&self, other: &str) -> bool {
                self.0 == other
            }
        }

        impl PartialEq<&str> for $name {
            fn eq(&self, other: &&str) -> bool {
                self.0 == *other
            }
        }

        impl PartialEq<String> for $name {
            fn eq(&self, other: &String) -> bool {
                self.0 == *other
            }
        }

        impl PartialEq<$name> for String {
            fn eq(&self, other: &$name) -> bool {
                *self == other.0
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(&self.0)
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                Self::parse(&String::deserialize(deserializer)?).map_err(D::Error::custom)
            }
        }
    };
}

name! {
    /// The name of a form: `friend`. It stands in the address to post to.
    FormId, word
}
name! {
    /// The name of a field: `meet_in`.
    FieldName, word
}
name! {
    /// The name of an option of a choice: `new`, `18-25`, `zh`.
    OptionId, option
}

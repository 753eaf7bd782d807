//! The options of a choice: listed by the form, or the built-in list of spoken languages.

use std::fmt;

use serde::de::{self, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::languages::{spoken_language, spoken_languages};
use crate::name::OptionId;
use crate::unique::unique_items;

/// The text of `options` that stands for the built-in list of spoken languages.
const LANGUAGES: &str = "languages";

/// The options of a choice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Options {
    /// Those that the form lists.
    Listed(Vec<OptionId>),
    /// The built-in list of spoken languages: `options: languages`.
    Languages,
}

impl Options {
    /// Every option's name, in the order in which they are shown.
    #[must_use]
    pub fn names(&self) -> Vec<&str> {
        match self {
            Options::Listed(options) => options.iter().map(OptionId::as_str).collect(),
            Options::Languages => spoken_languages().iter().map(|language| language.tag).collect(),
        }
    }

    /// Whether that is one of the options.
    #[must_use]
    pub fn contains(&self, name: &str) -> bool {
        match self {
            Options::Listed(options) => options.iter().any(|option| *option == name),
            Options::Languages => spoken_language(name).is_some(),
        }
    }
}

impl Serialize for Options {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Options::Listed(options) => options.serialize(serializer),
            Options::Languages => serializer.serialize_str(LANGUAGES),
        }
    }
}

impl<'de> Deserialize<'de> for Options {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(OptionsVisitor)
    }
}

struct OptionsVisitor;

impl<'de> Visitor<'de> for OptionsVisitor {
    type Value = Options;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list of options such as `[new, established]`, or the word `languages`")
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<Options, E> {
        match text {
            LANGUAGES => Ok(Options::Languages),
            _ => Err(E::custom(format!("`{text}` is no list of options; write `[{text}]`, or the word `languages`"))),
        }
    }

    fn visit_seq<A: SeqAccess<'de>>(self, list: A) -> Result<Options, A::Error> {
        match unique_items(list)? {
            options if options.is_empty() => {
                Err(de::Error::custom("a choice without options; list what there is to choose between"))
            }
            options => Ok(Options::Listed(options)),
        }
    }
}

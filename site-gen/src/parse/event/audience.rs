//! Whom an event is for: `women`, `[women, parents]`, or `{ ages: 7-17, guardian: true }`.

use std::fmt;

use serde::de::value::{MapAccessDeserializer, SeqAccessDeserializer};
use serde::de::{MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer};

use crate::diagnostic::{Problem, Spanned};
use crate::parse::Check;

/// Whom an event is for.
#[derive(Debug)]
pub struct AudienceBlock {
    /// Youngest and oldest.
    pub ages: Option<(u8, u8)>,
    /// A guardian signs up.
    pub guardian: bool,
    /// Groups that the theme has words for.
    pub words: Vec<Spanned<String>>,
}

/// The ways to write an audience.
pub(in crate::parse) enum RawAudience {
    Words(Vec<Spanned<String>>),
    Groups(Groups),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::parse) struct Groups {
    ages: Option<Spanned<String>>,
    #[serde(default)]
    guardian: bool,
    #[serde(default)]
    words: Vec<Spanned<String>>,
}

impl<'de> Deserialize<'de> for RawAudience {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let Spanned { value, span } = Spanned::<Form>::deserialize(deserializer)?;
        Ok(match value {
            Form::Word(word) => RawAudience::Words(vec![Spanned { value: word, span }]),
            Form::Words(words) => RawAudience::Words(words),
            Form::Groups(groups) => RawAudience::Groups(groups),
        })
    }
}

/// The three forms, before the place of a lone word is known.
enum Form {
    Word(String),
    Words(Vec<Spanned<String>>),
    Groups(Groups),
}

impl<'de> Deserialize<'de> for Form {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct AnyForm;
        impl<'de> Visitor<'de> for AnyForm {
            type Value = Form;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("string")
            }

            fn visit_str<E>(self, word: &str) -> Result<Form, E> {
                Ok(Form::Word(word.to_owned()))
            }

            fn visit_seq<A: SeqAccess<'de>>(self, list: A) -> Result<Form, A::Error> {
                Vec::deserialize(SeqAccessDeserializer::new(list)).map(Form::Words)
            }

            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Form, A::Error> {
                Groups::deserialize(MapAccessDeserializer::new(map)).map(Form::Groups)
            }
        }
        deserializer.deserialize_any(AnyForm)
    }
}

/// Checks the ages; whether the theme has words for a group is the next stage's to see.
pub(in crate::parse) fn check(check: &mut Check<'_>, raw: RawAudience) -> AudienceBlock {
    let groups = match raw {
        RawAudience::Words(words) => Groups { ages: None, guardian: false, words },
        RawAudience::Groups(groups) => groups,
    };
    let ages = groups.ages.and_then(|text| ages(check, &text));
    AudienceBlock { ages, guardian: groups.guardian, words: groups.words }
}

/// `7-17`: the youngest and the oldest.
fn ages(check: &mut Check<'_>, text: &Spanned<String>) -> Option<(u8, u8)> {
    let age = |text: &str| text.parse::<u8>().ok();
    let both = text.value.split_once('-').and_then(|(from, to)| Some((age(from)?, age(to)?)));
    let ages = both.filter(|(from, to)| from <= to).ok_or_else(|| Problem::BadAges { text: text.value.clone() });
    check.take(&text.span, ages)
}

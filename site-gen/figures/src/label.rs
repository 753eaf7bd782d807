//! Words of a table: one text for every language, or one for each.

use std::fmt;

use serde::de::{Error, MapAccess, Visitor};
use serde::{Deserialize, Deserializer};

/// Words in one language or several, in the order of the file. There is always at least one text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Label {
    first: (Option<String>, String),
    others: Vec<(String, String)>,
}

impl Label {
    /// One text for every language.
    #[must_use]
    pub fn one(text: &str) -> Label {
        Label { first: (None, text.to_owned()), others: Vec::new() }
    }

    /// The words as their author wrote them first: what verdicts quote.
    #[must_use]
    pub fn source(&self) -> &str {
        &self.first.1
    }

    /// The words in the first of these languages that they are known in, and that language; the first text when
    /// they are known in none. A text for every language has no language of its own.
    #[must_use]
    pub fn in_languages(&self, languages: &[&str]) -> (&str, Option<&str>) {
        let known = languages.iter().find_map(|wanted| self.texts().find(|(tag, _)| *tag == Some(*wanted)));
        let (tag, text) = known.unwrap_or((self.first.0.as_deref(), &self.first.1));
        (text, tag)
    }

    /// Every text with its language's tag, which a text for every language lacks.
    pub fn texts(&self) -> impl Iterator<Item = (Option<&str>, &str)> {
        let first = std::iter::once((self.first.0.as_deref(), self.first.1.as_str()));
        first.chain(self.others.iter().map(|(tag, text)| (Some(tag.as_str()), text.as_str())))
    }
}

impl<'de> Deserialize<'de> for Label {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Label, D::Error> {
        deserializer.deserialize_any(TextOrTexts)
    }
}

struct TextOrTexts;

impl<'de> Visitor<'de> for TextOrTexts {
    type Value = Label;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("string")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Label, E> {
        Ok(Label::one(&filled(text)?))
    }

    // A label may well be a number: the year 2016.
    fn visit_u64<E: Error>(self, number: u64) -> Result<Label, E> {
        Ok(Label::one(&number.to_string()))
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<Label, E> {
        Ok(Label::one(&number.to_string()))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Label, A::Error> {
        let Some((tag, text)) = map.next_entry::<String, String>()? else {
            return Err(A::Error::custom("words in no language"));
        };
        let first = (Some(tag), filled(&text)?);
        let mut others = Vec::new();
        while let Some((tag, text)) = map.next_entry::<String, String>()? {
            others.push((tag, filled(&text)?));
        }
        Ok(Label { first, others })
    }
}

fn filled<E: Error>(text: &str) -> Result<String, E> {
    let text = text.trim();
    if text.is_empty() { Err(E::custom("empty words")) } else { Ok(text.to_owned()) }
}

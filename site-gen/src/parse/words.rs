//! Words in several languages as a file gives them, and `kinds.yaml`, which has nothing else.

use std::collections::BTreeMap;
use std::fmt;

use serde::de::value::MapAccessDeserializer;
use serde::de::{MapAccess, Visitor};
use serde::{Deserialize, Deserializer};

use super::Check;
use super::yaml::{self, Entries};
use crate::diagnostic::{Diagnostic, Problem, Spanned, nearest};
use crate::lang::{Lang, Languages, Words};
use crate::source::SourceFile;
use crate::url::Slug;

/// One text for all languages, or one for each.
#[derive(Debug, Clone)]
pub struct RawWords(Spanned<Either>);

#[derive(Debug, Clone)]
enum Either {
    One(String),
    Each(Entries<Spanned<String>>),
}

impl<'de> Deserialize<'de> for RawWords {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Spanned::deserialize(deserializer).map(RawWords)
    }
}

impl<'de> Deserialize<'de> for Either {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct TextOrMapping;
        impl<'de> Visitor<'de> for TextOrMapping {
            type Value = Either;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("string")
            }

            fn visit_str<E>(self, text: &str) -> Result<Either, E> {
                Ok(Either::One(text.to_owned()))
            }

            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Either, A::Error> {
                Entries::deserialize(MapAccessDeserializer::new(map)).map(Either::Each)
            }
        }
        deserializer.deserialize_any(TextOrMapping)
    }
}

impl RawWords {
    /// The words in the site's languages; notes languages that it does not have and a missing source.
    pub(crate) fn check(&self, check: &mut Check<'_>, languages: &Languages) -> Words {
        let source = &languages.source().tag;
        let entries = match &self.0.value {
            Either::One(text) => return Words::new(source.clone(), text.trim().to_owned(), BTreeMap::new()),
            Either::Each(Entries(entries)) => entries,
        };
        let mut by_language = BTreeMap::new();
        for (tag, text) in entries {
            match Lang::parse(&tag.value).ok().filter(|lang| languages.find(lang).is_some()) {
                Some(lang) => drop(by_language.insert(lang, text.value.trim().to_owned())),
                None => check.note(&tag.span, unknown_language(&tag.value, languages)),
            }
            if text.value.trim().is_empty() {
                check.note(&text.span, Problem::EmptyText { key: tag.value.clone() });
            }
        }
        let text = by_language.remove(source);
        if text.is_none() {
            check.note(&self.0.span, Problem::WordsWithoutSource { lang: source.to_string() });
        }
        Words::new(source.clone(), text.unwrap_or_default(), by_language)
    }
}

/// A tag that is none of the site's languages.
pub(crate) fn unknown_language(tag: &str, languages: &Languages) -> Problem {
    let known: Vec<&str> = languages.iter().map(|language| language.tag.as_str()).collect();
    Problem::UnknownLanguage {
        lang: tag.to_owned(),
        nearest: nearest(tag, known.iter().copied()),
        known: quoted(&known),
    }
}

/// Names as a sentence lists them; `none` when there are none, which the language files put in other words.
pub(crate) fn quoted(names: &[&str]) -> String {
    if names.is_empty() {
        return "none".to_owned();
    }
    names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
}

/// The kinds of events.
#[derive(Debug, Default)]
pub struct KindsFile<'s> {
    /// The file; none when the site has none.
    pub file: Option<&'s SourceFile>,
    /// Each kind's key and name, in the order of the file.
    pub kinds: Vec<(Spanned<String>, RawWords)>,
}

/// Reads `kinds.yaml`.
pub(super) fn kinds(file: &SourceFile) -> Result<KindsFile<'_>, Vec<Diagnostic>> {
    let mut check = Check::new(file);
    let kinds = yaml::read::<Entries<RawWords>>(&mut check, file.text.len());
    let Some(Entries(kinds)) = kinds else { return Err(check.into_problems()) };
    for (key, _) in &kinds {
        name(&mut check, key);
    }
    check.finish(KindsFile { file: Some(file), kinds })
}

/// Keys that content names, and that stand in addresses and classes, have the form of slugs.
pub(super) fn name(check: &mut Check<'_>, key: &Spanned<String>) {
    if Slug::parse(&key.value).is_err() {
        check.note(&key.span, Problem::BadName { name: key.value.clone() });
    }
}

//! Languages of a site: checked tags, writing direction, fallback chains, and words in several languages.

use std::collections::BTreeMap;
use std::fmt;

use serde::Serialize;
use signup_form::{Dir, spoken_language};
use thiserror::Error;

/// A checked BCP 47 tag, as `sv`, `sv-simple` or `fa-AF`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct Lang(String);

/// What is wrong with a language tag.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("`{0}` is not a language tag")]
pub struct BadLang(pub String);

/// The scripts that are written from right to left, as they stand in a tag (`ku-Arab`).
const RIGHT_TO_LEFT_SCRIPTS: [&str; 5] = ["Adlm", "Arab", "Hebr", "Syrc", "Thaa"];

/// Right-to-left languages by their first subtag, beside those in the built-in list of spoken languages.
const RIGHT_TO_LEFT: [&str; 8] = ["arc", "dv", "he", "sd", "syr", "ug", "yi", "ks"];

impl Lang {
    /// Accepts a language of two or three lower-case letters, then subtags of one to eight letters or digits.
    pub fn parse(tag: &str) -> Result<Lang, BadLang> {
        let mut subtags = tag.split('-');
        let first = subtags.next().unwrap_or_default();
        let language = (2..=3).contains(&first.len()) && first.bytes().all(|byte| byte.is_ascii_lowercase());
        let rest = subtags.all(|sub| (1..=8).contains(&sub.len()) && sub.bytes().all(|b| b.is_ascii_alphanumeric()));
        if language && rest { Ok(Lang(tag.to_owned())) } else { Err(BadLang(tag.to_owned())) }
    }

    /// The tag as it stands in file names, URLs and `lang` attributes.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The direction this language is written in.
    #[must_use]
    pub fn dir(&self) -> Dir {
        let mut subtags = self.0.split('-');
        let first = subtags.next().unwrap_or_default();
        if subtags.any(|sub| RIGHT_TO_LEFT_SCRIPTS.contains(&sub)) || RIGHT_TO_LEFT.contains(&first) {
            return Dir::Rtl;
        }
        spoken_language(first).map_or(Dir::Ltr, |spoken| spoken.dir)
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl AsRef<str> for Lang {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

/// One language of the site.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Language {
    /// Its tag.
    pub tag: Lang,
    /// The direction its script runs in.
    pub dir: Dir,
    /// The languages to look in, in this order, when words are missing in this one.
    pub fallback: Vec<Lang>,
}

/// The languages of the site in the menu's order; the first is the source. Never empty.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Languages(Vec<Language>);

impl Languages {
    /// Keeps the order; `None` when there is no language at all.
    #[must_use]
    pub fn new(languages: Vec<Language>) -> Option<Languages> {
        if languages.is_empty() { None } else { Some(Languages(languages)) }
    }

    /// The language that everything is written in first.
    #[must_use]
    pub fn source(&self) -> &Language {
        &self.0[0]
    }

    /// Every language in the menu's order.
    pub fn iter(&self) -> std::slice::Iter<'_, Language> {
        self.0.iter()
    }

    /// The language with this tag, if the site has it.
    #[must_use]
    pub fn find(&self, tag: &Lang) -> Option<&Language> {
        self.0.iter().find(|language| language.tag == *tag)
    }

    /// Where to look for words for a reader of `language`: itself, its fallback chain, then the source.
    pub fn chain<'l>(&'l self, language: &'l Language) -> impl Iterator<Item = &'l Lang> {
        std::iter::once(&language.tag).chain(&language.fallback).chain(std::iter::once(&self.source().tag))
    }
}

impl<'l> IntoIterator for &'l Languages {
    type Item = &'l Language;
    type IntoIter = std::slice::Iter<'l, Language>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

/// The same words in several languages; the source language is always among them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Words {
    source: Lang,
    by_language: BTreeMap<Lang, String>,
}

impl Words {
    /// Words that are known in the source language and perhaps in others.
    #[must_use]
    pub fn new(source: Lang, text: String, others: BTreeMap<Lang, String>) -> Words {
        let mut by_language = others;
        by_language.insert(source.clone(), text);
        Words { source, by_language }
    }

    /// The words for a reader of `language`, and the language that they are in.
    #[must_use]
    pub fn in_language<'w>(&'w self, language: &Language) -> (&'w str, &'w Lang) {
        let wanted = std::iter::once(&language.tag).chain(&language.fallback).chain(std::iter::once(&self.source));
        wanted
            .filter_map(|tag| self.by_language.get_key_value(tag))
            .map(|(tag, text)| (text.as_str(), tag))
            .next()
            .unwrap_or(("", &self.source))
    }

    /// The words as written, by language.
    #[must_use]
    pub fn written(&self) -> &BTreeMap<Lang, String> {
        &self.by_language
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;

    pub(crate) fn lang(tag: &str) -> Lang {
        Lang::parse(tag).unwrap()
    }

    #[test]
    fn tags_of_languages_scripts_and_regions_are_accepted() {
        for tag in ["sv", "sv-simple", "fa-AF", "ckb", "ku-Arab-IQ"] {
            assert_eq!(Lang::parse(tag).unwrap().as_str(), tag);
        }
    }

    #[test]
    fn what_is_no_tag_is_refused() {
        for tag in ["", "s", "SV", "sv_SE", "svenska", "sv-", "sv-verylongsubtag", "s v"] {
            assert_eq!(Lang::parse(tag), Err(BadLang(tag.to_owned())));
        }
    }

    #[test]
    fn direction_follows_the_script() {
        for tag in ["ar", "fa", "fa-AF", "he", "ku-Arab", "ckb", "ur"] {
            assert_eq!(lang(tag).dir(), Dir::Rtl, "{tag}");
        }
        for tag in ["sv", "sv-simple", "so", "ti", "uk"] {
            assert_eq!(lang(tag).dir(), Dir::Ltr, "{tag}");
        }
    }

    #[test]
    fn words_walk_the_chain_and_end_at_the_source() {
        let words = Words::new(lang("sv"), "Bibliotek".into(), [(lang("en"), "Library".into())].into_iter().collect());
        let somali = Language { tag: lang("so"), dir: Dir::Ltr, fallback: vec![lang("ar"), lang("en"), lang("sv")] };
        let simple = Language { tag: lang("sv-simple"), dir: Dir::Ltr, fallback: Vec::new() };
        assert_eq!(words.in_language(&somali), ("Library", &lang("en")));
        assert_eq!(words.in_language(&simple), ("Bibliotek", &lang("sv")));
    }
}

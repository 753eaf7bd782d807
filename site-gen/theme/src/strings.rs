//! The words of the interface: Fluent files in, text out, along each language's fallback chain.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::ops::Range;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use fluent_syntax::ast::Entry;
use signup_form::Dir;
use unic_langid::LanguageIdentifier;

/// One language of the site: its tag, its direction, and where to look when it lacks a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Language {
    /// BCP 47, as in file names and URLs: `sv-simple`.
    pub tag: String,
    /// The direction its text runs in.
    pub dir: Dir,
    /// The languages to try, in order, when this one lacks a text.
    pub fallback: Vec<String>,
}

/// One file of strings, not yet parsed.
#[derive(Debug, Clone, Copy)]
pub struct StringsFile<'a> {
    /// The language that the file's words are in.
    pub lang: &'a str,
    /// Named in errors.
    pub path: &'a str,
    /// Fluent.
    pub text: &'a str,
}

/// What is wrong with a file of strings, and where.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{path}: {what}")]
pub struct StringsError {
    /// The file, as named by its [`StringsFile`].
    pub path: String,
    /// Bytes from the start of the file.
    pub offset: usize,
    /// What is wrong.
    pub what: StringsProblem,
}

/// The ways in which a file of strings can be wrong.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum StringsProblem {
    /// The file's language is not well-formed.
    #[error("`{0}` is no language tag")]
    Language(String),
    /// Fluent cannot read this place.
    #[error("{0}")]
    Syntax(String),
    /// Two messages of one language have the same key.
    #[error("the key `{0}` is already taken in this language")]
    Duplicate(String),
}

/// Why a text cannot be given.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum TextError {
    /// Neither the language nor its fallbacks have the key.
    #[error("the string `{key}` is missing in `{lang}`")]
    Missing {
        /// The language asked for.
        lang: String,
        /// The key asked for.
        key: String,
    },
    /// The message needs something that it was not given.
    #[error("the string `{key}` of `{lang}` cannot be written out: {reason}")]
    Broken {
        /// The language whose message it is.
        lang: String,
        /// The key asked for.
        key: String,
        /// What Fluent says.
        reason: String,
    },
}

/// The strings of every language.
pub struct Strings {
    bundles: BTreeMap<String, FluentBundle<FluentResource>>,
    keys: BTreeMap<String, BTreeSet<String>>,
    languages: Vec<Language>,
}

impl fmt::Debug for Strings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Strings").field("keys", &self.keys).field("languages", &self.languages).finish_non_exhaustive()
    }
}

impl Strings {
    /// Parses every file; several files of one language are read as one. Reports every error of every file.
    pub fn parse(files: &[StringsFile<'_>], languages: &[Language]) -> Result<Strings, Vec<StringsError>> {
        let mut strings = Strings { bundles: BTreeMap::new(), keys: BTreeMap::new(), languages: languages.to_vec() };
        let mut errors = Vec::new();
        for file in files {
            errors.extend(strings.add(file));
        }
        if errors.is_empty() { Ok(strings) } else { Err(errors) }
    }

    /// The text of `key` in `lang`, or in the first of its fallback languages that has it.
    ///
    /// Unicode isolation marks are off: the templates isolate names, numbers and URLs with `<bdi>`, which search
    /// engines, copied text and old screen readers handle better than invisible characters.
    pub fn text(&self, lang: &str, key: &str, args: &FluentArgs<'_>) -> Result<String, TextError> {
        let (found, bundle, message) = self
            .chain(lang)
            .find_map(|tag| {
                let bundle = self.bundles.get(tag)?;
                Some((tag, bundle, bundle.get_message(key)?.value()?))
            })
            .ok_or_else(|| TextError::Missing { lang: lang.to_owned(), key: key.to_owned() })?;
        let mut errors = Vec::new();
        let text = bundle.format_pattern(message, Some(args), &mut errors);
        match errors.first() {
            None => Ok(text.into_owned()),
            Some(error) => {
                Err(TextError::Broken { lang: found.to_owned(), key: key.to_owned(), reason: error.to_string() })
            }
        }
    }

    /// The keys that a language has of its own. Every language should have every key of the source language.
    #[must_use]
    pub fn keys(&self, lang: &str) -> BTreeSet<&str> {
        self.keys.get(lang).into_iter().flatten().map(String::as_str).collect()
    }

    /// Whether the language itself has the key.
    pub(crate) fn has(&self, lang: &str, key: &str) -> bool {
        self.keys.get(lang).is_some_and(|keys| keys.contains(key))
    }

    /// The site's languages in the menu's order.
    #[must_use]
    pub fn languages(&self) -> &[Language] {
        &self.languages
    }

    /// `lang` itself, then its fallbacks. A language that the site does not have stands alone.
    fn chain<'s>(&'s self, lang: &'s str) -> impl Iterator<Item = &'s str> {
        let fallback = self.languages.iter().find(|known| known.tag == lang).map_or(&[][..], |known| &known.fallback);
        std::iter::once(lang).chain(fallback.iter().map(String::as_str))
    }

    fn add(&mut self, file: &StringsFile<'_>) -> Vec<StringsError> {
        let error = |offset, what| StringsError { path: file.path.to_owned(), offset, what };
        let Ok(locale) = file.lang.parse::<LanguageIdentifier>() else {
            return vec![error(0, StringsProblem::Language(file.lang.to_owned()))];
        };
        let resource = match FluentResource::try_new(file.text.to_owned()) {
            Ok(resource) => resource,
            Err((_, errors)) => {
                return errors
                    .into_iter()
                    .map(|e| error(e.pos.start, StringsProblem::Syntax(e.kind.to_string())))
                    .collect();
            }
        };
        let keys = self.keys.entry(file.lang.to_owned()).or_default();
        let mut errors = Vec::new();
        for (key, place) in messages(&resource, file.text) {
            if !keys.insert(key.to_owned()) {
                errors.push(error(place.start, StringsProblem::Duplicate(key.to_owned())));
            }
        }
        let bundle = self.bundles.entry(file.lang.to_owned()).or_insert_with(|| bundle(locale));
        // The first of two equal keys stays; the second is reported above.
        bundle.add_resource(resource).err();
        errors
    }
}

fn bundle(locale: LanguageIdentifier) -> FluentBundle<FluentResource> {
    let mut bundle = FluentBundle::new_concurrent(vec![locale]);
    bundle.set_use_isolating(false);
    bundle
}

/// Each message's key and where it stands in the file.
fn messages<'r>(resource: &'r FluentResource, text: &'r str) -> impl Iterator<Item = (&'r str, Range<usize>)> {
    // The parser keeps slices of its own copy of the text, so a key's place is its distance from that copy's start.
    let start = resource.source().as_ptr().addr();
    resource.entries().filter_map(move |entry| match entry {
        Entry::Message(message) => {
            let name = message.id.name;
            let at = name.as_ptr().addr() - start;
            debug_assert!(text.get(at..).is_some_and(|rest| rest.starts_with(name)));
            Some((name, at..at + name.len()))
        }
        _ => None,
    })
}

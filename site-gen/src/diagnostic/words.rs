//! The words of diagnostics, from the language files beside this module.

use fluent_bundle::{FluentBundle, FluentResource};
use unic_langid::LanguageIdentifier;

use super::Problem;

/// A language that diagnostics can be said in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tongue {
    /// English.
    En,
    /// Swedish.
    Sv,
}

impl Tongue {
    /// The tongue for a tag or a locale's name, as `sv` or `sv_SE.UTF-8`; English for any other.
    #[must_use]
    pub fn of(locale: &str) -> Tongue {
        if locale.split(['-', '_', '.']).next() == Some("sv") { Tongue::Sv } else { Tongue::En }
    }

    fn file(self) -> &'static str {
        match self {
            Tongue::En => include_str!("en.ftl"),
            Tongue::Sv => include_str!("sv.ftl"),
        }
    }
}

pub(super) fn message(problem: &Problem, tongue: Tongue) -> String {
    // A key without words would show as the key; a test keeps that from happening.
    say(problem, tongue, None).unwrap_or_else(|| problem.key().to_owned())
}

pub(super) fn hint(problem: &Problem, tongue: Tongue) -> Option<String> {
    say(problem, tongue, Some("hint"))
}

pub(super) fn error(tongue: Tongue) -> &'static str {
    match tongue {
        Tongue::En => "error",
        Tongue::Sv => "fel",
    }
}

pub(super) fn hint_word(tongue: Tongue) -> &'static str {
    match tongue {
        Tongue::En => "hint",
        Tongue::Sv => "tips",
    }
}

fn say(problem: &Problem, tongue: Tongue, attribute: Option<&str>) -> Option<String> {
    let bundle = bundle(tongue);
    let words = bundle.get_message(problem.key())?;
    let pattern = match attribute {
        None => words.value()?,
        Some(name) => words.get_attribute(name)?.value(),
    };
    let args = problem.args();
    let text = bundle.format_pattern(pattern, Some(&args), &mut Vec::new());
    Some(text.into_owned()).filter(|text| !text.is_empty())
}

fn bundle(tongue: Tongue) -> FluentBundle<FluentResource> {
    // The words count nothing, so no language's plural rules are needed.
    let mut bundle = FluentBundle::new(vec![LanguageIdentifier::default()]);
    bundle.set_use_isolating(false);
    // What Fluent could not read is missing here; a test reads both files whole.
    let resource = FluentResource::try_new(tongue.file().to_owned()).unwrap_or_else(|(resource, _)| resource);
    bundle.add_resource_overriding(resource);
    bundle
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use fluent_syntax::ast::{Entry, Resource};

    use super::*;

    fn read(tongue: Tongue) -> Resource<&'static str> {
        fluent_syntax::parser::parse(tongue.file()).unwrap_or_else(|(_, errors)| panic!("{tongue:?}: {errors:?}"))
    }

    fn keys(tongue: Tongue, attribute: Option<&str>) -> BTreeSet<&'static str> {
        let messages = read(tongue).body.into_iter().filter_map(|entry| match entry {
            Entry::Message(message) => Some(message),
            _ => None,
        });
        let has = |name: &str, message: &fluent_syntax::ast::Message<&str>| {
            message.attributes.iter().any(|attribute| attribute.id.name == name)
        };
        messages.filter(|message| attribute.is_none_or(|name| has(name, message))).map(|m| m.id.name).collect()
    }

    #[test]
    fn every_problem_has_words_in_both_tongues_and_no_words_are_left_over() {
        let problems: BTreeSet<&str> = Problem::KEYS.iter().copied().collect();
        assert_eq!(problems.len(), Problem::KEYS.len());
        assert_eq!(keys(Tongue::En, None), problems);
        assert_eq!(keys(Tongue::Sv, None), problems);
    }

    #[test]
    fn both_tongues_know_the_same_ways_out() {
        assert_eq!(keys(Tongue::En, Some("hint")), keys(Tongue::Sv, Some("hint")));
    }

    #[test]
    fn the_tongue_is_read_from_a_locale() {
        assert_eq!(Tongue::of("sv_SE.UTF-8"), Tongue::Sv);
        assert_eq!(Tongue::of("sv"), Tongue::Sv);
        assert_eq!(Tongue::of("de_DE.UTF-8"), Tongue::En);
        assert_eq!(Tongue::of("svahili"), Tongue::En);
    }

    #[test]
    fn what_is_not_known_is_not_named() {
        let known = Problem::LinkToNoPage { link: "../x/".into(), nearest: Some("../y/".into()) };
        assert_eq!(hint(&known, Tongue::En).as_deref(), Some("did you mean `../y/`?"));
        let unknown = Problem::LinkToNoPage { link: "../x/".into(), nearest: None };
        assert!(hint(&unknown, Tongue::En).is_some_and(|hint| !hint.contains("did you mean")));
    }
}

//! The words of verdicts, from the two files in `words/`: the only place that has any.

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};
use unic_langid::LanguageIdentifier;

use crate::finding::{Level, Verdict};

mod numbers;
mod said;

use said::Said;

/// A language that verdicts can be said in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Tongue {
    /// English.
    En,
    /// Swedish.
    Sv,
}

impl Tongue {
    fn file(self) -> &'static str {
        match self {
            Tongue::En => include_str!("words/en.ftl"),
            Tongue::Sv => include_str!("words/sv.ftl"),
        }
    }

    /// The language's tag.
    #[must_use]
    pub fn tag(self) -> &'static str {
        match self {
            Tongue::En => "en",
            Tongue::Sv => "sv",
        }
    }

    fn decimal_mark(self) -> char {
        match self {
            Tongue::En => '.',
            Tongue::Sv => ',',
        }
    }
}

impl Level {
    /// What it is called.
    #[must_use]
    pub fn word(self, tongue: Tongue) -> String {
        let key = match self {
            Level::Pass => "level-pass",
            Level::Unchecked => "level-unchecked",
            Level::Warning => "level-warning",
            Level::Error => "level-error",
        };
        Words::new(tongue).say(&Said::new(key))
    }
}

impl Verdict {
    /// What was found, in one line without a final period.
    #[must_use]
    pub fn message(&self, tongue: Tongue) -> String {
        let words = Words::new(tongue);
        words.say(&words.message(&self.finding))
    }

    /// The way out, where there is one to name.
    #[must_use]
    pub fn hint(&self, tongue: Tongue) -> Option<String> {
        let words = Words::new(tongue);
        match words.way_out(&self.finding) {
            Some(way_out) => Some(words.say(&way_out)),
            None => words.attribute(&words.message(&self.finding), "hint"),
        }
    }
}

/// One language's words, ready to be asked.
struct Words {
    tongue: Tongue,
    bundle: FluentBundle<FluentResource>,
}

impl Words {
    fn new(tongue: Tongue) -> Words {
        // No words depend on a number, so no language's plural rules are needed.
        let mut bundle = FluentBundle::new(vec![LanguageIdentifier::default()]);
        bundle.set_use_isolating(false);
        // What Fluent could not read is missing here; a test reads both files whole.
        let resource = FluentResource::try_new(tongue.file().to_owned()).unwrap_or_else(|(resource, _)| resource);
        bundle.add_resource_overriding(resource);
        Words { tongue, bundle }
    }

    /// The words of a key. A key without words would show as itself; a test keeps that from happening.
    fn say(&self, said: &Said) -> String {
        let pattern = self.bundle.get_message(said.key).and_then(|message| message.value());
        pattern.map_or_else(|| said.key.to_owned(), |pattern| self.format(pattern, said))
    }

    fn attribute(&self, said: &Said, name: &str) -> Option<String> {
        let pattern = self.bundle.get_message(said.key)?.get_attribute(name)?.value();
        Some(self.format(pattern, said))
    }

    fn format(&self, pattern: &fluent_syntax::ast::Pattern<&str>, said: &Said) -> String {
        let args: FluentArgs<'_> = said.args.iter().map(|(name, text)| (*name, text.as_str())).collect();
        self.bundle.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned()
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use fluent_syntax::ast::Entry;

    use super::*;

    /// Every source that asks for words.
    const ASKING: [&str; 5] = [
        include_str!("words.rs"),
        include_str!("words/numbers.rs"),
        include_str!("words/said.rs"),
        include_str!("words/said/shares.rs"),
        include_str!("words/said/tables.rs"),
    ];

    /// Keys, and keys with the names of their attributes.
    fn keys(tongue: Tongue) -> BTreeSet<String> {
        let resource = fluent_syntax::parser::parse(tongue.file());
        let resource = resource.unwrap_or_else(|(_, errors)| panic!("{tongue:?}: {errors:?}"));
        let mut keys = BTreeSet::new();
        for entry in resource.body {
            let Entry::Message(message) = entry else { continue };
            keys.extend(
                message.attributes.iter().map(|attribute| format!("{}.{}", message.id.name, attribute.id.name)),
            );
            keys.insert(message.id.name.to_owned());
        }
        keys
    }

    #[test]
    fn both_tongues_have_the_same_words() {
        assert_eq!(keys(Tongue::En), keys(Tongue::Sv));
    }

    #[test]
    fn every_word_is_asked_for_and_every_word_asked_for_is_there() {
        let known = keys(Tongue::En);
        let asked: BTreeSet<&str> = ASKING.iter().flat_map(|source| source.split('"').skip(1).step_by(2)).collect();
        for key in known.iter().filter(|key| !key.contains('.')) {
            assert!(asked.contains(key.as_str()), "nobody asks for `{key}`");
        }
        let is_key =
            |text: &&&str| text.contains('-') && text.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-');
        for key in asked.iter().filter(is_key) {
            assert!(known.contains(*key), "`{key}` has no words");
        }
    }
}

//! The theme's files, and its strings held against the languages of the site.

use std::collections::{BTreeMap, BTreeSet};

use site_theme::{Strings, StringsError, StringsFile, StringsProblem};

use crate::diagnostic::{Diagnostic, Problem};
use crate::lang::{Lang, Languages};
use crate::parse::{Parsed, quoted};
use crate::site::ThemeFiles;
use crate::source::{SourceFile, Sources};

/// What the comment on the first line of a translated file of strings says.
const REVIEWED: [&str; 2] = ["# reviewed: true", "# reviewed: false"];

/// The key of the words for a group of people.
const AUDIENCE: &str = "audience-";

/// Sorts the files of the theme that `site.yaml` names.
pub(super) fn files<'s>(
    parsed: &Parsed<'s>,
    languages: &Languages,
    problems: &mut Vec<Diagnostic>,
) -> Option<ThemeFiles<'s>> {
    let name = &parsed.site.theme;
    let root = format!("themes/{}/", name.value);
    let mut theme = ThemeFiles {
        name: name.value.clone(),
        templates: BTreeMap::new(),
        strings: BTreeMap::new(),
        texts: BTreeMap::new(),
        binaries: BTreeMap::new(),
    };
    for file in parsed.sources.texts.values() {
        let Some(path) = file.path.strip_prefix(&root) else { continue };
        if let Some(template) = path.strip_prefix("templates/") {
            theme.templates.insert(template, file);
        } else if let Some(lang) = strings_of(path).filter(|lang| languages.find(lang).is_some()) {
            theme.strings.insert(lang, file);
        } else {
            theme.texts.insert(path, file);
        }
    }
    if theme.templates.is_empty() {
        let known = themes(parsed.sources);
        let problem = Problem::UnknownTheme { theme: name.value.clone(), known: quoted(&known) };
        problems.push(Diagnostic::at(parsed.site.file, &name.span, problem));
        return None;
    }
    for (path, bytes) in &parsed.sources.binaries {
        if let Some(path) = path.strip_prefix(&root) {
            theme.binaries.insert(path, bytes);
        }
    }
    Some(theme)
}

/// The language of `strings/<lang>.ftl`.
fn strings_of(path: &str) -> Option<Lang> {
    Lang::parse(path.strip_prefix("strings/")?.strip_suffix(".ftl")?).ok()
}

fn themes(sources: &Sources) -> Vec<&str> {
    let below = sources.texts.keys().filter_map(|path| path.strip_prefix("themes/"));
    let names: BTreeSet<&str> = below.filter_map(|path| path.split_once('/')).map(|(name, _)| name).collect();
    names.into_iter().collect()
}

/// Reads the strings of every language and reports what one lacks that the source has.
pub(super) fn strings(
    theme: &ThemeFiles<'_>,
    languages: &Languages,
    problems: &mut Vec<Diagnostic>,
) -> Option<Strings> {
    let files: Vec<StringsFile<'_>> = theme
        .strings
        .iter()
        .map(|(lang, file)| StringsFile { lang: lang.as_str(), path: &file.path, text: &file.text })
        .collect();
    let known: Vec<site_theme::Language> = languages.iter().map(site_theme::Language::from).collect();
    match Strings::parse(&files, &known) {
        Ok(strings) => {
            problems.extend(lacking(&strings, theme, languages));
            problems.extend(unreviewed(theme, languages));
            Some(strings)
        }
        Err(errors) => {
            problems.extend(errors.iter().map(|error| refusal(theme, error)));
            None
        }
    }
}

fn refusal(theme: &ThemeFiles<'_>, error: &StringsError) -> Diagnostic {
    let problem = match &error.what {
        StringsProblem::Duplicate(key) => Problem::StringTwice { key: key.clone() },
        StringsProblem::Language(tag) => Problem::BadLanguageTag { tag: tag.clone() },
        StringsProblem::Syntax(message) => Problem::BadString { message: message.clone() },
    };
    match theme.strings.values().find(|file| file.path == error.path) {
        Some(file) => Diagnostic::at(file, &(error.offset..error.offset), problem),
        None => Diagnostic::whole(&error.path, problem),
    }
}

fn lacking(strings: &Strings, theme: &ThemeFiles<'_>, languages: &Languages) -> Vec<Diagnostic> {
    let source = &languages.source().tag;
    let needed = strings.keys(source.as_str());
    let path = |lang: &Lang| format!("themes/{}/strings/{lang}.ftl", theme.name);
    let mut found = Vec::new();
    for language in languages {
        let file = path(&language.tag);
        if !theme.strings.contains_key(&language.tag) {
            let lang = language.tag.to_string();
            found.push(Diagnostic::whole(&file, Problem::NoStrings { lang, file: file.clone() }));
            continue;
        }
        let own = strings.keys(language.tag.as_str());
        found.extend(needed.difference(&own).map(|key| {
            let problem = Problem::MissingString { key: (*key).to_owned(), source: path(source) };
            Diagnostic::whole(&file, problem)
        }));
    }
    found
}

fn unreviewed(theme: &ThemeFiles<'_>, languages: &Languages) -> Vec<Diagnostic> {
    let says = |file: &SourceFile| file.text.lines().next().is_some_and(|line| REVIEWED.contains(&line.trim_end()));
    let translations = theme.strings.iter().filter(|(lang, _)| **lang != languages.source().tag);
    let silent = translations.filter(|(_, file)| !says(file));
    silent.map(|(_, file)| Diagnostic::whole(&file.path, Problem::StringsNotSaidWhetherReviewed)).collect()
}

/// The groups of people that the theme has words for.
pub(super) fn audiences(strings: &Strings, languages: &Languages) -> Vec<String> {
    let keys = strings.keys(languages.source().tag.as_str());
    keys.into_iter().filter_map(|key| key.strip_prefix(AUDIENCE)).map(str::to_owned).collect()
}

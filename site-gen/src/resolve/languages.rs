//! The languages of the site and where each looks for what it lacks.

use crate::diagnostic::{Diagnostic, Problem, Spanned};
use crate::lang::{Lang, Language, Languages};
use crate::parse::{Check, LanguageEntry, SiteFile, unknown_language};

/// Checks the list of `site.yaml`. Every chain ends at the source, so that nothing needs to add it later.
pub(super) fn resolve(site: &SiteFile<'_>) -> Result<Languages, Vec<Diagnostic>> {
    let mut check = Check::new(site.file);
    let tags = tags(&mut check, &site.languages.value);
    let Some(listed) = Languages::new(tags.iter().map(plain).collect()) else {
        let problem = Problem::NoLanguages;
        return Err([vec![Diagnostic::at(site.file, &site.languages.span, problem)], check.into_problems()].concat());
    };
    let languages = site.languages.value.iter().zip(&tags).map(|(entry, tag)| {
        let mut fallback: Vec<Lang> =
            entry.fallback.iter().filter_map(|other| known(&mut check, other, &listed)).collect();
        let source = &listed.source().tag;
        if tag != source && !fallback.contains(source) {
            fallback.push(source.clone());
        }
        Language { fallback, ..plain(tag) }
    });
    let languages = Languages::new(languages.collect()).unwrap_or(listed.clone());
    check.finish(languages)
}

fn plain(tag: &Lang) -> Language {
    Language { tag: tag.clone(), dir: tag.dir(), fallback: Vec::new() }
}

fn tags(check: &mut Check<'_>, entries: &[LanguageEntry]) -> Vec<Lang> {
    let mut tags: Vec<Lang> = Vec::new();
    for LanguageEntry { tag, .. } in entries {
        match Lang::parse(&tag.value) {
            Err(bad) => check.note(&tag.span, Problem::BadLanguageTag { tag: bad.0 }),
            Ok(lang) if tags.contains(&lang) => {
                check.note(&tag.span, Problem::LanguageTwice { tag: tag.value.clone() });
            }
            Ok(lang) => tags.push(lang),
        }
    }
    tags
}

fn known(check: &mut Check<'_>, tag: &Spanned<String>, languages: &Languages) -> Option<Lang> {
    let found = Lang::parse(&tag.value).ok().and_then(|lang| languages.find(&lang));
    let found = found.map(|language| language.tag.clone());
    check.take(&tag.span, found.ok_or_else(|| unknown_language(&tag.value, languages)))
}

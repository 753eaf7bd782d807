//! The languages of the site and where each looks for what it lacks.

use crate::diagnostic::{Diagnostic, Problem, Spanned};
use crate::lang::{Lang, Language, Languages};
use crate::parse::{Check, LanguageEntry, SiteFile, unknown_language};

/// Checks the list of `site.yaml`. Every chain ends at the source, so that nothing needs to add it later.
pub(super) fn resolve(site: &SiteFile<'_>) -> Result<Languages, Vec<Diagnostic>> {
    let mut check = Check::new(site.file);
    let entries = tagged(&mut check, &site.languages.value);
    let plain = |tag: &Lang| Language { tag: tag.clone(), dir: tag.dir(), fallback: Vec::new() };
    let Some(listed) = Languages::new(entries.iter().map(|(tag, _)| plain(tag)).collect()) else {
        if site.languages.value.is_empty() {
            check.note(&site.languages.span, Problem::NoLanguages);
        }
        return Err(check.into_problems());
    };
    let source = &listed.source().tag;
    let languages = entries.iter().map(|(tag, entry)| {
        let fallback = entry.fallback.iter().filter_map(|other| known(&mut check, other, &listed));
        let mut fallback: Vec<Lang> = fallback.collect();
        if tag != source && !fallback.contains(source) {
            fallback.push(source.clone());
        }
        Language { fallback, ..plain(tag) }
    });
    let languages = Languages::new(languages.collect()).unwrap_or_else(|| listed.clone());
    check.finish(languages)
}

/// The entries with a tag that is right and new.
fn tagged<'e>(check: &mut Check<'_>, entries: &'e [LanguageEntry]) -> Vec<(Lang, &'e LanguageEntry)> {
    let mut tagged: Vec<(Lang, &LanguageEntry)> = Vec::new();
    for entry in entries {
        let tag = &entry.tag;
        match Lang::parse(&tag.value) {
            Err(bad) => check.note(&tag.span, Problem::BadLanguageTag { tag: bad.0 }),
            Ok(lang) if tagged.iter().any(|(other, _)| *other == lang) => {
                check.note(&tag.span, Problem::LanguageTwice { tag: tag.value.clone() });
            }
            Ok(lang) => tagged.push((lang, entry)),
        }
    }
    tagged
}

fn known(check: &mut Check<'_>, tag: &Spanned<String>, languages: &Languages) -> Option<Lang> {
    let found = Lang::parse(&tag.value).ok().and_then(|lang| languages.find(&lang));
    let found = found.map(|language| language.tag.clone());
    check.take(&tag.span, found.ok_or_else(|| unknown_language(&tag.value, languages)))
}

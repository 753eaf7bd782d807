//! What a source says and a translation does not, and the other way about.

use std::collections::{BTreeMap, BTreeSet};

use super::gather::{Group, Groups};
use crate::diagnostic::{Diagnostic, Problem};
use crate::lang::Lang;
use crate::parse::{Check, Doc};

mod blocks;

/// Holds every translation against its source.
pub(super) fn check(groups: &Groups<'_>, problems: &mut Vec<Diagnostic>) {
    for group in groups.values() {
        for (lang, doc) in &group.docs {
            if *lang == group.source {
                problems.extend(source(doc));
            } else {
                problems.extend(translation(group, doc));
            }
        }
    }
}

fn source(doc: &Doc<'_>) -> Vec<Diagnostic> {
    let mut check = Check::new(doc.file);
    if let Some(reviewed) = &doc.front.reviewed {
        check.note(&reviewed.span, Problem::TranslationKeyInSource { key: "reviewed".to_owned() });
    }
    if let Some(translates) = &doc.front.translates {
        check.note(&translates.span, Problem::TranslationKeyInSource { key: "translates".to_owned() });
    }
    check.into_problems()
}

fn translation(group: &Group<'_>, doc: &Doc<'_>) -> Vec<Diagnostic> {
    let source = group.source_doc();
    let mut check = Check::new(doc.file);
    for key in &doc.front.fact_keys {
        let problem = Problem::FactInTranslation { key: key.value.to_owned(), source: source.file.path.clone() };
        check.note(&key.span, problem);
    }
    let mut found = check.into_problems();
    if doc.front.reviewed.is_none() {
        found.push(Diagnostic::whole(&doc.file.path, Problem::NotSaidWhetherReviewed));
    }
    if let Some(image) = source.front.facts.image.as_ref().filter(|_| doc.front.image_alt.is_none()) {
        let problem = Problem::ImageWithoutAlt { image: image.value.clone() };
        found.push(Diagnostic::whole(&doc.file.path, problem));
    }
    found
}

/// The translations that were made from another source than today's.
pub(super) fn outdated(source: &Lang, docs: &BTreeMap<Lang, Doc<'_>>) -> BTreeSet<Lang> {
    let Some(source_doc) = docs.get(source) else { return BTreeSet::new() };
    let today = blocks::hashes(source_doc);
    let made_from_another = |doc: &&Doc<'_>| {
        // Without the list nothing is known: the translation is unstamped, not outdated.
        doc.front.translates.as_ref().is_some_and(|stamped| stamped.value != today)
    };
    docs.values().filter(made_from_another).map(|doc| doc.lang.clone()).collect()
}

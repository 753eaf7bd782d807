//! Files that differ only in their language become one page.

use std::collections::BTreeMap;

use super::Drafts;
use crate::diagnostic::{Diagnostic, Problem, nearest};
use crate::lang::{Lang, Languages};
use crate::parse::{Doc, quoted};
use crate::site::PageId;

/// A page's files, before anything is known of the other pages.
#[derive(Debug)]
pub(super) struct Group<'s> {
    /// The page's id.
    pub(super) id: PageId,
    /// The language whose file states the facts: the first of the site's languages that the page has.
    pub(super) source: Lang,
    /// One file for each language; the source's is among them.
    pub(super) docs: BTreeMap<Lang, Doc<'s>>,
}

impl<'s> Group<'s> {
    /// The file that states the facts.
    pub(super) fn source_doc(&self) -> &Doc<'s> {
        &self.docs[&self.source]
    }
}

/// The pages by their paths below `content/`; the start page's is empty.
pub(super) type Groups<'s> = BTreeMap<String, Group<'s>>;

/// Groups the files by page.
pub(super) fn groups<'s>(
    docs: Vec<Doc<'s>>,
    languages: &Languages,
    drafts: Drafts,
    problems: &mut Vec<Diagnostic>,
) -> Groups<'s> {
    let mut by_path: BTreeMap<String, BTreeMap<Lang, Doc<'s>>> = BTreeMap::new();
    for doc in docs {
        if languages.find(&doc.lang).is_none() {
            problems.push(Diagnostic::whole(&doc.file.path, unknown_in_name(&doc.lang, languages)));
            continue;
        }
        let page = by_path.entry(doc.path.clone()).or_default();
        if let Some(other) = page.get(&doc.lang) {
            let problem = Problem::SamePageTwice { other: other.file.path.clone() };
            problems.push(Diagnostic::whole(&doc.file.path, problem));
            continue;
        }
        page.insert(doc.lang.clone(), doc);
    }
    let mut groups: Groups<'s> = by_path
        .into_iter()
        .filter_map(|(path, docs)| group(&path, docs, languages).map(|group| (path, group)))
        .filter(|(_, group)| drafts == Drafts::Shown || !group.source_doc().front.facts.draft)
        .collect();
    unique_ids(&mut groups, problems);
    if !groups.contains_key("") {
        let file = format!("content/index.{}.md", languages.source().tag);
        problems.push(Diagnostic::whole(&file, Problem::NoStartPage { file: file.clone() }));
    }
    groups
}

/// A language of a file's name that the site does not have.
pub(super) fn unknown_in_name(lang: &Lang, languages: &Languages) -> Problem {
    let known: Vec<&str> = languages.iter().map(|language| language.tag.as_str()).collect();
    Problem::UnknownLanguageInName {
        lang: lang.to_string(),
        nearest: nearest(lang.as_str(), known.iter().copied()),
        known: quoted(&known),
    }
}

fn group<'s>(path: &str, docs: BTreeMap<Lang, Doc<'s>>, languages: &Languages) -> Option<Group<'s>> {
    let source = languages.iter().map(|language| &language.tag).find(|tag| docs.contains_key(tag))?.clone();
    let given = docs[&source].front.facts.id.as_ref().map(|id| id.value.as_str());
    let id = PageId::new(given.unwrap_or(if path.is_empty() { "index" } else { path }));
    Some(Group { id, source, docs })
}

fn unique_ids(groups: &mut Groups<'_>, problems: &mut Vec<Diagnostic>) {
    let mut taken: BTreeMap<&PageId, &str> = BTreeMap::new();
    for group in groups.values() {
        let doc = group.source_doc();
        let Some(other) = taken.insert(&group.id, &doc.file.path) else { continue };
        let problem = Problem::IdTaken { id: group.id.to_string(), other: other.to_owned() };
        problems.push(match &doc.front.facts.id {
            Some(id) => Diagnostic::at(doc.file, &id.span, problem),
            None => Diagnostic::whole(&doc.file.path, problem),
        });
    }
}

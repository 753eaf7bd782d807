//! Pages in all their languages, from their files and everything that the files name.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use jiff::tz::TimeZone;
use signup_form::FormId;

use super::addresses::{self, Addresses};
use super::forms::Forms;
use super::gather::{Group, Groups};
use super::links::{self, Targets};
use super::{events, facts, series, translations};
use crate::diagnostic::{Diagnostic, Problem, nearest};
use crate::lang::{Lang, Languages, Words};
use crate::parse::{Check, Doc, quoted};
use crate::site::{KindId, Page, PageId, PageText, Place, PlaceId, Target};
use crate::url::UrlPath;

/// Everything that pages can name, and the moment that they are built for.
pub(super) struct Known<'k, 's> {
    pub(super) languages: &'k Languages,
    pub(super) kinds: &'k BTreeMap<KindId, Words>,
    pub(super) places: &'k BTreeMap<PlaceId, Place>,
    pub(super) forms: &'k Forms,
    pub(super) assets: &'k BTreeMap<UrlPath, &'s [u8]>,
    /// The groups that the theme has words for; none when its strings could not be read.
    pub(super) audiences: Option<Vec<String>>,
    pub(super) zone: &'k TimeZone,
    pub(super) now: Timestamp,
}

impl Known<'_, '_> {
    /// The form with this id.
    pub(super) fn form(&self, id: &str) -> Result<FormId, Problem> {
        let known: Vec<&str> = self.forms.keys().map(FormId::as_str).collect();
        let found = self.forms.keys().find(|known| known.as_str() == id).cloned();
        found.ok_or_else(|| Problem::UnknownForm {
            form: id.to_owned(),
            nearest: nearest(id, known.iter().copied()),
            known: quoted(&known),
        })
    }
}

/// Resolves every page.
pub(super) fn resolve<'s>(
    groups: Groups<'s>,
    known: &Known<'_, 's>,
    problems: &mut Vec<Diagnostic>,
) -> BTreeMap<PageId, Page<'s>> {
    translations::check(&groups, problems);
    let addresses = addresses::resolve(&groups, known.languages, problems);
    let targets = Targets { groups: &groups, assets: known.assets, with_form: with_form(&groups, known) };
    let mut parts = BTreeMap::new();
    for (path, group) in &groups {
        parts.insert(path.clone(), Parts::resolve(path, group, known, &targets, problems));
    }
    let ids: BTreeMap<String, PageId> = groups.iter().map(|(path, group)| (path.clone(), group.id.clone())).collect();
    let page = |(path, group): (String, Group<'s>)| {
        let parts = parts.remove(&path)?;
        Some((group.id.clone(), parts.into_page(&path, group, &ids, &addresses)))
    };
    groups.into_iter().filter_map(page).collect()
}

/// The paths of pages that show a form: their own, one that they name, or their event's.
fn with_form<'g>(groups: &'g Groups<'_>, known: &Known<'_, '_>) -> BTreeSet<&'g str> {
    let shows = |group: &Group<'_>| {
        let facts = &group.source_doc().front.facts;
        let event = facts.event.as_ref().is_some_and(|event| event.value.signup.is_some());
        let series = facts.series.as_ref().is_some_and(|series| series.value.signup.is_some());
        event || series || facts.form.is_some() || known.forms.values().any(|form| form.home == group.id)
    };
    groups.iter().filter(|(_, group)| shows(group)).map(|(path, _)| path.as_str()).collect()
}

/// What is found out about a page while all pages are still at hand to be looked up.
struct Parts {
    facts: crate::site::Facts,
    event: Option<crate::site::Event>,
    series: Option<crate::site::Series>,
    links: BTreeMap<Lang, BTreeMap<String, Target>>,
}

impl Parts {
    fn resolve<'s>(
        path: &str,
        group: &Group<'s>,
        known: &Known<'_, 's>,
        targets: &Targets<'_, 's>,
        problems: &mut Vec<Diagnostic>,
    ) -> Parts {
        let doc = group.source_doc();
        let mut check = Check::new(doc.file);
        let facts = facts::resolve(&mut check, path, group, known, targets);
        let block = doc.front.facts.event.as_ref();
        let event = block.and_then(|block| events::resolve(&mut check, &group.id, &block.value, known));
        let block = doc.front.facts.series.as_ref();
        let series = block.and_then(|block| series::resolve(&mut check, &group.id, &block.value, known, targets));
        problems.extend(check.into_problems());
        problems.extend(block.iter().flat_map(|block| series::words(group, &block.value)));
        let links = group.docs.iter().map(|(lang, doc)| (lang.clone(), links::resolve(doc, targets, problems)));
        Parts { facts, event, series, links: links.collect() }
    }

    fn into_page<'s>(
        mut self,
        path: &str,
        group: Group<'s>,
        ids: &BTreeMap<String, PageId>,
        addresses: &Addresses,
    ) -> Page<'s> {
        let Group { id, source, docs } = group;
        let outdated = translations::outdated(&source, &docs);
        let text = |(lang, doc): (Lang, Doc<'s>)| {
            let links = self.links.remove(&lang).unwrap_or_default();
            let reviewed = lang == source || doc.front.reviewed.as_ref().is_some_and(|reviewed| reviewed.value);
            let text = PageText {
                file: doc.file,
                title: doc.front.title,
                summary: doc.front.summary,
                image_alt: doc.front.image_alt.map(|alt| alt.value),
                reviewed,
                outdated: outdated.contains(&lang),
                body: doc.body,
                links,
            };
            (lang, text)
        };
        let texts = docs.into_iter().map(text).collect();
        let shown = addresses.get(path).cloned().unwrap_or_default();
        Page { id, parent: parent(path, ids), facts: self.facts, texts, shown, event: self.event, series: self.series }
    }
}

/// The nearest page above; the start page is above all.
fn parent(path: &str, ids: &BTreeMap<String, PageId>) -> Option<PageId> {
    let above = path.match_indices('/').map(|(at, _)| &path[..at]).rev();
    let mut above = above.chain(std::iter::once("")).filter(|_| !path.is_empty());
    above.find_map(|path| ids.get(path)).cloned()
}

//! Which text a reader of each language gets, and at which address.

use std::collections::BTreeMap;

use super::gather::{Group, Groups};
use crate::diagnostic::{Diagnostic, Problem};
use crate::lang::{Lang, Language, Languages};
use crate::site::Shown;
use crate::url::{Slug, UrlPath};

/// What is shown to whom: by the page's path, then by the reader's language.
pub(super) type Addresses = BTreeMap<String, BTreeMap<Lang, Shown>>;

/// Finds every page's text and address in every language of the site, and reports addresses that are taken.
pub(super) fn resolve(groups: &Groups<'_>, languages: &Languages, problems: &mut Vec<Diagnostic>) -> Addresses {
    let mut addresses = Addresses::new();
    let mut collisions: BTreeMap<(&str, &str), UrlPath> = BTreeMap::new();
    for language in languages {
        let mut taken: BTreeMap<UrlPath, &str> = BTreeMap::new();
        for (path, group) in groups {
            let text = text_for(group, language, languages).clone();
            let url = UrlPath::of_page(&language.tag, &slugs(groups, path, language, languages));
            let file = group.docs[&text].file.path.as_str();
            if let Some(other) = taken.get(&url) {
                collisions.entry((file, other)).or_insert_with(|| url.clone());
            } else {
                taken.insert(url.clone(), file);
            }
            addresses.entry(path.clone()).or_default().insert(language.tag.clone(), Shown { url, text });
        }
    }
    problems.extend(collisions.into_iter().map(|((file, other), url)| {
        Diagnostic::whole(file, Problem::UrlTaken { url: url.to_string(), other: other.to_owned() })
    }));
    redirects(groups, &addresses, problems);
    addresses
}

/// The reader's own language, the first of its chain that the page has, or the page's only languages.
fn text_for<'g>(group: &'g Group<'_>, language: &'g Language, languages: &'g Languages) -> &'g Lang {
    languages.chain(language).find(|tag| group.docs.contains_key(tag)).unwrap_or(&group.source)
}

/// A level has the slug of the page shown there; a folder without a page gives its name.
fn slugs(groups: &Groups<'_>, path: &str, language: &Language, languages: &Languages) -> Vec<Slug> {
    let ends = path.match_indices('/').map(|(at, _)| at).chain(std::iter::once(path.len()));
    let levels = ends.filter(|end| *end > 0).map(|end| &path[..end]);
    let slug = |level: &str| {
        let group = groups.get(level);
        let written = group.and_then(|group| {
            group.docs[text_for(group, language, languages)].front.slug.as_ref().map(|slug| slug.value.clone())
        });
        // The names of folders have been checked to be slugs when the file names were read.
        written.or_else(|| Slug::parse(level.rsplit('/').next().unwrap_or(level)).ok())
    };
    levels.filter_map(slug).collect()
}

/// A former address must not be that of a page.
fn redirects(groups: &Groups<'_>, addresses: &Addresses, problems: &mut Vec<Diagnostic>) {
    let pages: BTreeMap<&UrlPath, &str> = addresses
        .iter()
        .flat_map(|(path, shown)| shown.values().map(move |shown| (&shown.url, path.as_str())))
        .collect();
    for group in groups.values() {
        let doc = group.source_doc();
        for from in &doc.front.facts.redirect_from {
            if let Some(path) = pages.get(&from.value) {
                let other = groups[*path].source_doc().file.path.clone();
                let problem = Problem::UrlTaken { url: from.value.to_string(), other };
                problems.push(Diagnostic::at(doc.file, &from.span, problem));
            }
        }
    }
}

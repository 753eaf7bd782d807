//! Where links lead: to a page, a file beside the pages, or out of the site.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use super::assets;
use super::gather::{Group, Groups};
use crate::diagnostic::{Diagnostic, Problem, Spanned, nearest};
use crate::lang::Lang;
use crate::parse::{Check, Doc, DocLink, LinkKind};
use crate::site::{PageId, Target};
use crate::url::{UrlPath, leaves_the_site, relative_link, resolve_relative, split_fragment};

/// The ways out of the site that a reader's browser knows what to do with.
const SCHEMES: [&str; 5] = ["http", "https", "mailto", "sms", "tel"];

/// The name of the place where a page shows its form.
const FORM: &str = "form";

/// What a link can lead to.
pub(super) struct Targets<'t, 's> {
    pub(super) groups: &'t Groups<'s>,
    pub(super) assets: &'t BTreeMap<UrlPath, &'s [u8]>,
    /// The paths of the pages that show a form.
    pub(super) with_form: BTreeSet<&'t str>,
}

/// Where the links of one file lead, by the address as written.
pub(super) fn resolve(
    doc: &Doc<'_>,
    targets: &Targets<'_, '_>,
    problems: &mut Vec<Diagnostic>,
) -> BTreeMap<String, Target> {
    let mut check = Check::new(doc.file);
    let mut found = BTreeMap::new();
    for link in &doc.links {
        if let Some(target) = check.take(&link.span, targets.find(doc, link)) {
            found.insert(link.value.destination.clone(), target);
        }
    }
    problems.extend(check.into_problems());
    found
}

impl Targets<'_, '_> {
    fn find(&self, doc: &Doc<'_>, link: &Spanned<DocLink>) -> Result<Target, Problem> {
        let written = link.value.destination.as_str();
        if leaves_the_site(written) {
            let known = written.split_once(':').is_none_or(|(scheme, _)| SCHEMES.contains(&scheme));
            return if known { Ok(Target::Outside) } else { Err(self.no_page(doc, written)) };
        }
        let (path, fragment) = split_fragment(written);
        if path.is_empty() && link.value.kind == LinkKind::Link {
            let fragment = fragment.unwrap_or_default();
            self.has_anchor(&doc.path, &doc.lang, written, fragment)?;
            return Ok(Target::Here { fragment: fragment.to_owned() });
        }
        let below = resolve_relative(&doc.folder, path).filter(|_| !path.starts_with('/'));
        if let Some(url) = below.as_deref().and_then(assets::url).filter(|url| self.assets.contains_key(url)) {
            return Ok(Target::Asset(url));
        }
        if link.value.kind == LinkKind::Picture {
            return Err(self.no_file(doc, written));
        }
        let found = below.as_deref().and_then(|below| self.page(below));
        let names_file = Path::new(path).extension().is_some_and(|extension| extension != "md");
        let (page, id) =
            found.ok_or_else(|| if names_file { self.no_file(doc, written) } else { self.no_page(doc, written) })?;
        if let Some(fragment) = fragment {
            self.has_anchor(page, &doc.lang, written, fragment)?;
        }
        Ok(Target::Page { id: id.clone(), fragment: fragment.map(str::to_owned) })
    }

    /// The page of a folder, of a file in any language, or of a file's name without its language.
    fn page(&self, below: &str) -> Option<(&str, &PageId)> {
        let by_path = self.groups.get_key_value(below);
        let found = by_path.or_else(|| {
            let file = format!("content/{below}");
            self.groups.iter().find(|(_, group)| group.docs.values().any(|doc| doc.file.path == file))
        });
        found.map(|(path, group)| (path.as_str(), &group.id))
    }

    /// A name after `#` is a heading of the page in the link's language, or of the text shown for it.
    fn has_anchor(&self, path: &str, lang: &Lang, link: &str, name: &str) -> Result<(), Problem> {
        let Some(group) = self.groups.get(path) else { return Ok(()) };
        let doc: &Doc<'_> = group.docs.get(lang).unwrap_or_else(|| Group::source_doc(group));
        let is_form = name == FORM && self.with_form.contains(path);
        if is_form || doc.anchors.iter().any(|anchor| anchor == name) {
            return Ok(());
        }
        let known: Vec<String> = doc.anchors.iter().map(|anchor| format!("`#{anchor}`")).collect();
        let known = Some(known.join(", ")).filter(|known| !known.is_empty());
        Err(Problem::LinkToNoSection { link: link.to_owned(), name: name.to_owned(), known })
    }

    fn no_page(&self, doc: &Doc<'_>, link: &str) -> Problem {
        let pages: Vec<String> = self.groups.keys().map(|path| relative_link(&doc.folder, path)).collect();
        let (path, _) = split_fragment(link);
        Problem::LinkToNoPage { link: link.to_owned(), nearest: nearest(path, pages.iter().map(String::as_str)) }
    }

    fn no_file(&self, doc: &Doc<'_>, link: &str) -> Problem {
        let files: Vec<String> = self.assets.keys().filter_map(|url| relative_file(&doc.folder, url)).collect();
        Problem::LinkToNoFile { link: link.to_owned(), nearest: nearest(link, files.iter().map(String::as_str)) }
    }

    /// The picture of a page's facts.
    pub(super) fn image(&self, doc: &Doc<'_>, image: &str) -> Result<UrlPath, Problem> {
        let url = resolve_relative(&doc.folder, image).and_then(|path| assets::url(&path));
        url.filter(|url| self.assets.contains_key(url)).ok_or_else(|| self.no_file(doc, image))
    }
}

fn relative_file(folder: &str, url: &UrlPath) -> Option<String> {
    let path = url.as_str().strip_prefix("/assets/")?;
    let (target, name) = path.rsplit_once('/').unwrap_or(("", path));
    let way = relative_link(folder, target);
    Some(if way == "./" { name.to_owned() } else { way + name })
}

//! Every output named once, before a byte of any is made.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::path::Path;

use crate::diagnostic::{Diagnostic, Problem};
use crate::lang::Language;
use crate::render::reader::Seen;
use crate::site::{Page, PageId, Site, SiteForm};

mod calendars;

pub(crate) use calendars::Machine;

/// The half of the build that the web server serves.
pub const PUBLIC: &str = "public";

/// The half of the build that the service reads.
pub const SIGNUP: &str = "signup";

/// Everything that a build writes.
#[derive(Debug)]
pub struct Plan<'a> {
    /// Every output, in the order of the paths.
    pub outputs: Vec<Output<'a>>,
    /// The address of the style sheet, with the hash of its content in the name.
    pub css: String,
}

/// One file to be written.
#[derive(Debug)]
pub struct Output<'a> {
    /// Its path below the build's folder.
    pub path: String,
    /// The file that asks for it, for messages.
    origin: &'a str,
    pub(crate) what: What<'a>,
}

/// What a file holds.
#[derive(Debug)]
pub(crate) enum What<'a> {
    /// A page from a template of the theme.
    Html {
        language: &'a Language,
        seen: Seen<'a>,
        kind: Html<'a>,
    },
    Redirect {
        language: &'a Language,
        to: Seen<'a>,
    },
    Robots,
    SitemapIndex,
    Sitemap {
        language: &'a Language,
    },
    Bundle,
    Days {
        language: &'a Language,
    },
    Machine(Machine<'a>),
    /// Bytes that are there already.
    Copy(Cow<'a, [u8]>),
}

/// What a page is for.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Html<'a> {
    /// A page of the content.
    Page,
    /// The page at `/`, made from the start page.
    Chooser,
    /// The page for what is not found, made from the start page.
    NotFound,
    /// A form's page without the form, which the service puts in.
    FormShell(&'a SiteForm),
    /// A form's receipt without the reference, which the service puts in.
    ReceiptShell,
}

/// What belongs to no page comes from here.
const SITE: &str = "content/site.yaml";

/// Names every output of a site. Two of one path are a diagnostic at the file that asks for the second.
pub fn plan<'a>(site: &'a Site<'a>) -> Result<Plan<'a>, Vec<Diagnostic>> {
    let (css, mut outputs) = style_sheets(site);
    outputs.extend(assets(site));
    outputs.extend(pages(site));
    outputs.extend(redirects(site));
    outputs.extend(around(site));
    outputs.extend(calendars::calendars(site));
    outputs.extend(signup_half(site));
    Ok(Plan { outputs: without_collisions(outputs)?, css })
}

fn public<'a>(path: &str, origin: &'a str, what: What<'a>) -> Output<'a> {
    Output { path: format!("{PUBLIC}/{path}"), origin, what }
}

fn signup<'a>(path: &str, origin: &'a str, what: What<'a>) -> Output<'a> {
    Output { path: format!("{SIGNUP}/{path}"), origin, what }
}

/// The theme's style sheets as one file, under two names: one that changes with the content, so that browsers may keep
/// it for ever, and a fixed one for the service's own pages.
fn style_sheets<'a>(site: &'a Site<'a>) -> (String, Vec<Output<'a>>) {
    let sheets = site.theme.texts.iter().filter(|(path, _)| is_a(path, "css"));
    let text: String = sheets.map(|(_, file)| file.text.as_str()).collect();
    let hash = &blake3::hash(text.as_bytes()).to_hex()[..12];
    let name = &site.theme.name;
    let path = format!("assets/{name}.{hash}.css");
    let sheet = |path: &str| public(path, SITE, What::Copy(Cow::Owned(text.clone().into_bytes())));
    let sheets = vec![sheet(&path), sheet(&format!("assets/{name}.css"))];
    (format!("/{path}"), sheets)
}

fn is_a(path: &str, extension: &str) -> bool {
    Path::new(path).extension().is_some_and(|found| found == extension)
}

/// What is served as it is: the theme's fonts and pictures, and the files beside the pages.
fn assets<'a>(site: &'a Site<'a>) -> impl Iterator<Item = Output<'a>> {
    let theme = site.theme.binaries.iter();
    let theme = theme.map(|(path, bytes)| public(&format!("assets/{path}"), SITE, What::Copy(Cow::Borrowed(bytes))));
    let content = site.assets.iter();
    theme.chain(content.map(|(url, bytes)| public(&url.file(), url.as_str(), What::Copy(Cow::Borrowed(bytes)))))
}

/// Each page in each language, whether it is written in it or not.
fn pages<'a>(site: &'a Site<'a>) -> impl Iterator<Item = Output<'a>> {
    site.pages.values().flat_map(|page| {
        let seen = site.languages.iter().filter_map(move |language| Some((language, Seen::by(language, page)?)));
        seen.map(|(language, seen)| {
            public(&seen.shown.url.file(), &seen.text.file.path, What::Html { language, seen, kind: Html::Page })
        })
    })
}

/// A page at each address that a page once had, in the language that the address names.
fn redirects<'a>(site: &'a Site<'a>) -> impl Iterator<Item = Output<'a>> {
    site.pages.values().flat_map(|page| {
        page.facts.redirect_from.iter().filter_map(|from| {
            let first = from.as_str().split('/').nth(1).unwrap_or_default();
            let named = site.languages.iter().find(|language| language.tag.as_str() == first);
            let language = named.unwrap_or(site.languages.source());
            let to = Seen::by(language, page)?;
            Some(public(&from.file(), &to.text.file.path, What::Redirect { language, to }))
        })
    })
}

/// What stands around the pages: the language chooser, the pages for what is not found, and what machines read.
fn around<'a>(site: &'a Site<'a>) -> Vec<Output<'a>> {
    let source = site.languages.source();
    let mut outputs = vec![public("robots.txt", SITE, What::Robots), public("sitemap.xml", SITE, What::SitemapIndex)];
    for language in &site.languages {
        let tag = &language.tag;
        outputs.push(public(&format!("{tag}/sitemap.xml"), SITE, What::Sitemap { language }));
        if let Some(start) = start_page(site).and_then(|page| Seen::by(language, page)) {
            outputs.push(public(&format!("{tag}/404.html"), SITE, not_found(language, start)));
        }
    }
    if let Some(start) = start_page(site).and_then(|page| Seen::by(source, page)) {
        outputs.push(public("index.html", SITE, What::Html { language: source, seen: start, kind: Html::Chooser }));
        outputs.push(public("404.html", SITE, not_found(source, start)));
    }
    outputs
}

fn not_found<'a>(language: &'a Language, start: Seen<'a>) -> What<'a> {
    What::Html { language, seen: start, kind: Html::NotFound }
}

fn start_page<'a>(site: &'a Site<'a>) -> Option<&'a Page<'a>> {
    site.pages.get(&PageId::new("index"))
}

/// What the service reads at its start.
fn signup_half<'a>(site: &'a Site<'a>) -> Vec<Output<'a>> {
    let copy = |text: &'a str| What::Copy(Cow::Borrowed(text.as_bytes()));
    let mut outputs = vec![signup("bundle.json", SITE, What::Bundle)];
    for (name, file) in &site.theme.templates {
        outputs.push(signup(&format!("templates/{name}"), &file.path, copy(&file.text)));
    }
    for (tag, file) in &site.theme.strings {
        outputs.push(signup(&format!("strings/{tag}.ftl"), &file.path, copy(&file.text)));
    }
    for (name, file) in site.theme.texts.iter().filter(|(name, _)| is_a(name, "ftl")) {
        outputs.push(signup(name, &file.path, copy(&file.text)));
    }
    for language in &site.languages {
        outputs.push(signup(&format!("days/{}.json", language.tag), SITE, What::Days { language }));
        outputs.extend(site.forms.values().flat_map(|form| shells(site, language, form)));
    }
    outputs
}

/// The two pages of a form that the service completes.
fn shells<'a>(site: &'a Site<'a>, language: &'a Language, form: &'a SiteForm) -> Vec<Output<'a>> {
    let home = site.pages.get(&form.home).and_then(|page| Seen::by(language, page));
    let Some(seen) = home else { return Vec::new() };
    let (tag, id, origin) = (&language.tag, form.form.id.as_str(), &seen.text.file.path);
    vec![
        signup(&format!("pages/{tag}/{id}.html"), origin, What::Html { language, seen, kind: Html::FormShell(form) }),
        signup(&format!("pages/{tag}/{id}-done.html"), origin, What::Html { language, seen, kind: Html::ReceiptShell }),
    ]
}

fn without_collisions(outputs: Vec<Output<'_>>) -> Result<Vec<Output<'_>>, Vec<Diagnostic>> {
    let mut by_path: BTreeMap<String, Output<'_>> = BTreeMap::new();
    let mut problems = Vec::new();
    for output in outputs {
        match by_path.entry(output.path.clone()) {
            Entry::Vacant(free) => {
                free.insert(output);
            }
            Entry::Occupied(taken) => problems.push(Diagnostic::whole(
                output.origin,
                Problem::OutputTaken { output: output.path, other: taken.get().origin.to_owned() },
            )),
        }
    }
    if problems.is_empty() { Ok(by_path.into_values().collect()) } else { Err(problems) }
}

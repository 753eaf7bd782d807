//! Every file alone becomes a typed value; what concerns two files is left to the next stage.

use rayon::prelude::*;

use crate::diagnostic::{Diagnostic, Problem, collect};
use crate::source::{SourceFile, Sources};

mod check;
mod doc;
mod event;
mod form;
mod front_matter;
mod markdown;
mod names;
mod places;
mod series;
mod service;
mod site;
mod words;
mod yaml;

pub(crate) use check::Check;
pub use doc::{Doc, DocLink, LinkKind};
pub use event::{AudienceBlock, Change, EventBlock, RepeatsBlock};
pub use form::{FormFile, FormTextsFile};
pub use front_matter::{DocFacts, FrontMatter};
pub use places::{PlaceEntry, PlacesFile};
pub use series::{SeriesBlock, SessionBlock};
pub use service::{CountBlock, ServiceBlock};
pub use site::{LanguageEntry, SiteFile};
pub use words::{KindsFile, RawWords};
pub(crate) use words::{quoted, unknown_language};

/// Everything that the files say, each on its own.
#[derive(Debug)]
pub struct Parsed<'s> {
    /// `site.yaml`.
    pub site: SiteFile<'s>,
    /// `kinds.yaml`: the names of each kind of event.
    pub kinds: KindsFile<'s>,
    /// `places.yaml`.
    pub places: PlacesFile<'s>,
    /// Every Markdown file.
    pub docs: Vec<Doc<'s>>,
    /// Every `form.yaml`.
    pub forms: Vec<FormFile<'s>>,
    /// Every `form.<lang>.yaml`.
    pub form_texts: Vec<FormTextsFile<'s>>,
    /// Every file, for what this stage does not read: the theme, pictures.
    pub sources: &'s Sources,
}

/// One file's value, to be put in its place among the others.
enum Value<'s> {
    Site(Box<SiteFile<'s>>),
    Kinds(KindsFile<'s>),
    Places(PlacesFile<'s>),
    Doc(Box<Doc<'s>>),
    Form(Box<FormFile<'s>>),
    FormTexts(FormTextsFile<'s>),
}

/// Reads every file of the content.
pub fn parse(sources: &Sources) -> Result<Parsed<'_>, Vec<Diagnostic>> {
    let files: Vec<&SourceFile> = sources.below("content/").collect();
    let read = collect(files.into_par_iter().map(value).collect::<Vec<_>>());
    let absent = absent(sources);
    let values = match read {
        Ok(values) if absent.is_empty() => values,
        Ok(_) => return Err(absent),
        Err(found) => return Err([found, absent].concat()),
    };
    let mut site = None;
    let (mut kinds, mut places) = (KindsFile::default(), PlacesFile::default());
    let (mut docs, mut forms, mut form_texts) = (Vec::new(), Vec::new(), Vec::new());
    for value in values {
        match value {
            Value::Site(file) => site = Some(*file),
            Value::Kinds(file) => kinds = file,
            Value::Places(file) => places = file,
            Value::Doc(doc) => docs.push(*doc),
            Value::Form(form) => forms.push(*form),
            Value::FormTexts(texts) => form_texts.push(texts),
        }
    }
    let site = site.ok_or_else(|| vec![missing(names::SITE)])?;
    Ok(Parsed { site, kinds, places, docs, forms, form_texts, sources })
}

fn value(file: &SourceFile) -> Result<Value<'_>, Vec<Diagnostic>> {
    let name = names::read(&file.path).map_err(|problem| vec![Diagnostic::whole(&file.path, problem)])?;
    Ok(match name {
        names::Name::Site => Value::Site(Box::new(site::read(file)?)),
        names::Name::Kinds => Value::Kinds(words::kinds(file)?),
        names::Name::Places => Value::Places(places::read(file)?),
        names::Name::Page { path, folder, lang } => Value::Doc(Box::new(doc::read(file, path, folder, lang)?)),
        names::Name::Form { folder } => Value::Form(Box::new(form::read(file, folder)?)),
        names::Name::FormTexts { folder, lang } => Value::FormTexts(form::read_texts(file, folder, lang)?),
    })
}

/// Files that every site has. Kinds and places may be absent: not every site has events.
fn absent(sources: &Sources) -> Vec<Diagnostic> {
    if sources.texts.contains_key(names::SITE) { Vec::new() } else { vec![missing(names::SITE)] }
}

fn missing(path: &str) -> Diagnostic {
    Diagnostic::whole(path, Problem::MissingFile { file: path.to_owned() })
}

/// A file as the start page, for the tests of the next stage.
#[cfg(test)]
pub(crate) fn doc_of(file: &SourceFile) -> Result<Doc<'_>, Vec<Diagnostic>> {
    doc::read(file, String::new(), String::new(), crate::lang::tests::lang("sv"))
}

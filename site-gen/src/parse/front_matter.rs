//! The front matter of a page: split from the text, read, and checked value by value.

use serde::Deserialize;

use super::event::{self, EventBlock, RawEvent};
use super::series::{self, RawSeries, SeriesBlock};
use super::service::{self, RawService, ServiceBlock};
use super::{Check, yaml};
use crate::diagnostic::{Diagnostic, Problem, Span, Spanned};
use crate::site::{Nav, Template};
use crate::source::SourceFile;
use crate::url::{Slug, UrlPath};

/// What a page's file says before its text.
#[derive(Debug)]
pub struct FrontMatter {
    /// The heading.
    pub title: String,
    /// One sentence.
    pub summary: Option<String>,
    /// The page's part of the address in this language.
    pub slug: Option<Spanned<Slug>>,
    /// What the picture shows.
    pub image_alt: Option<Spanned<String>>,
    /// Whether a speaker has read the translation.
    pub reviewed: Option<Spanned<bool>>,
    /// The blocks of the source that the translation was made from.
    pub translates: Option<Spanned<Vec<String>>>,
    /// What is true in every language.
    pub facts: DocFacts,
    /// The keys of facts that the file states, with their places.
    pub fact_keys: Vec<Spanned<&'static str>>,
}

/// Facts of a page as its file states them.
#[derive(Debug, Default)]
pub struct DocFacts {
    /// The page's id, when it is not its path.
    pub id: Option<Spanned<String>>,
    /// Its place among its siblings.
    pub order: Option<i64>,
    /// Its menu.
    pub nav: Option<Nav>,
    /// Its template.
    pub template: Option<Template>,
    /// It is not ready.
    pub draft: bool,
    /// Addresses that it once had.
    pub redirect_from: Vec<Spanned<UrlPath>>,
    /// Its picture, relative to its folder.
    pub image: Option<Spanned<String>>,
    /// The form that it shows.
    pub form: Option<Spanned<String>>,
    /// What somebody wants to know before they sign up.
    pub service: Option<ServiceBlock>,
    /// What makes it an event.
    pub event: Option<Spanned<EventBlock>>,
    /// What makes it a series.
    pub series: Option<Spanned<SeriesBlock>>,
}

/// The keys as YAML gives them.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawFrontMatter {
    title: Spanned<String>,
    summary: Option<Spanned<String>>,
    slug: Option<Spanned<String>>,
    image_alt: Option<Spanned<String>>,
    reviewed: Option<Spanned<bool>>,
    translates: Option<Spanned<Vec<String>>>,
    id: Option<Spanned<String>>,
    order: Option<Spanned<i64>>,
    nav: Option<Spanned<Nav>>,
    template: Option<Spanned<Template>>,
    draft: Option<Spanned<bool>>,
    redirect_from: Option<Spanned<Vec<Spanned<String>>>>,
    image: Option<Spanned<String>>,
    form: Option<Spanned<String>>,
    service: Option<RawService>,
    event: Option<Spanned<RawEvent>>,
    series: Option<Spanned<RawSeries>>,
}

/// Where the front matter ends and the text begins, in bytes of the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Split {
    /// The end of the YAML, before the second `---`.
    pub(super) yaml: usize,
    /// The start of the text, after the second `---`.
    pub(super) body: usize,
}

/// Finds the two lines `---`. The first one also begins a YAML document, so that no place needs to be moved.
pub(super) fn split(file: &SourceFile) -> Result<Split, Diagnostic> {
    let mut lines = file.text.split_inclusive('\n');
    let first = lines.next().unwrap_or_default();
    if first.trim_end() != "---" {
        return Err(Diagnostic::at(file, &(0..first.trim_end().len()), Problem::NoFrontMatter));
    }
    let mut yaml = first.len();
    for line in lines {
        if line.trim_end() == "---" {
            return Ok(Split { yaml, body: yaml + line.len() });
        }
        yaml += line.len();
    }
    Err(Diagnostic::at(file, &(0..3), Problem::FrontMatterOpen))
}

/// Reads and checks the front matter that ends at the byte `end`.
pub(super) fn read(file: &SourceFile, end: usize) -> Result<FrontMatter, Vec<Diagnostic>> {
    let mut check = Check::new(file);
    let Some(raw) = yaml::read::<RawFrontMatter>(&mut check, end) else { return Err(check.into_problems()) };
    let fact_keys = fact_keys(&raw, &file.text[..end]);
    fits_together(&mut check, &raw);
    let front = FrontMatter {
        title: check.text("title", &raw.title),
        summary: raw.summary.map(|summary| check.text("summary", &summary)),
        slug: raw.slug.and_then(|slug| check.slug(&slug)),
        image_alt: raw.image_alt,
        reviewed: raw.reviewed,
        translates: raw.translates,
        fact_keys,
        facts: DocFacts {
            id: raw.id.and_then(|id| check.page_id(id)),
            order: raw.order.map(|order| order.value),
            nav: raw.nav.map(|nav| nav.value),
            template: raw.template.map(|template| template.value),
            draft: raw.draft.is_some_and(|draft| draft.value),
            redirect_from: check.paths(raw.redirect_from.map(|paths| paths.value).unwrap_or_default()),
            image: raw.image,
            form: raw.form,
            service: raw.service.map(|raw| service::check(&mut check, raw)),
            event: raw.event.and_then(|raw| event::check(&mut check, raw)),
            series: raw.series.map(|raw| series::check(&mut check, raw)),
        },
    };
    check.finish(front)
}

/// What must not stand together.
fn fits_together(check: &mut Check<'_>, raw: &RawFrontMatter) {
    if let (Some(_), Some(series)) = (&raw.event, &raw.series) {
        check.note(&series.span, Problem::EventAndSeries);
    }
    if let (Some(event), Some(form)) = (&raw.event, &raw.form)
        && event.value.is_outside()
    {
        check.note(&form.span, Problem::SignupForOutsideEvent);
    }
}

/// The facts that are stated, with the places of their keys.
fn fact_keys(raw: &RawFrontMatter, yaml: &str) -> Vec<Spanned<&'static str>> {
    let stated = [
        ("id", raw.id.is_some()),
        ("order", raw.order.is_some()),
        ("nav", raw.nav.is_some()),
        ("template", raw.template.is_some()),
        ("draft", raw.draft.is_some()),
        ("redirect_from", raw.redirect_from.is_some()),
        ("image", raw.image.is_some()),
        ("form", raw.form.is_some()),
        ("service", raw.service.is_some()),
        ("event", raw.event.is_some()),
        ("series", raw.series.is_some()),
    ];
    let stated = stated.into_iter().filter(|(_, is_there)| *is_there);
    stated.map(|(key, _)| Spanned { value: key, span: key_span(yaml, key) }).collect()
}

/// Where a key of the outermost mapping stands. The parser only tells where values stand.
pub(super) fn key_span(yaml: &str, key: &str) -> Span {
    let mut start = 0;
    for line in yaml.split_inclusive('\n') {
        if line.strip_prefix(key).is_some_and(|rest| rest.trim_start().starts_with(':')) {
            return start..start + key.len();
        }
        start += line.len();
    }
    0..0
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn file(text: &str) -> SourceFile {
        SourceFile { path: "a.md".to_owned(), text: text.to_owned() }
    }

    #[track_caller]
    fn check(text: &str, yaml: &str, body: &str) {
        let split = split(&file(text)).unwrap();
        assert_eq!((&text[..split.yaml], &text[split.body..]), (yaml, body));
    }

    #[test]
    fn the_text_begins_after_the_second_line_of_dashes() {
        check("---\ntitle: T\n---\n\nText.\n", "---\ntitle: T\n", "\nText.\n");
        check("---\r\ntitle: T\r\n---\r\nText.", "---\r\ntitle: T\r\n", "Text.");
        check("---\n---", "---\n", "");
    }

    #[test]
    fn dashes_inside_a_line_or_after_the_text_has_begun_are_no_end() {
        check("---\ntitle: a --- b\n---\nText\n---\n", "---\ntitle: a --- b\n", "Text\n---\n");
    }

    #[test]
    fn a_file_without_both_lines_has_no_front_matter() {
        for (text, key) in
            [("", "no-front-matter"), ("title: T\n---\n", "no-front-matter"), ("---\na", "front-matter-open")]
        {
            assert_eq!(split(&file(text)).unwrap_err().problem.key(), key);
        }
    }

    proptest! {
        #[test]
        fn what_is_split_is_the_whole_file(text in "(---\n)?([a-zå:\\- \r\n]|---\n){0,40}") {
            let file = file(&text);
            if let Ok(split) = split(&file) {
                prop_assert!(text[..split.yaml].starts_with("---"));
                prop_assert_eq!(text[split.yaml..split.body].trim_end(), "---");
            }
        }
    }
}

//! Markdown with its places, cut at the named headings.

use pulldown_cmark::{CowStr, Event, HeadingLevel, LinkType, Options, Parser, Tag, TagEnd};

use super::{Check, DocLink, LinkKind};
use crate::diagnostic::{Diagnostic, Problem, Span, Spanned};
use crate::site::{Body, Text};
use crate::source::SourceFile;

mod cut;

/// A page's text.
#[derive(Debug)]
pub(super) struct MarkdownText<'s> {
    pub(super) body: Body<'s>,
    pub(super) links: Vec<Spanned<DocLink>>,
    /// The names that a link can end in after `#`.
    pub(super) anchors: Vec<String>,
}

/// Reads the Markdown that begins at the byte `start`.
pub(super) fn read(file: &SourceFile, start: usize) -> Result<MarkdownText<'_>, Vec<Diagnostic>> {
    let options = Options::ENABLE_TABLES | Options::ENABLE_HEADING_ATTRIBUTES;
    let parser = Parser::new_ext(&file.text[start..], options).into_offset_iter();
    let text: Text<'_> = parser.map(|(event, span)| (event, span.start + start..span.end + start)).collect();
    let mut check = Check::new(file);
    no_html(&mut check, &text);
    headings(&mut check, &text);
    pictures(&mut check, &text);
    let links = links(file, &text);
    let anchors = anchors(&text);
    check.finish(MarkdownText { body: cut::body(text), links, anchors })
}

fn no_html(check: &mut Check<'_>, text: &Text<'_>) {
    for (event, span) in text {
        if matches!(event, Event::Start(Tag::HtmlBlock) | Event::InlineHtml(_)) {
            check.note(span, Problem::RawHtml);
        }
    }
}

fn headings(check: &mut Check<'_>, text: &Text<'_>) {
    let mut named: Vec<&CowStr<'_>> = Vec::new();
    for (event, span) in text {
        let Event::Start(Tag::Heading { level, id, .. }) = event else { continue };
        if *level == HeadingLevel::H1 {
            check.note(span, Problem::TopHeading);
        }
        let Some(name) = id else { continue };
        if named.contains(&name) {
            check.note(span, Problem::SectionTwice { name: name.to_string() });
        }
        named.push(name);
    }
}

/// Somebody who does not see a picture is told what it shows.
fn pictures(check: &mut Check<'_>, text: &Text<'_>) {
    for (index, (event, span)) in text.iter().enumerate() {
        let Event::Start(Tag::Image { dest_url, .. }) = event else { continue };
        if matches!(text.get(index + 1), Some((Event::End(TagEnd::Image), _))) {
            check.note(span, Problem::PictureWithoutAlt { image: dest_url.to_string() });
        }
    }
}

fn links(file: &SourceFile, text: &Text<'_>) -> Vec<Spanned<DocLink>> {
    let link = |(event, span): &(Event<'_>, Span)| {
        let (destination, kind) = match event {
            Event::Start(Tag::Link { link_type: LinkType::Email, .. }) => return None,
            Event::Start(Tag::Link { dest_url, .. }) => (dest_url.to_string(), LinkKind::Link),
            Event::Start(Tag::Image { dest_url, .. }) => (dest_url.to_string(), LinkKind::Picture),
            _ => return None,
        };
        let span = destination_span(file, span, &destination);
        Some(Spanned { value: DocLink { destination, kind }, span })
    };
    text.iter().filter_map(link).collect()
}

/// The place of the address inside `[words](address)`; a reference link has it elsewhere and is meant as a whole.
fn destination_span(file: &SourceFile, span: &Span, destination: &str) -> Span {
    let whole = &file.text[span.clone()];
    let found = whole.rfind(destination).filter(|_| !destination.is_empty());
    found.map_or_else(|| span.clone(), |at| span.start + at..span.start + at + destination.len())
}

fn anchors(text: &Text<'_>) -> Vec<String> {
    let anchor = |(event, _): &(Event<'_>, Span)| match event {
        Event::Start(Tag::Heading { id: Some(id), .. }) => Some(id.to_string()),
        _ => None,
    };
    text.iter().filter_map(anchor).collect()
}

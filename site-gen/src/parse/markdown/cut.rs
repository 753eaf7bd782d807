//! A text is cut at `## Heading {#name}` into sections, and inside them at `### Heading` into items.

use pulldown_cmark::{Event, HeadingLevel, Tag, TagEnd};

use crate::site::{Body, Item, Section, Text};

/// A heading that begins a new part.
enum Cut {
    Section(String),
    Item(Option<String>),
}

/// Cuts the text. A named heading ends what came before; an unnamed second-level one is part of the running text.
pub(super) fn body(text: Text<'_>) -> Body<'_> {
    let mut body = Body::default();
    let mut events = text.into_iter();
    let mut depth = 0_usize;
    while let Some((event, span)) = events.next() {
        let cut = if depth == 0 { begins(&event, !body.sections.is_empty()) } else { None };
        if let Some(cut) = cut {
            let title = events.by_ref().take_while(|(event, _)| !is_heading_end(event)).collect();
            begin(&mut body, cut, title);
            continue;
        }
        match event {
            Event::Start(_) => depth += 1,
            Event::End(_) => depth = depth.saturating_sub(1),
            _ => {}
        }
        open_part(&mut body).push((event, span));
    }
    body
}

fn begins(event: &Event<'_>, in_section: bool) -> Option<Cut> {
    match event {
        Event::Start(Tag::Heading { level: HeadingLevel::H2, id: Some(id), .. }) => Some(Cut::Section(id.to_string())),
        Event::Start(Tag::Heading { level: HeadingLevel::H3, id, .. }) if in_section => {
            Some(Cut::Item(id.as_ref().map(ToString::to_string)))
        }
        _ => None,
    }
}

fn begin<'s>(body: &mut Body<'s>, cut: Cut, title: Text<'s>) {
    match (cut, body.sections.last_mut()) {
        (Cut::Item(name), Some(section)) => section.items.push(Item { name, title, body: Text::new() }),
        (Cut::Item(_), None) => body.intro.extend(title),
        (Cut::Section(name), _) => {
            body.sections.push(Section { name, title, intro: Text::new(), items: Vec::new() });
        }
    }
}

/// The part that running text goes to.
fn open_part<'b, 's>(body: &'b mut Body<'s>) -> &'b mut Text<'s> {
    match body.sections.last_mut() {
        None => &mut body.intro,
        Some(Section { items, intro, .. }) => items.last_mut().map_or(intro, |item| &mut item.body),
    }
}

fn is_heading_end(event: &Event<'_>) -> bool {
    matches!(event, Event::End(TagEnd::Heading(_)))
}

#[cfg(test)]
mod tests {
    use super::super::read;
    use crate::source::SourceFile;

    fn outline(markdown: &str) -> String {
        let file = SourceFile { path: "a.md".into(), text: markdown.into() };
        let body = read(&file, 0).unwrap().body;
        let sections = body.sections.iter().map(|section| {
            let items: Vec<String> = section.items.iter().map(|item| item.body.len().to_string()).collect();
            format!("{}:{}[{}]", section.name, section.intro.len(), items.join(","))
        });
        std::iter::once(body.intro.len().to_string()).chain(sections).collect::<Vec<_>>().join(" ")
    }

    // A paragraph of plain text is three events: start, text, end.

    #[test]
    fn text_without_named_headings_is_all_running_text() {
        assert_eq!(outline("a\n\n## B\n\nc\n"), "9");
    }

    #[test]
    fn named_headings_begin_sections_and_third_level_headings_items() {
        assert_eq!(outline("a\n\n## B {#b}\n\nc\n\n### D\n\ne\n\n### F\n\n## G {#g}\n"), "3 b:3[3,0] g:0[]");
    }

    #[test]
    fn third_level_headings_before_any_section_stay_in_the_text() {
        assert_eq!(outline("### A\n\nb\n"), "6");
    }

    #[test]
    fn headings_inside_lists_do_not_cut() {
        assert_eq!(outline("- ## A {#a}\n"), "7");
    }
}

//! Markdown events -> HTML: links lead to pages in the reader's language, headings can be linked to, wide tables scroll.

use std::collections::BTreeSet;

use pulldown_cmark::{CowStr, Event, Tag, TagEnd, html};

use crate::site::Text;

/// Where a link leads for one reader.
pub(crate) struct Href {
    /// The address in the reader's language.
    pub(crate) url: String,
    /// It leaves the site.
    pub(crate) outside: bool,
}

/// A text as HTML blocks.
pub(crate) fn blocks(text: &Text<'_>, href: impl Fn(&str) -> Href) -> String {
    let ids = heading_ids(text);
    let mut ids = ids.into_iter();
    let events = text.iter().flat_map(|(event, _)| convert(event, &href, &mut ids));
    let mut out = String::new();
    html::push_html(&mut out, events);
    out
}

/// The words of a heading as HTML, without the heading around them.
pub(crate) fn inline(text: &Text<'_>, href: impl Fn(&str) -> Href) -> String {
    blocks(text, href).trim().to_owned()
}

fn convert<'e>(
    event: &Event<'e>,
    href: &impl Fn(&str) -> Href,
    ids: &mut impl Iterator<Item = String>,
) -> Vec<Event<'e>> {
    match event {
        Event::Start(Tag::Link { link_type, dest_url, title, id }) => {
            let to = href(dest_url);
            if to.outside {
                return vec![Event::InlineHtml(outside_link(&to.url, title).into())];
            }
            let (link_type, title, id) = (*link_type, title.clone(), id.clone());
            vec![Event::Start(Tag::Link { link_type, dest_url: to.url.into(), title, id })]
        }
        Event::Start(Tag::Image { link_type, dest_url, title, id }) => {
            let (link_type, title, id) = (*link_type, title.clone(), id.clone());
            vec![Event::Start(Tag::Image { link_type, dest_url: href(dest_url).url.into(), title, id })]
        }
        Event::Start(Tag::Heading { level, classes, attrs, .. }) => {
            let id = ids.next().map(CowStr::from);
            vec![Event::Start(Tag::Heading { level: *level, id, classes: classes.clone(), attrs: attrs.clone() })]
        }
        // A table wider than the screen scrolls by itself, also by keyboard, and leaves the page in place.
        Event::Start(Tag::Table(_)) => {
            vec![Event::Html("<div class=\"table\" tabindex=\"0\">".into()), event.clone()]
        }
        Event::End(TagEnd::Table) => vec![event.clone(), Event::Html("</div>\n".into())],
        other => vec![other.clone()],
    }
}

/// `rel` tells machines; the theme's style sheet tells people.
fn outside_link(url: &str, title: &str) -> String {
    let title = if title.is_empty() { String::new() } else { format!(" title=\"{}\"", escape(title)) };
    format!("<a href=\"{}\"{title} rel=\"external\">", escape(url))
}

/// For text and quoted attributes.
pub(crate) fn escape(text: &str) -> String {
    let mut out = Vec::with_capacity(text.len());
    // Writing to memory cannot fail, and the escaped text of UTF-8 is UTF-8.
    tera::escape_html(text, &mut out).map_or_else(|_| String::new(), |()| String::from_utf8_lossy(&out).into_owned())
}

/// An id for each heading of a text: the author's, else its words in lower case with hyphens.
pub(crate) fn heading_ids(text: &Text<'_>) -> Vec<String> {
    let mut taken = BTreeSet::new();
    let mut ids = Vec::new();
    let mut open: Option<(Option<String>, String)> = None;
    for (event, _) in text {
        match event {
            Event::Start(Tag::Heading { id, .. }) => open = Some((id.as_deref().map(str::to_owned), String::new())),
            Event::Text(words) | Event::Code(words) => {
                if let Some((_, heading)) = &mut open {
                    heading.push_str(words);
                }
            }
            Event::End(TagEnd::Heading(_)) => {
                if let Some((id, words)) = open.take() {
                    ids.push(unique(id.unwrap_or_else(|| words_with_hyphens(&words)), &mut taken));
                }
            }
            _ => {}
        }
    }
    ids
}

/// Letters and digits of every script stay: an id may be Arabic as well as its heading.
fn words_with_hyphens(words: &str) -> String {
    let lower = words.to_lowercase();
    let parts: Vec<&str> = lower.split(|c: char| !c.is_alphanumeric()).filter(|part| !part.is_empty()).collect();
    if parts.is_empty() { "section".to_owned() } else { parts.join("-") }
}

fn unique(id: String, taken: &mut BTreeSet<String>) -> String {
    let numbered = (2..).map(|number| format!("{id}-{number}"));
    let free = std::iter::once(id.clone()).chain(numbered).find(|candidate| !taken.contains(candidate));
    let free = free.unwrap_or(id);
    taken.insert(free.clone());
    free
}

#[cfg(test)]
mod tests {
    use pulldown_cmark::{Options, Parser};

    use super::*;

    #[track_caller]
    fn check(markdown: &str, expected: &str) {
        let options = Options::ENABLE_TABLES | Options::ENABLE_HEADING_ATTRIBUTES;
        let text: Text<'_> = Parser::new_ext(markdown, options).into_offset_iter().collect();
        let href = |to: &str| Href { url: to.replace("../", "/sv/"), outside: to.starts_with("https:") };
        assert_eq!(blocks(&text, href).trim_end(), expected);
    }

    #[test]
    fn links_lead_where_the_reader_reads() {
        check("[a](../friends/)", "<p><a href=\"/sv/friends/\">a</a></p>");
    }

    #[test]
    fn links_out_of_the_site_say_so() {
        check(
            "[a](https://b.example/?x=1&y=2)",
            "<p><a href=\"https://b.example/?x=1&amp;y=2\" rel=\"external\">a</a></p>",
        );
    }

    #[test]
    fn headings_are_named_by_their_words_or_their_author() {
        check(
            "## Hur går det till?\n## x {#own}",
            "<h2 id=\"hur-går-det-till\">Hur går det till?</h2>\n<h2 id=\"own\">x</h2>",
        );
        check("## من أنت؟", "<h2 id=\"من-أنت\">من أنت؟</h2>");
    }

    #[test]
    fn two_headings_of_the_same_words_have_two_names() {
        check("## A\n## A", "<h2 id=\"a\">A</h2>\n<h2 id=\"a-2\">A</h2>");
    }

    #[test]
    fn tables_scroll_by_themselves() {
        check(
            "|a|\n|-|\n|b|",
            "<div class=\"table\" tabindex=\"0\"><table><thead><tr><th>a</th></tr></thead><tbody>\n\
             <tr><td>b</td></tr>\n</tbody></table>\n</div>",
        );
    }
}

//! A source as short hashes of its blocks, by which a translation says what it was made from.

use pulldown_cmark::Event;

use crate::parse::Doc;
use crate::site::{Body, Text};

/// Hexadecimal digits of a hash: a page has tens of blocks, so that two equal ones by chance are one in a million.
const DIGITS: usize = 6;

/// One hash for each block of words, in order: title, summary, the picture's description, then the text.
pub(super) fn hashes(doc: &Doc<'_>) -> Vec<String> {
    let front = &doc.front;
    let alt = front.image_alt.as_ref().map(|alt| alt.value.as_str());
    let words = [Some(front.title.as_str()), front.summary.as_deref(), alt];
    let words = words.into_iter().flatten().map(str::to_owned);
    words.chain(parts(&doc.body).into_iter().flat_map(blocks)).map(|block| hash(&block)).collect()
}

fn parts<'b, 's>(body: &'b Body<'s>) -> Vec<&'b Text<'s>> {
    let sections = body.sections.iter().flat_map(|section| {
        let items = section.items.iter().flat_map(|item| [&item.title, &item.body]);
        [&section.title, &section.intro].into_iter().chain(items)
    });
    std::iter::once(&body.intro).chain(sections).collect()
}

/// The words of each outermost block; markup and addresses are no words. A heading alone is one block.
fn blocks(text: &Text<'_>) -> Vec<String> {
    let (mut blocks, mut words, mut depth) = (Vec::new(), String::new(), 0_usize);
    for (event, _) in text {
        match event {
            Event::Start(_) => depth += 1,
            Event::End(_) => depth = depth.saturating_sub(1),
            Event::Text(part) | Event::Code(part) => words.push_str(part),
            Event::SoftBreak | Event::HardBreak => words.push(' '),
            _ => {}
        }
        if matches!(event, Event::End(_)) && depth == 0 {
            blocks.push(std::mem::take(&mut words));
        } else if matches!(event, Event::End(_)) {
            words.push(' ');
        }
    }
    blocks.push(words);
    blocks.retain(|block| !block.trim().is_empty());
    blocks
}

/// White space is no word.
fn hash(block: &str) -> String {
    let words: Vec<&str> = block.split_whitespace().collect();
    blake3::hash(words.join(" ").as_bytes()).to_hex()[..DIGITS].to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parse::doc_of;
    use crate::source::SourceFile;

    fn of(text: &str) -> Vec<String> {
        let file = SourceFile { path: "a.md".to_owned(), text: format!("---\ntitle: T\n---\n{text}") };
        hashes(&doc_of(&file).unwrap())
    }

    #[test]
    fn each_block_has_a_hash_of_its_words() {
        let plain = of("a b\n\n## C {#c}\n\nd\n");
        assert_eq!(plain.len(), 4);
        assert_eq!(plain, of("a\nb\n\n##   C {#c}\n\n**d**\n"));
    }

    #[test]
    fn a_changed_block_changes_only_its_hash() {
        let (before, after) = (of("a\n\nb\n\nc\n"), of("a\n\nB\n\nc\n"));
        let differ: Vec<bool> = before.iter().zip(&after).map(|(a, b)| a != b).collect();
        assert_eq!(differ, [false, false, true, false]);
    }

    #[test]
    fn where_a_link_leads_is_no_word() {
        assert_eq!(of("[a](x/)\n"), of("[a](y/)\n"));
    }
}

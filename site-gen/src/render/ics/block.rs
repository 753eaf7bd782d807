//! A component of iCalendar: its properties, and the components inside it.
//!
//! Of the `icalendar` crate this uses the property, which escapes and quotes. Its components would write a random UID and
//! the present time into each one that has none, and a time zone must have neither; its folded lines can be an octet too
//! long.

use std::fmt;

use icalendar::Property;

/// Between two parts of a line that is too long for one.
const FOLD: &str = "\r\n ";

/// The most octets of a line without its end (RFC 5545, 3.1).
const LINE: usize = 75;

/// What stands between a `BEGIN` and its `END`.
#[derive(Debug)]
pub(super) struct Block {
    name: &'static str,
    properties: Vec<Property>,
    inside: Vec<Block>,
}

impl Block {
    pub(super) fn new(name: &'static str, properties: Vec<Property>) -> Block {
        Block { name, properties, inside: Vec::new() }
    }

    /// Puts components into it.
    pub(super) fn holding(mut self, blocks: impl IntoIterator<Item = Block>) -> Block {
        self.inside.extend(blocks);
        self
    }
}

/// As it stands in a file, with CRLF at the end of each line.
impl fmt::Display for Block {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "BEGIN:{}\r\n", self.name)?;
        for property in &self.properties {
            let folded: String = property.clone().try_into()?;
            write_folded(f, &folded.replace(FOLD, ""))?;
        }
        for block in &self.inside {
            block.fmt(f)?;
        }
        write!(f, "END:{}\r\n", self.name)
    }
}

/// Writes a line in as many parts as it needs, each of whole characters.
fn write_folded(f: &mut fmt::Formatter<'_>, line: &str) -> fmt::Result {
    let (mut rest, mut room) = (line.trim_end_matches("\r\n"), LINE);
    while rest.len() > room {
        let (part, after) = rest.split_at(rest.floor_char_boundary(room));
        write!(f, "{part}{FOLD}")?;
        // The space at the beginning of a part counts.
        (rest, room) = (after, LINE - 1);
    }
    write!(f, "{rest}\r\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        let block = Block::new("X", vec![Property::new("SUMMARY", text)]).to_string();
        let lines: Vec<&str> = block.split("\r\n").collect();
        assert_eq!(lines[1..lines.len() - 2], *expected);
        assert!(lines.iter().all(|line| line.len() <= LINE), "{block}");
    }

    #[test]
    fn short_lines_stay_whole() {
        check("Kafé", &["SUMMARY:Kafé"]);
        check(&"a".repeat(67), &[&format!("SUMMARY:{}", "a".repeat(67))]);
    }

    #[test]
    fn long_lines_are_folded_after_75_octets() {
        let (first, second) = ("a".repeat(67), "b".repeat(74));
        check(&format!("{first}{second}"), &[&format!("SUMMARY:{first}"), &format!(" {second}")]);
        check(&format!("{first}{second}c"), &[&format!("SUMMARY:{first}"), &format!(" {second}"), " c"]);
    }

    #[test]
    fn letters_of_several_octets_stay_whole() {
        check(&format!("{}ትግርኛ", "a".repeat(65)), &[&format!("SUMMARY:{}", "a".repeat(65)), " ትግርኛ"]);
    }

    #[test]
    fn spaces_at_a_fold_are_kept() {
        let text = format!("{}  {}", "a".repeat(66), "b".repeat(10));
        check(&text, &[&format!("SUMMARY:{} ", "a".repeat(66)), &format!("  {}", "b".repeat(10))]);
    }
}

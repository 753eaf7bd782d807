//! A component of iCalendar: its properties, and the components inside it.
//!
//! Of the `icalendar` crate this uses the property, which escapes, quotes and folds. Its components would write a
//! random UID and the present time into each one that has none, and a time zone must have neither.

use std::fmt;

use icalendar::Property;

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
            let line: String = property.clone().try_into()?;
            f.write_str(&line)?;
        }
        for block in &self.inside {
            block.fmt(f)?;
        }
        write!(f, "END:{}\r\n", self.name)
    }
}

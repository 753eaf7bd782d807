//! Where a figure stands within its block, and where that is in the YAML text.

use std::fmt;
use std::ops::Range;

use serde::de::{Error, MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer};
use serde_saphyr::{Location, Spanned};

/// A place within a block: `tables[0].rows[2].counts[1]`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Default)]
pub struct Path(Vec<Step>);

/// One step down.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Step {
    Key(String),
    Index(usize),
}

impl Path {
    /// The block itself.
    #[must_use]
    pub fn root() -> Path {
        Path::default()
    }

    /// The value of a key.
    #[must_use]
    pub fn key(&self, key: &str) -> Path {
        self.then(Step::Key(key.to_owned()))
    }

    /// A member of a list, from 0.
    #[must_use]
    pub fn index(&self, index: usize) -> Path {
        self.then(Step::Index(index))
    }

    /// The part of the block that it lies in: `tables` and 0 for `tables[0].rows[2]`.
    #[must_use]
    pub fn part(&self) -> Option<(&str, usize)> {
        match &self.0[..] {
            [Step::Key(key), Step::Index(index), ..] => Some((key, *index)),
            _ => None,
        }
    }

    fn then(&self, step: Step) -> Path {
        let mut steps = self.0.clone();
        steps.push(step);
        Path(steps)
    }
}

impl fmt::Display for Path {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (nth, step) in self.0.iter().enumerate() {
            match step {
                Step::Key(key) if nth == 0 => f.write_str(key)?,
                Step::Key(key) => write!(f, ".{key}")?,
                Step::Index(index) => write!(f, "[{index}]")?,
            }
        }
        Ok(())
    }
}

/// The bytes of `yaml` that hold what stands at `path` below the key `block`, or below the whole text when `block` is
/// empty; for a list or a mapping, where it begins. What is not there (a missing key is a common verdict) is pointed at by the nearest thing around it.
///
/// None when the text is no YAML or has no such block.
#[must_use]
pub fn locate(yaml: &str, block: &str, path: &Path) -> Option<Range<usize>> {
    let root: Spanned<Node> = serde_saphyr::from_str(yaml).ok()?;
    let mut node = if block.is_empty() { &root } else { root.value.step(&Step::Key(block.to_owned()))? };
    for step in &path.0 {
        match node.value.step(step) {
            Some(next) => node = next,
            None => break,
        }
    }
    bytes(node.referenced)
}

fn bytes(location: Location) -> Option<Range<usize>> {
    let start = usize::try_from(location.span().byte_offset()?).ok()?;
    let length = usize::try_from(location.span().byte_len()?).ok()?;
    Some(start..start + length)
}

/// YAML of any shape, with the places of all its values.
enum Node {
    Scalar,
    List(Vec<Spanned<Node>>),
    Mapping(Vec<(String, Spanned<Node>)>),
}

impl Node {
    fn step(&self, step: &Step) -> Option<&Spanned<Node>> {
        match (self, step) {
            (Node::List(members), Step::Index(index)) => members.get(*index),
            (Node::Mapping(entries), Step::Key(key)) => {
                entries.iter().find(|(name, _)| name == key).map(|(_, node)| node)
            }
            _ => None,
        }
    }
}

impl<'de> Deserialize<'de> for Node {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Node, D::Error> {
        deserializer.deserialize_any(AnyShape)
    }
}

struct AnyShape;

impl<'de> Visitor<'de> for AnyShape {
    type Value = Node;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_bool<E: Error>(self, _: bool) -> Result<Node, E> {
        Ok(Node::Scalar)
    }

    fn visit_i64<E: Error>(self, _: i64) -> Result<Node, E> {
        Ok(Node::Scalar)
    }

    fn visit_u64<E: Error>(self, _: u64) -> Result<Node, E> {
        Ok(Node::Scalar)
    }

    fn visit_f64<E: Error>(self, _: f64) -> Result<Node, E> {
        Ok(Node::Scalar)
    }

    fn visit_str<E: Error>(self, _: &str) -> Result<Node, E> {
        Ok(Node::Scalar)
    }

    fn visit_unit<E: Error>(self) -> Result<Node, E> {
        Ok(Node::Scalar)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Node, A::Error> {
        let mut members = Vec::new();
        while let Some(member) = list.next_element()? {
            members.push(member);
        }
        Ok(Node::List(members))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Node, A::Error> {
        let mut entries = Vec::new();
        while let Some(entry) = map.next_entry()? {
            entries.push(entry);
        }
        Ok(Node::Mapping(entries))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str =
        "title: Å\nfigures:\n  tables:\n    - rows:\n        - { label: a, counts: [4, ~] }\n    - title: b\n";

    #[track_caller]
    fn check(path: &Path, expected: &str) {
        let range = locate(PAGE, "figures", path).unwrap();
        assert!(PAGE[range.start..].starts_with(expected), "{path}: {:?}", &PAGE[range.start..]);
    }

    #[test]
    fn a_path_leads_to_its_place_in_the_text() {
        let row = Path::root().key("tables").index(0).key("rows").index(0);
        assert_eq!(row.key("counts").index(0).to_string(), "tables[0].rows[0].counts[0]");
        check(&row.key("counts").index(0), "4");
        check(&row.key("counts").index(1), "~");
        check(&row.key("label"), "a");
    }

    #[test]
    fn what_is_missing_is_pointed_at_by_what_is_around_it() {
        check(&Path::root().key("tables").index(1).key("totals").key("total"), "title: b");
        check(&Path::root().key("goals").index(3), "tables:");
    }

    #[test]
    fn without_the_block_there_is_no_place() {
        assert_eq!(locate("title: a\n", "figures", &Path::root()), None);
        assert_eq!(locate("a: [", "", &Path::root()), None);
    }
}

//! Percents of the same people at two times.

use serde::Deserialize;

use super::{Term, yes};
use crate::label::Label;
use crate::number::Claim;

/// Percents at two times.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Comparison {
    /// The caption.
    pub title: Label,
    /// The first time.
    pub before: Side,
    /// The second time.
    pub after: Side,
    /// What is compared.
    pub rows: Vec<Change>,
    /// Why the two sides are not the same people, when they are not.
    pub note: Option<Label>,
    /// Where it comes from.
    pub source: Option<Label>,
    /// Whether a plot stands beside the table.
    #[serde(default = "yes")]
    pub plot: bool,
}

/// One time of a comparison.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Side {
    /// When.
    pub label: Label,
    /// Of how many: n.
    pub of: Option<Term>,
}

/// A row of a comparison; a side on which nobody is in it has no percent.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Change {
    /// Its heading.
    pub label: Label,
    /// The percent at the first time.
    pub before: Option<Claim>,
    /// The percent at the second time.
    pub after: Option<Claim>,
}

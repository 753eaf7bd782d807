//! What a service was to reach, and how one knows that it did.

use serde::Deserialize;

use crate::label::Label;
use crate::number::Count;

/// A goal.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Goal {
    /// What it is called by, as `A`.
    pub name: String,
    /// The goal in words.
    pub says: Label,
    /// The things that it is about, one word each, so that indicators can name what they measure.
    #[serde(default)]
    pub about: Vec<String>,
    /// The number to reach.
    pub target: Option<Count>,
    /// How one knows.
    #[serde(default)]
    pub indicators: Vec<Indicator>,
}

/// Something that is measured.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Indicator {
    /// What is measured, in words.
    pub says: Label,
    /// Which of the goals' things it measures.
    pub about: Option<String>,
    /// What was reached.
    pub value: Option<Count>,
    /// Whether the value was estimated, not counted. `about` says so too.
    #[serde(default)]
    pub estimated: bool,
    /// Where the value comes from.
    pub source: Option<Label>,
}

//! Bars as SVG: text is text, colours are the page's, and patterns tell series apart in print and in grey.
//!
//! A plot always stands beside its table and has no figure that the table lacks. It is drawn for a phone: 400 units wide,
//! a label above its bars, a value at the end of each. The page styles it by class:
//!
//! | class | what |
//! |---|---|
//! | `figure-plot` | the picture; everything without a series has its `color` |
//! | `figure-series-0` … `figure-series-3` | bars and key of a series, solid, striped, dotted, outlined; set `color` |
//! | `figure-estimate` | a bar that is an estimate: pale, with a dashed edge |
//! | `figure-label`, `figure-value`, `figure-tick` | texts |
//! | `figure-grid` | lines |
//!
//! Texts stand on the lines. A page gives them a ground of their own:
//! `.figure-label, .figure-value { paint-order: stroke; stroke: var(--ground); stroke-width: 4px }`.

use std::fmt;

use crate::number::{Bound, Claim, Decimal};

mod canvas;
mod layout;
mod role;

/// Which way the text of a page runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Direction {
    /// From left to right.
    #[default]
    Ltr,
    /// From right to left: bars begin at the right edge.
    Rtl,
}

/// Groups of bars, ready to be drawn. All words are in the reader's language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plot {
    /// Begins every id in the picture, so that a page can have several.
    pub id: String,
    /// What the picture shows.
    pub title: String,
    /// Which way the text runs.
    pub direction: Direction,
    /// The names of the series; a plot with one series has no key.
    pub series: Vec<String>,
    /// The groups, from the top.
    pub groups: Vec<Group>,
    /// Where the scale ends, when that is not the longest bar: 100 for percents.
    pub scale_to: Option<u32>,
}

/// The bars of one row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Group {
    /// The row's heading.
    pub label: String,
    /// Its bars.
    pub bars: Vec<Bar>,
}

/// One bar.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bar {
    /// Its series, by its place in [`Plot::series`].
    pub series: usize,
    /// How long it is, and whether that is an estimate.
    pub value: Claim,
    /// The value in the reader's language.
    pub text: String,
}

impl Bar {
    fn is_estimate(&self) -> bool {
        self.value.bound != Bound::Exact
    }
}

/// A picture that could not be drawn.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlotError(String);

impl fmt::Display for PlotError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "cannot draw a plot: {}", self.0)
    }
}

impl std::error::Error for PlotError {}

impl Plot {
    /// The picture as an `svg` element for a page or a file of its own.
    pub fn to_svg(&self) -> Result<String, PlotError> {
        layout::draw(self).map_err(|error| PlotError(error.to_string()))
    }

    /// The picture in one sentence a row, for those who do not see it.
    fn description(&self) -> String {
        let bar = |bar: &Bar| match self.series.get(bar.series).filter(|_| self.series.len() > 1) {
            Some(series) => format!("{series} {}", bar.text),
            None => bar.text.clone(),
        };
        let group =
            |group: &Group| format!("{}: {}", group.label, group.bars.iter().map(bar).collect::<Vec<_>>().join(", "));
        self.groups.iter().map(group).collect::<Vec<_>>().join("; ")
    }

    /// How many units of the scale one whole is, so that every value is a whole number of units.
    fn units(&self) -> i64 {
        let places = self.groups.iter().flat_map(|group| &group.bars).map(|bar| bar.value.value.places).max();
        10_i64.pow(u32::from(places.unwrap_or(0)))
    }

    /// The end of the scale, in units; never nothing.
    fn end(&self) -> i64 {
        let units = self.units();
        let longest = self.groups.iter().flat_map(|group| &group.bars).map(|bar| length(bar.value.value, units)).max();
        longest.max(self.scale_to.map(|end| i64::from(end) * units)).unwrap_or(0).max(1)
    }
}

/// A value in units of the scale. What is less than nothing has no bar.
fn length(value: Decimal, units: i64) -> i64 {
    (value.digits * (units / 10_i64.pow(u32::from(value.places)))).max(0)
}

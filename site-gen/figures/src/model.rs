//! A `figures` block as its author wrote it. Nothing here is ever changed or filled in.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::band::Band;
use crate::label::Label;
use crate::number::{Bound, Claim, Count, Rounding};

mod comparison;
mod goal;
mod statement;
mod term;

pub use comparison::{Change, Comparison, Side};
pub use goal::{Goal, Indicator};
pub use statement::{Computation, Statement};
pub use term::{BadTerm, Term};

/// The figures of a page.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Figures {
    /// Numbers that several parts of the block are about, by the name they are called by here.
    #[serde(default)]
    pub populations: BTreeMap<String, Population>,
    /// Tables of counts.
    #[serde(default)]
    pub tables: Vec<Table>,
    /// Single percents.
    #[serde(default)]
    pub percents: Vec<Percent>,
    /// Percents of the same people at two times.
    #[serde(default)]
    pub comparisons: Vec<Comparison>,
    /// Sentences with figures in them.
    #[serde(default)]
    pub statements: Vec<Statement>,
    /// What was to be reached, and how one knows.
    #[serde(default)]
    pub goals: Vec<Goal>,
}

impl Figures {
    /// How many a term stands for, when it is a whole number or the name of a population.
    #[must_use]
    pub fn n(&self, term: &Term) -> Option<Count> {
        match term {
            Term::Number(number) => number.count(),
            Term::Name(name) => self.populations.get(name).map(|population| population.n),
        }
    }
}

/// A number with a name: the people of one town, the visits of a year.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Population {
    /// Who they are.
    pub label: Label,
    /// How many they are.
    pub n: Count,
    /// Where the number comes from.
    pub source: Option<Label>,
}

/// Counts in rows and columns, with the totals that the source states.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Table {
    /// The caption.
    pub title: Label,
    /// The population that the rows divide.
    pub of: Option<String>,
    /// What the counts of a row are, when a row has more than its total.
    #[serde(default)]
    pub columns: Vec<Label>,
    /// The rows, in the order of the source.
    pub rows: Vec<Row>,
    /// Those who are in no row, and why.
    pub gap: Option<Gap>,
    /// The last line, as the source states it; it includes the gap.
    pub totals: Option<Totals>,
    /// What the rows' bands are bands of.
    pub bands: Option<Bands>,
    /// The column of percents that the page shows; none without it.
    pub shares: Option<Shares>,
    /// Where the table comes from.
    pub source: Option<Label>,
    /// What a reader must know.
    pub note: Option<Label>,
    /// Whether a plot stands beside the table.
    #[serde(default = "yes")]
    pub plot: bool,
}

impl Table {
    /// How many are in its rows, when no row leaves that open.
    #[must_use]
    pub fn counted(&self) -> Option<Count> {
        let rows = self.rows.iter().map(Row::sum).collect::<Option<Vec<Count>>>()?;
        add(&rows)
    }
}

impl Row {
    /// How many are in it: its total, else what its counts make.
    #[must_use]
    pub fn sum(&self) -> Option<Count> {
        let counts = || self.counts.iter().copied().collect::<Option<Vec<Count>>>().filter(|counts| !counts.is_empty());
        self.total.or_else(|| add(&counts()?))
    }
}

/// What counts make together: an estimate if one of them is.
pub(crate) fn add(counts: &[Count]) -> Option<Count> {
    let value = counts.iter().try_fold(0_u32, |sum, count| sum.checked_add(count.value))?;
    let bound = counts.iter().map(|count| count.bound).find(|bound| *bound != Bound::Exact);
    Some(Count { bound: bound.unwrap_or(Bound::Exact), value })
}

/// One line of a table.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Row {
    /// Its heading.
    pub label: Label,
    /// The range that it counts.
    pub band: Option<Band>,
    /// A count for each column; `~` where the source has none.
    #[serde(default)]
    pub counts: Vec<Option<Count>>,
    /// The row's total, as the source states it.
    pub total: Option<Count>,
    /// Why a figure is missing, or what else a reader must know.
    pub note: Option<Label>,
}

/// The last line of a table.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Totals {
    /// A total for each column; `~` where the source has none.
    #[serde(default)]
    pub counts: Vec<Option<Count>>,
    /// The total of all.
    pub total: Option<Count>,
}

/// A declared difference between a table and its population.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Gap {
    /// How many are missing.
    pub total: Count,
    /// How many are missing from each column, where that is known.
    #[serde(default)]
    pub counts: Vec<Option<Count>>,
    /// Why.
    pub reason: Label,
}

/// What a table's bands must cover.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Bands {
    /// Whether only whole numbers occur, as with ages in years lived.
    #[serde(default)]
    pub whole: bool,
    /// The smallest number that occurs.
    pub from: Option<u32>,
    /// The largest.
    pub to: Option<u32>,
}

/// What the percents of a table are shares of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Shares {
    /// Those who are in a row.
    Counted,
    /// The whole population, the gap included.
    Population,
}

/// One percent.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Percent {
    /// What it is a share of whom.
    pub label: Label,
    /// As the source prints it, with its decimals; absent: the page prints what the counts give.
    pub percent: Option<Claim>,
    /// How many of them.
    pub count: Option<Count>,
    /// Of how many: n.
    pub of: Option<Term>,
    /// When n is not stated: the most that it can be.
    pub within: Option<Term>,
    /// How the source says that it rounds.
    #[serde(default)]
    pub rounding: Rounding,
    /// Where it comes from.
    pub source: Option<Label>,
}

fn yes() -> bool {
    true
}

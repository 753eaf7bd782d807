//! What a check found, as data. Its words stand in `words/`.

use crate::band::Stretch;
use crate::number::Count;
use crate::path::Path;

mod share;
mod statement;
mod table;

pub use share::{Candidate, ShareFinding, SideFinding};
pub use statement::{Computed, StatementFinding, Unit};
pub use table::{Cell, Column, Fault, Line, RowName, TableFinding, WayOut};

/// One finding at its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verdict {
    /// Where in the block.
    pub at: Path,
    /// What was found there.
    pub finding: Finding,
}

impl Verdict {
    /// How serious it is.
    #[must_use]
    pub fn level(&self) -> Level {
        self.finding.level()
    }
}

/// How serious a finding is, the least serious first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// It was recomputed and is right.
    Pass,
    /// There is nothing here that could be recomputed.
    Unchecked,
    /// It may be right, but a reader cannot know.
    Warning,
    /// It cannot be right.
    Error,
}

/// What was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Finding {
    /// About a table and its sums.
    Table(TableFinding),
    /// About the bands of a table.
    Bands(BandFinding),
    /// About a percent.
    Share(ShareFinding),
    /// About one side of a comparison.
    Side(SideFinding),
    /// About a sentence.
    Statement(StatementFinding),
    /// About a goal.
    Goal(GoalFinding),
    /// A name that is not under `populations`.
    UnknownPopulation {
        /// The name.
        name: String,
        /// The names that are there.
        known: Vec<String>,
    },
}

impl Finding {
    /// How serious it is.
    #[must_use]
    pub fn level(&self) -> Level {
        match self {
            Finding::Table(finding) => finding.level(),
            Finding::Share(finding) => finding.level(),
            Finding::Side(finding) => finding.level(),
            Finding::Statement(finding) => finding.level(),
            Finding::Bands(BandFinding::Covered) | Finding::Goal(GoalFinding::Followed { .. }) => Level::Pass,
            Finding::Bands(_) | Finding::Goal(_) => Level::Warning,
            Finding::UnknownPopulation { .. } => Level::Error,
        }
    }
}

/// About bands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum BandFinding {
    /// Every number is in exactly one.
    Covered,
    /// Numbers are in none.
    LeftOut {
        /// Which.
        holes: Vec<Stretch>,
        /// Whether only whole numbers occur.
        whole: bool,
    },
    /// Numbers are in two.
    Overlapping {
        /// Which.
        shared: Vec<Stretch>,
    },
}

/// About a goal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum GoalFinding {
    /// It has indicators, and each has a source.
    Followed {
        /// The name of the goal.
        goal: String,
    },
    /// Nobody can know whether it was reached.
    WithoutIndicator {
        /// The name of the goal.
        goal: String,
    },
    /// Nobody can know where the value comes from.
    WithoutSource {
        /// The name of the goal.
        goal: String,
    },
    /// Something that another goal is about is measured here.
    MeasuredElsewhere {
        /// The thing.
        about: String,
        /// The name of the goal.
        goal: String,
        /// The goal that it is measured under.
        under: String,
    },
    /// Something that the goal is about is measured nowhere.
    Unmeasured {
        /// The thing.
        about: String,
        /// The name of the goal.
        goal: String,
    },
    /// What would reach the goal is an estimate.
    Estimate {
        /// The name of the goal.
        goal: String,
        /// The number to reach.
        target: Count,
        /// The estimate.
        value: Count,
    },
}

//! What was found about a table, and the way out of a sum that is wrong.

use super::Level;
use crate::label::Label;
use crate::number::Count;
use crate::path::Path;

/// About a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TableFinding {
    /// Every sum is right; `gap` of `total` are missing, as declared.
    Adds {
        /// All of them, when no figure is missing.
        total: Option<Count>,
        /// Those in no row.
        gap: Option<Count>,
    },
    /// There is no total to compare with.
    NothingStated,
    /// Sums are wrong.
    DoesNotAdd {
        /// Each wrong sum.
        faults: Vec<Fault>,
        /// What would repair them.
        way_out: WayOut,
    },
    /// A line has too many counts or too few.
    Width {
        /// As many as there are columns.
        expected: usize,
        /// As many as there are.
        found: usize,
    },
    /// There are no rows.
    NoRows,
    /// A figure is missing and no note says why.
    MissingFigure {
        /// The row.
        row: Label,
    },
    /// Another table of the same population has another total.
    Disagrees {
        /// The column.
        column: Column,
        /// The total here.
        found: i64,
        /// The title of the other table.
        other: Label,
        /// The total there.
        expected: i64,
    },
}

impl TableFinding {
    pub(super) fn level(&self) -> Level {
        match self {
            TableFinding::Adds { .. } => Level::Pass,
            TableFinding::NothingStated => Level::Unchecked,
            TableFinding::MissingFigure { .. } => Level::Warning,
            TableFinding::DoesNotAdd { .. }
            | TableFinding::Width { .. }
            | TableFinding::NoRows
            | TableFinding::Disagrees { .. } => Level::Error,
        }
    }
}

/// One sum that is wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// Where the stated sum stands.
    pub at: Path,
    /// The line that it is the sum of.
    pub line: Line,
    /// What was added.
    pub terms: Vec<Count>,
    /// What that makes.
    pub found: i64,
    /// What is stated.
    pub stated: Count,
}

/// A line of figures with a sum.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Line {
    /// A row across.
    Row(RowName),
    /// A column down.
    Column(Column),
    /// The table against its population.
    Population(Label),
}

/// What a row is called.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RowName {
    /// By its heading.
    Named(Label),
    /// Those in no row.
    Gap,
    /// The last line.
    Totals,
    /// A number under `populations`.
    Population(Label),
}

/// What a column is called.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Column {
    /// By its heading.
    Named(Label),
    /// The totals.
    Total,
}

/// A figure's place in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cell {
    /// Where it stands.
    pub at: Path,
    /// Across.
    pub row: RowName,
    /// Down.
    pub column: Column,
}

/// What would make the sums right. It is only said, never done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum WayOut {
    /// The one figure that repairs every wrong sum and breaks none.
    OneFigure {
        /// Which.
        cell: Cell,
        /// As it stands.
        from: u32,
        /// As it would be right.
        to: u32,
    },
    /// No single figure does, but a row that is missing would.
    MissingRow {
        /// What it would have in each column with a total.
        counts: Vec<(Label, i64)>,
        /// What it would have in all.
        total: i64,
    },
    /// No single figure does, but a column that is missing would.
    MissingColumn {
        /// What it would have in each row.
        counts: Vec<(Label, i64)>,
    },
    /// Several figures could be the wrong one.
    Several {
        /// How many.
        figures: usize,
        /// How many are missing in all, when that would explain it.
        missing: Option<i64>,
    },
    /// Nothing simple explains it.
    Unknown,
}

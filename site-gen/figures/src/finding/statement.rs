//! What was found about the figure in a sentence.

use super::Level;
use crate::label::Label;
use crate::number::{Bound, Claim, Decimal};

/// About a sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum StatementFinding {
    /// It says what the numbers give.
    Holds {
        /// What is stated.
        stated: Claim,
        /// What the numbers give.
        computed: Computed,
    },
    /// It states no figure; the numbers give this.
    Derived {
        /// What the numbers give.
        computed: Computed,
    },
    /// It says something else than the numbers give.
    DoesNotHold {
        /// What is stated.
        stated: Claim,
        /// What the numbers give.
        computed: Computed,
    },
    /// It is true only because it says too little: it counts some and leaves out others.
    LeavesOut {
        /// What is stated.
        stated: Claim,
        /// What the numbers give.
        computed: Computed,
        /// Those that it counts.
        counted: Vec<Label>,
        /// Those that it leaves out.
        left_out: Vec<Label>,
    },
    /// It is true only because it says too little.
    Understated {
        /// What is stated.
        stated: Claim,
        /// What the numbers give.
        computed: Computed,
    },
    /// It is not more than its limit.
    Within {
        /// What is stated.
        stated: Claim,
        /// The limit.
        limit: Computed,
    },
    /// It is more than a number of people who can each take part more than once.
    Exceeds {
        /// What is stated.
        stated: Claim,
        /// The limit.
        limit: Computed,
    },
    /// A quotient by nothing.
    ByNothing,
    /// Words, not figures.
    WordsOnly,
}

/// A number that was computed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Computed {
    /// As it is printed.
    pub value: Decimal,
    /// Whether it was computed from an estimate.
    pub estimated: bool,
    /// What it counts.
    pub unit: Unit,
}

impl Computed {
    /// The same number as a claim: from estimates it is an estimate.
    #[must_use]
    pub fn claim(self) -> Claim {
        Claim { bound: if self.estimated { Bound::About } else { Bound::Exact }, value: self.value }
    }
}

/// What a computed number counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unit {
    /// Itself.
    Number,
    /// Percentage points.
    Points,
}

impl StatementFinding {
    pub(super) fn level(&self) -> Level {
        use StatementFinding::{
            ByNothing, Derived, DoesNotHold, Exceeds, Holds, LeavesOut, Understated, Within, WordsOnly,
        };
        match self {
            Holds { .. } | Derived { .. } | Within { .. } => Level::Pass,
            WordsOnly => Level::Unchecked,
            LeavesOut { .. } | Understated { .. } | Exceeds { .. } => Level::Warning,
            DoesNotHold { .. } | ByNothing => Level::Error,
        }
    }
}

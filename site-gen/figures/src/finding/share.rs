//! What was found about percents: single ones and those of a comparison.

use super::Level;
use crate::label::Label;
use crate::number::{Claim, Count, Decimal};

/// About a percent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ShareFinding {
    /// The counts give what is printed.
    Right {
        /// How many.
        count: Count,
        /// Of how many.
        n: Count,
        /// The percent.
        percent: Claim,
    },
    /// Nothing was printed; the counts give this.
    Derived {
        /// How many.
        count: Count,
        /// Of how many.
        n: Count,
        /// The percent.
        percent: Decimal,
    },
    /// Only n is known; these counts, from the first to the last, give what is printed.
    Possible {
        /// The percent.
        percent: Claim,
        /// Of how many.
        n: Count,
        /// The first.
        first: u32,
        /// The last.
        last: u32,
    },
    /// A bound such as `over 50 %` of a known n: no count to compare it with.
    Bound {
        /// The percent.
        percent: Claim,
        /// Of how many.
        n: Count,
    },
    /// The counts give something else: `exact`, which rounds to `rounded`.
    Wrong {
        /// How many.
        count: Count,
        /// Of how many.
        n: Count,
        /// What is stated.
        stated: Claim,
        /// What the counts give.
        exact: Decimal,
        /// What that rounds to.
        rounded: Decimal,
    },
    /// No count of n people gives what is printed.
    NoCount {
        /// The percent.
        percent: Claim,
        /// Of how many.
        n: Count,
    },
    /// There is no n. `smallest` is the smallest that could give what is printed.
    WithoutN {
        /// The percent.
        percent: Claim,
        /// The smallest n that gives it, when there is one up to ten thousand.
        smallest: Option<u32>,
    },
    /// There is a count and no n.
    CountWithoutN {
        /// How many.
        count: Count,
    },
    /// There is no n, and none that is plausible gives what is printed.
    NoShare {
        /// The percent.
        percent: Claim,
        /// The largest n that is plausible.
        up_to: u32,
        /// The smallest n that gives it, when there is one up to ten thousand.
        smallest: Option<u32>,
    },
    /// There is a count and no n, and the block has several that it could be a share of.
    WhichN {
        /// How many.
        count: Count,
        /// What is stated.
        stated: Option<Claim>,
        /// Those that it could be a share of.
        candidates: Vec<Candidate>,
    },
    /// A share of nobody.
    OfNobody,
    /// Neither a percent nor the two counts that would give one.
    Empty,
}

/// A number that a count could be a share of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Candidate {
    /// The number.
    pub n: Count,
    /// Whom it counts.
    pub of: Label,
    /// The share that follows.
    pub percent: Decimal,
    /// Whether what is stated would then be true.
    pub holds: bool,
}

impl ShareFinding {
    pub(super) fn level(&self) -> Level {
        use ShareFinding::{
            Bound, CountWithoutN, Derived, Empty, NoCount, NoShare, OfNobody, Possible, Right, WhichN, WithoutN, Wrong,
        };
        match self {
            Right { .. } | Derived { .. } | Possible { .. } => Level::Pass,
            Bound { .. } => Level::Unchecked,
            WithoutN { .. } | CountWithoutN { .. } | NoShare { .. } | WhichN { .. } => Level::Warning,
            Wrong { .. } | NoCount { .. } | OfNobody | Empty => Level::Error,
        }
    }
}

/// About one side of a comparison, or both.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SideFinding {
    /// The percents are shares of n; the counts, where only one set of them is possible.
    Fits {
        /// Of how many.
        n: Count,
        /// The counts that give the percents, when there is only one set of them.
        counts: Option<Vec<u32>>,
    },
    /// There is no n of its own; the counts that the other side's n would give.
    WithoutN {
        /// The other side's n.
        other: Option<Count>,
        /// The counts that give the percents, when there is only one set of them.
        counts: Option<Vec<u32>>,
    },
    /// Each percent is possible, but together they are not all of n.
    DoesNotFit {
        /// Of how many.
        n: Count,
        /// What they make together.
        sum: Decimal,
    },
    /// The percents are not a whole.
    NotHundred {
        /// What they make together.
        sum: Decimal,
    },
    /// No count of n people gives this percent.
    NoCount {
        /// The percent.
        percent: Claim,
        /// Of how many.
        n: Count,
    },
    /// The sides are of different people and the block does not say so.
    Differ {
        /// n at the first time.
        before: Count,
        /// n at the second time.
        after: Count,
    },
}

impl SideFinding {
    pub(super) fn level(&self) -> Level {
        use SideFinding::{Differ, DoesNotFit, Fits, NoCount, NotHundred, WithoutN};
        match self {
            Fits { .. } => Level::Pass,
            WithoutN { .. } | Differ { .. } => Level::Warning,
            DoesNotFit { .. } | NotHundred { .. } | NoCount { .. } => Level::Error,
        }
    }
}

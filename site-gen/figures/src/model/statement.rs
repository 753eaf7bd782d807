//! A sentence with a figure in it, and what the figure is made of.

use std::fmt;

use serde::Deserialize;

use super::Term;
use crate::label::Label;
use crate::number::Claim;

/// What somebody says about the numbers.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(try_from = "RawStatement")]
pub struct Statement {
    /// The sentence.
    pub says: Label,
    /// The figure in it; absent: the page prints what the numbers give.
    pub value: Option<Claim>,
    /// How the figure is made; absent: words that nobody can recompute.
    pub computation: Option<Computation>,
    /// Where it comes from.
    pub source: Option<Label>,
}

/// How a figure is made from others.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Computation {
    /// All of these together.
    Sum(Vec<Term>),
    /// The first without the second.
    Difference([Term; 2]),
    /// The first for each of the second.
    Ratio([Term; 2]),
    /// Percentage points from the second to the first.
    Points([Term; 2]),
    /// A number that the figure cannot exceed.
    AtMost([Term; 1]),
}

impl Computation {
    /// The key that it is written under.
    #[must_use]
    pub fn key(&self) -> &'static str {
        match self {
            Computation::Sum(_) => "sum",
            Computation::Difference(_) => "difference",
            Computation::Ratio(_) => "ratio",
            Computation::Points(_) => "points",
            Computation::AtMost(_) => "at_most",
        }
    }

    /// The numbers that it is made of.
    #[must_use]
    pub fn terms(&self) -> &[Term] {
        match self {
            Computation::Sum(terms) => terms,
            Computation::Difference(terms) | Computation::Ratio(terms) | Computation::Points(terms) => terms,
            Computation::AtMost(terms) => terms,
        }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawStatement {
    says: Label,
    value: Option<Claim>,
    sum: Option<Vec<Term>>,
    difference: Option<[Term; 2]>,
    ratio: Option<[Term; 2]>,
    points: Option<[Term; 2]>,
    at_most: Option<Term>,
    source: Option<Label>,
}

/// A statement that says two things at once, or nothing.
#[derive(Debug)]
enum BadStatement {
    TwoComputations,
    NoValue,
}

impl fmt::Display for BadStatement {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            BadStatement::TwoComputations => "a statement has one of `sum`, `difference`, `ratio`, `points`, `at_most`",
            BadStatement::NoValue => "`at_most` compares a `value`, which is missing",
        })
    }
}

impl TryFrom<RawStatement> for Statement {
    type Error = BadStatement;

    fn try_from(raw: RawStatement) -> Result<Statement, BadStatement> {
        let RawStatement { says, value, sum, difference, ratio, points, at_most, source } = raw;
        let limits = at_most.is_some();
        let mut stated = [
            sum.map(Computation::Sum),
            difference.map(Computation::Difference),
            ratio.map(Computation::Ratio),
            points.map(Computation::Points),
            at_most.map(|term| Computation::AtMost([term])),
        ]
        .into_iter()
        .flatten();
        let computation = stated.next();
        if stated.next().is_some() {
            return Err(BadStatement::TwoComputations);
        }
        if limits && value.is_none() {
            return Err(BadStatement::NoValue);
        }
        Ok(Statement { says, value, computation, source })
    }
}

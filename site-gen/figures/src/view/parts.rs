//! Percents, sentences and goals for a reader.

use serde::Serialize;

use super::{Found, Text, VerdictView};
use crate::finding::{Finding, ShareFinding, StatementFinding};
use crate::model::{Figures, Goal, Percent, Statement};
use crate::number::{Bound, Claim};

/// A percent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PercentView {
    /// What it is a share of whom.
    pub label: Text,
    /// As stated, or as the counts give it.
    pub percent: Option<String>,
    /// Whether the source states it.
    pub is_stated: bool,
    /// How many.
    pub count: Option<String>,
    /// Of how many.
    pub n: Option<String>,
    /// Where it comes from.
    pub source: Option<Text>,
    /// What the check says.
    pub verdicts: Vec<VerdictView>,
}

/// A sentence.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct StatementView {
    /// The sentence.
    pub says: Text,
    /// The figure that the numbers give, when the sentence states none.
    pub computed: Option<String>,
    /// Where it comes from.
    pub source: Option<Text>,
    /// What the check says.
    pub verdicts: Vec<VerdictView>,
}

/// A goal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct GoalView {
    /// What it is called by.
    pub name: String,
    /// The goal in words.
    pub says: Text,
    /// The number to reach.
    pub target: Option<String>,
    /// How one knows.
    pub indicators: Vec<IndicatorView>,
    /// What the check says.
    pub verdicts: Vec<VerdictView>,
}

/// Something that is measured.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct IndicatorView {
    /// What is measured.
    pub says: Text,
    /// What was reached.
    pub value: Option<String>,
    /// Whether that was estimated.
    pub estimated: bool,
    /// Where the value comes from.
    pub source: Option<Text>,
}

pub(super) fn percent(figures: &Figures, percent: &Percent, nth: usize, found: &Found<'_>) -> PercentView {
    let reader = found.reader;
    let derived = found.of("percents", nth).find_map(|verdict| match verdict.finding {
        Finding::Share(ShareFinding::Derived { percent, count, n }) => {
            let bound = if count.is_exact() && n.is_exact() { Bound::Exact } else { Bound::About };
            Some(Claim { bound, value: percent })
        }
        _ => None,
    });
    let of = percent.of.as_ref().and_then(|term| figures.n(term));
    PercentView {
        label: reader.text(&percent.label),
        percent: percent.percent.or(derived).map(|percent| (reader.percent)(percent)),
        is_stated: percent.percent.is_some(),
        count: percent.count.map(|count| reader.count(count)),
        n: of.map(|n| reader.count(n)),
        source: reader.maybe(percent.source.as_ref()),
        verdicts: found.views("percents", nth),
    }
}

pub(super) fn statement(statement: &Statement, nth: usize, found: &Found<'_>) -> StatementView {
    let computed = found.of("statements", nth).find_map(|verdict| match verdict.finding {
        Finding::Statement(StatementFinding::Derived { computed }) => Some(computed.claim()),
        _ => None,
    });
    StatementView {
        says: found.reader.text(&statement.says),
        computed: computed.map(|computed| (found.reader.number)(computed)),
        source: found.reader.maybe(statement.source.as_ref()),
        verdicts: found.views("statements", nth),
    }
}

pub(super) fn goal(goal: &Goal, nth: usize, found: &Found<'_>) -> GoalView {
    let reader = found.reader;
    let indicators = goal.indicators.iter().map(|indicator| IndicatorView {
        says: reader.text(&indicator.says),
        value: indicator.value.map(|value| reader.count(value)),
        estimated: indicator.estimated,
        source: reader.maybe(indicator.source.as_ref()),
    });
    GoalView {
        name: goal.name.clone(),
        says: reader.text(&goal.says),
        target: goal.target.map(|target| reader.count(target)),
        indicators: indicators.collect(),
        verdicts: found.views("goals", nth),
    }
}

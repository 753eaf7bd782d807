//! Which words say a finding, and what stands in them.

use super::Words;
use crate::finding::{
    BandFinding, Candidate, Cell, Column, Fault, Finding, GoalFinding, Line, RowName, ShareFinding, SideFinding,
    StatementFinding, TableFinding, WayOut,
};
use crate::number::{Bound, Claim};

mod shares;
mod tables;

/// A key of the word files and the texts that its words name.
pub(super) struct Said {
    pub(super) key: &'static str,
    pub(super) args: Vec<(&'static str, String)>,
}

impl Said {
    pub(super) fn new(key: &'static str) -> Said {
        Said { key, args: Vec::new() }
    }

    pub(super) fn with(mut self, name: &'static str, text: impl Into<String>) -> Said {
        self.args.push((name, text.into()));
        self
    }
}

impl Words {
    pub(super) fn message(&self, finding: &Finding) -> Said {
        match finding {
            Finding::Table(finding) => self.table(finding),
            Finding::Bands(finding) => self.bands(finding),
            Finding::Share(finding) => self.share(finding),
            Finding::Side(finding) => self.side(finding),
            Finding::Statement(finding) => self.statement(finding),
            Finding::Goal(finding) => self.goal(finding),
            Finding::UnknownPopulation { name, known } => {
                let key = if known.is_empty() { "unknown-population-none" } else { "unknown-population" };
                let known: Vec<String> = known.iter().map(|name| format!("`{name}`")).collect();
                Said::new(key).with("name", name).with("known", self.list(&known))
            }
        }
    }

    fn bands(&self, finding: &BandFinding) -> Said {
        let (key, stretches) = match finding {
            BandFinding::Covered => return Said::new("bands-covered"),
            BandFinding::LeftOut { holes, whole: true } => ("bands-left-out", holes),
            BandFinding::LeftOut { holes, whole: false } => ("bands-left-out-any", holes),
            BandFinding::Overlapping { shared } => ("bands-overlapping", shared),
        };
        let stretches: Vec<String> = stretches.iter().map(|stretch| self.stretch(stretch)).collect();
        Said::new(key).with("stretches", self.list(&stretches))
    }

    fn statement(&self, finding: &StatementFinding) -> Said {
        let said = |key, stated: &Claim| Said::new(key).with("stated", self.claim(*stated));
        let list = |labels: &[_]| self.list(&labels.iter().map(|label| self.label(label)).collect::<Vec<_>>());
        match finding {
            StatementFinding::Holds { stated, computed } => {
                let key = if computed.estimated { "statement-holds-estimated" } else { "statement-holds" };
                said(key, stated).with("computed", self.computed(*computed))
            }
            StatementFinding::Derived { computed } => {
                Said::new("statement-derived").with("computed", self.computed(*computed))
            }
            StatementFinding::DoesNotHold { stated, computed } => {
                said("statement-does-not-hold", stated).with("computed", self.computed(*computed))
            }
            StatementFinding::LeavesOut { stated, computed, counted, left_out } => said("statement-leaves-out", stated)
                .with("computed", self.computed(*computed))
                .with("counted", list(counted))
                .with("left", list(left_out)),
            StatementFinding::Understated { stated, computed } => {
                said("statement-understated", stated).with("computed", self.computed(*computed))
            }
            StatementFinding::Within { stated, limit } => {
                said("statement-within", stated).with("limit", self.computed(*limit))
            }
            StatementFinding::Exceeds { stated, limit } => {
                said("statement-exceeds", stated).with("limit", self.computed(*limit))
            }
            StatementFinding::ByNothing => Said::new("statement-by-nothing"),
            StatementFinding::WordsOnly => Said::new("statement-words-only"),
        }
    }

    fn goal(&self, finding: &GoalFinding) -> Said {
        match finding {
            GoalFinding::Followed { goal } => Said::new("goal-followed").with("goal", goal),
            GoalFinding::WithoutIndicator { goal } => Said::new("goal-without-indicator").with("goal", goal),
            GoalFinding::WithoutSource { goal } => Said::new("goal-without-source").with("goal", goal),
            GoalFinding::MeasuredElsewhere { about, goal, under } => {
                Said::new("goal-measured-elsewhere").with("about", about).with("goal", goal).with("under", under)
            }
            GoalFinding::Unmeasured { about, goal } => {
                Said::new("goal-unmeasured").with("about", about).with("goal", goal)
            }
            GoalFinding::Estimate { goal, target, value } => Said::new("goal-estimate")
                .with("goal", goal)
                .with("target", self.count(*target))
                .with("value", self.count(*value)),
        }
    }
}

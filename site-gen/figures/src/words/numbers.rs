//! Numbers, labels and lists as words.

use super::{Said, Words};
use crate::band::Stretch;
use crate::finding::{Computed, Unit};
use crate::label::Label;
use crate::number::{Bound, Claim, Count, Decimal};

/// No band's edge is as large: what reaches this far reaches for ever.
const FOR_EVER: i64 = 10_000_000;

impl Words {
    pub(super) fn label(&self, label: &Label) -> String {
        label.in_languages(&[self.tongue.tag()]).0.to_owned()
    }

    pub(super) fn decimal(&self, decimal: Decimal) -> String {
        decimal.to_text(self.tongue.decimal_mark())
    }

    pub(super) fn count(&self, count: Count) -> String {
        self.bound(count.bound, count.value.to_string())
    }

    pub(super) fn claim(&self, claim: Claim) -> String {
        self.bound(claim.bound, self.decimal(claim.value))
    }

    pub(super) fn percent(&self, claim: Claim) -> String {
        self.bound(claim.bound, self.exact_percent(claim.value))
    }

    pub(super) fn exact_percent(&self, decimal: Decimal) -> String {
        self.say(&Said::new("percent").with("number", self.decimal(decimal)))
    }

    /// What was computed; from estimates it is an estimate.
    pub(super) fn computed(&self, computed: Computed) -> String {
        let number = self.decimal(computed.value);
        let number = match computed.unit {
            Unit::Number => number,
            Unit::Points => self.say(&Said::new("points").with("number", number)),
        };
        self.bound(if computed.estimated { Bound::About } else { Bound::Exact }, number)
    }

    fn bound(&self, bound: Bound, number: String) -> String {
        let key = match bound {
            Bound::Exact => return number,
            Bound::About => "about",
            Bound::Over => "over",
            Bound::Under => "under",
        };
        self.say(&Said::new(key).with("number", number))
    }

    /// The numbers from the first to the last, or the only one.
    pub(super) fn span(&self, first: u32, last: u32) -> String {
        if first == last {
            return first.to_string();
        }
        self.say(&Said::new("to").with("first", first.to_string()).with("last", last.to_string()))
    }

    pub(super) fn stretch(&self, stretch: &Stretch) -> String {
        let said = |key, first: i64, last: i64| {
            self.say(&Said::new(key).with("first", first.to_string()).with("last", last.to_string()))
        };
        match *stretch {
            Stretch::Whole(first, last) if first == last => said("stretch-one", first, last),
            Stretch::Whole(first, last) | Stretch::Between(first, last) if last >= FOR_EVER => {
                said("stretch-from", first, last)
            }
            Stretch::Whole(first, last) | Stretch::Between(first, last) if first <= -FOR_EVER => {
                said("stretch-up-to", first, last)
            }
            Stretch::Whole(first, last) => said("stretch-whole", first, last),
            Stretch::Between(first, last) => said("stretch-between", first, last),
        }
    }

    /// `a`, `a and b`, `a, b and c`.
    pub(super) fn list(&self, members: &[String]) -> String {
        match members {
            [] => String::new(),
            [only] => only.clone(),
            [most @ .., last] => format!("{} {} {last}", most.join(", "), self.say(&Said::new("and"))),
        }
    }
}

/// `42 + 43`
pub(super) fn added(counts: &[u32]) -> String {
    counts.iter().map(u32::to_string).collect::<Vec<_>>().join(" + ")
}

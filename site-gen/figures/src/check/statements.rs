//! Sentences: the figure in them against the numbers that it is made of.

use super::Resolved;
use crate::finding::{Computed, Finding, StatementFinding, Unit, Verdict};
use crate::label::Label;
use crate::model::{Computation, Figures, Statement};
use crate::number::{Bound, Claim, Fraction, Rounding};
use crate::path::Path;

/// Sums of more terms are not searched for the ones that a figure leaves out.
const MOST_TERMS: usize = 12;

pub(super) fn check(figures: &Figures, verdicts: &mut Vec<Verdict>) {
    for (nth, statement) in figures.statements.iter().enumerate() {
        let at = Path::root().key("statements").index(nth);
        match finding(figures, statement, &at) {
            Ok(finding) => verdicts.push(Verdict { at, finding: Finding::Statement(finding) }),
            Err(unknown) => verdicts.extend(unknown),
        }
    }
}

fn finding(figures: &Figures, statement: &Statement, at: &Path) -> Result<StatementFinding, Vec<Verdict>> {
    let Some(computation) = &statement.computation else { return Ok(StatementFinding::WordsOnly) };
    let (mut terms, mut unknown) = (Vec::new(), Vec::new());
    for (nth, term) in computation.terms().iter().enumerate() {
        match figures.resolve(term, &at.key(computation.key()).index(nth)) {
            Ok(term) => terms.push(term),
            Err(verdict) => unknown.push(*verdict),
        }
    }
    if !unknown.is_empty() {
        return Err(unknown);
    }
    let Some(result) = Outcome::of(computation, &terms) else { return Ok(StatementFinding::ByNothing) };
    let computed = result.computed;
    let Some(stated) = statement.value else { return Ok(StatementFinding::Derived { computed }) };
    Ok(match computation {
        Computation::AtMost(_) if stated.range().0 > result.high => {
            StatementFinding::Exceeds { stated, limit: computed }
        }
        Computation::AtMost(_) => StatementFinding::Within { stated, limit: computed },
        _ if !stated.holds(result.low, result.high, Rounding::Nearest) => {
            StatementFinding::DoesNotHold { stated, computed }
        }
        _ => understated(computation, stated, &result, &terms),
    })
}

/// "Over 270" is true of 338, but whoever knew 338 would have said "over 330".
fn understated(computation: &Computation, stated: Claim, result: &Outcome, terms: &[Resolved]) -> StatementFinding {
    let computed = result.computed;
    let (low, high) = stated.range();
    let says_enough = low <= result.high && result.low <= high;
    let can_understate = matches!(computation, Computation::Sum(_) | Computation::Difference(_));
    if says_enough || !can_understate || stated.bound != Bound::Over {
        return StatementFinding::Holds { stated, computed };
    }
    match partial(computation, stated, terms) {
        Some((counted, left_out)) => StatementFinding::LeavesOut { stated, computed, counted, left_out },
        None => StatementFinding::Understated { stated, computed },
    }
}

/// The only selection of terms that makes just what is stated: those in it and those left out.
fn partial(computation: &Computation, stated: Claim, terms: &[Resolved]) -> Option<(Vec<Label>, Vec<Label>)> {
    if !matches!(computation, Computation::Sum(_)) || terms.len() > MOST_TERMS {
        return None;
    }
    let (low, high) = stated.range();
    let makes_it = |chosen: &u32| {
        let (least, most) =
            sum(terms.iter().enumerate().filter(|(nth, _)| chosen & (1 << nth) != 0).map(|(_, term)| term));
        least <= high && low <= most
    };
    let mut selections = (1..(1_u32 << terms.len()) - 1).filter(makes_it);
    let (Some(chosen), None) = (selections.next(), selections.next()) else { return None };
    let (counted, left_out): (Vec<_>, Vec<_>) = terms.iter().enumerate().partition(|(nth, _)| chosen & (1 << nth) != 0);
    let labels = |terms: Vec<(usize, &Resolved)>| terms.into_iter().map(|(_, term)| term.name()).collect();
    Some((labels(counted), labels(left_out)))
}

fn sum<'t>(terms: impl Iterator<Item = &'t Resolved>) -> (Fraction, Fraction) {
    let zero = (Fraction::whole(0), Fraction::whole(0));
    terms.map(|term| term.claim.range()).fold(zero, |sum, range| (sum.0.plus(range.0), sum.1.plus(range.1)))
}

impl Resolved {
    fn name(&self) -> Label {
        self.label.clone().unwrap_or_else(|| Label::one(&self.claim.value.to_text('.')))
    }
}

/// What a computation gives: between `low` and `high` when its numbers are estimates.
struct Outcome {
    low: Fraction,
    high: Fraction,
    computed: Computed,
}

impl Outcome {
    /// None when it divides by nothing.
    fn of(computation: &Computation, terms: &[Resolved]) -> Option<Outcome> {
        let value = |nth: usize| terms[nth].claim.value.fraction();
        let range = |nth: usize| terms[nth].claim.range();
        let estimated = terms.iter().any(|term| term.claim.bound != Bound::Exact);
        let places = terms.iter().map(|term| term.claim.value.places).max().unwrap_or(0);
        let (nominal, low, high, places) = match computation {
            Computation::Sum(_) => {
                let nominal = terms.iter().fold(Fraction::whole(0), |sum, term| sum.plus(term.claim.value.fraction()));
                let (low, high) = sum(terms.iter());
                (nominal, low, high, places)
            }
            Computation::Difference(_) | Computation::Points(_) => {
                (value(0).minus(value(1)), range(0).0.minus(range(1).1), range(0).1.minus(range(1).0), places)
            }
            Computation::Ratio(_) => {
                let nominal = value(0).over(value(1))?;
                let low = range(0).0.over(range(1).1).unwrap_or(nominal);
                let high = range(0).1.over(range(1).0).unwrap_or(nominal);
                (nominal, low, high, if estimated { 0 } else { 2 })
            }
            Computation::AtMost(_) => (value(0), range(0).0, range(0).1, places),
        };
        let unit = if matches!(computation, Computation::Points(_)) { Unit::Points } else { Unit::Number };
        let computed = Computed { value: nominal.rounded(places, Rounding::Nearest), estimated, unit };
        Some(Outcome { low, high, computed })
    }
}

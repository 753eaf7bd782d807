//! Single percents: recomputed from their counts, or what is missing to do so.

use super::shares;
use crate::finding::{Candidate, Finding, ShareFinding, Verdict};
use crate::label::Label;
use crate::model::{Figures, Percent, Table, Term};
use crate::number::{Bound, Claim, Count, Rounding};
use crate::path::Path;

pub(super) fn check(figures: &Figures, verdicts: &mut Vec<Verdict>) {
    for (nth, percent) in figures.percents.iter().enumerate() {
        let at = Path::root().key("percents").index(nth);
        match finding(figures, percent, &at) {
            Ok(finding) => verdicts.push(Verdict { at, finding: Finding::Share(finding) }),
            Err(unknown) => verdicts.push(*unknown),
        }
    }
}

fn finding(figures: &Figures, percent: &Percent, at: &Path) -> Result<ShareFinding, Box<Verdict>> {
    let n = number(figures, percent.of.as_ref(), &at.key("of"))?;
    let within = number(figures, percent.within.as_ref(), &at.key("within"))?;
    Ok(match (percent.count, n) {
        (Some(count), Some(n)) => of_n(count, n, percent.percent, percent.rounding),
        (None, Some(n)) => {
            percent.percent.map_or(ShareFinding::Empty, |stated| without_count(stated, n, percent.rounding))
        }
        (Some(count), None) => which_n(figures, count, percent.percent, percent.rounding),
        (None, None) => {
            percent.percent.map_or(ShareFinding::Empty, |stated| without_n(stated, within, percent.rounding))
        }
    })
}

/// The whole number that a term stands for.
pub(super) fn number(figures: &Figures, term: Option<&Term>, at: &Path) -> Result<Option<Count>, Box<Verdict>> {
    let Some(term) = term else { return Ok(None) };
    Ok(figures.resolve(term, at)?.claim.count())
}

fn of_n(count: Count, n: Count, stated: Option<Claim>, rounding: Rounding) -> ShareFinding {
    let (Some(share), Some((low, high))) = (shares::percent(count.value, n.value), shares::range(count, n)) else {
        return ShareFinding::OfNobody;
    };
    let Some(stated) = stated else {
        return ShareFinding::Derived { count, n, percent: share.rounded(1, rounding) };
    };
    if stated.holds(low, high, rounding) {
        return ShareFinding::Right { count, n, percent: stated };
    }
    let places = stated.value.places;
    let exact = share.rounded(places + 2, Rounding::Nearest);
    ShareFinding::Wrong { count, n, stated, exact, rounded: share.rounded(places, rounding) }
}

fn without_count(stated: Claim, n: Count, rounding: Rounding) -> ShareFinding {
    if n.value == 0 {
        return ShareFinding::OfNobody;
    }
    if stated.bound != Bound::Exact || !n.is_exact() {
        return ShareFinding::Bound { percent: stated, n };
    }
    match shares::counts(stated, n.value, rounding) {
        Some((first, last)) => ShareFinding::Possible { percent: stated, n, first, last },
        None => ShareFinding::NoCount { percent: stated, n },
    }
}

fn without_n(stated: Claim, within: Option<Count>, rounding: Rounding) -> ShareFinding {
    let smallest = shares::smallest_n(stated, rounding);
    match within {
        Some(within) if stated.bound == Bound::Exact && smallest.is_none_or(|smallest| smallest > within.value) => {
            ShareFinding::NoShare { percent: stated, up_to: within.value, smallest }
        }
        _ => ShareFinding::WithoutN { percent: stated, smallest },
    }
}

/// A count that stands in a table is a share of those in the table's rows, or of its population.
fn which_n(figures: &Figures, count: Count, stated: Option<Claim>, rounding: Rounding) -> ShareFinding {
    let mut candidates: Vec<Candidate> = Vec::new();
    let tables = figures.tables.iter().filter(|table| table.rows.iter().any(|row| row.sum() == Some(count)));
    for (n, of) in tables.flat_map(|table| denominators(figures, table)) {
        let Some(percent) = shares::printed(count.value, n.value) else { continue };
        let holds = stated
            .is_none_or(|stated| shares::range(count, n).is_some_and(|(low, high)| stated.holds(low, high, rounding)));
        if candidates.iter().all(|known| known.n != n) {
            candidates.push(Candidate { n, of, percent, holds });
        }
    }
    if candidates.is_empty() {
        return ShareFinding::CountWithoutN { count };
    }
    ShareFinding::WhichN { count, stated, candidates }
}

/// Those in the rows, and the population.
fn denominators(figures: &Figures, table: &Table) -> Vec<(Count, Label)> {
    let counted = table.counted().map(|counted| (counted, table.title.clone()));
    let population = table.of.as_ref().and_then(|name| figures.populations.get(name));
    counted.into_iter().chain(population.map(|population| (population.n, population.label.clone()))).collect()
}

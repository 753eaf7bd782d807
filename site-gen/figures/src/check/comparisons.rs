//! Percents at two times: each side a whole, of people whose number is known.

use super::percents::number;
use super::shares;
use crate::finding::{Finding, SideFinding, Verdict};
use crate::model::{Change, Comparison, Figures};
use crate::number::{Bound, Claim, Count, Decimal, Fraction, Rounding};
use crate::path::Path;

pub(super) fn check(figures: &Figures, verdicts: &mut Vec<Verdict>) {
    for (nth, comparison) in figures.comparisons.iter().enumerate() {
        let at = Path::root().key("comparisons").index(nth);
        match sides(figures, comparison, &at) {
            Ok(found) => verdicts.extend(found),
            Err(unknown) => verdicts.push(*unknown),
        }
    }
}

fn sides(figures: &Figures, comparison: &Comparison, at: &Path) -> Result<Vec<Verdict>, Box<Verdict>> {
    let before = number(figures, comparison.before.of.as_ref(), &at.key("before").key("of"))?;
    let after = number(figures, comparison.after.of.as_ref(), &at.key("after").key("of"))?;
    let mut verdicts = side(comparison, at, "before", |row| row.before, before, after);
    verdicts.extend(side(comparison, at, "after", |row| row.after, after, before));
    if let (Some(before), Some(after)) = (before, after)
        && before != after
        && comparison.note.is_none()
    {
        let finding = Finding::Side(SideFinding::Differ { before, after });
        verdicts.push(Verdict { at: at.key("after").key("of"), finding });
    }
    Ok(verdicts)
}

fn side(
    comparison: &Comparison,
    at: &Path,
    key: &str,
    percent: impl Fn(&Change) -> Option<Claim>,
    own: Option<Count>,
    other: Option<Count>,
) -> Vec<Verdict> {
    let rows = comparison.rows.iter().enumerate();
    let percents: Vec<(usize, Claim)> = rows.filter_map(|(nth, row)| Some((nth, percent(row)?))).collect();
    let claims: Vec<Claim> = percents.iter().map(|(_, claim)| *claim).collect();
    let here = |finding| Verdict { at: at.key(key), finding: Finding::Side(finding) };
    let Some(n) = own else {
        let missing = here(SideFinding::WithoutN { other, counts: other.and_then(|n| fit(&claims, n)).flatten() });
        return not_hundred(&claims).map(here).into_iter().chain(std::iter::once(missing)).collect();
    };
    if !n.is_exact() || claims.iter().any(|claim| claim.bound != Bound::Exact) {
        return vec![here(not_hundred(&claims).unwrap_or(SideFinding::Fits { n, counts: None }))];
    }
    let impossible = percents.iter().filter(|(_, claim)| shares::counts(*claim, n.value, Rounding::Nearest).is_none());
    let impossible: Vec<Verdict> = impossible
        .map(|(nth, claim)| Verdict {
            at: at.key("rows").index(*nth).key(key),
            finding: Finding::Side(SideFinding::NoCount { percent: *claim, n }),
        })
        .collect();
    if !impossible.is_empty() {
        return impossible;
    }
    match fit(&claims, n) {
        Some(counts) => vec![here(SideFinding::Fits { n, counts })],
        None => vec![here(SideFinding::DoesNotFit { n, sum: sum(&claims) })],
    }
}

/// The counts of n people that give these percents and are all of them; `Some(None)` when several sets are possible.
#[expect(clippy::option_option, reason = "the outer says whether they fit, the inner whether only one set does")]
fn fit(claims: &[Claim], n: Count) -> Option<Option<Vec<u32>>> {
    let ranges = claims.iter().map(|claim| shares::counts(*claim, n.value, Rounding::Nearest));
    let ranges = ranges.collect::<Option<Vec<(u32, u32)>>>()?;
    let least: u64 = ranges.iter().map(|(first, _)| u64::from(*first)).sum();
    let most: u64 = ranges.iter().map(|(_, last)| u64::from(*last)).sum();
    if !(least..=most).contains(&u64::from(n.value)) {
        return None;
    }
    let firsts = ranges.iter().map(|(first, _)| *first).collect();
    Some((least == most).then_some(firsts))
}

/// Rounded percents of a whole make 100 but for half a unit of the last decimal each.
fn not_hundred(claims: &[Claim]) -> Option<SideFinding> {
    if claims.iter().any(|claim| claim.bound != Bound::Exact) {
        return None;
    }
    let halves =
        claims.iter().map(|claim| Claim { bound: Bound::About, value: Decimal { digits: 1, ..claim.value } }.range());
    let slack = halves.fold(Fraction::whole(0), |slack, (low, high)| slack.plus(high.minus(low)));
    let total = claims.iter().fold(Fraction::whole(0), |total, claim| total.plus(claim.value.fraction()));
    let off = Fraction::whole(100).minus(total);
    let off = off.max(Fraction::whole(0).minus(off));
    // The slack above is a whole unit each: two halves.
    (off.plus(off) > slack).then(|| SideFinding::NotHundred { sum: sum(claims) })
}

fn sum(claims: &[Claim]) -> Decimal {
    let places = claims.iter().map(|claim| claim.value.places).max().unwrap_or(0);
    let total = claims.iter().fold(Fraction::whole(0), |total, claim| total.plus(claim.value.fraction()));
    total.rounded(places, Rounding::Nearest)
}

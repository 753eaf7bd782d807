//! Which counts give a percent, and of how many.

use crate::number::{Bound, Claim, Count, Decimal, Fraction, Rounding};

/// The largest n that is tried: every percent of two decimals is a share of some n up to it.
const LARGEST_N: u32 = 10_000;

/// A count as a percent of n; none of nobody.
pub(super) fn percent(count: u32, n: u32) -> Option<Fraction> {
    Fraction::new(i64::from(count), i64::from(n)).map(Fraction::percent)
}

/// The least and the most that a count can be as a percent of n, estimates included.
pub(super) fn range(count: Count, n: Count) -> Option<(Fraction, Fraction)> {
    let ((low, high), (few, many)) = (count.range(), n.range());
    // An estimate that may be nobody divides by the number that was written.
    let few = if few > 0 { few } else { i64::from(n.value) };
    Some((Fraction::new(low, many)?.percent(), Fraction::new(high, few)?.percent()))
}

/// The first and the last count of n that give an exact percent.
pub(super) fn counts(stated: Claim, n: u32, rounding: Rounding) -> Option<(u32, u32)> {
    let digits = stated.value.digits;
    if stated.bound != Bound::Exact || n == 0 || digits < 0 {
        return None;
    }
    let rounded =
        |count: u32| percent(count, n).map_or(i64::MAX, |share| share.rounded(stated.value.places, rounding).digits);
    let first = first_where(|count| rounded(count) >= digits);
    let after = first_where(|count| rounded(count) > digits);
    (first < after).then(|| (first, after - 1))
}

/// The first number that a condition holds for, which holds from then on.
fn first_where(holds: impl Fn(u32) -> bool) -> u32 {
    let (mut below, mut above) = (0, u32::MAX);
    while below < above {
        let middle = below + (above - below) / 2;
        if holds(middle) {
            above = middle;
        } else {
            below = middle + 1;
        }
    }
    below
}

/// The smallest n that has a count which gives a percent.
pub(super) fn smallest_n(stated: Claim, rounding: Rounding) -> Option<u32> {
    (1..=LARGEST_N).find(|n| counts(stated, *n, rounding).is_some())
}

/// A percent as the page prints it: with one decimal.
pub(super) fn printed(count: u32, n: u32) -> Option<Decimal> {
    percent(count, n).map(|share| share.rounded(1, Rounding::Nearest))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn claim(text: &str) -> Claim {
        Claim::parse(text).unwrap()
    }

    #[test]
    fn the_counts_behind_a_percent_are_found() {
        assert_eq!(counts(claim("49"), 85, Rounding::Nearest), Some((42, 42)));
        assert_eq!(counts(claim("50"), 1000, Rounding::Nearest), Some((495, 504)));
        assert_eq!(counts(claim("91.25"), 67, Rounding::Nearest), None);
        assert_eq!(counts(claim("180"), 30, Rounding::Nearest), Some((54, 54)));
        assert_eq!(counts(claim("over 50"), 67, Rounding::Nearest), None);
        assert_eq!(counts(claim("50"), 0, Rounding::Nearest), None);
    }

    #[test]
    fn the_smallest_n_is_found() {
        assert_eq!(smallest_n(claim("91.25"), Rounding::Nearest), Some(80));
        assert_eq!(smallest_n(claim("96.88"), Rounding::Nearest), Some(32));
        assert_eq!(smallest_n(claim("-1"), Rounding::Nearest), None);
    }
}

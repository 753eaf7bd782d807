//! Quotients of whole numbers, and how they are rounded.

use std::cmp::Ordering;

use serde::Deserialize;

use super::Decimal;

/// A quotient of whole numbers. The bottom is positive.
#[derive(Debug, Clone, Copy)]
pub struct Fraction {
    top: i128,
    bottom: i128,
}

impl Fraction {
    /// One number by another; none by zero.
    #[must_use]
    pub fn new(top: i64, bottom: i64) -> Option<Fraction> {
        (bottom > 0).then_some(Fraction { top: i128::from(top), bottom: i128::from(bottom) })
    }

    /// A quotient whose bottom is known to be positive.
    pub(super) fn of(top: i128, bottom: i128) -> Fraction {
        Fraction { top, bottom }
    }

    /// A whole number.
    #[must_use]
    pub fn whole(value: i64) -> Fraction {
        Fraction { top: i128::from(value), bottom: 1 }
    }

    /// A hundred times as much: a share in percent.
    #[must_use]
    pub fn percent(self) -> Fraction {
        Fraction { top: self.top * 100, bottom: self.bottom }
    }

    /// Both together.
    #[must_use]
    pub fn plus(self, other: Fraction) -> Fraction {
        Fraction { top: self.top * other.bottom + other.top * self.bottom, bottom: self.bottom * other.bottom }
            .reduced()
    }

    /// How often another goes into it; none by zero or less.
    #[must_use]
    pub fn over(self, other: Fraction) -> Option<Fraction> {
        let quotient = Fraction { top: self.top * other.bottom, bottom: self.bottom * other.top };
        (other.top > 0).then(|| quotient.reduced())
    }

    /// The same number with the smallest bottom, so that long sums stay small.
    fn reduced(self) -> Fraction {
        let (mut divisor, mut rest) = (self.bottom, self.top.abs());
        while rest != 0 {
            (divisor, rest) = (rest, divisor % rest);
        }
        Fraction { top: self.top / divisor, bottom: self.bottom / divisor }
    }

    /// What is left when another is taken away.
    #[must_use]
    pub fn minus(self, other: Fraction) -> Fraction {
        Fraction { top: self.top * other.bottom - other.top * self.bottom, bottom: self.bottom * other.bottom }
            .reduced()
    }

    /// The number with so many decimals.
    #[must_use]
    pub fn rounded(self, places: u8, rounding: Rounding) -> Decimal {
        let scaled = self.top * power(places);
        let digits = match rounding {
            Rounding::Nearest => (2 * scaled + self.bottom).div_euclid(2 * self.bottom),
            Rounding::Down => scaled.div_euclid(self.bottom),
            Rounding::Up => -(-scaled).div_euclid(self.bottom),
        };
        // Counts are of 32 bits and decimals at most 6, so the digits always fit.
        Decimal { digits: i64::try_from(digits).unwrap_or(i64::MAX), places }
    }
}

impl PartialEq for Fraction {
    fn eq(&self, other: &Fraction) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Fraction {}

impl PartialOrd for Fraction {
    fn partial_cmp(&self, other: &Fraction) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Fraction {
    fn cmp(&self, other: &Fraction) -> Ordering {
        (self.top * other.bottom).cmp(&(other.top * self.bottom))
    }
}

pub(super) fn power(places: u8) -> i128 {
    10_i128.pow(u32::from(places))
}

/// How a figure was rounded before it was printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Rounding {
    /// To the nearest, a half up: what everybody expects.
    #[default]
    Nearest,
    /// Never more than it is.
    Down,
    /// Never less than it is.
    Up,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check_rounded(top: i64, bottom: i64, places: u8, expected: &str) {
        let fraction = Fraction::new(top, bottom).unwrap();
        assert_eq!(fraction.rounded(places, Rounding::Nearest).to_text('.'), expected);
    }

    #[test]
    fn quotients_are_printed_as_the_sources_should_have_printed_them() {
        check_rounded(186, 70, 2, "2.66");
        check_rounded(3800, 141, 1, "27.0");
        check_rounded(21000, 271, 2, "77.49");
        check_rounded(21000, 271, 0, "77");
        check_rounded(1, 8, 2, "0.13");
        check_rounded(-1, 3, 1, "-0.3");
        check_rounded(-1, 40, 1, "0.0");
    }

    #[test]
    fn rounding_goes_the_way_that_is_declared() {
        let share = Fraction::new(210, 271).unwrap().percent();
        assert_eq!(share.rounded(0, Rounding::Up).to_text('.'), "78");
        assert_eq!(share.rounded(0, Rounding::Down).to_text('.'), "77");
    }

    #[test]
    fn nothing_is_divided_by_zero() {
        assert!(Fraction::new(1, 0).is_none());
    }
}

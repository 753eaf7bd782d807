//! Exact numbers as people write them: counts, estimates, shares. Nothing is ever a float.

use std::fmt;

use serde::de::{Error, Visitor};
use serde::{Deserialize, Deserializer};

mod fraction;
mod grammar;

pub use fraction::{Fraction, Rounding};
pub use grammar::BadNumber;

use fraction::power;

/// How exactly a number is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Bound {
    /// `430`
    Exact,
    /// `about 430`: what rounds to it, so 425 to 435.
    About,
    /// `over 270`: more, and not yet the next round number.
    Over,
    /// `under 5`
    Under,
}

/// A number of people, visits or events, or an estimate of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Count {
    /// How exactly it is meant.
    pub bound: Bound,
    /// The number as written.
    pub value: u32,
}

/// A number with as many decimals as were written: `27.0` is not `27`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Decimal {
    /// All digits, without the point.
    pub digits: i64,
    /// How many of them stand after the point.
    pub places: u8,
}

/// A number that somebody states about other numbers: `78`, `over 33.3 %`, `about 3`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Claim {
    /// How exactly it is meant.
    pub bound: Bound,
    /// The number as written.
    pub value: Decimal,
}

impl Count {
    /// Reads `67`, `about 430`, `over 270` or `under 5`.
    pub fn parse(text: &str) -> Result<Count, BadNumber> {
        grammar::count(text)
    }

    /// A number that was counted.
    #[must_use]
    pub fn exact(value: u32) -> Count {
        Count { bound: Bound::Exact, value }
    }

    /// The same number as a claim.
    #[must_use]
    pub fn claim(self) -> Claim {
        Claim { bound: self.bound, value: Decimal::whole(i64::from(self.value)) }
    }

    /// Whether it was counted, not estimated.
    #[must_use]
    pub fn is_exact(self) -> bool {
        self.bound == Bound::Exact
    }

    /// The smallest and the largest number that it can mean.
    #[must_use]
    pub fn range(self) -> (i64, i64) {
        let value = i64::from(self.value);
        let unit = unit(value);
        match self.bound {
            Bound::Exact => (value, value),
            Bound::About => ((value - unit / 2).max(0), value + unit / 2),
            // "Over 7" is said of 8 to 16; a round number reaches to the next one of its kind.
            Bound::Over => (value + 1, value + unit.max(10) - 1),
            Bound::Under => (0, (value - 1).max(0)),
        }
    }
}

/// What the last digit that is not 0 counts: 10 for 430, 100 for 500.
fn unit(value: i64) -> i64 {
    std::iter::successors(Some(1), |unit: &i64| unit.checked_mul(10))
        .take_while(|unit| value != 0 && value % unit == 0)
        .last()
        .unwrap_or(1)
}

impl Decimal {
    /// A whole number.
    #[must_use]
    pub fn whole(digits: i64) -> Decimal {
        Decimal { digits, places: 0 }
    }

    /// The number as text, with the decimal mark given.
    #[must_use]
    pub fn to_text(self, mark: char) -> String {
        let places = usize::from(self.places);
        let minus = if self.digits < 0 { "-" } else { "" };
        let digits = format!("{:0>width$}", self.digits.unsigned_abs(), width = places + 1);
        let (whole, part) = digits.split_at(digits.len() - places);
        if part.is_empty() { format!("{minus}{whole}") } else { format!("{minus}{whole}{mark}{part}") }
    }

    /// Its exact value.
    #[must_use]
    pub fn fraction(self) -> Fraction {
        Fraction::of(i128::from(self.digits), power(self.places))
    }
}

impl Claim {
    /// Reads `78`, `96.88 %`, `over 33.3` or `about 3`.
    pub fn parse(text: &str) -> Result<Claim, BadNumber> {
        grammar::claim(text)
    }

    /// The same number as a count; none when it has decimals or is negative.
    #[must_use]
    pub fn count(self) -> Option<Count> {
        let value = u32::try_from(self.value.digits).ok().filter(|_| self.value.places == 0)?;
        Some(Count { bound: self.bound, value })
    }

    /// The number that is claimed exactly.
    #[must_use]
    pub fn exact(value: Decimal) -> Claim {
        Claim { bound: Bound::Exact, value }
    }

    /// The smallest and the largest number that it can mean.
    #[must_use]
    pub fn range(self) -> (Fraction, Fraction) {
        let Claim { bound, value } = self;
        if let Some(count) = self.count().filter(|_| bound != Bound::Exact) {
            let (low, high) = count.range();
            return (Fraction::whole(low), Fraction::whole(high));
        }
        let edge = |offset| Fraction::of(2 * i128::from(value.digits) + i128::from(offset), 2 * power(value.places));
        let unit = unit(value.digits);
        match bound {
            Bound::Exact => (edge(0), edge(0)),
            Bound::About => (edge(-unit), edge(unit)),
            Bound::Over => (edge(0), edge(2 * unit)),
            Bound::Under => (Fraction::whole(0).min(edge(0)), edge(0)),
        }
    }

    /// Whether a number between `low` and `high` is what the claim says, when exact claims are rounded by `rounding`.
    #[must_use]
    pub fn holds(self, low: Fraction, high: Fraction, rounding: Rounding) -> bool {
        let Claim { bound, value } = self;
        match bound {
            Bound::Exact => {
                low.rounded(value.places, rounding).digits <= value.digits
                    && value.digits <= high.rounded(value.places, rounding).digits
            }
            Bound::About => {
                let (digits, unit) = (i128::from(value.digits), i128::from(unit(value.digits)));
                let edge = |offset| Fraction::of(2 * digits + offset, 2 * power(value.places));
                low <= edge(unit) && edge(-unit) <= high
            }
            Bound::Over => high > value.fraction(),
            Bound::Under => low < value.fraction(),
        }
    }
}

/// Reads a scalar by its grammar, whether YAML takes it for a number or a text.
struct Scalar<T>(fn(&str) -> Result<T, BadNumber>, &'static str);

impl<T> Visitor<'_> for Scalar<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.1)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<T, E> {
        (self.0)(text).map_err(E::custom)
    }
}

impl<'de> Deserialize<'de> for Count {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Count, D::Error> {
        // As text, because YAML would read 0o7 and 1e3 as numbers that nobody meant, and 27.0 as 27.
        deserializer.deserialize_str(Scalar(Count::parse, "number, alone or after about, over or under"))
    }
}

impl<'de> Deserialize<'de> for Claim {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Claim, D::Error> {
        deserializer.deserialize_str(Scalar(Claim::parse, "number or percent, alone or after about, over or under"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check_range(text: &str, expected: (i64, i64)) {
        assert_eq!(grammar::count(text).unwrap().range(), expected, "{text}");
    }

    #[test]
    fn an_estimate_means_what_rounds_to_it() {
        check_range("67", (67, 67));
        check_range("about 430", (425, 435));
        check_range("about 500", (450, 550));
        check_range("about 8", (8, 8));
        check_range("over 270", (271, 279));
        check_range("over 250", (251, 259));
        check_range("over 7", (8, 16));
        check_range("under 5", (0, 4));
        check_range("under 0", (0, 0));
        check_range("about 0", (0, 0));
    }

    #[track_caller]
    fn check_claim(text: &str, top: i64, bottom: i64, expected: bool) {
        let fraction = Fraction::new(top, bottom).unwrap();
        assert_eq!(grammar::claim(text).unwrap().holds(fraction, fraction, Rounding::Nearest), expected, "{text}");
    }

    #[test]
    fn claims_hold_as_exactly_as_they_are_meant() {
        check_claim("about 3", 186, 70, true);
        check_claim("about 2", 186, 70, false);
        check_claim("2.66", 186, 70, true);
        check_claim("2.65", 186, 70, false);
        check_claim("over 33.3", 2200, 57, true);
        check_claim("over 33.3", 2200, 67, false);
        check_claim("under 40", 2200, 57, true);
    }
}

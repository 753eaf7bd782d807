//! How numbers are written in a `figures` block.

use std::fmt;

use super::{Bound, Claim, Count, Decimal};

/// The most decimals that a figure may have: more are never meant.
const MAX_PLACES: usize = 6;

/// The most digits before the point, so that no calculation can overflow.
const MAX_DIGITS: usize = 9;

/// A text that is no number as this block writes them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BadNumber {
    text: String,
}

impl fmt::Display for BadNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` is no number; write `67`, `96.88`, `about 430`, `over 250` or `under 5`", self.text)
    }
}

impl std::error::Error for BadNumber {}

/// `67`, `about 430`, `over 270`, `under 5`.
pub(super) fn count(text: &str) -> Result<Count, BadNumber> {
    let bad = || BadNumber { text: text.to_owned() };
    let (bound, number) = split(text);
    let is_whole = !number.is_empty() && number.len() <= MAX_DIGITS && number.bytes().all(|byte| byte.is_ascii_digit());
    let value = number.parse().ok().filter(|_| is_whole).ok_or_else(bad)?;
    Ok(Count { bound, value })
}

/// `78`, `96.88 %`, `over 33.3`, `about 3`; a decimal comma will do, `%` changes nothing.
pub(super) fn claim(text: &str) -> Result<Claim, BadNumber> {
    let bad = || BadNumber { text: text.to_owned() };
    let (bound, number) = split(text);
    let number = number.strip_suffix('%').unwrap_or(number).trim_end();
    let (sign, number) = match number.strip_prefix(['-', '\u{2212}']) {
        Some(rest) => (-1, rest),
        None => (1, number),
    };
    let (whole, part) = number.split_once(['.', ',']).map_or((number, None), |(whole, part)| (whole, Some(part)));
    let places = part.map_or(0, str::len);
    let is_sound = !whole.is_empty() && whole.len() <= MAX_DIGITS && part != Some("") && places <= MAX_PLACES;
    let digits = format!("{whole}{}", part.unwrap_or_default());
    let is_number = is_sound && digits.bytes().all(|byte| byte.is_ascii_digit());
    let digits: i64 = digits.parse().ok().filter(|_| is_number).ok_or_else(bad)?;
    let places = u8::try_from(places).map_err(|_| bad())?;
    Ok(Claim { bound, value: Decimal { digits: sign * digits, places } })
}

fn split(text: &str) -> (Bound, &str) {
    let text = text.trim();
    let words = [("about", Bound::About), ("over", Bound::Over), ("under", Bound::Under)];
    let found = words.into_iter().find_map(|(word, bound)| {
        let rest = text.strip_prefix(word)?;
        rest.starts_with(char::is_whitespace).then(|| (bound, rest.trim_start()))
    });
    found.unwrap_or((Bound::Exact, text))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check_claim(text: &str, expected: Option<(Bound, i64, u8)>) {
        let found = claim(text).ok().map(|claim| (claim.bound, claim.value.digits, claim.value.places));
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn claims_keep_their_decimals() {
        check_claim("27.0", Some((Bound::Exact, 270, 1)));
        check_claim("96,88 %", Some((Bound::Exact, 9688, 2)));
        check_claim("over 50 %", Some((Bound::Over, 50, 0)));
        check_claim("about 3", Some((Bound::About, 3, 0)));
        check_claim("-35", Some((Bound::Exact, -35, 0)));
    }

    #[test]
    fn what_is_no_claim_is_refused() {
        for text in ["", "%", ".5", "5.", "1e3", "0x10", "1.2.3", "over", "över 50", "9999999999", "1.1234567", "٣"] {
            check_claim(text, None);
        }
    }

    #[test]
    fn counts_are_whole() {
        assert_eq!(count("67"), Ok(Count::exact(67)));
        assert_eq!(count("over  270"), Ok(Count { bound: Bound::Over, value: 270 }));
        for text in ["", "-1", "+1", "2.5", "about", "4000000000", "1 000"] {
            assert!(count(text).is_err(), "{text}");
        }
    }
}

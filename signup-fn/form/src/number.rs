//! The text of a whole number, as `input type=number` posts it.

/// The largest number, and with a minus sign the smallest: up to here a browser's floating-point numbers are exact, so
/// that it and we mean the same number (2^53 - 1).
pub(crate) const MAX_NUMBER: i64 = (1 << 53) - 1;

/// Reads HTML's valid floating-point number when it is whole: `7`, but `7.0` and `7e0` too, which a browser accepts.
pub(crate) fn parse_number(text: &str) -> Option<i64> {
    if !is_floating_point(text) {
        return None;
    }
    let number: f64 = text.parse().ok()?;
    #[expect(
        clippy::cast_possible_truncation,
        reason = "a number too large becomes the largest, which is refused next"
    )]
    let whole = number as i64;
    (number.fract() == 0.0 && (-MAX_NUMBER..=MAX_NUMBER).contains(&whole)).then_some(whole)
}

/// HTML's grammar: `-`? (digits | digits? `.` digits) ([eE] [+-]? digits)?
fn is_floating_point(text: &str) -> bool {
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let unsigned = text.strip_prefix('-').unwrap_or(text);
    let (mantissa, exponent) = match unsigned.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, Some(exponent)),
        None => (unsigned, None),
    };
    let is_mantissa = match mantissa.split_once('.') {
        Some((whole, fraction)) => (whole.is_empty() || digits(whole)) && digits(fraction),
        None => digits(mantissa),
    };
    let is_exponent = exponent.is_none_or(|exponent| digits(exponent.strip_prefix(['+', '-']).unwrap_or(exponent)));
    is_mantissa && is_exponent
}

#[cfg(test)]
mod tests {
    use super::{MAX_NUMBER, parse_number};

    #[track_caller]
    fn check(text: &str, expected: Option<i64>) {
        assert_eq!(parse_number(text), expected, "{text}");
    }

    #[test]
    fn a_whole_number_is_read_in_every_way_that_browsers_accept() {
        check("0", Some(0));
        check("-0", Some(0));
        check("007", Some(7));
        check("-3", Some(-3));
        check("7.0", Some(7));
        check("7e0", Some(7));
        check("1E2", Some(100));
        check("1.5e1", Some(15));
        check("150e-1", Some(15));
        check(".0", Some(0));
    }

    #[test]
    fn a_number_that_is_not_whole_is_refused() {
        check("7.5", None);
        check("1e-1", None);
    }

    #[test]
    fn what_browsers_refuse_is_refused() {
        for text in [
            "", "+7", "7.", " 7", "7 ", "--7", "7,0", "1 000", "0x10", "NaN", "inf", "infinity", "1e", "1e+", "e1",
            "-", ".", "٧", "7e1.0",
        ] {
            check(text, None);
        }
    }

    #[test]
    fn numbers_that_browsers_cannot_hold_exactly_are_refused() {
        check("9007199254740991", Some(MAX_NUMBER));
        check("-9007199254740991", Some(-MAX_NUMBER));
        check("9007199254740992", None);
        check("1e400", None);
        check("-1e400", None);
    }
}

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

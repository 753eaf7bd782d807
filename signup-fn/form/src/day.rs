//! The text of a day, as `input type=date` posts it.

use jiff::civil::Date;

/// Reads `YYYY-MM-DD` and nothing else: jiff's own grammar is wider than HTML's valid date string.
pub(crate) fn parse_day(text: &str) -> Option<Date> {
    let bytes = text.as_bytes();
    let is_form = bytes.len() == 10
        && bytes
            .iter()
            .enumerate()
            .all(|(at, byte)| if matches!(at, 4 | 7) { *byte == b'-' } else { byte.is_ascii_digit() });
    let year: i16 = is_form.then(|| text[..4].parse().ok()).flatten()?;
    let (month, day) = (text[5..7].parse().ok()?, text[8..].parse().ok()?);
    // HTML's years begin with 1; jiff's do not.
    if year == 0 { None } else { Date::new(year, month, day).ok() }
}

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

#[cfg(test)]
mod tests {
    use super::parse_day;

    #[track_caller]
    fn check(text: &str, is_day: bool) {
        assert_eq!(parse_day(text).map(|day| day.to_string()).as_deref(), is_day.then_some(text), "{text}");
    }

    #[test]
    fn days_of_the_calendar_are_read() {
        for text in ["2026-12-03", "2028-02-29", "0001-01-01", "9999-12-31"] {
            check(text, true);
        }
    }

    #[test]
    fn days_that_do_not_exist_are_refused() {
        for text in ["2026-02-29", "2026-13-01", "2026-00-01", "2026-01-00", "2026-04-31", "0000-01-01"] {
            check(text, false);
        }
    }

    #[test]
    fn other_ways_to_write_a_day_are_refused() {
        for text in [
            "",
            "20261203",
            "2026-12-3",
            "3/12 2026",
            "2026-12-03T10:00",
            "12026-12-03",
            "-026-12-03",
            "2026-W49-4",
            "٢٠٢٦-١٢-٠٣",
            "2026å12-03",
            "2026-12-0å",
        ] {
            check(text, false);
        }
    }
}

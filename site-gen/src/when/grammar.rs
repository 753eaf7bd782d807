//! The small grammar of dates, clock times and days of a period: exact forms, no guessing.

use jiff::civil::{Date, DateTime, Time, Weekday};

use super::{BadTime, On, When};

/// The weekdays from Monday, as authors write them.
pub(super) const NAMES: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

const WEEKDAYS: [Weekday; 7] = [
    Weekday::Monday,
    Weekday::Tuesday,
    Weekday::Wednesday,
    Weekday::Thursday,
    Weekday::Friday,
    Weekday::Saturday,
    Weekday::Sunday,
];

/// Which weekday of the month; there is a fifth one only in some months, as there is a 31st.
const ORDINALS: [(&str, i8); 6] = [("1st", 1), ("2nd", 2), ("3rd", 3), ("4th", 4), ("5th", 5), ("last", -1)];

pub(super) fn date(text: &str) -> Result<Date, BadTime> {
    let [year, month, day] = numbers(text, '-', [4, 2, 2]).ok_or(BadTime::Date)?;
    let short = |number: i16| i8::try_from(number).map_err(|_| BadTime::Date);
    Date::new(year, short(month)?, short(day)?).map_err(|_| BadTime::Date)
}

pub(super) fn time(text: &str) -> Result<Time, BadTime> {
    let [hour, minute] = numbers(text, ':', [2, 2]).ok_or(BadTime::Time)?;
    let short = |number: i16| i8::try_from(number).map_err(|_| BadTime::Time);
    Time::new(short(hour)?, short(minute)?, 0, 0).map_err(|_| BadTime::Time)
}

pub(super) fn when(text: &str) -> Result<When, BadTime> {
    let Some((day, clock)) = text.split_once([' ', 'T']) else {
        return date(text).map(When::Day).map_err(|_| BadTime::When);
    };
    match (date(day), time(clock)) {
        (Ok(day), Ok(clock)) => Ok(When::At(DateTime::from_parts(day, clock))),
        _ => Err(BadTime::When),
    }
}

pub(super) fn weekday(text: &str) -> Result<Weekday, BadTime> {
    let index = NAMES.iter().position(|name| *name == text).ok_or(BadTime::Weekday)?;
    Ok(WEEKDAYS[index])
}

pub(super) fn on(text: &str) -> Result<On, BadTime> {
    if let Ok(weekday) = weekday(text) {
        return Ok(On::Weekday(weekday));
    }
    if let Some((ordinal, name)) = text.split_once(' ') {
        let nth = ORDINALS.iter().find(|(word, _)| *word == ordinal).map(|(_, nth)| *nth);
        return match (nth, weekday(name)) {
            (Some(nth), Ok(weekday)) => Ok(On::Nth(nth, weekday)),
            _ => Err(BadTime::On),
        };
    }
    match text.parse::<u8>() {
        Ok(day @ 1..=31) => Ok(On::MonthDay(day)),
        _ => Err(BadTime::On),
    }
}

/// Numbers of exactly these many ASCII digits with `separator` between them.
fn numbers<const N: usize>(text: &str, separator: char, digits: [usize; N]) -> Option<[i16; N]> {
    let mut parts = text.split(separator);
    let mut values = [0; N];
    for (value, digits) in values.iter_mut().zip(digits) {
        let part = parts.next()?;
        if part.len() != digits || !part.bytes().all(|byte| byte.is_ascii_digit()) {
            return None;
        }
        *value = part.parse().ok()?;
    }
    parts.next().is_none().then_some(values)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_iso_and_exist() {
        assert_eq!(date("2026-12-03"), Ok(Date::constant(2026, 12, 3)));
        for text in ["", "2026-2-3", "2026-02-30", "03-12-2026", "2026-12-03 ", "2026-12-3x", "٢٠٢٦-12-03"] {
            assert_eq!(date(text), Err(BadTime::Date), "{text}");
        }
    }

    #[test]
    fn times_are_hours_and_minutes_of_one_day() {
        assert_eq!(time("09:05"), Ok(Time::constant(9, 5, 0, 0)));
        for text in ["", "9:05", "24:00", "17.00", "17:60", "17:00:00", "5pm"] {
            assert_eq!(time(text), Err(BadTime::Time), "{text}");
        }
    }

    #[test]
    fn a_date_alone_is_the_whole_day() {
        assert_eq!(when("2026-12-03"), Ok(When::Day(Date::constant(2026, 12, 3))));
        let at = DateTime::constant(2026, 12, 3, 17, 0, 0, 0);
        assert_eq!(when("2026-12-03 17:00"), Ok(When::At(at)));
        assert_eq!(when("2026-12-03T17:00"), Ok(When::At(at)));
        assert_eq!(when("17:00"), Err(BadTime::When));
    }

    #[test]
    fn days_of_a_period_are_weekdays_ordinals_or_days_of_the_month() {
        assert_eq!(on("thu"), Ok(On::Weekday(Weekday::Thursday)));
        assert_eq!(on("last thu"), Ok(On::Nth(-1, Weekday::Thursday)));
        assert_eq!(on("2nd tue"), Ok(On::Nth(2, Weekday::Tuesday)));
        assert_eq!(on("31"), Ok(On::MonthDay(31)));
        for text in ["", "torsdag", "6th thu", "2nd", "0", "32", "last  thu", "thu last"] {
            assert_eq!(on(text), Err(BadTime::On), "{text}");
        }
    }
}

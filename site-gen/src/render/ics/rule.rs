//! A rule of repetition as iCalendar writes it.

use icalendar::Property;
use jiff::civil::{Date, Time, Weekday};
use jiff::tz::TimeZone;

use super::value::{all_at, utc};
use crate::when::{Every, Last, On, Repeats, When};

/// The rule, the days that come to it and those that leave it.
pub(super) fn properties(repeats: &Repeats, start: When, zone: &TimeZone, name: &str) -> Vec<Property> {
    let also = all_at("RDATE", repeats.also.iter().map(|day| start.on(*day)), name);
    let except = all_at("EXDATE", repeats.except.iter().map(|day| start.on(*day)), name);
    [Some(Property::new("RRULE", rrule(repeats, start, zone))), also, except].into_iter().flatten().collect()
}

fn rrule(repeats: &Repeats, start: When, zone: &TimeZone) -> String {
    let mut parts = vec![format!("FREQ={}", frequency(repeats.every))];
    if repeats.interval != 1 {
        parts.push(format!("INTERVAL={}", repeats.interval));
    }
    match repeats.last {
        Last::Never => {}
        Last::Count(count) => parts.push(format!("COUNT={count}")),
        Last::Until(day) => parts.push(format!("UNTIL={}", until(start.on(day), zone))),
    }
    let weekdays: Vec<String> = repeats.on.iter().filter_map(|on| weekday(*on)).collect();
    if !weekdays.is_empty() {
        parts.push(format!("BYDAY={}", weekdays.join(",")));
    }
    let days: Vec<String> = repeats.on.iter().filter_map(|on| month_day(*on)).collect();
    if !days.is_empty() {
        parts.push(format!("BYMONTHDAY={}", days.join(",")));
    }
    parts.extend(day_of_start(repeats, start.date()));
    parts.join(";")
}

/// The day of the start, where the rule names none: a month without a 31st and a year without a 29 February are left out
/// by this, and some programs would take the day after.
fn day_of_start(repeats: &Repeats, start: Date) -> Option<String> {
    match repeats.every {
        Every::Month if repeats.on.is_empty() => Some(format!("BYMONTHDAY={}", start.day())),
        Every::Year => Some(format!("BYMONTH={};BYMONTHDAY={}", start.month(), start.day())),
        Every::Day | Every::Week | Every::Month => None,
    }
}

/// The end of the last day: in UTC where the start has a zone (RFC 5545, 3.3.10), and of the same type as the start.
fn until(last: When, zone: &TimeZone) -> String {
    match last {
        When::Day(day) => day.strftime("%Y%m%d").to_string(),
        When::At(at) => {
            let midnight = at.date().to_datetime(Time::constant(23, 59, 59, 0));
            zone.to_ambiguous_timestamp(midnight).compatible().map(utc).unwrap_or_default()
        }
    }
}

fn frequency(every: Every) -> &'static str {
    match every {
        Every::Day => "DAILY",
        Every::Week => "WEEKLY",
        Every::Month => "MONTHLY",
        Every::Year => "YEARLY",
    }
}

/// `TH`, `-1TH`, `2TU`.
fn weekday(on: On) -> Option<String> {
    match on {
        On::Weekday(day) => Some(day_of_week(day).to_owned()),
        On::Nth(nth, day) => Some(format!("{nth}{}", day_of_week(day))),
        On::MonthDay(_) => None,
    }
}

fn month_day(on: On) -> Option<String> {
    match on {
        On::MonthDay(day) => Some(day.to_string()),
        On::Weekday(_) | On::Nth(..) => None,
    }
}

/// The two letters of a weekday.
pub(super) fn day_of_week(day: Weekday) -> &'static str {
    match day {
        Weekday::Monday => "MO",
        Weekday::Tuesday => "TU",
        Weekday::Wednesday => "WE",
        Weekday::Thursday => "TH",
        Weekday::Friday => "FR",
        Weekday::Saturday => "SA",
        Weekday::Sunday => "SU",
    }
}

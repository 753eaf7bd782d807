//! The days of a rule. The only place that knows the crate that works them out.

use chrono::{Datelike, TimeZone as _};
use jiff::civil::{Date, Weekday};
use rrule::{Frequency, NWeekday, RRule, RRuleSet, Tz, Unvalidated};

use crate::when::{Every, Last, On, Repeats};

/// The days by the rule from `start` to `until`, both included, in order.
///
/// Rules are about days of the calendar, so they are worked out in UTC, where every day has a midnight; clock times and
/// the site's zone come later. A rule that the crate refuses has no days, which the caller reports at the start.
pub(super) fn days(rule: &Repeats, start: Date, until: Date) -> Vec<Date> {
    let Some(from) = midnight(start) else { return Vec::new() };
    let Ok(set) = rrule(rule).build(from) else { return Vec::new() };
    let set: RRuleSet = set.limit();
    let days = set.into_iter().filter_map(|at| date(&at));
    days.take_while(|day| *day <= until).collect()
}

fn rrule(rule: &Repeats) -> RRule<Unvalidated> {
    let frequency = match rule.every {
        Every::Day => Frequency::Daily,
        Every::Week => Frequency::Weekly,
        Every::Month => Frequency::Monthly,
        Every::Year => Frequency::Yearly,
    };
    let weekdays = rule.on.iter().filter_map(|on| match on {
        On::Weekday(day) => Some(NWeekday::Every(weekday(*day))),
        On::Nth(nth, day) => Some(NWeekday::Nth(i16::from(*nth), weekday(*day))),
        On::MonthDay(_) => None,
    });
    let month_days = rule.on.iter().filter_map(|on| match on {
        On::MonthDay(day) => i8::try_from(*day).ok(),
        _ => None,
    });
    let plain = RRule::new(frequency)
        .interval(rule.interval)
        .week_start(rrule::Weekday::Mon)
        .by_weekday(weekdays.collect())
        .by_month_day(month_days.collect());
    match rule.last {
        Last::Never => plain,
        Last::Count(count) => plain.count(count),
        Last::Until(date) => match midnight(date) {
            Some(until) => plain.until(until),
            None => plain,
        },
    }
}

fn midnight(date: Date) -> Option<chrono::DateTime<Tz>> {
    let (month, day) = (date.month().unsigned_abs(), date.day().unsigned_abs());
    Tz::UTC.with_ymd_and_hms(i32::from(date.year()), u32::from(month), u32::from(day), 0, 0, 0).single()
}

fn date(at: &chrono::DateTime<Tz>) -> Option<Date> {
    let year = i16::try_from(at.year()).ok()?;
    Date::new(year, i8::try_from(at.month()).ok()?, i8::try_from(at.day()).ok()?).ok()
}

fn weekday(weekday: Weekday) -> rrule::Weekday {
    match weekday {
        Weekday::Monday => rrule::Weekday::Mon,
        Weekday::Tuesday => rrule::Weekday::Tue,
        Weekday::Wednesday => rrule::Weekday::Wed,
        Weekday::Thursday => rrule::Weekday::Thu,
        Weekday::Friday => rrule::Weekday::Fri,
        Weekday::Saturday => rrule::Weekday::Sat,
        Weekday::Sunday => rrule::Weekday::Sun,
    }
}

//! A time zone as iCalendar writes it, made from the zone's own changes of the clocks.
//!
//! Many programs do not know the zones by name, and take every time as floating when the file does not say what the
//! name means. Changes that follow one rule year after year become one rule; all others are written one by one.

use std::collections::BTreeMap;

use icalendar::Property;
use jiff::Timestamp;
use jiff::civil::{Date, DateTime, Time};
use jiff::tz::{Offset, TimeZone};

use super::block::Block;
use super::rule::day_of_week;
use super::value::utc;

/// How many years of changes are looked at; a rule that holds in the last of them is taken to hold for ever. Events are
/// named for three years, and zones with changes of their own each year (Morocco's) would fill many lines.
const YEARS: i16 = 20;

/// A span of time with one offset: from a change of the clocks to the next.
#[derive(Clone)]
struct Change {
    at: Timestamp,
    /// What the clocks showed at that moment by the offset before.
    clock: DateTime,
    kind: Kind,
}

/// What is the same of a change each year.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Kind {
    daylight: bool,
    from: Offset,
    to: Offset,
    name: String,
    month: i8,
    weekday: i8,
    time: Time,
}

/// Changes of one kind that follow each other by one rule.
struct Run<'c> {
    changes: &'c [&'c Change],
    /// Which of the weekdays of the month: 1 is the first, −1 the last.
    nth: i8,
}

/// The zone, for events from `year` on.
pub(super) fn vtimezone(zone: &TimeZone, name: &str, year: i16) -> Block {
    // The clocks of January were set in the year before.
    let (first, last) = (year.saturating_sub(1), year.saturating_add(YEARS));
    let changes = changes(zone, first, last);
    let mut by_kind: BTreeMap<&Kind, Vec<&Change>> = BTreeMap::new();
    for change in &changes {
        by_kind.entry(&change.kind).or_default().push(change);
    }
    let runs = by_kind.values().flat_map(|changes| runs(changes));
    let mut parts: Vec<(DateTime, Block)> = runs.map(|run| (run.changes[0].clock, observance(&run, last))).collect();
    if changes.first().is_none_or(|change| change.clock.year() >= year) {
        let start = new_year(first);
        parts.push((start, unchanged(zone, start)));
    }
    parts.sort_by_key(|(start, _)| *start);
    let parts = parts.into_iter().map(|(_, block)| block);
    Block::new("VTIMEZONE", vec![Property::new("TZID", name)]).holding(parts)
}

fn new_year(year: i16) -> DateTime {
    Date::new(year, 1, 1).unwrap_or(Date::ZERO).to_datetime(Time::midnight())
}

/// Every change in the years from `first` to `last`.
fn changes(zone: &TimeZone, first: i16, last: i16) -> Vec<Change> {
    let Ok(start) = zone.to_ambiguous_timestamp(new_year(first)).compatible() else { return Vec::new() };
    let mut before = zone.to_offset(start);
    let changes = zone.following(start).map(|change| {
        let (from, to) = (before, change.offset());
        before = to;
        let clock = from.to_datetime(change.timestamp());
        let kind = Kind {
            daylight: change.dst().is_dst(),
            from,
            to,
            name: change.abbreviation().to_owned(),
            month: clock.month(),
            weekday: clock.weekday().to_monday_zero_offset(),
            time: clock.time(),
        };
        Change { at: change.timestamp(), clock, kind }
    });
    changes.take_while(|change| change.clock.year() <= last).collect()
}

/// Cuts the changes of one kind into runs, each as long as one rule describes it.
fn runs<'c>(changes: &'c [&'c Change]) -> Vec<Run<'c>> {
    let mut runs = Vec::new();
    let mut rest = changes;
    while !rest.is_empty() {
        let nth = places(rest[0]).into_iter().max_by_key(|nth| length(rest, *nth)).unwrap_or(1);
        let (changes, after) = rest.split_at(length(rest, nth));
        runs.push(Run { changes, nth });
        rest = after;
    }
    runs
}

/// How many of the changes, from the first on, fall on the nth weekday of their month in one year after the other.
fn length(changes: &[&Change], nth: i8) -> usize {
    let years = changes[0].clock.year()..;
    changes
        .iter()
        .zip(years)
        .take_while(|(change, year)| change.clock.year() == *year && places(change).contains(&nth))
        .count()
}

/// Which of its weekdays a day is in its month, counted from the first and from the last.
fn places(change: &Change) -> [i8; 2] {
    let date = change.clock.date();
    [(date.day() - 1) / 7 + 1, -((date.days_in_month() - date.day()) / 7 + 1)]
}

fn observance(run: &Run<'_>, last_year: i16) -> Block {
    let (first, last) = (run.changes[0], run.changes[run.changes.len() - 1]);
    let mut properties = offsets(&first.kind, first.clock);
    if run.changes.len() > 1 {
        let day = day_of_week(first.clock.weekday());
        let until = if last.clock.year() < last_year { format!(";UNTIL={}", utc(last.at)) } else { String::new() };
        let rule = format!("FREQ=YEARLY;BYMONTH={};BYDAY={}{day}{until}", first.kind.month, run.nth);
        properties.push(Property::new("RRULE", rule));
    }
    Block::new(name(first.kind.daylight), properties)
}

/// The offset that holds from `start` on, for a zone whose clocks have not changed since.
fn unchanged(zone: &TimeZone, start: DateTime) -> Block {
    let at = zone.to_ambiguous_timestamp(start).compatible().unwrap_or(Timestamp::UNIX_EPOCH);
    let now = zone.to_offset_info(at);
    let kind = Kind {
        daylight: now.dst().is_dst(),
        from: now.offset(),
        to: now.offset(),
        name: now.abbreviation().to_owned(),
        month: start.month(),
        weekday: start.weekday().to_monday_zero_offset(),
        time: start.time(),
    };
    Block::new(name(kind.daylight), offsets(&kind, start))
}

fn name(daylight: bool) -> &'static str {
    if daylight { "DAYLIGHT" } else { "STANDARD" }
}

fn offsets(kind: &Kind, start: DateTime) -> Vec<Property> {
    vec![
        Property::new("DTSTART", start.strftime("%Y%m%dT%H%M%S").to_string()),
        Property::new("TZOFFSETFROM", offset(kind.from)),
        Property::new("TZOFFSETTO", offset(kind.to)),
        Property::new("TZNAME", kind.name.as_str()),
    ]
}

/// `+0100`, with seconds where the zone has them.
fn offset(offset: Offset) -> String {
    let seconds = offset.seconds();
    let (sign, seconds) = (if seconds < 0 { '-' } else { '+' }, seconds.abs());
    let odd = if seconds % 60 == 0 { String::new() } else { format!("{:02}", seconds % 60) };
    format!("{sign}{:02}{:02}{odd}", seconds / 3600, seconds / 60 % 60)
}

#[cfg(test)]
mod tests;

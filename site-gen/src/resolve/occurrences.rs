//! Each time that an event takes place: the rule, less the exceptions, with the changes of single days.

use std::collections::BTreeMap;

use jiff::civil::Date;
use jiff::tz::{AmbiguousOffset, TimeZone};
use jiff::{Timestamp, ToSpan};

use crate::diagnostic::{Problem, Spanned};
use crate::parse::{Change, Check, EventBlock};
use crate::site::{Occurrence, PageId};
use crate::when::When;

mod once;
mod rule;

pub(super) use once::over;

/// How far back readers can look.
const MONTHS_BACK: i32 = 3;

/// How far ahead occurrences of an endless rule are named.
const MONTHS_AHEAD: i32 = 36;

/// How much further ahead a day may be that `except` or `changed` names.
const YEARS_NAMED: i32 = 10;

/// The times that an event takes place.
pub(super) struct Times {
    /// Those that start from three months before now to three years after, in order.
    pub(super) near: Vec<Occurrence>,
    /// Those that the front matter changes, whenever they are.
    pub(super) changed: Vec<Occurrence>,
}

/// Works out when an event takes place.
pub(super) fn resolve(
    check: &mut Check<'_>,
    page: &PageId,
    block: &EventBlock,
    zone: &TimeZone,
    now: Timestamp,
) -> Times {
    let today = now.to_zoned(zone.clone()).date();
    let (from, to) = (today.saturating_sub(MONTHS_BACK.months()), today.saturating_add(MONTHS_AHEAD.months()));
    exists(check, &block.start, zone);
    let days = days(check, block, to);
    let changes = changes(check, block, &days);
    let once = |day: &Date| once::occurrence(check, page, block, *day, changes.get(day).copied(), zone);
    let all: Vec<Occurrence> = days.iter().map(once).collect();
    let unlike_rule = all.iter().filter(|occurrence| changes.contains_key(&occurrence.by_rule)).cloned().collect();
    let mut near: Vec<Occurrence> =
        all.into_iter().filter(|occurrence| (from..=to).contains(&occurrence.start.date())).collect();
    near.sort_by(|a, b| (a.starts, &a.id).cmp(&(b.starts, &b.id)));
    Times { near, changed: unlike_rule }
}

/// A time that the clocks skip cannot be meant.
pub(super) fn exists(check: &mut Check<'_>, start: &Spanned<When>, zone: &TimeZone) {
    let When::At(at) = start.value else { return };
    if matches!(zone.to_ambiguous_timestamp(at).offset(), AmbiguousOffset::Gap { .. }) {
        check.note(&start.span, Problem::TimeDoesNotExist { time: start.value.to_string() });
    }
}

/// The days on which the event takes place, by the rule, with `also` and without `except`, in order.
fn days(check: &mut Check<'_>, block: &EventBlock, to: Date) -> Vec<Date> {
    let start = block.start.value.date();
    let Some(repeats) = &block.repeats else { return vec![start] };
    let named = block.changed.iter().map(|change| &change.value.on).chain(&repeats.except).map(|date| date.value);
    let furthest = named.max().unwrap_or(to).min(to.saturating_add(YEARS_NAMED.years()));
    let mut days = rule::days(&repeats.rule, start, to.max(furthest));
    // A series that begins after the window still has to begin by its rule.
    let first = days.first().copied().or_else(|| rule::days(&repeats.rule, start, start).first().copied());
    if first != Some(start) {
        let problem = Problem::StartNotByRule { start: start.to_string(), first: first.map(|first| first.to_string()) };
        check.note(&block.start.span, problem);
        return Vec::new();
    }
    for day in &repeats.also {
        if days.contains(&day.value) {
            check.note(&day.span, Problem::DayTwice { date: day.value.to_string() });
        }
        days.push(day.value);
    }
    for day in &repeats.except {
        takes_place(check, day, &days);
    }
    days.retain(|day| repeats.except.iter().all(|except| except.value != *day));
    days.sort_unstable();
    days
}

/// The changes by their days.
fn changes<'b>(check: &mut Check<'_>, block: &'b EventBlock, days: &[Date]) -> BTreeMap<Date, &'b Change> {
    let mut changes = BTreeMap::new();
    // Without a rule, or with a wrong start, no day can be right; that has been said already.
    for change in block.changed.iter().filter(|_| block.repeats.is_some() && !days.is_empty()) {
        let on = &change.value.on;
        takes_place(check, on, days);
        if changes.insert(on.value, &change.value).is_some() {
            check.note(&on.span, Problem::DayTwice { date: on.value.to_string() });
        }
    }
    changes
}

fn takes_place(check: &mut Check<'_>, day: &Spanned<Date>, days: &[Date]) {
    if days.contains(&day.value) {
        return;
    }
    let distance = |other: &&Date| day.value.until(**other).map_or(i32::MAX, |span| span.get_days().abs());
    let nearest = days.iter().min_by_key(distance).map(Date::to_string);
    check.note(&day.span, Problem::NoOccurrence { date: day.value.to_string(), nearest });
}

#[cfg(test)]
mod tests;

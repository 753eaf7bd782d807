//! One day of an event: its start, end and place, by the rule or as changed for that day.

use jiff::ToSpan;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use crate::diagnostic::{Problem, Spanned};
use crate::parse::{Change, Check, EventBlock};
use crate::resolve::events::instant;
use crate::site::{Occurrence, PageId, PlaceId, Status};
use crate::when::{Until, When};

/// What takes place on `day` by the rule.
pub(super) fn occurrence(
    check: &mut Check<'_>,
    page: &PageId,
    block: &EventBlock,
    day: Date,
    change: Option<&Change>,
    zone: &TimeZone,
) -> Occurrence {
    let by_rule = block.start.value.on(day);
    let changed_start = change.and_then(|change| change.start.as_ref());
    let start = changed_start.and_then(|start| moment(check, start, by_rule)).unwrap_or(by_rule);
    let usual_end = block.end.as_ref().and_then(|end| shifted(end.value, block.start.value, start));
    let changed_end = change.and_then(|change| change.end.as_ref());
    let end = changed_end.and_then(|end| self::end(check, end, start)).or(usual_end);
    let place = change.and_then(|change| change.place.as_ref()).or(block.place.as_ref());
    let starts = instant(start, zone);
    Occurrence {
        id: format!("{page}@{day}"),
        by_rule: day,
        start,
        end,
        starts,
        ends: instant(over(start, end), zone),
        closes: starts,
        place: place.map(|place| PlaceId::new(&*place.value)),
        status: status(block, change),
    }
}

/// A cancelled series is cancelled each time.
fn status(block: &EventBlock, change: Option<&Change>) -> Status {
    match change {
        _ if block.status == Status::Cancelled => Status::Cancelled,
        Some(change) if change.cancelled => Status::Cancelled,
        Some(_) => Status::Moved,
        None => block.status,
    }
}

/// A changed start or end, seen from the one that it replaces or follows.
fn moment(check: &mut Check<'_>, text: &Spanned<Until>, from: When) -> Option<When> {
    let unlike = || Problem::EndUnlikeStart { start: from.to_string(), end: text.value.to_string() };
    check.take(&text.span, text.value.seen_from(from).ok_or_else(unlike))
}

fn end(check: &mut Check<'_>, text: &Spanned<Until>, start: When) -> Option<When> {
    let end = moment(check, text, start)?;
    if end.is_no_end_of(start) {
        let problem = Problem::EndBeforeStart { start: start.to_string(), end: text.value.to_string() };
        check.note(&text.span, problem);
    }
    Some(end)
}

/// The usual end for another start: as long after it on the clocks, whatever the clocks do in between.
fn shifted(end: When, usual_start: When, start: When) -> Option<When> {
    match (usual_start, end, start) {
        (When::At(from), When::At(to), When::At(start)) => {
            start.checked_add(from.duration_until(to)).ok().map(When::At)
        }
        _ => start.date().checked_add(usual_start.date().duration_until(end.date())).ok().map(When::Day),
    }
}

/// When it is over: at its end, or with its day.
pub(in crate::resolve) fn over(start: When, end: Option<When>) -> When {
    match end {
        Some(When::At(at)) => When::At(at),
        last => When::Day(last.unwrap_or(start).date().saturating_add(1.day())),
    }
}

//! Times that the clocks of the zone do not tell clearly.
//!
//! A time that the clocks skip or show twice, and the length of what lasts over a change of the clocks, is read
//! differently by different programs, whatever RFC 5545 says. Such times are told in UTC, which all read alike.

use icalendar::Property;
use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::TimeZone;

use super::value::{at, end, utc};
use crate::render::programme::Once;
use crate::when::When;

/// Start and end as every program understands them.
pub(super) fn start_and_end(once: &Once<'_>, zone: &TimeZone, name: &str) -> Vec<Property> {
    match in_utc(once, zone) {
        Some((start, end)) => {
            let end = end.map(|end| Property::new("DTEND", utc(end)));
            std::iter::once(Property::new("DTSTART", utc(start))).chain(end).collect()
        }
        None => on_the_clock(once, name),
    }
}

/// Start and end on the clocks, from which a rule goes on.
pub(super) fn on_the_clock(once: &Once<'_>, name: &str) -> Vec<Property> {
    std::iter::once(at("DTSTART", once.start, name)).chain(end(once.start, once.end, name)).collect()
}

/// Whether the clocks tell a time and how long it lasts.
pub(super) fn are_clear(once: &Once<'_>, zone: &TimeZone) -> bool {
    in_utc(once, zone).is_none()
}

/// The instants of what the clocks do not tell clearly.
fn in_utc(once: &Once<'_>, zone: &TimeZone) -> Option<(Timestamp, Option<Timestamp>)> {
    let start = clock(once.start)?;
    let end = once.end.and_then(clock);
    let instant = |at: DateTime| zone.to_ambiguous_timestamp(at).compatible().ok();
    let (starts, ends) = (instant(start)?, end.and_then(instant));
    let shown_once = |at: DateTime| !zone.to_ambiguous_timestamp(at).is_ambiguous();
    let clear = shown_once(start)
        && end.is_none_or(shown_once)
        && ends.is_none_or(|ends| zone.to_offset(starts) == zone.to_offset(ends));
    (!clear).then_some((starts, ends))
}

fn clock(when: When) -> Option<DateTime> {
    match when {
        When::Day(_) => None,
        When::At(at) => Some(at),
    }
}

//! What takes place on one page as iCalendar: an event by its rule with each time that is not by it, or every session
//! of a series.

use icalendar::Property;
use jiff::Timestamp;
use site_theme::TextError;

use super::block::Block;
use super::clocks::{are_clear, on_the_clock, start_and_end};
use super::describe::{contact, description, location, summary};
use super::value::{at, item, utc, with, words};
use super::{EPOCH, Told, event_uid, rule, sequence, uid};
use crate::render::programme::{Once, Time};
use crate::site::{Event, Occurrence, Status};

/// The times that a calendar lists of a page, as few events as say it.
pub(super) fn vevents(told: &Told<'_>) -> Result<Vec<Block>, TextError> {
    match &told.programme.page.event {
        Some(event) => of_event(told, event),
        None => told.programme.times.iter().map(|time| of_session(told, time)).collect(),
    }
}

fn of_event(told: &Told<'_>, event: &Event) -> Result<Vec<Block>, TextError> {
    let uid = event_uid(told.reader.site, told.programme.page);
    let once = Once::by_rule(event);
    let Some(repeats) = &event.repeats else {
        return Ok(vec![vevent(told, &uid, &once, start_and_end(&once, &told.zone, told.zone_name))?]);
    };
    let mut when = on_the_clock(&once, told.zone_name);
    when.extend(rule::properties(repeats, event.start, &told.zone, told.zone_name));
    let by_rule = vevent(told, &uid, &once, when);
    let alone = alone(told, event).into_iter().map(|occurrence| changed_time(told, &uid, event, occurrence));
    std::iter::once(by_rule).chain(alone).collect()
}

/// The times that the rule does not tell, or not clearly. Of what is cancelled as a whole no single time needs to be.
fn alone<'a>(told: &Told<'_>, event: &'a Event) -> Vec<&'a Occurrence> {
    if event.status == Status::Cancelled {
        return Vec::new();
    }
    let is_changed = |occurrence: &Occurrence| event.changed.iter().any(|other| other.by_rule == occurrence.by_rule);
    let unclear = event.occurrences.iter().filter(|occurrence| {
        !is_changed(occurrence) && !are_clear(&Once::of_occurrence(event, occurrence), &told.zone)
    });
    event.changed.iter().chain(unclear).collect()
}

fn changed_time(told: &Told<'_>, uid: &str, event: &Event, occurrence: &Occurrence) -> Result<Block, TextError> {
    let once = Once::of_occurrence(event, occurrence);
    let mut when = vec![at("RECURRENCE-ID", event.start.on(occurrence.by_rule), told.zone_name)];
    when.extend(start_and_end(&once, &told.zone, told.zone_name));
    vevent(told, uid, &once, when)
}

fn of_session(told: &Told<'_>, time: &Time<'_>) -> Result<Block, TextError> {
    let uid = uid(told.reader.site, told.programme.page, time.id);
    vevent(told, &uid, &time.once, start_and_end(&time.once, &told.zone, told.zone_name))
}

fn vevent(told: &Told<'_>, uid: &str, once: &Once<'_>, when: Vec<Property>) -> Result<Block, TextError> {
    let (language, url) = (&told.seen.shown.text, told.url());
    let mut properties = identity(uid, told.programme.revised);
    properties.extend(when);
    properties.push(words("SUMMARY", &summary(told, once)?, language));
    properties.push(words("DESCRIPTION", &description(told, once)?, language));
    properties.extend(location(told, once));
    properties.extend(told.programme.url.map(|url| with(Property::new("CONFERENCE", url), "VALUE", "URI")));
    properties.extend(told.kind().map(|(kind, language)| item("CATEGORIES", kind, language)));
    properties.push(contact(told));
    properties.push(Property::new("URL", url));
    properties.extend(status(once.status).into_iter().map(|(name, value)| Property::new(name, value)));
    Ok(Block::new("VEVENT", properties))
}

fn identity(uid: &str, revised: Option<Timestamp>) -> Vec<Property> {
    let stamp = revised.unwrap_or(EPOCH);
    vec![
        Property::new("UID", uid),
        Property::new("DTSTAMP", utc(stamp)),
        Property::new("LAST-MODIFIED", utc(stamp)),
        Property::new("SEQUENCE", sequence(revised).to_string()),
    ]
}

/// What is cancelled takes nobody's time.
fn status(status: Status) -> Vec<(&'static str, &'static str)> {
    match status {
        Status::Scheduled | Status::Moved => vec![("STATUS", "CONFIRMED")],
        Status::Cancelled => vec![("STATUS", "CANCELLED"), ("TRANSP", "TRANSPARENT")],
    }
}

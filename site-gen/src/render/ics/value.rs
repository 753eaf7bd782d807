//! The values of properties: words in a language, times in the site's zone or in UTC.

use icalendar::Property;
use jiff::{Timestamp, ToSpan as _};

use crate::lang::Lang;
use crate::when::When;

/// Words for people, in their language.
pub(super) fn words(name: &str, text: &str, language: &Lang) -> Property {
    Property::new(name, plain(text)).add_parameter("LANGUAGE", language.as_str()).done()
}

/// One item of a list of words, in which a comma would begin the next.
pub(super) fn item(name: &str, text: &str, language: &Lang) -> Property {
    let escaped = plain(text).replace('\\', r"\\").replace(',', r"\,").replace(';', r"\;");
    Property::new(name, escaped).add_parameter("LANGUAGE", language.as_str()).done()
}

/// Without what no line of iCalendar may hold.
fn plain(text: &str) -> String {
    text.chars().filter(|letter| *letter == '\n' || !letter.is_control()).collect()
}

/// A time on the clocks of a zone, or a day.
pub(super) fn at(name: &str, when: When, zone: &str) -> Property {
    let property = Property::new(name, moment(when));
    match when {
        When::Day(_) => with(property, "VALUE", "DATE"),
        When::At(_) => with(property, "TZID", zone),
    }
}

/// Several times of one kind in one property.
pub(super) fn all_at(name: &str, times: impl Iterator<Item = When>, zone: &str) -> Option<Property> {
    let times: Vec<When> = times.collect();
    let first = at(name, *times.first()?, zone);
    let list: Vec<String> = times.into_iter().map(moment).collect();
    let parameters = first.params().values();
    Some(parameters.fold(Property::new(name, list.join(",")), |property, it| with(property, it.key(), it.value())))
}

/// The end of what starts at `start`. A day is named by the one after it; without an end it is itself the last one.
pub(super) fn end(start: When, end: Option<When>, zone: &str) -> Option<Property> {
    let end = match (start, end) {
        (When::Day(start), end) => When::Day(end.map_or(start, When::date).saturating_add(1.day())),
        (When::At(_), end) => end?,
    };
    Some(at("DTEND", end, zone))
}

/// A time in UTC.
pub(super) fn utc(at: Timestamp) -> String {
    at.strftime("%Y%m%dT%H%M%SZ").to_string()
}

fn moment(when: When) -> String {
    match when {
        When::Day(day) => day.strftime("%Y%m%d").to_string(),
        When::At(at) => at.strftime("%Y%m%dT%H%M%S").to_string(),
    }
}

/// The property with one more parameter.
pub(super) fn with(mut property: Property, key: &str, value: &str) -> Property {
    property.add_parameter(key, value).done()
}

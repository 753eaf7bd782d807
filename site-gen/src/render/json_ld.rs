//! Events for search engines: schema.org in JSON-LD, one `Event` for each coming time.

use jiff::{Timestamp, Zoned};
use serde_json::{Value, json};

use super::events::{coming_on_page, occurrences};
use super::reader::{Reader, Seen};
use crate::site::{Event, Occurrence, PlaceId, Status};
use crate::when::When;

/// The coming times of a page's event, ready to stand in a `script` element; none when nothing comes.
pub(crate) fn events(reader: &Reader<'_>, seen: Seen<'_>) -> Option<String> {
    let event = seen.page.event.as_ref()?;
    let coming = coming_on_page(occurrences(seen.page, reader.site.now));
    let graph: Vec<Value> = coming.map(|(_, occurrence)| without_nulls(one(reader, seen, event, occurrence))).collect();
    let document = json!({ "@context": "https://schema.org", "@graph": graph });
    // Inside `script` only `<` could end the element, and JSON can write it otherwise.
    (!graph.is_empty()).then(|| document.to_string().replace('<', "\\u003c"))
}

fn one(reader: &Reader<'_>, seen: Seen<'_>, event: &Event, occurrence: &Occurrence) -> Value {
    let url = reader.absolute(seen.shown.url.as_str());
    json!({
        "@type": "Event",
        "@id": format!("{url}#{}", occurrence.by_rule),
        "url": url,
        "name": seen.text.title,
        "description": seen.text.summary,
        "startDate": instant(reader, occurrence.start, occurrence.starts),
        "endDate": occurrence.end.map(|end| instant(reader, end, occurrence.ends)),
        "previousStartDate": previous(reader, event, occurrence),
        "eventStatus": format!("https://schema.org/{}", status(occurrence.status)),
        "eventAttendanceMode": format!("https://schema.org/{}", attendance(event, occurrence)),
        "location": location(reader, event, occurrence),
        "organizer": organiser(reader, event),
        "inLanguage": event.spoken,
        "maximumAttendeeCapacity": event.seats,
    })
}

/// What is not known is left out.
fn without_nulls(value: Value) -> Value {
    match value {
        Value::Object(entries) => entries.into_iter().filter(|(_, value)| !value.is_null()).collect(),
        other => other,
    }
}

/// A day alone, or a time with the offset that the zone has then.
fn instant(reader: &Reader<'_>, when: When, at: Timestamp) -> String {
    match when {
        When::Day(day) => day.to_string(),
        When::At(_) => with_offset(&at.to_zoned(reader.site.config.time_zone.clone())),
    }
}

fn with_offset(at: &Zoned) -> String {
    at.strftime("%Y-%m-%dT%H:%M:%S%:z").to_string()
}

/// When a moved one would have started by the rule.
fn previous(reader: &Reader<'_>, event: &Event, occurrence: &Occurrence) -> Option<String> {
    if occurrence.status != Status::Moved {
        return None;
    }
    let day = occurrence.by_rule;
    let Some(time) = event.start.time() else { return Some(day.to_string()) };
    let by_rule = day.to_datetime(time).to_zoned(reader.site.config.time_zone.clone()).ok()?;
    (by_rule.timestamp() != occurrence.starts).then(|| with_offset(&by_rule))
}

fn status(status: Status) -> &'static str {
    match status {
        Status::Scheduled => "EventScheduled",
        Status::Cancelled => "EventCancelled",
        Status::Moved => "EventRescheduled",
    }
}

fn attendance(event: &Event, occurrence: &Occurrence) -> &'static str {
    match (occurrence.place.is_some(), event.url.is_some()) {
        (true, true) => "MixedEventAttendanceMode",
        (false, true) => "OnlineEventAttendanceMode",
        _ => "OfflineEventAttendanceMode",
    }
}

fn location(reader: &Reader<'_>, event: &Event, occurrence: &Occurrence) -> Value {
    let place = occurrence.place.as_ref().and_then(|id| place(reader, id));
    let online = event.url.as_ref().map(|url| json!({ "@type": "VirtualLocation", "url": url }));
    match (place, online) {
        (Some(place), Some(online)) => json!([place, online]),
        (place, online) => place.or(online).unwrap_or_default(),
    }
}

fn place(reader: &Reader<'_>, id: &PlaceId) -> Option<Value> {
    let place = reader.site.places.get(id)?;
    let position =
        |(north, east): (f64, f64)| json!({ "@type": "GeoCoordinates", "latitude": north, "longitude": east });
    Some(without_nulls(json!({
        "@type": "Place",
        "name": place.name.in_language(reader.language).0,
        "address": place.address.as_ref().map(|address| address.in_language(reader.language).0),
        "geo": place.position.map(position),
    })))
}

fn organiser(reader: &Reader<'_>, event: &Event) -> Value {
    let config = &reader.site.config;
    match &event.organiser {
        Some(organiser) => without_nulls(json!({
            "@type": "Organization",
            "name": organiser.name,
            "url": organiser.url,
        })),
        None => json!({
            "@type": "Organization",
            "name": config.organisation.in_language(reader.language).0,
            "url": config.base_url,
        }),
    }
}

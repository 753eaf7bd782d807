//! What takes place for search engines: schema.org in JSON-LD, one `Event` for each coming time.

use jiff::tz::TimeZone;
use serde_json::{Value, json};

use super::events::coming_on_page;
use super::programme::{Id, Once, Programme, Time, instant};
use super::reader::{Reader, Seen};
use super::series::theme;
use super::words::plain;
use crate::site::{PlaceId, Site, Status};
use crate::when::When;

/// The coming times of a page's event or series, ready to stand in a `script` element; none when nothing comes.
pub(crate) fn events(reader: &Reader<'_>, seen: Seen<'_>) -> Option<String> {
    let programme = Programme::of(seen.page)?;
    let coming = coming_on_page(programme.times.iter().filter(|time| time.ends > reader.site.now));
    let graph: Vec<Value> = coming.map(|time| without_nulls(one(reader, seen, &programme, time))).collect();
    let document = json!({ "@context": "https://schema.org", "@graph": graph });
    // Inside `script` only `<` could end the element, and JSON can write it otherwise.
    (!graph.is_empty()).then(|| document.to_string().replace('<', "\\u003c"))
}

fn one(reader: &Reader<'_>, seen: Seen<'_>, programme: &Programme<'_>, time: &Time<'_>) -> Value {
    let site = reader.site;
    let url = reader.absolute(seen.shown.url.as_str());
    let once = &time.once;
    let before = previous(site, programme, time);
    json!({
        "@type": "Event",
        "@id": format!("{url}#{}", name(time)),
        "url": url,
        "name": title(seen, once),
        "description": seen.text.summary,
        "image": seen.page.facts.image.as_ref().map(|image| reader.absolute(image.as_str())),
        "startDate": instant(site, once.start, time.starts),
        "endDate": once.end.map(|end| instant(site, end, time.ends)),
        "eventStatus": format!("https://schema.org/{}", status(once.status, before.is_some())),
        "previousStartDate": before,
        "eventAttendanceMode": format!("https://schema.org/{}", attendance(programme, once)),
        "location": location(reader, programme, once),
        "organizer": organiser(reader, programme),
        "inLanguage": once.spoken,
        "maximumAttendeeCapacity": programme.seats,
        "isAccessibleForFree": programme.cost.map(|cost| cost == 0),
        "offers": programme.cost.map(|cost| offer(cost, &url)),
    })
}

/// Whether there are places left is the service's to know.
fn offer(cost: u32, url: &str) -> Value {
    json!({ "@type": "Offer", "price": cost, "priceCurrency": "SEK", "url": url })
}

/// What is not known is left out.
fn without_nulls(value: Value) -> Value {
    match value {
        Value::Object(entries) => entries.into_iter().filter(|(_, value)| !value.is_null()).collect(),
        other => other,
    }
}

/// The day by the rule, or the session's name: what a time keeps when it moves.
fn name<'a>(time: &Time<'a>) -> &'a str {
    match time.id {
        Id::Occurrence(id) => id.rsplit_once('@').map_or(id, |(_, day)| day),
        Id::Session { session, .. } => session,
    }
}

fn title(seen: Seen<'_>, once: &Once<'_>) -> String {
    let about = once.session.and_then(|session| theme(seen.text, session)).map(|item| plain(&item.title));
    about.map_or_else(|| seen.text.title.clone(), |about| format!("{}: {about}", seen.text.title))
}

/// When it would have started by the rule, if that is another time.
fn previous(site: &Site<'_>, programme: &Programme<'_>, time: &Time<'_>) -> Option<String> {
    let event = programme.page.event.as_ref()?;
    let day = name(time).parse().ok()?;
    let by_rule = event.start.on(day);
    let moved = time.once.status == Status::Moved && by_rule != time.once.start;
    moved.then(|| by_the_clock(site, by_rule))
}

fn by_the_clock(site: &Site<'_>, when: When) -> String {
    let zone: &TimeZone = &site.config.time_zone;
    let at = when.time().and_then(|time| zone.to_ambiguous_timestamp(when.date().to_datetime(time)).compatible().ok());
    at.map_or_else(|| when.date().to_string(), |at| instant(site, when, at))
}

/// Another place alone is no other time.
fn status(status: Status, rescheduled: bool) -> &'static str {
    match status {
        Status::Cancelled => "EventCancelled",
        Status::Moved if rescheduled => "EventRescheduled",
        Status::Scheduled | Status::Moved => "EventScheduled",
    }
}

fn attendance(programme: &Programme<'_>, once: &Once<'_>) -> &'static str {
    match (once.place.is_some(), programme.url.is_some()) {
        (true, true) => "MixedEventAttendanceMode",
        (false, true) => "OnlineEventAttendanceMode",
        _ => "OfflineEventAttendanceMode",
    }
}

fn location(reader: &Reader<'_>, programme: &Programme<'_>, once: &Once<'_>) -> Value {
    let place = once.place.and_then(|id| place(reader, id));
    let online = programme.url.map(|url| json!({ "@type": "VirtualLocation", "url": url }));
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
        "name": reader.words(&place.name),
        "address": place.address.as_ref().map(|address| reader.words(address)),
        "geo": place.position.map(position),
    })))
}

fn organiser(reader: &Reader<'_>, programme: &Programme<'_>) -> Value {
    let config = &reader.site.config;
    match programme.organiser {
        Some(organiser) => without_nulls(json!({
            "@type": "Organization",
            "name": organiser.name,
            "url": organiser.url,
        })),
        None => json!({
            "@type": "Organization",
            "name": reader.words(&config.organisation),
            "url": config.base_url,
        }),
    }
}

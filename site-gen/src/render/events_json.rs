//! `events.json`: everything that takes place as data, for the workflow that publishes the site and for whoever builds
//! on it.
//!
//! `facts` is what an author says of an event once, and `fingerprint` stands for all of it: when a published event has
//! another fingerprint and the same `revised`, people's calendars would keep the old facts.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::events::{audience, rule, status};
use super::ics::{sequence, uid};
use super::programme::{Once, Programme, Time, instant, programmes};
use super::reader::Seen;
use crate::site::{Event, Occurrence, Page, Series, Session, Site};
use crate::when::{Repeats, When};

/// The version of the format. It grows when the facts get another key: fingerprints of two versions are not compared.
const VERSION: u8 = 1;

/// All events, as JSON.
pub(crate) fn events(site: &Site<'_>) -> String {
    let events: Vec<Value> = programmes(site).map(|programme| event(site, &programme)).collect();
    let zone = site.config.time_zone.iana_name();
    format!("{:#}\n", json!({ "version": VERSION, "time_zone": zone, "events": events }))
}

fn event(site: &Site<'_>, programme: &Programme<'_>) -> Value {
    let page = programme.page;
    let facts = facts(page);
    json!({
        "id": page.id,
        "revised": programme.revised,
        "sequence": sequence(programme.revised),
        "fingerprint": blake3::hash(facts.to_string().as_bytes()).to_hex()[..12].to_owned(),
        "facts": facts,
        "titles": titles(page),
        "pages": pages(site, page),
        "occurrences": programme.times.iter().map(|time| occurrence(site, page, time)).collect::<Vec<_>>(),
    })
}

fn facts(page: &Page<'_>) -> Value {
    let event = page.event.as_ref().map(event_facts);
    event.or_else(|| page.series.as_ref().map(series_facts)).unwrap_or_default()
}

fn event_facts(event: &Event) -> Value {
    let organiser = |organiser: &crate::site::Organiser| json!({ "name": organiser.name, "url": organiser.url });
    json!({
        "start": event.start.to_string(),
        "end": text(event.end),
        "repeats": event.repeats.as_ref().map(|repeats| repetition(repeats, event.start)),
        "changed": event.changed.iter().map(change).collect::<Vec<_>>(),
        "place": event.place,
        "url": event.url,
        "kind": event.kind,
        "spoken": event.spoken,
        "interpreter": event.interpreter,
        "audience": event.audience.as_ref().map(audience),
        "seats": event.seats,
        "cost": event.cost,
        "signup": event.signup,
        "status": status(event.status),
        "organiser": event.organiser.as_ref().map(organiser),
    })
}

fn repetition(repeats: &Repeats, start: When) -> Value {
    let days = |days: &[jiff::civil::Date]| days.iter().map(ToString::to_string).collect::<Vec<_>>();
    json!({ "rule": rule(repeats, start), "except": days(&repeats.except), "also": days(&repeats.also) })
}

fn change(occurrence: &Occurrence) -> Value {
    json!({
        "on": occurrence.by_rule.to_string(),
        "start": occurrence.start.to_string(),
        "end": text(occurrence.end),
        "place": occurrence.place,
        "status": status(occurrence.status),
    })
}

fn series_facts(series: &Series) -> Value {
    json!({
        "id": series.id,
        "sessions": series.sessions.iter().map(session).collect::<Vec<_>>(),
        "url": series.url,
        "kind": series.kind,
        "audience": series.audience.as_ref().map(audience),
        "seats": series.seats,
        "cost": series.cost,
        "signup": series.signup,
        "attendance": series.attendance,
        "next": series.next,
        "status": status(series.status),
    })
}

fn session(session: &Session) -> Value {
    json!({
        "id": session.id,
        "start": session.start.to_string(),
        "end": text(session.end),
        "place": session.place,
        "spoken": session.spoken,
        "interpreter": session.interpreter,
        "status": status(session.status),
    })
}

fn text(when: Option<When>) -> Option<String> {
    when.map(|when| when.to_string())
}

/// One time: as people read it, with the offset of the site's zone, and as instants.
fn occurrence(site: &Site<'_>, page: &Page<'_>, time: &Time<'_>) -> Value {
    let Once { start, end, place, status: how, spoken, interpreter, .. } = &time.once;
    json!({
        "id": time.id.to_string(),
        "uid": uid(site, page, time.id),
        "start": instant(site, *start, time.starts),
        "end": end.map(|end| instant(site, end, time.ends)),
        "starts": time.starts,
        "ends": time.ends,
        "place": place,
        "status": status(*how),
        "spoken": spoken,
        "interpreter": interpreter,
    })
}

/// The titles in the languages that the page is written in.
fn titles<'a>(page: &'a Page<'a>) -> BTreeMap<&'a str, &'a str> {
    page.texts.iter().map(|(tag, text)| (tag.as_str(), text.title.as_str())).collect()
}

/// The page for the readers of each language.
fn pages<'a>(site: &'a Site<'a>, page: &'a Page<'a>) -> BTreeMap<&'a str, String> {
    let seen = site.languages.iter().filter_map(|language| Some((language, Seen::by(language, page)?)));
    seen.map(|(language, seen)| (language.tag.as_str(), format!("{}{}", site.config.base_url, seen.shown.url)))
        .collect()
}

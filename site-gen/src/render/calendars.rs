//! The calendars that one can subscribe to, and where they are.
//!
//! Their addresses stand in other people's calendars for years, so they are made of nothing that a translation or a
//! new title could change: not of the slugs of the calendar's page, but of the language and the ids.

use std::collections::BTreeSet;

use signup_form::spoken_language;

use super::programme::{Once, Programme, programmes};
use super::reader::{Reader, Seen};
use super::view::{CalendarLink, CalendarsView};
use crate::lang::Lang;
use crate::site::{KindId, Site, Template};
use crate::url::UrlPath;

/// The feeds' files in the folder of a language.
pub(crate) const ATOM: &str = "feed.xml";
pub(crate) const JSON: &str = "feed.json";

/// The address of everything that takes place as data.
pub(crate) const EVENTS: &str = "/events.json";

/// Which times a calendar lists.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Listed<'a> {
    All,
    Kind(&'a KindId),
    /// Spoken there, or interpreted to.
    Spoken(&'a str),
}

impl<'a> Listed<'a> {
    /// Whether it lists one time of a programme.
    pub(crate) fn holds(self, programme: &Programme<'_>, once: &Once<'_>) -> bool {
        match self {
            Listed::All => true,
            Listed::Kind(kind) => programme.kind == kind,
            Listed::Spoken(tag) => once.is_in(tag),
        }
    }

    /// Its address in a language, as `/sv/calendar/kind/walk.ics`.
    pub(crate) fn url(self, language: &Lang) -> String {
        match self {
            Listed::All => format!("/{language}/calendar.ics"),
            Listed::Kind(kind) => format!("/{language}/calendar/kind/{kind}.ics"),
            Listed::Spoken(tag) => format!("/{language}/calendar/spoken/{tag}.ics"),
        }
    }

    /// What sets it apart from the whole calendar, in the reader's language.
    pub(crate) fn name(self, reader: &Reader<'a>) -> Option<&'a str> {
        match self {
            Listed::All => None,
            Listed::Kind(kind) => Some(reader.site.kinds.get(kind).map_or(kind.as_str(), |words| reader.words(words))),
            Listed::Spoken(tag) => Some(language_name(tag)),
        }
    }
}

/// What the speakers of a language call it.
pub(crate) fn language_name(tag: &str) -> &str {
    spoken_language(tag).map_or(tag, |language| language.name)
}

/// The file with a page's own event.
pub(crate) fn event_url(page: &UrlPath) -> String {
    format!("{page}event.ics")
}

/// The address of the feed of what comes, for feed readers.
pub(crate) fn feed_url(language: &Lang, file: &str) -> String {
    format!("/{language}/{file}")
}

/// Whether anything ever takes place on this site.
pub(crate) fn has_calendar(site: &Site<'_>) -> bool {
    let mut pages = site.pages.values();
    pages.any(|page| page.facts.template == Template::Calendar || page.event.is_some() || page.series.is_some())
}

/// Every calendar of the site. A kind without any event has one too, for those who wait for the next.
pub(crate) fn listed<'a>(site: &'a Site<'a>) -> impl Iterator<Item = Listed<'a>> {
    let kinds = site.kinds.keys().map(Listed::Kind);
    let spoken = spoken(site).into_iter().map(Listed::Spoken);
    std::iter::once(Listed::All).chain(kinds).chain(spoken)
}

/// What a page tells of them.
pub(crate) fn view<'a>(reader: &Reader<'a>, seen: Seen<'a>) -> Option<CalendarsView<'a>> {
    let site = reader.site;
    if !has_calendar(site) {
        return None;
    }
    let tag = &reader.language.tag;
    let has_event = seen.page.event.is_some() || seen.page.series.is_some();
    let some = if seen.page.facts.template == Template::Calendar { with_events(site) } else { Vec::new() };
    let links = |wanted: fn(&Listed<'a>) -> bool| -> Vec<CalendarLink<'a>> {
        some.iter().filter(|listed| wanted(listed)).map(|listed| link(reader, *listed)).collect()
    };
    Some(CalendarsView {
        event: has_event.then(|| event_url(&seen.shown.url)),
        all: link(reader, Listed::All),
        kinds: links(|listed| matches!(listed, Listed::Kind(_))),
        spoken: links(|listed| matches!(listed, Listed::Spoken(_))),
        atom: feed_url(tag, ATOM),
        json: feed_url(tag, JSON),
    })
}

fn link<'a>(reader: &Reader<'a>, listed: Listed<'a>) -> CalendarLink<'a> {
    let path = listed.url(&reader.language.tag);
    let url = reader.absolute(&path);
    let webcal = url.split_once("://").map_or_else(|| url.clone(), |(_, rest)| format!("webcal://{rest}"));
    let id = match listed {
        Listed::All => None,
        Listed::Kind(kind) => Some(kind.as_str()),
        Listed::Spoken(tag) => Some(tag),
    };
    let name = listed.name(reader).unwrap_or_else(|| reader.words(&reader.site.config.name));
    CalendarLink { id, name, path, url, webcal }
}

/// The calendars in which there is something to come.
fn with_events<'a>(site: &'a Site<'a>) -> Vec<Listed<'a>> {
    let programmes: Vec<Programme<'a>> = programmes(site).collect();
    let comes = |listed: &Listed<'a>| {
        let mut times =
            programmes.iter().flat_map(|programme| programme.times.iter().map(move |time| (programme, time)));
        times.any(|(programme, time)| time.ends > site.now && listed.holds(programme, &time.once))
    };
    listed(site).filter(comes).collect()
}

/// The languages of the site, and those of its events.
fn spoken<'a>(site: &'a Site<'a>) -> BTreeSet<&'a str> {
    let own = site.languages.iter().map(|language| language.tag.as_str()).filter(|tag| spoken_language(tag).is_some());
    own.chain(programmes(site).flat_map(|programme| tags(&programme))).collect()
}

/// The languages that are spoken or interpreted to.
pub(crate) fn tags<'a>(programme: &Programme<'a>) -> BTreeSet<&'a str> {
    let each = programme.times.iter().flat_map(|time| time.once.spoken.iter().chain(time.once.interpreter));
    each.map(String::as_str).collect()
}

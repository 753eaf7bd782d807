//! Calendars for other programs (RFC 5545): the file of one event, and the calendars that one subscribes to.
//!
//! What repeats is one event with its rule. UID, SEQUENCE and DTSTAMP come from the content, so the same content is
//! the same file, and a program that has read an older one changes what it has instead of adding another.

use icalendar::Property;
use jiff::Timestamp;
use jiff::tz::TimeZone;
use site_theme::TextError;

use super::calendars::Listed;
use super::programme::{Id, Once, Programme, programmes};
use super::reader::{Reader, Seen};
use crate::lang::Lang;
use crate::site::{Page, Site};

mod block;
mod clocks;
mod describe;
mod rule;
mod value;
mod vevent;
mod zone;

use block::Block;
pub(crate) use describe::summary;
use value::{with, words};
use vevent::vevents;

/// How often a program may look for changes. Most look when they like, from each hour to once a day.
const REFRESH: &str = "PT1H";

/// 2020-01-01: what SEQUENCE counts its minutes from, and the date of what has never been revised.
pub(crate) const EPOCH: Timestamp = Timestamp::constant(1_577_836_800, 0);

/// A number that grows with each revision.
pub(crate) fn sequence(revised: Option<Timestamp>) -> i64 {
    revised.map_or(0, |revised| (revised.as_second() - EPOCH.as_second()).max(0) / 60)
}

/// One page's programme as it is told to the reader of one calendar.
pub(crate) struct Told<'a> {
    pub(crate) reader: &'a Reader<'a>,
    pub(crate) seen: Seen<'a>,
    pub(crate) programme: &'a Programme<'a>,
    zone: TimeZone,
    zone_name: &'a str,
}

impl<'a> Told<'a> {
    pub(crate) fn new(reader: &'a Reader<'a>, seen: Seen<'a>, programme: &'a Programme<'a>) -> Told<'a> {
        let zone = reader.site.config.time_zone.clone();
        Told { reader, seen, programme, zone, zone_name: zone_name(reader) }
    }

    /// The page in the reader's language.
    pub(crate) fn url(&self) -> String {
        self.reader.absolute(self.seen.shown.url.as_str())
    }

    fn kind(&self) -> Option<(&'a str, &'a Lang)> {
        let kind = self.reader.site.kinds.get(self.programme.kind)?;
        Some(kind.in_language(self.reader.language))
    }
}

/// The name of the host in the site's address: it makes ids that nobody else has.
pub(crate) fn host(base_url: &str) -> &str {
    let authority = base_url.split_once("://").map_or(base_url, |(_, rest)| rest);
    authority.split(['/', ':']).next().unwrap_or(authority)
}

/// The name of one time in every calendar, the same as long as the page has its id: all times of an event share it,
/// and each session of a series has its own.
pub(crate) fn uid(site: &Site<'_>, page: &Page<'_>, id: Id<'_>) -> String {
    match id {
        Id::Occurrence(_) => event_uid(site, page),
        Id::Session { series, session } => {
            format!("{}/{session}@{}", series.replace('@', "/"), host(&site.config.base_url))
        }
    }
}

fn event_uid(site: &Site<'_>, page: &Page<'_>) -> String {
    format!("{}@{}", page.id, host(&site.config.base_url))
}

/// A zone without a name is one that the site does not know, and then all times are in UTC.
fn zone_name<'a>(reader: &Reader<'a>) -> &'a str {
    reader.site.config.time_zone.iana_name().unwrap_or("UTC")
}

/// The file of one page's event.
pub(crate) fn event(reader: &Reader<'_>, seen: Seen<'_>) -> Result<String, TextError> {
    let programme = Programme::of(seen.page);
    let programmes = programme.iter().map(|programme| (seen, programme));
    calendar(reader, head(), programmes.collect())
}

/// A calendar to subscribe to: every programme with a time in the last three months or to come.
pub(crate) fn listing(reader: &Reader<'_>, listed: Listed<'_>) -> Result<String, TextError> {
    let holding = programmes(reader.site).map(|programme| {
        let times = programme.times.iter().filter(|time| listed.holds(&programme, &time.once)).copied().collect();
        Programme { times, ..programme }
    });
    let holding: Vec<Programme<'_>> = holding.filter(|programme| !programme.times.is_empty()).collect();
    let seen = holding.iter().filter_map(|programme| Some((reader.see(programme.page)?, programme)));
    let properties = head().into_iter().chain(names(reader, listed)).collect();
    calendar(reader, properties, seen.collect())
}

fn head() -> Vec<Property> {
    vec![
        Property::new("VERSION", "2.0"),
        Property::new("PRODID", "-//Mötesplats//site-gen//SV"),
        Property::new("CALSCALE", "GREGORIAN"),
    ]
}

/// What the calendar is called, and where it is.
fn names(reader: &Reader<'_>, listed: Listed<'_>) -> Vec<Property> {
    let site = reader.words(&reader.site.config.name);
    let name = listed.name(reader).map_or_else(|| site.to_owned(), |name| format!("{site} – {name}"));
    let own = reader.absolute(&listed.url(&reader.language.tag));
    let mut properties = vec![
        with(words("NAME", &name, &reader.language.tag), "VALUE", "TEXT"),
        Property::new("X-WR-CALNAME", name),
        Property::new("X-WR-TIMEZONE", zone_name(reader)),
        with(Property::new("REFRESH-INTERVAL", REFRESH), "VALUE", "DURATION"),
        Property::new("X-PUBLISHED-TTL", REFRESH),
        with(Property::new("SOURCE", own), "VALUE", "URI"),
    ];
    let page = reader.landmarks.calendar.and_then(|page| reader.url(page));
    properties.extend(page.map(|url| Property::new("URL", reader.absolute(url))));
    properties
}

fn calendar(
    reader: &Reader<'_>,
    properties: Vec<Property>,
    programmes: Vec<(Seen<'_>, &Programme<'_>)>,
) -> Result<String, TextError> {
    let zone = zone::vtimezone(&reader.site.config.time_zone, zone_name(reader), first_year(reader, &programmes));
    let mut events = Vec::new();
    for (seen, programme) in programmes {
        events.extend(vevents(&Told::new(reader, seen, programme))?);
    }
    Ok(Block::new("VCALENDAR", properties).holding([zone]).holding(events).to_string())
}

/// The year from which on the zone's changes of the clocks matter.
fn first_year(reader: &Reader<'_>, programmes: &[(Seen<'_>, &Programme<'_>)]) -> i16 {
    let by_rule = programmes.iter().filter_map(|(seen, _)| seen.page.event.as_ref());
    let starts = by_rule.map(|event| Once::by_rule(event).start.date().year());
    let sessions =
        programmes.iter().flat_map(|(_, programme)| &programme.times).map(|time| time.once.start.date().year());
    let now = || reader.site.now.to_zoned(reader.site.config.time_zone.clone()).year();
    starts.chain(sessions).min().unwrap_or_else(now)
}

//! Events and their occurrences as cards.

use jiff::civil::Time;
use jiff::{SignedDuration, Timestamp};

use super::reader::{Reader, Seen};
use super::series;
use super::view::{AudienceView, Card, EventView, KindView, OnView, OrganiserView, RuleView};
use crate::site::{Audience, KindId, Occurrence, Page, PageId, Status};
use crate::when::{Every, Last, On, Repeats, When, weekday_name};

/// How far ahead the calendar lists what repeats.
const A_YEAR: SignedDuration = SignedDuration::from_hours(24 * 366);

/// How many upcoming occurrences the start page shows.
const NEXT_ON_START: usize = 4;

/// How many coming occurrences an event's page shows: a quarter of a weekly event.
const COMING_ON_PAGE: usize = 12;

/// The coming occurrences of every event, and every series that one can still come to, in order of time, then of the page's id.
///
/// What repeats without an end is listed for a year ahead; what comes once, however late, is always there.
pub(crate) fn coming<'a>(reader: &Reader<'a>) -> Vec<Card<'a>> {
    let now = reader.site.now;
    let horizon = now.saturating_add(A_YEAR).unwrap_or(Timestamp::MAX);
    let near = |page: &'a Page<'a>| {
        let nth = occurrences(page, now).enumerate();
        nth.filter(move |(nth, (_, occurrence))| *nth == 0 || occurrence.starts < horizon).map(|(_, coming)| coming)
    };
    let events = reader.site.pages.values().flat_map(near);
    let events =
        events.filter_map(|(page, occurrence)| Some((occurrence.starts, &page.id, card(reader, page, occurrence)?)));
    let mut all: Vec<_> = events.chain(series::coming(reader)).collect();
    all.sort_by_key(|(starts, page, _)| (*starts, *page));
    all.into_iter().map(|(_, _, card)| card).collect()
}

/// The next occurrences of all events.
pub(crate) fn next<'a>(reader: &Reader<'a>) -> Vec<Card<'a>> {
    coming(reader).into_iter().take(NEXT_ON_START).collect()
}

/// The next occurrence of one event.
pub(crate) fn next_of<'a>(reader: &Reader<'a>, id: &PageId) -> Option<Card<'a>> {
    let page = reader.site.pages.get(id)?;
    let (page, occurrence) = likeliest(occurrences(page, reader.site.now))?;
    card(reader, page, occurrence)
}

/// The event that a page is about.
pub(crate) fn event<'a>(reader: &Reader<'a>, page: &'a Page<'a>) -> Option<EventView<'a>> {
    let event = page.event.as_ref()?;
    let now = reader.site.now;
    let cards =
        |occurrences: Vec<&'a Occurrence>| occurrences.into_iter().filter_map(|o| card(reader, page, o)).collect();
    Some(EventView {
        next: likeliest(occurrences(page, now)).and_then(|(page, occurrence)| card(reader, page, occurrence)),
        occurrences: cards(coming_on_page(occurrences(page, now)).map(|(_, occurrence)| occurrence).collect()),
        archive: cards(event.occurrences.iter().rev().filter(|occurrence| occurrence.ends <= now).collect()),
        rule: event.repeats.as_ref().map(|repeats| rule(repeats, event.start)),
        place: event.place.as_ref().and_then(|id| super::places::place(reader, id)),
        url: event.url.as_deref(),
        kind: kind(reader, &event.kind),
        spoken: tags(&event.spoken),
        interpreter: tags(&event.interpreter),
        audience: event.audience.as_ref().map(audience),
        seats: event.seats,
        cost: event.cost,
        organiser: event
            .organiser
            .as_ref()
            .map(|organiser| OrganiserView { name: &organiser.name, url: organiser.url.as_deref() }),
        status: status(event.status),
        signup: event.signup.is_some(),
    })
}

/// The occurrences of a page that are not over yet.
pub(crate) fn occurrences<'a>(
    page: &'a Page<'a>,
    now: Timestamp,
) -> impl Iterator<Item = (&'a Page<'a>, &'a Occurrence)> + Clone {
    let all = page.event.iter().flat_map(|event| &event.occurrences);
    all.filter(move |occurrence| occurrence.ends > now).map(move |occurrence| (page, occurrence))
}

/// Those of the coming times that an event's page shows.
pub(crate) fn coming_on_page<T>(coming: impl Iterator<Item = T>) -> impl Iterator<Item = T> {
    coming.take(COMING_ON_PAGE)
}

/// The first one that takes place; a cancelled one only when no other comes.
fn likeliest<'a>(
    coming: impl Iterator<Item = (&'a Page<'a>, &'a Occurrence)> + Clone,
) -> Option<(&'a Page<'a>, &'a Occurrence)> {
    let takes_place = |(_, occurrence): &(&Page<'_>, &Occurrence)| occurrence.status != Status::Cancelled;
    coming.clone().find(takes_place).or_else(|| coming.into_iter().next())
}

fn card<'a>(reader: &Reader<'a>, page: &'a Page<'a>, occurrence: &'a Occurrence) -> Option<Card<'a>> {
    let event = page.event.as_ref()?;
    let Seen { shown, text, .. } = reader.see(page)?;
    let date = occurrence.start.date();
    let place = occurrence.place.as_ref().and_then(|id| reader.site.places.get(id));
    Some(Card {
        title: &text.title,
        url: shown.url.as_str(),
        date: date.to_string(),
        end_date: occurrence.end.map(When::date).filter(|end| *end != date).map(|end| end.to_string()),
        all_day: occurrence.start.time().is_none(),
        start: occurrence.start.time().map(clock),
        end: occurrence.end.and_then(When::time).map(clock),
        month: format!("{:04}-{:02}", date.year(), date.month()),
        place: place.map(|place| reader.words(&place.name)),
        online: event.url.is_some() && occurrence.place.is_none(),
        kind: kind(reader, &event.kind),
        spoken: tags(&event.spoken),
        interpreter: tags(&event.interpreter),
        status: status(occurrence.status),
        changed: occurrence.status != Status::Scheduled,
        outside: event.organiser.as_ref().map(|organiser| organiser.name.as_str()),
        signup: event.signup.is_some(),
        seats: event.seats,
        sessions: None,
        lang: shown.text.as_str(),
        dir: reader.dir(&shown.text),
    })
}

/// A clock time as it is shown in every language: 24 hours, Western digits.
pub(crate) fn clock(time: Time) -> String {
    format!("{:02}:{:02}", time.hour(), time.minute())
}

pub(crate) fn kind<'a>(reader: &Reader<'a>, kind: &'a KindId) -> KindView<'a> {
    let name = reader.site.kinds.get(kind).map_or(kind.as_str(), |words| reader.words(words));
    KindView { id: kind.as_str(), name }
}

pub(crate) fn tags(tags: &[String]) -> Vec<&str> {
    tags.iter().map(String::as_str).collect()
}

pub(crate) fn status(status: Status) -> &'static str {
    match status {
        Status::Scheduled => "scheduled",
        Status::Cancelled => "cancelled",
        Status::Moved => "moved",
    }
}

pub(crate) fn audience(audience: &Audience) -> AudienceView<'_> {
    AudienceView {
        ages: audience.ages.map(|(from, to)| format!("{from}–{to}")),
        guardian: audience.guardian,
        words: tags(&audience.words),
    }
}

pub(crate) fn rule(repeats: &Repeats, start: When) -> RuleView {
    let mut on: Vec<On> = repeats.on.clone();
    if on.is_empty() {
        on.extend(day_of_start(repeats.every, start));
    }
    let (until, count) = match repeats.last {
        Last::Never => (None, None),
        Last::Until(day) => (Some(day.to_string()), None),
        Last::Count(count) => (None, Some(count)),
    };
    RuleView {
        every: match repeats.every {
            Every::Day => "day",
            Every::Week => "week",
            Every::Month => "month",
            Every::Year => "year",
        },
        interval: repeats.interval,
        on: on.into_iter().map(day_of_period).collect(),
        until,
        count,
    }
}

fn day_of_period(on: On) -> OnView {
    match on {
        On::Weekday(weekday) => OnView { day: Some(weekday_name(weekday)), nth: None, month_day: None },
        On::Nth(nth, weekday) => OnView { day: Some(weekday_name(weekday)), nth: Some(nth), month_day: None },
        On::MonthDay(day) => OnView { day: None, nth: None, month_day: Some(day) },
    }
}

/// A rule that names no day means the day of the start, and readers want it said.
fn day_of_start(every: Every, start: When) -> Option<On> {
    match every {
        Every::Week => Some(On::Weekday(start.date().weekday())),
        Every::Month => Some(On::MonthDay(start.date().day().unsigned_abs())),
        Every::Day | Every::Year => None,
    }
}

//! What takes place on a page: the times of an event and the sessions of a series, told alike to the programs that
//! read calendars and feeds.

use jiff::Timestamp;

use crate::site::{Event, KindId, Occurrence, Organiser, Page, PlaceId, Series, Session, Site, Status};
use crate::when::When;

/// What is the same each time.
#[derive(Clone)]
pub(crate) struct Programme<'a> {
    pub(crate) page: &'a Page<'a>,
    pub(crate) kind: &'a KindId,
    /// Where online.
    pub(crate) url: Option<&'a str>,
    /// Whose it is, when it is not ours.
    pub(crate) organiser: Option<&'a Organiser>,
    /// One registers for it.
    pub(crate) signup: bool,
    pub(crate) seats: Option<u32>,
    /// Kronor.
    pub(crate) cost: Option<u32>,
    /// When a fact was last changed.
    pub(crate) revised: Option<Timestamp>,
    /// Each time, from three months back to three years ahead, in order; every session of a series.
    pub(crate) times: Vec<Time<'a>>,
}

/// One time that it takes place, on the clock.
#[derive(Clone, Copy)]
pub(crate) struct Time<'a> {
    /// `<page id>@<the day by the rule>` or `<series id>/<session id>`.
    pub(crate) id: Id<'a>,
    pub(crate) starts: Timestamp,
    pub(crate) ends: Timestamp,
    pub(crate) once: Once<'a>,
}

/// The name of one time.
#[derive(Clone, Copy)]
pub(crate) enum Id<'a> {
    Occurrence(&'a str),
    Session { series: &'a str, session: &'a str },
}

/// When, where and how something takes place, as somebody reads it.
#[derive(Clone, Copy)]
pub(crate) struct Once<'a> {
    pub(crate) start: When,
    pub(crate) end: Option<When>,
    pub(crate) place: Option<&'a PlaceId>,
    pub(crate) status: Status,
    pub(crate) spoken: &'a [String],
    pub(crate) interpreter: &'a [String],
    /// The session of a series, which has words of its own.
    pub(crate) session: Option<&'a Session>,
}

/// A day alone, or a time with the offset that the site's zone has then.
pub(crate) fn instant(site: &Site<'_>, when: When, at: Timestamp) -> String {
    match when {
        When::Day(day) => day.to_string(),
        When::At(_) => at.to_zoned(site.config.time_zone.clone()).strftime("%Y-%m-%dT%H:%M:%S%:z").to_string(),
    }
}

/// What takes place on the pages that everybody may find, in the order of the pages' ids.
pub(crate) fn programmes<'a>(site: &'a Site<'a>) -> impl Iterator<Item = Programme<'a>> {
    site.pages.values().filter(|page| !page.facts.draft).filter_map(Programme::of)
}

impl<'a> Programme<'a> {
    /// What takes place on a page; nothing on most pages.
    pub(crate) fn of(page: &'a Page<'a>) -> Option<Programme<'a>> {
        let event = page.event.as_ref().map(|event| Programme::of_event(page, event));
        event.or_else(|| page.series.as_ref().map(|series| Programme::of_series(page, series)))
    }

    fn of_event(page: &'a Page<'a>, event: &'a Event) -> Programme<'a> {
        Programme {
            page,
            kind: &event.kind,
            url: event.url.as_deref(),
            organiser: event.organiser.as_ref(),
            signup: event.signup.is_some(),
            seats: event.seats,
            cost: event.cost,
            revised: event.revised,
            times: event.occurrences.iter().map(|occurrence| Time::of_occurrence(event, occurrence)).collect(),
        }
    }

    fn of_series(page: &'a Page<'a>, series: &'a Series) -> Programme<'a> {
        Programme {
            page,
            kind: &series.kind,
            url: series.url.as_deref(),
            organiser: None,
            signup: series.signup.is_some(),
            seats: series.seats,
            cost: series.cost,
            revised: series.revised,
            times: series.sessions.iter().map(|session| Time::of_session(series, session)).collect(),
        }
    }
}

impl<'a> Time<'a> {
    fn of_occurrence(event: &'a Event, occurrence: &'a Occurrence) -> Time<'a> {
        Time {
            id: Id::Occurrence(&occurrence.id),
            starts: occurrence.starts,
            ends: occurrence.ends,
            once: Once::of_occurrence(event, occurrence),
        }
    }

    fn of_session(series: &'a Series, session: &'a Session) -> Time<'a> {
        Time {
            id: Id::Session { series: &series.id, session: &session.id },
            starts: session.starts,
            ends: session.ends,
            once: Once {
                start: session.start,
                end: session.end,
                place: session.place.as_ref(),
                status: session.status,
                spoken: &session.spoken,
                interpreter: &session.interpreter,
                session: Some(session),
            },
        }
    }
}

impl<'a> Once<'a> {
    /// What the rule of an event says, before any change.
    pub(crate) fn by_rule(event: &'a Event) -> Once<'a> {
        Once {
            start: event.start,
            end: event.end,
            place: event.place.as_ref(),
            status: event.status,
            spoken: &event.spoken,
            interpreter: &event.interpreter,
            session: None,
        }
    }

    /// One time of an event, as changed for that day.
    pub(crate) fn of_occurrence(event: &'a Event, occurrence: &'a Occurrence) -> Once<'a> {
        Once {
            start: occurrence.start,
            end: occurrence.end,
            place: occurrence.place.as_ref(),
            status: occurrence.status,
            ..Once::by_rule(event)
        }
    }

    /// Whether somebody who speaks a language understands what is said: it is spoken, or interpreted to.
    pub(crate) fn is_in(&self, tag: &str) -> bool {
        self.spoken.iter().chain(self.interpreter).any(|other| other == tag)
    }
}

impl std::fmt::Display for Id<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Id::Occurrence(id) => f.write_str(id),
            Id::Session { series, session } => write!(f, "{series}/{session}"),
        }
    }
}

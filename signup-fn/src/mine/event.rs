//! What a person has registered for, as their page shows it.

use std::collections::BTreeMap;

use jiff::civil::{Date, Time};
use serde::Serialize;
use signup_form::{BundledOccurrence, BundledPlace, BundledSession, OccurrenceStatus};

/// An event, or a series with all its sessions.
#[derive(Serialize)]
pub(super) struct EventView<'a> {
    title: &'a str,
    #[serde(flatten)]
    meeting: MeetingView<'a>,
    sessions: Vec<SessionView<'a>>,
}

/// One session of a series.
#[derive(Serialize)]
struct SessionView<'a> {
    title: Option<&'a str>,
    #[serde(flatten)]
    meeting: MeetingView<'a>,
}

/// When and where.
#[derive(Serialize)]
struct MeetingView<'a> {
    date: String,
    time: Option<String>,
    place: Option<&'a str>,
    status: OccurrenceStatus,
}

impl<'a> EventView<'a> {
    /// The occurrence; of one that the site has no longer, what its id tells: the event's page, and the day by the rule.
    pub(super) fn of(id: &'a str, occurrence: Option<&'a BundledOccurrence>, lang: &str) -> EventView<'a> {
        let Some(occurrence) = occurrence else {
            let (title, date) = id.rsplit_once('@').unwrap_or((id, ""));
            let status = OccurrenceStatus::Scheduled;
            let meeting = MeetingView { date: date.to_owned(), time: None, place: None, status };
            return EventView { title, meeting, sessions: Vec::new() };
        };
        let BundledOccurrence { date, time, place, status, .. } = occurrence;
        EventView {
            title: word(&occurrence.title, lang).unwrap_or(&occurrence.page),
            meeting: MeetingView::of(*date, *time, place.as_ref(), *status, lang),
            sessions: occurrence.sessions.iter().map(|session| SessionView::of(session, lang)).collect(),
        }
    }
}

impl<'a> SessionView<'a> {
    fn of(session: &'a BundledSession, lang: &str) -> SessionView<'a> {
        let BundledSession { date, time, place, status, .. } = session;
        let meeting = MeetingView::of(*date, *time, place.as_ref(), *status, lang);
        SessionView { title: word(&session.title, lang), meeting }
    }
}

impl<'a> MeetingView<'a> {
    fn of(
        date: Date,
        time: Option<Time>,
        place: Option<&'a BundledPlace>,
        status: OccurrenceStatus,
        lang: &str,
    ) -> MeetingView<'a> {
        MeetingView {
            date: date.to_string(),
            time: time.map(|time| time.strftime("%H:%M").to_string()),
            place: place.and_then(|place| word(&place.name, lang)),
            status,
        }
    }
}

fn word<'a>(words: &'a BTreeMap<String, String>, lang: &str) -> Option<&'a str> {
    words.get(lang).map(String::as_str)
}

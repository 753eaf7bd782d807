//! The sessions of a series, as the coordinator prepares them.

use jiff::Timestamp;
use serde::Serialize;
use signup_form::{BundledOccurrence, BundledSession, OccurrenceStatus};

/// A session needs two who lead it, so that it takes place when one of them is ill.
const LEADERS: u8 = 2;

/// One session.
#[derive(Serialize)]
pub(super) struct SessionRow {
    title: String,
    date: String,
    time: Option<String>,
    status: OccurrenceStatus,
    leaders: u8,
    /// It is still to come, and too few lead it.
    short: bool,
}

/// Every session, with its theme in the first of these languages that it has.
pub(super) fn rows(occurrence: &BundledOccurrence, languages: [&str; 2], now: Timestamp) -> Vec<SessionRow> {
    let row = |session: &BundledSession| SessionRow {
        title: languages.iter().find_map(|lang| session.title.get(*lang)).unwrap_or(&session.id).clone(),
        date: session.date.to_string(),
        time: session.time.map(|time| time.strftime("%H:%M").to_string()),
        status: session.status,
        leaders: session.leaders,
        short: is_short(session, now),
    };
    occurrence.sessions.iter().map(row).collect()
}

/// How many of the coming sessions have too few leaders.
pub(super) fn short(occurrence: &BundledOccurrence, now: Timestamp) -> usize {
    occurrence.sessions.iter().filter(|session| is_short(session, now)).count()
}

/// The day of the last session; none when it is no series.
pub(super) fn last_day(occurrence: &BundledOccurrence) -> Option<String> {
    occurrence.sessions.last().map(|session| session.date.to_string())
}

fn is_short(session: &BundledSession, now: Timestamp) -> bool {
    session.start > now && session.status != OccurrenceStatus::Cancelled && session.leaders < LEADERS
}

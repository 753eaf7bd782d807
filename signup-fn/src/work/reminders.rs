//! Reminds those who have a place that it is tomorrow.

use jiff::civil::{Date, Time, time};
use jiff::{SignedDuration, Timestamp};
use serde_json::json;
use signup_form::{BundledOccurrence, FormId, OccurrenceStatus};

use crate::app::App;
use crate::bundle::Loaded;
use crate::ledger;
use crate::outbox;
use crate::signup::State;
use crate::table::{Expect, Item, Table, Unavailable, Write, WriteError};

/// From when on the day before: not at night, and while there is time to call off.
const FROM: Time = time(10, 0, 0, 0);

/// How long it is kept that an occurrence was reminded of: until after it.
const KEPT: SignedDuration = SignedDuration::from_hours(72);

/// What takes place once: an event's occurrence, or one session of a series.
#[derive(Clone, Copy, Debug)]
pub(super) struct Meeting {
    pub(super) date: Date,
    pub(super) start: Timestamp,
}

/// Everything that takes place for whoever has registered for this.
pub(super) fn meetings(occurrence: &BundledOccurrence) -> impl Iterator<Item = Meeting> {
    let is_held = |status: OccurrenceStatus| status != OccurrenceStatus::Cancelled;
    let alone = occurrence.sessions.is_empty();
    let itself = Some(Meeting { date: occurrence.date, start: occurrence.start }).filter(|_| alone);
    let sessions = occurrence.sessions.iter().filter(move |session| is_held(session.status));
    let sessions = sessions.map(|session| Meeting { date: session.date, start: session.start });
    itself.into_iter().chain(sessions).filter(move |_| is_held(occurrence.status))
}

/// Puts the reminders of tomorrow's meetings into the outbox, each once; how many.
pub(super) async fn queue<T: Table>(app: &App<T>, now: Timestamp) -> Result<usize, Unavailable> {
    let loaded = app.loaded();
    let mut queued = 0;
    for (id, occurrence) in &loaded.bundle.occurrences {
        for meeting in meetings(occurrence) {
            if let Some(since) = since(&loaded, meeting).filter(|since| *since <= now && now < meeting.start) {
                queued += remind(app, (id, &occurrence.form), meeting.start, since, now).await?;
            }
        }
    }
    Ok(queued)
}

/// From when on a meeting is reminded of.
fn since(loaded: &Loaded, meeting: Meeting) -> Option<Timestamp> {
    let eve = meeting.date.yesterday().ok()?;
    Some(eve.to_datetime(FROM).to_zoned(loaded.time_zone.clone()).ok()?.timestamp())
}

/// Reminds everyone who had a place when reminders were due. Whoever has registered since has just been told.
async fn remind<T: Table>(
    app: &App<T>,
    (id, form): (&str, &FormId),
    start: Timestamp,
    since: Timestamp,
    now: Timestamp,
) -> Result<usize, Unavailable> {
    // What has moved has another start, and is reminded of again.
    let mark = outbox::key(&format!("reminded-{id}-{}", start.as_second()));
    if app.table().get(&mark).await?.is_some() {
        return Ok(0);
    }
    let mut queued = 0;
    for stored in ledger::in_state(app.table(), form, State::Seated).await? {
        let seated = stored.signup.history.last().is_none_or(|change| change.at <= since);
        if seated && stored.signup.occurrence.as_deref() == Some(id) {
            queued += write(app, outbox::reminder(&stored.id, start, now)).await?;
        }
    }
    // Only when all are in the outbox; whoever is cut off before begins anew, and those that are there stay one.
    let expires = start.saturating_add(KEPT).ok();
    let all = Item { key: mark, version: 1, listed: None, expires, body: json!({}) };
    write(app, Write::Put { item: all, expect: Expect::Absent }).await?;
    Ok(queued)
}

/// How many were written: none when it was there already.
async fn write<T: Table>(app: &App<T>, write: Write) -> Result<usize, Unavailable> {
    match app.table().write(&[write]).await {
        Ok(()) => Ok(1),
        Err(WriteError::Conflict { .. }) => Ok(0),
        Err(WriteError::Unavailable(error)) => Err(error),
    }
}

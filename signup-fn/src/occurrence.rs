//! What becomes of an occurrence's registrations without anybody asking: freed places are offered to those who wait,
//! offers that nobody took end, and everyone hears when it is moved or cancelled.

use std::collections::BTreeMap;

use jiff::{SignedDuration, Timestamp};
use signup_form::{BundledOccurrence, Feeds, FormId, OccurrenceStatus};

use crate::app::App;
use crate::bundle::Loaded;
use crate::ledger;
use crate::outbox::{self, Kind};
use crate::signup::{Known, News, State, Stored, Turn, count, party, taken_key};
use crate::table::{Table, Unavailable, Write, WriteError};

/// How long a place that is offered is kept: two days, so that whoever works or reads their mail in the evening can
/// answer.
const OFFER_LASTS: SignedDuration = SignedDuration::from_hours(48);

/// Offers the free places of every coming occurrence to those who wait, the longest wait first; a party that needs more
/// than there are is passed over and keeps its turn. Returns how many were offered places.
pub(crate) async fn offers<T: Table>(app: &App<T>, now: Timestamp) -> Result<usize, Unavailable> {
    let loaded = app.loaded();
    let mut offered = 0;
    for form in registration_forms(&loaded) {
        let mut free = Free(BTreeMap::new());
        for stored in ledger::in_state(app.table(), form, State::Waiting).await? {
            let Some((id, occurrence)) = occurrence(&loaded, &stored) else { continue };
            if occurrence.status == OccurrenceStatus::Cancelled || occurrence.start <= now {
                continue;
            }
            let places = free.of(app.table(), id, occurrence.seats).await?;
            let wanted = party(&stored.signup.answers);
            if wanted <= *places && offer(app.table(), stored, occurrence, now).await? {
                *places = places.saturating_sub(wanted);
                offered += 1;
            }
        }
    }
    Ok(offered)
}

/// Ends the offers that were not taken in time, and the wait for what has begun. Returns how many ended.
pub(crate) async fn lapses<T: Table>(app: &App<T>, now: Timestamp) -> Result<usize, Unavailable> {
    let loaded = app.loaded();
    let mut lapsed = 0;
    for form in registration_forms(&loaded) {
        for stored in in_states(app.table(), form, &[State::Waiting, State::Offered]).await? {
            let has_begun = occurrence(&loaded, &stored).is_some_and(|(_, occurrence)| occurrence.start <= now);
            if stored.signup.state == State::Waiting && !has_begun {
                continue;
            }
            // An offer that still lasts cannot lapse.
            let Ok((_, writes)) = stored.turn(Turn::Lapse, now) else { continue };
            lapsed += usize::from(written(app.table(), &writes).await?);
        }
    }
    Ok(lapsed)
}

/// Tells everyone who is registered for, waits for or is offered a place at an occurrence that has been moved or
/// cancelled since they last heard of it. Returns how many are told.
pub(crate) async fn changes<T: Table>(app: &App<T>, now: Timestamp) -> Result<usize, Unavailable> {
    let loaded = app.loaded();
    let mut told = 0;
    for form in registration_forms(&loaded) {
        for stored in in_states(app.table(), form, &[State::Seated, State::Waiting, State::Offered]).await? {
            let Some((_, occurrence)) = occurrence(&loaded, &stored) else { continue };
            let known = Known::of(occurrence);
            let Some(news) = stored.signup.known.as_ref().and_then(|before| before.news(&known, now)) else { continue };
            let kind = match news {
                News::Moved => Kind::Moved,
                News::Cancelled => Kind::Cancelled,
            };
            let message = outbox::message(kind, &stored.id, now)?;
            let mut writes = stored.told(known).1;
            writes.push(message);
            told += usize::from(written(app.table(), &writes).await?);
        }
    }
    Ok(told)
}

/// How many places of each occurrence are free, as far as anybody has asked.
struct Free<'a>(BTreeMap<&'a str, i64>);

impl<'a> Free<'a> {
    async fn of(&mut self, table: &impl Table, id: &'a str, seats: Option<u32>) -> Result<&mut i64, Unavailable> {
        if !self.0.contains_key(id) {
            let taken = count(table.get(&taken_key(id)).await?.as_ref());
            self.0.insert(id, seats.map_or(i64::MAX, |seats| i64::from(seats) - taken));
        }
        Ok(self.0.entry(id).or_default())
    }
}

/// Keeps the places for the person and puts the question into the outbox, both or neither.
async fn offer(
    table: &impl Table,
    stored: Stored,
    occurrence: &BundledOccurrence,
    now: Timestamp,
) -> Result<bool, Unavailable> {
    let until = now.saturating_add(OFFER_LASTS).map_err(Unavailable::because)?.min(occurrence.start);
    let message = outbox::message(Kind::Offer, &stored.id, now)?;
    // A list can be older than the item: who does not wait any more is not offered anything.
    let Ok((_, mut writes)) = stored.turn(Turn::Offer { until, seats: occurrence.seats }, now) else {
        return Ok(false);
    };
    writes.push(message);
    written(table, &writes).await
}

/// Whether the writes happened. When somebody else was faster, the next run sees what is left to do.
async fn written(table: &impl Table, writes: &[Write]) -> Result<bool, Unavailable> {
    match table.write(writes).await {
        Ok(()) => Ok(true),
        Err(WriteError::Conflict { .. }) => Ok(false),
        Err(WriteError::Unavailable(error)) => Err(error),
    }
}

/// What somebody registered for. An occurrence that is in the bundle no longer is left as it is.
fn occurrence<'l>(loaded: &'l Loaded, stored: &Stored) -> Option<(&'l str, &'l BundledOccurrence)> {
    let (id, occurrence) = loaded.bundle.occurrences.get_key_value(stored.signup.occurrence.as_deref()?)?;
    Some((id, occurrence))
}

fn registration_forms(loaded: &Loaded) -> impl Iterator<Item = &FormId> {
    let forms = loaded.bundle.forms.iter();
    forms.filter(|(_, form)| form.form.feeds == Feeds::Occurrence).map(|(id, _)| id)
}

async fn in_states(table: &impl Table, form: &FormId, states: &[State]) -> Result<Vec<Stored>, Unavailable> {
    let mut signups = Vec::new();
    for state in states {
        signups.extend(ledger::in_state(table, form, *state).await?);
    }
    Ok(signups)
}

//! Erases what has been kept long enough, and writes the protocol of it.
//!
//! Each person is erased in one write with what leads to them and with the count in the protocol, so that the protocol is right
//! also when a run is cut off. It says how many were erased and by which decision, and nothing about whom.

use std::fmt;

use data_encoding::HEXLOWER;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp, ToSpan as _};
use serde::{Deserialize, Serialize};
use serde_json::json;
use signup_form::{After, BundledForm, BundledOccurrence, FormId, Retention};

use crate::app::App;
use crate::bundle::Loaded;
use crate::ledger;
use crate::secret::random;
use crate::signup::{Signup, State, Stored, repetition};
use crate::table::{Expect, Item, Key, List, Prefix, SortKey, Table, Unavailable, Write, WriteError};

/// How long it is remembered that a day's sweep is done: the day's length and a night for clocks that differ.
const DONE_FOR: SignedDuration = SignedDuration::from_hours(36);

/// The name of the number in the protocol.
const ERASED: &str = "erased";

/// What a sweep erased of one form: the body of the item `E#…`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Protocol {
    /// When.
    pub at: Timestamp,
    /// Whose signups.
    pub form: FormId,
    /// How many months they had been kept.
    pub months: u16,
    /// From when the months were counted.
    pub after: After,
    /// By whose decision.
    pub decision: String,
    /// How many.
    pub erased: u64,
}

impl fmt::Display for Protocol {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Protocol { at, form, months, decision, erased, .. } = self;
        let after = match self.after {
            After::LastActivity => "the last activity",
            After::Occurrence => "the occurrence",
            After::Answered => "the answer",
        };
        write!(f, "{at:.0} {form}: erased {erased}, {months} months after {after}, by decision {decision}")
    }
}

/// From when on a signup is kept no longer; none while the months are not counted yet, as for a message that nobody has
/// answered. A registration is never erased before its occurrence is over.
#[must_use]
pub fn ends(
    signup: &Signup,
    retention: &Retention,
    occurrence: Option<&BundledOccurrence>,
    zone: &TimeZone,
) -> Option<Timestamp> {
    let last = signup.last_activity();
    let over = over(signup, occurrence, zone);
    let from = match retention.after {
        After::LastActivity => Some(over.map_or(last, |over| over.max(last))),
        After::Occurrence => Some(over.unwrap_or(last)),
        // What happened last with a message that is not new is that it was answered or withdrawn.
        After::Answered => (signup.state != State::New).then_some(last),
    };
    months_after(from?, retention, zone)
}

/// When the months of a form's retention are over that are counted from then.
fn months_after(from: Timestamp, retention: &Retention, zone: &TimeZone) -> Option<Timestamp> {
    let months = i32::from(retention.months).months();
    from.to_zoned(zone.clone()).checked_add(months).ok().map(|end| end.timestamp())
}

/// When the occurrence that somebody registered for is over: as the bundle has it, else as they knew it, else the day that
/// its name says.
fn over(signup: &Signup, occurrence: Option<&BundledOccurrence>, zone: &TimeZone) -> Option<Timestamp> {
    let id = signup.occurrence.as_deref()?;
    occurrence.map(end).or_else(|| signup.known.as_ref().map(|known| known.start)).or_else(|| {
        let day: jiff::civil::Date = id.rsplit_once('@')?.1.parse().ok()?;
        Some(day.tomorrow().ok()?.to_zoned(zone.clone()).ok()?.timestamp())
    })
}

/// When an occurrence ends: a series with its last session.
fn end(occurrence: &BundledOccurrence) -> Timestamp {
    let sessions = occurrence.sessions.iter().map(|session| session.end.unwrap_or(session.start));
    sessions.fold(occurrence.end.unwrap_or(occurrence.start), Timestamp::max)
}

/// The sweep of every form; what it erased.
pub async fn sweep(table: &impl Table, loaded: &Loaded, now: Timestamp) -> Result<Vec<Protocol>, Unavailable> {
    let mut protocols = Vec::new();
    for (id, form) in &loaded.bundle.forms {
        let due = due(table, loaded, form, now).await?;
        if !due.is_empty() {
            protocols.push(erase_all(table, due, begin(id, &form.form.retention, now)).await?);
        }
    }
    Ok(protocols)
}

/// Who has been kept long enough: what erases each of them.
async fn due(
    table: &impl Table,
    loaded: &Loaded,
    form: &BundledForm,
    now: Timestamp,
) -> Result<Vec<Vec<Write>>, Unavailable> {
    let (retention, zone) = (&form.form.retention, &loaded.time_zone);
    let mut due = Vec::new();
    for stored in ledger::of_form(table, &form.form.id).await? {
        let occurrence = stored.signup.occurrence.as_ref().and_then(|id| loaded.bundle.occurrences.get(id));
        if ends(&stored.signup, retention, occurrence, zone).is_some_and(|end| end <= now) {
            due.push(erase(&stored, found_by(table, &stored).await?));
        }
    }
    for protected in ledger::protected(table, &form.form.id).await? {
        // Of them it is not known when anything happened but when the coordinator said it.
        if months_after(protected.alias.confirmed, retention, zone).is_some_and(|end| end <= now) {
            let post = table.get(&repetition(&protected.alias.post)).await?;
            due.push(protected.erase(post.map(|item| item.key)));
        }
    }
    Ok(due)
}

/// Sweeps once a day, in the first run of the worker after midnight by the site's clock; how many were erased.
pub(crate) async fn daily<T: Table>(app: &App<T>, now: Timestamp) -> Result<usize, Unavailable> {
    let (table, loaded) = (app.table(), app.loaded());
    let key = Key::new(Prefix::Protocol, now.to_zoned(loaded.time_zone.clone()).date());
    if table.get(&key).await?.is_some() {
        return Ok(0);
    }
    let erased = sweep(table, &loaded, now).await?.iter().map(|protocol| protocol.erased).sum::<u64>();
    let done = Item { key, version: 1, listed: None, expires: now.saturating_add(DONE_FOR).ok(), body: json!({}) };
    match table.write(&[Write::Put { item: done, expect: Expect::Absent }]).await {
        // Two workers that sweep at once erase everything once.
        Ok(()) | Err(WriteError::Conflict { .. }) => Ok(usize::try_from(erased).unwrap_or(usize::MAX)),
        Err(WriteError::Unavailable(error)) => Err(error),
    }
}

fn begin(form: &FormId, retention: &Retention, now: Timestamp) -> Protocol {
    let Retention { months, after, decision, .. } = retention.clone();
    Protocol { at: now, form: form.clone(), months, after, decision, erased: 0 }
}

/// Writes the head of the protocol and then erases one after the other.
async fn erase_all(table: &impl Table, due: Vec<Vec<Write>>, protocol: Protocol) -> Result<Protocol, Unavailable> {
    let name = HEXLOWER.encode(&random::<16>()?);
    let key = Key::new(Prefix::Protocol, format_args!("{}/{name}", protocol.form));
    let item = Item {
        key: key.clone(),
        version: 1,
        listed: Some((List::new("protocol"), SortKey::at(protocol.at))),
        expires: None,
        body: json!(protocol),
    };
    if !written(table, &[Write::Put { item, expect: Expect::Absent }]).await? {
        return Err(Unavailable::because("a new protocol was already there"));
    }
    let mut erased = 0;
    for mut writes in due {
        writes.push(Write::Add { key: key.clone(), field: ERASED, by: 1, at_most: i64::MAX });
        // What somebody has changed meanwhile is looked at again tomorrow.
        erased += u64::from(written(table, &writes).await?);
    }
    Ok(Protocol { erased, ..protocol })
}

/// The items that lead to a signup, with their versions: its reference, and what remembers the post.
async fn found_by(table: &impl Table, stored: &Stored) -> Result<Vec<(Key, u64)>, Unavailable> {
    let reference = table.get(&stored.signup.reference.key()).await?.map(|item| (item.key, item.version));
    let remembered = ledger::remembered(table, &stored.signup).await?;
    let post = stored.signup.post.as_deref().map(repetition).zip(remembered);
    Ok(reference.into_iter().chain(post).collect())
}

/// What erases a signup and what leads to it.
fn erase(stored: &Stored, found_by: Vec<(Key, u64)>) -> Vec<Write> {
    let gone = |(key, version)| Write::Delete { key, expect: Expect::Version(version) };
    [(stored.id.key(), stored.version)].into_iter().chain(found_by).map(gone).collect()
}

/// Whether the writes happened: not when somebody else was faster.
async fn written(table: &impl Table, writes: &[Write]) -> Result<bool, Unavailable> {
    match table.write(writes).await {
        Ok(()) => Ok(true),
        Err(WriteError::Conflict { .. }) => Ok(false),
        Err(WriteError::Unavailable(error)) => Err(error),
    }
}

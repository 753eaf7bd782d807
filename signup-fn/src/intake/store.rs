//! Stores a checked post once, with a reference that nobody else has.

use jiff::{SignedDuration, Timestamp};
use signup_form::{Answers, BundledOccurrence};

use super::{Again, Post};
use crate::outbox::{self, Kind};
use crate::reference::Reference;
use crate::signup::{self, Change, Known, Signup, SignupId, State, Stored, Taken};
use crate::table::{Item, Table, Unavailable, WriteError};

/// How often a store may find that the names made by chance are taken, that the occurrence is full, or that the first
/// of two equal posts has just expired, before something is wrong with the store or with chance.
const ATTEMPTS: usize = 5;

/// How long after midnight a post can be the repetition of one that came before: as long as anybody tries again.
const AFTER_MIDNIGHT: SignedDuration = SignedDuration::from_hours(1);

/// What the person hears.
#[derive(Clone, Debug)]
pub(super) struct Receipt {
    pub(super) reference: Reference,
    /// Where the signup stands: a registration for an occurrence that is full waits.
    pub(super) state: State,
}

/// What has become of the first of two equal posts.
enum First {
    /// It stands: this is what its person hears.
    Stands(Receipt),
    /// It has ended, so the second is a new one. This is the version of the item that remembers the first.
    Ended(u64),
    /// It is not remembered any more.
    Forgotten,
}

/// Stores the signup; the same post again has the reference of the first.
pub(super) async fn store<T: Table>(
    post: &Post<'_, T>,
    answers: &Answers,
    occurrence: Option<(&str, &BundledOccurrence)>,
    lang: &str,
    now: Timestamp,
) -> Result<Receipt, Again> {
    let text = serde_json::to_string(answers).map_err(Unavailable::because)?;
    let name_at = |time| post.app.secret().of_post(post.form.form.id.as_str(), occurrence.map(|it| it.0), &text, time);
    let name = name_at(now);
    if let Some(receipt) = before_midnight(post.app.table(), &name, name_at, now).await? {
        return Ok(receipt);
    }
    let (mut state, mut again) = (State::first(post.form.form.feeds), None);
    for _ in 0..ATTEMPTS {
        let (id, signup) = (SignupId::random()?, new(post, answers, occurrence, lang, state, &name, now)?);
        let receipt = Receipt { reference: signup.reference.clone(), state };
        let message = outbox::message(kind(state), &id, now)?;
        let seats = occurrence.and_then(|(_, occurrence)| occurrence.seats);
        let writes = [signup::receive(id, signup, &name, again, seats), vec![message]].concat();
        let lost = match post.app.table().write(&writes).await {
            Ok(()) => {
                tracing::info!(form = %post.form.form.id, %state, "stored a signup");
                return Ok(receipt);
            }
            Err(WriteError::Unavailable(error)) => return Err(error.into()),
            Err(WriteError::Conflict { lost }) => lost,
        };
        match writes.get(lost).map_or(Taken::Name, signup::taken) {
            Taken::Full => state = State::Waiting,
            Taken::Name => {}
            Taken::Repeated => match first(post.app.table(), &name).await? {
                First::Stands(receipt) => return Ok(receipt),
                First::Ended(version) => again = Some(version),
                First::Forgotten => again = None,
            },
        }
    }
    Err(Unavailable::because("no free name was found for a signup").into())
}

/// The first of two equal posts between which midnight was: a name holds the day, so that they have two.
async fn before_midnight(
    table: &impl Table,
    name: &str,
    name_at: impl Fn(Timestamp) -> String,
    now: Timestamp,
) -> Result<Option<Receipt>, Unavailable> {
    let earlier = name_at(now.saturating_sub(AFTER_MIDNIGHT).map_err(Unavailable::because)?);
    if earlier == name {
        return Ok(None);
    }
    match first(table, &earlier).await? {
        First::Stands(receipt) => Ok(Some(receipt)),
        First::Ended(_) | First::Forgotten => Ok(None),
    }
}

/// A signup that has just come.
fn new<T: Table>(
    post: &Post<'_, T>,
    answers: &Answers,
    occurrence: Option<(&str, &BundledOccurrence)>,
    lang: &str,
    state: State,
    name: &str,
    now: Timestamp,
) -> Result<Signup, Unavailable> {
    Ok(Signup {
        reference: Reference::random()?,
        form: post.form.form.id.clone(),
        form_version: post.form.version.clone(),
        notice_version: post.form.notice_version.clone(),
        lang: lang.to_owned(),
        occurrence: occurrence.map(|(id, _)| id.to_owned()),
        created: now,
        state,
        history: vec![Change { state, at: now }],
        answers: answers.clone(),
        offered_until: None,
        known: occurrence.map(|(_, occurrence)| Known::of(occurrence)),
        contact_safe: None,
        asked: None,
        heard: None,
        post: Some(name.to_owned()),
    })
}

/// What the person is told first.
fn kind(state: State) -> Kind {
    if state == State::Waiting { Kind::Waiting } else { Kind::Confirmation }
}

/// Finds the first of two equal posts. What cannot be found any more has been erased.
async fn first(table: &impl Table, name: &str) -> Result<First, Unavailable> {
    let Some(remembered) = table.get(&signup::repetition(name)).await? else { return Ok(First::Forgotten) };
    let ended = First::Ended(remembered.version);
    let text = |item: &Item, field| item.body.get(field).and_then(|text| text.as_str()).map(ToOwned::to_owned);
    let Some(reference) = text(&remembered, "reference").and_then(|text| Reference::parse(&text).ok()) else {
        return Ok(ended);
    };
    let found = table.get(&reference.key()).await?;
    let Some(id) = found.and_then(|item| SignupId::parse(&text(&item, "signup")?)) else { return Ok(ended) };
    let Some(item) = table.get(&id.key()).await? else { return Ok(ended) };
    let state = Stored::read(item).map_err(Unavailable::because)?.signup.state;
    Ok(if state.has_ended() { ended } else { First::Stands(Receipt { reference, state }) })
}

//! What becomes of a registration for an occurrence, and the places that it takes meanwhile. Pure.
//!
//! Every change of a registration comes with the change of the two counts of its occurrence, so that no caller can
//! forget them: the places taken are those of everyone who is seated or offered a place, and as many wait as are counted
//! as waiting.

use jiff::Timestamp;
use serde_json::Value;
use signup_form::Answers;

use super::{Change, Impossible, Known, Signup, State, Stored, party};
use crate::table::{Expect, Item, Key, Prefix, Write};

/// What happens to a registration.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Turn {
    /// A place is kept for the person, who is asked whether they still want it.
    Offer {
        /// Until when.
        until: Timestamp,
        /// How many places the occurrence has; absent: any number.
        seats: Option<u32>,
    },
    /// The person takes the place.
    Accept,
    /// The person has not answered in time, or no place became free before the start.
    Lapse,
    /// The person calls off, or does not want what is offered.
    Cancel,
}

impl Stored {
    /// The registration after this, and the writes that make it so. The first is the registration's own; of the others
    /// only an offer's can lose, when the places are gone.
    pub fn turn(mut self, turn: Turn, now: Timestamp) -> Result<(Stored, Vec<Write>), Impossible> {
        let before = Share::of(&self.signup);
        let (state, seats) = next(&self.signup, turn, now)?;
        self.signup.state = state;
        self.signup.history.push(Change { state, at: now });
        self.signup.offered_until = if let Turn::Offer { until, .. } = turn { Some(until) } else { None };
        if turn == Turn::Cancel {
            self.signup.answers = Answers::default();
        }
        Ok(self.rewritten(before, seats))
    }

    /// The registration with other answers, and the writes that make it so: the second loses when the party has grown
    /// and the occurrence has no place for the rest of it.
    #[must_use]
    pub fn with_answers(mut self, answers: Answers, seats: Option<u32>) -> (Stored, Vec<Write>) {
        let before = Share::of(&self.signup);
        self.signup.answers = answers;
        self.rewritten(before, seats)
    }

    /// The registration of somebody who is told what has become of the occurrence, and the write that notes it. No place
    /// is kept beyond a start that has come nearer.
    #[must_use]
    pub fn told(mut self, known: Known) -> (Stored, Vec<Write>) {
        let before = Share::of(&self.signup);
        self.signup.offered_until = self.signup.offered_until.map(|until| until.min(known.start));
        self.signup.known = Some(known);
        self.rewritten(before, None)
    }

    fn rewritten(mut self, before: Share, seats: Option<u32>) -> (Stored, Vec<Write>) {
        let expect = Expect::Version(self.version);
        self.version += 1;
        let after = Share::of(&self.signup);
        let mut writes = vec![Write::Put { item: self.item(), expect }];
        if let Some(occurrence) = &self.signup.occurrence {
            writes.extend(taken(occurrence, after.places - before.places, seats));
            writes.extend(waiting(occurrence, after.waiting - before.waiting));
        }
        (self, writes)
    }
}

/// The state after a turn, and how many places there are, where that matters.
fn next(signup: &Signup, turn: Turn, now: Timestamp) -> Result<(State, Option<u32>), Impossible> {
    let in_time = signup.offered_until.is_some_and(|until| now < until);
    match (signup.state, turn) {
        (State::Waiting, Turn::Offer { seats, .. }) => Ok((State::Offered, seats)),
        (State::Offered, Turn::Accept) if in_time => Ok((State::Seated, None)),
        (State::Offered, Turn::Lapse) if !in_time => Ok((State::Lapsed, None)),
        (State::Waiting, Turn::Lapse) => Ok((State::Lapsed, None)),
        (State::Waiting | State::Offered | State::Seated, Turn::Cancel) => Ok((State::Cancelled, None)),
        (state, _) => Err(Impossible { state }),
    }
}

/// What a registration adds to the counts of its occurrence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Share {
    places: i64,
    waiting: i64,
}

impl Share {
    fn of(signup: &Signup) -> Share {
        Share {
            places: if signup.state.holds_places() { party(&signup.answers) } else { 0 },
            waiting: i64::from(signup.state == State::Waiting),
        }
    }
}

/// The writes by which a new registration is counted. Who registers does not pass those who wait: a place that has
/// become free is theirs first.
pub(super) fn counted(signup: &Signup, seats: Option<u32>) -> Vec<Write> {
    let Some(occurrence) = &signup.occurrence else { return Vec::new() };
    let share = Share::of(signup);
    let nobody_waits = (share.places > 0 && seats.is_some()).then(|| Write::Add {
        key: waiting_key(occurrence),
        field: WAITING,
        by: 0,
        at_most: 0,
    });
    let places = taken(occurrence, share.places, seats);
    places.into_iter().chain(nobody_waits).chain(waiting(occurrence, share.waiting)).collect()
}

/// Taking places stops at the number of seats; giving them back never fails, even where there are fewer seats by now.
fn taken(occurrence: &str, by: i64, seats: Option<u32>) -> Option<Write> {
    let at_most = seats.filter(|_| by > 0).map_or(i64::MAX, i64::from);
    (by != 0).then(|| Write::Add { key: taken_key(occurrence), field: TAKEN, by, at_most })
}

fn waiting(occurrence: &str, by: i64) -> Option<Write> {
    (by != 0).then(|| Write::Add { key: waiting_key(occurrence), field: WAITING, by, at_most: i64::MAX })
}

/// The name of the number in the item that counts the places taken.
const TAKEN: &str = "taken";

/// The name of the number in the item that counts who waits.
const WAITING: &str = "waiting";

/// The key of the item that counts the places taken.
#[must_use]
pub fn taken_key(occurrence: &str) -> Key {
    Key::new(Prefix::Seats, occurrence)
}

/// The key of the item that counts who waits: an item of its own, because a write may name an item only once.
#[must_use]
pub fn waiting_key(occurrence: &str) -> Key {
    Key::new(Prefix::Seats, format_args!("{occurrence}/waiting"))
}

/// What such an item says; where there is none, nobody has been counted.
#[must_use]
pub fn count(item: Option<&Item>) -> i64 {
    let number = |field| item.and_then(|item| item.body.get(field)).and_then(Value::as_i64);
    number(TAKEN).or_else(|| number(WAITING)).unwrap_or(0)
}

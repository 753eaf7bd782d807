//! Signups in the table: how an item is read, and the writes that make and change one. Pure.

use jiff::{SignedDuration, Timestamp};
use serde_json::json;
use thiserror::Error;

use super::{Change, Impossible, Signup, SignupId, Step, list};
use crate::table::{Expect, Item, Key, Prefix, SortKey, Write};

/// How long a repetition of a post is recognised: its name holds the day, so the day's length and a night for clocks
/// that differ.
const REPEATED_WITHIN: SignedDuration = SignedDuration::from_hours(36);

/// A signup as the table holds it.
#[derive(Clone, Debug, PartialEq)]
pub struct Stored {
    /// Its name.
    pub id: SignupId,
    /// The version of its item: a change insists on it.
    pub version: u64,
    /// What it says.
    pub signup: Signup,
}

/// An item that is listed as a signup and is none.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("the item is not a signup that this program can read")]
pub struct NoSignup;

impl Stored {
    /// Reads an item.
    pub fn read(item: Item) -> Result<Stored, NoSignup> {
        let id = SignupId::parse(item.key.name()).ok_or(NoSignup)?;
        // The words of serde's error could quote an answer, and errors are logged.
        let signup = serde_json::from_value(item.body).map_err(|_| NoSignup)?;
        Ok(Stored { id, version: item.version, signup })
    }

    /// The signup after a step, and the write that makes it so.
    pub fn take(mut self, step: Step, now: Timestamp) -> Result<(Stored, Write), Impossible> {
        let before = Expect::Version(self.version);
        self.signup.state = self.signup.state.after(step)?;
        self.signup.history.push(Change { state: self.signup.state, at: now });
        self.version += 1;
        let write = Write::Put { item: self.item(), expect: before };
        Ok((self, write))
    }

    fn item(&self) -> Item {
        let since = self.signup.history.last().map_or(self.signup.created, |change| change.at);
        Item {
            key: self.id.key(),
            version: self.version,
            listed: Some((list(&self.signup.form, self.signup.state), SortKey::at(since))),
            expires: None,
            body: json!(self.signup),
        }
    }
}

/// The places that a registration takes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Places {
    /// Of which occurrence.
    pub occurrence: String,
    /// How many.
    pub wanted: i64,
    /// How many the occurrence has in all; absent: any number, counted all the same.
    pub seats: Option<u32>,
}

impl Places {
    /// The name of the number in the item that counts the places taken.
    pub const TAKEN: &'static str = "taken";

    /// The key of the item that counts the places taken.
    #[must_use]
    pub fn key(occurrence: &str) -> Key {
        Key::new(Prefix::Seats, occurrence)
    }

    fn taken(&self) -> Write {
        let at_most = self.seats.map_or(i64::MAX, i64::from);
        Write::Add { key: Places::key(&self.occurrence), field: Places::TAKEN, by: self.wanted, at_most }
    }
}

/// Which part of a new signup was already there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Taken {
    /// The id or the reference, which were made by chance: others will do.
    Name,
    /// The same post was stored before.
    Repeated,
    /// The occurrence has too few places left.
    Full,
}

/// The key of the item that remembers a post.
#[must_use]
pub fn repetition(name: &str) -> Key {
    Key::new(Prefix::Dedup, name)
}

/// The one write that stores a new signup. `post` is the name of the post, as [`crate::secret::Secret::of_post`] gives it.
#[must_use]
pub fn receive(id: SignupId, signup: Signup, post: &str, places: Option<&Places>) -> Vec<Write> {
    let absent = |item| Write::Put { item, expect: Expect::Absent };
    let found_by = |key, expires, body| absent(Item { key, version: 1, listed: None, expires, body });
    let reference = signup.reference.clone();
    let until = signup.created.saturating_add(REPEATED_WITHIN).ok();
    let name = id.to_string();
    let mut writes = vec![
        absent(Stored { id, version: 1, signup }.item()),
        found_by(reference.key(), None, json!({ "signup": name })),
        found_by(repetition(post), until, json!({ "reference": reference })),
    ];
    writes.extend(places.map(Places::taken));
    writes
}

/// What the position of the write that lost in [`receive`] means. A repetition comes before the seats, so that whoever
/// posts twice hears their reference and not that the occurrence is full by now.
#[must_use]
pub fn taken(lost: usize) -> Taken {
    match lost {
        0 | 1 => Taken::Name,
        2 => Taken::Repeated,
        _ => Taken::Full,
    }
}

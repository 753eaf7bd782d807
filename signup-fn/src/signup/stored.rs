//! Signups in the table: how an item is read, and the writes that make and change one. Pure.

use jiff::{SignedDuration, Timestamp};
use serde_json::json;
use thiserror::Error;

use super::registration::counted;
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

    pub(super) fn item(&self) -> Item {
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

/// The one write that stores a new signup. `post` is the name of the post, as [`crate::secret::Secret::of_post`] gives
/// it; `again` is the version of the item that remembers an equal post whose signup has ended.
#[must_use]
pub fn receive(id: SignupId, signup: Signup, post: &str, again: Option<u64>, seats: Option<u32>) -> Vec<Write> {
    let reference = signup.reference.clone();
    let found_by = |key, expires, body| Item { key, version: 1, listed: None, expires, body };
    let expect = again.map_or(Expect::Absent, Expect::Version);
    let until = signup.created.saturating_add(REPEATED_WITHIN).ok();
    let mut post = found_by(repetition(post), until, json!({ "reference": reference }));
    post.version += again.unwrap_or(0);
    let name = found_by(reference.key(), None, json!({ "signup": id.to_string() }));
    let counts = counted(&signup, seats);
    let mut writes = vec![
        Write::Put { item: Stored { id, version: 1, signup }.item(), expect: Expect::Absent },
        Write::Put { item: name, expect: Expect::Absent },
        Write::Put { item: post, expect },
    ];
    writes.extend(counts);
    writes
}

/// What it means that this write of [`receive`] lost. A repetition comes before the counts, so that whoever posts twice
/// hears their reference and not that the occurrence is full by now.
#[must_use]
pub fn taken(lost: &Write) -> Taken {
    match lost {
        Write::Add { .. } => Taken::Full,
        Write::Put { item: Item { key, .. }, .. } | Write::Delete { key, .. } => {
            if key.is(Prefix::Dedup) {
                Taken::Repeated
            } else {
                Taken::Name
            }
        }
    }
}

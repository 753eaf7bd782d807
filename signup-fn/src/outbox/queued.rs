//! How a message goes on: claimed, told, tried again later, or left to the coordinator.

use jiff::{SignedDuration, Timestamp};
use serde_json::json;

use super::{NoMessage, Progress, Queued, Why, calls, key, outbox};
use crate::table::{Expect, Item, List, SortKey, Write};

/// How long a message that is being sent is left alone. Longer than any server may take to answer, so that whoever
/// still has not said how it went will never say so.
const SENT_WITHIN: SignedDuration = SignedDuration::from_mins(10);

/// How long it is remembered that somebody was told: longer than anything that could tell them again.
const REMEMBERED: SignedDuration = SignedDuration::from_hours(30 * 24);

/// How long after each attempt that failed the next one follows, in minutes; after the last, as long again.
const PAUSES: [i64; 8] = [1, 2, 5, 15, 30, 60, 120, 240];

/// How long a message is tried: longer than a night and a day in which nobody mends the mail server.
const TRIED: SignedDuration = SignedDuration::from_hours(48);

impl Queued {
    /// Reads an item.
    pub(crate) fn read(item: Item) -> Result<Queued, NoMessage> {
        let id = item.key.name().to_owned();
        let message = serde_json::from_value(item.body).map_err(|_| NoMessage)?;
        Ok(Queued { id, version: item.version, message })
    }

    /// Takes the message for sending: whoever's write this is sends it, and nobody else.
    pub(crate) fn claim(self, now: Timestamp) -> (Queued, Write) {
        let free_again = now.saturating_add(SENT_WITHIN).unwrap_or(Timestamp::MAX);
        self.to(Progress::Sending, Some((outbox(), free_again)), None)
    }

    /// It has been told, or need not be any more.
    pub(crate) fn done(self, how: Progress, now: Timestamp) -> Write {
        let forgotten = now.saturating_add(REMEMBERED).ok();
        self.to(how, None, forgotten).1
    }

    /// It was certainly not sent. It is tried again later, and told by the coordinator when it has been tried for long.
    pub(crate) fn later(mut self, now: Timestamp) -> Write {
        let pause = PAUSES[self.message.attempts.min(PAUSES.len() - 1)];
        self.message.attempts += 1;
        self.after(pause, now)
    }

    /// No message could be sent, which says nothing about this one.
    pub(crate) fn put_back(self, now: Timestamp) -> Write {
        self.after(PAUSES[0], now)
    }

    fn after(self, minutes: i64, now: Timestamp) -> Write {
        if now.duration_since(self.message.due) >= TRIED {
            return self.call(Why::Refused);
        }
        let next = now.saturating_add(SignedDuration::from_mins(minutes)).unwrap_or(Timestamp::MAX);
        self.to(Progress::Waiting, Some((outbox(), next)), None).1
    }

    /// Leaves it to the coordinator.
    pub(crate) fn call(self, why: Why) -> Write {
        let since = self.message.due;
        self.to(Progress::Call(why), Some((calls(), since)), None).1
    }

    /// Sends it again, as the coordinator wishes.
    pub(crate) fn again(mut self, now: Timestamp) -> Write {
        self.message.attempts = 0;
        self.message.due = now;
        self.to(Progress::Waiting, Some((outbox(), now)), None).1
    }

    fn to(
        mut self,
        progress: Progress,
        listed: Option<(List, Timestamp)>,
        expires: Option<Timestamp>,
    ) -> (Queued, Write) {
        let before = Expect::Version(self.version);
        self.version += 1;
        self.message.progress = progress;
        let write = Write::Put { item: self.item(listed, expires), expect: before };
        (self, write)
    }

    pub(super) fn item(&self, listed: Option<(List, Timestamp)>, expires: Option<Timestamp>) -> Item {
        Item {
            key: key(&self.id),
            version: self.version,
            listed: listed.map(|(list, at)| (list, SortKey::at(at))),
            expires,
            body: json!(self.message),
        }
    }
}

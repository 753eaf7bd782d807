//! The outbox: what somebody is to be told, and how far that has come. Pure.
//!
//! A message says what it is about and never to whom or where: the address is read, and the private link made, when it
//! is sent. It is put into the same write as that which it tells of, so that neither is without the other.

use data_encoding::HEXLOWER;
use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::secret::random;
use crate::signup::SignupId;
use crate::table::{Expect, Key, List, Prefix, Unavailable, Write};

mod queued;

/// After how long the coordinator hears that mail does not go out.
pub(crate) const LATE: SignedDuration = SignedDuration::from_hours(1);

/// What is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Kind {
    /// The signup has come.
    Confirmation,
    /// The registration is on the waiting list.
    Waiting,
    /// A place has become free.
    Offer,
    /// It is tomorrow.
    Reminder,
    /// It is at another time or place.
    Moved,
    /// It does not take place.
    Cancelled,
    /// Whether the person still wants to take part.
    FollowUp,
    /// To the coordinator: what there is to do.
    Digest,
}

impl Kind {
    /// Its name in the table and in the keys of its words.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Kind::Confirmation => "confirmation",
            Kind::Waiting => "waiting",
            Kind::Offer => "offer",
            Kind::Reminder => "reminder",
            Kind::Moved => "moved",
            Kind::Cancelled => "cancelled",
            Kind::FollowUp => "follow-up",
            Kind::Digest => "digest",
        }
    }
}

/// How far a message has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Progress {
    /// To be sent when it is due.
    Waiting,
    /// Somebody is sending it.
    Sending,
    /// It cannot be sent: the coordinator is to tell it.
    Call(Why),
    /// Told by mail.
    Sent,
    /// Told by phone or on paper.
    Told,
    /// What it tells is no longer so.
    Dropped,
}

/// Why a message is on the call list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Why {
    /// The person gave no e-mail address.
    NoAddress,
    /// The service sends no mail.
    NoMail,
    /// The person has said that it is not safe to write there.
    NotSafe,
    /// The mail server does not take it, or has not for two days.
    Refused,
    /// The program or the mail server was cut off while it was sent: it may have come, and may not.
    Unsure,
}

impl Why {
    /// Whether sending it once more can help: not where there is no address, or where it is not safe.
    pub(crate) fn may_be_sent_again(self) -> bool {
        matches!(self, Why::Refused | Why::Unsure | Why::NoMail)
    }

    /// Its name in the keys of its words.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Why::NoAddress => "no-address",
            Why::NoMail => "no-mail",
            Why::NotSafe => "not-safe",
            Why::Refused => "refused",
            Why::Unsure => "unsure",
        }
    }
}

/// The body of the item `M#…`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Message {
    /// What is told.
    pub(crate) kind: Kind,
    /// Whom it concerns; absent: the coordinator.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) signup: Option<SignupId>,
    /// When that starts which is reminded of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) start: Option<Timestamp>,
    /// How often it was tried in vain.
    pub(crate) attempts: usize,
    /// How far it has come.
    pub(crate) progress: Progress,
    /// Since when it is to be told.
    pub(crate) due: Timestamp,
}

/// A message as the table holds it.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Queued {
    /// Its name.
    pub(crate) id: String,
    /// The version of its item: a change insists on it.
    version: u64,
    /// What it says.
    pub(crate) message: Message,
}

/// An item that is listed as a message and is none.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("the item is not a message that this program can read")]
pub(crate) struct NoMessage;

/// The list of messages that wait to be sent, by when they are due.
pub(crate) fn outbox() -> List {
    List::new("outbox")
}

/// The list of what the coordinator is to tell, the oldest first.
pub(crate) fn calls() -> List {
    List::new("calls")
}

/// The write that puts a message into the outbox.
pub(crate) fn message(kind: Kind, signup: &SignupId, due: Timestamp) -> Result<Write, Unavailable> {
    let name = HEXLOWER.encode(&random::<16>()?);
    Ok(put(&name, Message::new(kind, Some(signup), due)))
}

/// The write that reminds of what starts then. However often it is tried, it happens once.
pub(crate) fn reminder(signup: &SignupId, start: Timestamp, due: Timestamp) -> Write {
    let message = Message { start: Some(start), ..Message::new(Kind::Reminder, Some(signup), due) };
    put(&format!("reminder-{signup}-{}", start.as_second()), message)
}

/// The name of the coordinator's mail of a day.
pub(crate) fn digest_name(day: Date) -> String {
    format!("digest-{day}")
}

/// The write that tells the coordinator what there is to do on a day. However often it is tried, it happens once.
pub(crate) fn digest(day: Date, due: Timestamp) -> Write {
    put(&digest_name(day), Message::new(Kind::Digest, None, due))
}

fn put(id: &str, message: Message) -> Write {
    let due = message.due;
    let queued = Queued { id: id.to_owned(), version: 1, message };
    Write::Put { item: queued.item(Some((outbox(), due)), None), expect: Expect::Absent }
}

impl Message {
    fn new(kind: Kind, signup: Option<&SignupId>, due: Timestamp) -> Message {
        let signup = signup.cloned();
        Message { kind, signup, start: None, attempts: 0, progress: Progress::Waiting, due }
    }
}

/// The key of a message.
pub(crate) fn key(id: &str) -> Key {
    Key::new(Prefix::Message, id)
}

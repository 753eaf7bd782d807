//! An event: what its page says of it once, and each time that it takes place.

use jiff::Timestamp;
use jiff::civil::Date;
use serde::Deserialize;
use signup_form::FormId;

use super::{KindId, PlaceId};
use crate::when::{Repeats, When};

/// What makes a page an event.
#[derive(Debug, Clone)]
pub struct Event {
    /// When it starts, the first time.
    pub start: When,
    /// When it ends, the first time; a whole day is itself the last one.
    pub end: Option<When>,
    /// Where.
    pub place: Option<PlaceId>,
    /// Where online.
    pub url: Option<String>,
    /// What kind of event.
    pub kind: KindId,
    /// The languages spoken at it.
    pub spoken: Vec<String>,
    /// The languages interpreted to.
    pub interpreter: Vec<String>,
    /// Whom it is for; none: everybody.
    pub audience: Option<Audience>,
    /// How it repeats.
    pub repeats: Option<Repeats>,
    /// How many can take part.
    pub seats: Option<u32>,
    /// Kronor; 0 is free, and without a number nothing is said.
    pub cost: Option<u32>,
    /// The form to register with; none: just come.
    pub signup: Option<FormId>,
    /// Whether it takes place at all.
    pub status: Status,
    /// Whose it is, when it is not ours.
    pub organiser: Option<Organiser>,
    /// When a fact was last changed after publication.
    pub revised: Option<Timestamp>,
    /// Each time that it takes place, from three months back to three years ahead, in order.
    pub occurrences: Vec<Occurrence>,
    /// The times that are not as the rule says, whenever they are, by the days of the rule.
    pub changed: Vec<Occurrence>,
}

/// Whom an event is for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Audience {
    /// Youngest and oldest.
    pub ages: Option<(u8, u8)>,
    /// A guardian signs up.
    pub guardian: bool,
    /// Groups, as `women`, `parents`; the theme has their words.
    pub words: Vec<String>,
}

/// Whose an event is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Organiser {
    /// Their name.
    pub name: String,
    /// Their page about it.
    pub url: Option<String>,
}

/// Whether and how something takes place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Status {
    /// As planned.
    Scheduled,
    /// Not at all.
    Cancelled,
    /// At another time or place than the rule says.
    Moved,
}

/// One time that an event takes place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Occurrence {
    /// `<page id>@<the day by the rule>`; a moved one keeps it.
    pub id: String,
    /// The day by the rule.
    pub by_rule: Date,
    /// When it starts, on the clocks of the site's zone.
    pub start: When,
    /// When it ends.
    pub end: Option<When>,
    /// The instant that it starts at.
    pub starts: Timestamp,
    /// The instant that it is over: its end, or the end of its day when none is said.
    pub ends: Timestamp,
    /// When registration closes: when it starts.
    pub closes: Timestamp,
    /// Where, this time.
    pub place: Option<PlaceId>,
    /// Whether it takes place.
    pub status: Status,
}

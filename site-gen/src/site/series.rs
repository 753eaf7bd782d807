//! A series: sessions in order that the same people come to, one after the other.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use signup_form::FormId;

use super::{Audience, KindId, PageId, PlaceId, Status};
use crate::when::When;

/// What makes a page a series.
#[derive(Debug, Clone)]
pub struct Series {
    /// `<page id>@<round>`: what one registers for, as an occurrence.
    pub id: String,
    /// What kind of event.
    pub kind: KindId,
    /// Where, unless a session says otherwise.
    pub place: Option<PlaceId>,
    /// Where online.
    pub url: Option<String>,
    /// The languages spoken, unless a session says otherwise.
    pub spoken: Vec<String>,
    /// The languages interpreted to, unless a session says otherwise.
    pub interpreter: Vec<String>,
    /// Whom it is for; none: everybody.
    pub audience: Option<Audience>,
    /// How many can take part.
    pub seats: Option<u32>,
    /// Kronor; 0 is free, and without a number nothing is said.
    pub cost: Option<u32>,
    /// The form to register with; none: nobody registers here.
    pub signup: Option<FormId>,
    /// What is expected of those who take part.
    pub attendance: Attendance,
    /// The page of what comes afterwards: nobody finishes without a next step.
    pub next: PageId,
    /// Whether it takes place at all.
    pub status: Status,
    /// When a fact was last changed after publication.
    pub revised: Option<Timestamp>,
    /// The sessions, in order; never empty.
    pub sessions: Vec<Session>,
}

/// What is expected of those who take part. The theme has the words, so that it is said alike everywhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Attendance {
    /// Every time, and to say so when one cannot.
    Every,
    /// Most times.
    Most,
    /// Nothing: each session stands for itself.
    Free,
}

/// One session of a series.
#[derive(Debug, Clone)]
pub struct Session {
    /// Its name, by which the texts say what it is about.
    pub id: String,
    /// When it starts, on the clocks of the site's zone.
    pub start: When,
    /// When it ends.
    pub end: Option<When>,
    /// The instant that it starts at.
    pub starts: Timestamp,
    /// The instant that it is over.
    pub ends: Timestamp,
    /// Where.
    pub place: Option<PlaceId>,
    /// The languages spoken.
    pub spoken: Vec<String>,
    /// The languages interpreted to.
    pub interpreter: Vec<String>,
    /// How many lead it.
    pub leaders: u8,
    /// Whether it takes place.
    pub status: Status,
}

impl Series {
    /// The sessions that take place, in order.
    #[must_use]
    pub fn held(&self) -> impl DoubleEndedIterator<Item = &Session> {
        self.sessions.iter().filter(|session| session.status != Status::Cancelled)
    }

    /// The first session that takes place: registration closes when it starts. Of a series that is cancelled, the first.
    #[must_use]
    pub fn first(&self) -> Option<&Session> {
        self.held().next().or_else(|| self.sessions.first())
    }

    /// Whether nothing of it takes place.
    #[must_use]
    pub fn is_cancelled(&self) -> bool {
        self.held().next().is_none()
    }

    /// Whether one can register at `now`.
    #[must_use]
    pub fn is_open(&self, now: Timestamp) -> bool {
        !self.is_cancelled() && self.first().is_some_and(|session| session.starts > now)
    }
}

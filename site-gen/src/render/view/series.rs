//! What templates see of series.

use serde::Serialize;
use signup_form::Dir;

use super::{AudienceView, KindView, PlaceView};
use crate::site::Attendance;

/// The series that a page is about.
#[derive(Serialize)]
pub(crate) struct SeriesView<'s> {
    /// Every session, in order, also those that are over.
    pub(crate) sessions: Vec<SessionView<'s>>,
    /// How many of them take place.
    pub(crate) held: usize,
    /// The day of the first session that takes place.
    pub(crate) first: String,
    /// One can still register.
    pub(crate) open: bool,
    /// It is all over.
    pub(crate) over: bool,
    pub(crate) kind: KindView<'s>,
    pub(crate) place: Option<PlaceView<'s>>,
    pub(crate) url: Option<&'s str>,
    pub(crate) spoken: Vec<&'s str>,
    pub(crate) interpreter: Vec<&'s str>,
    pub(crate) audience: Option<AudienceView<'s>>,
    pub(crate) seats: Option<u32>,
    /// Kronor.
    pub(crate) cost: Option<u32>,
    /// How many lead every session, or more.
    pub(crate) leaders: Option<u8>,
    pub(crate) attendance: Attendance,
    pub(crate) next: Option<NextStep<'s>>,
    pub(crate) status: &'static str,
    pub(crate) signup: bool,
}

/// One session with its theme, which is in the language of the page.
#[derive(Serialize)]
pub(crate) struct SessionView<'s> {
    pub(crate) id: &'s str,
    /// HTML, as is the body.
    pub(crate) title: String,
    pub(crate) body: String,
    pub(crate) date: String,
    pub(crate) end_date: Option<String>,
    pub(crate) all_day: bool,
    pub(crate) start: Option<String>,
    pub(crate) end: Option<String>,
    /// Where this differs from the series.
    pub(crate) place: Option<&'s str>,
    /// The languages, where they differ from those of the series.
    pub(crate) spoken: Vec<&'s str>,
    pub(crate) interpreter: Vec<&'s str>,
    pub(crate) status: &'static str,
    /// Not as first planned.
    pub(crate) changed: bool,
    pub(crate) over: bool,
}

/// The page of what comes after a series.
#[derive(Serialize)]
pub(crate) struct NextStep<'s> {
    pub(crate) title: &'s str,
    pub(crate) summary: &'s str,
    pub(crate) url: &'s str,
    pub(crate) lang: &'s str,
    pub(crate) dir: Dir,
}

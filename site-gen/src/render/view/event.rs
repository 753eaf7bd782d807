//! What templates see of events.

use serde::Serialize;
use signup_form::Dir;

use super::PlaceView;

/// One occurrence, wherever it is listed.
#[derive(Clone, Serialize)]
#[expect(clippy::struct_excessive_bools, reason = "templates ask yes or no, and see the names only")]
pub(crate) struct Card<'s> {
    pub(crate) title: &'s str,
    pub(crate) url: &'s str,
    pub(crate) date: String,
    pub(crate) end_date: Option<String>,
    pub(crate) all_day: bool,
    pub(crate) start: Option<String>,
    pub(crate) end: Option<String>,
    pub(crate) month: String,
    pub(crate) place: Option<&'s str>,
    pub(crate) online: bool,
    pub(crate) kind: KindView<'s>,
    pub(crate) spoken: Vec<&'s str>,
    pub(crate) interpreter: Vec<&'s str>,
    pub(crate) status: &'static str,
    pub(crate) changed: bool,
    /// The outside organiser's name.
    pub(crate) outside: Option<&'s str>,
    pub(crate) signup: bool,
    pub(crate) seats: Option<u32>,
    /// How many sessions one comes to, when this is the first of a series.
    pub(crate) sessions: Option<usize>,
    /// The language of the title.
    pub(crate) lang: &'s str,
    pub(crate) dir: Dir,
}

#[derive(Clone, Copy, Serialize)]
pub(crate) struct KindView<'s> {
    pub(crate) id: &'s str,
    pub(crate) name: &'s str,
}

/// The event that a page is about.
#[derive(Serialize)]
pub(crate) struct EventView<'s> {
    /// The next time that it takes place; a cancelled one only when nothing else comes.
    pub(crate) next: Option<Card<'s>>,
    /// The coming times, at most twelve.
    pub(crate) occurrences: Vec<Card<'s>>,
    /// The times that are over, the latest first.
    pub(crate) archive: Vec<Card<'s>>,
    pub(crate) rule: Option<RuleView>,
    pub(crate) place: Option<PlaceView<'s>>,
    pub(crate) url: Option<&'s str>,
    pub(crate) kind: KindView<'s>,
    pub(crate) spoken: Vec<&'s str>,
    pub(crate) interpreter: Vec<&'s str>,
    pub(crate) audience: Option<AudienceView<'s>>,
    pub(crate) seats: Option<u32>,
    /// Kronor.
    pub(crate) cost: Option<u32>,
    pub(crate) organiser: Option<OrganiserView<'s>>,
    pub(crate) status: &'static str,
    pub(crate) signup: bool,
}

/// The rule in parts: its words are the theme's.
#[derive(Serialize)]
pub(crate) struct RuleView {
    pub(crate) every: &'static str,
    pub(crate) interval: u16,
    pub(crate) on: Vec<OnView>,
    pub(crate) until: Option<String>,
    pub(crate) count: Option<u32>,
}

/// One day of a period: a weekday, perhaps the nth of the month (−1: the last), or a day of the month.
#[derive(Serialize)]
pub(crate) struct OnView {
    pub(crate) day: Option<&'static str>,
    pub(crate) nth: Option<i8>,
    pub(crate) month_day: Option<u8>,
}

#[derive(Serialize)]
pub(crate) struct AudienceView<'s> {
    /// `7–17`.
    pub(crate) ages: Option<String>,
    pub(crate) guardian: bool,
    pub(crate) words: Vec<&'s str>,
}

#[derive(Serialize)]
pub(crate) struct OrganiserView<'s> {
    pub(crate) name: &'s str,
    pub(crate) url: Option<&'s str>,
}

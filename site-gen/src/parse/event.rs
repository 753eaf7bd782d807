//! The `event` block: every value checked that can be checked without the other files.

use serde::Deserialize;

use super::Check;
use crate::diagnostic::{Problem, Span, Spanned};
use crate::site::{Organiser, Status};
use crate::when::When;

mod audience;
mod change;
mod repeats;

pub use audience::AudienceBlock;
pub(super) use audience::{RawAudience, check as check_audience};
pub use change::Change;
pub use repeats::RepeatsBlock;

/// The `event` block of a page.
#[derive(Debug)]
pub struct EventBlock {
    /// When it starts, the first time.
    pub start: Spanned<When>,
    /// When it ends, the first time.
    pub end: Option<Spanned<When>>,
    /// A key of `places.yaml`.
    pub place: Option<Spanned<String>>,
    /// Where online.
    pub url: Option<String>,
    /// A key of `kinds.yaml`.
    pub kind: Spanned<String>,
    /// The languages spoken at it.
    pub spoken: Vec<Spanned<String>>,
    /// The languages interpreted to.
    pub interpreter: Vec<Spanned<String>>,
    /// Whom it is for.
    pub audience: Option<AudienceBlock>,
    /// How it repeats.
    pub repeats: Option<RepeatsBlock>,
    /// What differs on some days.
    pub changed: Vec<Spanned<Change>>,
    /// How many can take part.
    pub seats: Option<u32>,
    /// Kronor; 0 is free, and without a number nothing is said.
    pub cost: Option<u32>,
    /// The form to register with.
    pub signup: Option<Spanned<String>>,
    /// Whether it takes place at all.
    pub status: Status,
    /// Whose it is.
    pub organiser: Option<Organiser>,
    /// When a fact was last changed, on the clocks of the site's zone.
    pub revised: Option<Spanned<When>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawEvent {
    start: Spanned<String>,
    end: Option<Spanned<String>>,
    place: Option<Spanned<String>>,
    url: Option<Spanned<String>>,
    kind: Spanned<String>,
    #[serde(default)]
    spoken: Vec<Spanned<String>>,
    #[serde(default)]
    interpreter: Vec<Spanned<String>>,
    audience: Option<RawAudience>,
    repeats: Option<Spanned<repeats::RawRepeats>>,
    changed: Option<Spanned<Vec<Spanned<change::RawChange>>>>,
    seats: Option<Spanned<u32>>,
    cost: Option<u32>,
    signup: Option<Spanned<String>>,
    status: Option<Status>,
    organiser: Option<Spanned<RawOrganiser>>,
    revised: Option<Spanned<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawOrganiser {
    name: Spanned<String>,
    url: Option<Spanned<String>>,
}

impl RawEvent {
    /// Whether it is somebody else's.
    pub(super) fn is_outside(&self) -> bool {
        self.organiser.is_some()
    }
}

/// Checks the block.
pub(super) fn check(check: &mut Check<'_>, raw: Spanned<RawEvent>) -> Option<Spanned<EventBlock>> {
    let Spanned { value: raw, span } = raw;
    fits_together(check, &raw, &span);
    let start = check.when(&raw.start);
    let end = raw.end.as_ref().and_then(|end| self::end(check, start.as_ref(), end));
    let repeats = raw.repeats.and_then(|repeats| repeats::check(check, &repeats.value, start.as_ref()));
    let changed = raw.changed.map(|changed| changed.value).unwrap_or_default();
    let changed = changed.into_iter().filter_map(|raw| change::check(check, raw)).collect();
    let organiser = raw.organiser.map(|organiser| Organiser {
        name: check.text("name", &organiser.value.name),
        url: organiser.value.url.and_then(|url| check.outside_url(&url)),
    });
    let url = raw.url.and_then(|url| check.outside_url(&url));
    let audience = raw.audience.map(|audience| check_audience(check, audience));
    let seats = raw.seats.map(|seats| check.positive("seats", &seats));
    let revised = raw.revised.and_then(|revised| check.when(&revised));
    let block = EventBlock {
        start: start?,
        end,
        place: raw.place,
        url,
        kind: raw.kind,
        spoken: raw.spoken,
        interpreter: raw.interpreter,
        audience,
        repeats,
        changed,
        seats,
        cost: raw.cost,
        signup: raw.signup,
        status: raw.status.unwrap_or(Status::Scheduled),
        organiser,
        revised,
    };
    Some(Spanned { value: block, span })
}

/// What must or must not stand together.
fn fits_together(check: &mut Check<'_>, raw: &RawEvent, span: &Span) {
    if raw.place.is_none() && raw.url.is_none() {
        check.note(span, Problem::EventNowhere);
    }
    if let (Some(seats), None) = (&raw.seats, &raw.signup) {
        check.note(&seats.span, Problem::SeatsWithoutSignup);
    }
    if let (Some(signup), Some(_)) = (&raw.signup, &raw.organiser) {
        check.note(&signup.span, Problem::SignupForOutsideEvent);
    }
    if let (Some(changed), None) = (&raw.changed, &raw.repeats) {
        check.note(&changed.span, Problem::ChangedWithoutRepeats);
    }
}

/// The end as a day or time of its own: `19:00` is on the day of the start.
pub(super) fn end(
    check: &mut Check<'_>,
    start: Option<&Spanned<When>>,
    end: &Spanned<String>,
) -> Option<Spanned<When>> {
    let until = check.until(end)?.value;
    let start = start?;
    let (from, to) = (start.value.to_string(), end.value.clone());
    let Some(ends) = until.seen_from(start.value) else {
        return check.take(&end.span, Err(Problem::EndUnlikeStart { start: from, end: to }));
    };
    if ends.is_no_end_of(start.value) {
        check.note(&end.span, Problem::EndBeforeStart { start: from, end: to });
    }
    Some(Spanned { value: ends, span: end.span.clone() })
}

//! What differs on one day of a repeated event.

use jiff::civil::Date;
use serde::Deserialize;

use crate::diagnostic::{Problem, Spanned};
use crate::parse::Check;
use crate::when::Until;

/// What differs on one day.
#[derive(Debug)]
pub struct Change {
    /// The day by the rule.
    pub on: Spanned<Date>,
    /// Another start: a time that day, or another day.
    pub start: Option<Spanned<Until>>,
    /// Another end.
    pub end: Option<Spanned<Until>>,
    /// Another place.
    pub place: Option<Spanned<String>>,
    /// It does not take place.
    pub cancelled: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawChange {
    on: Spanned<String>,
    start: Option<Spanned<String>>,
    end: Option<Spanned<String>>,
    place: Option<Spanned<String>>,
    #[serde(default)]
    cancelled: bool,
}

pub(super) fn check(check: &mut Check<'_>, raw: Spanned<RawChange>) -> Option<Spanned<Change>> {
    let Spanned { value: raw, span } = raw;
    if raw.start.is_none() && raw.end.is_none() && raw.place.is_none() && !raw.cancelled {
        check.note(&span, Problem::EmptyChange);
    }
    let start = raw.start.and_then(|text| check.until(&text));
    let end = raw.end.and_then(|text| check.until(&text));
    let change = Change { on: check.date(&raw.on)?, start, end, place: raw.place, cancelled: raw.cancelled };
    Some(Spanned { value: change, span })
}

//! The `service` block: what somebody wants to know before they sign up.

use jiff::civil::Date;
use serde::Deserialize;

use super::Check;
use super::yaml::Entries;
use crate::diagnostic::{Problem, Spanned};

/// The `service` block of a page.
#[derive(Debug)]
pub struct ServiceBlock {
    /// Minutes of the first meeting.
    pub first_meeting: Option<u32>,
    /// Kronor.
    pub cost: Option<u32>,
    /// How many wait on each side.
    pub queue: Option<CountBlock>,
    /// How many have signed up in all.
    pub registered: Option<CountBlock>,
    /// The path of the page of the lighter way in.
    pub open_event: Option<Spanned<String>>,
}

/// People on each side of the page's form.
#[derive(Debug)]
pub struct CountBlock {
    /// The day they were counted on.
    pub as_of: Date,
    /// Each side's option and number, in the order of the file.
    pub sides: Vec<(Spanned<String>, u32)>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawService {
    first_meeting: Option<Spanned<u32>>,
    cost: Option<u32>,
    queue: Option<Spanned<Entries<Spanned<String>>>>,
    registered: Option<Spanned<Entries<Spanned<String>>>>,
    open_event: Option<Spanned<String>>,
}

/// The key among the sides that says when they were counted.
const AS_OF: &str = "as_of";

/// Checks the block.
pub(super) fn check(check: &mut Check<'_>, raw: RawService) -> ServiceBlock {
    ServiceBlock {
        first_meeting: raw.first_meeting.map(|minutes| check.positive("first_meeting", &minutes)),
        cost: raw.cost,
        queue: raw.queue.and_then(|count| self::count(check, count)),
        registered: raw.registered.and_then(|count| self::count(check, count)),
        open_event: raw.open_event,
    }
}

fn count(check: &mut Check<'_>, raw: Spanned<Entries<Spanned<String>>>) -> Option<CountBlock> {
    let (mut as_of, mut sides) = (None, Vec::new());
    for (key, value) in raw.value.0 {
        if key.value == AS_OF {
            as_of = Some(check.date(&value));
        } else {
            sides.extend(check.number(&value).map(|number| (key, number)));
        }
    }
    let missing = Problem::MissingKey { key: AS_OF.to_owned() };
    let as_of = check.take(&raw.span, as_of.ok_or(missing))??;
    Some(CountBlock { as_of: as_of.value, sides })
}

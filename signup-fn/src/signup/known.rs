//! What a person knows of the occurrence that they registered for, and what of it is news to them. Pure.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use signup_form::{BundledOccurrence, BundledPlace, OccurrenceStatus};

/// What a person knows of an occurrence, or of a session of it. When it differs from the bundle, they are told.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Known {
    /// When it starts.
    pub start: Timestamp,
    /// The key of its place; absent: online.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<String>,
    /// Whether it does not take place.
    pub cancelled: bool,
    /// The sessions of a series, by their names.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub sessions: BTreeMap<String, Known>,
}

/// What has become of an occurrence since a person last heard of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum News {
    /// It, or a session of it, is at another time or place, or takes place after all.
    Moved,
    /// It does not take place.
    Cancelled,
}

impl Known {
    /// What the bundle says of an occurrence.
    #[must_use]
    pub fn of(occurrence: &BundledOccurrence) -> Known {
        let sessions = occurrence
            .sessions
            .iter()
            .map(|session| (session.id.clone(), Known::meeting(session.start, session.place.as_ref(), session.status)));
        Known {
            sessions: sessions.collect(),
            ..Known::meeting(occurrence.start, occurrence.place.as_ref(), occurrence.status)
        }
    }

    fn meeting(start: Timestamp, place: Option<&BundledPlace>, status: OccurrenceStatus) -> Known {
        let cancelled = status == OccurrenceStatus::Cancelled;
        Known { start, place: place.map(|place| place.id.clone()), cancelled, sessions: BTreeMap::new() }
    }

    /// What of `as_it_is` is news to whoever knows this. Nothing is that lies behind us both as it was and as it is.
    #[must_use]
    pub fn news(&self, as_it_is: &Known, now: Timestamp) -> Option<News> {
        if differ(Some(self), Some(as_it_is), now) {
            return Some(if as_it_is.cancelled { News::Cancelled } else { News::Moved });
        }
        let mut names = self.sessions.keys().chain(as_it_is.sessions.keys());
        let is_news = names.any(|name| differ(self.sessions.get(name), as_it_is.sessions.get(name), now));
        is_news.then_some(News::Moved)
    }
}

/// Whether people would meet at another time or place, or not at all, and the one or the other is still to come.
fn differ(before: Option<&Known>, after: Option<&Known>, now: Timestamp) -> bool {
    let is_ahead = [before, after].into_iter().flatten().any(|known| known.start > now);
    let facts = |known: Option<&Known>| known.map(|known| (known.start, known.place.clone(), known.cancelled));
    is_ahead && facts(before) != facts(after)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use jiff::Timestamp;

    use super::{Known, News};

    const NOW: &str = "2026-12-03T17:00:00Z";
    const BEFORE: &str = "2026-12-03T16:00:00Z";
    const AFTER: &str = "2026-12-10T16:00:00Z";
    const LATER: &str = "2026-12-11T16:00:00Z";

    fn at(start: &str) -> Known {
        Known {
            start: start.parse().unwrap(),
            place: Some("library".to_owned()),
            cancelled: false,
            sessions: BTreeMap::new(),
        }
    }

    #[track_caller]
    fn check(known: &Known, is: &Known, expected: Option<News>) {
        let now: Timestamp = NOW.parse().unwrap();
        assert_eq!(known.news(is, now), expected);
    }

    #[test]
    fn another_time_or_place_is_news() {
        let known = at(AFTER);
        check(&known, &known, None);
        check(&known, &at(LATER), Some(News::Moved));
        check(&known, &Known { place: None, ..at(AFTER) }, Some(News::Moved));
        check(&known, &at(BEFORE), Some(News::Moved));
        check(&at(BEFORE), &at(LATER), Some(News::Moved));
    }

    #[test]
    fn what_is_cancelled_is_news_and_so_is_what_takes_place_after_all() {
        let (known, cancelled) = (at(AFTER), Known { cancelled: true, ..at(AFTER) });
        check(&known, &cancelled, Some(News::Cancelled));
        check(&cancelled, &known, Some(News::Moved));
        check(&cancelled, &cancelled, None);
    }

    #[test]
    fn what_is_over_is_no_news() {
        check(&at(BEFORE), &Known { cancelled: true, ..at(BEFORE) }, None);
        check(&at(NOW), &at(BEFORE), None);
    }

    #[test]
    fn a_coming_session_that_changes_is_news_after_the_series_has_begun() {
        let series = |last: Option<Known>| {
            let last = last.map(|known| ("last".to_owned(), known));
            let sessions = [("first".to_owned(), at(BEFORE))].into_iter().chain(last).collect();
            Known { sessions, ..at(BEFORE) }
        };
        let known = series(Some(at(AFTER)));
        check(&known, &series(Some(at(LATER))), Some(News::Moved));
        check(&known, &series(Some(Known { cancelled: true, ..at(AFTER) })), Some(News::Moved));
        check(&known, &series(None), Some(News::Moved));
        check(&series(None), &known, Some(News::Moved));
        check(&known, &known, None);
    }
}

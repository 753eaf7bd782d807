//! The `series` block: sessions in order that one registers for as a whole. Their themes are words, and stand in the
//! text: `## … {#sessions}`, and in it `### … {#id}` for each.

use serde::Deserialize;

use super::event::{self, AudienceBlock, RawAudience};
use super::{Check, words};
use crate::diagnostic::{Problem, Span, Spanned};
use crate::site::{Attendance, Status};
use crate::when::When;

/// What the round is called when the block does not say; see [`SeriesBlock::round`].
const ROUND: &str = "series";

/// How many lead a session when the block does not say: two are needed at every session.
const LEADERS: u8 = 2;

/// The `series` block of a page.
#[derive(Debug)]
pub struct SeriesBlock {
    /// A name for those who take part now, so that the next time's seats are free again.
    pub round: String,
    /// A key of `kinds.yaml`.
    pub kind: Spanned<String>,
    /// A key of `places.yaml`.
    pub place: Option<Spanned<String>>,
    /// Where online.
    pub url: Option<String>,
    /// The languages spoken.
    pub spoken: Vec<Spanned<String>>,
    /// The languages interpreted to.
    pub interpreter: Vec<Spanned<String>>,
    /// Whom it is for.
    pub audience: Option<AudienceBlock>,
    /// How many can take part.
    pub seats: Option<u32>,
    /// Kronor; 0 is free, and without a number nothing is said.
    pub cost: Option<u32>,
    /// The form to register with.
    pub signup: Option<Spanned<String>>,
    /// What is expected of those who take part.
    pub attendance: Attendance,
    /// The page of what comes afterwards.
    pub next: Spanned<String>,
    /// Whether it takes place at all.
    pub status: Status,
    /// When a fact was last changed, on the clocks of the site's zone.
    pub revised: Option<Spanned<When>>,
    /// The sessions, in order.
    pub sessions: Vec<Spanned<SessionBlock>>,
}

/// One session, with what differs from the series.
#[derive(Debug)]
pub struct SessionBlock {
    /// Its name, by which the texts say what it is about.
    pub id: Spanned<String>,
    /// When it starts.
    pub start: Spanned<When>,
    /// When it ends.
    pub end: Option<Spanned<When>>,
    /// Another place.
    pub place: Option<Spanned<String>>,
    /// Other languages spoken.
    pub spoken: Option<Vec<Spanned<String>>>,
    /// Other languages interpreted to.
    pub interpreter: Option<Vec<Spanned<String>>>,
    /// How many lead it.
    pub leaders: u8,
    /// Whether it takes place as planned.
    pub status: Status,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawSeries {
    round: Option<Spanned<String>>,
    kind: Spanned<String>,
    place: Option<Spanned<String>>,
    url: Option<Spanned<String>>,
    #[serde(default)]
    spoken: Vec<Spanned<String>>,
    #[serde(default)]
    interpreter: Vec<Spanned<String>>,
    audience: Option<RawAudience>,
    seats: Option<Spanned<u32>>,
    cost: Option<u32>,
    signup: Option<Spanned<String>>,
    leaders: Option<Spanned<u8>>,
    attendance: Attendance,
    next: Spanned<String>,
    status: Option<Status>,
    revised: Option<Spanned<String>>,
    sessions: Spanned<Vec<Spanned<RawSession>>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawSession {
    id: Spanned<String>,
    start: Spanned<String>,
    end: Option<Spanned<String>>,
    place: Option<Spanned<String>>,
    spoken: Option<Vec<Spanned<String>>>,
    interpreter: Option<Vec<Spanned<String>>>,
    leaders: Option<Spanned<u8>>,
    status: Option<Status>,
}

/// Checks the block.
pub(super) fn check(check: &mut Check<'_>, raw: Spanned<RawSeries>) -> Spanned<SeriesBlock> {
    let Spanned { value: raw, span } = raw;
    fits_together(check, &raw, &span);
    let leaders = raw.leaders.map_or(LEADERS, |leaders| check.positive("leaders", &leaders));
    let sessions = raw.sessions.value.into_iter().filter_map(|raw| session(check, raw, leaders)).collect::<Vec<_>>();
    in_order(check, &sessions);
    if let Some(round) = &raw.round {
        words::name(check, round);
    }
    let block = SeriesBlock {
        round: raw.round.map_or_else(|| ROUND.to_owned(), |round| round.value),
        kind: raw.kind,
        place: raw.place,
        url: raw.url.and_then(|url| check.outside_url(&url)),
        spoken: raw.spoken,
        interpreter: raw.interpreter,
        audience: raw.audience.map(|audience| event::check_audience(check, audience)),
        seats: raw.seats.map(|seats| check.positive("seats", &seats)),
        cost: raw.cost,
        signup: raw.signup,
        attendance: raw.attendance,
        next: raw.next,
        status: raw.status.unwrap_or(Status::Scheduled),
        revised: raw.revised.and_then(|revised| check.when(&revised)),
        sessions,
    };
    Spanned { value: block, span }
}

/// What must or must not stand together.
fn fits_together(check: &mut Check<'_>, raw: &RawSeries, span: &Span) {
    let sessions = &raw.sessions;
    if sessions.value.is_empty() {
        check.note(&sessions.span, Problem::NoSessions);
    }
    let everywhere = sessions.value.iter().all(|session| session.value.place.is_some());
    if raw.place.is_none() && raw.url.is_none() && !everywhere {
        check.note(span, Problem::EventNowhere);
    }
    if let (Some(seats), None) = (&raw.seats, &raw.signup) {
        check.note(&seats.span, Problem::SeatsWithoutSignup);
    }
}

fn session(check: &mut Check<'_>, raw: Spanned<RawSession>, leaders: u8) -> Option<Spanned<SessionBlock>> {
    let Spanned { value: raw, span } = raw;
    words::name(check, &raw.id);
    let start = check.when(&raw.start);
    let end = raw.end.as_ref().and_then(|end| event::end(check, start.as_ref(), end));
    let session = SessionBlock {
        id: raw.id,
        start: start?,
        end,
        place: raw.place,
        spoken: raw.spoken,
        interpreter: raw.interpreter,
        leaders: raw.leaders.map_or(leaders, |leaders| leaders.value),
        status: raw.status.unwrap_or(Status::Scheduled),
    };
    Some(Spanned { value: session, span })
}

/// The order of the list is that of the sessions, and each has a name of its own.
fn in_order(check: &mut Check<'_>, sessions: &[Spanned<SessionBlock>]) {
    for (nth, session) in sessions.iter().enumerate() {
        let Spanned { value: SessionBlock { id, start, .. }, .. } = session;
        let mut before = sessions[..nth].iter().map(|session| &session.value);
        if before.clone().any(|other| other.id.value == id.value) {
            check.note(&id.span, Problem::SessionTwice { id: id.value.clone() });
        }
        if let Some(other) = before.next_back().filter(|other| !other.start.value.is_before(start.value)) {
            let (start_text, before) = (start.value.to_string(), other.start.value.to_string());
            check.note(&start.span, Problem::SessionOutOfOrder { start: start_text, before });
        }
    }
}

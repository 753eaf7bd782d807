//! Series: the sessions with their themes, the card in the calendar, and what the service is told.

use jiff::Timestamp;

use super::events::{audience, clock, kind, status, tags};
use super::reader::{Reader, Seen};
use super::view::{Card, NextStep, SeriesView, SessionView};
use super::{markdown, places};
use crate::site::{Item, Page, PageId, PageText, Series, Session, Status};
use crate::when::When;

/// The section of the text whose items are the sessions' themes.
const SESSIONS: &str = "sessions";

/// The series that a page is about.
pub(crate) fn series<'a>(reader: &Reader<'a>, seen: Seen<'a>) -> Option<SeriesView<'a>> {
    let series = seen.page.series.as_ref()?;
    let now = reader.site.now;
    Some(SeriesView {
        sessions: series.sessions.iter().map(|session| self::session(reader, seen.text, series, session)).collect(),
        held: series.held().count(),
        first: series.first().map(|session| session.start.date().to_string()).unwrap_or_default(),
        open: series.is_open(now),
        over: series.sessions.iter().all(|session| session.ends <= now),
        kind: kind(reader, &series.kind),
        place: series.place.as_ref().and_then(|id| places::place(reader, id)),
        url: series.url.as_deref(),
        spoken: tags(&series.spoken),
        interpreter: tags(&series.interpreter),
        audience: series.audience.as_ref().map(audience),
        seats: series.seats,
        cost: series.cost,
        leaders: series.held().map(|session| session.leaders).min().filter(|leaders| *leaders > 0),
        attendance: series.attendance,
        next: next(reader, &series.next),
        status: status(series.status),
        signup: series.signup.is_some(),
    })
}

fn session<'a>(
    reader: &Reader<'a>,
    text: &'a PageText<'a>,
    series: &'a Series,
    session: &'a Session,
) -> SessionView<'a> {
    let href = |link: &str| reader.href(text, link);
    let theme = theme(text, session);
    let place = session.place.as_ref().filter(|place| series.place.as_ref() != Some(*place));
    let differ = session.spoken != series.spoken || session.interpreter != series.interpreter;
    let languages = |languages: &'a [String]| if differ { tags(languages) } else { Vec::new() };
    SessionView {
        id: &session.id,
        title: theme.map(|theme| markdown::inline(&theme.title, href)).unwrap_or_default(),
        body: theme.map(|theme| markdown::blocks(&theme.body, href)).unwrap_or_default(),
        date: session.start.date().to_string(),
        end_date: last_day(session).map(|day| day.to_string()),
        all_day: session.start.time().is_none(),
        start: session.start.time().map(clock),
        end: session.end.and_then(When::time).map(clock),
        place: place.and_then(|id| reader.site.places.get(id)).map(|place| reader.words(&place.name)),
        spoken: languages(&session.spoken),
        interpreter: languages(&session.interpreter),
        status: status(session.status),
        changed: session.status != Status::Scheduled,
        over: session.ends <= reader.site.now,
    }
}

/// The day on which a session ends, when it is another one.
fn last_day(session: &Session) -> Option<jiff::civil::Date> {
    session.end.map(When::date).filter(|day| *day != session.start.date())
}

/// What the text says of a session; `resolve` has seen to it that it says something.
pub(crate) fn theme<'a>(text: &'a PageText<'a>, session: &Session) -> Option<&'a Item<'a>> {
    let section = text.body.sections.iter().find(|section| section.name == SESSIONS)?;
    section.items.iter().find(|item| item.name.as_deref() == Some(session.id.as_str()))
}

fn next<'a>(reader: &Reader<'a>, page: &PageId) -> Option<NextStep<'a>> {
    let Seen { shown, text, .. } = reader.see(reader.site.pages.get(page)?)?;
    Some(NextStep {
        title: &text.title,
        summary: text.summary.as_deref().unwrap_or_default(),
        url: shown.url.as_str(),
        lang: shown.text.as_str(),
        dir: reader.dir(&shown.text),
    })
}

/// The series that one can still come to, each once, at its first session.
pub(crate) fn coming<'a>(reader: &Reader<'a>) -> impl Iterator<Item = (Timestamp, &'a PageId, Card<'a>)> {
    let now = reader.site.now;
    let pages = reader.site.pages.values();
    let near = pages.filter_map(move |page| {
        let series = page.series.as_ref()?;
        let first = series.first().filter(|session| session.starts > now)?;
        Some((page, series, first))
    });
    near.filter_map(|(page, series, first)| Some((first.starts, &page.id, card(reader, page, series, first)?)))
}

fn card<'a>(reader: &Reader<'a>, page: &'a Page<'a>, series: &'a Series, first: &'a Session) -> Option<Card<'a>> {
    let Seen { shown, text, .. } = reader.see(page)?;
    let date = first.start.date();
    let last = series.held().next_back().map_or(date, |session| session.start.date());
    let place = first.place.as_ref().and_then(|id| reader.site.places.get(id));
    Some(Card {
        title: &text.title,
        url: shown.url.as_str(),
        date: date.to_string(),
        end_date: Some(last).filter(|last| *last != date).map(|last| last.to_string()),
        all_day: first.start.time().is_none(),
        start: first.start.time().map(clock),
        end: first.end.and_then(When::time).map(clock),
        month: format!("{:04}-{:02}", date.year(), date.month()),
        place: place.map(|place| reader.words(&place.name)),
        online: series.url.is_some() && first.place.is_none(),
        kind: kind(reader, &series.kind),
        spoken: tags(&first.spoken),
        interpreter: tags(&first.interpreter),
        status: status(series.status),
        changed: series.status != Status::Scheduled,
        outside: None,
        signup: series.signup.is_some(),
        seats: series.seats,
        sessions: Some(series.held().count()),
        lang: shown.text.as_str(),
        dir: reader.dir(&shown.text),
    })
}

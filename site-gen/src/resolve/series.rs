//! A series' names found, and its sessions held against the words about them.

use super::events::{audience, instant, kind, languages, place, signup};
use super::gather::Group;
use super::links::Targets;
use super::occurrences::{exists, over};
use super::pages::Known;
use crate::diagnostic::{Diagnostic, Problem, Span, Spanned, nearest};
use crate::parse::{Check, Doc, SeriesBlock, SessionBlock, quoted};
use crate::site::{PageId, PlaceId, Section, Series, Session, Status};

/// The section of the text whose items say what each session is about.
const SESSIONS: &str = "sessions";

/// Resolves the `series` block of a page.
pub(super) fn resolve(
    check: &mut Check<'_>,
    page: &PageId,
    block: &SeriesBlock,
    known: &Known<'_, '_>,
    targets: &Targets<'_, '_>,
) -> Option<Series> {
    let place = block.place.as_ref().and_then(|place| self::place(check, place, known));
    let spoken = languages(check, &block.spoken);
    let interpreter = languages(check, &block.interpreter);
    let usual = Usual { place: place.as_ref(), spoken: &spoken, interpreter: &interpreter, status: block.status };
    let sessions = block.sessions.iter().map(|block| session(check, &block.value, &usual, known)).collect();
    let kind = kind(check, &block.kind, known);
    let audience = block.audience.as_ref().map(|block| audience(check, block, known));
    let signup = block.signup.as_ref().and_then(|form| signup(check, form, block.audience.as_ref(), known));
    let next = next(check, &block.next, targets);
    Some(Series {
        id: format!("{page}@{}", block.round),
        kind: kind?,
        place,
        url: block.url.clone(),
        spoken,
        interpreter,
        audience,
        seats: block.seats,
        cost: block.cost,
        signup,
        attendance: block.attendance,
        next: next?,
        status: block.status,
        revised: block.revised.as_ref().map(|revised| instant(revised.value, known.zone)),
        sessions,
    })
}

/// What holds for every session that does not say otherwise.
struct Usual<'u> {
    place: Option<&'u PlaceId>,
    spoken: &'u [String],
    interpreter: &'u [String],
    status: Status,
}

fn session(check: &mut Check<'_>, block: &SessionBlock, usual: &Usual<'_>, known: &Known<'_, '_>) -> Session {
    exists(check, &block.start, known.zone);
    let start = block.start.value;
    let end = block.end.as_ref().map(|end| end.value);
    let own = block.place.as_ref().and_then(|place| self::place(check, place, known));
    let mut tags = |own: Option<&Vec<Spanned<String>>>, usual: &[String]| {
        own.map_or_else(|| usual.to_vec(), |tags| languages(check, tags))
    };
    Session {
        id: block.id.value.clone(),
        start,
        end,
        starts: instant(start, known.zone),
        ends: instant(over(start, end), known.zone),
        place: own.or_else(|| usual.place.cloned()),
        spoken: tags(block.spoken.as_ref(), usual.spoken),
        interpreter: tags(block.interpreter.as_ref(), usual.interpreter),
        leaders: block.leaders,
        status: if usual.status == Status::Cancelled { Status::Cancelled } else { block.status },
    }
}

fn next(check: &mut Check<'_>, page: &Spanned<String>, targets: &Targets<'_, '_>) -> Option<PageId> {
    let ids = || targets.groups.values().map(|group| &group.id);
    let found = ids().find(|id| id.as_str() == page.value).cloned();
    let unknown = || Problem::UnknownNextStep {
        page: page.value.clone(),
        nearest: nearest(&page.value, ids().map(PageId::as_str)),
    };
    check.take(&page.span, found.ok_or_else(unknown))
}

/// In every language that the page is written in, each session has words, and no words lack their session.
pub(super) fn words(group: &Group<'_>, block: &SeriesBlock) -> Vec<Diagnostic> {
    group.docs.values().flat_map(|doc| words_of(doc, block)).collect()
}

fn words_of(doc: &Doc<'_>, block: &SeriesBlock) -> Vec<Diagnostic> {
    let ids: Vec<&str> = block.sessions.iter().map(|session| session.value.id.value.as_str()).collect();
    let written = headings(doc.body.sections.iter().find(|section| section.name == SESSIONS));
    let silent = ids.iter().filter(|id| written.iter().all(|(name, _)| name != *id));
    let silent =
        silent.map(|id| Diagnostic::whole(&doc.file.path, Problem::SessionWithoutWords { id: (*id).to_owned() }));
    let strange = written.iter().filter(|(name, _)| !ids.contains(name));
    let strange = strange.map(|(name, span)| {
        let nearest = nearest(name, ids.iter().copied());
        let problem = Problem::WordsWithoutSession { id: (*name).to_owned(), known: quoted(&ids), nearest };
        Diagnostic::at(doc.file, span, problem)
    });
    silent.chain(strange).collect()
}

/// The names of a section's items, with the places of their headings.
fn headings<'d>(section: Option<&'d Section<'_>>) -> Vec<(&'d str, Span)> {
    let items = section.iter().flat_map(|section| &section.items);
    let named = items.filter_map(|item| {
        let span = item.title.first().map_or(0..0, |(_, span)| span.clone());
        Some((item.name.as_deref()?, span))
    });
    named.collect()
}

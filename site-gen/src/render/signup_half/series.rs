//! Series in the bundle: one registers for all sessions at once, so a series is one occurrence that knows its sessions.

use std::collections::BTreeMap;

use jiff::Timestamp;
use pulldown_cmark::Event;
use signup_form::{BundledOccurrence, BundledSession, FormId};

use super::{paths, place, status, titles};
use crate::lang::Language;
use crate::render::reader::Seen;
use crate::render::series::theme;
use crate::site::{Page, Series, Session, Site, Text};

/// Every series that one registers for, by its id.
pub(super) fn occurrences(site: &Site<'_>) -> impl Iterator<Item = (String, BundledOccurrence)> {
    site.pages.values().filter_map(|page| {
        let series = page.series.as_ref()?;
        Some((series.id.clone(), occurrence(site, page, series, series.signup.as_ref()?)?))
    })
}

/// Registration closes when the first session starts; a cancelled series takes nobody.
fn occurrence(site: &Site<'_>, page: &Page<'_>, series: &Series, form: &FormId) -> Option<BundledOccurrence> {
    let (first, last) = (series.first()?, series.held().next_back().or(series.sessions.last())?);
    Some(BundledOccurrence {
        form: form.clone(),
        page: page.id.to_string(),
        date: first.start.date(),
        time: first.start.time(),
        start: first.starts,
        end: Some(last.ends),
        closes: if series.is_cancelled() { Timestamp::UNIX_EPOCH } else { first.starts },
        seats: series.seats,
        title: titles(site, page),
        path: paths(site, page),
        place: first.place.as_ref().and_then(|id| place(site, id)),
        status: status(series.status),
        sessions: series.sessions.iter().map(|session| bundled(site, page, session)).collect(),
    })
}

fn bundled(site: &Site<'_>, page: &Page<'_>, session: &Session) -> BundledSession {
    BundledSession {
        id: session.id.clone(),
        date: session.start.date(),
        time: session.start.time(),
        start: session.starts,
        end: session.end.map(|_| session.ends),
        title: themes(site, page, session),
        place: session.place.as_ref().and_then(|id| place(site, id)),
        status: status(session.status),
        leaders: session.leaders,
    }
}

/// The theme of a session as each language's readers get it, as plain text.
fn themes(site: &Site<'_>, page: &Page<'_>, session: &Session) -> BTreeMap<String, String> {
    let plain = |language: &Language| {
        let item = theme(Seen::by(language, page)?.text, session)?;
        Some((language.tag.to_string(), plain(&item.title)))
    };
    site.languages.iter().filter_map(plain).collect()
}

fn plain(text: &Text<'_>) -> String {
    let words = text.iter().filter_map(|(event, _)| match event {
        Event::Text(words) | Event::Code(words) => Some(words.as_ref()),
        Event::SoftBreak | Event::HardBreak => Some(" "),
        _ => None,
    });
    words.collect()
}

//! Feeds of what comes, for feed readers: Atom and JSON Feed, one of each for each language.
//!
//! Each entry is one time that something takes place. It appears four weeks before, or earlier when that time has been
//! changed and the change has a date, and it is dated by that: by the content and not by the clock of a build. As
//! search and the sitemap, a language's feed has only what is written in that language.

use jiff::{SignedDuration, Timestamp};
use site_theme::{Days, TextError};

use super::calendars::{feed_url, language_name};
use super::events::clock;
use super::ics::{EPOCH, Told, host, summary};
use super::markdown::escape;
use super::programme::{Once, Programme, Time, programmes};
use super::reader::Reader;
use super::words::say;
use crate::site::Status;
use crate::when::When;

mod atom;
mod json;

pub(crate) use atom::atom;
pub(crate) use json::json;

/// How long before it takes place something is news.
const AHEAD: SignedDuration = SignedDuration::from_hours(24 * 28);

/// One time that something takes place.
pub(crate) struct Entry {
    /// The same as long as the page has its id, whatever its address (RFC 4151).
    id: String,
    url: String,
    title: String,
    kind: String,
    published: Timestamp,
    updated: Timestamp,
    /// When, where and what, as HTML.
    content: String,
}

/// What a feed says of itself.
struct About {
    id: String,
    title: String,
    author: String,
    /// The page that shows the same to people.
    home: String,
    own: String,
    updated: Timestamp,
}

/// The entries of a language, the newest first.
fn entries(reader: &Reader<'_>, days: &Days) -> Result<Vec<Entry>, TextError> {
    let mut entries = Vec::new();
    for programme in programmes(reader.site) {
        let seen = reader.see(programme.page).filter(|seen| seen.shown.text == reader.language.tag);
        let Some(seen) = seen else { continue };
        let told = Told::new(reader, seen, &programme);
        for time in &programme.times {
            if let Some((published, updated)) = dates(&programme, time, reader.site.now) {
                entries.push(entry(&told, time, days, published, updated)?);
            }
        }
    }
    entries.sort_by(|a, b| (b.updated, &a.id).cmp(&(a.updated, &b.id)));
    Ok(entries)
}

/// When a coming time became news, and when it last changed; none when it is not news yet.
fn dates(programme: &Programme<'_>, time: &Time<'_>, now: Timestamp) -> Option<(Timestamp, Timestamp)> {
    if time.ends <= now {
        return None;
    }
    let near = time.starts.saturating_sub(AHEAD).ok().filter(|near| *near <= now);
    let told = programme.revised.filter(|_| time.once.status != Status::Scheduled);
    let published = near.into_iter().chain(told).min()?;
    Some((published, programme.revised.map_or(published, |revised| revised.max(published))))
}

fn entry(
    told: &Told<'_>,
    time: &Time<'_>,
    days: &Days,
    published: Timestamp,
    updated: Timestamp,
) -> Result<Entry, TextError> {
    let Told { reader, programme, .. } = told;
    let kind = reader.site.kinds.get(programme.kind).map_or(programme.kind.as_str(), |words| reader.words(words));
    let title = summary(told, &time.once)?;
    Ok(Entry {
        id: format!("tag:{},2020:{}:{}", host(&reader.site.config.base_url), reader.lang(), time.id),
        url: told.url(),
        title: format!("{title} – {}", day(days, time.once.start)),
        kind: kind.to_owned(),
        published,
        updated,
        content: content(told, &time.once, days)?,
    })
}

fn day(days: &Days, when: When) -> String {
    let date = when.date().to_string();
    days.0.get(&date).map_or(date, |words| words.long.clone())
}

/// When, where, about what and in which languages.
fn content(told: &Told<'_>, once: &Once<'_>, days: &Days) -> Result<String, TextError> {
    let reader = told.reader;
    let place = once.place.and_then(|id| reader.site.places.get(id)).map(|place| escape(reader.words(&place.name)));
    let online = told.programme.url.filter(|_| place.is_none()).map(escape);
    let names: Vec<String> = once.spoken.iter().map(|tag| escape(language_name(tag))).collect();
    let spoken = (!names.is_empty()).then(|| say(reader, "spoken", &[])).transpose()?;
    let parts = [
        Some(when(reader, once, days)?),
        place,
        online,
        told.seen.text.summary.as_deref().map(escape),
        spoken.map(|label| format!("{}: {}", escape(&label), names.join(" · "))),
    ];
    Ok(format!("<p>{}</p>", parts.into_iter().flatten().collect::<Vec<_>>().join("</p><p>")))
}

/// The day and the times, which run from left to right in every language.
fn when(reader: &Reader<'_>, once: &Once<'_>, days: &Days) -> Result<String, TextError> {
    let end = once.end.filter(|end| end.date() != once.start.date());
    let times = match (once.start.time(), once.end.and_then(When::time)) {
        (None, _) => escape(&say(reader, "all-day", &[])?),
        (Some(start), None) => clock(start),
        (Some(start), Some(end)) => format!("<bdi dir=\"ltr\">{}–{}</bdi>", clock(start), clock(end)),
    };
    let until = end.map(|end| say(reader, "until-day", &[("date", &day(days, end))])).transpose()?;
    let parts = [Some(escape(&day(days, once.start))), Some(times), until.map(|until| escape(&until))];
    Ok(parts.into_iter().flatten().collect::<Vec<_>>().join(" · "))
}

fn about(reader: &Reader<'_>, file: &str, entries: &[Entry]) -> About {
    let config = &reader.site.config;
    let page = reader.landmarks.calendar.and_then(|page| reader.see(page));
    let home = page.map_or_else(|| format!("/{}/", reader.lang()), |seen| seen.shown.url.to_string());
    let site = reader.words(&config.name);
    About {
        id: format!("tag:{},2020:{}", host(&config.base_url), reader.lang()),
        title: page.map_or_else(|| site.to_owned(), |seen| format!("{site} – {}", seen.text.title)),
        author: reader.words(&config.organisation).to_owned(),
        home: reader.absolute(&home),
        own: reader.absolute(&feed_url(&reader.language.tag, file)),
        updated: entries.iter().map(|entry| entry.updated).max().unwrap_or(EPOCH),
    }
}

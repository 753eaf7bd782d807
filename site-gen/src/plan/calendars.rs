//! What other programs read of the events: calendars, feeds, and the events as data.

use super::{Output, SITE, What, public};
use crate::lang::Language;
use crate::render::calendars::{ATOM, EVENTS, JSON, Listed, event_url, feed_url, has_calendar, listed};
use crate::render::reader::Seen;
use crate::site::Site;

/// One file for a program.
#[derive(Debug)]
pub(crate) enum Machine<'a> {
    /// The event of one page.
    Event { language: &'a Language, seen: Seen<'a> },
    /// A calendar to subscribe to.
    Calendar { language: &'a Language, listed: Listed<'a> },
    /// The coming times for feed readers.
    Atom { language: &'a Language },
    /// The same as JSON Feed.
    JsonFeed { language: &'a Language },
    /// Everything that takes place as data.
    Events,
}

/// Every such file of a site; none where nothing ever takes place.
pub(super) fn calendars<'a>(site: &'a Site<'a>) -> Vec<Output<'a>> {
    if !has_calendar(site) {
        return Vec::new();
    }
    let output = |url: &str, what| public(url.trim_start_matches('/'), SITE, What::Machine(what));
    let mut outputs = vec![output(EVENTS, Machine::Events)];
    for language in &site.languages {
        let tag = &language.tag;
        outputs.push(output(&feed_url(tag, ATOM), Machine::Atom { language }));
        outputs.push(output(&feed_url(tag, JSON), Machine::JsonFeed { language }));
        outputs.extend(listed(site).map(|listed| output(&listed.url(tag), Machine::Calendar { language, listed })));
        outputs.extend(events(site, language));
    }
    outputs
}

/// A file beside each page of an event or a series.
fn events<'a>(site: &'a Site<'a>, language: &'a Language) -> impl Iterator<Item = Output<'a>> {
    let pages = site.pages.values().filter(|page| page.event.is_some() || page.series.is_some());
    pages.filter_map(|page| Seen::by(language, page)).map(|seen| {
        let url = event_url(&seen.shown.url);
        let what = What::Machine(Machine::Event { language, seen });
        public(url.trim_start_matches('/'), &seen.text.file.path, what)
    })
}

//! What templates see of the calendars and feeds that other programs read.

use serde::Serialize;

/// Where other programs find what takes place, in the reader's language.
#[derive(Serialize)]
pub(crate) struct CalendarsView<'s> {
    /// The file with the event of this page.
    pub(crate) event: Option<String>,
    pub(crate) all: CalendarLink<'s>,
    /// One calendar for each kind that has events; on the calendar's page only, as the next.
    pub(crate) kinds: Vec<CalendarLink<'s>>,
    /// One for each language that is spoken or interpreted to.
    pub(crate) spoken: Vec<CalendarLink<'s>>,
    pub(crate) atom: String,
    pub(crate) json: String,
}

/// A calendar to subscribe to.
#[derive(Serialize)]
pub(crate) struct CalendarLink<'s> {
    /// The kind's id or the language's tag; none for the whole calendar.
    pub(crate) id: Option<&'s str>,
    /// The kind or the language; for the whole calendar the site.
    pub(crate) name: &'s str,
    /// Its address without the host.
    pub(crate) path: String,
    /// Its whole address, to copy.
    pub(crate) url: String,
    /// The same for the program that keeps the reader's calendar.
    pub(crate) webcal: String,
}

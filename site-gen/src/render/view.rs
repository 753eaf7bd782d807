//! What the templates of a page see: plain data, every name present on every page, `null` where a page has no such part.

use std::collections::BTreeMap;

use serde::Serialize;
use signup_form::{After, Asked, Dir, Purpose};

mod calendars;
mod event;
mod place;
mod series;

pub(crate) use calendars::{CalendarLink, CalendarsView};
pub(crate) use event::{AudienceView, Card, EventView, KindView, OnView, OrganiserView, RuleView};
pub(crate) use place::{HoursRow, PlaceHours, PlaceView};
pub(crate) use series::{NextStep, SeriesView, SessionView};

/// The context of every page template.
#[derive(Serialize)]
pub(crate) struct PageContext<'s> {
    /// The language of the reader's interface, and its direction.
    pub(crate) lang: &'s str,
    pub(crate) dir: Dir,
    pub(crate) site: SiteView<'s>,
    /// The start page in the reader's language.
    pub(crate) home: String,
    pub(crate) menu: Vec<MenuItem<'s>>,
    pub(crate) footer_menu: Vec<MenuItem<'s>>,
    /// This page in every language of the site.
    pub(crate) languages: Vec<LanguageLink<'s>>,
    pub(crate) page: PageView<'s>,
    pub(crate) service: Option<ServiceView<'s>>,
    pub(crate) events: Vec<Card<'s>>,
    pub(crate) hours: Vec<PlaceHours<'s>>,
    pub(crate) event: Option<EventView<'s>>,
    pub(crate) series: Option<SeriesView<'s>>,
    /// JSON-LD for a `script` element, as HTML that needs no more escaping; not on a fallback page.
    pub(crate) structured_data: Option<String>,
    pub(crate) form: Option<FormView<'s>>,
    pub(crate) notice: Option<NoticeView<'s>>,
    /// What stands in the receipt's shell for the service to replace.
    pub(crate) receipt: Option<&'static str>,
    pub(crate) assets: Assets<'s>,
    /// The page that lists all events.
    pub(crate) calendar_url: Option<&'s str>,
    /// Where other programs find what takes place; none on a site where nothing does.
    pub(crate) calendars: Option<CalendarsView<'s>>,
}

#[derive(Serialize)]
pub(crate) struct SiteView<'s> {
    pub(crate) name: &'s str,
    pub(crate) organisation: &'s str,
    pub(crate) base_url: &'s str,
    pub(crate) phone: PhoneView<'s>,
    pub(crate) email: &'s str,
}

#[derive(Clone, Copy, Serialize)]
pub(crate) struct PhoneView<'s> {
    pub(crate) text: &'s str,
    pub(crate) href: &'s str,
}

#[derive(Serialize)]
pub(crate) struct MenuItem<'s> {
    pub(crate) title: &'s str,
    pub(crate) url: &'s str,
    pub(crate) current: bool,
    /// The language of the title, where it is not the reader's.
    pub(crate) lang: &'s str,
    pub(crate) dir: Dir,
}

#[derive(Serialize)]
pub(crate) struct LanguageLink<'s> {
    pub(crate) tag: &'s str,
    pub(crate) name: &'s str,
    pub(crate) dir: Dir,
    pub(crate) url: &'s str,
    pub(crate) current: bool,
}

#[derive(Serialize)]
#[expect(clippy::struct_excessive_bools, reason = "templates ask yes or no, and see the names only")]
pub(crate) struct PageView<'s> {
    pub(crate) id: &'s str,
    pub(crate) template: &'s str,
    pub(crate) title: &'s str,
    pub(crate) summary: &'s str,
    pub(crate) url: &'s str,
    /// Absolute: where the words of this page live.
    pub(crate) canonical: String,
    /// The language of the words, which differs from the reader's on a fallback page.
    pub(crate) lang: &'s str,
    pub(crate) dir: Dir,
    pub(crate) fallback: bool,
    pub(crate) unreviewed: bool,
    pub(crate) outdated: bool,
    /// The own name of the language that the words are in.
    pub(crate) source_name: &'s str,
    pub(crate) image: Option<ImageView<'s>>,
    pub(crate) body: String,
    pub(crate) sections: BTreeMap<&'s str, SectionView>,
    /// The names of the sections in the order of the text.
    pub(crate) section_names: Vec<&'s str>,
    pub(crate) crumbs: Vec<Crumb<'s>>,
    pub(crate) alternates: Vec<Alternate<'s>>,
    pub(crate) noindex: bool,
}

#[derive(Serialize)]
pub(crate) struct ImageView<'s> {
    pub(crate) url: &'s str,
    pub(crate) alt: &'s str,
}

#[derive(Serialize)]
pub(crate) struct SectionView {
    pub(crate) title: String,
    pub(crate) body: String,
    pub(crate) items: Vec<ItemView>,
}

#[derive(Serialize)]
pub(crate) struct ItemView {
    pub(crate) title: String,
    pub(crate) body: String,
}

#[derive(Serialize)]
pub(crate) struct Crumb<'s> {
    pub(crate) title: &'s str,
    pub(crate) url: &'s str,
}

#[derive(Serialize)]
pub(crate) struct Alternate<'s> {
    pub(crate) hreflang: &'s str,
    /// Absolute.
    pub(crate) url: String,
}

#[derive(Serialize)]
pub(crate) struct ServiceView<'s> {
    /// Minutes.
    pub(crate) first_meeting: Option<u32>,
    /// Kronor.
    pub(crate) cost: Option<u32>,
    pub(crate) queue: Option<Tally>,
    pub(crate) registered: Option<Tally>,
    pub(crate) open_event: Option<Card<'s>>,
}

/// People per side on a day.
#[derive(Serialize)]
pub(crate) struct Tally {
    pub(crate) as_of: String,
    pub(crate) sides: Vec<SideCount>,
    /// How many of the first side there are for each of the second, with two decimals as the reader's language
    /// writes them, where both are known.
    pub(crate) ratio: Option<String>,
}

#[derive(Serialize)]
pub(crate) struct SideCount {
    pub(crate) side: String,
    pub(crate) label: String,
    pub(crate) count: u32,
}

/// The form that a page shows.
#[derive(Serialize)]
pub(crate) struct FormView<'s> {
    pub(crate) id: &'s str,
    pub(crate) html: String,
    pub(crate) url_of_page: &'s str,
    pub(crate) privacy_url: Option<&'s str>,
}

/// What every form of the site keeps, why and for how long.
#[derive(Serialize)]
pub(crate) struct NoticeView<'s> {
    pub(crate) forms: Vec<FormNotice<'s>>,
}

#[derive(Serialize)]
pub(crate) struct FormNotice<'s> {
    pub(crate) id: &'s str,
    pub(crate) title: &'s str,
    pub(crate) months: u16,
    pub(crate) after: After,
    pub(crate) decision: &'s str,
    pub(crate) fields: Vec<FieldNotice<'s>>,
    /// The language of the labels.
    pub(crate) lang: &'s str,
    pub(crate) dir: Dir,
}

#[derive(Serialize)]
pub(crate) struct FieldNotice<'s> {
    pub(crate) label: &'s str,
    pub(crate) purpose: Purpose,
    pub(crate) required: bool,
    pub(crate) asked: Asked,
}

#[derive(Serialize)]
pub(crate) struct Assets<'s> {
    /// The one style sheet, named by its content.
    pub(crate) css: &'s str,
    /// The theme's `icon.svg`.
    pub(crate) icon: &'static str,
}

//! A page: its facts, which are the same in every language, and its words in each.

use std::collections::BTreeMap;
use std::ops::Range;

use jiff::civil::Date;
use pulldown_cmark::Event as Markdown;
use serde::Deserialize;
use signup_form::{FormId, OptionId};

use super::{Event, PageId, Series};
use crate::lang::Lang;
use crate::source::SourceFile;
use crate::url::UrlPath;

/// One page in all its languages.
#[derive(Debug)]
pub struct Page<'s> {
    /// Its id.
    pub id: PageId,
    /// The page above it; none for the start page.
    pub parent: Option<PageId>,
    /// What is true of it in every language.
    pub facts: Facts,
    /// Its words in the languages that it is written in.
    pub texts: BTreeMap<Lang, PageText<'s>>,
    /// What a reader of each of the site's languages gets.
    pub shown: BTreeMap<Lang, Shown>,
    /// What makes it an event.
    pub event: Option<Event>,
    /// What makes it a series.
    pub series: Option<Series>,
}

impl<'s> Page<'s> {
    /// What a reader of `language` gets: its address there, and the text, which may be in another language.
    #[must_use]
    pub fn in_language(&self, language: &Lang) -> Option<(&Shown, &PageText<'s>)> {
        let shown = self.shown.get(language)?;
        Some((shown, self.texts.get(&shown.text)?))
    }

    /// The form to register for the event or series of this page with.
    #[must_use]
    pub fn signup(&self) -> Option<&FormId> {
        let event = self.event.as_ref().and_then(|event| event.signup.as_ref());
        event.or_else(|| self.series.as_ref().and_then(|series| series.signup.as_ref()))
    }
}

/// What is true of a page in every language.
#[derive(Debug, Clone)]
pub struct Facts {
    /// Its place among its siblings and in its menu; without one it comes after those that have one.
    pub order: Option<i64>,
    /// The menu that it stands in.
    pub nav: Option<Nav>,
    /// The template that shows it.
    pub template: Template,
    /// It is only built with `--drafts`.
    pub draft: bool,
    /// Addresses that it once had.
    pub redirect_from: Vec<UrlPath>,
    /// Its picture.
    pub image: Option<UrlPath>,
    /// The form that it shows.
    pub form: Option<FormId>,
    /// The facts that help somebody decide to take part.
    pub service: Option<Service>,
}

/// A menu.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Nav {
    /// At the top of every page.
    Main,
    /// At the foot.
    Footer,
}

/// The templates that a page can choose.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Template {
    /// A plain page.
    Page,
    /// The start page.
    Start,
    /// A friend service.
    Friends,
    /// The list of events.
    Calendar,
    /// One event.
    Event,
    /// A series of sessions.
    Series,
    /// How to reach us.
    Contact,
    /// What happens to personal data.
    Privacy,
}

/// What somebody wants to know before they sign up.
#[derive(Debug, Clone)]
pub struct Service {
    /// Minutes of the first meeting.
    pub first_meeting: Option<u32>,
    /// Kronor.
    pub cost: Option<u32>,
    /// How many wait on each side.
    pub queue: Option<Count>,
    /// How many have signed up on each side in all.
    pub registered: Option<Count>,
    /// The lighter way in.
    pub open_event: Option<PageId>,
}

/// People on each side, as they were counted on a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Count {
    /// The day.
    pub as_of: Date,
    /// The sides of the page's form with a number, in the form's order; a side that is not counted is absent.
    pub sides: Vec<(OptionId, u32)>,
}

/// Which text a reader of one language gets, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shown {
    /// The page's address for that reader.
    pub url: UrlPath,
    /// The language of the text: the reader's own, or the first of the fallback chain that there is.
    pub text: Lang,
}

/// A page's words in one language.
#[derive(Debug)]
pub struct PageText<'s> {
    /// The file they are written in.
    pub file: &'s SourceFile,
    /// The heading of the page.
    pub title: String,
    /// One sentence about it.
    pub summary: Option<String>,
    /// What its picture shows.
    pub image_alt: Option<String>,
    /// Somebody who speaks the language has read it. Always true of the source.
    pub reviewed: bool,
    /// The source has changed since it was translated.
    pub outdated: bool,
    /// The running text.
    pub body: Body<'s>,
    /// Where each link and picture of the body leads, by the address as written.
    pub links: BTreeMap<String, Target>,
}

/// Where a link leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Target {
    /// To a page, in the reader's language.
    Page {
        /// The page.
        id: PageId,
        /// The part after `#`.
        fragment: Option<String>,
    },
    /// To a place on the same page.
    Here {
        /// The part after `#`.
        fragment: String,
    },
    /// To a file that is served as it is.
    Asset(UrlPath),
    /// Out of the site, as written.
    Outside,
}

/// Markdown with the bytes of the file that each event comes from.
pub type Text<'s> = Vec<(Markdown<'s>, Range<usize>)>;

/// A page's text, cut at its named headings.
#[derive(Debug, Clone, Default)]
pub struct Body<'s> {
    /// What comes before the first named heading.
    pub intro: Text<'s>,
    /// One for each `## Heading {#name}`.
    pub sections: Vec<Section<'s>>,
}

/// A named part of a page.
#[derive(Debug, Clone)]
pub struct Section<'s> {
    /// The name after `#`, by which a template places it.
    pub name: String,
    /// The words of its heading.
    pub title: Text<'s>,
    /// What comes before its first item.
    pub intro: Text<'s>,
    /// One for each `### Heading` in it.
    pub items: Vec<Item<'s>>,
}

/// One of several equal parts of a section.
#[derive(Debug, Clone)]
pub struct Item<'s> {
    /// The name after `#`, where its heading has one.
    pub name: Option<String>,
    /// The words of its heading.
    pub title: Text<'s>,
    /// Its text.
    pub body: Text<'s>,
}

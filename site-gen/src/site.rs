//! The site as the later stages know it: every name resolved, every address known, nothing left to look up.

use std::collections::BTreeMap;
use std::fmt;
use std::ops::Range;

use jiff::Timestamp;
use jiff::civil::{Date, Time, Weekday};
use jiff::tz::TimeZone;
use pulldown_cmark::Event as Markdown;
use serde::{Deserialize, Serialize};
use signup_form::{Form, FormId, FormTexts, OptionId, PhoneLine};

use crate::lang::{Lang, Language, Languages, Words};
use crate::source::SourceFile;
use crate::url::UrlPath;
use crate::when::{Repeats, When};

/// A page's id: its path below `content/`, or what its front matter says; the start page's is `index`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct PageId(String);

/// A key of `places.yaml`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct PlaceId(String);

/// A key of `kinds.yaml`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct KindId(String);

macro_rules! id {
    ($name:ident) => {
        impl $name {
            pub(crate) fn new(id: impl Into<String>) -> $name {
                $name(id.into())
            }

            /// The id as the content writes it.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    };
}

id!(PageId);
id!(PlaceId);
id!(KindId);

/// Everything that there is to render, except the theme.
#[derive(Debug)]
pub struct Site<'s> {
    /// What `site.yaml` says.
    pub config: Config,
    /// The languages in the menu's order, the source first.
    pub languages: Languages,
    /// The kinds of events and their names.
    pub kinds: BTreeMap<KindId, Words>,
    /// Where things happen.
    pub places: BTreeMap<PlaceId, Place>,
    /// Every page. A parent's path sorts before its children's.
    pub pages: BTreeMap<PageId, Page<'s>>,
    /// Every form.
    pub forms: BTreeMap<FormId, SiteForm>,
    /// The theme's files.
    pub theme: ThemeFiles<'s>,
    /// Pictures and other files beside the pages, by the address they are served at.
    pub assets: BTreeMap<UrlPath, &'s [u8]>,
    /// The time that everything is built for.
    pub now: Timestamp,
}

/// What `site.yaml` says.
#[derive(Debug, Clone)]
pub struct Config {
    /// The site's name.
    pub name: Words,
    /// Where it is served, without a slash at the end: `https://karlskogavan.example`.
    pub base_url: String,
    /// Who runs it.
    pub organisation: Words,
    /// How to reach the people who run it.
    pub contact: ContactPoint,
    /// The zone that all times are in.
    pub time_zone: TimeZone,
}

/// How to reach the people who run the site.
#[derive(Debug, Clone)]
pub struct ContactPoint {
    /// The number to call, as shown and as a link.
    pub phone: PhoneLine,
    /// The address to write to.
    pub email: String,
    /// Where to come by.
    pub place: Option<PlaceId>,
}

/// A place where things happen or that has opening hours.
#[derive(Debug, Clone)]
pub struct Place {
    /// Its name.
    pub name: Words,
    /// Its street address.
    pub address: Option<Words>,
    /// Latitude and longitude.
    pub position: Option<(f64, f64)>,
    /// How to get in: steps, lift, toilet.
    pub access: Option<Words>,
    /// When it is open; empty when that is not said.
    pub hours: Vec<Hours>,
}

/// One line of opening hours.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hours {
    /// On these days, from Monday.
    pub days: Vec<Weekday>,
    /// Opens.
    pub from: Time,
    /// Closes.
    pub to: Time,
    /// The last day on which this is true.
    pub valid_until: Option<Date>,
}

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
}

impl<'s> Page<'s> {
    /// What a reader of `language` gets: its address there, and the text, which may be in another language.
    #[must_use]
    pub fn in_language(&self, language: &Lang) -> Option<(&Shown, &PageText<'s>)> {
        let shown = self.shown.get(language)?;
        Some((shown, self.texts.get(&shown.text)?))
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
    /// The words of its heading.
    pub title: Text<'s>,
    /// Its text.
    pub body: Text<'s>,
}

/// What makes a page an event.
#[derive(Debug, Clone)]
pub struct Event {
    /// When it starts, the first time.
    pub start: When,
    /// When it ends, the first time; a whole day is itself the last one.
    pub end: Option<When>,
    /// Where.
    pub place: Option<PlaceId>,
    /// Where online.
    pub url: Option<String>,
    /// What kind of event.
    pub kind: KindId,
    /// The languages spoken at it.
    pub spoken: Vec<String>,
    /// The languages interpreted to.
    pub interpreter: Vec<String>,
    /// Whom it is for; none: everybody.
    pub audience: Option<Audience>,
    /// How it repeats.
    pub repeats: Option<Repeats>,
    /// How many can take part.
    pub seats: Option<u32>,
    /// The form to register with; none: just come.
    pub signup: Option<FormId>,
    /// Whether it takes place at all.
    pub status: Status,
    /// Whose it is, when it is not ours.
    pub organiser: Option<Organiser>,
    /// When a fact was last changed after publication.
    pub revised: Option<Timestamp>,
    /// Each time that it takes place, from three months back to three years ahead, in order.
    pub occurrences: Vec<Occurrence>,
}

/// Whom an event is for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Audience {
    /// Youngest and oldest.
    pub ages: Option<(u8, u8)>,
    /// A guardian signs up.
    pub guardian: bool,
    /// Groups, as `women`, `parents`; the theme has their words.
    pub words: Vec<String>,
}

/// Whose an event is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Organiser {
    /// Their name.
    pub name: String,
    /// Their page about it.
    pub url: Option<String>,
}

/// Whether and how something takes place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    /// As planned.
    Scheduled,
    /// Not at all.
    Cancelled,
    /// At another time or place than the rule says.
    Moved,
}

/// One time that an event takes place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Occurrence {
    /// `<page id>@<the day by the rule>`; a moved one keeps it.
    pub id: String,
    /// The day by the rule.
    pub by_rule: Date,
    /// When it starts, on the clocks of the site's zone.
    pub start: When,
    /// When it ends.
    pub end: Option<When>,
    /// The instant that it starts at.
    pub starts: Timestamp,
    /// The instant that it is over: its end, or the end of its day when none is said.
    pub ends: Timestamp,
    /// When registration closes: when it starts.
    pub closes: Timestamp,
    /// Where, this time.
    pub place: Option<PlaceId>,
    /// Whether it takes place.
    pub status: Status,
}

/// A form with its texts.
#[derive(Debug, Clone)]
pub struct SiteForm {
    /// What it asks.
    pub form: Form,
    /// Its words in every language of the site, from the fallback chain where a language has none of its own.
    pub texts: BTreeMap<Lang, FormTexts>,
    /// The language that each language's words are in.
    pub text_languages: BTreeMap<Lang, Lang>,
    /// The page whose folder it lies in.
    pub home: PageId,
}

/// The theme's files, by their path inside the theme.
#[derive(Debug, Clone)]
pub struct ThemeFiles<'s> {
    /// Its name.
    pub name: String,
    /// The templates, by their path below `templates/`.
    pub templates: BTreeMap<&'s str, &'s SourceFile>,
    /// The strings of the site's languages.
    pub strings: BTreeMap<Lang, &'s SourceFile>,
    /// Every other text, as style sheets and the desk's strings.
    pub texts: BTreeMap<&'s str, &'s SourceFile>,
    /// Fonts and pictures.
    pub binaries: BTreeMap<&'s str, &'s [u8]>,
}

/// The theme crate's way to name a language.
impl From<&Language> for site_theme::Language {
    fn from(language: &Language) -> site_theme::Language {
        site_theme::Language {
            tag: language.tag.as_str().to_owned(),
            dir: language.dir,
            fallback: language.fallback.iter().map(|tag| tag.as_str().to_owned()).collect(),
        }
    }
}

//! The site as the later stages know it: every name resolved, every address known, nothing left to look up.

use std::collections::BTreeMap;
use std::fmt;

use jiff::Timestamp;
use jiff::civil::{Date, Time, Weekday};
use jiff::tz::TimeZone;
use serde::Serialize;
use signup_form::{Form, FormId, FormTexts, PhoneLine};

use crate::lang::{Lang, Language, Languages, Words};
use crate::source::SourceFile;
use crate::url::UrlPath;

mod event;
mod page;
mod series;

pub use event::{Audience, Event, Occurrence, Organiser, Status};
pub use page::{Body, Count, Facts, Item, Nav, Page, PageText, Section, Service, Shown, Target, Template, Text};
pub use series::{Attendance, Series, Session};

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

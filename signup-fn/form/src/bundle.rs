//! What the generator hands to the service: `bundle.json`.

use std::collections::BTreeMap;

use jiff::Timestamp;
use jiff::civil::{Date, Time};
use serde::{Deserialize, Serialize};

use crate::form::Form;
use crate::name::FormId;
use crate::texts::FormTexts;

/// Everything that the service knows about the site, beside its strings, days, templates and page shells.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Bundle {
    /// The version of the whole bundle.
    pub version: String,
    /// The site's name, in every language of the site.
    pub name: BTreeMap<String, String>,
    /// Who is behind the site, in every language of the site: the sender of its mail.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub organisation: BTreeMap<String, String>,
    /// The e-mail address of the site: what it sends comes from there, and the coordinator is written to there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// The site's address, without a slash at its end.
    pub base_url: String,
    /// The time zone of the site, by its IANA name.
    pub time_zone: String,
    /// The phone number to call when something does not work.
    pub phone: PhoneLine,
    /// The site's languages in the menu's order, the source first.
    pub languages: Vec<BundleLanguage>,
    /// Every form of the site.
    pub forms: BTreeMap<FormId, BundledForm>,
    /// Every occurrence that people can register for, by its id.
    pub occurrences: BTreeMap<String, BundledOccurrence>,
}

/// A phone number, as shown and as dialled.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PhoneLine {
    /// As shown: `070-174 06 05`.
    pub text: String,
    /// As dialled: `tel:+46701740605`.
    pub href: String,
}

/// A language of the site.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BundleLanguage {
    /// The BCP 47 tag.
    pub tag: String,
    /// Which way it is written.
    pub dir: Dir,
    /// The languages to fall back on, the nearest first.
    pub fallback: Vec<String>,
}

/// Which way a language is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Dir {
    /// From left to right.
    Ltr,
    /// From right to left.
    Rtl,
}

impl Dir {
    /// The value of HTML's `dir`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Dir::Ltr => "ltr",
            Dir::Rtl => "rtl",
        }
    }
}

/// A form with its words in every language of the site.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BundledForm {
    /// What the page of the form is called, in every language of the site.
    pub title: BTreeMap<String, String>,
    /// The path of that page in every language of the site; absent in a build of before paths were handed over.
    #[serde(default)]
    pub path: BTreeMap<String, String>,
    /// What the form asks.
    pub form: Form,
    /// Its words in every language of the site; those of a fallback language where its own are missing.
    pub texts: BTreeMap<String, FormTexts>,
    /// [`Form::version`].
    pub version: String,
    /// [`Form::notice_version`] with the words of the privacy notice.
    pub notice_version: String,
}

/// An occurrence that people can register for.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BundledOccurrence {
    /// The form to register by.
    pub form: FormId,
    /// The id of the event's page.
    pub page: String,
    /// The day on which it starts, where it takes place.
    pub date: Date,
    /// The time at which it starts there; absent: it lasts all day.
    pub time: Option<Time>,
    /// When it starts.
    pub start: Timestamp,
    /// When it ends.
    pub end: Option<Timestamp>,
    /// When registration closes.
    pub closes: Timestamp,
    /// How many can come; absent: any number.
    pub seats: Option<u32>,
    /// What it is called, in every language of the site.
    pub title: BTreeMap<String, String>,
    /// The address of its page below the site's, in every language of the site.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub path: BTreeMap<String, String>,
    /// Where it takes place; absent: online.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<BundledPlace>,
    /// Whether it takes place as planned.
    #[serde(default)]
    pub status: OccurrenceStatus,
    /// The sessions of a series, in order, all of which the person registers for; empty for an event.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sessions: Vec<BundledSession>,
}

/// Whether something takes place as planned.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum OccurrenceStatus {
    /// As planned.
    #[default]
    Scheduled,
    /// At another time or place than first said.
    Moved,
    /// Not at all.
    Cancelled,
}

/// Where something takes place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BundledPlace {
    /// The place's key, which stays when its words change.
    pub id: String,
    /// What it is called, in every language of the site.
    pub name: BTreeMap<String, String>,
    /// Its street address, in every language of the site.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub address: BTreeMap<String, String>,
}

/// One session of a series.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BundledSession {
    /// Its name in the series, which stays when its day or its words change.
    pub id: String,
    /// The day on which it starts, where it takes place.
    pub date: Date,
    /// The time at which it starts there; absent: it lasts all day.
    pub time: Option<Time>,
    /// When it starts.
    pub start: Timestamp,
    /// When it ends.
    pub end: Option<Timestamp>,
    /// Its theme, in every language of the site.
    pub title: BTreeMap<String, String>,
    /// Where it takes place; absent: online.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<BundledPlace>,
    /// Whether it takes place as planned.
    pub status: OccurrenceStatus,
    /// How many lead it. Fewer than two is to be told to the coordinator before it runs.
    pub leaders: u8,
}

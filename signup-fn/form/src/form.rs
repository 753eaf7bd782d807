//! The definition of a form: its fields, whom it serves and how long its answers are kept.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::name::{FieldName, FormId, OptionId};
use crate::raw::{RawField, RawForm};

/// Names that every post may carry beside the form's own fields, so that no field can have them.
pub const RESERVED_NAMES: [&str; 4] = ["lang", "version", "website", "occurrence"];

/// What a form asks. It can only be read through its checks, so a form that exists is whole.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(try_from = "RawForm")]
pub struct Form {
    /// The form's name, which stands in the address to post to.
    pub id: FormId,
    /// What a signup becomes.
    pub feeds: Feeds,
    /// How long the answers are kept.
    pub retention: Retention,
    /// How the person must be reachable.
    pub contact: Contact,
    /// How people are matched; present exactly when the form feeds matching.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub matching: Option<Matching>,
    /// The fields, in the order in which they are asked.
    pub fields: Vec<Field>,
}

/// What a signup by this form becomes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Feeds {
    /// A person who waits to be matched with another.
    Matching,
    /// A registration to an occurrence of an event.
    Occurrence,
    /// A message to the coordinator.
    Message,
}

/// How long the answers are kept, and by whose decision.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Retention {
    /// Months until the answers are erased.
    pub months: u16,
    /// From when the months are counted.
    pub after: After,
    /// The municipality's decision about it, as its register names it.
    pub decision: String,
}

/// The day from which retention is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum After {
    /// The last time that anything happened with the signup.
    LastActivity,
    /// The day of the occurrence that the person registered for.
    Occurrence,
    /// The day on which the message was answered.
    Answered,
}

/// How the person must be reachable.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Contact {
    /// By the field `email`, or by `phone`, or they come by (the tick `visit`).
    Any,
    /// By the field `email`, which is required.
    Email,
    /// By the field `phone`, which is required.
    Phone,
    /// By `email` and `phone`, which are both required.
    Both,
    /// Not at all.
    None,
}

/// How the people who sign up are matched with each other.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Matching {
    /// The options of the field `side` between which pairs are made; empty when all are in one pool.
    #[serde(default)]
    pub sides: Vec<OptionId>,
    /// How many pairs a person can be in at once.
    pub capacity: u8,
    /// Fields that must agree.
    #[serde(default)]
    pub hard: Vec<FieldName>,
    /// Fields that speak for a pair when they agree.
    #[serde(default)]
    pub soft: Vec<FieldName>,
    /// Sides that take no new people at present.
    #[serde(default)]
    pub closed: Vec<OptionId>,
}

/// One thing that the form asks.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(try_from = "RawField", into = "RawField")]
pub struct Field {
    /// The field's name.
    pub name: FieldName,
    /// What kind of answer it takes.
    pub kind: Kind,
    /// Whether it must be answered.
    pub required: bool,
    /// What the browser may fill in by itself: a token of HTML's `autocomplete`.
    pub autocomplete: Option<String>,
    /// Why it is asked.
    pub purpose: Purpose,
    /// Where it is asked.
    pub asked: Asked,
}

/// Why a field is asked. The theme and the privacy notice say it in words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Purpose {
    /// To reach the person.
    Contact,
    /// To find someone who suits the person.
    Matching,
    /// To know that the person agrees with the rules.
    Agreement,
    /// To count, without names.
    Statistics,
    /// To prepare the occurrence.
    Occurrence,
}

/// Where a field is asked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Asked {
    /// On the public form.
    #[default]
    Door,
    /// By the coordinator, when they talk with the person.
    Interview,
}

/// What kind of answer a field takes.
#[derive(Clone, Debug, PartialEq)]
pub enum Kind {
    /// One line of text of at most `max` UTF-16 units, as HTML's `maxlength` counts.
    Text {
        /// The longest text.
        max: u32,
    },
    /// Text of several lines.
    Longtext {
        /// The longest text, in UTF-16 units after line ends are normalised.
        max: u32,
    },
    /// A whole number.
    Number {
        /// The smallest number.
        min: i64,
        /// The largest number.
        max: i64,
    },
    /// A day of the Gregorian calendar.
    Date {
        /// The first day that is accepted.
        min: Option<Date>,
        /// The last day that is accepted.
        max: Option<Date>,
    },
    /// An e-mail address, exactly as `input type=email` accepts it.
    Email,
    /// A phone number, in any usual way to write one.
    Phone,
    /// One of several options.
    Choice {
        /// The options, in the order in which they are shown.
        options: Options,
    },
    /// Any number of several options.
    Choices {
        /// The options, in the order in which they are shown.
        options: Options,
    },
    /// A box to tick.
    Tick,
}

/// The options of a choice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Options {
    /// Those that the form lists.
    Listed(Vec<OptionId>),
    /// The built-in list of spoken languages: `options: languages`.
    Languages,
}

//! The definition of a form: its fields, whom it serves and how long its answers are kept.

use serde::{Deserialize, Serialize};

use crate::kind::Kind;
use crate::matching::Matching;
use crate::name::{FieldName, FormId};
use crate::raw::{RawField, RawForm};
use crate::retention::Retention;

/// Names that every post may carry beside the form's own fields, so that no field can have them.
pub const RESERVED_NAMES: [&str; 4] = ["lang", "version", "website", "occurrence"];

/// What a form asks. It can only be read through its checks, so a form that exists is whole. A form is read from YAML or
/// JSON, and `deny_unknown_fields` holds for it and everything in it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(try_from = "RawForm")]
#[non_exhaustive]
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

/// One thing that the form asks.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(try_from = "RawField", into = "RawField")]
#[non_exhaustive]
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

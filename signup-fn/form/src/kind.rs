//! The kinds of answer that a field takes.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::options::Options;

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

impl Kind {
    /// The kind's name, as forms are written: `text`, `choices`.
    #[must_use]
    pub fn name(&self) -> &'static str {
        KindName::of(self).as_str()
    }
}

/// The kinds by name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum KindName {
    Text,
    Longtext,
    Number,
    Date,
    Email,
    Phone,
    Choice,
    Choices,
    Tick,
}

impl KindName {
    pub(crate) fn of(kind: &Kind) -> KindName {
        match kind {
            Kind::Text { .. } => KindName::Text,
            Kind::Longtext { .. } => KindName::Longtext,
            Kind::Number { .. } => KindName::Number,
            Kind::Date { .. } => KindName::Date,
            Kind::Email => KindName::Email,
            Kind::Phone => KindName::Phone,
            Kind::Choice { .. } => KindName::Choice,
            Kind::Choices { .. } => KindName::Choices,
            Kind::Tick => KindName::Tick,
        }
    }

    pub(crate) fn as_str(self) -> &'static str {
        match self {
            KindName::Text => "text",
            KindName::Longtext => "longtext",
            KindName::Number => "number",
            KindName::Date => "date",
            KindName::Email => "email",
            KindName::Phone => "phone",
            KindName::Choice => "choice",
            KindName::Choices => "choices",
            KindName::Tick => "tick",
        }
    }
}

//! What can be wrong with an answer: data here, words in the theme.

use jiff::civil::Date;
use serde::Serialize;

/// One field's answer that is refused.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct FieldError {
    /// The field, by the name that was posted: no field of the form when the problem is [`Problem::UnknownField`].
    pub field: String,
    /// What is wrong.
    #[serde(flatten)]
    pub problem: Problem,
}

/// What is wrong with an answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "problem", rename_all = "kebab-case")]
pub enum Problem {
    /// A required answer is absent. The field's own words for it (`missing` of its texts) come first, if it has any.
    Missing,
    /// No way to reach the person is given, and one is needed. It stands at the first of the fields.
    NoContact,
    /// The text is too long.
    TooLong {
        /// The longest length that is accepted, in UTF-16 units.
        max: u32,
        /// The length that was posted.
        length: u32,
    },
    /// The text has a character that cannot be seen and changes how the rest is read, or a line break in a line.
    Character,
    /// Not a whole number.
    NotANumber,
    /// A number below the smallest.
    TooSmall {
        /// The smallest number.
        min: i64,
    },
    /// A number above the largest.
    TooLarge {
        /// The largest number.
        max: i64,
    },
    /// Not a day.
    NotADate,
    /// A day before the first.
    TooEarly {
        /// The first day.
        min: Date,
    },
    /// A day after the last.
    TooLate {
        /// The last day.
        max: Date,
    },
    /// Not an e-mail address.
    NotAnEmail,
    /// Not a phone number.
    NotAPhone,
    /// None of the options.
    NotAnOption,
    /// Not what a ticked box posts.
    NotATick,
    /// A field with one answer was answered twice.
    Repeated,
    /// The form has no such field.
    UnknownField,
}

/// A value that a problem's words may use.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Arg {
    /// A number, which a language may count by.
    Number(i64),
    /// A text: a day, as `2026-12-03`.
    Text(String),
}

impl Problem {
    /// Every key that [`Problem::key`] gives: the theme has words for each of them.
    pub const KEYS: [&'static str; 16] = [
        "error-missing",
        "error-no-contact",
        "error-too-long",
        "error-character",
        "error-not-a-number",
        "error-too-small",
        "error-too-large",
        "error-not-a-date",
        "error-too-early",
        "error-too-late",
        "error-not-an-email",
        "error-not-a-phone",
        "error-not-an-option",
        "error-not-a-tick",
        "error-repeated",
        "error-unknown-field",
    ];

    /// The problem's key in the theme's strings.
    #[must_use]
    pub fn key(&self) -> &'static str {
        match self {
            Problem::Missing => "error-missing",
            Problem::NoContact => "error-no-contact",
            Problem::TooLong { .. } => "error-too-long",
            Problem::Character => "error-character",
            Problem::NotANumber => "error-not-a-number",
            Problem::TooSmall { .. } => "error-too-small",
            Problem::TooLarge { .. } => "error-too-large",
            Problem::NotADate => "error-not-a-date",
            Problem::TooEarly { .. } => "error-too-early",
            Problem::TooLate { .. } => "error-too-late",
            Problem::NotAnEmail => "error-not-an-email",
            Problem::NotAPhone => "error-not-a-phone",
            Problem::NotAnOption => "error-not-an-option",
            Problem::NotATick => "error-not-a-tick",
            Problem::Repeated => "error-repeated",
            Problem::UnknownField => "error-unknown-field",
        }
    }

    /// The values that the problem's words may use, by the names that the words use: `max`, `length`, `min`.
    #[must_use]
    pub fn args(&self) -> Vec<(&'static str, Arg)> {
        match self {
            Problem::TooLong { max, length } => {
                vec![("max", Arg::Number(i64::from(*max))), ("length", Arg::Number(i64::from(*length)))]
            }
            Problem::TooSmall { min } => vec![("min", Arg::Number(*min))],
            Problem::TooLarge { max } => vec![("max", Arg::Number(*max))],
            Problem::TooEarly { min } => vec![("min", Arg::Text(min.to_string()))],
            Problem::TooLate { max } => vec![("max", Arg::Text(max.to_string()))],
            _ => Vec::new(),
        }
    }
}

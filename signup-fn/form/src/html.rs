//! What a browser must be told so that it refuses what the service refuses.

use crate::email::MAX_EMAIL;
use crate::kind::Kind;
use crate::phone::MAX_PHONE;

impl Kind {
    /// The value of HTML's `type` when the field is one `input` to write in.
    #[must_use]
    pub fn input_type(&self) -> Option<&'static str> {
        match self {
            Kind::Text { .. } => Some("text"),
            Kind::Number { .. } => Some("number"),
            Kind::Date { .. } => Some("date"),
            Kind::Email => Some("email"),
            Kind::Phone => Some("tel"),
            Kind::Longtext { .. } | Kind::Choice { .. } | Kind::Choices { .. } | Kind::Tick => None,
        }
    }

    /// The value of HTML's `maxlength`.
    #[must_use]
    pub fn max_length(&self) -> Option<u32> {
        match self {
            Kind::Text { max } | Kind::Longtext { max } => Some(*max),
            Kind::Email => Some(MAX_EMAIL),
            Kind::Phone => Some(MAX_PHONE),
            Kind::Number { .. } | Kind::Date { .. } | Kind::Choice { .. } | Kind::Choices { .. } | Kind::Tick => None,
        }
    }

    /// The values of HTML's `min` and `max`. A date without bounds has those of a year in four digits, because browsers
    /// go further than that and the service does not.
    #[must_use]
    pub fn bounds(&self) -> Option<(String, String)> {
        match self {
            Kind::Number { min, max } => Some((min.to_string(), max.to_string())),
            Kind::Date { min, max } => Some((
                min.map_or_else(|| "0001-01-01".to_owned(), |day| day.to_string()),
                max.map_or_else(|| "9999-12-31".to_owned(), |day| day.to_string()),
            )),
            _ => None,
        }
    }
}

//! The shape in which a form is written down: the keys of all kinds of field side by side, before they are held together.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::bound::Bound;
use crate::day::parse_day;
use crate::form::{Asked, Contact, Feeds, Field, Purpose, RESERVED_NAMES};
use crate::form_error::FormError;
use crate::kind::{Kind, KindName};
use crate::matching::Matching;
use crate::name::{FieldName, FormId};
use crate::number::MAX_NUMBER;
use crate::options::Options;
use crate::retention::Retention;
use crate::unique::unique;

/// The longest text that a field may allow: a page of writing, and far below what one post or one item can hold.
const MAX_LENGTH: i64 = 10_000;

/// What a browser can fill in about the person who sits before it, of HTML's autofill names those that a service asks.
const AUTOCOMPLETE: [&str; 15] = [
    "address-level2",
    "bday",
    "email",
    "family-name",
    "given-name",
    "language",
    "name",
    "nickname",
    "off",
    "organization",
    "postal-code",
    "sex",
    "street-address",
    "tel",
    "url",
];

/// A form as its file says it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawForm {
    pub(crate) id: FormId,
    pub(crate) feeds: Feeds,
    pub(crate) retention: Retention,
    pub(crate) contact: Contact,
    #[serde(default)]
    pub(crate) matching: Option<Matching>,
    #[serde(deserialize_with = "unique")]
    pub(crate) fields: Vec<Field>,
}

/// A field as its file says it.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct RawField {
    name: FieldName,
    kind: KindName,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    min: Option<Bound>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    max: Option<Bound>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    options: Option<Options>,
    #[serde(default)]
    required: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    autocomplete: Option<String>,
    purpose: Purpose,
    #[serde(default)]
    asked: Asked,
}

impl TryFrom<RawField> for Field {
    type Error = FormError;

    fn try_from(mut raw: RawField) -> Result<Field, FormError> {
        let kind = raw.take_kind()?;
        if let Some(key) = raw.left_over() {
            return Err(FormError::KeyOfOtherKind { field: raw.name, key, kind: raw.kind.as_str() });
        }
        let RawField { name, required, autocomplete, purpose, asked, .. } = raw;
        if let Some(token) = autocomplete.as_ref().filter(|token| !AUTOCOMPLETE.contains(&token.as_str())) {
            return Err(FormError::Autocomplete { field: name, token: token.clone() });
        }
        if RESERVED_NAMES.contains(&name.as_str()) {
            return Err(FormError::ReservedName { field: name });
        }
        Ok(Field { name, kind, required, autocomplete, purpose, asked })
    }
}

impl RawField {
    /// Holds the keys together that the kind needs and takes them out, so that what is left belongs to another kind.
    fn take_kind(&mut self) -> Result<Kind, FormError> {
        Ok(match self.kind {
            KindName::Text => Kind::Text { max: self.take_length()? },
            KindName::Longtext => Kind::Longtext { max: self.take_length()? },
            KindName::Number => self.take_numbers()?,
            KindName::Date => self.take_days()?,
            KindName::Email => Kind::Email,
            KindName::Phone => Kind::Phone,
            KindName::Choice => Kind::Choice { options: self.take_options()? },
            KindName::Choices => Kind::Choices { options: self.take_options()? },
            KindName::Tick => Kind::Tick,
        })
    }

    fn take_length(&mut self) -> Result<u32, FormError> {
        match self.max.take() {
            None => Err(self.missing("max")),
            Some(Bound::Number(max)) if (1..=MAX_LENGTH).contains(&max) => {
                u32::try_from(max).map_err(|_| FormError::Length { field: self.name.clone() })
            }
            Some(_) => Err(FormError::Length { field: self.name.clone() }),
        }
    }

    fn take_numbers(&mut self) -> Result<Kind, FormError> {
        let (min, max) = (self.min.take(), self.max.take());
        let number = |key, bound| match bound {
            None => Err(self.missing(key)),
            Some(Bound::Number(number)) if (-MAX_NUMBER..=MAX_NUMBER).contains(&number) => Ok(number),
            Some(_) => Err(FormError::NumberBound { field: self.name.clone(), key }),
        };
        let (min, max) = (number("min", min)?, number("max", max)?);
        if min > max {
            return Err(FormError::EmptyRange { field: self.name.clone() });
        }
        Ok(Kind::Number { min, max })
    }

    fn take_days(&mut self) -> Result<Kind, FormError> {
        let day = |key, bound| match bound {
            None => Ok(None),
            Some(Bound::Text(text)) => match parse_day(&text) {
                Some(day) => Ok(Some(day)),
                None => Err(FormError::DayBound { field: self.name.clone(), key }),
            },
            Some(Bound::Number(_)) => Err(FormError::DayBound { field: self.name.clone(), key }),
        };
        let (min, max) = (day("min", self.min.clone())?, day("max", self.max.clone())?);
        if min.zip(max).is_some_and(|(min, max)| min > max) {
            return Err(FormError::EmptyRange { field: self.name.clone() });
        }
        (self.min, self.max) = (None, None);
        Ok(Kind::Date { min, max })
    }

    fn take_options(&mut self) -> Result<Options, FormError> {
        self.options.take().ok_or_else(|| self.missing("options"))
    }

    fn left_over(&self) -> Option<&'static str> {
        let keys = [("min", self.min.is_some()), ("max", self.max.is_some()), ("options", self.options.is_some())];
        keys.into_iter().find_map(|(key, is_there)| is_there.then_some(key))
    }

    fn missing(&self, key: &'static str) -> FormError {
        FormError::KeyMissing { field: self.name.clone(), key, kind: self.kind.as_str() }
    }
}

impl From<Field> for RawField {
    fn from(field: Field) -> RawField {
        let Field { name, kind, required, autocomplete, purpose, asked } = field;
        let number = |number| Some(Bound::Number(number));
        let day = |day: Option<Date>| day.map(|day| Bound::Text(day.to_string()));
        let kind_name = KindName::of(&kind);
        let (min, max, options) = match kind {
            Kind::Text { max } | Kind::Longtext { max } => (None, number(i64::from(max)), None),
            Kind::Number { min, max } => (number(min), number(max), None),
            Kind::Date { min, max } => (day(min), day(max), None),
            Kind::Choice { options } | Kind::Choices { options } => (None, None, Some(options)),
            Kind::Email | Kind::Phone | Kind::Tick => (None, None, None),
        };
        RawField { name, kind: kind_name, min, max, options, required, autocomplete, purpose, asked }
    }
}

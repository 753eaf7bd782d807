//! The shape in which a form is written down: the keys of all kinds of field side by side, before they are held together.

use std::fmt;

use jiff::civil::Date;
use serde::de::{self, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::day::parse_day;
use crate::definition::FormError;
use crate::form::{Asked, Contact, Feeds, Field, Kind, Matching, Options, Purpose, RESERVED_NAMES, Retention};
use crate::name::{FieldName, FormId, OptionId};
use crate::number::MAX_NUMBER;

/// The longest text that a field may allow: a page of writing, and far below what one post or one item can hold.
const MAX_LENGTH: i64 = 10_000;

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

/// The value of `min` or `max`: a number, or the text of a day.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Bound {
    Number(i64),
    Text(String),
}

/// The text of `options` that stands for the built-in list of spoken languages.
const LANGUAGES: &str = "languages";

impl TryFrom<RawField> for Field {
    type Error = FormError;

    fn try_from(mut raw: RawField) -> Result<Field, FormError> {
        let kind = raw.take_kind()?;
        if let Some(key) = raw.left_over() {
            return Err(FormError::KeyOfOtherKind { field: raw.name, key, kind: raw.kind.as_str() });
        }
        let RawField { name, required, autocomplete, purpose, asked, .. } = raw;
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
        let (kind, min, max, options) = match kind {
            Kind::Text { max } => (KindName::Text, None, number(i64::from(max)), None),
            Kind::Longtext { max } => (KindName::Longtext, None, number(i64::from(max)), None),
            Kind::Number { min, max } => (KindName::Number, number(min), number(max), None),
            Kind::Date { min, max } => (KindName::Date, day(min), day(max), None),
            Kind::Email => (KindName::Email, None, None, None),
            Kind::Phone => (KindName::Phone, None, None, None),
            Kind::Choice { options } => (KindName::Choice, None, None, Some(options)),
            Kind::Choices { options } => (KindName::Choices, None, None, Some(options)),
            Kind::Tick => (KindName::Tick, None, None, None),
        };
        RawField { name, kind, min, max, options, required, autocomplete, purpose, asked }
    }
}

impl KindName {
    fn as_str(self) -> &'static str {
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

impl Serialize for Bound {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Bound::Number(number) => serializer.serialize_i64(*number),
            Bound::Text(text) => serializer.serialize_str(text),
        }
    }
}

impl<'de> Deserialize<'de> for Bound {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(BoundVisitor)
    }
}

struct BoundVisitor;

impl Visitor<'_> for BoundVisitor {
    type Value = Bound;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a whole number or a day such as `2026-12-03`")
    }

    fn visit_i64<E: de::Error>(self, number: i64) -> Result<Bound, E> {
        Ok(Bound::Number(number))
    }

    fn visit_u64<E: de::Error>(self, number: u64) -> Result<Bound, E> {
        i64::try_from(number).map(Bound::Number).map_err(|_| E::custom(format!("`{number}` is too large a number")))
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<Bound, E> {
        Ok(Bound::Text(text.to_owned()))
    }
}

impl Serialize for Options {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Options::Listed(options) => options.serialize(serializer),
            Options::Languages => serializer.serialize_str(LANGUAGES),
        }
    }
}

impl<'de> Deserialize<'de> for Options {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(OptionsVisitor)
    }
}

struct OptionsVisitor;

impl<'de> Visitor<'de> for OptionsVisitor {
    type Value = Options;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list of options such as `[new, established]`, or the word `languages`")
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<Options, E> {
        match text {
            LANGUAGES => Ok(Options::Languages),
            _ => Err(E::custom(format!("`{text}` is no list of options; write `[{text}]`, or the word `languages`"))),
        }
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Options, A::Error> {
        let mut options: Vec<OptionId> = Vec::new();
        while let Some(option) = items.next_element::<OptionId>()? {
            if options.contains(&option) {
                return Err(de::Error::custom(format!("option `{option}` is listed twice; take one out")));
            }
            options.push(option);
        }
        if options.is_empty() {
            return Err(de::Error::custom("a choice without options; list what there is to choose between"));
        }
        Ok(Options::Listed(options))
    }
}

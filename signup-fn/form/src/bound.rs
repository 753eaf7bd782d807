//! The value of `min` or `max`, before the kind says which it must be.

use std::fmt;

use serde::de::{self, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A number, or the text of a day.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Bound {
    Number(i64),
    Text(String),
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

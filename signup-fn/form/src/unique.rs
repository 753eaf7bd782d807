//! Lists in which nothing stands twice.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{DeserializeSeed, Error as _, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer};

use crate::form::Field;
use crate::name::{FieldName, OptionId};

/// What can be told apart by its name.
pub(crate) trait Named {
    fn name(&self) -> &str;
}

impl Named for OptionId {
    fn name(&self) -> &str {
        self.as_str()
    }
}

impl Named for FieldName {
    fn name(&self) -> &str {
        self.as_str()
    }
}

impl Named for Field {
    fn name(&self) -> &str {
        self.name.as_str()
    }
}

/// Reads a list in which each name stands once; the error is raised at the second, so that it points there.
pub(crate) fn unique<'de, D: Deserializer<'de>, T: Deserialize<'de> + Named>(
    deserializer: D,
) -> Result<Vec<T>, D::Error> {
    deserializer.deserialize_seq(UniqueVisitor(PhantomData))
}

/// Reads what [`unique`] reads, once the list has begun.
pub(crate) fn unique_items<'de, A: SeqAccess<'de>, T: Deserialize<'de> + Named>(
    mut list: A,
) -> Result<Vec<T>, A::Error> {
    let mut items: Vec<T> = Vec::new();
    while let Some(item) = list.next_element_seed(Next(&items))? {
        items.push(item);
    }
    Ok(items)
}

struct UniqueVisitor<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de> + Named> Visitor<'de> for UniqueVisitor<T> {
    type Value = Vec<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, list: A) -> Result<Vec<T>, A::Error> {
        unique_items(list)
    }
}

/// The next item after those.
struct Next<'a, T>(&'a [T]);

impl<'de, T: Deserialize<'de> + Named> DeserializeSeed<'de> for Next<'_, T> {
    type Value = T;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<T, D::Error> {
        let item = T::deserialize(deserializer)?;
        if self.0.iter().any(|earlier| earlier.name() == item.name()) {
            return Err(D::Error::custom(format!("`{}` stands here twice; take one out, or rename it", item.name())));
        }
        Ok(item)
    }
}

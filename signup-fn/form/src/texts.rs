//! The words of a form in one language.

use std::collections::BTreeMap;
use std::fmt;

use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize};

use crate::form::{Field, Form};
use crate::name::{FieldName, OptionId};
use crate::options::Options;

/// The words of a form in one language: `form.<lang>.yaml`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FormTexts {
    /// The words on the button that sends the form; never empty.
    #[serde(deserialize_with = "words")]
    pub submit: String,
    /// The words of each field.
    pub fields: BTreeMap<FieldName, FieldTexts>,
    /// Whether a speaker has reviewed the translation; absent in the source language.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reviewed: Option<bool>,
}

/// Words that cannot be left empty: a button without them cannot be found by those who do not see it.
fn words<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
    let words = String::deserialize(deserializer)?;
    if words.trim().is_empty() {
        Err(D::Error::custom("`submit` is empty; write what the button says"))
    } else {
        Ok(words)
    }
}

/// The words of a field.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FieldTexts {
    /// What is asked.
    pub label: String,
    /// How to answer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hint: Option<String>,
    /// What to say when a required answer is absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub missing: Option<String>,
    /// The words of each option.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub options: BTreeMap<OptionId, String>,
}

/// One text of a form: a field's label, or an option's words. As text, the path of its key: `fields.side.options.new`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct TextKey {
    /// The field.
    pub field: FieldName,
    /// Its option; `None` is the field's label.
    pub option: Option<OptionId>,
}

impl fmt::Display for TextKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.option {
            Some(option) => write!(f, "fields.{}.options.{option}", self.field),
            None => write!(f, "fields.{}.label", self.field),
        }
    }
}

impl Form {
    /// Every text that the form needs, in its order: a label for each field, words for each listed option.
    fn needed_texts(&self) -> Vec<TextKey> {
        let keys = |field: &Field| {
            let options = match field.options() {
                Some(Options::Listed(options)) => options.clone(),
                Some(Options::Languages) | None => Vec::new(),
            };
            let key = |option| TextKey { field: field.name.clone(), option };
            let options: Vec<TextKey> = options.into_iter().map(|option| key(Some(option))).collect();
            [key(None)].into_iter().chain(options).collect::<Vec<_>>()
        };
        self.fields.iter().flat_map(keys).collect()
    }

    /// The texts that the form needs and that are absent or empty, in the form's order.
    #[must_use]
    pub fn missing_texts(&self, texts: &FormTexts) -> Vec<TextKey> {
        let is_missing = |key: &TextKey| texts.get(key).is_none_or(|text| text.trim().is_empty());
        self.needed_texts().into_iter().filter(is_missing).collect()
    }

    /// The texts of fields and options that the form does not have.
    #[must_use]
    pub fn needless_texts(&self, texts: &FormTexts) -> Vec<TextKey> {
        let needed = self.needed_texts();
        let keys = texts.fields.iter().flat_map(|(field, words)| {
            let options = words.options.keys().map(|option| Some(option.clone()));
            [None].into_iter().chain(options).map(|option| TextKey { field: field.clone(), option })
        });
        keys.filter(|key| !needed.contains(key)).collect()
    }
}

impl FormTexts {
    fn get(&self, key: &TextKey) -> Option<&str> {
        let field = self.fields.get(&key.field)?;
        match &key.option {
            Some(option) => field.options.get(option).map(String::as_str),
            None => Some(&field.label),
        }
    }
}

//! Versions: which form, and which privacy notice, a person had before them.

use crate::form::{Form, Purpose};
use crate::retention::Retention;

/// How many hexadecimal digits of the hash make a version: 48 bits, far more than the versions of a form over its life.
const VERSION_DIGITS: usize = 12;

impl Form {
    /// The version of what the form asks. It changes with every change of the form, and not with its words.
    #[must_use]
    pub fn version(&self) -> String {
        version(&[canonical(self).as_bytes()])
    }

    /// The version of the privacy notice: the purposes of the fields, the retention, and the notice's own words.
    #[must_use]
    pub fn notice_version(&self, notice_words: &str) -> String {
        let purposes: Vec<(&str, Purpose)> =
            self.fields.iter().map(|field| (field.name.as_str(), field.purpose)).collect();
        let facts: (&Retention, Vec<(&str, Purpose)>) = (&self.retention, purposes);
        version(&[canonical(&facts).as_bytes(), notice_words.as_bytes()])
    }
}

/// The value as JSON with its keys in the order of the types, so that one value has one text.
#[expect(clippy::expect_used, reason = "names, words and numbers always have a JSON text")]
fn canonical(value: &impl serde::Serialize) -> String {
    serde_json::to_string(value).expect("a form has a JSON text")
}

fn version(parts: &[&[u8]]) -> String {
    let mut hasher = blake3::Hasher::new();
    for part in parts {
        // The length before each part keeps two parts apart from one that is both.
        hasher.update(&part.len().to_be_bytes()).update(part);
    }
    hasher.finalize().to_hex()[..VERSION_DIGITS].to_owned()
}

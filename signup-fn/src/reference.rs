//! The reference: what a person quotes on the phone.

use std::fmt;

use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::secret::random;
use crate::table::{Key, Prefix, Unavailable};

/// Crockford's base 32: no `I`, `L` and `O`, which look like digits, and no `U`, which makes words.
const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// How many characters a reference has: 40 bits, so that even with a million signups a new one is free with a
/// probability of 999,999 in a million; the table tells when it is not.
const LENGTH: usize = 8;

/// Eight characters of Crockford's base 32, which has no letters that look like digits.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Reference(String);

/// A text that is no reference.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("not a reference")]
pub struct BadReference;

impl Reference {
    /// A new one.
    pub fn random() -> Result<Reference, Unavailable> {
        let character = |byte: u8| char::from(ALPHABET[usize::from(byte) % ALPHABET.len()]);
        Ok(Reference(random::<LENGTH>()?.into_iter().map(character).collect()))
    }

    /// Reads what a person says or types: in small letters too, `O` for `0`, `I` and `L` for `1`, hyphens and spaces.
    pub fn parse(text: &str) -> Result<Reference, BadReference> {
        let reference = text
            .chars()
            .filter(|c| !matches!(c, ' ' | '-'))
            .map(|c| match c.to_ascii_uppercase() {
                'O' => '0',
                'I' | 'L' => '1',
                other => other,
            })
            .map(|c| if c.is_ascii() && ALPHABET.contains(&(c as u8)) { Ok(c) } else { Err(BadReference) })
            .collect::<Result<String, BadReference>>()?;
        if reference.len() == LENGTH { Ok(Reference(reference)) } else { Err(BadReference) }
    }

    /// The reference as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The key of the item that leads to the signup.
    #[must_use]
    pub fn key(&self) -> Key {
        Key::new(Prefix::Reference, &self.0)
    }
}

impl fmt::Display for Reference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl TryFrom<String> for Reference {
    type Error = BadReference;

    fn try_from(text: String) -> Result<Reference, BadReference> {
        Reference::parse(&text)
    }
}

impl From<Reference> for String {
    fn from(reference: Reference) -> String {
        reference.0
    }
}

#[cfg(test)]
mod tests {
    use super::Reference;

    #[track_caller]
    fn check(text: &str, expected: Option<&str>) {
        assert_eq!(Reference::parse(text).ok().as_ref().map(Reference::as_str), expected);
    }

    #[test]
    fn a_reference_is_read_as_people_write_it() {
        check("7K2M9QXA", Some("7K2M9QXA"));
        check("7k2m-9qxa", Some("7K2M9QXA"));
        check(" 7K2M 9QXA ", Some("7K2M9QXA"));
        check("oOiIlL00", Some("00111100"));
    }

    #[test]
    fn nothing_else_is_a_reference() {
        check("", None);
        check("7K2M9QX", None);
        check("7K2M9QXAA", None);
        check("7K2M9QXU", None);
        check("<script>", None);
        check("７K2M9QXA", None);
    }

    #[test]
    fn a_new_reference_reads_as_itself() {
        for _ in 0..1000 {
            let reference = Reference::random().unwrap();
            assert_eq!(Reference::parse(reference.as_str()), Ok(reference));
        }
    }
}

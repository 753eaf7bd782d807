//! Phone numbers: any usual way to write one, in the digits of any script.

use serde::{Deserialize, Serialize};

use crate::digits::ascii_digit;

/// The longest text of a phone number, in UTF-16 units: fifteen digits with a sign between each, and an extension.
pub(crate) const MAX_PHONE: u32 = 60;

/// How many digits a phone number has: the shortest national ones have five, the longest of the world fifteen (E.164).
const DIGITS: std::ops::RangeInclusive<usize> = 5..=15;

/// The longest extension that phones can dial after a number.
const MAX_EXTENSION: usize = 7;

/// How people write that an extension follows, in lower case, the longest first.
const EXTENSION_SIGNS: [&str; 10] =
    [";ext=", "anknytning", "extension", "ankn.", "ankn", "ext.", "ext", "x.", "x", "#"];

/// A phone number as the person typed it, and as it is dialled from anywhere.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PhoneNumber {
    typed: String,
    /// Absent when the number exists in no numbering plan that we know: the coordinator sees what was typed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    e164: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    extension: Option<String>,
}

impl PhoneNumber {
    /// Reads a phone number; one without a country is Swedish. `None` when it cannot be a phone number anywhere.
    #[must_use]
    pub fn parse(typed: &str) -> Option<PhoneNumber> {
        let typed = typed.trim();
        let lower: String = typed.chars().map(|c| ascii_digit(c).unwrap_or(c)).collect::<String>().to_lowercase();
        let (number, extension) = split_extension(&lower)?;
        let dialled = dialled(number)?;
        Some(PhoneNumber { typed: typed.to_owned(), e164: e164(&dialled), extension })
    }

    /// As the person typed it.
    #[must_use]
    pub fn typed(&self) -> &str {
        &self.typed
    }

    /// As it is dialled from anywhere: `+46701740605`. Absent when it is in no numbering plan that we know.
    #[must_use]
    pub fn e164(&self) -> Option<&str> {
        self.e164.as_deref()
    }

    /// The link to dial it: `tel:+46701740605`, with `;ext=12` for an extension.
    #[must_use]
    pub fn href(&self) -> String {
        let digits = || self.typed.chars().filter_map(|c| if c == '+' { Some(c) } else { ascii_digit(c) }).collect();
        let number = self.e164.clone().unwrap_or_else(digits);
        match &self.extension {
            Some(extension) => format!("tel:{number};ext={extension}"),
            None => format!("tel:{number}"),
        }
    }
}

/// Cuts the extension off; `None` when something other than one follows the sign of an extension.
fn split_extension(text: &str) -> Option<(&str, Option<String>)> {
    let Some((at, sign)) = EXTENSION_SIGNS.iter().find_map(|sign| text.find(sign).map(|at| (at, sign))) else {
        return Some((text, None));
    };
    let extension = text[at + sign.len()..].trim();
    let is_extension = (1..=MAX_EXTENSION).contains(&extension.len()) && extension.bytes().all(|b| b.is_ascii_digit());
    is_extension.then(|| (&text[..at], Some(extension.to_owned())))
}

/// The digits, with a `+` before them if there was one; `None` when that is no way to write a phone number.
fn dialled(number: &str) -> Option<String> {
    let mut dialled = String::new();
    for character in number.chars() {
        match character {
            '0'..='9' => dialled.push(character),
            '+' if dialled.is_empty() => dialled.push(character),
            '-' | '(' | ')' | '.' | '/' => {}
            space if space.is_whitespace() => {}
            _ => return None,
        }
    }
    DIGITS.contains(&dialled.trim_start_matches('+').len()).then_some(dialled)
}

fn e164(dialled: &str) -> Option<String> {
    let number = phonenumber::parse(Some(phonenumber::country::SE), dialled).ok()?;
    phonenumber::is_valid(&number).then(|| number.format().mode(phonenumber::Mode::E164).to_string())
}

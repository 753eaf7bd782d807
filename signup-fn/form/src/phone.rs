//! Phone numbers: any usual way to write one, in the digits of any script.

use std::ops::RangeInclusive;

use serde::{Deserialize, Serialize};
use unicode_normalization::UnicodeNormalization;

use crate::clean::is_direction;
use crate::digits::ascii_digit;

/// The longest text of a phone number, in UTF-16 units: fifteen digits with signs between them, and an extension.
pub(crate) const MAX_PHONE: u32 = 60;

/// How many digits a phone number has: the shortest national ones have five, the longest of the world fifteen (E.164).
const DIGITS: RangeInclusive<usize> = 5..=15;

/// The longest extension that phones can dial after a number.
const MAX_EXTENSION: usize = 7;

/// How people write that an extension follows, in lower case; what contains another stands before it.
const EXTENSION_SIGNS: [&str; 10] =
    [";ext=", "anknytning", "ankn.", "ankn", "extension", "ext.", "ext", "x.", "x", "#"];

/// A phone number as the person typed it, and as it is dialled from anywhere. JSON: `{ "typed": …, "e164": … }`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PhoneNumber {
    typed: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    e164: Option<String>,
}

/// What is dialled: digits with a `+` before them if there was one, and the extension.
struct Dialled {
    number: String,
    extension: Option<String>,
}

impl PhoneNumber {
    /// Reads a phone number; one without a country is Swedish. `None` when it cannot be a phone number anywhere.
    #[must_use]
    pub fn parse(text: &str) -> Option<PhoneNumber> {
        // Address books put marks of direction round the numbers that they give away.
        let typed: String = text.chars().filter(|character| !is_direction(*character)).nfc().collect();
        let typed = typed.trim().to_owned();
        let e164 = e164(&Dialled::read(&typed)?.number);
        Some(PhoneNumber { typed, e164 })
    }

    /// As the person typed it.
    #[must_use]
    pub fn typed(&self) -> &str {
        &self.typed
    }

    /// As it is dialled from anywhere: `+46701740605`. Absent when the number is in no numbering plan that we know: then
    /// the coordinator has what was typed.
    #[must_use]
    pub fn e164(&self) -> Option<&str> {
        self.e164.as_deref()
    }

    /// The link to dial it: `tel:+46701740605`, with `;ext=12` for an extension.
    #[must_use]
    pub fn href(&self) -> String {
        let (number, extension) =
            Dialled::read(&self.typed).map_or((None, None), |dialled| (Some(dialled.number), dialled.extension));
        let number = self.e164.clone().or(number).unwrap_or_default();
        let extension = extension.map(|extension| format!(";ext={extension}")).unwrap_or_default();
        format!("tel:{number}{extension}")
    }
}

impl Dialled {
    fn read(typed: &str) -> Option<Dialled> {
        // Compatibility forms: full-width digits and signs, no-break spaces and hyphens.
        let plain: String = typed.nfkc().map(|c| ascii_digit(c).unwrap_or(c)).collect::<String>().to_lowercase();
        let (number, extension) = split_extension(&plain)?;
        Some(Dialled { number: digits(number)?, extension })
    }
}

/// Cuts the extension off; `None` when something other than one follows the sign of an extension.
fn split_extension(text: &str) -> Option<(&str, Option<String>)> {
    let Some((number, extension)) = EXTENSION_SIGNS.iter().find_map(|sign| text.split_once(sign)) else {
        return Some((text, None));
    };
    let extension = extension.trim();
    let is_extension = (1..=MAX_EXTENSION).contains(&extension.len()) && extension.bytes().all(|b| b.is_ascii_digit());
    is_extension.then(|| (number, Some(extension.to_owned())))
}

/// The digits, with a `+` before them if there was one; `None` when that is no way to write a phone number.
fn digits(number: &str) -> Option<String> {
    let mut digits = String::new();
    for character in number.chars() {
        match character {
            '0'..='9' => digits.push(character),
            '+' if digits.is_empty() => digits.push(character),
            '-' | '(' | ')' | '.' | '/' | '\u{2010}'..='\u{2015}' | '\u{2212}' => {}
            space if space.is_whitespace() && !space.is_control() => {}
            _ => return None,
        }
    }
    DIGITS.contains(&digits.trim_start_matches('+').len()).then_some(digits)
}

fn e164(number: &str) -> Option<String> {
    let number = phonenumber::parse(Some(phonenumber::country::SE), number).ok()?;
    phonenumber::is_valid(&number).then(|| number.format().mode(phonenumber::Mode::E164).to_string())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::{any, proptest};

    use super::PhoneNumber;

    #[track_caller]
    fn check(typed: &str, href: Option<&str>) {
        assert_eq!(PhoneNumber::parse(typed).map(|phone| phone.href()).as_deref(), href);
    }

    #[test]
    fn a_swedish_number_needs_no_country() {
        check("070-174 06 05", Some("tel:+46701740605"));
        check("0701740605", Some("tel:+46701740605"));
        check("08-465 004 00", Some("tel:+46846500400"));
        check("(08) 465 004 00", Some("tel:+46846500400"));
        check("070.174.06.05", Some("tel:+46701740605"));
        check("070/1740605", Some("tel:+46701740605"));
    }

    #[test]
    fn a_country_can_be_written_in_every_usual_way() {
        check("+46 70 174 06 05", Some("tel:+46701740605"));
        check("+46(0)70-174 06 05", Some("tel:+46701740605"));
        check("0046 70 174 06 05", Some("tel:+46701740605"));
        check("(+46) 70 174 06 05", Some("tel:+46701740605"));
        check("+44 20 7946 0958", Some("tel:+442079460958"));
    }

    #[test]
    fn digits_of_any_script_are_digits() {
        check("٠٧٠-١٧٤ ٠٦ ٠٥", Some("tel:+46701740605"));
        check("۰۷۰۱۷۴۰۶۰۵", Some("tel:+46701740605"));
        check("०७०१७४०६०५", Some("tel:+46701740605"));
        check("\u{FF0B}\u{FF14}\u{FF16} ７０ １７４ ０６ ０５", Some("tel:+46701740605"));
    }

    #[test]
    fn signs_that_programs_put_in_are_no_hindrance() {
        check("070\u{2011}174\u{A0}06\u{202F}05", Some("tel:+46701740605"));
        check("070–174 06 05", Some("tel:+46701740605"));
        check("\u{202A}+46 70 174 06 05\u{202C}", Some("tel:+46701740605"));
        check("\u{200E}070-174 06 05", Some("tel:+46701740605"));
    }

    #[test]
    fn what_is_typed_is_kept_without_marks_of_direction() {
        let phone = PhoneNumber::parse(" \u{202A}070-174 06 05\u{202C} ").unwrap();
        assert_eq!((phone.typed(), phone.e164()), ("070-174 06 05", Some("+46701740605")));
    }

    #[test]
    fn an_extension_may_follow() {
        check("08-465 004 00 ankn. 12", Some("tel:+46846500400;ext=12"));
        check("08-465 004 00 anknytning 12", Some("tel:+46846500400;ext=12"));
        check("08-465 004 00 ext 1234567", Some("tel:+46846500400;ext=1234567"));
        check("08-465 004 00x12", Some("tel:+46846500400;ext=12"));
        check("08-465 004 00 X 12", Some("tel:+46846500400;ext=12"));
        check("08-465 004 00 #12", Some("tel:+46846500400;ext=12"));
        check("08-465 004 00 ext ١٢", Some("tel:+46846500400;ext=12"));
        check("+46846500400;ext=12", Some("tel:+46846500400;ext=12"));
        check("08-465 004 00 ext", None);
        check("08-465 004 00 ext 12345678", None);
        check("08-465 004 00 ext 12 ext 13", None);
    }

    #[test]
    fn a_number_in_no_known_plan_is_dialled_as_typed() {
        check("12 345", Some("tel:12345"));
        check("12345 ext 6", Some("tel:12345;ext=6"));
        check("+999 123 456", Some("tel:+999123456"));
        check("1234567890 12345", Some("tel:123456789012345"));
    }

    #[test]
    fn five_to_fifteen_digits_make_a_number() {
        check("1234", None);
        check("1234567890123456", None);
        check("", None);
        check("+", None);
        check("()", None);
    }

    #[test]
    fn other_text_is_no_number() {
        check("ring mig", None);
        check("070-174 06 05 kvällar", None);
        check("070+1740605", None);
        check("++46701740605", None);
        check("070-174\n06 05", None);
        check("070-174\u{0}06 05", None);
        check("hej@post.example", None);
    }

    proptest! {
        #[test]
        fn any_text_is_read_without_panic(text in any::<String>()) {
            let _ = PhoneNumber::parse(&text);
        }

        #[test]
        fn what_looks_like_a_number_is_read_and_read_again(text in "[+0-9٠-٩ ()./-]{5,30}( ?(ext|x|#) ?[0-9]{1,9})?") {
            if let Some(phone) = PhoneNumber::parse(&text) {
                proptest::prop_assert_eq!(PhoneNumber::parse(phone.typed()), Some(phone.clone()));
                proptest::prop_assert!(phone.href().len() >= "tel:12345".len());
            }
        }
    }
}

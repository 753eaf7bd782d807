//! The languages of a site as CLDR knows them.

use icu_locale::{Locale, ParseError};

/// The digits of times, phone numbers and posters, in every language.
pub(crate) const WESTERN_DIGITS: &str = "-u-nu-latn";

/// The locale for a language of a site, with an extension.
pub(crate) fn locale(tag: &str, extension: &str) -> Result<Locale, ParseError> {
    format!("{}{extension}", name(tag)).parse()
}

/// Where CLDR's name of a language, or its default region, is not what a reader in Sweden expects.
fn name(tag: &str) -> &str {
    match tag {
        // American dates put the month first, which nobody here does.
        "en" => "en-GB",
        "kmr" => "ku",
        "prs" => "fa-AF",
        other => other,
    }
}

//! `site.yaml`: name, address, languages, and how to reach the people behind it.

use jiff::tz::{TimeZone, TimeZoneDatabase};
use serde::Deserialize;
use signup_form::{PhoneLine, PhoneNumber};

use super::{Check, RawWords, yaml};
use crate::diagnostic::{Diagnostic, Problem, Spanned};
use crate::source::{BUILT_IN_THEME_NAME, SourceFile};

/// The zone of a site that does not name one: the product is made for Swedish towns.
const TIME_ZONE: &str = "Europe/Stockholm";

/// `site.yaml`, each value checked by itself.
#[derive(Debug)]
pub struct SiteFile<'s> {
    /// The file.
    pub file: &'s SourceFile,
    /// The site's name.
    pub name: RawWords,
    /// Its address, without a slash at the end.
    pub base_url: String,
    /// Its languages in the menu's order.
    pub languages: Spanned<Vec<LanguageEntry>>,
    /// The name of its theme.
    pub theme: Spanned<String>,
    /// The zone that all times are in.
    pub time_zone: TimeZone,
    /// Who runs it; the site itself when that is not said.
    pub organisation: Option<RawWords>,
    /// The number to call.
    pub phone: PhoneLine,
    /// The address to write to.
    pub email: String,
    /// Where to come by, as a key of `places.yaml`.
    pub place: Option<Spanned<String>>,
}

/// A language as `site.yaml` lists it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LanguageEntry {
    /// Its tag.
    pub tag: Spanned<String>,
    /// Where to look for what it lacks.
    #[serde(default)]
    pub fallback: Vec<Spanned<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawSite {
    name: RawWords,
    base_url: Spanned<String>,
    languages: Spanned<Vec<LanguageEntry>>,
    theme: Option<Spanned<String>>,
    time_zone: Option<Spanned<String>>,
    organisation: Option<RawWords>,
    contact: RawContact,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawContact {
    phone: Spanned<String>,
    email: Spanned<String>,
    place: Option<Spanned<String>>,
}

/// Reads `site.yaml`.
pub(super) fn read(file: &SourceFile) -> Result<SiteFile<'_>, Vec<Diagnostic>> {
    let mut check = Check::new(file);
    let Some(raw) = yaml::read::<RawSite>(&mut check, file.text.len()) else { return Err(check.into_problems()) };
    let base_url = base_url(&mut check, &raw.base_url);
    let zone = raw.time_zone.unwrap_or(Spanned { value: TIME_ZONE.to_owned(), span: 0..0 });
    let time_zone = time_zone(&mut check, &zone);
    let phone = phone(&mut check, &raw.contact.phone);
    let email = email(&mut check, &raw.contact.email);
    let (Some(base_url), Some(time_zone), Some(phone), Some(email)) = (base_url, time_zone, phone, email) else {
        return Err(check.into_problems());
    };
    check.finish(SiteFile {
        file,
        name: raw.name,
        base_url,
        languages: raw.languages,
        theme: raw.theme.unwrap_or(Spanned { value: BUILT_IN_THEME_NAME.to_owned(), span: 0..0 }),
        time_zone,
        organisation: raw.organisation,
        phone,
        email,
        place: raw.contact.place,
    })
}

fn base_url(check: &mut Check<'_>, url: &Spanned<String>) -> Option<String> {
    let host = url.value.strip_prefix("https://").or_else(|| url.value.strip_prefix("http://"));
    let is_host = |host: &str| {
        let host = host.trim_end_matches('/');
        !host.is_empty() && host.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'-' | b':'))
    };
    let bad = || Problem::BadBaseUrl { url: url.value.clone() };
    check.take(&url.span, host.filter(|host| is_host(host)).ok_or_else(bad))?;
    Some(url.value.trim_end_matches('/').to_owned())
}

/// Zones come from the database in the program, so that every machine builds the same bytes.
fn time_zone(check: &mut Check<'_>, zone: &Spanned<String>) -> Option<TimeZone> {
    let found = TimeZoneDatabase::bundled().get(&zone.value);
    check.take(&zone.span, found.map_err(|_| Problem::UnknownTimeZone { zone: zone.value.clone() }))
}

fn phone(check: &mut Check<'_>, phone: &Spanned<String>) -> Option<PhoneLine> {
    let number = PhoneNumber::parse(&phone.value).ok_or_else(|| Problem::BadPhone { phone: phone.value.clone() });
    let number = check.take(&phone.span, number)?;
    Some(PhoneLine { text: number.typed().to_owned(), href: number.href() })
}

fn email(check: &mut Check<'_>, email: &Spanned<String>) -> Option<String> {
    let is_address = email.value.split_once('@').is_some_and(|(name, host)| {
        !name.is_empty() && host.contains('.') && !email.value.contains(char::is_whitespace)
    });
    let bad = || Problem::BadEmail { email: email.value.clone() };
    check.take(&email.span, is_address.then(|| email.value.clone()).ok_or_else(bad))
}

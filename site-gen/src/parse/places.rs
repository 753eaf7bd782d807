//! `places.yaml`: where things happen, and when it is open there.

use serde::Deserialize;

use super::yaml::{self, Entries};
use super::{Check, RawWords, words};
use crate::diagnostic::{Diagnostic, Problem, Spanned};
use crate::site::Hours;
use crate::source::SourceFile;
use crate::when::parse_weekday;

/// The places.
#[derive(Debug, Default)]
pub struct PlacesFile<'s> {
    /// The file; none when the site has none.
    pub file: Option<&'s SourceFile>,
    /// Each place's key and what is said of it, in the order of the file.
    pub places: Vec<(Spanned<String>, PlaceEntry)>,
}

/// A place, with words that are still in the file's form.
#[derive(Debug)]
pub struct PlaceEntry {
    /// Its name.
    pub name: RawWords,
    /// Its street address.
    pub address: Option<RawWords>,
    /// Latitude and longitude.
    pub position: Option<(f64, f64)>,
    /// How to get in.
    pub access: Option<RawWords>,
    /// When it is open.
    pub hours: Vec<Hours>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawPlace {
    name: RawWords,
    address: Option<RawWords>,
    position: Option<Spanned<Vec<f64>>>,
    access: Option<RawWords>,
    #[serde(default)]
    hours: Vec<RawHours>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawHours {
    days: Vec<Spanned<String>>,
    from: Spanned<String>,
    to: Spanned<String>,
    valid_until: Option<Spanned<String>>,
}

/// Reads `places.yaml`.
pub(super) fn read(file: &SourceFile) -> Result<PlacesFile<'_>, Vec<Diagnostic>> {
    let mut check = Check::new(file);
    let raw = yaml::read::<Entries<RawPlace>>(&mut check, file.text.len());
    let Some(Entries(raw)) = raw else { return Err(check.into_problems()) };
    let places = raw.into_iter().map(|(key, raw)| {
        words::name(&mut check, &key);
        (key, place(&mut check, raw))
    });
    let places = places.collect();
    check.finish(PlacesFile { file: Some(file), places })
}

fn place(check: &mut Check<'_>, raw: RawPlace) -> PlaceEntry {
    let position = raw.position.and_then(|position| match position.value.as_slice() {
        [north, east] if (-90.0..=90.0).contains(north) && (-180.0..=180.0).contains(east) => Some((*north, *east)),
        _ => check.take(&position.span, Err(Problem::BadPosition)),
    });
    let hours = raw.hours.iter().filter_map(|raw| hours(check, raw)).collect();
    PlaceEntry { name: raw.name, address: raw.address, position, access: raw.access, hours }
}

fn hours(check: &mut Check<'_>, raw: &RawHours) -> Option<Hours> {
    let weekday = |check: &mut Check<'_>, day: &Spanned<String>| {
        let parsed = parse_weekday(&day.value).map_err(|_| Problem::BadWeekday { text: day.value.clone() });
        check.take(&day.span, parsed)
    };
    let mut days: Vec<_> = raw.days.iter().filter_map(|day| weekday(check, day)).collect();
    days.sort_by_key(|day| day.to_monday_zero_offset());
    let valid_until = raw.valid_until.as_ref().and_then(|date| check.date(date)).map(|date| date.value);
    let (from, to) = (check.time(&raw.from), check.time(&raw.to));
    let (from, to) = from.zip(to)?;
    if to <= from {
        let problem = Problem::ClosesBeforeOpening { from: raw.from.value.clone(), to: raw.to.value.clone() };
        check.note(&raw.to.span, problem);
    }
    Some(Hours { days, from, to, valid_until })
}

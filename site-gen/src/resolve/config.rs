//! `site.yaml`, `kinds.yaml` and `places.yaml` in the languages of the site.

use std::collections::BTreeMap;

use super::Options;
use crate::diagnostic::{Diagnostic, Problem, nearest};
use crate::lang::{Languages, Words};
use crate::parse::{Check, KindsFile, Parsed, PlaceEntry, PlacesFile, quoted};
use crate::site::{Config, ContactPoint, KindId, Place, PlaceId};

pub(super) fn config(
    parsed: &Parsed<'_>,
    languages: &Languages,
    options: &Options,
    problems: &mut Vec<Diagnostic>,
) -> Config {
    let file = &parsed.site;
    let mut check = Check::new(file.file);
    let name = file.name.check(&mut check, languages);
    let organisation = match &file.organisation {
        Some(words) => words.check(&mut check, languages),
        None => name.clone(),
    };
    if let Some(place) = &file.place {
        let known: Vec<&str> = parsed.places.places.iter().map(|(key, _)| key.value.as_str()).collect();
        if !known.contains(&place.value.as_str()) {
            check.note(&place.span, unknown_place(&place.value, &known));
        }
    }
    problems.extend(check.into_problems());
    let place = file.place.as_ref().map(|place| PlaceId::new(&*place.value));
    Config {
        name,
        base_url: options.base_url.clone().unwrap_or_else(|| file.base_url.clone()),
        organisation,
        contact: ContactPoint { phone: file.phone.clone(), email: file.email.clone(), place },
        time_zone: file.time_zone.clone(),
    }
}

pub(super) fn unknown_place(place: &str, known: &[&str]) -> Problem {
    Problem::UnknownPlace {
        place: place.to_owned(),
        nearest: nearest(place, known.iter().copied()),
        known: quoted(known),
    }
}

pub(super) fn kinds(
    file: &KindsFile<'_>,
    languages: &Languages,
    problems: &mut Vec<Diagnostic>,
) -> BTreeMap<KindId, Words> {
    let Some(source) = file.file else { return BTreeMap::new() };
    let mut check = Check::new(source);
    let mut kinds = BTreeMap::new();
    for (key, words) in &file.kinds {
        kinds.insert(KindId::new(&*key.value), words.check(&mut check, languages));
    }
    problems.extend(check.into_problems());
    kinds
}

pub(super) fn places(
    file: &PlacesFile<'_>,
    languages: &Languages,
    problems: &mut Vec<Diagnostic>,
) -> BTreeMap<PlaceId, Place> {
    let Some(source) = file.file else { return BTreeMap::new() };
    let mut check = Check::new(source);
    let mut places = BTreeMap::new();
    for (key, entry) in &file.places {
        places.insert(PlaceId::new(&*key.value), place(&mut check, entry, languages));
    }
    problems.extend(check.into_problems());
    places
}

fn place(check: &mut Check<'_>, entry: &PlaceEntry, languages: &Languages) -> Place {
    Place {
        name: entry.name.check(check, languages),
        address: entry.address.as_ref().map(|words| words.check(check, languages)),
        position: entry.position,
        access: entry.access.as_ref().map(|words| words.check(check, languages)),
        hours: entry.hours.clone(),
    }
}

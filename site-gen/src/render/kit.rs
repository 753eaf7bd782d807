//! What rendering needs beside the site: the compiled theme, the days in words, and what every page points at.

use std::collections::{BTreeMap, BTreeSet};

use jiff::ToSpan as _;
use jiff::civil::Date;
use rayon::prelude::*;
use site_theme::{Days, Language, Strings, StringsError, StringsFile, Theme, ThemeError};

use super::landmarks::{Landmarks, landmarks};
use crate::days::days;
use crate::diagnostic::{Diagnostic, Problem};
use crate::site::Site;
use crate::when::{Last, When};

/// The theme ready to render, the table of days that it was made with, and what every page points at.
pub(crate) struct Kit<'a> {
    pub(crate) theme: Theme,
    pub(crate) days: BTreeMap<String, Days>,
    pub(crate) landmarks: Landmarks<'a>,
}

/// Compiles the theme of a site.
pub(crate) fn kit<'a>(site: &'a Site<'a>) -> Result<Kit<'a>, Vec<Diagnostic>> {
    let (days, strings) = (tables(site)?, strings(site)?);
    let templates: Vec<(String, String)> =
        site.theme.templates.iter().map(|(name, file)| ((*name).to_owned(), file.text.clone())).collect();
    let theme = Theme::new(&templates, strings, days.clone());
    let theme = theme.map_err(|errors| errors.iter().map(|error| in_template(site, error)).collect::<Vec<_>>())?;
    let landmarks = landmarks(site, &theme);
    Ok(Kit { theme, days, landmarks })
}

/// An error of a template, at its place.
pub(crate) fn in_template(site: &Site<'_>, error: &ThemeError) -> Diagnostic {
    let problem = Problem::BadTemplate { message: error.message.clone() };
    match site.theme.templates.get(error.template.as_str()) {
        Some(file) => Diagnostic::at_line(file, error.line, error.column, problem),
        None => Diagnostic::whole(&format!("themes/{}/templates/{}", site.theme.name, error.template), problem),
    }
}

/// `resolve` has read these files once for its own questions; what it refused does not come here.
fn strings(site: &Site<'_>) -> Result<Strings, Vec<Diagnostic>> {
    let files = site.theme.strings.iter();
    let files: Vec<StringsFile<'_>> =
        files.map(|(tag, file)| StringsFile { lang: tag.as_str(), path: &file.path, text: &file.text }).collect();
    let languages: Vec<Language> = site.languages.iter().map(Language::from).collect();
    let problem =
        |error: &StringsError| Diagnostic::whole(&error.path, Problem::BadString { message: error.what.to_string() });
    Strings::parse(&files, &languages).map_err(|errors| errors.iter().map(problem).collect())
}

/// The days that pages, forms and the service may name, in every language.
fn tables(site: &Site<'_>) -> Result<BTreeMap<String, Days>, Vec<Diagnostic>> {
    let named = named(site);
    let tags: Vec<&str> = site.languages.iter().map(|language| language.tag.as_str()).collect();
    let table = |tag: &&str| match days(tag, &named) {
        Ok(days) => Ok(((*tag).to_owned(), days)),
        Err(_) => Err(Diagnostic::whole("content/site.yaml", Problem::BadLanguageTag { tag: (*tag).to_owned() })),
    };
    tags.par_iter().map(table).collect::<Result<_, _>>().map_err(|problem| vec![problem])
}

/// Those of the occurrences, from 3 months back to 36 ahead, and those of facts that may lie farther away.
fn named(site: &Site<'_>) -> BTreeSet<Date> {
    let today = site.now.to_zoned(site.config.time_zone.clone()).date();
    let (from, to) = (today.saturating_sub(3.months()), today.saturating_add(36.months()));
    let range = from.series(1.day()).take_while(|day| *day <= to);
    let counts = site.pages.values().filter_map(|page| page.facts.service.as_ref());
    let counted = counts.flat_map(|service| [&service.queue, &service.registered]).flatten().map(|count| count.as_of);
    let hours = site.places.values().flat_map(|place| &place.hours).filter_map(|hours| hours.valid_until);
    let rules = site.pages.values().filter_map(|page| page.event.as_ref()?.repeats.as_ref());
    let last = rules.filter_map(|repeats| match repeats.last {
        Last::Until(day) => Some(day),
        Last::Never | Last::Count(_) => None,
    });
    let series = site.pages.values().filter_map(|page| page.series.as_ref());
    let sessions = series.flat_map(|series| &series.sessions);
    let sessions = sessions.flat_map(|session| [Some(session.start), session.end]).flatten().map(When::date);
    range.chain(sessions).chain(counted).chain(hours).chain(last).collect()
}

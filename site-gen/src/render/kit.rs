//! What rendering needs beside the site: the compiled theme, and the days in words.

use std::collections::BTreeMap;

use jiff::ToSpan as _;
use rayon::prelude::*;
use site_theme::{Days, Language, Strings, StringsError, StringsFile, Theme, ThemeError};

use crate::days::days;
use crate::diagnostic::{Diagnostic, Problem};
use crate::site::Site;

/// The theme ready to render, and the table of days that it was made with.
pub(crate) struct Kit {
    pub(crate) theme: Theme,
    pub(crate) days: BTreeMap<String, Days>,
}

/// Compiles the theme of a site.
pub(crate) fn kit(site: &Site<'_>) -> Result<Kit, Vec<Diagnostic>> {
    let (days, strings) = (tables(site)?, strings(site)?);
    let templates: Vec<(String, String)> =
        site.theme.templates.iter().map(|(name, file)| ((*name).to_owned(), file.text.clone())).collect();
    let theme = Theme::new(&templates, strings, days.clone());
    let theme = theme.map_err(|errors| errors.iter().map(|error| in_template(site, error)).collect::<Vec<_>>())?;
    Ok(Kit { theme, days })
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

/// The days that pages and forms may name: those of the occurrences, from 3 months back to 36 ahead.
fn tables(site: &Site<'_>) -> Result<BTreeMap<String, Days>, Vec<Diagnostic>> {
    let today = site.now.to_zoned(site.config.time_zone.clone()).date();
    let (from, to) = (today.saturating_sub(3.months()), today.saturating_add(36.months()));
    let tags: Vec<&str> = site.languages.iter().map(|language| language.tag.as_str()).collect();
    let table = |tag: &&str| match days(tag, from, to) {
        Ok(days) => Ok(((*tag).to_owned(), days)),
        Err(_) => Err(Diagnostic::whole("content/site.yaml", Problem::BadLanguageTag { tag: (*tag).to_owned() })),
    };
    tags.par_iter().map(table).collect::<Result<_, _>>().map_err(|problem| vec![problem])
}

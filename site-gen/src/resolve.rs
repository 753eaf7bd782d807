//! Files meet: languages, translations, addresses, links, places, forms, occurrences and strings find each other.

use jiff::Timestamp;

use crate::diagnostic::Diagnostic;
use crate::parse::Parsed;
use crate::site::Site;

mod addresses;
mod assets;
mod config;
mod events;
mod facts;
mod forms;
mod gather;
mod languages;
mod links;
mod occurrences;
mod pages;
mod series;
mod theme;
mod translations;

/// What is not in the files.
#[derive(Debug, Clone)]
pub struct Options {
    /// The time to build for.
    pub now: Timestamp,
    /// What becomes of pages that are not ready.
    pub drafts: Drafts,
    /// Another address than that of `site.yaml`, without a slash at the end.
    pub base_url: Option<String>,
}

/// What becomes of pages with `draft: true`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Drafts {
    /// They do not exist.
    Hidden,
    /// They are pages as any other.
    Shown,
}

/// Holds everything against everything else.
pub fn resolve<'s>(parsed: Parsed<'s>, options: &Options) -> Result<Site<'s>, Vec<Diagnostic>> {
    let languages = languages::resolve(&parsed.site)?;
    let mut problems = Vec::new();
    let config = config::config(&parsed, &languages, options, &mut problems);
    let kinds = config::kinds(&parsed.kinds, &languages, &mut problems);
    let places = config::places(&parsed.places, &languages, &mut problems);
    let theme = theme::files(&parsed, &languages, &mut problems);
    let strings = theme.as_ref().and_then(|theme| theme::strings(theme, &languages, &mut problems));
    let assets = assets::resolve(parsed.sources, &mut problems);
    let gathered = gather::groups(parsed.docs, &languages, options.drafts, &mut problems);
    let forms = forms::resolve(parsed.forms, parsed.form_texts, &gathered, &languages, &mut problems);
    let known = pages::Known {
        languages: &languages,
        kinds: &kinds,
        places: &places,
        forms: &forms,
        assets: &assets,
        audiences: strings.as_ref().map(|strings| theme::audiences(strings, &languages)),
        zone: &config.time_zone,
        now: options.now,
    };
    let pages = pages::resolve(gathered, &known, &mut problems);
    let Some(theme) = theme.filter(|_| problems.is_empty()) else { return Err(problems) };
    Ok(Site { config, languages, kinds, places, pages, forms, theme, assets, now: options.now })
}

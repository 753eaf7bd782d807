//! What every page of a site points at, found once for all of them.

use std::collections::BTreeMap;

use signup_form::spoken_language;
use site_theme::{FluentArgs, Theme};

use crate::lang::Lang;
use crate::site::{Nav, Page, Site, Template};

/// The string in which each language says its own name.
const NAME_OF_LANGUAGE: &str = "language-name";

/// The menus, the pages that others lead to, and the names of the languages.
pub(crate) struct Landmarks<'a> {
    /// The pages of the menu at the top, in its order.
    pub(crate) main: Vec<&'a Page<'a>>,
    /// The pages of the menu at the foot, in its order.
    pub(crate) footer: Vec<&'a Page<'a>>,
    /// The first page that lists all events.
    pub(crate) calendar: Option<&'a Page<'a>>,
    /// The first page that says what happens to personal data.
    pub(crate) privacy: Option<&'a Page<'a>>,
    /// The page of the first service, in the order of the menus: the one that the start page tells of.
    pub(crate) service: Option<&'a Page<'a>>,
    /// What the speakers of each language of the site call it.
    pub(crate) own_names: BTreeMap<&'a Lang, String>,
}

/// Finds them.
pub(crate) fn landmarks<'a>(site: &'a Site<'a>, theme: &Theme) -> Landmarks<'a> {
    let tags = site.languages.iter().map(|language| &language.tag);
    let (main, footer) = (menu(site, Nav::Main), menu(site, Nav::Footer));
    let mut in_order = main.iter().chain(&footer).copied().chain(site.pages.values());
    let service = in_order.find(|page| page.facts.service.is_some());
    Landmarks {
        main,
        footer,
        service,
        calendar: with_template(site, Template::Calendar),
        privacy: with_template(site, Template::Privacy),
        own_names: tags.map(|tag| (tag, own_name(theme, tag))).collect(),
    }
}

fn menu<'a>(site: &'a Site<'a>, nav: Nav) -> Vec<&'a Page<'a>> {
    let mut pages: Vec<&Page<'_>> = site.pages.values().filter(|page| page.facts.nav == Some(nav)).collect();
    pages.sort_by_key(|page| (page.facts.order.unwrap_or(i64::MAX), &page.id));
    pages
}

fn with_template<'a>(site: &'a Site<'a>, template: Template) -> Option<&'a Page<'a>> {
    site.pages.values().find(|page| page.facts.template == template)
}

/// The language's own strings say it, else the built-in list of languages.
fn own_name(theme: &Theme, tag: &Lang) -> String {
    let strings = theme.strings();
    let has_own = strings.keys(tag.as_str()).contains(NAME_OF_LANGUAGE);
    let own = || strings.text(tag.as_str(), NAME_OF_LANGUAGE, &FluentArgs::new()).ok();
    let built_in = || spoken_language(tag.as_str()).map(|spoken| spoken.name.to_owned());
    has_own.then(own).flatten().or_else(built_in).unwrap_or_else(|| tag.to_string())
}

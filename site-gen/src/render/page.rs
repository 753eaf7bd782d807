//! One page for one reader: everything that its template sees.

use std::collections::BTreeMap;

use site_theme::ThemeError;

use super::reader::{Reader, Seen};
use super::view::{
    Alternate, Assets, Card, Crumb, FormView, ImageView, ItemView, LanguageLink, MenuItem, PageContext, PageView,
    PhoneView, SectionView, SiteView,
};
use super::{calendars, events, forms, json_ld, markdown, places, series, service};
use crate::lang::{Lang, Language};
use crate::site::{Item, Page, PageId, PageText, Section, SiteForm, Template};

/// Where every theme has its icon.
const ICON: &str = "/assets/icon.svg";

/// A page with its form, empty.
pub(crate) fn page<'a>(reader: &Reader<'a>, seen: Seen<'a>) -> Result<PageContext<'a>, ThemeError> {
    let form = match forms::of_page(reader, seen.page) {
        Some(form) => forms::empty(reader, form, seen.page)?,
        None => None,
    };
    Ok(context(reader, seen, form))
}

/// A form's page as a shell in which the service puts the form with what a person has posted.
pub(crate) fn form_shell<'a>(reader: &Reader<'a>, seen: Seen<'a>, form: &'a SiteForm) -> PageContext<'a> {
    context(reader, seen, Some(forms::marker(reader, form)))
}

/// The receipt of a form's page as a shell in which the service puts the reference.
pub(crate) fn receipt_shell<'a>(reader: &Reader<'a>, seen: Seen<'a>) -> PageContext<'a> {
    let mut context = context(reader, seen, None);
    context.receipt = Some(forms::RECEIPT_MARKER);
    context.page.noindex = true;
    context.page.alternates = Vec::new();
    context
}

/// A page that stands for no content: the language chooser, the page for what is not found.
pub(crate) fn bare<'a>(reader: &Reader<'a>, start: Seen<'a>, template: &'static str) -> PageContext<'a> {
    let mut context = context(reader, start, None);
    context.page.id = template;
    context.page.template = template;
    context.page.noindex = true;
    context.page.fallback = false;
    context.page.alternates = Vec::new();
    context
}

fn context<'a>(reader: &Reader<'a>, seen: Seen<'a>, form: Option<FormView<'a>>) -> PageContext<'a> {
    let page = seen.page;
    let events = match page.facts.template {
        Template::Start => events::next(reader),
        Template::Calendar => events::coming(reader),
        _ => Vec::<Card<'a>>::new(),
    };
    PageContext {
        lang: reader.lang(),
        dir: reader.language.dir,
        site: site(reader),
        home: format!("/{}/", reader.lang()),
        menu: menu(reader, &reader.landmarks.main, &page.id),
        footer_menu: menu(reader, &reader.landmarks.footer, &page.id),
        languages: languages(reader, page),
        service: service::shown_on(reader, page),
        events,
        hours: places::hours(reader),
        event: events::event(reader, page),
        series: series::series(reader, seen),
        structured_data: if seen.shown.text == reader.language.tag { json_ld::events(reader, seen) } else { None },
        form,
        notice: (page.facts.template == Template::Privacy).then(|| forms::notice(reader)),
        receipt: None,
        assets: Assets { css: reader.css, icon: ICON },
        calendar_url: reader.landmarks.calendar.and_then(|page| reader.url(page)),
        calendars: calendars::view(reader, seen),
        page: view(reader, seen),
    }
}

fn site<'a>(reader: &Reader<'a>) -> SiteView<'a> {
    let config = &reader.site.config;
    SiteView {
        name: reader.words(&config.name),
        organisation: reader.words(&config.organisation),
        base_url: &config.base_url,
        phone: PhoneView { text: &config.contact.phone.text, href: &config.contact.phone.href },
        email: &config.contact.email,
    }
}

fn menu<'a>(reader: &Reader<'a>, pages: &[&'a Page<'a>], current: &PageId) -> Vec<MenuItem<'a>> {
    let item = |page| {
        let Seen { page, shown, text } = reader.see(page)?;
        Some(MenuItem {
            title: &text.title,
            url: shown.url.as_str(),
            current: is_here(reader, &page.id, current),
            lang: shown.text.as_str(),
            dir: reader.dir(&shown.text),
        })
    };
    pages.iter().copied().filter_map(item).collect()
}

/// Whether the reader is on a page or somewhere below it.
fn is_here(reader: &Reader<'_>, page: &PageId, current: &PageId) -> bool {
    let parent = |id: &&PageId| reader.site.pages.get(id).and_then(|page| page.parent.as_ref());
    std::iter::successors(Some(current), parent).any(|id| id == page)
}

fn languages<'a>(reader: &Reader<'a>, page: &'a Page<'a>) -> Vec<LanguageLink<'a>> {
    let link = |language: &'a Language| {
        Some(LanguageLink {
            tag: language.tag.as_str(),
            name: reader.own_name(&language.tag),
            dir: language.dir,
            url: page.shown.get(&language.tag)?.url.as_str(),
            current: language.tag == reader.language.tag,
        })
    };
    reader.site.languages.iter().filter_map(link).collect()
}

fn view<'a>(reader: &Reader<'a>, seen: Seen<'a>) -> PageView<'a> {
    let Seen { page, shown, text } = seen;
    let fallback = shown.text != reader.language.tag;
    PageView {
        id: page.id.as_str(),
        template: template_name(page.facts.template),
        title: &text.title,
        summary: text.summary.as_deref().unwrap_or_default(),
        url: shown.url.as_str(),
        canonical: canonical(reader, seen),
        lang: shown.text.as_str(),
        dir: reader.dir(&shown.text),
        fallback,
        unreviewed: !text.reviewed,
        outdated: text.outdated,
        source_name: reader.own_name(&shown.text),
        image: image(page, text),
        body: markdown::blocks(&text.body.intro, |link| reader.href(text, link)),
        sections: sections(reader, text),
        section_names: text.body.sections.iter().map(|section| section.name.as_str()).collect(),
        crumbs: crumbs(reader, page),
        alternates: if fallback { Vec::new() } else { alternates(reader, page) },
        noindex: page.facts.draft,
    }
}

/// Where the words of the page live: on a fallback page, that is the page in the language it is written in.
fn canonical(reader: &Reader<'_>, seen: Seen<'_>) -> String {
    let original = seen.page.shown.get(&seen.shown.text).unwrap_or(seen.shown);
    reader.absolute(original.url.as_str())
}

fn image<'a>(page: &'a Page<'a>, text: &'a PageText<'a>) -> Option<ImageView<'a>> {
    let url = page.facts.image.as_ref()?;
    Some(ImageView { url: url.as_str(), alt: text.image_alt.as_deref().unwrap_or_default() })
}

fn sections<'a>(reader: &Reader<'a>, text: &'a PageText<'a>) -> BTreeMap<&'a str, SectionView> {
    let sections = text.body.sections.iter();
    sections.map(|section| (section.name.as_str(), section_view(reader, text, section))).collect()
}

fn section_view<'a>(reader: &Reader<'a>, text: &'a PageText<'a>, section: &'a Section<'a>) -> SectionView {
    let href = |link: &str| reader.href(text, link);
    let item = |item: &Item<'_>| ItemView {
        title: markdown::inline(&item.title, href),
        body: markdown::blocks(&item.body, href),
    };
    SectionView {
        title: markdown::inline(&section.title, href),
        body: markdown::blocks(&section.intro, href),
        items: section.items.iter().map(item).collect(),
    }
}

/// The pages between the start page, which every page links to, and this one.
fn crumbs<'a>(reader: &Reader<'a>, page: &'a Page<'a>) -> Vec<Crumb<'a>> {
    let above = |page: &&'a Page<'a>| page.parent.as_ref().and_then(|id| reader.site.pages.get(id));
    let ancestors = std::iter::successors(above(&page), above);
    let between = ancestors.filter(|page| page.parent.is_some());
    let seen = between.filter_map(|page| reader.see(page));
    let mut crumbs: Vec<_> = seen.map(|seen| Crumb { title: &seen.text.title, url: seen.shown.url.as_str() }).collect();
    crumbs.reverse();
    crumbs
}

/// The page in every language that it is written in, and the source for readers of any other.
pub(crate) fn alternates<'a>(reader: &Reader<'a>, page: &'a Page<'a>) -> Vec<Alternate<'a>> {
    let written = |tag: &Lang| {
        let shown = page.shown.get(tag).filter(|shown| shown.text == *tag)?;
        Some(reader.absolute(shown.url.as_str()))
    };
    let source = &reader.site.languages.source().tag;
    let each = reader.site.languages.iter().map(|language| (language.tag.as_str(), &language.tag));
    let all = each.chain([("x-default", source)]);
    all.filter_map(|(hreflang, tag)| Some(Alternate { hreflang, url: written(tag)? })).collect()
}

/// The file of a template, without `.html`.
pub(crate) fn template_name(template: Template) -> &'static str {
    match template {
        Template::Page => "page",
        Template::Start => "start",
        Template::Friends => "friends",
        Template::Calendar => "calendar",
        Template::Event => "event",
        Template::Series => "series",
        Template::Contact => "contact",
        Template::Privacy => "privacy",
    }
}

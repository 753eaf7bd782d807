//! The bundle: what the service knows about the site.

use std::collections::BTreeMap;

use jiff::Timestamp;
use signup_form::{Bundle, BundleLanguage, BundledForm, BundledOccurrence, FormId};

use super::reader::Seen;
use crate::lang::Language;
use crate::site::{Occurrence, Page, Site, SiteForm, Status, Template};

/// Everything that the service knows about a site beside its texts and templates, as JSON.
pub(crate) fn bundle(site: &Site<'_>) -> Result<Vec<u8>, serde_json::Error> {
    let bundle = Bundle {
        version: String::new(),
        name: names(site),
        base_url: site.config.base_url.clone(),
        time_zone: site.config.time_zone.iana_name().unwrap_or("UTC").to_owned(),
        phone: site.config.contact.phone.clone(),
        languages: languages(site),
        forms: forms(site),
        occurrences: occurrences(site),
    };
    // The version names everything else in the bundle, so it is made from the bundle without one.
    let version = blake3::hash(&serde_json::to_vec(&bundle)?).to_hex()[..12].to_owned();
    serde_json::to_vec_pretty(&Bundle { version, ..bundle })
}

fn names(site: &Site<'_>) -> BTreeMap<String, String> {
    let name = |language: &Language| site.config.name.in_language(language).0.to_owned();
    site.languages.iter().map(|language| (language.tag.to_string(), name(language))).collect()
}

fn languages(site: &Site<'_>) -> Vec<BundleLanguage> {
    let language = |language: &Language| BundleLanguage {
        tag: language.tag.to_string(),
        dir: language.dir,
        fallback: language.fallback.iter().map(ToString::to_string).collect(),
    };
    site.languages.iter().map(language).collect()
}

fn forms(site: &Site<'_>) -> BTreeMap<FormId, BundledForm> {
    let words = notice_words(site);
    let bundled = |form: &SiteForm| BundledForm {
        title: site.pages.get(&form.home).map(|page| titles(site, page)).unwrap_or_default(),
        texts: form.texts.iter().map(|(tag, texts)| (tag.to_string(), texts.clone())).collect(),
        version: form.form.version(),
        notice_version: form.form.notice_version(&words),
        form: form.form.clone(),
    };
    site.forms.iter().map(|(id, form)| (id.clone(), bundled(form))).collect()
}

/// The privacy notice in every language that it is written in.
fn notice_words(site: &Site<'_>) -> String {
    let notices = site.pages.values().filter(|page| page.facts.template == Template::Privacy);
    notices.flat_map(|page| page.texts.values()).map(|text| text.file.text.as_str()).collect()
}

fn occurrences(site: &Site<'_>) -> BTreeMap<String, BundledOccurrence> {
    let all = site.pages.values().filter_map(|page| Some((page, page.event.as_ref()?)));
    let registrable = all.filter_map(|(page, event)| Some((page, event, event.signup.as_ref()?)));
    let each = registrable.flat_map(|(page, event, form)| {
        event.occurrences.iter().map(move |occurrence| {
            let bundled = BundledOccurrence {
                form: form.clone(),
                page: page.id.to_string(),
                date: occurrence.start.date(),
                time: occurrence.start.time(),
                start: occurrence.starts,
                end: occurrence.end.map(|_| occurrence.ends),
                closes: closes(occurrence),
                seats: event.seats,
                title: titles(site, page),
            };
            (occurrence.id.clone(), bundled)
        })
    });
    each.collect()
}

/// A cancelled occurrence stays known, so that its registrations can be found, and takes no more of them.
fn closes(occurrence: &Occurrence) -> Timestamp {
    if occurrence.status == Status::Cancelled { Timestamp::UNIX_EPOCH } else { occurrence.closes }
}

fn titles(site: &Site<'_>, page: &Page<'_>) -> BTreeMap<String, String> {
    let seen = site.languages.iter().filter_map(|language| Some((language, Seen::by(language, page)?)));
    seen.map(|(language, seen)| (language.tag.to_string(), seen.text.title.clone())).collect()
}

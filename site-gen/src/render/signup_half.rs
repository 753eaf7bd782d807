//! The bundle: what the service knows about the site.

use std::collections::BTreeMap;

use jiff::Timestamp;
use signup_form::{Bundle, BundleLanguage, BundledForm, BundledOccurrence, BundledPlace, FormId, OccurrenceStatus};

mod series;

use super::reader::Seen;
use crate::lang::{Language, Words};
use crate::site::{Occurrence, Page, PlaceId, Site, SiteForm, Status, Template};

/// Everything that the service knows about a site beside its texts and templates, as JSON.
pub(crate) fn bundle(site: &Site<'_>) -> Result<Vec<u8>, serde_json::Error> {
    let bundle = Bundle {
        version: String::new(),
        name: words(site, &site.config.name),
        organisation: words(site, &site.config.organisation),
        email: Some(site.config.contact.email.clone()),
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

fn languages(site: &Site<'_>) -> Vec<BundleLanguage> {
    let language = |language: &Language| BundleLanguage {
        tag: language.tag.to_string(),
        dir: language.dir,
        fallback: language.fallback.iter().map(ToString::to_string).collect(),
    };
    site.languages.iter().map(language).collect()
}

fn forms(site: &Site<'_>) -> BTreeMap<FormId, BundledForm> {
    let notice = notice_words(site);
    let home = |form: &SiteForm| site.pages.get(&form.home);
    let bundled = |form: &SiteForm| BundledForm {
        title: home(form).map(|page| titles(site, page)).unwrap_or_default(),
        path: home(form).map(|page| paths(site, page)).unwrap_or_default(),
        texts: form.texts.iter().map(|(tag, texts)| (tag.to_string(), texts.clone())).collect(),
        version: form.form.version(),
        notice_version: form.form.notice_version(&notice),
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
                path: paths(site, page),
                place: occurrence.place.as_ref().and_then(|id| place(site, id)),
                status: status(occurrence.status),
                sessions: Vec::new(),
            };
            (occurrence.id.clone(), bundled)
        })
    });
    each.chain(series::occurrences(site)).collect()
}

/// A cancelled occurrence stays known, so that its registrations can be found, and takes no more of them.
fn closes(occurrence: &Occurrence) -> Timestamp {
    if occurrence.status == Status::Cancelled { Timestamp::UNIX_EPOCH } else { occurrence.closes }
}

fn titles(site: &Site<'_>, page: &Page<'_>) -> BTreeMap<String, String> {
    let seen = site.languages.iter().filter_map(|language| Some((language, Seen::by(language, page)?)));
    seen.map(|(language, seen)| (language.tag.to_string(), seen.text.title.clone())).collect()
}

fn paths(site: &Site<'_>, page: &Page<'_>) -> BTreeMap<String, String> {
    let shown = site.languages.iter().filter_map(|language| page.shown.get(&language.tag).map(|it| (language, it)));
    shown.map(|(language, shown)| (language.tag.to_string(), shown.url.to_string())).collect()
}

fn place(site: &Site<'_>, id: &PlaceId) -> Option<BundledPlace> {
    let place = site.places.get(id)?;
    Some(BundledPlace {
        id: id.to_string(),
        name: words(site, &place.name),
        address: place.address.as_ref().map(|address| words(site, address)).unwrap_or_default(),
    })
}

fn words(site: &Site<'_>, words: &Words) -> BTreeMap<String, String> {
    let text = |language: &Language| words.in_language(language).0.to_owned();
    site.languages.iter().map(|language| (language.tag.to_string(), text(language))).collect()
}

fn status(status: Status) -> OccurrenceStatus {
    match status {
        Status::Scheduled => OccurrenceStatus::Scheduled,
        Status::Moved => OccurrenceStatus::Moved,
        Status::Cancelled => OccurrenceStatus::Cancelled,
    }
}

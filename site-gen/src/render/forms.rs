//! Forms on pages, and what the privacy notice says about them.

use jiff::Timestamp;
use signup_form::{Feeds, FieldTexts};
use site_theme::{Attempt, Choice, FormRequest, ThemeError};

use super::events::{clock, occurrences};
use super::reader::Reader;
use super::view::{FieldNotice, FormNotice, FormView, NoticeView};
use crate::site::{Occurrence, Page, Session, SiteForm, Status};
use crate::when::When;

/// What stands in the shell of a form's page for the service to replace.
pub(crate) const FORM_MARKER: &str = "<!-- form -->";

/// What stands in the shell of a receipt for the service to replace.
pub(crate) const RECEIPT_MARKER: &str = "<!-- receipt -->";

/// The form that a page shows: its own, or the one to register for its event with.
pub(crate) fn of_page<'a>(reader: &Reader<'a>, page: &'a Page<'a>) -> Option<&'a SiteForm> {
    page.facts.form.as_ref().or(page.signup()).and_then(|id| reader.site.forms.get(id))
}

/// A form as an empty one, ready to be filled in.
pub(crate) fn empty<'a>(
    reader: &Reader<'a>,
    form: &'a SiteForm,
    page: &'a Page<'a>,
) -> Result<Option<FormView<'a>>, ThemeError> {
    let choices = if form.form.feeds == Feeds::Occurrence { choices(reader, page) } else { Vec::new() };
    // With no date left there is nothing to register for, and the page says that it is over.
    if form.form.feeds == Feeds::Occurrence && page.signup().is_some() && choices.is_empty() {
        return Ok(None);
    }
    let lang = &reader.language.tag;
    let (Some(texts), Some(words)) = (form.texts.get(lang), form.text_languages.get(lang)) else { return Ok(None) };
    let html = reader.theme.form(&FormRequest {
        lang: reader.lang(),
        dir: reader.language.dir,
        form: &form.form,
        texts,
        words: words.as_str(),
        version: &form.form.version(),
        phone: &reader.site.config.contact.phone,
        occurrences: &choices,
        attempt: Attempt::Empty,
    })?;
    Ok(Some(view(reader, form, html)))
}

/// A form's place in the shell that the service fills.
pub(crate) fn marker<'a>(reader: &Reader<'a>, form: &'a SiteForm) -> FormView<'a> {
    view(reader, form, FORM_MARKER.to_owned())
}

fn view<'a>(reader: &Reader<'a>, form: &'a SiteForm, html: String) -> FormView<'a> {
    FormView {
        id: form.form.id.as_str(),
        html,
        url_of_page: reader.url_of(&form.home).unwrap_or("/"),
        privacy_url: reader.landmarks.privacy.and_then(|page| reader.url(page)),
    }
}

/// The dates to choose from: those of the page's event or series, or of all that register with the page's form.
fn choices<'a>(reader: &Reader<'a>, page: &'a Page<'a>) -> Vec<Choice> {
    let one = page.signup().is_some();
    let form = page.facts.form.as_ref().or(page.signup());
    let takes_it = |other: &&Page<'_>| if one { other.id == page.id } else { form.is_some() && other.signup() == form };
    let pages = reader.site.pages.values().filter(takes_it);
    let mut open: Vec<_> = pages.flat_map(|page| open(page, reader.site.now)).collect();
    open.sort_by_key(|open| (open.starts, &open.page.id));
    let title = |page| reader.see(page).map(|seen| seen.text.title.clone());
    let choice = |open: Open<'a>| Choice {
        id: open.id.to_owned(),
        date: open.start.date().to_string(),
        start: open.start.time().map(clock),
        title: if one && open.page.series.is_none() { None } else { title(open.page) },
        full: false,
        series: open.page.series.is_some(),
    };
    open.into_iter().map(choice).collect()
}

/// Something that one can register for now: one time of an event, or a series at its first session.
struct Open<'a> {
    page: &'a Page<'a>,
    id: &'a str,
    start: When,
    starts: Timestamp,
}

fn open<'a>(page: &'a Page<'a>, now: Timestamp) -> impl Iterator<Item = Open<'a>> {
    let held = |(_, occurrence): &(&Page<'_>, &Occurrence)| occurrence.status != Status::Cancelled;
    let coming = occurrences(page, now).filter(held).filter(move |(_, occurrence)| occurrence.closes > now);
    let coming =
        coming.map(|(page, Occurrence { id, start, starts, .. })| Open { page, id, start: *start, starts: *starts });
    let series = page.series.iter().filter(move |series| series.is_open(now));
    let series = series.filter_map(move |series| {
        let Session { start, starts, .. } = series.first()?;
        Some(Open { page, id: &series.id, start: *start, starts: *starts })
    });
    coming.chain(series)
}

/// What every form keeps, why and for how long.
pub(crate) fn notice<'a>(reader: &Reader<'a>) -> NoticeView<'a> {
    NoticeView { forms: reader.site.forms.values().filter_map(|form| form_notice(reader, form)).collect() }
}

fn form_notice<'a>(reader: &Reader<'a>, form: &'a SiteForm) -> Option<FormNotice<'a>> {
    let lang = &reader.language.tag;
    let (texts, words) = (form.texts.get(lang)?, form.text_languages.get(lang)?);
    let home = reader.see(reader.site.pages.get(&form.home)?)?;
    let label = |texts: &'a FieldTexts| texts.label.as_str();
    let fields = form.form.fields.iter().filter_map(|field| {
        let label = label(texts.fields.get(&field.name)?);
        Some(FieldNotice { label, purpose: field.purpose, required: field.required, asked: field.asked })
    });
    Some(FormNotice {
        id: form.form.id.as_str(),
        title: &home.text.title,
        months: form.form.retention.months,
        after: form.form.retention.after,
        decision: &form.form.retention.decision,
        fields: fields.collect(),
        lang: words.as_str(),
        dir: reader.dir(words),
    })
}

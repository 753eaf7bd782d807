//! The public pages that the service renders: the form again, the receipt, an error.

use serde::Serialize;
use signup_form::{BundledForm, Feeds, FieldError, PhoneLine};
use site_theme::{Attempt, Choice, FluentArgs, FormRequest, Notice, Theme, ThemeError};
use tera::Context;

use crate::bundle::{FORM_MARKER, Loaded, RECEIPT_MARKER, words};
use crate::reference::Reference;
use crate::signup::State;

/// A post that could not be accepted, and why.
pub(crate) struct Refused<'a> {
    pub(crate) form: &'a BundledForm,
    pub(crate) values: &'a [(String, String)],
    pub(crate) occurrence: Option<&'a str>,
    pub(crate) errors: &'a [FieldError],
    pub(crate) notice: Option<Notice>,
}

/// The form's own page with the person's values and what to mend.
pub(crate) fn form_again(
    loaded: &Loaded,
    lang: &str,
    dates: &[Choice],
    refused: &Refused<'_>,
) -> Result<String, ThemeError> {
    let form = &refused.form.form;
    let language = loaded.language(lang).ok_or_else(|| without_words("form.html", lang))?;
    let (texts, words) = words(refused.form, language).ok_or_else(|| without_words("form.html", lang))?;
    let html = loaded.theme.form(&FormRequest {
        lang,
        dir: language.dir,
        form,
        texts,
        words,
        version: &refused.form.version,
        phone: &loaded.bundle.phone,
        occurrences: dates,
        attempt: Attempt::Refused {
            values: refused.values,
            occurrence: refused.occurrence,
            errors: refused.errors,
            notice: refused.notice,
        },
    })?;
    let shell = loaded.form_shell(lang, form.id.as_str());
    let title = format!("<title>{}: ", error_prefix(loaded, lang)?);
    Ok(shell.replacen("<title>", &title, 1).replacen(FORM_MARKER, &html, 1))
}

/// The word that comes first in the title of a page with errors, which is what a screen reader reads first.
fn error_prefix(loaded: &Loaded, lang: &str) -> Result<String, ThemeError> {
    let text = loaded.theme.strings().text(lang, "error-prefix", &FluentArgs::new());
    let mut escaped = Vec::new();
    text.map_err(|error| error.to_string())
        .and_then(|text| tera::escape_html(&text, &mut escaped).map_err(|error| error.to_string()))
        .map_err(|message| broken("form.html", message))?;
    Ok(String::from_utf8_lossy(&escaped).into_owned())
}

#[derive(Serialize)]
struct Receipt<'a> {
    lang: &'a str,
    dir: &'static str,
    reference: Option<&'a str>,
    form: &'a str,
    phone: &'a PhoneLine,
    feeds: Feeds,
    next: &'static str,
}

/// What a person reads when the signup is stored: nothing about them but the reference.
pub(crate) fn receipt(
    loaded: &Loaded,
    lang: &str,
    form: &BundledForm,
    reference: Option<&Reference>,
    state: Option<State>,
) -> Result<String, ThemeError> {
    let id = form.form.id.as_str();
    let body = render(
        &loaded.theme,
        "receipt_body.html",
        &Receipt {
            lang,
            dir: loaded.dir(lang).as_str(),
            reference: reference.map(Reference::as_str),
            form: id,
            phone: &loaded.bundle.phone,
            feeds: form.form.feeds,
            next: next(form.form.feeds, state),
        },
    )?;
    Ok(loaded.receipt_shell(lang, id).replacen(RECEIPT_MARKER, &body, 1))
}

/// The name of the words that say what happens next. An address that does not say whether a registration has a place is
/// answered honestly: the registration has come, and whoever wants to know calls.
fn next(feeds: Feeds, state: Option<State>) -> &'static str {
    match (feeds, state) {
        (Feeds::Matching, _) => "matching",
        (Feeds::Message, _) => "message",
        (Feeds::Occurrence, Some(State::Seated)) => "occurrence",
        (Feeds::Occurrence, Some(State::Waiting)) => "waiting",
        (Feeds::Occurrence, _) => "received",
    }
}

#[derive(Serialize)]
struct ErrorPage<'a> {
    lang: &'a str,
    dir: &'static str,
    status: u16,
    phone: &'a PhoneLine,
    site_name: &'a str,
}

/// The page of an error that has no form to show.
pub(crate) fn error(loaded: &Loaded, lang: &str, status: u16) -> Result<String, ThemeError> {
    render(
        &loaded.theme,
        "error.html",
        &ErrorPage {
            lang,
            dir: loaded.dir(lang).as_str(),
            status,
            phone: &loaded.bundle.phone,
            site_name: site_name(loaded, lang),
        },
    )
}

/// The name of the site in this language, else in its first.
pub(crate) fn site_name<'a>(loaded: &'a Loaded, lang: &str) -> &'a str {
    let name = &loaded.bundle.name;
    name.get(lang).or_else(|| name.get(loaded.first_language())).map_or("", String::as_str)
}

/// Renders a template with data that serialises to an object.
pub(crate) fn render(theme: &Theme, template: &str, data: &impl Serialize) -> Result<String, ThemeError> {
    let context = Context::from_serialize(data).map_err(|error| broken(template, error.to_string()))?;
    theme.render(template, &context)
}

pub(crate) fn without_words(template: &str, lang: &str) -> ThemeError {
    broken(template, format!("there are no words in `{lang}`"))
}

fn broken(template: &str, message: String) -> ThemeError {
    ThemeError { template: template.to_owned(), line: 1, column: 1, message }
}

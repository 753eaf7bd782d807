//! [`FormRequest`] as data for `form.html`: nothing is left for the template to decide but the markup.

use fluent_bundle::FluentArgs;
use serde::Serialize;
use signup_form::{Arg, Feeds, Field, FieldError, Problem, Question};

use super::field::{FieldView, field_view};
use super::{Choice, FormRequest, Notice};
use crate::strings::{Strings, TextError};

/// What `form.html` gets.
#[derive(Debug, Serialize)]
pub(crate) struct FormView<'a> {
    lang: &'a str,
    dir: &'static str,
    words: &'a str,
    id: &'a str,
    version: &'a str,
    /// Where a change of earlier answers is posted to; none when the form is a new signup.
    own_page: Option<&'a str>,
    phone: Phone<'a>,
    submit: &'a str,
    notice: Option<&'static str>,
    errors: Vec<ErrorLink>,
    dates: Option<Dates<'a>>,
    questions: Vec<QuestionView<'a>>,
}

#[derive(Debug, Serialize)]
struct Phone<'a> {
    text: &'a str,
    href: &'a str,
}

/// One line of the summary: the words and the id of what to mend.
#[derive(Debug, Serialize)]
struct ErrorLink {
    target: String,
    message: Message,
}

/// An error in words; `own` when the form's own texts say it, which may be in another language than the page.
#[derive(Debug, Clone, Serialize)]
pub(super) struct Message {
    text: String,
    own: bool,
}

/// The choice of a date.
#[derive(Debug, Serialize)]
struct Dates<'a> {
    /// The key of the question: which date, or which group where all are series.
    legend: &'static str,
    choices: &'a [Choice],
    chosen: Option<&'a str>,
    error: Option<&'static str>,
}

#[derive(Debug, Serialize)]
struct QuestionView<'a> {
    /// Whether these are the ways to reach the person, of which one is enough.
    contact: bool,
    error: Option<Message>,
    fields: Vec<FieldView<'a>>,
}

/// The view of a request.
pub(super) fn view<'a>(request: &FormRequest<'a>, strings: &Strings) -> Result<FormView<'a>, TextError> {
    let messages = messages(request, strings)?;
    let notice = request.attempt.notice();
    let mut errors: Vec<ErrorLink> =
        messages.iter().map(|(error, message)| link(request, error, message.clone())).collect();
    if let Some(notice) = notice.filter(|notice| notice.is_about_the_date()) {
        let text = strings.text(request.lang, notice.key(), &FluentArgs::new())?;
        errors.insert(0, ErrorLink { target: "f-occurrence".to_owned(), message: Message { text, own: false } });
    }
    Ok(FormView {
        lang: request.lang,
        dir: request.dir.as_str(),
        words: request.words,
        id: request.form.id.as_str(),
        version: request.version,
        own_page: request.attempt.own_page(),
        phone: Phone { text: &request.phone.text, href: &request.phone.href },
        submit: &request.texts.submit,
        notice: notice.filter(|notice| !notice.is_about_the_date()).map(Notice::key),
        errors,
        dates: asks_for_a_date(request).then(|| dates(request)),
        questions: request
            .form
            .questions()
            .into_iter()
            .map(|question| question_view(request, strings, &question, &messages))
            .collect(),
    })
}

/// A registration is for the date that it was made for: to change that is to register anew.
fn asks_for_a_date(request: &FormRequest<'_>) -> bool {
    request.form.feeds == Feeds::Occurrence && request.attempt.own_page().is_none()
}

fn dates<'a>(request: &FormRequest<'a>) -> Dates<'a> {
    let groups = !request.occurrences.is_empty() && request.occurrences.iter().all(|choice| choice.series);
    Dates {
        legend: if groups { "dates-legend-groups" } else { "dates-legend" },
        choices: request.occurrences,
        chosen: request.attempt.occurrence(),
        error: request.attempt.notice().filter(|notice| notice.is_about_the_date()).map(Notice::key),
    }
}

/// Each error with its words: the form's own for a missing answer, else the theme's.
fn messages<'a>(request: &FormRequest<'a>, strings: &Strings) -> Result<Vec<(&'a FieldError, Message)>, TextError> {
    let words = |error: &'a FieldError| {
        let own = request.texts.fields.get(error.field.as_str()).and_then(|texts| texts.missing.as_ref());
        if let (Problem::Missing, Some(text)) = (&error.problem, own) {
            return Ok((error, Message { text: text.clone(), own: true }));
        }
        let mut args = FluentArgs::new();
        for (name, value) in error.problem.args() {
            match value {
                Arg::Number(number) => args.set(name, number),
                Arg::Text(text) => args.set(name, text),
            }
        }
        let text = strings.text(request.lang, error.problem.key(), &args)?;
        Ok((error, Message { text, own: false }))
    };
    request.attempt.errors().iter().map(words).collect()
}

fn link(request: &FormRequest<'_>, error: &FieldError, message: Message) -> ErrorLink {
    let target = match request.form.field(&error.field) {
        Some(field) if field.options().is_some() => format!("f-{}-1", field.name),
        Some(field) => format!("f-{}", field.name),
        // What the form does not ask cannot be mended at a field.
        None => "form".to_owned(),
    };
    ErrorLink { target, message }
}

fn question_view<'a>(
    request: &FormRequest<'a>,
    strings: &Strings,
    question: &Question<'a>,
    messages: &[(&FieldError, Message)],
) -> QuestionView<'a> {
    let field = |field: &&'a Field| {
        let error = messages.iter().find(|(error, _)| error.field == field.name);
        field_view(request, strings, field, error.map(|(_, message)| message.clone()))
    };
    match question {
        Question::Field(single) => QuestionView { contact: false, error: None, fields: vec![field(single)] },
        Question::Contact(ways) => {
            let mut fields: Vec<FieldView<'a>> = ways.iter().map(field).collect();
            let none = messages.iter().find(|(error, _)| error.problem == Problem::NoContact);
            if none.is_some() {
                fields.iter_mut().for_each(FieldView::forget_error);
            }
            QuestionView { contact: true, error: none.map(|(_, message)| message.clone()), fields }
        }
    }
}

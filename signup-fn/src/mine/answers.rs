//! The answers as the private page shows them: each with why it was asked.

use serde::Serialize;
use signup_form::{Answer, Answers, BundledForm, Field, FormTexts, Purpose};

use crate::words;

/// A question with its answer in words.
#[derive(Serialize)]
pub(super) struct AnswerView<'a> {
    label: &'a str,
    values: Vec<String>,
    /// Why it was asked; not known of a question that the form does not ask any more.
    purpose: Option<Purpose>,
}

/// Every answer: those at the door in the form's order, those of the interview, then those to questions that the form
/// does not ask any more; and whether any is of the interview.
pub(super) fn views<'a>(
    answers: &'a Answers,
    form: Option<&'a BundledForm>,
    texts: Option<&'a FormTexts>,
) -> (Vec<AnswerView<'a>>, bool) {
    let Some(form) = form.map(|form| &form.form) else {
        return (answers.iter().map(|(name, answer)| unasked(name.as_str(), answer)).collect(), false);
    };
    let answered = |field: &'a Field| {
        let name = field.name.as_str();
        let values = words::of_answer(form, texts, name, answers.get(name)?);
        Some(AnswerView { label: words::label(texts, name), values, purpose: Some(field.purpose) })
    };
    let interview: Vec<AnswerView<'a>> = form.interview().filter_map(answered).collect();
    let interviewed = !interview.is_empty();
    let gone = answers.iter().filter(|(name, _)| form.field(name.as_str()).is_none());
    let gone = gone.map(|(name, answer)| unasked(name.as_str(), answer));
    (form.door().filter_map(answered).chain(interview).chain(gone).collect(), interviewed)
}

fn unasked<'a>(name: &'a str, answer: &Answer) -> AnswerView<'a> {
    AnswerView { label: name, values: answer.values(), purpose: None }
}

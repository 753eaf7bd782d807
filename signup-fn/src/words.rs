//! Answers in the words of their form.

use signup_form::{Answer, Field, Form, FormTexts, Options, spoken_language};

/// What a tick that is ticked looks like among the answers.
const TICKED: &str = "✓";

/// The label of a field; its name where the form does not ask it any more.
pub(crate) fn label<'a>(texts: Option<&'a FormTexts>, field: &'a str) -> &'a str {
    texts.and_then(|texts| texts.fields.get(field)).map_or(field, |texts| &texts.label)
}

/// An answer in words: of the options their texts, of languages their own names.
pub(crate) fn of_answer(form: &Form, texts: Option<&FormTexts>, field: &str, answer: &Answer) -> Vec<String> {
    let chosen = match answer {
        Answer::Chosen(chosen) => chosen,
        Answer::Ticked => return vec![TICKED.to_owned()],
        _ => return answer.values(),
    };
    let texts = texts.and_then(|texts| texts.fields.get(field));
    let is_spoken = form.field(field).and_then(Field::options) == Some(&Options::Languages);
    let word = |option: &str| match spoken_language(option) {
        Some(language) if is_spoken => language.name.to_owned(),
        _ => texts.and_then(|texts| texts.options.get(option)).map_or_else(|| option.to_owned(), Clone::clone),
    };
    chosen.iter().map(|option| word(option.as_str())).collect()
}

//! A form's texts in one language, held against what the form asks.

use signup_form::{Form, TextKey};

use crate::diagnostic::{Diagnostic, Problem, Span, nearest};
use crate::lang::Languages;
use crate::parse::FormTextsFile;
use crate::source::SourceFile;

/// What is missing, what nobody asks for, and whether a speaker has read it.
pub(super) fn check(
    form: &Form,
    form_path: &str,
    written: &FormTextsFile<'_>,
    languages: &Languages,
) -> Vec<Diagnostic> {
    let file = written.file;
    let missing = form.missing_texts(&written.texts).into_iter().map(|key| {
        let problem = Problem::MissingFormText { text: key.to_string(), form: form_path.to_owned() };
        Diagnostic::whole(&file.path, problem)
    });
    let needless = form.needless_texts(&written.texts).into_iter().map(|key| {
        let problem =
            Problem::UnusedFormText { text: key.to_string(), form: form_path.to_owned(), nearest: meant(form, &key) };
        Diagnostic::at(file, &place(file, &key), problem)
    });
    let is_source = written.lang == languages.source().tag;
    let reviewed = match (is_source, written.texts.reviewed) {
        (false, None) => Some(Diagnostic::whole(&file.path, Problem::NotSaidWhetherReviewed)),
        (true, Some(_)) => {
            let problem = Problem::TranslationKeyInSource { key: "reviewed".to_owned() };
            Some(Diagnostic::at(file, &word(&file.text, 0, "reviewed"), problem))
        }
        _ => None,
    };
    missing.chain(needless).chain(reviewed).collect()
}

/// The field or option that was probably meant.
fn meant(form: &Form, key: &TextKey) -> Option<String> {
    let Some(option) = &key.option else {
        return nearest(key.field.as_str(), form.fields.iter().map(|field| field.name.as_str()));
    };
    let field = form.fields.iter().find(|field| field.name == key.field)?;
    let signup_form::Options::Listed(options) = field.options()? else { return None };
    nearest(option.as_str(), options.iter().map(signup_form::OptionId::as_str))
}

/// Where the key stands: texts are read without their places, so it is looked up by its name.
fn place(file: &SourceFile, key: &TextKey) -> Span {
    let field = word(&file.text, 0, key.field.as_str());
    match &key.option {
        None => field,
        Some(option) => word(&file.text, field.end, option.as_str()),
    }
}

/// The first place after `from` where `key` stands as a key.
fn word(text: &str, from: usize, key: &str) -> Span {
    let stands = |at: &usize| {
        let before = text[..*at].chars().next_back();
        let after = text[at + key.len()..].trim_start_matches(['"', '\'', ' ']);
        before.is_none_or(|c| c.is_whitespace() || matches!(c, '{' | ',' | '"' | '\'')) && after.starts_with(':')
    };
    let found = text[from..].match_indices(key).map(|(at, _)| from + at).find(stands);
    found.map_or(0..0, |at| at..at + key.len())
}

//! `form.yaml`, which says what a form asks, and `form.<lang>.yaml`, which says it in words.

use serde::de::DeserializeOwned;
use signup_form::{Form, FormTexts};

use super::{Check, yaml};
use crate::diagnostic::{Diagnostic, Problem};
use crate::lang::Lang;
use crate::source::SourceFile;

/// A form's definition.
#[derive(Debug)]
pub struct FormFile<'s> {
    /// The file.
    pub file: &'s SourceFile,
    /// The folder below `content/` that it lies in, which is the path of its page.
    pub folder: String,
    /// What it asks.
    pub form: Form,
}

/// A form's texts in one language.
#[derive(Debug)]
pub struct FormTextsFile<'s> {
    /// The file.
    pub file: &'s SourceFile,
    /// The folder below `content/` that it lies in.
    pub folder: String,
    /// The language that its name gives.
    pub lang: Lang,
    /// The words.
    pub texts: FormTexts,
}

/// Reads `form.yaml`. What its parts have to do with each other is the form crate's to say.
pub(super) fn read(file: &SourceFile, folder: String) -> Result<FormFile<'_>, Vec<Diagnostic>> {
    let form = whole::<Form>(file).map_err(|found| found.into_iter().map(of_form).collect::<Vec<_>>())?;
    Ok(FormFile { file, folder, form })
}

/// Reads `form.<lang>.yaml`.
pub(super) fn read_texts(file: &SourceFile, folder: String, lang: Lang) -> Result<FormTextsFile<'_>, Vec<Diagnostic>> {
    whole(file).map(|texts| FormTextsFile { file, folder, lang, texts })
}

fn whole<T: DeserializeOwned>(file: &SourceFile) -> Result<T, Vec<Diagnostic>> {
    let mut check = Check::new(file);
    match yaml::read(&mut check, file.text.len()) {
        Some(value) => check.finish(value),
        None => Err(check.into_problems()),
    }
}

/// What the form crate refuses is no matter of YAML.
fn of_form(mut diagnostic: Diagnostic) -> Diagnostic {
    if let Problem::BadYaml { message } = *diagnostic.problem {
        *diagnostic.problem = Problem::BadForm { message };
    }
    diagnostic
}

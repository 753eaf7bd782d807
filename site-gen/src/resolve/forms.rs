//! Forms find their pages and their texts; every language gets words, its own or those of its fallback chain.

use std::collections::BTreeMap;

use signup_form::{FormId, FormTexts};

use super::gather::{Groups, unknown_in_name};
use crate::diagnostic::{Diagnostic, Problem};
use crate::lang::{Lang, Languages};
use crate::parse::{FormFile, FormTextsFile};
use crate::site::SiteForm;

mod texts;

/// The forms of the site by their ids.
pub(super) type Forms = BTreeMap<FormId, SiteForm>;

/// Puts forms and texts together by the folder that they lie in.
pub(super) fn resolve(
    forms: Vec<FormFile<'_>>,
    texts: Vec<FormTextsFile<'_>>,
    groups: &Groups<'_>,
    languages: &Languages,
    problems: &mut Vec<Diagnostic>,
) -> Forms {
    let mut texts = by_folder(texts, languages, problems);
    let mut resolved = Forms::new();
    let mut files: BTreeMap<FormId, &str> = BTreeMap::new();
    for FormFile { file, folder, form } in forms {
        if let Some(other) = files.insert(form.id.clone(), &file.path) {
            let problem = Problem::FormTaken { form: form.id.to_string(), other: other.to_owned() };
            problems.push(Diagnostic::whole(&file.path, problem));
        }
        let written = texts.remove(&folder).unwrap_or_default();
        for texts in written.values() {
            problems.extend(texts::check(&form, &file.path, texts, languages));
        }
        let source = &languages.source().tag;
        if !written.contains_key(source) {
            let path = file.path.replace("form.yaml", &format!("form.{source}.yaml"));
            let problem = Problem::FormWithoutTexts { form: file.path.clone(), file: path.clone() };
            problems.push(Diagnostic::whole(&path, problem));
        }
        let Some(group) = groups.get(&folder) else {
            let problem = Problem::FormWithoutPage { file: page_file(&folder, source) };
            problems.push(Diagnostic::whole(&file.path, problem));
            continue;
        };
        let (texts, text_languages) = in_every_language(&written, languages);
        resolved.insert(form.id.clone(), SiteForm { form, texts, text_languages, home: group.id.clone() });
    }
    problems.extend(texts.into_iter().flat_map(|(folder, texts)| without_form(&folder, texts)));
    resolved
}

type Written<'s> = BTreeMap<Lang, FormTextsFile<'s>>;

fn by_folder<'s>(
    texts: Vec<FormTextsFile<'s>>,
    languages: &Languages,
    problems: &mut Vec<Diagnostic>,
) -> BTreeMap<String, Written<'s>> {
    let mut by_folder: BTreeMap<String, Written<'s>> = BTreeMap::new();
    for texts in texts {
        if languages.find(&texts.lang).is_some() {
            by_folder.entry(texts.folder.clone()).or_default().insert(texts.lang.clone(), texts);
        } else {
            problems.push(Diagnostic::whole(&texts.file.path, unknown_in_name(&texts.lang, languages)));
        }
    }
    by_folder
}

fn without_form(folder: &str, texts: Written<'_>) -> Vec<Diagnostic> {
    let file = format!("content/{folder}/form.yaml");
    let lost = texts.into_values().map(|texts| texts.file.path.clone());
    lost.map(|path| Diagnostic::whole(&path, Problem::TextsWithoutForm { file: file.clone() })).collect()
}

fn page_file(folder: &str, source: &Lang) -> String {
    if folder.is_empty() { format!("content/index.{source}.md") } else { format!("content/{folder}/index.{source}.md") }
}

fn in_every_language(
    written: &Written<'_>,
    languages: &Languages,
) -> (BTreeMap<Lang, FormTexts>, BTreeMap<Lang, Lang>) {
    let (mut texts, mut text_languages) = (BTreeMap::new(), BTreeMap::new());
    for language in languages {
        let found = languages.chain(language).find_map(|tag| written.get(tag));
        if let Some(file) = found {
            texts.insert(language.tag.clone(), file.texts.clone());
            text_languages.insert(language.tag.clone(), file.lang.clone());
        }
    }
    (texts, text_languages)
}

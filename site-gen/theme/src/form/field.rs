//! One field as data for `form.html`.

use serde::Serialize;
use signup_form::{Field, FieldTexts, Kind, Options, Purpose};

use super::FormRequest;
use super::view::Message;
use crate::strings::Strings;

#[derive(Debug, Serialize)]
pub(super) struct FieldView<'a> {
    name: &'a str,
    kind: &'static str,
    label: &'a str,
    hint: Option<&'a str>,
    /// The key of the text that says why it is asked.
    why: &'static str,
    required: bool,
    autocomplete: Option<&'a str>,
    /// The longest text or the bounds of a number or date, as the attributes of HTML want them.
    longest: Option<u32>,
    min: Option<String>,
    max: Option<String>,
    value: &'a str,
    options: Vec<OptionView<'a>>,
    /// Options beyond the likely ones, which may stay folded.
    more: Vec<OptionView<'a>>,
    error: Option<Message>,
}

#[derive(Debug, Serialize)]
struct OptionView<'a> {
    value: &'a str,
    label: &'a str,
    /// The language and direction of the label, when they are not those of the form's words.
    lang: Option<&'a str>,
    dir: Option<&'static str>,
    checked: bool,
}

impl FieldView<'_> {
    pub(super) fn forget_error(&mut self) {
        self.error = None;
    }
}

pub(super) fn field_view<'a>(
    request: &FormRequest<'a>,
    strings: &Strings,
    field: &'a Field,
    error: Option<Message>,
) -> FieldView<'a> {
    let texts = request.texts.fields.get(field.name.as_str());
    let values: Vec<&str> = values(request, field).collect();
    let (options, more) = options(field, texts, &values, strings);
    let (longest, min, max) = limits(&field.kind);
    FieldView {
        name: field.name.as_str(),
        kind: kind(&field.kind),
        label: texts.map_or(field.name.as_str(), |texts| &texts.label),
        hint: texts.and_then(|texts| texts.hint.as_deref()),
        why: why(field.purpose),
        required: field.required,
        autocomplete: field.autocomplete.as_deref(),
        longest,
        min,
        max,
        value: values.first().copied().unwrap_or_default(),
        options,
        more,
        error,
    }
}

/// What was posted for the field.
fn values<'a>(request: &FormRequest<'a>, field: &'a Field) -> impl Iterator<Item = &'a str> {
    request.attempt.values().iter().filter(|(name, _)| field.name == *name).map(|(_, value)| value.as_str())
}

fn kind(kind: &Kind) -> &'static str {
    match kind {
        Kind::Text { .. } => "text",
        Kind::Longtext { .. } => "longtext",
        Kind::Number { .. } => "number",
        Kind::Date { .. } => "date",
        Kind::Email => "email",
        Kind::Phone => "phone",
        Kind::Choice { .. } => "choice",
        Kind::Choices { .. } => "choices",
        Kind::Tick => "tick",
    }
}

fn why(purpose: Purpose) -> &'static str {
    match purpose {
        Purpose::Contact => "why-contact",
        Purpose::Matching => "why-matching",
        Purpose::Agreement => "why-agreement",
        Purpose::Statistics => "why-statistics",
        Purpose::Occurrence => "why-occurrence",
    }
}

/// `maxlength`, `min` and `max`.
fn limits(kind: &Kind) -> (Option<u32>, Option<String>, Option<String>) {
    match kind {
        Kind::Text { max } | Kind::Longtext { max } => (Some(*max), None, None),
        Kind::Number { min, max } => (None, Some(min.to_string()), Some(max.to_string())),
        Kind::Date { min, max } => (None, min.map(|day| day.to_string()), max.map(|day| day.to_string())),
        _ => (None, None, None),
    }
}

/// The options, and those that may stay folded: of the spoken languages the site's own come first, since they are
/// those of the people it is made for.
fn options<'a>(
    field: &'a Field,
    texts: Option<&'a FieldTexts>,
    values: &[&str],
    strings: &Strings,
) -> (Vec<OptionView<'a>>, Vec<OptionView<'a>>) {
    let view = |name: &'a str| OptionView {
        value: name,
        label: texts.and_then(|texts| texts.options.get(name)).map_or(name, String::as_str),
        lang: None,
        dir: None,
        checked: values.contains(&name),
    };
    match field.options() {
        None => (Vec::new(), Vec::new()),
        Some(Options::Listed(_)) => {
            (field.options().map(Options::names).unwrap_or_default().into_iter().map(view).collect(), Vec::new())
        }
        Some(Options::Languages) => languages(values, strings),
    }
}

fn languages<'a>(values: &[&str], strings: &Strings) -> (Vec<OptionView<'a>>, Vec<OptionView<'a>>) {
    let site: Vec<&str> = strings.languages().iter().map(|language| language.tag.as_str()).collect();
    let place = |tag: &str| site.iter().position(|of_site| *of_site == tag);
    let mut all: Vec<_> = signup_form::spoken_languages().iter().collect();
    all.sort_by_key(|language| place(language.tag).unwrap_or(usize::MAX));
    let view = |language: &&'static signup_form::SpokenLanguage| OptionView {
        value: language.tag,
        label: language.name,
        lang: Some(language.tag),
        dir: Some(language.dir.as_str()),
        checked: values.contains(&language.tag),
    };
    let (likely, more): (Vec<_>, Vec<_>) = all.into_iter().partition(|language| place(language.tag).is_some());
    (likely.iter().map(view).collect(), more.iter().map(view).collect())
}

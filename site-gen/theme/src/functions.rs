//! The functions that templates call: `t`, `dir`, `day`, `day_spans`, `language_name`.

use std::collections::BTreeMap;
use std::sync::Arc;

use fluent_bundle::{FluentArgs, FluentValue};
use signup_form::spoken_language;
use tera::{Error, Kwargs, State, Tera, TeraResult, Value};

use crate::days::{DayForm, Days};
use crate::strings::Strings;

/// What the functions look up.
#[derive(Debug)]
pub(crate) struct Words {
    pub(crate) strings: Strings,
    pub(crate) days: BTreeMap<String, Days>,
}

pub(crate) fn register(tera: &mut Tera, words: &Arc<Words>) {
    let w = Arc::clone(words);
    tera.register_function("t", move |args: Kwargs, state: &State| text(&w, &args, state));
    let w = Arc::clone(words);
    tera.register_function("day", move |args: Kwargs, state: &State| day(&w, &args, state));
    let w = Arc::clone(words);
    tera.register_function("dir", move |args: Kwargs, _: &State| direction(&w, &args));
    tera.register_function("day_spans", |args: Kwargs, _: &State| day_spans(&args));
    let w = Arc::clone(words);
    tera.register_function("language_name", move |args: Kwargs, _: &State| language_name(&w, &args));
}

/// The language of the place that calls: the context's `lang`, or a component's own argument.
fn language(args: &Kwargs, state: &State) -> TeraResult<String> {
    if let Some(lang) = args.get::<&str>("lang")? {
        return Ok(lang.to_owned());
    }
    state.get::<String>("lang")?.ok_or_else(|| {
        Error::message("no `lang` here: a component that calls `t` or `day` declares the argument `@lang`")
    })
}

/// `t(key="…", name=value…)`: a text of the interface.
///
/// Arguments that are already HTML (a link made by a component) stay HTML, and then the text around them is escaped
/// here; without such an argument the text is escaped where it is written, as any other.
fn text(words: &Words, args: &Kwargs, state: &State) -> TeraResult<Value> {
    let key = args.must_get::<&str>("key")?;
    let lang = language(args, state)?;
    let mut markup = Vec::new();
    let mut given = FluentArgs::new();
    for (name, value) in args.iter().filter_map(|(name, value)| Some((name.as_str()?, value))) {
        if !matches!(name, "key" | "lang") {
            given.set(name.to_owned(), argument(value, &mut markup)?);
        }
    }
    let text = words.strings.text(&lang, key, &given).map_err(Error::message)?;
    if markup.is_empty() {
        return Ok(Value::from(text));
    }
    let escaped =
        markup.iter().enumerate().fold(state.escape(&text)?, |text, (nth, html)| text.replace(stand_in(nth), html));
    Ok(Value::safe_string(&escaped))
}

/// A value of the template for Fluent: a number that plurals can see, or text.
fn argument(value: &Value, markup: &mut Vec<String>) -> TeraResult<FluentValue<'static>> {
    if value.is_undefined() {
        return Err(Error::message("an argument of `t` is undefined"));
    }
    // Tera calls every number safe too.
    if value.is_string() && value.is_safe() {
        markup.push(value.to_string());
        return Ok(stand_in(markup.len() - 1).to_string().into());
    }
    Ok(match (value.as_i64(), value.as_f64()) {
        (Some(whole), _) => whole.into(),
        (None, Some(broken)) => broken.into(),
        (None, None) => value.to_string().into(),
    })
}

/// A private-use character that holds the place of the nth piece of HTML while Fluent writes the text around it.
fn stand_in(nth: usize) -> char {
    u32::try_from(nth).ok().and_then(|nth| char::from_u32(0xE000 + nth)).unwrap_or('\u{E000}')
}

/// `day(date="2026-12-03", form="long|weekday|day|month|month_year|also")` in the words of the context's language.
fn day(words: &Words, args: &Kwargs, state: &State) -> TeraResult<String> {
    let name = args.must_get::<&str>("form")?;
    let form = DayForm::parse(name).ok_or_else(|| Error::message(format!("`{name}` is no form of a day")))?;
    let date = args.must_get::<&str>("date")?;
    Ok(match words.days.get(&language(args, state)?) {
        Some(days) => days.words(date, form),
        None => Days::default().words(date, form),
    })
}

/// `dir(lang="ar")`: `rtl` or `ltr`.
fn direction(words: &Words, args: &Kwargs) -> TeraResult<&'static str> {
    let lang = args.must_get::<&str>("lang")?;
    let site = words.strings.languages().iter().find(|known| known.tag == lang).map(|known| known.dir);
    let dir = site.or_else(|| spoken_language(lang).map(|known| known.dir));
    Ok(dir.map_or("ltr", |dir| dir.as_str()))
}

/// `language_name(tag="ar")`: what its speakers call it. A language of the site says it in its own strings.
fn language_name(words: &Words, args: &Kwargs) -> TeraResult<String> {
    const KEY: &str = "language-name";
    let tag = args.must_get::<&str>("tag")?;
    if words.strings.has(tag, KEY) {
        return words.strings.text(tag, KEY, &FluentArgs::new()).map_err(Error::message);
    }
    Ok(spoken_language(tag).map_or(tag, |known| known.name).to_owned())
}

/// The days of a week as opening hours name them.
const WEEK: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

/// `day_spans(days=["mon", "tue", "wed", "sat"])`: `[{first: "mon", last: "wed"}, {first: "sat", last: "sat"}]`.
fn day_spans(args: &Kwargs) -> TeraResult<Value> {
    let days = args.must_get::<Vec<String>>("days")?;
    if let Some(unknown) = days.iter().find(|day| !WEEK.contains(&day.as_str())) {
        return Err(Error::message(format!("`{unknown}` is no day of the week")));
    }
    let open = WEEK.map(|day| days.iter().any(|open| open == day));
    let mut spans: Vec<BTreeMap<&str, &str>> = Vec::new();
    let mut yesterday = false;
    for (day, today) in WEEK.into_iter().zip(open) {
        match spans.last_mut() {
            Some(span) if today && yesterday => {
                span.insert("last", day);
            }
            _ if today => spans.push([("first", day), ("last", day)].into()),
            _ => {}
        }
        yesterday = today;
    }
    Ok(Value::from_serializable(&spans))
}

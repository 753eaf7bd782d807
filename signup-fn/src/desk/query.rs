//! The query of the desk's addresses: the language, and which part of which list is looked at.

use std::convert::Infallible;

use axum::extract::{FromRequestParts, Query as UrlQuery};
use axum::http::header::ACCEPT_LANGUAGE;
use axum::http::request::Parts;
use serde::Deserialize;
use signup_form::FormId;

use crate::bundle::DESK_LANGUAGES;
use crate::reference::Reference;
use crate::signup::State;

/// What the address says, understood; what it says wrongly counts as not said.
#[derive(Clone, Debug)]
pub(crate) struct Query {
    pub(crate) lang: &'static str,
    pub(crate) form: Option<String>,
    pub(crate) state: Option<State>,
    pub(crate) from: usize,
    pub(crate) reference: Option<Reference>,
}

#[derive(Debug, Default, Deserialize)]
struct Raw {
    lang: Option<String>,
    form: Option<String>,
    state: Option<String>,
    from: Option<String>,
    #[serde(rename = "ref")]
    reference: Option<String>,
}

impl<S: Send + Sync> FromRequestParts<S> for Query {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Query, Infallible> {
        let raw = UrlQuery::<Raw>::from_request_parts(parts, state).await.map(|UrlQuery(raw)| raw).unwrap_or_default();
        let asked = raw.lang.as_deref().and_then(desk_language);
        Ok(Query {
            lang: asked.or_else(|| preferred(parts)).unwrap_or(DESK_LANGUAGES[0]),
            form: raw.form.and_then(|form| FormId::parse(&form).ok()).map(|form| form.to_string()),
            state: raw.state.as_deref().and_then(State::parse),
            from: raw.from.and_then(|from| from.parse().ok()).unwrap_or(0),
            reference: raw.reference.and_then(|reference| Reference::parse(&reference).ok()),
        })
    }
}

impl Query {
    pub(crate) fn in_language(&self, lang: &'static str) -> Query {
        Query { lang, ..self.clone() }
    }

    /// The first page, in the same language.
    pub(crate) fn home(&self) -> Query {
        Query { lang: self.lang, form: None, state: None, from: 0, reference: None }
    }

    pub(crate) fn of_form(&self, form: &FormId) -> Query {
        Query { form: Some(form.to_string()), ..self.home() }
    }

    pub(crate) fn of_state(&self, state: Option<State>) -> Query {
        Query { state, from: 0, ..self.clone() }
    }

    pub(crate) fn starting(&self, from: usize) -> Query {
        Query { from, ..self.clone() }
    }

    /// An address with this query. Nothing in it needs escaping: names of forms, states and languages are words.
    pub(crate) fn address(&self, path: &str) -> String {
        let form = self.form.as_ref().map(|form| format!("&form={form}")).unwrap_or_default();
        let state = self.state.map(|state| format!("&state={state}")).unwrap_or_default();
        let from = if self.from > 0 { format!("&from={}", self.from) } else { String::new() };
        format!("{path}?lang={}{form}{state}{from}", self.lang)
    }
}

fn desk_language(tag: &str) -> Option<&'static str> {
    DESK_LANGUAGES.into_iter().find(|known| *known == tag || tag.starts_with(&format!("{known}-")))
}

/// The first of the browser's languages that the desk has.
fn preferred(parts: &Parts) -> Option<&'static str> {
    let languages = parts.headers.get(ACCEPT_LANGUAGE)?.to_str().ok()?;
    languages.split(',').find_map(|language| desk_language(language.split(';').next()?.trim()))
}

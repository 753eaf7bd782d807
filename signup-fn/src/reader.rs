//! Who is answered: in which language, and as a page or as JSON.

use axum::http::header::{ACCEPT, ACCEPT_LANGUAGE, REFERER};
use axum::http::{HeaderMap, HeaderName};

use crate::bundle::Loaded;

/// The reader of an answer.
#[derive(Clone, Debug)]
pub(crate) struct Reader {
    /// A language of the site.
    pub(crate) lang: String,
    /// How they want the answer.
    pub(crate) wants: Wants,
}

/// How an answer is wanted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Wants {
    Page,
    Json,
}

impl Reader {
    /// What the headers tell: the page that was left says the language best, then the browser's own languages.
    pub(crate) fn of(headers: &HeaderMap, loaded: &Loaded) -> Reader {
        let known = |tag: &str| loaded.language(tag).map(|language| language.tag.clone());
        let lang = left_page(headers)
            .and_then(known)
            .or_else(|| preferred(headers).find_map(|tag| known(tag).or_else(|| known(tag.split('-').next()?))))
            .unwrap_or_else(|| loaded.first_language().to_owned());
        let accepts = |kind: &str| header(headers, &ACCEPT).is_some_and(|accept| accept.contains(kind));
        let wants = if accepts("application/json") && !accepts("text/html") { Wants::Json } else { Wants::Page };
        Reader { lang, wants }
    }

    /// A reader of whom nothing is known.
    pub(crate) fn unknown(loaded: &Loaded) -> Reader {
        Reader { lang: loaded.first_language().to_owned(), wants: Wants::Page }
    }

    /// The same reader, who now has said the language, if the site has it.
    pub(crate) fn speaking(self, lang: Option<&str>, loaded: &Loaded) -> Reader {
        match lang.and_then(|tag| loaded.language(tag)) {
            Some(language) => Reader { lang: language.tag.clone(), ..self },
            None => self,
        }
    }
}

/// The language of the page from which the request came: the first part of its path.
fn left_page(headers: &HeaderMap) -> Option<&str> {
    let (_, address) = header(headers, &REFERER)?.split_once("://")?;
    address.split('/').nth(1)
}

/// The languages of the browser, in its order. Weights are ignored: browsers write them in falling order.
fn preferred(headers: &HeaderMap) -> impl Iterator<Item = &str> {
    let languages = header(headers, &ACCEPT_LANGUAGE).unwrap_or_default();
    languages.split(',').filter_map(|language| language.split(';').next()).map(str::trim)
}

fn header<'h>(headers: &'h HeaderMap, name: &HeaderName) -> Option<&'h str> {
    headers.get(name)?.to_str().ok()
}

//! The private page: what a person sees, changes and withdraws by the link that only they have.
//!
//! To look changes nothing, since programs that check mail follow links too. Whatever opens nothing is answered with the
//! same bytes: an unknown token, one that has expired, and what never was one.

use std::sync::Arc;

use axum::extract::rejection::{PathRejection, QueryRejection};
use axum::extract::{Path, Query, Request, State};
use axum::http::HeaderMap;
use axum::response::Response;
use serde::{Deserialize, Serialize};
use signup_form::{BundledForm, PhoneLine};
use site_theme::{FluentArgs, ThemeError};

use crate::app::App;
use crate::bundle::Loaded;
use crate::link::{self, Purpose};
use crate::reader::Reader;
use crate::reply::{self, Refusal};
use crate::secret::Token;
use crate::signup::{Deed, Stored};
use crate::table::{Table, Unavailable};
use crate::{intake, page};

mod act;
mod answers;
mod event;
mod view;

use act::Outcome;
use view::Note;

/// The query of the page's addresses.
#[derive(Debug, Default, Deserialize)]
pub(crate) struct Asked {
    lang: Option<String>,
    done: Option<String>,
}

/// Somebody who follows a link, before it is known whether it opens anything.
struct Visit<T> {
    app: App<T>,
    loaded: Arc<Loaded>,
    reader: Reader,
    asked: Asked,
}

/// The page of one person.
struct Mine<'v, T> {
    visit: &'v Visit<T>,
    token: Token,
    stored: Stored,
    lang: String,
}

/// `GET /mine/{token}`
pub(crate) async fn page<T: Table>(
    State(app): State<App<T>>,
    token: Result<Path<String>, PathRejection>,
    asked: Result<Query<Asked>, QueryRejection>,
    headers: HeaderMap,
) -> Response {
    let visit = Visit::new(app, asked, &headers);
    let token = token.map(|Path(token)| token).unwrap_or_default();
    match visit.open(&token).await {
        Ok(Some(mine)) => mine.answer(mine.page(mine.note()).map(reply::page)),
        Ok(None) => visit.unknown(),
        Err(error) => visit.refuse(&error.into()),
    }
}

/// `GET /mine/{token}/{deed}`: the form to change the answers, or the question before a withdrawal. What is done by one
/// button has no page of its own.
pub(crate) async fn consider<T: Table>(
    State(app): State<App<T>>,
    path: Result<Path<(String, String)>, PathRejection>,
    asked: Result<Query<Asked>, QueryRejection>,
    headers: HeaderMap,
) -> Response {
    let visit = Visit::new(app, asked, &headers);
    let (token, deed) = path.map(|Path(path)| path).unwrap_or_default();
    let Some(deed) = Deed::parse(&deed) else { return visit.unknown() };
    match visit.open(&token).await {
        Ok(Some(mine)) => mine.answer(match deed {
            Deed::Change if mine.may(deed) => mine.form().map(reply::page),
            Deed::Withdraw if mine.may(deed) => mine.before_withdrawing().map(reply::page),
            _ => Ok(reply::see_other(&mine.address())),
        }),
        Ok(None) => visit.unknown(),
        Err(error) => visit.refuse(&error.into()),
    }
}

/// `POST /mine/{token}/{deed}`
pub(crate) async fn act<T: Table>(
    State(app): State<App<T>>,
    path: Result<Path<(String, String)>, PathRejection>,
    asked: Result<Query<Asked>, QueryRejection>,
    request: Request,
) -> Response {
    let visit = Visit::new(app, asked, request.headers());
    let (token, deed) = path.map(|Path(path)| path).unwrap_or_default();
    let Some(deed) = Deed::parse(&deed) else { return visit.unknown() };
    let mut mine = match visit.open(&token).await {
        Ok(Some(mine)) => mine,
        Ok(None) => return visit.unknown(),
        Err(error) => return visit.refuse(&error.into()),
    };
    let outcome = match intake::receive(request).await {
        Ok(posted) => mine.act(deed, &posted).await,
        Err(refusal) => Err(refusal),
    };
    match outcome {
        Ok(Outcome::Done) => reply::see_other(&format!("{}&done={}", mine.address(), deed.name())),
        Ok(Outcome::Impossible) => reply::see_other(&format!("{}&done=outdated", mine.address())),
        Ok(Outcome::Unanswered) => mine.answer(mine.page(Some(Note::Unanswered)).map(reply::unanswered)),
        Ok(Outcome::Again(again)) => mine.answer(mine.form_again(&again)),
        Err(refusal) => visit.refuse(&refusal),
    }
}

/// Every other address below `/mine`.
pub(crate) async fn nothing<T: Table>(
    State(app): State<App<T>>,
    asked: Result<Query<Asked>, QueryRejection>,
    headers: HeaderMap,
) -> Response {
    Visit::new(app, asked, &headers).unknown()
}

/// What the frame of every page needs, with what the page itself needs.
#[derive(Serialize)]
struct Framed<'a, P> {
    lang: &'a str,
    dir: &'static str,
    site_name: &'a str,
    phone: &'a PhoneLine,
    languages: Vec<Tongue<'a>>,
    wrong: bool,
    #[serde(flatten)]
    page: P,
}

/// A language that the page can be read in. Its address keeps the path, so that it does not repeat the token.
#[derive(Serialize)]
struct Tongue<'a> {
    tag: &'a str,
    name: String,
    dir: &'static str,
    url: String,
    current: bool,
}

/// Whether a page tells of a mistake, which its title then says first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Tells {
    News,
    Mistakes,
}

impl<T: Table> Visit<T> {
    /// An address that was cut or mistyped after the token still leads to the page.
    fn new(app: App<T>, asked: Result<Query<Asked>, QueryRejection>, headers: &HeaderMap) -> Visit<T> {
        let loaded = app.loaded();
        let asked = asked.map(|Query(asked)| asked).unwrap_or_default();
        let reader = Reader::of(headers, &loaded).speaking(asked.lang.as_deref(), &loaded);
        Visit { app, loaded, reader, asked }
    }

    /// The page that the token opens.
    async fn open(&self, token: &str) -> Result<Option<Mine<'_, T>>, Unavailable> {
        let Some(token) = Token::parse(token) else { return Ok(None) };
        let found = link::find(self.app.table(), &token, self.app.now()).await?;
        let Some(link) = found.filter(|link| link.purpose == Purpose::Mine) else { return Ok(None) };
        let Some(item) = self.app.table().get(&link.signup.key()).await? else { return Ok(None) };
        let stored = Stored::read(item).map_err(Unavailable::because)?;
        let said = self.asked.lang.as_deref().and_then(|tag| self.loaded.language(tag));
        let language = said.or_else(|| self.loaded.language(&stored.signup.lang));
        let lang = language.map_or_else(|| self.reader.lang.clone(), |language| language.tag.clone());
        Ok(Some(Mine { visit: self, token, stored, lang }))
    }

    fn unknown(&self) -> Response {
        let page = self.framed("mine/unknown.html", &self.reader.lang, Tells::News, ());
        page.map_or_else(|error| self.refuse(&Refusal::Broken(error)), reply::missing)
    }

    fn refuse(&self, refusal: &Refusal) -> Response {
        reply::refused(&self.loaded, &self.reader, refusal)
    }

    fn framed(&self, template: &str, lang: &str, tells: Tells, page: impl Serialize) -> Result<String, ThemeError> {
        let loaded = &self.loaded;
        let name = |tag| loaded.theme.strings().text(tag, "language-name", &FluentArgs::new());
        let languages = loaded.bundle.languages.iter().map(|language| Tongue {
            tag: &language.tag,
            name: name(&language.tag).unwrap_or_else(|_| language.tag.clone()),
            dir: language.dir.as_str(),
            url: format!("?lang={}", language.tag),
            current: language.tag == lang,
        });
        let framed = Framed {
            lang,
            dir: loaded.dir(lang).as_str(),
            site_name: page::site_name(loaded, lang),
            phone: &loaded.bundle.phone,
            languages: languages.collect(),
            wrong: tells == Tells::Mistakes,
            page,
        };
        page::render(&loaded.theme, template, &framed)
    }
}

impl<T: Table> Mine<'_, T> {
    /// The address of this page, in the language in which it is read.
    fn address(&self) -> String {
        format!("/mine/{}?lang={}", self.token.as_str(), self.lang)
    }

    /// The address of a deed.
    fn address_of(&self, deed: Deed) -> String {
        format!("/mine/{}/{}?lang={}", self.token.as_str(), deed.name(), self.lang)
    }

    /// The form by which the signup came, while the site has it.
    fn form_of(&self) -> Option<&BundledForm> {
        self.visit.loaded.form(self.stored.signup.form.as_str())
    }

    fn answer(&self, answer: Result<Response, ThemeError>) -> Response {
        answer.unwrap_or_else(|error| self.visit.refuse(&Refusal::Broken(error)))
    }
}

//! The coordinator's pages: what every one of them has, and how they are answered.

use std::sync::Arc;

use axum::response::Response;
use serde::Serialize;
use signup_form::{BundledForm, Feeds, FormId, spoken_language};
use site_theme::ThemeError;

use crate::app::App;
use crate::bundle::{DESK_LANGUAGES, Loaded};
use crate::ledger;
use crate::page;
use crate::reader::{Reader, Wants};
use crate::reply::{self, Refusal};
use crate::signup::State;
use crate::table::{Table, Unavailable};

pub(crate) mod alias;
pub(crate) mod calls;
pub(crate) mod events;
pub(crate) mod export;
pub(crate) mod link;
pub(crate) mod login;
pub(crate) mod place;
pub(crate) mod signups;
pub(crate) mod wish;

mod query;
mod ready;
mod sessions;
mod view;

pub(crate) use query::Query;

/// A request to the desk: from which build and in which language it is answered.
pub(crate) struct Desk<T> {
    app: App<T>,
    loaded: Arc<Loaded>,
    query: Query,
}

/// What the frame of every page needs, with what the page itself needs.
#[derive(Serialize)]
struct Framed<'a, P> {
    lang: &'a str,
    dir: &'static str,
    site_name: &'a str,
    here: &'a str,
    home: String,
    events: String,
    calls: String,
    languages: Vec<Tongue>,
    signed_in: bool,
    forms: Vec<FormLink>,
    #[serde(flatten)]
    page: P,
}

/// A language that the desk can be read in.
#[derive(Serialize)]
struct Tongue {
    tag: &'static str,
    name: &'static str,
    url: String,
    current: bool,
}

/// A form in the rail, with how many of its signups nobody has taken up.
#[derive(Serialize)]
struct FormLink {
    url: String,
    title: String,
    current: bool,
    new: usize,
}

impl<T: Table> Desk<T> {
    pub(crate) fn new(app: App<T>, query: Query) -> Desk<T> {
        Desk { loaded: app.loaded(), app, query }
    }

    fn lang(&self) -> &'static str {
        self.query.lang
    }

    /// A page for whoever is signed in. `here` is its address without a query.
    async fn page(&self, template: &str, here: &str, page: impl Serialize) -> Result<String, Refusal> {
        let forms = self.form_links().await?;
        Ok(self.framed(template, here, forms, true, page)?)
    }

    /// A page for whoever is not.
    fn open_page(&self, template: &str, here: &str, page: impl Serialize) -> Result<String, ThemeError> {
        self.framed(template, here, Vec::new(), false, page)
    }

    fn framed(
        &self,
        template: &str,
        here: &str,
        forms: Vec<FormLink>,
        signed_in: bool,
        page: impl Serialize,
    ) -> Result<String, ThemeError> {
        let lang = self.lang();
        let tongue = |tag: &'static str| Tongue {
            tag,
            name: spoken_language(tag).map_or(tag, |language| language.name),
            url: self.query.in_language(tag).address(here),
            current: tag == lang,
        };
        let framed = Framed {
            lang,
            dir: self.loaded.dir(lang).as_str(),
            site_name: page::site_name(&self.loaded, lang),
            here,
            home: self.query.home().address("/desk/"),
            events: self.query.home().address("/desk/events"),
            calls: self.query.home().address("/desk/calls"),
            languages: DESK_LANGUAGES.into_iter().map(tongue).collect(),
            signed_in,
            forms,
            page,
        };
        page::render(&self.loaded.theme, template, &framed)
    }

    async fn form_links(&self) -> Result<Vec<FormLink>, Unavailable> {
        let mut links = Vec::new();
        for (id, form) in forms(&self.loaded) {
            links.push(FormLink {
                url: self.query.of_form(id).address("/desk/"),
                title: self.title(form),
                current: self.query.form.as_deref() == Some(id.as_str()),
                new: ledger::in_state(self.app.table(), id, State::New).await?.len(),
            });
        }
        Ok(links)
    }

    /// What people know the form as.
    fn title(&self, form: &BundledForm) -> String {
        let named = form.title.get(self.lang()).or_else(|| form.title.get(self.loaded.first_language()));
        named.map_or_else(|| form.form.id.to_string(), Clone::clone)
    }

    /// The answer to a request that went wrong.
    fn refuse(&self, refusal: &Refusal) -> Response {
        let reader = Reader { lang: self.lang().to_owned(), wants: Wants::Page };
        reply::refused(&self.loaded, &reader, refusal)
    }
}

/// The forms in the order of the rail: people who wait for people first, then registrations, then messages.
fn forms(loaded: &Loaded) -> Vec<(&FormId, &BundledForm)> {
    let mut forms: Vec<(&FormId, &BundledForm)> = loaded.bundle.forms.iter().collect();
    forms.sort_by_key(|(_, form)| match form.form.feeds {
        Feeds::Matching => 0,
        Feeds::Occurrence => 1,
        Feeds::Message => 2,
    });
    forms
}

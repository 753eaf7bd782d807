//! A posted form: check, store, answer.

use std::time::Duration;

use axum::body::{Bytes, HttpBody as _};
use axum::extract::rejection::{BytesRejection, FailedToBufferBody};
use axum::extract::{DefaultBodyLimit, FromRequest as _, Path, Request, State as AppState};
use axum::http::HeaderMap;
use axum::http::header::CONTENT_TYPE;
use axum::response::Response;
use signup_form::{Answer, Answers, BadPost, BundledForm, BundledOccurrence, Feeds, FieldError, Posted, Problem};
use site_theme::{Notice, ThemeError};

use crate::app::App;
use crate::bundle::Loaded;
use crate::client::Client;
use crate::page::{self, Refused};
use crate::reader::Reader;
use crate::reference::Reference;
use crate::reply::{self, Refusal};
use crate::signup::{self, State};
use crate::table::{Table, Unavailable};

mod dates;
mod rate;
mod read;
mod store;

use read::receipt_address;
pub(crate) use read::{done, form};
use store::Receipt;

/// The largest post: every answer of a form and a text of 6,000 Ethiopic letters, which are nine bytes each (`%E1%88%B0`).
const LARGEST_POST: usize = 64 * 1024;

/// How long a post may take to arrive. A slow phone sends a form in a second.
const PATIENCE: Duration = Duration::from_secs(10);

/// A post on its way: who sent it, to which form, and what they wrote.
struct Post<'a, T> {
    app: &'a App<T>,
    loaded: &'a Loaded,
    form: &'a BundledForm,
    posted: Posted,
}

/// Why the form is shown again.
struct Again {
    notice: Option<Notice>,
    errors: Vec<FieldError>,
}

impl From<Notice> for Again {
    fn from(notice: Notice) -> Again {
        Again { notice: Some(notice), errors: Vec::new() }
    }
}

impl From<Unavailable> for Again {
    fn from(error: Unavailable) -> Again {
        tracing::error!(reason = %error.reason(), "could not store a signup");
        Again::from(Notice::Unavailable)
    }
}

/// `POST /signup/{form}`
pub(crate) async fn post<T: Table>(
    AppState(app): AppState<App<T>>,
    Path(form): Path<String>,
    client: Client,
    request: Request,
) -> Response {
    let loaded = app.loaded();
    let reader = Reader::of(request.headers(), &loaded);
    let answer = async {
        let form = loaded.form(&form).ok_or(Refusal::NotFound)?;
        let posted = receive(request).await?;
        Ok::<_, Refusal>(Post { app: &app, loaded: &loaded, form, posted })
    };
    match answer.await {
        Ok(post) => post.answer(reader, client).await,
        Err(refusal) => reply::refused(&loaded, &reader, &refusal),
    }
}

/// Takes the post in and reads it.
pub(crate) async fn receive(mut request: Request) -> Result<Posted, Refusal> {
    let read = reader_of(request.headers()).ok_or(Refusal::WrongType)?;
    // Whoever announces too much hears it at once, not when it has come.
    if usize::try_from(request.body().size_hint().lower()).is_ok_and(|announced| announced > LARGEST_POST) {
        return Err(Refusal::TooLarge);
    }
    DefaultBodyLimit::max(LARGEST_POST).apply(&mut request);
    let body = tokio::time::timeout(PATIENCE, Bytes::from_request(request, &())).await;
    match body.map_err(|_| Refusal::TooSlow)? {
        Ok(body) => Ok(read(&body)?),
        Err(BytesRejection::FailedToBufferBody(FailedToBufferBody::LengthLimitError(_))) => Err(Refusal::TooLarge),
        Err(_) => Err(Refusal::CutOff),
    }
}

/// How the bytes of a post are read.
type Read = fn(&[u8]) -> Result<Posted, BadPost>;

/// How a post of this content type is read.
fn reader_of(headers: &HeaderMap) -> Option<Read> {
    let kind = headers.get(CONTENT_TYPE)?.to_str().ok()?.to_ascii_lowercase();
    let (kind, parameters) = kind.split_once(';').unwrap_or((&kind, ""));
    let charset = parameters.trim().strip_prefix("charset=").map(|charset| charset.trim_matches('"'));
    match kind.trim() {
        _ if charset.is_some_and(|charset| charset != "utf-8") => None,
        "application/x-www-form-urlencoded" => Some(Posted::from_urlencoded),
        "application/json" => Some(Posted::from_json),
        _ => None,
    }
}

impl<T: Table> Post<'_, T> {
    async fn answer(self, reader: Reader, client: Client) -> Response {
        let reader = reader.speaking(self.posted.lang.as_deref(), self.loaded);
        let answer = match self.take(&reader, client).await {
            Ok(receipt) => {
                let address = receipt_address(self.form, &reader.lang, &receipt);
                Ok(reply::stored(reader.wants, &receipt.reference, receipt.state, &address))
            }
            Err(again) => self.again(&reader, &again).await,
        };
        answer.unwrap_or_else(|error| reply::refused(self.loaded, &reader, &Refusal::Broken(error)))
    }

    /// From a post to its receipt, or to why it has none.
    async fn take(&self, reader: &Reader, client: Client) -> Result<Receipt, Again> {
        let now = self.app.now();
        if !rate::allows(self.app, client, now).await? {
            return Err(Notice::TooMany.into());
        }
        if !self.posted.website.is_empty() {
            // A robot learns nothing: it hears what a person hears, and nothing is kept.
            return Ok(Receipt { reference: Reference::random()?, state: State::first(self.form.form.feeds) });
        }
        if self.posted.version.as_ref().is_some_and(|version| *version != self.form.version) {
            return Err(Notice::FormChanged.into());
        }
        let occurrence = self.occurrence();
        let answers = self.answers();
        let (Ok(occurrence), Ok(answers)) = (&occurrence, &answers) else {
            return Err(Again { notice: occurrence.err(), errors: answers.err().unwrap_or_default() });
        };
        if let Some(notice) = self.closed(answers) {
            return Err(notice.into());
        }
        if let Some(error) = occurrence.and_then(|(_, occurrence)| too_many(answers, occurrence)) {
            return Err(Again { notice: None, errors: vec![error] });
        }
        store::store(self, answers, *occurrence, &reader.lang, now).await
    }

    /// The answers, or every error. A date posted to a form that has none is a field that the form does not have.
    fn answers(&self) -> Result<Answers, Vec<FieldError>> {
        let stray = self.posted.occurrence.is_some() && self.form.form.feeds != Feeds::Occurrence;
        let unknown = || FieldError { field: "occurrence".to_owned(), problem: Problem::UnknownField };
        match self.form.form.check(&self.posted.values) {
            Ok(_) if stray => Err(vec![unknown()]),
            Err(errors) if stray => Err(errors.into_iter().chain([unknown()]).collect()),
            checked => checked,
        }
    }

    /// The occurrence that is registered for, if the form is for that.
    fn occurrence(&self) -> Result<Option<(&str, &BundledOccurrence)>, Notice> {
        if self.form.form.feeds != Feeds::Occurrence {
            return Ok(None);
        }
        let chosen = self.posted.occurrence.as_deref().filter(|id| !id.is_empty()).ok_or(Notice::OccurrenceMissing)?;
        let known = self.loaded.bundle.occurrences.get_key_value(chosen);
        let (id, occurrence) =
            known.filter(|(_, occurrence)| occurrence.form == self.form.form.id).ok_or(Notice::OccurrenceUnknown)?;
        if occurrence.closes <= self.app.now() {
            return Err(Notice::OccurrenceClosed);
        }
        Ok(Some((id, occurrence)))
    }

    /// Whether the side that the person is on takes nobody at present.
    fn closed(&self, answers: &Answers) -> Option<Notice> {
        let closed = &self.form.form.matching.as_ref()?.closed;
        match answers.get("side")? {
            Answer::Chosen(side) if side.iter().any(|side| closed.contains(side)) => Some(Notice::SideClosed),
            _ => None,
        }
    }

    async fn again(&self, reader: &Reader, again: &Again) -> Result<Response, ThemeError> {
        let dates = dates::to_choose_from(self, &reader.lang, again.notice).await;
        let refused = Refused {
            form: self.form,
            values: &self.posted.values,
            occurrence: self.posted.occurrence.as_deref(),
            errors: &again.errors,
            notice: again.notice,
        };
        let html = || page::form_again(self.loaded, &reader.lang, &dates, &refused);
        reply::again(reader.wants, again.notice, &again.errors, html)
    }
}

/// A party that even the empty occurrence has no room for. It would wait for ever.
pub(crate) fn too_many(answers: &Answers, occurrence: &BundledOccurrence) -> Option<FieldError> {
    let max = i64::from(occurrence.seats?);
    let problem = Problem::TooLarge { max };
    (signup::party(answers) > max).then(|| FieldError { field: signup::PARTY.to_owned(), problem })
}

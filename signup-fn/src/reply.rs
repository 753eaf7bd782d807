//! Outcomes become responses: the only status codes of the service.

use axum::body::Body;
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE, LOCATION, RETRY_AFTER, SET_COOKIE};
use axum::http::{HeaderName, HeaderValue, StatusCode};
use axum::response::{IntoResponse as _, Response};
use serde_json::{Value, json};
use signup_form::{BadPost, FieldError};
use site_theme::{Notice, ThemeError};
use thiserror::Error;

use crate::bundle::Loaded;
use crate::page;
use crate::reader::{Reader, Wants};
use crate::reference::Reference;
use crate::signup::State;
use crate::table::Unavailable;

/// How long a client that was refused for its number of posts should wait, in seconds: counts are kept by the hour.
const AN_HOUR: &str = "3600";

/// Why a request is not answered with what it asked for.
#[derive(Debug, Error)]
pub(crate) enum Refusal {
    #[error("no such page")]
    NotFound,
    #[error("no such method here")]
    Method,
    #[error("the post is too large")]
    TooLarge,
    #[error("the post came too slowly")]
    TooSlow,
    #[error("the post is neither a form nor JSON")]
    WrongType,
    #[error("the post was cut off")]
    CutOff,
    #[error(transparent)]
    Unreadable(#[from] BadPost),
    #[error("the post came from another site")]
    OtherSite,
    #[error("someone else was faster")]
    Outdated,
    #[error(transparent)]
    Unavailable(#[from] Unavailable),
    #[error(transparent)]
    Broken(#[from] ThemeError),
}

impl Refusal {
    fn status(&self) -> StatusCode {
        match self {
            Refusal::NotFound => StatusCode::NOT_FOUND,
            Refusal::Method => StatusCode::METHOD_NOT_ALLOWED,
            Refusal::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Refusal::TooSlow => StatusCode::REQUEST_TIMEOUT,
            Refusal::WrongType => StatusCode::UNSUPPORTED_MEDIA_TYPE,
            Refusal::CutOff | Refusal::Unreadable(_) => StatusCode::BAD_REQUEST,
            Refusal::OtherSite => StatusCode::FORBIDDEN,
            Refusal::Outdated => StatusCode::CONFLICT,
            Refusal::Unavailable(_) => StatusCode::SERVICE_UNAVAILABLE,
            Refusal::Broken(_) => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    /// What the log says of it. What people posted is in none of these errors.
    fn log(&self) {
        match self {
            Refusal::Unavailable(error) => tracing::error!(reason = %error.reason(), "the store is not available"),
            Refusal::Broken(error) => tracing::error!(%error, "a page could not be rendered"),
            other => tracing::debug!(reason = %other, "refused"),
        }
    }
}

/// The answer to a request that is refused: an error page with the phone number, or JSON.
pub(crate) fn refused(loaded: &Loaded, reader: &Reader, refusal: &Refusal) -> Response {
    refusal.log();
    let status = refusal.status();
    match reader.wants {
        Wants::Json => {
            json_reply(status, &json!({ "error": status.canonical_reason(), "phone": loaded.bundle.phone.text }))
        }
        Wants::Page => error_page(loaded, &reader.lang, status),
    }
}

fn error_page(loaded: &Loaded, lang: &str, status: StatusCode) -> Response {
    match page::error(loaded, lang, status.as_u16()) {
        Ok(html) => html_reply(status, html),
        Err(error) => {
            tracing::error!(%error, "the error page could not be rendered");
            (status, loaded.bundle.phone.text.clone()).into_response()
        }
    }
}

/// A page, as it was asked for.
pub(crate) fn page(html: String) -> Response {
    html_reply(StatusCode::OK, html)
}

/// A page whose question was not answered.
pub(crate) fn unanswered(html: String) -> Response {
    html_reply(StatusCode::UNPROCESSABLE_ENTITY, html)
}

/// A page that says that there is nothing here.
pub(crate) fn missing(html: String) -> Response {
    html_reply(StatusCode::NOT_FOUND, html)
}

/// A page for whoever is not signed in at the desk.
pub(crate) fn signed_out(html: String) -> Response {
    html_reply(StatusCode::UNAUTHORIZED, html)
}

/// A page that says that a link has been used or is too old.
pub(crate) fn link_is_gone(html: String) -> Response {
    html_reply(StatusCode::GONE, html)
}

/// The signup is stored: a redirection to the receipt, or its reference and where it stands for a program.
pub(crate) fn stored(wants: Wants, reference: &Reference, state: State, receipt: &str) -> Response {
    let (status, body) = match wants {
        Wants::Page => (StatusCode::SEE_OTHER, Body::empty()),
        Wants::Json => {
            let body = json!({ "reference": reference, "state": state, "receipt": receipt });
            (StatusCode::CREATED, json_body(&body))
        }
    };
    let kind = if wants == Wants::Json { "application/json" } else { "text/plain" };
    with(with(Response::new(body), CONTENT_TYPE, kind), LOCATION, receipt).with_status(status)
}

/// The form again, because of a notice or of errors in the answers.
pub(crate) fn again(
    wants: Wants,
    notice: Option<Notice>,
    errors: &[FieldError],
    html: impl FnOnce() -> Result<String, ThemeError>,
) -> Result<Response, ThemeError> {
    let status = match notice {
        Some(Notice::TooMany) => StatusCode::TOO_MANY_REQUESTS,
        Some(Notice::Unavailable) => StatusCode::SERVICE_UNAVAILABLE,
        _ => StatusCode::UNPROCESSABLE_ENTITY,
    };
    let reply = match wants {
        Wants::Page => html_reply(status, html()?),
        Wants::Json => {
            let notice = notice.map(|notice| notice.key().trim_start_matches("notice-"));
            json_reply(status, &json!({ "notice": notice, "errors": errors }))
        }
    };
    Ok(if status == StatusCode::TOO_MANY_REQUESTS { with(reply, RETRY_AFTER, AN_HOUR) } else { reply })
}

/// Elsewhere, by GET.
pub(crate) fn see_other(location: &str) -> Response {
    with(Response::new(Body::empty()), LOCATION, location).with_status(StatusCode::SEE_OTHER)
}

/// Elsewhere, by GET, with a cookie set or removed.
pub(crate) fn see_other_with_cookie(location: &str, cookie: &str) -> Response {
    with(see_other(location), SET_COOKIE, cookie)
}

/// A file to be saved.
pub(crate) fn download(name: &str, kind: &str, bytes: Vec<u8>) -> Response {
    let disposition = format!("attachment; filename=\"{name}\"");
    with(with(Response::new(Body::from(bytes)), CONTENT_TYPE, kind), CONTENT_DISPOSITION, &disposition)
}

/// The service runs.
pub(crate) fn healthy() -> Response {
    with(Response::new(Body::from("ok\n")), CONTENT_TYPE, "text/plain; charset=utf-8")
}

fn html_reply(status: StatusCode, html: String) -> Response {
    with(Response::new(Body::from(html)), CONTENT_TYPE, "text/html; charset=utf-8").with_status(status)
}

fn json_reply(status: StatusCode, value: &Value) -> Response {
    with(Response::new(json_body(value)), CONTENT_TYPE, "application/json").with_status(status)
}

fn json_body(value: &Value) -> Body {
    Body::from(format!("{value}\n"))
}

/// Sets a header; what cannot stand in one is left out, and the response is still right without it.
fn with(mut response: Response, name: HeaderName, value: &str) -> Response {
    if let Ok(value) = HeaderValue::from_str(value) {
        response.headers_mut().insert(name, value);
    }
    response
}

trait WithStatus {
    fn with_status(self, status: StatusCode) -> Self;
}

impl WithStatus for Response {
    fn with_status(mut self, status: StatusCode) -> Response {
        *self.status_mut() = status;
        self
    }
}

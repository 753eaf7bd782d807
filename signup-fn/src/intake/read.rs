//! What is read at a form's addresses: the receipt, and the way to the form itself.

use axum::extract::rejection::QueryRejection;
use axum::extract::{Path, Query, State as AppState};
use axum::http::HeaderMap;
use axum::response::Response;
use serde::Deserialize;
use signup_form::{BundledForm, Feeds};

use super::store::Receipt;
use crate::app::App;
use crate::page;
use crate::reader::Reader;
use crate::reference::Reference;
use crate::reply::{self, Refusal};
use crate::signup::State;
use crate::table::Table;

/// `GET /signup/{form}`: whoever reloads a form that was shown again, or types its address, is led to its page.
pub(crate) async fn form<T: Table>(
    AppState(app): AppState<App<T>>,
    Path(form): Path<String>,
    headers: HeaderMap,
) -> Response {
    let loaded = app.loaded();
    let reader = Reader::of(&headers, &loaded);
    match loaded.form(&form).and_then(|form| form.path.get(&reader.lang)) {
        Some(path) => reply::see_other(&format!("{path}#form")),
        None => reply::refused(&loaded, &reader, &Refusal::NotFound),
    }
}

/// What the receipt says of a registration is in its address too: it looks nothing up.
pub(super) fn receipt_address(form: &BundledForm, lang: &str, receipt: &Receipt) -> String {
    let state = if form.form.feeds == Feeds::Occurrence { format!("&state={}", receipt.state) } else { String::new() };
    format!("/signup/{}/done?lang={lang}&ref={}{state}", form.form.id, receipt.reference)
}

/// The query of a receipt's address.
#[derive(Debug, Default, Deserialize)]
pub(crate) struct ReceiptQuery {
    lang: Option<String>,
    #[serde(rename = "ref")]
    reference: Option<String>,
    state: Option<String>,
}

/// `GET /signup/{form}/done`: nothing is looked up, so nothing can be learnt by trying references.
pub(crate) async fn done<T: Table>(
    AppState(app): AppState<App<T>>,
    Path(form): Path<String>,
    query: Result<Query<ReceiptQuery>, QueryRejection>,
    headers: HeaderMap,
) -> Response {
    let loaded = app.loaded();
    // An address that was cut or mistyped still leads to a receipt.
    let query = query.map(|Query(query)| query).unwrap_or_default();
    let reader = Reader::of(&headers, &loaded).speaking(query.lang.as_deref(), &loaded);
    let reference = query.reference.and_then(|text| Reference::parse(&text).ok());
    let state = query.state.and_then(|name| State::parse(&name));
    let page = match loaded.form(&form) {
        Some(form) => page::receipt(&loaded, &reader.lang, form, reference.as_ref(), state).map_err(Refusal::Broken),
        None => Err(Refusal::NotFound),
    };
    page.map_or_else(|refusal| reply::refused(&loaded, &reader, &refusal), reply::page)
}

//! What surrounds every route: one line of log, the headers that browsers enforce, and no posts from other sites.

use axum::Router;
use axum::extract::{MatchedPath, Request, State};
use axum::http::header::{
    CACHE_CONTROL, CONTENT_SECURITY_POLICY, REFERRER_POLICY, STRICT_TRANSPORT_SECURITY, X_CONTENT_TYPE_OPTIONS,
};
use axum::http::{HeaderName, HeaderValue};
use axum::middleware::{Next, from_fn_with_state};
use axum::response::Response;
use percent_encoding::percent_decode_str;
use tower_http::csrf::{CsrfLayer, ProtectionError};

use crate::app::App;
use crate::bundle::Loaded;
use crate::reader::Reader;
use crate::reply::{self, Refusal};
use crate::table::Table;

/// Nothing but what the site itself serves: no script at all, styles and fonts as files. Posts go to the site itself.
const POLICY: &str = "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; \
    form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/// On every answer, errors included. `no-referrer` would make browsers post with the origin `null`, which is refused.
const HEADERS: [(HeaderName, &str); 6] = [
    (CONTENT_SECURITY_POLICY, POLICY),
    (X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (CACHE_CONTROL, "no-store"),
    (REFERRER_POLICY, "same-origin"),
    (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
    (HeaderName::from_static("x-robots-tag"), "noindex"),
];

/// A year, as the preload lists ask for.
const ONLY_HTTPS: &str = "max-age=31536000";

/// Puts the guard around the routes.
pub(crate) fn around<T: Table>(routes: Router<App<T>>, app: &App<T>) -> Router<App<T>> {
    routes
        .layer(same_site(app))
        .layer(from_fn_with_state(app.clone(), headers))
        .layer(from_fn_with_state(app.clone(), log))
}

/// Refuses what another site makes a browser post, by `Sec-Fetch-Site` or else by `Origin`.
fn same_site<T: Table>(app: &App<T>) -> CsrfLayer<impl FnMut(ProtectionError) -> Response + Clone + use<T>> {
    let own = CsrfLayer::new();
    // Behind a front the host of a request is the function's own; the site's is known from the bundle.
    let own = own.clone().add_trusted_origin(origin(&app.loaded())).unwrap_or(own);
    let app = app.clone();
    own.with_rejection_response(move |_| {
        let loaded = app.loaded();
        reply::refused(&loaded, &Reader::unknown(&loaded), &Refusal::OtherSite)
    })
}

/// The origin of the site: its address without a path.
fn origin(loaded: &Loaded) -> String {
    let address = &loaded.bundle.base_url;
    let host = address.find("://").map_or(0, |at| at + 3);
    let end = address[host..].find('/').map_or(address.len(), |at| host + at);
    address[..end].to_ascii_lowercase()
}

/// Refuses an address that is no text when it is decoded, with the page that every other error has.
pub(crate) async fn readable<T: Table>(State(app): State<App<T>>, request: Request, next: Next) -> Response {
    if percent_decode_str(request.uri().path()).decode_utf8().is_ok() {
        return next.run(request).await;
    }
    let loaded = app.loaded();
    reply::refused(&loaded, &Reader::of(request.headers(), &loaded), &Refusal::NotFound)
}

async fn headers<T: Table>(State(app): State<App<T>>, request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    for (name, value) in HEADERS {
        response.headers_mut().insert(name, HeaderValue::from_static(value));
    }
    if app.loaded().is_https() {
        response.headers_mut().insert(STRICT_TRANSPORT_SECURITY, HeaderValue::from_static(ONLY_HTTPS));
    }
    response
}

/// One line for each request: the route and not the address, which can hold a token; nothing of what was posted.
async fn log<T: Table>(State(app): State<App<T>>, request: Request, next: Next) -> Response {
    let method = request.method().clone();
    let route = request.extensions().get::<MatchedPath>().map(|route| route.as_str().to_owned());
    let start = app.now();
    let response = next.run(request).await;
    let milliseconds = app.now().duration_since(start).as_millis();
    let status = response.status().as_u16();
    tracing::info!(%method, route = route.as_deref().unwrap_or("none"), status, milliseconds, "answered");
    response
}

//! Who may see the desk: a link that works once, then a session.

use axum::extract::{Extension, Path, Request, State};
use axum::http::HeaderMap;
use axum::http::header::COOKIE;
use axum::middleware::Next;
use axum::response::Response;
use jiff::SignedDuration;
use serde::Serialize;
use serde_json::json;

use super::{Desk, Query};
use crate::app::App;
use crate::bundle::Loaded;
use crate::reply::{self, Refusal};
use crate::secret::Token;
use crate::table::{Expect, Item, Key, Prefix, Table, Unavailable, Write, WriteError};

/// How long a link waits to be used: the day on which the program was started.
const LINK_LASTS: SignedDuration = SignedDuration::from_hours(24);

/// How long a session lasts: a working day.
const SESSION_LASTS: SignedDuration = SignedDuration::from_hours(8);

/// What a link to the desk is for, so that no other private link opens it.
const PURPOSE: &str = "desk";

/// A session of the desk, by the hash of its token.
#[derive(Clone, Debug)]
pub(crate) struct Session(pub(crate) String);

/// What `desk/login.html` is told.
#[derive(Serialize)]
struct LoginPage {
    action: Option<String>,
    problem: Option<&'static str>,
}

impl<T: Table> App<T> {
    /// Makes a link to the desk that works once, and returns its path. Whoever starts the service prints it.
    pub async fn new_desk_link(&self) -> Result<String, Unavailable> {
        let token = Token::random()?;
        let item = Item {
            key: link_key(&token),
            version: 1,
            listed: None,
            expires: self.now().saturating_add(LINK_LASTS).ok(),
            body: json!({ "purpose": PURPOSE }),
        };
        match self.table().write(&[Write::Put { item, expect: Expect::Absent }]).await {
            Ok(()) => Ok(format!("/desk/login/{}", token.as_str())),
            Err(WriteError::Unavailable(error)) => Err(error),
            Err(WriteError::Conflict { .. }) => Err(Unavailable::because("a new link was already there")),
        }
    }
}

/// `GET /desk/login/{token}`: a button. The link is not used up by whoever only looks at it, as programs that preview
/// links do.
pub(crate) async fn offer<T: Table>(State(app): State<App<T>>, Path(token): Path<String>, query: Query) -> Response {
    let desk = Desk::new(app, query);
    let here = format!("/desk/login/{token}");
    match link(&desk.app, &token).await {
        Ok(Some(_)) => {
            desk.login(&LoginPage { action: Some(desk.query.address(&here)), problem: None }, &here, reply::page)
        }
        Ok(None) => desk.login(&GONE, "/desk/", reply::link_is_gone),
        Err(error) => desk.refuse(&error.into()),
    }
}

const GONE: LoginPage = LoginPage { action: None, problem: Some("expired") };

const NEEDED: LoginPage = LoginPage { action: None, problem: Some("needed") };

/// `POST /desk/login/{token}`: uses the link up and begins a session, both or neither.
pub(crate) async fn enter<T: Table>(State(app): State<App<T>>, Path(token): Path<String>, query: Query) -> Response {
    let desk = Desk::new(app, query);
    match desk.begin_session(&token).await {
        Ok(Some(session)) => {
            let cookie = cookie(&desk.loaded, session.as_str(), SESSION_LASTS);
            reply::see_other_with_cookie(&desk.query.home().address("/desk/"), &cookie)
        }
        Ok(None) => desk.login(&GONE, "/desk/", reply::link_is_gone),
        Err(error) => desk.refuse(&error.into()),
    }
}

/// `POST /desk/logout`
pub(crate) async fn leave<T: Table>(
    State(app): State<App<T>>,
    Extension(session): Extension<Session>,
    query: Query,
) -> Response {
    let desk = Desk::new(app, query);
    let key = Key::new(Prefix::Session, &session.0);
    match desk.app.table().write(&[Write::Delete { key, expect: Expect::Version(1) }]).await {
        // Somebody who signs out twice is signed out.
        Ok(()) | Err(WriteError::Conflict { .. }) => {
            let cookie = cookie(&desk.loaded, "", SignedDuration::ZERO);
            reply::see_other_with_cookie(&desk.query.home().address("/desk/"), &cookie)
        }
        Err(WriteError::Unavailable(error)) => desk.refuse(&error.into()),
    }
}

/// Lets only sessions through.
pub(crate) async fn guard<T: Table>(
    State(app): State<App<T>>,
    query: Query,
    mut request: Request,
    next: Next,
) -> Response {
    let desk = Desk::new(app, query);
    match session(&desk.app, &desk.loaded, request.headers()).await {
        Ok(Some(session)) => {
            request.extensions_mut().insert(session);
            next.run(request).await
        }
        Ok(None) => desk.login(&NEEDED, "/desk/", reply::signed_out),
        Err(error) => desk.refuse(&error.into()),
    }
}

impl<T: Table> Desk<T> {
    fn login(&self, page: &LoginPage, here: &str, answer: fn(String) -> Response) -> Response {
        match self.open_page("desk/login.html", here, page) {
            Ok(html) => answer(html),
            Err(error) => self.refuse(&Refusal::Broken(error)),
        }
    }

    async fn begin_session(&self, token: &str) -> Result<Option<Token>, Unavailable> {
        let Some(link) = link(&self.app, token).await? else { return Ok(None) };
        let session = Token::random()?;
        let now = self.app.now();
        let item = Item {
            key: Key::new(Prefix::Session, session.hash()),
            version: 1,
            listed: None,
            expires: now.saturating_add(SESSION_LASTS).ok(),
            body: json!({ "since": now }),
        };
        let used = Write::Delete { key: link.key, expect: Expect::Version(link.version) };
        match self.app.table().write(&[used, Write::Put { item, expect: Expect::Absent }]).await {
            Ok(()) => Ok(Some(session)),
            Err(WriteError::Conflict { .. }) => Ok(None),
            Err(WriteError::Unavailable(error)) => Err(error),
        }
    }
}

/// The item of a link to the desk that has not been used.
async fn link<T: Table>(app: &App<T>, token: &str) -> Result<Option<Item>, Unavailable> {
    let Some(token) = Token::parse(token) else { return Ok(None) };
    let item = app.table().get(&link_key(&token)).await?;
    Ok(item.filter(|item| item.body.get("purpose").is_some_and(|purpose| purpose == PURPOSE)))
}

fn link_key(token: &Token) -> Key {
    Key::new(Prefix::Link, token.hash())
}

/// The session that the request's cookie names, if it lasts.
async fn session<T: Table>(app: &App<T>, loaded: &Loaded, headers: &HeaderMap) -> Result<Option<Session>, Unavailable> {
    let name = cookie_name(loaded);
    let cookies = headers.get_all(COOKIE).iter().filter_map(|cookies| cookies.to_str().ok());
    let value = |cookie: &str| cookie.trim().strip_prefix(name)?.strip_prefix('=').and_then(Token::parse);
    let Some(token) = cookies.flat_map(|cookies| cookies.split(';')).find_map(value) else { return Ok(None) };
    let hash = token.hash();
    let item = app.table().get(&Key::new(Prefix::Session, &hash)).await?;
    Ok(item.map(|_| Session(hash)))
}

/// With HTTPS the browser itself sees to it that no other site or subdomain can set the cookie.
fn cookie_name(loaded: &Loaded) -> &'static str {
    if loaded.is_https() { "__Host-desk" } else { "desk" }
}

fn cookie(loaded: &Loaded, value: &str, lasts: SignedDuration) -> String {
    let secure = if loaded.is_https() { "; Secure" } else { "" };
    let name = cookie_name(loaded);
    format!("{name}={value}; Path=/; Max-Age={}; HttpOnly; SameSite=Strict{secure}", lasts.as_secs())
}

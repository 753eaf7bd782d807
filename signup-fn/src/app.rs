//! The router: every route and who may use it.

use std::fmt;
use std::sync::Arc;

use axum::Router;
use axum::extract::{Request, State};
use axum::http::{HeaderMap, Method};
use axum::middleware::{Next, from_fn_with_state};
use axum::response::Response;
use axum::routing::{any, get, post};
use jiff::Timestamp;
use tokio::sync::{Notify, watch};

use crate::bundle::Loaded;
use crate::desk::{alias, calls, events, export, link, login, place, signups, wish};
use crate::reader::Reader;
use crate::reply::{self, Refusal};
use crate::secret::Secret;
use crate::table::{InTime, Table};
use crate::{guard, intake, mine};

/// Posts that one address may send within an hour unless told otherwise: a language café signing up at one table.
pub const POSTS_AN_HOUR: u32 = 60;

/// Which part of the service a process is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum Role {
    /// Takes signups.
    Public,
    /// Shows them to the coordinator.
    Desk,
    /// Does what nobody asks for; it has no routes but `/health`.
    Worker,
    /// Everything: one machine.
    All,
}

/// What an app is told when it starts.
#[derive(Debug)]
pub struct Settings {
    /// The key for the names of posts and addresses.
    pub secret: Secret,
    /// How many posts one address may send within an hour; none is any number.
    pub posts_an_hour: Option<u32>,
    /// How many reverse proxies of our own stand in front: the addresses that they add are the ones to believe.
    pub trusted_hops: u8,
    /// The clock.
    pub clock: fn() -> Timestamp,
}

/// The service: its table, its settings, and the bundle that it answers from at present.
pub struct App<T>(Arc<Whole<T>>);

struct Whole<T> {
    table: InTime<T>,
    settings: Settings,
    loaded: watch::Sender<Arc<Loaded>>,
    posted: Notify,
}

impl<T> Clone for App<T> {
    fn clone(&self) -> App<T> {
        App(Arc::clone(&self.0))
    }
}

impl<T> fmt::Debug for App<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("App").field("settings", &self.0.settings).finish_non_exhaustive()
    }
}

impl<T: Table> App<T> {
    /// Puts the parts together.
    #[must_use]
    pub fn new(table: T, loaded: Loaded, settings: Settings) -> App<T> {
        let (table, loaded) = (InTime(table), watch::Sender::new(Arc::new(loaded)));
        App(Arc::new(Whole { table, settings, loaded, posted: Notify::new() }))
    }

    /// Answers from another build from now on. Requests that have begun end with the one that they began with.
    pub fn swap(&self, loaded: Loaded) {
        self.0.loaded.send_replace(Arc::new(loaded));
    }

    /// The build to answer from.
    #[must_use]
    pub fn loaded(&self) -> Arc<Loaded> {
        Arc::clone(&self.0.loaded.borrow())
    }

    pub(crate) fn table(&self) -> &InTime<T> {
        &self.0.table
    }

    pub(crate) fn secret(&self) -> &Secret {
        &self.0.settings.secret
    }

    pub(crate) fn posts_an_hour(&self) -> Option<u32> {
        self.0.settings.posts_an_hour
    }

    pub(crate) fn trusted_hops(&self) -> u8 {
        self.0.settings.trusted_hops
    }

    pub(crate) fn now(&self) -> Timestamp {
        (self.0.settings.clock)()
    }

    /// Ends when somebody has posted something since it last ended.
    pub(crate) async fn posted(&self) {
        self.0.posted.notified().await;
    }
}

/// The routes of a role, to be added to a router that has more. `/signup/*` and `/desk/*` are taken whole. Posts are
/// counted by address when the server gives `ConnectInfo<SocketAddr>`.
pub fn router<T: Table>(app: App<T>, role: Role) -> Router {
    guard::around(routes(&app, role), &app).with_state(app)
}

/// The routes of a role, and an error page for every other address.
pub fn whole<T: Table>(app: App<T>, role: Role) -> Router {
    guard::around(routes(&app, role).fallback(not_found::<T>), &app).with_state(app)
}

fn routes<T: Table>(app: &App<T>, role: Role) -> Router<App<T>> {
    let mut routes = Router::new().route("/health", get(async || reply::healthy()));
    let readable = from_fn_with_state(app.clone(), guard::readable);
    if matches!(role, Role::Public | Role::All) {
        // The private page has one answer of its own to everything that opens nothing.
        routes = routes
            .nest("/signup", public().layer(readable.clone()))
            .nest("/mine", private())
            .route("/mine/", any(mine::nothing));
    }
    if matches!(role, Role::Desk | Role::All) {
        routes = routes.merge(desk_entrance().merge(desk(app)).layer(readable));
    }
    routes.method_not_allowed_fallback(no_such_method::<T>).layer(from_fn_with_state(app.clone(), wake_worker))
}

/// For everyone, below `/signup`.
fn public<T: Table>() -> Router<App<T>> {
    Router::new()
        .route("/{form}", get(intake::form).post(intake::post))
        .route("/{form}/done", get(intake::done))
        .fallback(not_found)
}

/// For whoever has a private link, below `/mine`.
fn private<T: Table>() -> Router<App<T>> {
    Router::new()
        .route("/{token}", get(mine::page))
        .route("/{token}/{deed}", get(mine::consider).post(mine::act))
        .fallback(mine::nothing)
}

/// For whoever has the one-time link.
fn desk_entrance<T: Table>() -> Router<App<T>> {
    Router::new().route("/desk/login/{token}", get(login::offer).post(login::enter))
}

/// For whoever is signed in. Every route that is added here is guarded.
fn desk<T: Table>(app: &App<T>) -> Router<App<T>> {
    Router::new()
        .route("/desk", get(signups::newest))
        .route("/desk/", get(signups::newest))
        .route("/desk/find", get(signups::find))
        .route("/desk/signups/{id}", get(signups::one))
        .route("/desk/signups/{id}/state", post(signups::mark))
        .route("/desk/signups/{id}/link", post(link::make))
        .route("/desk/signups/{id}/wish", post(wish::record))
        .route("/desk/signups/{id}/place", post(place::record))
        .route("/desk/events", get(events::all))
        .route("/desk/events/{*occurrence}", get(events::one))
        .route("/desk/calls", get(calls::list))
        .route("/desk/calls/{id}", post(calls::open))
        .route("/desk/calls/{id}/told", post(calls::told))
        .route("/desk/calls/{id}/again", post(calls::again))
        .route("/desk/alias", get(alias::offer).post(alias::register))
        .route("/desk/alias/{reference}", get(alias::one))
        .route("/desk/alias/{reference}/confirm", post(alias::confirm))
        .route("/desk/alias/{reference}/erase", post(alias::erase))
        .route("/desk/export/{form}", get(export::csv))
        .route("/desk/logout", post(login::leave))
        .route("/desk/{*rest}", any(not_found))
        .route_layer(from_fn_with_state(app.clone(), login::guard))
}

/// What was posted can give the worker of this process something to do, which then need not wait for the minute.
async fn wake_worker<T: Table>(State(app): State<App<T>>, request: Request, next: Next) -> Response {
    let posts = request.method() == Method::POST;
    let response = next.run(request).await;
    if posts {
        app.0.posted.notify_one();
    }
    response
}

async fn not_found<T: Table>(State(app): State<App<T>>, headers: HeaderMap) -> Response {
    let loaded = app.loaded();
    reply::refused(&loaded, &Reader::of(&headers, &loaded), &Refusal::NotFound)
}

async fn no_such_method<T: Table>(State(app): State<App<T>>, headers: HeaderMap) -> Response {
    let loaded = app.loaded();
    reply::refused(&loaded, &Reader::of(&headers, &loaded), &Refusal::Method)
}

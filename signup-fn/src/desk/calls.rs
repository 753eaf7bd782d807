//! What the coordinator is to tell: those whom mail does not reach, and those to whom it is not safe to write.

use axum::extract::{Extension, Path, State as AppState};
use axum::response::Response;
use jiff::Timestamp;
use serde::Serialize;
use signup_form::FormId;

use super::login::Session;
use super::ready::{Ready, ReadyError};
use super::view::{SignupView, Viewer};
use super::{Desk, Query};
use crate::app::App;
use crate::audit::{self, Read};
use crate::export::Reader;
use crate::link::{self, Purpose};
use crate::mail::About;
use crate::outbox::{self, Progress, Queued, Why};
use crate::reply::{self, Refusal};
use crate::signup::Stored;
use crate::table::{Table, Unavailable, Write, WriteError};

/// Where the list is.
const HERE: &str = "/desk/calls";

/// How many calls are shown: more than a coordinator makes in a day.
const SHOWN: u32 = 100;

/// What `desk/calls.html` is told.
#[derive(Serialize)]
struct CallsPage {
    rows: Vec<Call>,
    /// Since when mail that is due has not gone out, if it is late.
    stuck: Option<String>,
}

/// What `desk/call.html` is told.
#[derive(Serialize)]
struct CallPage {
    #[serde(flatten)]
    call: Call,
    ready: Ready,
    back_url: String,
}

/// A message that is to be told, and to whom.
#[derive(Serialize)]
struct Call {
    signup: SignupView,
    kind: &'static str,
    why: &'static str,
    since: String,
    open_url: String,
    told_url: String,
    again_url: Option<String>,
}

/// A message on the call list with the signup that it concerns.
struct Found {
    queued: Queued,
    why: Why,
    stored: Stored,
}

/// `GET /desk/calls`
pub(crate) async fn list<T: Table>(
    AppState(app): AppState<App<T>>,
    Extension(session): Extension<Session>,
    query: Query,
) -> Response {
    let desk = Desk::new(app, query);
    let page = desk.calls(&session).await;
    page.map_or_else(|refusal| desk.refuse(&refusal), reply::page)
}

/// `POST /desk/calls/{id}`: a text and a slip with a new private link, shown this once.
pub(crate) async fn open<T: Table>(
    AppState(app): AppState<App<T>>,
    Extension(session): Extension<Session>,
    Path(id): Path<String>,
    query: Query,
) -> Response {
    let desk = Desk::new(app, query);
    let page = match desk.call(&id).await {
        Ok(Some(found)) => desk.open_call(&found, &session).await,
        Ok(None) => return desk.missing().await,
        Err(error) => Err(error.into()),
    };
    page.map_or_else(|refusal| desk.refuse(&refusal), reply::page)
}

/// `POST /desk/calls/{id}/told`: told by phone or on paper.
pub(crate) async fn told<T: Table>(app: AppState<App<T>>, id: Path<String>, query: Query) -> Response {
    settle(app, id, query, |queued, now| queued.done(Progress::Told, now)).await
}

/// `POST /desk/calls/{id}/again`: to be sent once more.
pub(crate) async fn again<T: Table>(app: AppState<App<T>>, id: Path<String>, query: Query) -> Response {
    settle(app, id, query, Queued::again).await
}

/// Takes a message from the list. One that is not on it any more was taken by somebody else, which is what was wished.
async fn settle<T: Table>(
    AppState(app): AppState<App<T>>,
    Path(id): Path<String>,
    query: Query,
    write: fn(Queued, Timestamp) -> Write,
) -> Response {
    let desk = Desk::new(app, query);
    let done = match desk.call(&id).await {
        Ok(Some(found)) => desk.app.table().write(&[write(found.queued, desk.app.now())]).await,
        Ok(None) => Ok(()),
        Err(error) => Err(error.into()),
    };
    match done {
        Ok(()) => reply::see_other(&desk.query.home().address(HERE)),
        Err(WriteError::Conflict { .. }) => desk.refuse(&Refusal::Outdated),
        Err(WriteError::Unavailable(error)) => desk.refuse(&error.into()),
    }
}

impl<T: Table> Desk<T> {
    async fn calls(&self, session: &Session) -> Result<String, Refusal> {
        let table = self.app.table();
        let mut rows = Vec::new();
        for item in table.list(&outbox::calls(), None, SHOWN).await?.items {
            let queued = Queued::read(item).map_err(Unavailable::because)?;
            if let Some(found) = self.found(queued).await? {
                rows.extend(self.view(&found));
            }
        }
        let read = Read::Calls { rows: rows.len() };
        audit::record(table, Reader::Session(&session.0), &read, self.app.now()).await?;
        let stuck = self.stuck().await?;
        self.page("desk/calls.html", HERE, CallsPage { rows, stuck }).await
    }

    async fn open_call(&self, found: &Found, session: &Session) -> Result<String, Refusal> {
        let call = self.view(found).ok_or(Refusal::NotFound)?;
        let Found { queued, stored, .. } = found;
        let ready = self.ready(stored, Some(queued), session).await?;
        let page = CallPage { call, ready, back_url: self.query.home().address(HERE) };
        self.page("desk/call.html", HERE, page).await
    }

    /// Words and a new link for a person, on record before anybody sees it.
    pub(super) async fn ready(
        &self,
        stored: &Stored,
        told: Option<&Queued>,
        session: &Session,
    ) -> Result<Ready, Refusal> {
        let (table, now) = (self.app.table(), self.app.now());
        let form: &FormId = &stored.signup.form;
        let made = Read::Link { form, signup: stored.id.to_string() };
        audit::record(table, Reader::Session(&session.0), &made, now).await?;
        let (token, write) = link::mint(&stored.id, Purpose::Mine, now)?;
        table.write(&[write]).await.map_err(|error| match error {
            WriteError::Unavailable(error) => error,
            WriteError::Conflict { .. } => Unavailable::because("a new link was already there"),
        })?;
        let link = link::address(&self.loaded.bundle.base_url, &token);
        let kind = told.map(|queued| queued.message.kind);
        let session = told.and_then(|queued| queued.message.start);
        let ready = Ready::new(&self.loaded, &About { kind, signup: &stored.signup, session, link: &link });
        ready.map_err(|error| match error {
            ReadyError::Words(error) => error.into(),
            ReadyError::Code(error) => error.into(),
        })
    }

    /// The message with this name, if it is on the call list.
    async fn call(&self, id: &str) -> Result<Option<Found>, Unavailable> {
        match self.app.table().get(&outbox::key(id)).await? {
            Some(item) => self.found(Queued::read(item).map_err(Unavailable::because)?).await,
            None => Ok(None),
        }
    }

    async fn found(&self, queued: Queued) -> Result<Option<Found>, Unavailable> {
        let (Progress::Call(why), Some(id)) = (queued.message.progress, &queued.message.signup) else {
            return Ok(None);
        };
        let Some(item) = self.app.table().get(&id.key()).await? else { return Ok(None) };
        let stored = Stored::read(item).map_err(Unavailable::because)?;
        Ok(Some(Found { queued, why, stored }))
    }

    fn view(&self, found: &Found) -> Option<Call> {
        let Found { queued, why, stored } = found;
        let (here, now) = (self.query.home(), self.app.now());
        let form = self.loaded.form(stored.signup.form.as_str())?;
        let viewer = Viewer { loaded: &self.loaded, query: &here, form, now };
        let open = format!("{HERE}/{}", queued.id);
        Some(Call {
            signup: viewer.signup(stored),
            kind: queued.message.kind.name(),
            why: why.name(),
            since: self.local_day(queued.message.due),
            told_url: here.address(&format!("{open}/told")),
            again_url: why.may_be_sent_again().then(|| here.address(&format!("{open}/again"))),
            open_url: here.address(&open),
        })
    }

    /// Since when mail waits that should have gone out an hour ago.
    async fn stuck(&self) -> Result<Option<String>, Unavailable> {
        let first = self.app.table().list(&outbox::outbox(), None, 1).await?.items.into_iter().next();
        let Some(first) = first.map(Queued::read).transpose().map_err(Unavailable::because)? else { return Ok(None) };
        let late = self.app.now().duration_since(first.message.due) > outbox::LATE;
        Ok(late.then(|| self.local_day(first.message.due)))
    }

    fn local_day(&self, at: Timestamp) -> String {
        at.to_zoned(self.loaded.time_zone.clone()).date().to_string()
    }
}

//! A private link for whoever has no e-mail: the coordinator reads it out, writes it down or sends it by text message.

use axum::extract::{Extension, Path, State};
use axum::response::Response;
use serde::Serialize;

use super::login::Session;
use super::ready::Ready;
use super::view::{SignupView, Viewer};
use super::{Desk, Query};
use crate::app::App;
use crate::reply::{self, Refusal};
use crate::signup::Stored;
use crate::table::Table;

/// What `desk/link.html` is told.
#[derive(Serialize)]
struct LinkPage {
    signup: SignupView,
    ready: Ready,
}

/// `POST /desk/signups/{id}/link`: a new link to the person's own page, on record and shown this once.
pub(crate) async fn make<T: Table>(
    State(app): State<App<T>>,
    Extension(session): Extension<Session>,
    Path(id): Path<String>,
    query: Query,
) -> Response {
    let desk = Desk::new(app, query);
    let page = match desk.signup(&id).await {
        Ok(Some(stored)) => desk.new_link(&stored, &session).await,
        Ok(None) => return desk.missing().await,
        Err(refusal) => Err(refusal),
    };
    page.map_or_else(|refusal| desk.refuse(&refusal), reply::page)
}

impl<T: Table> Desk<T> {
    async fn new_link(&self, stored: &Stored, session: &Session) -> Result<String, Refusal> {
        let form = self.loaded.form(stored.signup.form.as_str()).ok_or(Refusal::NotFound)?;
        let ready = self.ready(stored, None, session).await?;
        let here = self.query.home();
        let viewer = Viewer { loaded: &self.loaded, query: &here, form, now: self.app.now() };
        let page = LinkPage { signup: viewer.signup(stored), ready };
        self.page("desk/link.html", &format!("/desk/signups/{}", stored.id), page).await
    }
}

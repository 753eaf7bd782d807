//! What a person says on the phone about their place: recorded as if they had said it on their own page.

use axum::body::Bytes;
use axum::extract::{Path, State as AppState};
use axum::response::Response;
use serde::Serialize;

use super::events::address;
use super::view::Viewer;
use super::{Desk, Query};
use crate::app::App;
use crate::ledger;
use crate::outbox::{self, Kind};
use crate::reply::{self, Refusal};
use crate::signup::{Deed, Stored};
use crate::table::{Table, Write, WriteError};

/// What can be recorded about the place of a registration that has not ended.
#[derive(Debug, Serialize)]
pub(super) struct PlaceView {
    url: String,
    until: Option<Moment>,
    can_accept: bool,
}

/// A day and a time on it.
#[derive(Debug, Serialize)]
struct Moment {
    date: String,
    time: String,
}

impl PlaceView {
    pub(super) fn of(stored: &Stored, viewer: &Viewer<'_>) -> Option<PlaceView> {
        let Stored { id, signup, .. } = stored;
        let until = signup.offered_until.map(|until| viewer.clock(until));
        (signup.occurrence.is_some() && !signup.state.has_ended()).then(|| PlaceView {
            url: viewer.query.address(&format!("/desk/signups/{id}/place")),
            until: until.map(|(date, time)| Moment { date, time }),
            can_accept: signup.allows(Deed::Accept, viewer.now),
        })
    }
}

/// What a person says on the phone about their place.
#[derive(Clone, Copy)]
enum Said {
    Accepts,
    CallsOff,
}

/// `POST /desk/signups/{id}/place`: the person has taken the place that was offered, or has called off.
pub(crate) async fn record<T: Table>(
    AppState(app): AppState<App<T>>,
    Path(id): Path<String>,
    query: Query,
    body: Bytes,
) -> Response {
    let desk = Desk::new(app, query);
    let said = match &body[..] {
        b"place=accept" => Some(Said::Accepts),
        b"place=cancel" => Some(Said::CallsOff),
        _ => None,
    };
    let done = match (desk.signup(&id).await, said) {
        (Ok(Some(stored)), Some(said)) => desk.record_by_phone(stored, said).await,
        (Ok(Some(_)), None) => Err(Refusal::CutOff),
        (Ok(None), _) => return desk.missing().await,
        (Err(refusal), _) => Err(refusal),
    };
    match done {
        Ok(occurrence) => reply::see_other(&desk.query.home().address(&address(&occurrence))),
        Err(refusal) => desk.refuse(&refusal),
    }
}

impl<T: Table> Desk<T> {
    /// Records what the person said, and returns the occurrence. What has been recorded before stays as it is: the page
    /// that was posted from is old.
    async fn record_by_phone(&self, stored: Stored, said: Said) -> Result<String, Refusal> {
        let (table, now) = (self.app.table(), self.app.now());
        let occurrence = stored.signup.occurrence.clone().ok_or(Refusal::NotFound)?;
        let writes: Vec<Write> = match said {
            Said::Accepts => {
                let told = outbox::message(Kind::Confirmation, &stored.id, now)?;
                stored.accept(now).map(|writes| writes.into_iter().chain([told]).collect())
            }
            Said::CallsOff => {
                let post = ledger::remembered(table, &stored.signup).await?;
                stored.withdraw(post, now)
            }
        }
        .unwrap_or_default();
        match table.write(&writes).await {
            Ok(()) => Ok(occurrence),
            Err(WriteError::Conflict { .. }) => Err(Refusal::Outdated),
            Err(WriteError::Unavailable(error)) => Err(error.into()),
        }
    }
}

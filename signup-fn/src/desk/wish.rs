//! Whether a person still wants to take part: asked by message, and recorded as they say it on the phone.

use axum::body::Bytes;
use axum::extract::{Path, State as AppState};
use axum::response::Response;
use serde::Serialize;
use signup_form::Feeds;

use super::{Desk, Query};
use crate::app::App;
use crate::ledger;
use crate::outbox::{self, Kind};
use crate::reply::{self, Refusal};
use crate::signup::{Deed, Stored};
use crate::table::{Table, WriteError};

/// What the coordinator does, by the name that its button posts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Wish {
    /// Asks the person.
    Ask,
    /// The person still wants to take part.
    Still,
    /// The person wants to rest.
    Pause,
    /// The person takes part again.
    Resume,
    /// The person does not want to take part any more.
    Leave,
}

/// The buttons that `desk_wishes` shows; none for what does not fit the signup.
#[derive(Debug, Serialize)]
pub(super) struct Wishes {
    url: String,
    asked: Option<String>,
    ask: bool,
    still: bool,
    pause: bool,
    resume: bool,
    leave: bool,
}

/// `POST /desk/signups/{id}/wish`
pub(crate) async fn record<T: Table>(
    AppState(app): AppState<App<T>>,
    Path(id): Path<String>,
    query: Query,
    body: Bytes,
) -> Response {
    let desk = Desk::new(app, query);
    let done = match (desk.signup(&id).await, wish(&body)) {
        (Ok(Some(stored)), Some(wish)) => desk.record_wish(stored, wish).await,
        (Ok(Some(_)), None) => Err(Refusal::CutOff),
        (Ok(None), _) => return desk.missing().await,
        (Err(refusal), _) => Err(refusal),
    };
    match done {
        Ok(()) => reply::see_other(&desk.query.home().address(&format!("/desk/signups/{id}"))),
        Err(refusal) => desk.refuse(&refusal),
    }
}

fn wish(body: &[u8]) -> Option<Wish> {
    match body {
        b"wish=ask" => Some(Wish::Ask),
        b"wish=still" => Some(Wish::Still),
        b"wish=pause" => Some(Wish::Pause),
        b"wish=resume" => Some(Wish::Resume),
        b"wish=leave" => Some(Wish::Leave),
        _ => None,
    }
}

impl<T: Table> Desk<T> {
    /// What can be asked of this person, or recorded. Only who waits to be matched can rest and return.
    pub(super) fn wishes(&self, stored: &Stored) -> Option<Wishes> {
        let signup = &stored.signup;
        let form = self.loaded.form(signup.form.as_str())?;
        let now = self.app.now();
        let may = |deed| signup.allows(deed, now);
        let asked = signup.asked.map(|at| at.to_zoned(self.loaded.time_zone.clone()).date().to_string());
        let wishes = Wishes {
            url: self.query.home().address(&format!("/desk/signups/{}/wish", stored.id)),
            ask: signup.can_be_asked(),
            still: may(Deed::Confirm),
            pause: may(Deed::Pause),
            resume: may(Deed::Resume),
            leave: may(Deed::Withdraw),
            asked,
        };
        (form.form.feeds == Feeds::Matching && wishes.leave).then_some(wishes)
    }

    /// Records it. What is impossible has been recorded before: the page that was posted from is old.
    async fn record_wish(&self, stored: Stored, wish: Wish) -> Result<(), Refusal> {
        let (table, now) = (self.app.table(), self.app.now());
        if self.wishes(&stored).is_none() {
            return Ok(());
        }
        let writes = match wish {
            Wish::Ask => {
                let message = outbox::message(Kind::FollowUp, &stored.id, now)?;
                stored.ask(now).map(|writes| writes.into_iter().chain([message]).collect())
            }
            Wish::Still => stored.confirm(now),
            Wish::Pause => stored.pause(now),
            Wish::Resume => stored.resume(now),
            Wish::Leave => {
                let post = ledger::remembered(table, &stored.signup).await?;
                stored.withdraw(post, now)
            }
        };
        let Ok(writes) = writes else { return Ok(()) };
        match table.write(&writes).await {
            Ok(()) => Ok(()),
            Err(WriteError::Conflict { .. }) => Err(Refusal::Outdated),
            Err(WriteError::Unavailable(error)) => Err(error.into()),
        }
    }
}

//! Whether a person still wants to take part: asked by message, and recorded as they say it on the phone.

use axum::body::Bytes;
use axum::extract::{Path, State as AppState};
use axum::response::Response;
use jiff::Timestamp;
use serde::Serialize;
use signup_form::Feeds;

use super::{Desk, Query};
use crate::app::App;
use crate::ledger;
use crate::outbox::{self, Kind};
use crate::reply::{self, Refusal};
use crate::signup::{Deed, Signup, Stored};
use crate::table::{Table, WriteError};

/// What the coordinator does.
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

/// What `desk_wishes` shows. Whoever is shown at all can leave.
#[derive(Debug, Serialize)]
pub(super) struct Wishes {
    url: String,
    /// Since when the person is asked.
    asked: Option<String>,
    /// What else can be recorded, by the names that the buttons post.
    others: Vec<&'static str>,
}

impl Wish {
    const ALL: [Wish; 5] = [Wish::Ask, Wish::Still, Wish::Pause, Wish::Resume, Wish::Leave];

    /// The name that its button posts, which is also in the keys of its words.
    fn name(self) -> &'static str {
        match self {
            Wish::Ask => "ask",
            Wish::Still => "still",
            Wish::Pause => "pause",
            Wish::Resume => "resume",
            Wish::Leave => "leave",
        }
    }

    /// What a button posted.
    fn posted(body: &[u8]) -> Option<Wish> {
        let name = body.strip_prefix(b"wish=")?;
        Wish::ALL.into_iter().find(|wish| wish.name().as_bytes() == name)
    }

    fn fits(self, signup: &Signup, now: Timestamp) -> bool {
        match self {
            Wish::Ask => signup.can_be_asked(),
            Wish::Still => signup.allows(Deed::Confirm, now),
            Wish::Pause => signup.allows(Deed::Pause, now),
            Wish::Resume => signup.allows(Deed::Resume, now),
            Wish::Leave => signup.allows(Deed::Withdraw, now),
        }
    }
}

/// `POST /desk/signups/{id}/wish`
pub(crate) async fn record<T: Table>(
    AppState(app): AppState<App<T>>,
    Path(id): Path<String>,
    query: Query,
    body: Bytes,
) -> Response {
    let desk = Desk::new(app, query);
    let done = match (desk.signup(&id).await, Wish::posted(&body)) {
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

impl<T: Table> Desk<T> {
    /// What can be asked of this person, or recorded. Only who waits to be matched can rest and return.
    pub(super) fn wishes(&self, stored: &Stored) -> Option<Wishes> {
        let (signup, now) = (&stored.signup, self.app.now());
        let feeds = self.loaded.form(signup.form.as_str())?.form.feeds;
        if feeds != Feeds::Matching || !Wish::Leave.fits(signup, now) {
            return None;
        }
        let others = Wish::ALL.into_iter().filter(|wish| *wish != Wish::Leave && wish.fits(signup, now));
        let day = |at: Timestamp| at.to_zoned(self.loaded.time_zone.clone()).date().to_string();
        Some(Wishes {
            url: self.query.home().address(&format!("/desk/signups/{}/wish", stored.id)),
            asked: signup.asked.map(day),
            others: others.map(Wish::name).collect(),
        })
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

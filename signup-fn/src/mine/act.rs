//! What a person does on their page: from a post to what is stored.

use signup_form::{Answer, Answers, BundledForm, BundledOccurrence, Feeds, FieldError, Posted, Problem};
use site_theme::Notice;

use super::Mine;
use crate::intake;
use crate::ledger;
use crate::outbox::{self, Kind};
use crate::reply::Refusal;
use crate::signup::{Deed, Impossible, Stored};
use crate::table::{Table, Unavailable, Write, WriteError};

/// How often a deed is tried anew because somebody else has changed the signup meanwhile: the worker, the coordinator,
/// or the same person in another window.
const ATTEMPTS: usize = 4;

/// What has come of a deed.
pub(super) enum Outcome {
    /// It is stored.
    Done,
    /// The signup stands where this cannot be done: the page that was posted from is old.
    Impossible,
    /// The question was not answered.
    Unanswered,
    /// The answers cannot be stored as they are.
    Again(Again),
}

/// Why the form is shown again.
pub(super) struct Again {
    pub(super) values: Vec<(String, String)>,
    pub(super) notice: Option<Notice>,
    pub(super) errors: Vec<FieldError>,
}

/// Why there is nothing to write.
enum Stop {
    Outcome(Outcome),
    Unavailable(Unavailable),
}

impl From<Impossible> for Stop {
    fn from(_: Impossible) -> Stop {
        Stop::Outcome(Outcome::Impossible)
    }
}

impl From<Unavailable> for Stop {
    fn from(error: Unavailable) -> Stop {
        Stop::Unavailable(error)
    }
}

impl<T: Table> Mine<'_, T> {
    /// Whether the person can do this as the signup stands.
    pub(super) fn may(&self, deed: Deed) -> bool {
        let feeds = self.form_of().map(|form| form.form.feeds);
        let fits = match deed {
            Deed::Change => feeds.is_some(),
            Deed::Pause => feeds == Some(Feeds::Matching),
            _ => true,
        };
        fits && self.stored.signup.allows(deed, self.visit.app.now())
    }

    /// Does it, or says why not.
    pub(super) async fn act(&mut self, deed: Deed, posted: &Posted) -> Result<Outcome, Refusal> {
        let table = self.visit.app.table();
        for _ in 0..ATTEMPTS {
            let writes = match self.writes(deed, posted).await {
                Ok(writes) => writes,
                Err(Stop::Outcome(outcome)) => return Ok(outcome),
                Err(Stop::Unavailable(error)) => return Err(error.into()),
            };
            let lost = match table.write(&writes).await {
                Ok(()) => return Ok(Outcome::Done),
                Err(WriteError::Unavailable(error)) => return Err(error.into()),
                Err(WriteError::Conflict { lost }) => lost,
            };
            // Of the counts only those of a party that has grown can lose.
            if matches!(writes.get(lost), Some(Write::Add { .. })) {
                return Ok(Outcome::Again(again(posted, Some(Notice::PartyFull), Vec::new())));
            }
            let item = table.get(&self.stored.id.key()).await?;
            let Some(item) = item else { return Ok(Outcome::Impossible) };
            self.stored = Stored::read(item).map_err(Unavailable::because)?;
        }
        Err(Refusal::Outdated)
    }

    async fn writes(&self, deed: Deed, posted: &Posted) -> Result<Vec<Write>, Stop> {
        if !self.may(deed) {
            return Err(Stop::Outcome(Outcome::Impossible));
        }
        let (stored, now) = (self.stored.clone(), self.visit.app.now());
        Ok(match deed {
            Deed::Change => self.change(posted)?,
            Deed::Contact => stored.contact(safe(posted)?, now)?,
            Deed::Confirm => stored.confirm(now)?,
            Deed::Pause => stored.pause(now)?,
            Deed::Resume => stored.resume(now)?,
            Deed::Accept => {
                let told = outbox::message(Kind::Confirmation, &stored.id, now)?;
                stored.accept(now)?.into_iter().chain([told]).collect()
            }
            Deed::Decline | Deed::Withdraw => {
                let post = ledger::remembered(self.visit.app.table(), &stored.signup).await?;
                stored.withdraw(post, now)?
            }
        })
    }

    fn change(&self, posted: &Posted) -> Result<Vec<Write>, Stop> {
        let form = self.form_of().ok_or(Stop::Outcome(Outcome::Impossible))?;
        let seats = self.occurrence().and_then(|occurrence| occurrence.seats);
        let answers = self.checked(form, posted).map_err(|again| Stop::Outcome(Outcome::Again(again)))?;
        Ok(self.stored.clone().change(&answers, form, seats, &self.lang, self.visit.app.now())?)
    }

    /// The answers, by the same check as on the public form.
    fn checked(&self, form: &BundledForm, posted: &Posted) -> Result<Answers, Again> {
        if posted.version.as_ref().is_some_and(|version| *version != form.version) {
            return Err(again(posted, Some(Notice::FormChanged), Vec::new()));
        }
        let answers = form.form.check(&posted.values).map_err(|errors| again(posted, None, errors))?;
        if posted.occurrence.is_some() {
            let unknown = FieldError { field: "occurrence".to_owned(), problem: Problem::UnknownField };
            return Err(again(posted, None, vec![unknown]));
        }
        if self.is_newly_on_a_closed_side(form, &answers) {
            return Err(again(posted, Some(Notice::SideClosed), Vec::new()));
        }
        match self.occurrence().and_then(|occurrence| intake::too_many(&answers, occurrence)) {
            Some(error) => Err(again(posted, None, vec![error])),
            None => Ok(answers),
        }
    }

    /// Who already is on a side that takes nobody at present stays there.
    fn is_newly_on_a_closed_side(&self, form: &BundledForm, answers: &Answers) -> bool {
        let side = answers.get("side");
        let closed = form.form.matching.as_ref().map(|matching| &matching.closed);
        let is_closed = match (side, closed) {
            (Some(Answer::Chosen(side)), Some(closed)) => side.iter().any(|side| closed.contains(side)),
            _ => false,
        };
        is_closed && side != self.stored.signup.answers.get("side")
    }

    /// What the person registered for, while the site has it.
    pub(super) fn occurrence(&self) -> Option<&BundledOccurrence> {
        self.visit.loaded.bundle.occurrences.get(self.stored.signup.occurrence.as_ref()?)
    }
}

fn again(posted: &Posted, notice: Option<Notice>, errors: Vec<FieldError>) -> Again {
    Again { values: posted.values.clone(), notice, errors }
}

/// What the person answered to whether it is safe to write to them.
fn safe(posted: &Posted) -> Result<bool, Stop> {
    match posted.values.as_slice() {
        [(name, answer)] if name == "safe" && answer == "yes" => Ok(true),
        [(name, answer)] if name == "safe" && answer == "no" => Ok(false),
        _ => Err(Stop::Outcome(Outcome::Unanswered)),
    }
}

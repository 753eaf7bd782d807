//! Sends what waits in the outbox.
//!
//! A message is claimed before it is sent, in the write that makes its link work: of two workers one loses that write and
//! sends nothing. Whoever is cut off after the claim leaves it behind. It is then sent again only by a transport that
//! recognises a message that it has; otherwise nobody can know whether it came, and the coordinator is told.

use jiff::Timestamp;
use lettre::Message as Mime;

use crate::app::App;
use crate::bundle::Loaded;
use crate::link::{self, Purpose};
use crate::mail::{self, About, Mail, Outcome};
use crate::outbox::{Progress, Queued, Why, calls, outbox};
use crate::signup::{Signup, SignupId, Stored};
use crate::table::{SortKey, Table, Unavailable, Write, WriteError};

use super::digest;
use super::telling::{address, can_be_told, is_still_so};

/// How many messages are read at once.
const PAGE: u32 = 100;

/// Whether to go on with the next message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Next {
    Sent,
    Passed,
    /// The mail server takes nothing at present.
    Stop,
}

/// Sends what is due; how many were sent.
pub(super) async fn send<T: Table>(app: &App<T>, mail: &Mail, now: Timestamp) -> Result<usize, Unavailable> {
    let round = Round { app, loaded: &app.loaded(), mail, now };
    let (mut after, mut sent) = (None, 0);
    loop {
        let page = app.table().list(&outbox(), after, PAGE).await?;
        for item in page.items {
            let late = item.listed.as_ref().is_some_and(|(_, at)| *at <= SortKey::at(now));
            if !late {
                return Ok(sent);
            }
            match round.one(Queued::read(item).map_err(Unavailable::because)?).await? {
                Next::Sent => sent += 1,
                Next::Passed => {}
                Next::Stop => return Ok(sent),
            }
        }
        after = page.next;
        if after.is_none() {
            return Ok(sent);
        }
    }
}

/// Takes from the call list what is not so any more, such as an offer that has ended; how many.
pub(super) async fn tidy<T: Table>(app: &App<T>, mail: &Mail, now: Timestamp) -> Result<usize, Unavailable> {
    let round = Round { app, loaded: &app.loaded(), mail, now };
    let (mut after, mut dropped) = (None, 0);
    loop {
        let page = app.table().list(&calls(), after, PAGE).await?;
        for item in page.items {
            let queued = Queued::read(item).map_err(Unavailable::because)?;
            let signup = match &queued.message.signup {
                Some(id) => round.signup(id).await?,
                None => None,
            };
            if !signup.is_some_and(|signup| is_still_so(&queued.message, &signup, round.loaded, now)) {
                dropped += usize::from(round.write(&[queued.done(Progress::Dropped, now)]).await?);
            }
        }
        after = page.next;
        if after.is_none() {
            return Ok(dropped);
        }
    }
}

struct Round<'a, T> {
    app: &'a App<T>,
    loaded: &'a Loaded,
    mail: &'a Mail,
    now: Timestamp,
}

/// A message that is ready to be sent, or why it is not to be.
enum Ready {
    Send { mime: Box<Mime>, link: Option<Write> },
    Call(Why),
    Drop,
}

impl<T: Table> Round<'_, T> {
    async fn one(&self, queued: Queued) -> Result<Next, Unavailable> {
        if queued.message.progress == Progress::Sending && !self.mail.repeats_safely() {
            tracing::warn!(message = queued.id, "a message was cut off while it was sent");
            return self.pass(queued.call(Why::Unsure)).await;
        }
        match self.ready(&queued).await? {
            Ready::Drop => self.pass(queued.done(Progress::Dropped, self.now)).await,
            Ready::Call(why) => self.pass(queued.call(why)).await,
            Ready::Send { mime, link } => {
                let (claimed, claim) = queued.claim(self.now);
                let writes: Vec<Write> = [claim].into_iter().chain(link).collect();
                if !self.write(&writes).await? {
                    return Ok(Next::Passed);
                }
                let outcome = self.mail.send(&claimed.id, &mime).await;
                self.settle(claimed, outcome).await
            }
        }
    }

    /// Notes what became of a message.
    async fn settle(&self, claimed: Queued, outcome: Outcome) -> Result<Next, Unavailable> {
        let (kind, attempts) = (claimed.message.kind.name(), claimed.message.attempts);
        let now = self.now;
        let (next, write) = match outcome {
            Outcome::Sent => (Next::Sent, claimed.done(Progress::Sent, now)),
            Outcome::NotNow(trouble) => {
                tracing::warn!(kind, attempts, %trouble, "a message is sent later");
                (Next::Passed, claimed.later(now))
            }
            Outcome::Down(trouble) => {
                tracing::error!(%trouble, "no mail can be sent");
                (Next::Stop, claimed.put_back(now))
            }
            Outcome::Never(trouble) => {
                tracing::warn!(kind, attempts, %trouble, "a message is refused");
                (Next::Passed, claimed.call(Why::Refused))
            }
            Outcome::Unknown(trouble) => {
                tracing::warn!(kind, attempts, %trouble, "a message may have been sent");
                (Next::Passed, claimed.call(Why::Unsure))
            }
        };
        if !self.write(&[write]).await? {
            tracing::warn!(kind, "somebody else has taken a message that was being sent");
        }
        Ok(next)
    }

    async fn pass(&self, write: Write) -> Result<Next, Unavailable> {
        self.write(&[write]).await?;
        Ok(Next::Passed)
    }

    /// Whether the write came first.
    async fn write(&self, writes: &[Write]) -> Result<bool, Unavailable> {
        match self.app.table().write(writes).await {
            Ok(()) => Ok(true),
            Err(WriteError::Conflict { .. }) => Ok(false),
            Err(WriteError::Unavailable(error)) => Err(error),
        }
    }

    async fn ready(&self, queued: &Queued) -> Result<Ready, Unavailable> {
        match &queued.message.signup {
            Some(id) => self.to_person(queued, id).await,
            None => self.to_coordinator(queued).await,
        }
    }

    async fn to_person(&self, queued: &Queued, id: &SignupId) -> Result<Ready, Unavailable> {
        let Some(signup) = self.signup(id).await? else { return Ok(Ready::Drop) };
        let kind = queued.message.kind;
        if !is_still_so(&queued.message, &signup, self.loaded, self.now) {
            return Ok(Ready::Drop);
        }
        let to = match address(self.loaded, &signup) {
            None if !can_be_told(&signup) => return Ok(Ready::Drop),
            _ if signup.contact_safe == Some(false) => return Ok(Ready::Call(Why::NotSafe)),
            None => return Ok(Ready::Call(Why::NoAddress)),
            Some(_) if !self.mail.goes() => return Ok(Ready::Call(Why::NoMail)),
            Some(to) => to,
        };
        let (token, link) = link::mint(id, Purpose::Mine, self.now)?;
        let address = link::address(&self.loaded.bundle.base_url, &token);
        let about = About { kind: Some(kind), signup: &signup, session: queued.message.start, link: &address };
        let letter = mail::to_person(self.loaded, &about, to).map_err(Unavailable::because)?;
        Ok(match self.mail.compose(self.loaded, &queued.id, &letter, self.now) {
            Ok(mime) => Ready::Send { mime: Box::new(mime), link: Some(link) },
            Err(trouble) => {
                tracing::error!(kind = kind.name(), %trouble, "a message cannot be written");
                Ready::Call(Why::Refused)
            }
        })
    }

    async fn signup(&self, id: &SignupId) -> Result<Option<Signup>, Unavailable> {
        let item = self.app.table().get(&id.key()).await?;
        Ok(item.map(Stored::read).transpose().map_err(Unavailable::because)?.map(|stored| stored.signup))
    }

    async fn to_coordinator(&self, queued: &Queued) -> Result<Ready, Unavailable> {
        let Some(to) = self.mail.coordinator(self.loaded).filter(|_| self.mail.goes()) else { return Ok(Ready::Drop) };
        let counts = digest::counts(self.app, self.loaded).await?;
        let letter = mail::coordinator(self.loaded, &counts, to).map_err(Unavailable::because)?;
        Ok(match self.mail.compose(self.loaded, &queued.id, &letter, self.now) {
            Ok(mime) => Ready::Send { mime: Box::new(mime), link: None },
            Err(trouble) => {
                tracing::error!(%trouble, "the coordinator's mail cannot be written");
                Ready::Drop
            }
        })
    }
}

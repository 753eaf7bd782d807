//! What nobody asks for: a run every minute does all of it that is due.

use std::pin::pin;
use std::time::Duration;

use jiff::Timestamp;
use tokio::time::MissedTickBehavior;

use crate::app::App;
use crate::mail::Mail;
use crate::occurrence;
use crate::sweep;
use crate::table::{Table, Unavailable};

mod digest;
mod outbox;
mod reminders;
mod telling;

/// How often the worker looks when nothing wakes it.
const EVERY: Duration = Duration::from_mins(1);

/// How long the worker waits for more after a post, so that a rush is one run and not hundreds.
const GATHERED: Duration = Duration::from_secs(1);

/// What a run did: of each kind of work, how much, or that it could not be done.
#[derive(Debug)]
pub struct Done(Vec<(&'static str, Option<usize>)>);

impl Done {
    /// The kinds of work in order, each with how much of it was done; none when it failed, which the log explains.
    pub fn each(&self) -> impl Iterator<Item = (&'static str, Option<usize>)> {
        self.0.iter().copied()
    }

    /// Whether all of it could be done.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        self.0.iter().all(|(_, count)| count.is_some())
    }

    fn note(&mut self, work: &'static str, result: Result<usize, Unavailable>) {
        match &result {
            Ok(0) => {}
            Ok(count) => tracing::info!(work, count, "worked"),
            Err(error) => tracing::error!(work, reason = %error.reason(), "could not work"),
        }
        self.0.push((work, result.ok()));
    }
}

/// Does what is due. Work that fails is left for the next run, and hinders no other.
pub async fn run<T: Table>(app: &App<T>, mail: &Mail, now: Timestamp) -> Done {
    let mut done = Done(Vec::new());
    // Who is told of a change is told before the wait for what has begun ends; what lapses is offered on in the same run.
    done.note("changes", occurrence::changes(app, now).await);
    done.note("lapses", occurrence::lapses(app, now).await);
    done.note("offers", occurrence::offers(app, now).await);
    done.note("reminders", reminders::queue(app, now).await);
    done.note("digest", digest::queue(app, mail, now).await);
    done.note("messages", outbox::send(app, mail, now).await);
    done.note("sweep", sweep::daily(app, now).await);
    done.note("calls past", outbox::tidy(app, mail, now).await);
    done
}

/// Runs every minute, and soon after a post, until it is told to end. It ends between two runs, so that no message
/// is cut off while it is sent.
pub async fn keep_running<T: Table>(app: App<T>, mail: Mail, told_to_end: impl Future<Output = ()>) {
    let mut told_to_end = pin!(told_to_end);
    let mut minutes = tokio::time::interval(EVERY);
    minutes.set_missed_tick_behavior(MissedTickBehavior::Delay);
    loop {
        tokio::select! {
            () = &mut told_to_end => return,
            _ = minutes.tick() => {}
            () = app.posted() => tokio::time::sleep(GATHERED).await,
        }
        run(&app, &mail, app.now()).await;
    }
}

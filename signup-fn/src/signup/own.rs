//! What a person does with their own signup, by the private link. Pure: each deed turns the signup into writes, of which
//! the first is the signup's own.

use jiff::Timestamp;
use signup_form::{Answers, Asked, BundledForm};

use super::{Change, Impossible, Signup, State, Stored, Turn, repetition};
use crate::table::{Expect, Write};

/// What a person can do with their own signup.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Deed {
    /// Answers the form's questions anew.
    Change,
    /// Says whether it is safe to write to them.
    Contact,
    /// Says that they still want to take part, when they are asked.
    Confirm,
    /// Rests for a while.
    Pause,
    /// Takes part again after a rest.
    Resume,
    /// Takes the place that is offered.
    Accept,
    /// Does not take it.
    Decline,
    /// Withdraws: the answers are erased.
    Withdraw,
}

impl Deed {
    /// Every deed.
    pub const ALL: [Deed; 8] = [
        Deed::Change,
        Deed::Contact,
        Deed::Confirm,
        Deed::Pause,
        Deed::Resume,
        Deed::Accept,
        Deed::Decline,
        Deed::Withdraw,
    ];

    /// Its name in the addresses of the private page.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Deed::Change => "answers",
            Deed::Contact => "contact",
            Deed::Confirm => "still",
            Deed::Pause => "pause",
            Deed::Resume => "resume",
            Deed::Accept => "accept",
            Deed::Decline => "decline",
            Deed::Withdraw => "withdraw",
        }
    }

    /// The deed with this name.
    #[must_use]
    pub fn parse(name: &str) -> Option<Deed> {
        Deed::ALL.into_iter().find(|deed| deed.name() == name)
    }
}

impl Signup {
    /// Whether the person can do this with the signup as it stands.
    #[must_use]
    pub fn allows(&self, deed: Deed, now: Timestamp) -> bool {
        let is_over = matches!(self.state, State::Left | State::Cancelled);
        let is_kept = self.offered_until.is_some_and(|until| now < until);
        match deed {
            Deed::Change | Deed::Contact => !is_over && self.state != State::Lapsed,
            Deed::Confirm => self.asked.is_some() && !is_over,
            Deed::Pause => matches!(self.state, State::New | State::Contacted),
            Deed::Resume => self.state == State::Paused,
            Deed::Accept | Deed::Decline => self.state == State::Offered && is_kept,
            Deed::Withdraw => !is_over,
        }
    }

    /// Whether it makes sense to ask the person whether they still want to take part: once, until they have answered.
    #[must_use]
    pub fn can_be_asked(&self) -> bool {
        self.asked.is_none() && matches!(self.state, State::New | State::Contacted | State::Paused)
    }

    /// When anything last happened with the signup or the person was last heard of: retention counts from here.
    #[must_use]
    pub fn last_activity(&self) -> Timestamp {
        let changed = self.history.last().map_or(self.created, |change| change.at);
        self.heard.map_or(changed, |heard| heard.max(changed))
    }

    /// The state before the person rested.
    fn before_the_rest(&self) -> State {
        let mut earlier = self.history.iter().rev().map(|change| change.state);
        earlier.find(|state| *state != State::Paused).unwrap_or(State::New)
    }

    /// The answers at the door as they are now, and what the coordinator wrote down when they talked.
    fn answered_anew(&self, door: &Answers, form: &BundledForm) -> Answers {
        let is_of_the_interview =
            |name: &str| form.form.field(name).is_some_and(|field| field.asked == Asked::Interview);
        let kept = self.answers.iter().filter(|(name, _)| is_of_the_interview(name.as_str()));
        let both = kept.chain(door.iter()).map(|(name, answer)| (name.clone(), answer.clone()));
        both.collect()
    }
}

impl Stored {
    /// Rests for a while. Who was asked whether they still want to take part has answered.
    pub fn pause(self, now: Timestamp) -> Result<Vec<Write>, Impossible> {
        self.insist(Deed::Pause, now)?;
        Ok(vec![self.step(State::Paused, now)])
    }

    /// Takes part again, as before the rest.
    pub fn resume(self, now: Timestamp) -> Result<Vec<Write>, Impossible> {
        self.insist(Deed::Resume, now)?;
        let before = self.signup.before_the_rest();
        Ok(vec![self.step(before, now)])
    }

    /// Is asked whether they still want to take part.
    pub fn ask(mut self, now: Timestamp) -> Result<Vec<Write>, Impossible> {
        if !self.signup.can_be_asked() {
            return Err(Impossible { state: self.signup.state });
        }
        self.signup.asked = Some(now);
        Ok(vec![self.written()])
    }

    /// Says that they still want to take part. They keep their place in the queue; who was resting does not any more.
    pub fn confirm(mut self, now: Timestamp) -> Result<Vec<Write>, Impossible> {
        self.insist(Deed::Confirm, now)?;
        if self.signup.state == State::Paused {
            return self.resume(now);
        }
        self.signup.asked = None;
        self.signup.heard = Some(now);
        Ok(vec![self.written()])
    }

    /// Says whether it is safe to write to them.
    pub fn contact(mut self, safe: bool, now: Timestamp) -> Result<Vec<Write>, Impossible> {
        self.insist(Deed::Contact, now)?;
        self.signup.contact_safe = Some(safe);
        self.signup.heard = Some(now);
        Ok(vec![self.written()])
    }

    /// Answers the questions at the door anew, by the form and the privacy notice as they are now. What the coordinator
    /// wrote down stays. The second write loses when a party has grown beyond the `seats` of its occurrence.
    pub fn change(
        mut self,
        door: &Answers,
        form: &BundledForm,
        seats: Option<u32>,
        lang: &str,
        now: Timestamp,
    ) -> Result<Vec<Write>, Impossible> {
        self.insist(Deed::Change, now)?;
        let answers = self.signup.answered_anew(door, form);
        self.signup.form_version.clone_from(&form.version);
        self.signup.notice_version.clone_from(&form.notice_version);
        lang.clone_into(&mut self.signup.lang);
        self.signup.heard = Some(now);
        Ok(self.with_answers(answers, seats).1)
    }

    /// Takes the place that is offered.
    pub fn accept(self, now: Timestamp) -> Result<Vec<Write>, Impossible> {
        self.insist(Deed::Accept, now)?;
        Ok(self.turn(Turn::Accept, now)?.1)
    }

    /// Withdraws: the answers are erased and the places given back. What stays is that there was a signup and which
    /// states it passed. Its reference leads nowhere any more. `post` is the version of the item that remembers the
    /// post by which it came, if that is still remembered.
    pub fn withdraw(mut self, post: Option<u64>, now: Timestamp) -> Result<Vec<Write>, Impossible> {
        self.insist(Deed::Withdraw, now)?;
        let gone = |key, version| Write::Delete { key, expect: Expect::Version(version) };
        let reference = gone(self.signup.reference.key(), 1);
        let name = self.signup.post.take();
        self.signup.contact_safe = None;
        self.signup.asked = None;
        self.signup.heard = None;
        let mut writes = match self.signup.state {
            State::Waiting | State::Offered | State::Seated => self.turn(Turn::Cancel, now)?.1,
            _ => {
                self.signup.answers = Answers::default();
                vec![self.step(State::Left, now)]
            }
        };
        writes.push(reference);
        writes.extend(name.zip(post).map(|(name, version)| gone(repetition(&name), version)));
        Ok(writes)
    }

    fn insist(&self, deed: Deed, now: Timestamp) -> Result<(), Impossible> {
        if self.signup.allows(deed, now) { Ok(()) } else { Err(Impossible { state: self.signup.state }) }
    }

    fn step(mut self, state: State, now: Timestamp) -> Write {
        self.signup.asked = None;
        self.signup.state = state;
        self.signup.history.push(Change { state, at: now });
        self.written()
    }

    /// The write of the signup as it is now, if nobody else has changed it meanwhile.
    fn written(mut self) -> Write {
        let before = Expect::Version(self.version);
        self.version += 1;
        Write::Put { item: self.item(), expect: before }
    }
}

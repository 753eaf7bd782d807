//! A signup: what is kept of it, the states that it can be in. Pure.

use std::fmt;

use data_encoding::BASE32_NOPAD;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use signup_form::{Answer, Answers, Feeds, FormId};
use thiserror::Error;

use crate::reference::Reference;
use crate::secret::random;
use crate::table::{Key, List, Prefix, Unavailable};

mod known;
mod own;
mod registration;
mod stored;

pub use known::{Known, News};
pub use own::Deed;
pub use registration::{Turn, count, taken_key, waiting_key};
pub use stored::{NoSignup, Stored, Taken, receive, repetition, taken};

/// What a person sent, and what has become of it: the body of the item `S#…`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Signup {
    /// What the person quotes on the phone.
    pub reference: Reference,
    /// The form by which it came.
    pub form: FormId,
    /// The version of that form.
    pub form_version: String,
    /// The version of the privacy notice that the person could read.
    pub notice_version: String,
    /// The language of the page.
    pub lang: String,
    /// What the person registered for, if the form is for that.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub occurrence: Option<String>,
    /// When it came.
    pub created: Timestamp,
    /// Where it stands.
    pub state: State,
    /// How it came there, the oldest first.
    pub history: Vec<Change>,
    /// What the person answered.
    pub answers: Answers,
    /// Until when the place that the person is offered is kept for them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub offered_until: Option<Timestamp>,
    /// What the person knows of the occurrence.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub known: Option<Known>,
    /// Whether it is safe to write to the person: somebody else may read their messages. Absent: they have not said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contact_safe: Option<bool>,
    /// Since when the person is asked whether they still want to take part; absent: they are not asked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub asked: Option<Timestamp>,
    /// When the person last did something on their private page that left the state as it was.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub heard: Option<Timestamp>,
    /// The name of the post that it came by, so that a withdrawal can forget the post too.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub post: Option<String>,
}

/// A state that a signup came to, and when.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Change {
    /// The state.
    pub state: State,
    /// Since when.
    pub at: Timestamp,
}

/// Where a signup stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum State {
    /// Nobody has been in touch with the person.
    New,
    /// The coordinator has been in touch.
    Contacted,
    /// The person has a place at the occurrence.
    Seated,
    /// The person rests for a while, by their own wish.
    Paused,
    /// The person has withdrawn; the answers are gone.
    Left,
    /// The person waits for a place at the occurrence.
    Waiting,
    /// A place is kept for the person, who is asked whether they still want it.
    Offered,
    /// The person did not take the place that was offered, or no place became free before the start.
    Lapsed,
    /// The person has called off; the answers are gone.
    Cancelled,
}

/// What the coordinator does with a signup.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Has been in touch with the person.
    Contact,
    /// Takes that back: it was another person.
    TakeBack,
}

/// A step that a signup in this state cannot take.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("a signup that is {state} cannot take this step")]
pub struct Impossible {
    /// The state in which it stays.
    pub state: State,
}

impl State {
    /// Every state, in the order in which a signup passes them.
    pub const ALL: [State; 9] = [
        State::New,
        State::Contacted,
        State::Paused,
        State::Left,
        State::Waiting,
        State::Offered,
        State::Seated,
        State::Lapsed,
        State::Cancelled,
    ];

    /// The state of a signup that has just come.
    #[must_use]
    pub fn first(feeds: Feeds) -> State {
        match feeds {
            Feeds::Matching | Feeds::Message => State::New,
            Feeds::Occurrence => State::Seated,
        }
    }

    /// The state after a step.
    pub fn after(self, step: Step) -> Result<State, Impossible> {
        match (self, step) {
            (State::New, Step::Contact) => Ok(State::Contacted),
            (State::Contacted, Step::TakeBack) => Ok(State::New),
            _ => Err(Impossible { state: self }),
        }
    }

    /// Its name in the table, in exports and in the keys of its words.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            State::New => "new",
            State::Contacted => "contacted",
            State::Seated => "seated",
            State::Paused => "paused",
            State::Left => "left",
            State::Waiting => "waiting",
            State::Offered => "offered",
            State::Lapsed => "lapsed",
            State::Cancelled => "cancelled",
        }
    }

    /// The state with this name.
    #[must_use]
    pub fn parse(name: &str) -> Option<State> {
        State::ALL.into_iter().find(|state| state.name() == name)
    }
}

impl fmt::Display for State {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// The list of a form's signups in one state.
#[must_use]
pub fn list(form: &FormId, state: State) -> List {
    List::new(format!("{form}:{state}"))
}

/// The name of a signup in the table: 128 random bits.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct SignupId(String);

impl SignupId {
    /// The length of an id's text: 128 bits in base 32.
    const LENGTH: usize = 26;

    /// A new one.
    pub fn random() -> Result<SignupId, Unavailable> {
        Ok(SignupId(BASE32_NOPAD.encode(&random::<16>()?).to_lowercase()))
    }

    /// What can be the id of a signup.
    #[must_use]
    pub fn parse(text: &str) -> Option<SignupId> {
        let fits = text.len() == Self::LENGTH && text.bytes().all(|b| matches!(b, b'a'..=b'z' | b'2'..=b'7'));
        fits.then(|| SignupId(text.to_owned()))
    }

    /// The id as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The key of its item.
    #[must_use]
    pub fn key(&self) -> Key {
        Key::new(Prefix::Signup, &self.0)
    }
}

impl TryFrom<String> for SignupId {
    type Error = NoSignup;

    fn try_from(text: String) -> Result<SignupId, NoSignup> {
        SignupId::parse(&text).ok_or(NoSignup)
    }
}

impl From<SignupId> for String {
    fn from(id: SignupId) -> String {
        id.0
    }
}

impl fmt::Display for SignupId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The field that says how many people a registration is for.
pub const PARTY: &str = "party";

/// How many people a registration is for: the answer to the number field [`PARTY`], else one.
#[must_use]
pub fn party(answers: &Answers) -> i64 {
    match answers.get(PARTY) {
        Some(Answer::Number(number)) => (*number).max(1),
        _ => 1,
    }
}

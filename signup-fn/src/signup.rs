//! A signup: what is kept of it, the states that it can be in. Pure.

use std::fmt;

use data_encoding::BASE32_NOPAD;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use signup_form::{Answer, Answers, FormId};

use crate::reference::Reference;
use crate::secret::random;
use crate::table::{Key, List, Prefix, Unavailable};

mod known;
mod own;
mod registration;
mod state;
mod stored;

pub use known::{Known, News};
pub use own::Deed;
pub use registration::{Turn, count, taken_key, waiting_key};
pub use state::{Impossible, State, Step};
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

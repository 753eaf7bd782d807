//! Where a signup stands, and the steps that the coordinator takes with one. Pure.

use std::fmt;

use serde::{Deserialize, Serialize};
use signup_form::Feeds;
use thiserror::Error;

/// Where a signup stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum State {
    /// Nobody has been in touch with the person.
    New,
    /// The coordinator has been in touch.
    Contacted,
    /// The person rests for a while, by their own wish.
    Paused,
    /// The person has withdrawn; the answers are gone.
    Left,
    /// The person waits for a place at the occurrence.
    Waiting,
    /// A place is kept for the person, who is asked whether they still want it.
    Offered,
    /// The person has a place at the occurrence.
    Seated,
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

    /// Whether places are kept for a registration in this state.
    #[must_use]
    pub fn holds_places(self) -> bool {
        matches!(self, State::Seated | State::Offered)
    }

    /// Whether nothing more will come of a signup in this state.
    #[must_use]
    pub fn has_ended(self) -> bool {
        matches!(self, State::Left | State::Lapsed | State::Cancelled)
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

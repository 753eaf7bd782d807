//! Whether there is still something to tell, and by which way the person can be told. Pure.

use jiff::Timestamp;
use signup_form::{Answer, BundledOccurrence, Kind as FieldKind};

use super::reminders::meetings;
use crate::bundle::Loaded;
use crate::outbox::{Kind, Message};
use crate::signup::{Signup, State};

/// Whether what the message tells is still so: much can happen before it goes out.
pub(super) fn is_still_so(message: &Message, signup: &Signup, loaded: &Loaded, now: Timestamp) -> bool {
    let planned = signup.occurrence.as_ref().and_then(|id| loaded.bundle.occurrences.get(id));
    let start = planned.map(|occurrence| occurrence.start).or_else(|| Some(signup.known.as_ref()?.start));
    let coming = start.is_some_and(|start| now < start);
    let ended = signup.state.has_ended();
    match message.kind {
        Kind::Confirmation => !ended,
        Kind::Waiting => coming && signup.state == State::Waiting,
        Kind::Offer => signup.state == State::Offered && signup.offered_until.is_some_and(|until| now < until),
        Kind::Reminder => {
            signup.state == State::Seated && planned.is_some_and(|planned| is_held(planned, message, now))
        }
        Kind::Moved => coming && !ended,
        Kind::Cancelled => start.is_some() && !matches!(signup.state, State::Cancelled | State::Left),
        Kind::FollowUp => signup.asked.is_some(),
        Kind::Digest => false,
    }
}

/// Whether that which is reminded of is still to come, at the time that the reminder says.
fn is_held(planned: &BundledOccurrence, message: &Message, now: Timestamp) -> bool {
    meetings(planned).any(|meeting| Some(meeting.start) == message.start && now < meeting.start)
}

/// Whether there is another way than mail: a phone, or the person comes by.
pub(super) fn can_be_told(signup: &Signup) -> bool {
    let phone = signup.answers.iter().any(|(_, answer)| matches!(answer, Answer::Phone(_)));
    phone || signup.answers.get("visit") == Some(&Answer::Ticked)
}

/// The e-mail address that the person gave, if any.
pub(super) fn address(loaded: &Loaded, signup: &Signup) -> Option<String> {
    let form = loaded.form(signup.form.as_str());
    let fields = form.into_iter().flat_map(|form| &form.form.fields);
    let asked = fields.filter(|field| field.kind == FieldKind::Email).map(|field| field.name.as_str());
    // A form that is gone had its address where forms have it.
    asked.chain(["email"]).find_map(|name| match signup.answers.get(name)? {
        Answer::Text(text) => Some(text.clone()),
        _ => None,
    })
}

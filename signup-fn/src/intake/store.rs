//! Stores a checked post once, with a reference that nobody else has.

use jiff::Timestamp;
use signup_form::{Answers, BundledOccurrence};
use site_theme::Notice;

use super::{Again, Post};
use crate::reference::Reference;
use crate::signup::{self, Change, Places, Signup, SignupId, State, Taken};
use crate::table::{Table, Unavailable, WriteError};

/// How often a store may find that the names made by chance are taken, or that the first of two equal posts has just
/// expired, before something is wrong with the store or with chance.
const ATTEMPTS: usize = 4;

/// Stores the signup; the same post again has the reference of the first.
pub(super) async fn store<T: Table>(
    post: &Post<'_, T>,
    answers: &Answers,
    occurrence: Option<(&str, &BundledOccurrence)>,
    lang: &str,
    now: Timestamp,
) -> Result<Reference, Again> {
    let form = &post.form.form;
    let id = occurrence.map(|(id, _)| id);
    let text = serde_json::to_string(answers).map_err(Unavailable::because)?;
    let name = post.app.secret().of_post(form.id.as_str(), id, &text, now);
    let places = occurrence.map(|(id, occurrence)| Places {
        occurrence: id.to_owned(),
        wanted: signup::party(answers),
        seats: occurrence.seats,
    });
    for _ in 0..ATTEMPTS {
        let state = State::first(form.feeds);
        let signup = Signup {
            reference: Reference::random()?,
            form: form.id.clone(),
            form_version: post.form.version.clone(),
            notice_version: post.form.notice_version.clone(),
            lang: lang.to_owned(),
            occurrence: id.map(ToOwned::to_owned),
            created: now,
            state,
            history: vec![Change { state, at: now }],
            answers: answers.clone(),
            contact_safe: None,
            asked: None,
            heard: None,
            post: Some(name.clone()),
        };
        let reference = signup.reference.clone();
        let writes = signup::receive(SignupId::random()?, signup, &name, places.as_ref());
        match post.app.table().write(&writes).await {
            Ok(()) => {
                tracing::info!(form = %form.id, "stored a signup");
                return Ok(reference);
            }
            Err(WriteError::Unavailable(error)) => return Err(error.into()),
            Err(WriteError::Conflict { lost }) => match signup::taken(lost) {
                Taken::Full => return Err(Notice::OccurrenceFull.into()),
                Taken::Name => {}
                Taken::Repeated => {
                    if let Some(first) = first(post, &name).await? {
                        return Ok(first);
                    }
                }
            },
        }
    }
    Err(Unavailable::because("no free name was found for a signup").into())
}

/// The reference of the first of two equal posts.
async fn first<T: Table>(post: &Post<'_, T>, name: &str) -> Result<Option<Reference>, Unavailable> {
    let item = post.app.table().get(&signup::repetition(name)).await?;
    Ok(item.and_then(|item| Reference::parse(item.body.get("reference")?.as_str()?).ok()))
}

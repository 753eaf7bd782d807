//! The dates that a form shown again offers.

use serde_json::Value;
use signup_form::{BundledOccurrence, Feeds};
use site_theme::Choice;

use super::Post;
use crate::signup::Places;
use crate::table::Table;

/// As many dates as an event's page shows.
const SHOWN: usize = 12;

/// The coming dates of the event that the person was at, or of every event with this form when that is not known.
pub(super) async fn to_choose_from<T: Table>(post: &Post<'_, T>, lang: &str) -> Vec<Choice> {
    if post.form.form.feeds != Feeds::Occurrence {
        return Vec::new();
    }
    let occurrences = &post.loaded.bundle.occurrences;
    let chosen = post.posted.occurrence.as_ref().and_then(|id| occurrences.get(id));
    let page = chosen.map(|occurrence| &occurrence.page);
    let offered = |occurrence: &BundledOccurrence| {
        occurrence.form == post.form.form.id
            && occurrence.closes > post.app.now()
            && page.is_none_or(|page| occurrence.page == *page)
    };
    let mut coming: Vec<(&String, &BundledOccurrence)> =
        occurrences.iter().filter(|(_, occurrence)| offered(occurrence)).collect();
    coming.sort_by_key(|(id, occurrence)| (occurrence.start, *id));
    let mut choices = Vec::new();
    for (id, occurrence) in coming.into_iter().take(SHOWN) {
        choices.push(Choice {
            id: id.clone(),
            date: occurrence.date.to_string(),
            start: occurrence.time.map(|time| time.strftime("%H:%M").to_string()),
            title: page.is_none().then(|| occurrence.title.get(lang).cloned()).flatten(),
            full: is_full(post, id, occurrence).await,
        });
    }
    choices
}

/// Whether all places are taken. When the store does not answer, the date is offered: the store says so again.
async fn is_full<T: Table>(post: &Post<'_, T>, id: &str, occurrence: &BundledOccurrence) -> bool {
    let Some(seats) = occurrence.seats else { return false };
    match post.app.table().get(&Places::key(id)).await {
        Ok(item) => {
            let taken = item.and_then(|item| item.body.get(Places::TAKEN).and_then(Value::as_i64)).unwrap_or(0);
            taken >= i64::from(seats)
        }
        Err(error) => {
            tracing::warn!(reason = %error.reason(), "could not read how many places are taken");
            false
        }
    }
}

//! The dates that a form shown again offers.

use signup_form::{BundledOccurrence, Feeds};
use site_theme::Choice;

use super::Post;
use crate::signup::{count, taken_key, waiting_key};
use crate::table::{Table, Unavailable};

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

/// Whether who registers would have to wait. When the store does not answer, the date is offered: the store says so again.
async fn is_full<T: Table>(post: &Post<'_, T>, id: &str, occurrence: &BundledOccurrence) -> bool {
    let Some(seats) = occurrence.seats else { return false };
    match counts(post.app.table(), id).await {
        Ok((taken, waiting)) => taken >= i64::from(seats) || waiting > 0,
        Err(error) => {
            tracing::warn!(reason = %error.reason(), "could not read how many places are taken");
            false
        }
    }
}

/// How many places are taken, and how many registrations wait.
async fn counts(table: &impl Table, id: &str) -> Result<(i64, i64), Unavailable> {
    let (taken, waiting) = (table.get(&taken_key(id)).await?, table.get(&waiting_key(id)).await?);
    Ok((count(taken.as_ref()), count(waiting.as_ref())))
}

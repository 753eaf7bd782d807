//! The dates that a form shown again offers.

use signup_form::{BundledOccurrence, Feeds};
use site_theme::{Choice, Notice};

use super::Post;
use crate::signup::{count, taken_key, waiting_key};
use crate::table::{Table, Unavailable};

/// As many dates as an event's page shows.
const SHOWN: usize = 12;

/// The coming dates of the event that the person was at, or of every event with this form when that is not known. A store
/// that has not answered is not asked how full they are: the person has waited for it once.
pub(super) async fn to_choose_from<T: Table>(post: &Post<'_, T>, lang: &str, notice: Option<Notice>) -> Vec<Choice> {
    if post.form.form.feeds != Feeds::Occurrence {
        return Vec::new();
    }
    let occurrences = &post.loaded.bundle.occurrences;
    let chosen = post.posted.occurrence.as_ref().and_then(|id| occurrences.get(id));
    // A series has one date, and who chose one may want another; its name is what tells it from the others.
    let page = chosen.filter(|occurrence| occurrence.sessions.is_empty()).map(|occurrence| &occurrence.page);
    let offered = |occurrence: &BundledOccurrence| {
        occurrence.form == post.form.form.id
            && occurrence.closes > post.app.now()
            && page.is_none_or(|page| occurrence.page == *page)
    };
    let mut coming: Vec<(&String, &BundledOccurrence)> =
        occurrences.iter().filter(|(_, occurrence)| offered(occurrence)).collect();
    coming.sort_by_key(|(id, occurrence)| (occurrence.start, *id));
    let mut choices = Vec::new();
    let mut answers = notice != Some(Notice::Unavailable);
    for (id, occurrence) in coming.into_iter().take(SHOWN) {
        let full = if answers { is_full(post, id, occurrence).await } else { None };
        answers = full.is_some();
        choices.push(Choice {
            id: id.clone(),
            date: occurrence.date.to_string(),
            start: occurrence.time.map(|time| time.strftime("%H:%M").to_string()),
            title: page.is_none().then(|| occurrence.title.get(lang).cloned()).flatten(),
            full: full.unwrap_or(false),
            series: !occurrence.sessions.is_empty(),
        });
    }
    choices
}

/// Whether who registers would have to wait; none when the store does not answer. Then the date is offered: the store
/// says it again.
async fn is_full<T: Table>(post: &Post<'_, T>, id: &str, occurrence: &BundledOccurrence) -> Option<bool> {
    let Some(seats) = occurrence.seats else { return Some(false) };
    match counts(post.app.table(), id).await {
        Ok((taken, waiting)) => Some(taken >= i64::from(seats) || waiting > 0),
        Err(error) => {
            tracing::warn!(reason = %error.reason(), "could not read how many places are taken");
            None
        }
    }
}

/// How many places are taken, and how many registrations wait.
async fn counts(table: &impl Table, id: &str) -> Result<(i64, i64), Unavailable> {
    let (taken, waiting) = (table.get(&taken_key(id)).await?, table.get(&waiting_key(id)).await?);
    Ok((count(taken.as_ref()), count(waiting.as_ref())))
}

//! What the coordinator is told on weekdays before the office opens: how much there is to do, and where.

use jiff::Timestamp;
use jiff::civil::{Time, Weekday, time};

use crate::app::App;
use crate::bundle::Loaded;
use crate::ledger;
use crate::mail::{Counts, Mail, desk_language};
use crate::outbox::{self, calls};
use crate::signup::State;
use crate::table::{Table, Unavailable, WriteError};

/// From when on it is sent, by the site's clock.
const FROM: Time = time(7, 30, 0, 0);

/// Until when: counts of the morning are of no use after the day's work.
const UNTIL: Time = time(16, 0, 0, 0);

/// How many calls are counted: whoever has more knows that they have many.
const MOST_CALLS: u32 = 500;

/// Puts today's mail into the outbox, once.
pub(super) async fn queue<T: Table>(app: &App<T>, mail: &Mail, now: Timestamp) -> Result<usize, Unavailable> {
    let loaded = app.loaded();
    let local = now.to_zoned(loaded.time_zone.clone());
    let weekend = matches!(local.weekday(), Weekday::Saturday | Weekday::Sunday);
    if weekend || !(FROM..UNTIL).contains(&local.time()) || !mail.goes() || mail.coordinator(&loaded).is_none() {
        return Ok(0);
    }
    let today = local.date();
    if app.table().get(&outbox::key(&outbox::digest_name(today))).await?.is_some() {
        return Ok(0);
    }
    match app.table().write(&[outbox::digest(today, now)]).await {
        Ok(()) => Ok(1),
        Err(WriteError::Conflict { .. }) => Ok(0),
        Err(WriteError::Unavailable(error)) => Err(error),
    }
}

/// What there is to do.
pub(super) async fn counts<T: Table>(app: &App<T>, loaded: &Loaded) -> Result<Counts, Unavailable> {
    let lang = desk_language(loaded);
    let mut forms = Vec::new();
    for (id, form) in &loaded.bundle.forms {
        let title = form.title.get(lang).cloned().unwrap_or_else(|| id.to_string());
        forms.push((title, ledger::in_state(app.table(), id, State::New).await?.len()));
    }
    let calls = app.table().list(&calls(), None, MOST_CALLS).await?.items.len();
    Ok(Counts { forms, calls })
}

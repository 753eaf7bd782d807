//! Who comes to what: the occurrences with their registrations.

use std::collections::BTreeMap;

use axum::extract::{Extension, Path, State as AppState};
use axum::response::Response;
use serde::Serialize;
use signup_form::{BundledForm, BundledOccurrence, Feeds, OccurrenceStatus};

use super::login::Session;
use super::place::PlaceView;
use super::sessions::{self, SessionRow};
use super::view::{EventView, SignupView, Viewer, escaped};
use super::{Desk, Query};
use crate::app::App;
use crate::audit::{self, Read};
use crate::export::Reader;
use crate::ledger;
use crate::reply::{self, Refusal};
use crate::signup::{State, Stored, party};
use crate::table::{Table, Unavailable};

/// Where the list of occurrences is.
const HERE: &str = "/desk/events";

/// The states whose registrations are shown with names, in the order of the page.
const SHOWN: [State; 4] = [State::Seated, State::Offered, State::Waiting, State::Lapsed];

/// What `desk/events.html` is told.
#[derive(Serialize)]
struct EventsPage {
    coming: Vec<EventRow>,
    earlier: Vec<EventRow>,
}

/// An occurrence: how many people come, are asked or wait.
#[derive(Serialize)]
struct EventRow {
    url: String,
    #[serde(flatten)]
    event: EventView,
    time: Option<String>,
    status: Option<OccurrenceStatus>,
    seats: Option<u32>,
    seated: i64,
    offered: i64,
    waiting: i64,
    /// The last day of a series, which is coming until it is over; of an event its day.
    last_day: String,
    /// How many coming sessions have too few leaders.
    short: usize,
}

/// What `desk/event.html` is told.
#[derive(Serialize)]
struct EventPage {
    event: EventRow,
    sessions: Vec<SessionRow>,
    groups: Vec<Group>,
    cancelled: usize,
    back_url: String,
}

/// The registrations in one state.
#[derive(Serialize)]
struct Group {
    state: &'static str,
    people: i64,
    rows: Vec<Row>,
}

/// A registration.
#[derive(Serialize)]
struct Row {
    #[serde(flatten)]
    signup: SignupView,
    party: i64,
    place: Option<PlaceView>,
}

/// The registrations of one form, by their occurrence.
struct Registrations<'l> {
    form: &'l BundledForm,
    by_occurrence: BTreeMap<String, Vec<Stored>>,
}

/// `GET /desk/events`: every occurrence that somebody has registered for, in numbers.
pub(crate) async fn all<T: Table>(AppState(app): AppState<App<T>>, query: Query) -> Response {
    let desk = Desk::new(app, query);
    desk.events().await.map_or_else(|refusal| desk.refuse(&refusal), reply::page)
}

/// `GET /desk/events/{*occurrence}`: who has registered for it.
pub(crate) async fn one<T: Table>(
    AppState(app): AppState<App<T>>,
    Extension(session): Extension<Session>,
    Path(occurrence): Path<String>,
    query: Query,
) -> Response {
    let desk = Desk::new(app, query);
    match desk.event(&occurrence, &session).await {
        Ok(Some(page)) => reply::page(page),
        Ok(None) => desk.missing().await,
        Err(refusal) => desk.refuse(&refusal),
    }
}

/// The address of an occurrence's page. Browsers escape what else an address cannot hold.
pub(super) fn address(occurrence: &str) -> String {
    format!("{HERE}/{}", escaped(occurrence))
}

impl<T: Table> Desk<T> {
    async fn events(&self) -> Result<String, Refusal> {
        let today = self.app.now().to_zoned(self.loaded.time_zone.clone()).date().to_string();
        let (mut coming, mut earlier) = (Vec::new(), Vec::new());
        for registrations in self.registrations().await? {
            for (id, registered) in &registrations.by_occurrence {
                let row = self.row(registrations.form, id, registered);
                if row.last_day >= today { coming.push(row) } else { earlier.push(row) }
            }
        }
        let order = |row: &EventRow| (row.event.date.clone(), row.time.clone(), row.url.clone());
        coming.sort_by_key(order);
        earlier.sort_by_key(order);
        earlier.reverse();
        self.page("desk/events.html", HERE, EventsPage { coming, earlier }).await
    }

    async fn event(&self, id: &str, session: &Session) -> Result<Option<String>, Refusal> {
        let planned = self.loaded.bundle.occurrences.get(id);
        let all = self.registrations().await?.into_iter();
        let is_of_form = |form: &BundledForm| planned.is_some_and(|planned| planned.form == form.form.id);
        let mut found = all.filter(|of| of.by_occurrence.contains_key(id) || is_of_form(of.form));
        let Some(mut of) = found.next() else { return Ok(None) };
        let registered = of.by_occurrence.remove(id).unwrap_or_default();
        let read = Read::List { form: &of.form.form.id, rows: registered.len() };
        audit::record(self.app.table(), Reader::Session(&session.0), &read, self.app.now()).await?;
        let event = self.row(of.form, id, &registered);
        let cancelled = registered.iter().filter(|stored| stored.signup.state == State::Cancelled).count();
        let groups = SHOWN.into_iter().map(|state| self.group(of.form, state, &registered));
        let languages = [self.query.lang, self.loaded.first_language()];
        let page = EventPage {
            event,
            sessions: planned.map(|it| sessions::rows(it, languages, self.app.now())).unwrap_or_default(),
            groups: groups.filter(|group| !group.rows.is_empty()).collect(),
            cancelled,
            back_url: self.query.home().address(HERE),
        };
        Ok(Some(self.page("desk/event.html", &address(id), page).await?))
    }

    fn group(&self, form: &BundledForm, state: State, registered: &[Stored]) -> Group {
        let mut those: Vec<&Stored> = registered.iter().filter(|stored| stored.signup.state == state).collect();
        // Those who wait stand in the order of waiting, the others in the order of coming.
        those.sort_by_key(|stored| (stored.signup.created, stored.id.to_string()));
        Group {
            state: state.name(),
            people: people(registered, state),
            rows: those.into_iter().map(|stored| self.person(form, stored)).collect(),
        }
    }

    fn person(&self, form: &BundledForm, stored: &Stored) -> Row {
        let here = self.query.home();
        let viewer = Viewer { loaded: &self.loaded, query: &here, form, now: self.app.now() };
        Row {
            signup: viewer.signup(stored),
            party: party(&stored.signup.answers),
            place: PlaceView::of(stored, &viewer),
        }
    }

    fn row(&self, form: &BundledForm, id: &str, registered: &[Stored]) -> EventRow {
        let planned: Option<&BundledOccurrence> = self.loaded.bundle.occurrences.get(id);
        let viewer = Viewer { loaded: &self.loaded, query: &self.query, form, now: self.app.now() };
        let event = viewer.event(id);
        EventRow {
            url: self.query.home().address(&address(id)),
            last_day: planned.and_then(sessions::last_day).unwrap_or_else(|| event.date.clone()),
            event,
            time: planned.and_then(|planned| planned.time).map(|time| time.strftime("%H:%M").to_string()),
            status: planned.map(|planned| planned.status),
            seats: planned.and_then(|planned| planned.seats),
            seated: people(registered, State::Seated),
            offered: people(registered, State::Offered),
            waiting: people(registered, State::Waiting),
            short: planned.map(|planned| sessions::short(planned, self.app.now())).unwrap_or_default(),
        }
    }

    /// Every registration, by form and occurrence.
    async fn registrations(&self) -> Result<Vec<Registrations<'_>>, Unavailable> {
        let mut all = Vec::new();
        for (id, form) in self.loaded.bundle.forms.iter().filter(|(_, form)| form.form.feeds == Feeds::Occurrence) {
            let mut by_occurrence: BTreeMap<String, Vec<Stored>> = BTreeMap::new();
            for stored in ledger::of_form(self.app.table(), id).await? {
                if let Some(occurrence) = stored.signup.occurrence.clone() {
                    by_occurrence.entry(occurrence).or_default().push(stored);
                }
            }
            all.push(Registrations { form, by_occurrence });
        }
        Ok(all)
    }
}

/// How many people the registrations in this state are for.
fn people(registered: &[Stored], state: State) -> i64 {
    let in_state = registered.iter().filter(|stored| stored.signup.state == state);
    in_state.map(|stored| party(&stored.signup.answers)).sum()
}

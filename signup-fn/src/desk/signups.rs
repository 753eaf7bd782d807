//! The signups of a form as a list, one signup as a page, and the button that marks one.

use axum::body::Bytes;
use axum::extract::{Extension, Path, State as AppState};
use axum::response::Response;
use serde::Serialize;
use signup_form::BundledForm;

use super::alias::{self, MaskedView};
use super::login::Session;
use super::place::PlaceView;
use super::view::{AnswerView, SignupView, StepView, Viewer};
use super::wish::Wishes;
use super::{Desk, Query, forms};
use crate::alias::led_to;
use crate::app::App;
use crate::audit::{self, Read};
use crate::export::Reader;
use crate::ledger;
use crate::reply::{self, Refusal};
use crate::signup::{SignupId, State, Step, Stored};
use crate::table::{Table, Unavailable, WriteError};

/// How many signups a page of the list shows.
const ROWS: usize = 50;

/// The head of the list.
#[derive(Serialize)]
struct FormHead {
    title: String,
    count: usize,
    new: usize,
}

/// A state that the list can be narrowed to; no state is all of them.
#[derive(Serialize)]
struct StateLink {
    state: Option<&'static str>,
    url: String,
    count: usize,
    current: bool,
}

/// What `desk/signups.html` is told.
#[derive(Serialize)]
struct ListPage {
    form: FormHead,
    states: Vec<StateLink>,
    rows: Vec<SignupView>,
    csv_url: String,
    masked: Vec<MaskedView>,
    alias_url: Option<String>,
    newest_url: Option<String>,
    earlier_url: Option<String>,
}

/// What `desk/signup.html` is told.
#[derive(Serialize)]
struct SignupPage {
    signup: SignupView,
    answers: Vec<AnswerView>,
    interview: Vec<AnswerView>,
    history: Vec<StepView>,
    back_url: String,
    link_url: Option<String>,
    wishes: Option<Wishes>,
    place: Option<PlaceView>,
}

/// `GET /desk/`: the newest signups of a form, of the first one unless another is asked for.
pub(crate) async fn newest<T: Table>(
    AppState(app): AppState<App<T>>,
    Extension(session): Extension<Session>,
    mut query: Query,
) -> Response {
    let loaded = app.loaded();
    let asked = query.form.as_deref().map_or_else(|| Some(forms(&loaded).first()?.1), |id| loaded.form(id));
    query.form = asked.map(|form| form.form.id.to_string());
    let desk = Desk::new(app, query);
    let page = match asked {
        Some(form) => desk.list(form, &session).await,
        None => Err(Refusal::NotFound),
    };
    page.map_or_else(|refusal| desk.refuse(&refusal), reply::page)
}

/// `GET /desk/signups/{id}`
pub(crate) async fn one<T: Table>(
    AppState(app): AppState<App<T>>,
    Extension(session): Extension<Session>,
    Path(id): Path<String>,
    query: Query,
) -> Response {
    let desk = Desk::new(app, query);
    let page = match desk.signup(&id).await {
        Ok(Some(stored)) => desk.signup_page(stored, &session).await,
        Ok(None) => return desk.missing().await,
        Err(refusal) => Err(refusal),
    };
    page.map_or_else(|refusal| desk.refuse(&refusal), reply::page)
}

/// `GET /desk/find?ref=`: leads from what a person says on the phone to their signup.
pub(crate) async fn find<T: Table>(AppState(app): AppState<App<T>>, query: Query) -> Response {
    let desk = Desk::new(app, query);
    let Some(reference) = &desk.query.reference else { return desk.missing().await };
    match desk.app.table().get(&reference.key()).await {
        Ok(Some(item)) => {
            let id = item.body.get("signup").and_then(|id| SignupId::parse(id.as_str()?));
            match id {
                Some(id) => reply::see_other(&desk.query.home().address(&format!("/desk/signups/{id}"))),
                None => match led_to(&item) {
                    Some(reference) => reply::see_other(&alias::address(&desk.query, &reference)),
                    None => desk.missing().await,
                },
            }
        }
        Ok(None) => desk.missing().await,
        Err(error) => desk.refuse(&error.into()),
    }
}

/// `POST /desk/signups/{id}/state`: to the state that the button names, and back to where it stood.
pub(crate) async fn mark<T: Table>(
    AppState(app): AppState<App<T>>,
    Path(id): Path<String>,
    query: Query,
    body: Bytes,
) -> Response {
    let desk = Desk::new(app, query);
    let marked = match (desk.signup(&id).await, step(&body)) {
        (Ok(Some(stored)), Some(step)) => desk.take(stored, step).await,
        (Ok(Some(_)), None) => Err(Refusal::CutOff),
        (Ok(None), _) => return desk.missing().await,
        (Err(refusal), _) => Err(refusal),
    };
    let back = if desk.query.form.is_some() { "/desk/".to_owned() } else { format!("/desk/signups/{id}") };
    match marked {
        Ok(()) => reply::see_other(&desk.query.address(&back)),
        Err(refusal) => desk.refuse(&refusal),
    }
}

/// What the button of `desk_mark` posts.
fn step(body: &[u8]) -> Option<Step> {
    match body {
        b"state=contacted" => Some(Step::Contact),
        b"state=new" => Some(Step::TakeBack),
        _ => None,
    }
}

impl<T: Table> Desk<T> {
    async fn list(&self, form: &BundledForm, session: &Session) -> Result<String, Refusal> {
        let id = &form.form.id;
        let all = ledger::of_form(self.app.table(), id).await?;
        let shown: Vec<&Stored> =
            all.iter().filter(|stored| self.query.state.is_none_or(|state| stored.signup.state == state)).collect();
        let viewer = Viewer { loaded: &self.loaded, query: &self.query, form, now: self.app.now() };
        let rows: Vec<SignupView> =
            shown.iter().skip(self.query.from).take(ROWS).map(|stored| viewer.signup(stored)).collect();
        self.record(session, &Read::List { form: id, rows: rows.len() }).await?;
        let next = self.query.from.saturating_add(ROWS);
        let page = ListPage {
            form: FormHead { title: self.title(form), count: all.len(), new: count(&all, State::New) },
            states: self.states(&all),
            rows,
            masked: if self.query.from == 0 { self.masked(form).await? } else { Vec::new() },
            alias_url: self.alias_url(form),
            csv_url: self.query.home().address(&format!("/desk/export/{id}")),
            newest_url: (self.query.from > 0).then(|| self.query.starting(0).address("/desk/")),
            earlier_url: (next < shown.len()).then(|| self.query.starting(next).address("/desk/")),
        };
        self.page("desk/signups.html", "/desk/", page).await
    }

    /// The states that any of the signups is in, and all of them.
    fn states(&self, all: &[Stored]) -> Vec<StateLink> {
        let link = |state: Option<State>, count| StateLink {
            state: state.map(State::name),
            url: self.query.of_state(state).address("/desk/"),
            count,
            current: self.query.state == state,
        };
        let each = State::ALL.into_iter().map(|state| (state, count(all, state))).filter(|(_, count)| *count > 0);
        [link(None, all.len())].into_iter().chain(each.map(|(state, count)| link(Some(state), count))).collect()
    }

    async fn signup_page(&self, stored: Stored, session: &Session) -> Result<String, Refusal> {
        let id = &stored.signup.form;
        let form = self.loaded.form(id.as_str()).ok_or(Refusal::NotFound)?;
        self.record(session, &Read::Signup { form: id, signup: stored.id.to_string() }).await?;
        // On its own page the button returns to the page, so that its address names no list.
        let here = self.query.home();
        let viewer = Viewer { loaded: &self.loaded, query: &here, form, now: self.app.now() };
        let page = SignupPage {
            signup: viewer.signup(&stored),
            answers: viewer.door(&stored.signup),
            interview: viewer.interview(&stored.signup),
            history: viewer.history(&stored.signup),
            place: PlaceView::of(&stored, &viewer),
            wishes: self.wishes(&stored),
            // Who has withdrawn has nothing left to see.
            link_url: (!stored.signup.answers.is_empty())
                .then(|| here.address(&format!("/desk/signups/{}/link", stored.id))),
            back_url: Query { form: Some(id.to_string()), ..self.query.clone() }.address("/desk/"),
        };
        self.page("desk/signup.html", &format!("/desk/signups/{}", stored.id), page).await
    }

    /// The signup with this id.
    pub(super) async fn signup(&self, id: &str) -> Result<Option<Stored>, Refusal> {
        let Some(id) = SignupId::parse(id) else { return Ok(None) };
        let item = self.app.table().get(&id.key()).await?;
        Ok(item.map(Stored::read).transpose().map_err(Unavailable::because)?)
    }

    /// Takes the step. One that is impossible has been taken before: the page that was posted from is old.
    async fn take(&self, stored: Stored, step: Step) -> Result<(), Refusal> {
        let Ok((_, write)) = stored.take(step, self.app.now()) else { return Ok(()) };
        match self.app.table().write(&[write]).await {
            Ok(()) => Ok(()),
            Err(WriteError::Conflict { .. }) => Err(Refusal::Outdated),
            Err(WriteError::Unavailable(error)) => Err(error.into()),
        }
    }

    pub(super) async fn missing(&self) -> Response {
        let page = self.page("desk/missing.html", "/desk/", ()).await;
        page.map_or_else(|refusal| self.refuse(&refusal), reply::missing)
    }

    pub(super) async fn record(&self, session: &Session, read: &Read<'_>) -> Result<(), Unavailable> {
        audit::record(self.app.table(), Reader::Session(&session.0), read, self.app.now()).await
    }
}

fn count(signups: &[Stored], state: State) -> usize {
    signups.iter().filter(|stored| stored.signup.state == state).count()
}

//! People with protected identity: the page that registers one under an alias, and the page of one. Every look is on
//! record, and no list says more of them than that they are there.

use axum::extract::{Extension, Path, Request, State};
use axum::response::Response;
use jiff::{SignedDuration, Timestamp};
use signup_form::Posted;

use super::login::Session;
use super::{Desk, Query};
use crate::alias::{self, Alias, Protected};
use crate::app::App;
use crate::intake;
use crate::reference::Reference;
use crate::reply::{self, Refusal};
use crate::signup::repetition;
use crate::table::{Table, Unavailable, Write, WriteError};

mod view;

pub(super) use view::MaskedView;
use view::{Written, takes_aliases};

/// Where somebody is registered.
const HERE: &str = "/desk/alias";

/// How long the same post is recognised: its name holds the day.
const REPEATED_WITHIN: SignedDuration = SignedDuration::from_hours(36);

/// `GET /desk/alias`
pub(crate) async fn offer<T: Table>(State(app): State<App<T>>, query: Query) -> Response {
    let desk = Desk::new(app, query);
    let page = desk.new_alias(&Written::nothing()).await;
    page.map_or_else(|refusal| desk.refuse(&refusal), reply::page)
}

/// `POST /desk/alias`
pub(crate) async fn register<T: Table>(State(app): State<App<T>>, mut query: Query, request: Request) -> Response {
    let posted = intake::receive(request).await;
    query.form = posted.as_ref().ok().and_then(|posted| single(posted, "form").map(ToOwned::to_owned)).or(query.form);
    let desk = Desk::new(app, query);
    let answer = match &posted {
        Ok(posted) => desk.register(posted).await,
        Err(_) => Err(Refusal::CutOff),
    };
    answer.unwrap_or_else(|refusal| desk.refuse(&refusal))
}

/// `GET /desk/alias/{reference}`
pub(crate) async fn one<T: Table>(
    State(app): State<App<T>>,
    Extension(session): Extension<Session>,
    Path(reference): Path<String>,
    query: Query,
) -> Response {
    let desk = Desk::new(app, query);
    let page = match desk.protected(&reference).await {
        Ok(Some(protected)) => desk.alias_page(protected, &session).await,
        Ok(None) => return desk.missing().await,
        Err(refusal) => Err(refusal),
    };
    page.map_or_else(|refusal| desk.refuse(&refusal), reply::page)
}

/// `POST /desk/alias/{reference}/confirm`: they still want to take part, so that they are kept.
pub(crate) async fn confirm<T: Table>(
    State(app): State<App<T>>,
    Path(reference): Path<String>,
    query: Query,
) -> Response {
    let desk = Desk::new(app, query);
    let confirmed = match desk.protected(&reference).await {
        Ok(Some(protected)) => desk.rewrite(&[protected.confirm(desk.app.now())]).await,
        Ok(None) => return desk.missing().await,
        Err(refusal) => Err(refusal),
    };
    match confirmed {
        Ok(()) => reply::see_other(&desk.query.home().address(&format!("{HERE}/{reference}"))),
        Err(refusal) => desk.refuse(&refusal),
    }
}

/// `POST /desk/alias/{reference}/erase`
pub(crate) async fn erase<T: Table>(
    State(app): State<App<T>>,
    Path(reference): Path<String>,
    query: Query,
) -> Response {
    let desk = Desk::new(app, query);
    let erased = match desk.protected(&reference).await {
        Ok(Some(protected)) => desk.erase(&protected).await.map(|()| protected.alias.form),
        Ok(None) => return desk.missing().await,
        Err(refusal) => Err(refusal),
    };
    match erased {
        Ok(form) => reply::see_other(&desk.query.of_form(&form).address("/desk/")),
        Err(refusal) => desk.refuse(&refusal),
    }
}

/// The address of somebody's page.
pub(super) fn address(query: &Query, reference: &Reference) -> String {
    query.home().address(&format!("{HERE}/{reference}"))
}

/// The one value that was posted for a field.
fn single<'p>(posted: &'p Posted, field: &str) -> Option<&'p str> {
    let mut values = posted.values.iter().filter(|(name, _)| name == field).map(|(_, value)| value.trim());
    values.next().filter(|_| values.next().is_none())
}

impl<T: Table> Desk<T> {
    async fn register(&self, posted: &Posted) -> Result<Response, Refusal> {
        let form = self.query.form.as_deref().and_then(|id| self.loaded.form(id)).filter(|form| takes_aliases(form));
        let form = form.ok_or(Refusal::NotFound)?;
        let fields = Written::posted(posted);
        if fields.iter().any(Written::is_wrong) {
            return Ok(reply::unanswered(self.new_alias(&fields).await?));
        }
        let [name, reach] = fields.map(|field| field.value);
        let (secret, now) = (self.app.secret(), self.app.now());
        let alias = Alias {
            reference: Reference::random()?,
            form: form.form.id.clone(),
            created: now,
            confirmed: now,
            name: name.to_owned(),
            reach: reach.to_owned(),
            post: secret.of_post("alias", Some(form.form.id.as_str()), &format!("{name}\n{reach}"), now),
        };
        let reference = self.store(alias, now.saturating_add(REPEATED_WITHIN).ok()).await?;
        Ok(reply::see_other(&address(&self.query, &reference)))
    }

    /// Stores somebody once: whoever posts the form twice is led to the first.
    async fn store(&self, alias: Alias, until: Option<Timestamp>) -> Result<Reference, Refusal> {
        let (table, reference, post) = (self.app.table(), alias.reference.clone(), repetition(&alias.post));
        match table.write(&alias::register(alias, until)).await {
            Ok(()) => Ok(reference),
            Err(WriteError::Unavailable(error)) => Err(error.into()),
            Err(WriteError::Conflict { .. }) => {
                let first = table.get(&post).await?.and_then(|item| alias::led_to(&item));
                first.ok_or_else(|| Unavailable::because("no free name was found for an alias").into())
            }
        }
    }

    async fn protected(&self, reference: &str) -> Result<Option<Protected>, Refusal> {
        let Ok(reference) = Reference::parse(reference) else { return Ok(None) };
        let item = self.app.table().get(&alias::key(&reference)).await?;
        Ok(item.map(Protected::read).transpose().map_err(Unavailable::because)?)
    }

    async fn erase(&self, protected: &Protected) -> Result<(), Refusal> {
        let post = self.app.table().get(&repetition(&protected.alias.post)).await?;
        self.rewrite(&protected.erase(post.map(|item| item.key))).await
    }

    async fn rewrite(&self, writes: &[Write]) -> Result<(), Refusal> {
        self.app.table().write(writes).await.map_err(|error| match error {
            WriteError::Conflict { .. } => Refusal::Outdated,
            WriteError::Unavailable(error) => error.into(),
        })
    }
}

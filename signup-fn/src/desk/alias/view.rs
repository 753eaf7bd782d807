//! What the pages about people with protected identity show.

use jiff::Timestamp;
use serde::Serialize;
use signup_form::{BundledForm, Feeds, Posted};

use super::{HERE, address, single};
use crate::alias::{LONGEST, Protected};
use crate::audit::Read;
use crate::desk::login::Session;
use crate::desk::{Desk, forms};
use crate::ledger;
use crate::reply::Refusal;
use crate::table::{Table, Unavailable};

/// A line of a list: what is known without a look on record.
#[derive(Debug, Serialize)]
pub(in crate::desk) struct MaskedView {
    url: String,
    reference: String,
    date: String,
}

/// What `desk/alias_new.html` is told.
#[derive(Serialize)]
struct NewPage<'a> {
    action: String,
    choices: Vec<FormChoice>,
    fields: &'a [Written<'a>],
    wrong: bool,
}

/// One of the two texts: what was written, and what is wrong with it. Its words have keys that begin with `desk-alias-`
/// and its name.
#[derive(Clone, Copy, Debug, Serialize)]
pub(super) struct Written<'a> {
    name: &'static str,
    pub(super) value: &'a str,
    longest: usize,
    problem: Option<&'static str>,
}

impl<'a> Written<'a> {
    /// The two before anything is written.
    pub(super) fn nothing() -> [Written<'a>; 2] {
        let empty = |(name, longest)| Written { name, value: "", longest, problem: None };
        [("name", LONGEST.0), ("reach", LONGEST.1)].map(empty)
    }

    /// What was posted. Both must be there, and be one line.
    pub(super) fn posted(posted: &'a Posted) -> [Written<'a>; 2] {
        Written::nothing().map(|field| {
            let value = single(posted, field.name).unwrap_or_default();
            let is_odd = value.chars().count() > field.longest || value.chars().any(char::is_control);
            let problem = if value.is_empty() { Some("missing") } else { is_odd.then_some("odd") };
            Written { value, problem, ..field }
        })
    }

    pub(super) fn is_wrong(&self) -> bool {
        self.problem.is_some()
    }
}

/// A form that somebody can be registered for.
#[derive(Serialize)]
struct FormChoice {
    id: String,
    title: String,
    chosen: bool,
}

/// What `desk/alias.html` is told.
#[derive(Serialize)]
struct AliasPage {
    reference: String,
    name: String,
    reach: String,
    form: String,
    created: String,
    confirmed: String,
    confirm_url: String,
    erase_url: String,
    back_url: String,
}

impl<T: Table> Desk<T> {
    /// Those who are registered for this under an alias, masked.
    pub(in crate::desk) async fn masked(&self, form: &BundledForm) -> Result<Vec<MaskedView>, Unavailable> {
        let all = ledger::protected(self.app.table(), &form.form.id).await?;
        let masked = |Protected { alias, .. }: &Protected| MaskedView {
            url: address(&self.query, &alias.reference),
            reference: alias.reference.to_string(),
            date: self.date(alias.created),
        };
        Ok(all.iter().map(masked).collect())
    }

    /// Where somebody is registered for this form under an alias: people are matched by hand, and found by nobody else.
    pub(in crate::desk) fn alias_url(&self, form: &BundledForm) -> Option<String> {
        takes_aliases(form).then(|| self.query.of_form(&form.form.id).address(HERE))
    }

    fn date(&self, at: Timestamp) -> String {
        at.to_zoned(self.loaded.time_zone.clone()).date().to_string()
    }

    pub(super) async fn new_alias(&self, fields: &[Written<'_>]) -> Result<String, Refusal> {
        let choice = |form: &BundledForm| FormChoice {
            id: form.form.id.to_string(),
            title: self.title(form),
            chosen: self.query.form.as_deref() == Some(form.form.id.as_str()),
        };
        let choices = forms(&self.loaded).into_iter().map(|(_, form)| form).filter(|form| takes_aliases(form));
        let page = NewPage {
            action: self.query.home().address(HERE),
            choices: choices.map(choice).collect(),
            fields,
            wrong: fields.iter().any(Written::is_wrong),
        };
        self.page("desk/alias_new.html", HERE, page).await
    }

    pub(super) async fn alias_page(&self, protected: Protected, session: &Session) -> Result<String, Refusal> {
        let alias = protected.alias;
        let form = self.loaded.form(alias.form.as_str()).ok_or(Refusal::NotFound)?;
        self.record(session, &Read::Alias { form: &alias.form, reference: alias.reference.as_str() }).await?;
        let here = format!("{HERE}/{}", alias.reference);
        let page = AliasPage {
            reference: alias.reference.to_string(),
            form: self.title(form),
            created: self.date(alias.created),
            confirmed: self.date(alias.confirmed),
            confirm_url: self.query.home().address(&format!("{here}/confirm")),
            erase_url: self.query.home().address(&format!("{here}/erase")),
            back_url: self.query.of_form(&alias.form).address("/desk/"),
            name: alias.name,
            reach: alias.reach,
        };
        self.page("desk/alias.html", &here, page).await
    }
}

/// Whether people are registered for this under an alias.
pub(super) fn takes_aliases(form: &BundledForm) -> bool {
    form.form.feeds == Feeds::Matching
}

//! What the pages about people with protected identity show.

use jiff::Timestamp;
use serde::Serialize;
use signup_form::{BundledForm, Feeds};

use super::{HERE, address};
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
    name: &'a str,
    reach: &'a str,
    longest_name: usize,
    longest_reach: usize,
    errors: Vec<&'static str>,
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

    pub(super) async fn new_alias(
        &self,
        name: &str,
        reach: &str,
        errors: Vec<&'static str>,
    ) -> Result<String, Refusal> {
        let choice = |form: &BundledForm| FormChoice {
            id: form.form.id.to_string(),
            title: self.title(form),
            chosen: self.query.form.as_deref() == Some(form.form.id.as_str()),
        };
        let choices = forms(&self.loaded).into_iter().map(|(_, form)| form).filter(|form| takes_aliases(form));
        let page = NewPage {
            action: self.query.home().address(HERE),
            choices: choices.map(choice).collect(),
            name,
            reach,
            longest_name: LONGEST.0,
            longest_reach: LONGEST.1,
            errors,
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

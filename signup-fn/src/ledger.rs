//! Reading the signups of a form from the table.

use signup_form::FormId;

use crate::alias::{self, Protected};
use crate::signup::{Signup, State, Stored, list, repetition};
use crate::table::{Item, Table, Unavailable};

/// How many items are read at once: an answer of `DynamoDB` holds a megabyte, some thousand signups.
const PAGE: u32 = 500;

/// Every signup of a form in this state, the one that came into it first leading.
pub(crate) async fn in_state(table: &impl Table, form: &FormId, state: State) -> Result<Vec<Stored>, Unavailable> {
    let (list, mut after, mut signups) = (list(form, state), None, Vec::new());
    loop {
        let page = table.list(&list, after, PAGE).await?;
        for item in page.items {
            signups.push(Stored::read(item).map_err(Unavailable::because)?);
        }
        after = page.next;
        if after.is_none() {
            return Ok(signups);
        }
    }
}

/// Every signup of a form, the newest first.
pub(crate) async fn of_form(table: &impl Table, form: &FormId) -> Result<Vec<Stored>, Unavailable> {
    let mut signups = Vec::new();
    for state in State::ALL {
        signups.extend(in_state(table, form, state).await?);
    }
    signups.sort_by(|a, b| b.signup.created.cmp(&a.signup.created).then_with(|| a.id.as_str().cmp(b.id.as_str())));
    // A signup that changes its state while the lists are read can stand on both.
    signups.dedup_by(|later, earlier| later.id == earlier.id);
    Ok(signups)
}

/// Everybody who is registered for this under an alias, the first leading.
pub(crate) async fn protected(table: &impl Table, form: &FormId) -> Result<Vec<Protected>, Unavailable> {
    let (list, mut after, mut all) = (alias::list(form), None, Vec::new());
    loop {
        let page = table.list(&list, after, PAGE).await?;
        for item in page.items {
            all.push(Protected::read(item).map_err(Unavailable::because)?);
        }
        after = page.next;
        if after.is_none() {
            return Ok(all);
        }
    }
}

/// The version of the item that remembers the post by which a signup came, if it still does.
pub(crate) async fn remembered(table: &impl Table, signup: &Signup) -> Result<Option<u64>, Unavailable> {
    let Some(post) = &signup.post else { return Ok(None) };
    let item = table.get(&repetition(post)).await?;
    let is_of_this = |item: &Item| item.body["reference"] == signup.reference.as_str();
    Ok(item.filter(is_of_this).map(|item| item.version))
}

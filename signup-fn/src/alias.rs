//! People with protected identity, whom the coordinator has registered under an alias. Pure.
//!
//! They are no signups but items of a kind of their own, on lists of their own: whatever lists, counts, exports, matches
//! or writes to signups cannot come upon them.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::json;
use signup_form::FormId;
use thiserror::Error;

use crate::reference::Reference;
use crate::signup::repetition;
use crate::table::{Expect, Item, Key, List, Prefix, SortKey, Write};

/// The longest alias and the longest words about how to reach somebody, in characters.
pub(crate) const LONGEST: (usize, usize) = (60, 300);

/// Somebody under an alias: the body of the item `X#…`. There is no field for anything else about them.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Alias {
    /// What the person quotes on the phone; it names the item too.
    pub(crate) reference: Reference,
    /// What they want to take part in.
    pub(crate) form: FormId,
    /// When they were registered.
    pub(crate) created: Timestamp,
    /// When the coordinator last said that they still want to take part: retention counts from here.
    pub(crate) confirmed: Timestamp,
    /// What they are called here.
    pub(crate) name: String,
    /// How they are reached through us: a go-between, a day on which they come by.
    pub(crate) reach: String,
    /// The name of the post by which they were registered.
    pub(crate) post: String,
}

/// An alias as the table holds it.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Protected {
    version: u64,
    pub(crate) alias: Alias,
}

/// An item that is listed as an alias and is none.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("the item is not an alias that this program can read")]
pub(crate) struct NoAlias;

/// The list of those who want to take part in the same.
pub(crate) fn list(form: &FormId) -> List {
    List::new(format!("{form}:protected"))
}

/// The key of the item with this reference.
pub(crate) fn key(reference: &Reference) -> Key {
    Key::new(Prefix::Protected, reference)
}

/// The reference that an item leads to, when it leads to somebody under an alias.
pub(crate) fn led_to(item: &Item) -> Option<Reference> {
    Reference::parse(item.body.get("protected")?.as_str()?).ok()
}

/// The one write that registers somebody: with what finds them by their reference, and what recognises the same post.
pub(crate) fn register(alias: Alias, until: Option<Timestamp>) -> Vec<Write> {
    let leads = |key, expires| {
        let body = json!({ "protected": alias.reference });
        Write::Put { item: Item { key, version: 1, listed: None, expires, body }, expect: Expect::Absent }
    };
    let (name, post) = (leads(alias.reference.key(), None), leads(repetition(&alias.post), until));
    vec![post, Write::Put { item: Protected { version: 1, alias }.item(), expect: Expect::Absent }, name]
}

impl Protected {
    /// Reads an item.
    pub(crate) fn read(item: Item) -> Result<Protected, NoAlias> {
        // The words of serde's error could quote what the coordinator wrote, and errors are logged.
        let alias = serde_json::from_value(item.body).map_err(|_| NoAlias)?;
        Ok(Protected { version: item.version, alias })
    }

    /// They still want to take part.
    pub(crate) fn confirm(mut self, now: Timestamp) -> Write {
        let expect = Expect::Version(self.version);
        self.version += 1;
        self.alias.confirmed = now;
        Write::Put { item: self.item(), expect }
    }

    /// Erases them with what leads to them. `post` is whether the post is still remembered.
    pub(crate) fn erase(&self, remembered: Option<Key>) -> Vec<Write> {
        let gone = |key, version| Write::Delete { key, expect: Expect::Version(version) };
        let leads = [self.alias.reference.key()].into_iter().chain(remembered).map(|key| gone(key, 1));
        [gone(key(&self.alias.reference), self.version)].into_iter().chain(leads).collect()
    }

    fn item(&self) -> Item {
        Item {
            key: key(&self.alias.reference),
            version: self.version,
            listed: Some((list(&self.alias.form), SortKey::at(self.alias.created))),
            expires: None,
            body: json!(self.alias),
        }
    }
}

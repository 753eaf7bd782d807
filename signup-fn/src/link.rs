//! Private links: an unguessable address that opens one thing for whoever holds it.
//!
//! Only the hash of a link's token is stored, so that nobody who reads the table can open a page by it. Links are minted
//! when they are sent or shown, and each lasts for itself: a later one does not end an earlier one.

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};
use serde_json::json;

use crate::secret::Token;
use crate::signup::SignupId;
use crate::table::{Expect, Item, Key, Prefix, Table, Unavailable, Write};

/// How long a link opens its page: through the follow-up after half a year, and as long again for whoever finds the
/// message late. Every later message has a link of its own.
const LASTS: SignedDuration = SignedDuration::from_hours(365 * 24);

/// What a link is for. A link opens nothing else.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Purpose {
    /// The page on which a person sees and changes their own signup.
    Mine,
}

/// What a link leads to: the body of the item `T#…`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Link {
    /// Whose page it opens.
    pub(crate) signup: SignupId,
    /// Which page.
    pub(crate) purpose: Purpose,
}

/// A new link, and the write that makes it work. The token is shown once and kept nowhere.
pub(crate) fn mint(signup: &SignupId, purpose: Purpose, now: Timestamp) -> Result<(Token, Write), Unavailable> {
    let token = Token::random()?;
    let item = Item {
        key: key(&token),
        version: 1,
        listed: None,
        expires: Some(now.saturating_add(LASTS).map_err(Unavailable::because)?),
        body: json!(Link { signup: signup.clone(), purpose }),
    };
    Ok((token, Write::Put { item, expect: Expect::Absent }))
}

/// What the token leads to, if it is one that lasts. A token of another kind of link leads nowhere.
pub(crate) async fn find(table: &impl Table, token: &Token, now: Timestamp) -> Result<Option<Link>, Unavailable> {
    let item = table.get(&key(token)).await?;
    let lasting = item.filter(|item| item.expires.is_some_and(|expires| now < expires));
    Ok(lasting.and_then(|item| serde_json::from_value(item.body).ok()))
}

/// The address of a person's own page, made from the site's own address and never from what a request says.
pub(crate) fn address(base_url: &str, token: &Token) -> String {
    format!("{}/mine/{}", base_url.trim_end_matches('/'), token.as_str())
}

fn key(token: &Token) -> Key {
    Key::new(Prefix::Link, token.hash())
}

#[cfg(test)]
mod tests {
    use jiff::{SignedDuration, Timestamp};
    use tempfile::TempDir;

    use super::{LASTS, Purpose, address, find, mint};
    use crate::secret::Token;
    use crate::signup::SignupId;
    use crate::table::sqlite::SqliteTable;
    use crate::table::{Expect, Item, Table as _, Write};

    fn now() -> Timestamp {
        "2026-12-03T17:00:00Z".parse().unwrap()
    }

    fn table(folder: &TempDir) -> SqliteTable {
        SqliteTable::open(&folder.path().join("store"), now).unwrap()
    }

    #[tokio::test]
    async fn a_link_leads_to_its_signup_until_its_last_second() {
        let folder = TempDir::new().unwrap();
        let table = table(&folder);
        let signup = SignupId::random().unwrap();
        let (token, write) = mint(&signup, Purpose::Mine, now()).unwrap();
        table.write(&[write]).await.unwrap();
        let end = now() + LASTS;
        let last = end - SignedDuration::from_secs(1);
        assert_eq!(find(&table, &token, last).await.unwrap().unwrap().signup, signup);
        assert!(find(&table, &token, end).await.unwrap().is_none());
        assert!(find(&table, &Token::random().unwrap(), now()).await.unwrap().is_none());
    }

    #[tokio::test]
    async fn the_token_itself_is_not_stored() {
        let (token, write) = mint(&SignupId::random().unwrap(), Purpose::Mine, now()).unwrap();
        assert!(!format!("{write:?}").contains(token.as_str()));
    }

    #[tokio::test]
    async fn a_link_of_another_kind_opens_nothing() {
        let folder = TempDir::new().unwrap();
        let table = table(&folder);
        let token = Token::random().unwrap();
        let item = Item {
            key: super::key(&token),
            version: 1,
            listed: None,
            expires: Some(now() + LASTS),
            body: serde_json::json!({ "purpose": "desk" }),
        };
        table.write(&[Write::Put { item, expect: Expect::Absent }]).await.unwrap();
        assert!(find(&table, &token, now()).await.unwrap().is_none());
    }

    #[test]
    fn the_address_is_of_the_site() {
        let token = Token::random().unwrap();
        let expected = format!("https://karlskogavan.example/mine/{}", token.as_str());
        assert_eq!(address("https://karlskogavan.example", &token), expected);
        assert_eq!(address("https://karlskogavan.example/", &token), expected);
    }
}

//! How many posts an address may send within an hour, without keeping the address.

use jiff::{SignedDuration, Timestamp};
use serde_json::json;

use crate::app::App;
use crate::client::Client;
use crate::table::{Expect, Item, Key, Prefix, Table, Unavailable, Write, WriteError};

/// The name of the count in the item.
const POSTS: &str = "posts";

/// A count is of its hour and of no use after it.
const KEPT: SignedDuration = SignedDuration::from_hours(1);

/// Counts this post and says whether the address may still post.
pub(super) async fn allows<T: Table>(app: &App<T>, client: Client, now: Timestamp) -> Result<bool, Unavailable> {
    let Some(limit) = app.posts_an_hour() else { return Ok(true) };
    let key = Key::new(Prefix::Rate, app.secret().of_address(client.0, now));
    let first = Item {
        key: key.clone(),
        version: 1,
        listed: None,
        expires: now.saturating_add(KEPT).ok(),
        body: json!({ POSTS: 1 }),
    };
    // The item must be made with the time at which it expires; from then on it is counted up.
    if app.table().get(&key).await?.is_none() {
        match app.table().write(&[Write::Put { item: first, expect: Expect::Absent }]).await {
            Ok(()) => return Ok(true),
            Err(WriteError::Conflict { .. }) => {}
            Err(WriteError::Unavailable(error)) => return Err(error),
        }
    }
    match app.table().write(&[Write::Add { key, field: POSTS, by: 1, at_most: i64::from(limit) }]).await {
        Ok(()) => Ok(true),
        Err(WriteError::Conflict { .. }) => Ok(false),
        Err(WriteError::Unavailable(error)) => Err(error),
    }
}

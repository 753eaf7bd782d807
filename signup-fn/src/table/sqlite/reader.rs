//! The thread that reads, and how a row becomes an item.

use jiff::Timestamp;
use rusqlite::{Connection, OptionalExtension as _, Row, named_params};
use thiserror::Error;
use tokio::sync::{mpsc, oneshot};

use crate::table::{Cursor, Item, Key, List, Page, SortKey, Unavailable};

const GET: &str = "SELECT key, version, list, sort, expires, body FROM items
    WHERE key = :key AND (expires IS NULL OR expires > :now)";

const LIST: &str = "SELECT key, version, list, sort, expires, body FROM items
    WHERE list = :list AND (sort, key) > (:sort, :key) AND (expires IS NULL OR expires > :now)
    ORDER BY sort, key LIMIT :limit";

/// A question to the thread, with where its answer goes.
#[derive(Debug)]
pub(super) enum Read {
    Get { key: Key, answer: oneshot::Sender<Result<Option<Item>, Unavailable>> },
    List { list: List, after: Option<Cursor>, limit: u32, answer: oneshot::Sender<Result<Page, Unavailable>> },
}

/// A row that this program did not write.
#[derive(Debug, Error)]
#[error("the column `{0}` of a row is not what this program writes")]
struct Foreign(&'static str);

/// Answers until nobody can ask any more.
pub(super) fn run(connection: &Connection, mut reads: mpsc::Receiver<Read>, clock: fn() -> Timestamp) {
    while let Some(read) = reads.blocking_recv() {
        // Whoever asked may have left meanwhile; then nobody misses the answer.
        match read {
            Read::Get { key, answer } => drop(answer.send(get(connection, &key, clock()))),
            Read::List { list, after, limit, answer } => {
                drop(answer.send(page(connection, &list, after.as_ref(), limit, clock())));
            }
        }
    }
}

/// The item with this key, unless it has expired.
pub(super) fn get(connection: &Connection, key: &Key, now: Timestamp) -> Result<Option<Item>, Unavailable> {
    let mut statement = connection.prepare_cached(GET).map_err(Unavailable::because)?;
    let parameters = named_params! { ":key": key.as_str(), ":now": now.as_second() };
    let item = statement.query_row(parameters, |row| Ok(item(row))).optional().map_err(Unavailable::because)?;
    item.transpose()
}

fn page(
    connection: &Connection,
    list: &List,
    after: Option<&Cursor>,
    limit: u32,
    now: Timestamp,
) -> Result<Page, Unavailable> {
    let (sort, key) = after.map_or(("", ""), |cursor| (cursor.sort.as_str(), cursor.key.as_str()));
    let mut statement = connection.prepare_cached(LIST).map_err(Unavailable::because)?;
    let parameters = named_params! {
        ":list": list.as_str(), ":sort": sort, ":key": key, ":now": now.as_second(), ":limit": limit,
    };
    let rows = statement.query_map(parameters, |row| Ok(item(row))).map_err(Unavailable::because)?;
    let items = rows.map(|row| row.map_err(Unavailable::because)?).collect::<Result<Vec<Item>, Unavailable>>()?;
    let full = u32::try_from(items.len()).is_ok_and(|count| count == limit);
    let next = if full { items.last().and_then(Cursor::behind) } else { None };
    Ok(Page { items, next })
}

fn item(row: &Row<'_>) -> Result<Item, Unavailable> {
    let list: Option<String> = row.get("list").map_err(Unavailable::because)?;
    let sort: Option<String> = row.get("sort").map_err(Unavailable::because)?;
    let expires: Option<i64> = row.get("expires").map_err(Unavailable::because)?;
    let version: i64 = row.get("version").map_err(Unavailable::because)?;
    let body: String = row.get("body").map_err(Unavailable::because)?;
    let foreign = |column| move |_| Unavailable::because(Foreign(column));
    Ok(Item {
        key: Key::stored(row.get("key").map_err(Unavailable::because)?),
        version: u64::try_from(version).map_err(foreign("version"))?,
        listed: list.map(List::new).zip(sort.map(SortKey::stored)),
        expires: expires
            .map(Timestamp::from_second)
            .transpose()
            .map_err(|_| Unavailable::because(Foreign("expires")))?,
        body: serde_json::from_str(&body).map_err(|_| Unavailable::because(Foreign("body")))?,
    })
}

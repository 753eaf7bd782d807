//! The thread that writes: it commits in groups and answers after the sync.

use jiff::Timestamp;
use rusqlite::{Connection, Savepoint, Transaction, TransactionBehavior, named_params};
use serde_json::Value;
use tokio::sync::{mpsc, oneshot};

use super::reader;
use crate::table::{Expect, Item, Key, Unavailable, Write, WriteError};

/// How many requests are committed together at most. The price of the sync is shared long before; the bound keeps the
/// first of a long queue from waiting for the last.
const GROUP: usize = 256;

const PUT: &str = "INSERT INTO items (key, version, list, sort, expires, body)
    VALUES (:key, :version, :list, :sort, :expires, :body)
    ON CONFLICT (key) DO UPDATE SET version = excluded.version, list = excluded.list, sort = excluded.sort,
      expires = excluded.expires, body = excluded.body";

/// Writes that belong together, with where the answer goes.
#[derive(Debug)]
pub(super) struct Request {
    pub(super) writes: Vec<Write>,
    pub(super) answer: oneshot::Sender<Result<(), WriteError>>,
}

/// What became of one request within a group that was not committed yet.
enum Outcome {
    Written,
    Lost(usize),
}

/// Writes until nobody can ask any more.
pub(super) fn run(mut connection: Connection, mut requests: mpsc::Receiver<Request>, clock: fn() -> Timestamp) {
    let mut group = Vec::with_capacity(GROUP);
    while requests.blocking_recv_many(&mut group, GROUP) > 0 {
        let result = commit(&mut connection, &group, clock());
        answer(group.drain(..), result);
    }
}

/// Tells each request its outcome, or all of them that the store failed. Whoever asked may have left meanwhile.
fn answer(group: impl Iterator<Item = Request>, result: Result<Vec<Outcome>, Unavailable>) {
    match result {
        Ok(outcomes) => group.zip(outcomes).for_each(|(request, outcome)| {
            drop(request.answer.send(match outcome {
                Outcome::Written => Ok(()),
                Outcome::Lost(lost) => Err(WriteError::Conflict { lost }),
            }));
        }),
        Err(error) => {
            let reason = error.reason();
            group.for_each(|request| {
                drop(request.answer.send(Err(Unavailable::because(reason.clone()).into())));
            });
        }
    }
}

/// Writes the whole group in one transaction. BEGIN IMMEDIATE takes the lock before the first read, so that what a
/// condition has read cannot change before it is acted upon.
fn commit(connection: &mut Connection, group: &[Request], now: Timestamp) -> Result<Vec<Outcome>, Unavailable> {
    let mut transaction =
        connection.transaction_with_behavior(TransactionBehavior::Immediate).map_err(Unavailable::because)?;
    remove_expired(&transaction, now)?;
    let outcomes = group
        .iter()
        .map(|request| attempt(&mut transaction, &request.writes, now))
        .collect::<Result<Vec<Outcome>, Unavailable>>()?;
    transaction.commit().map_err(Unavailable::because)?;
    Ok(outcomes)
}

fn remove_expired(transaction: &Transaction<'_>, now: Timestamp) -> Result<(), Unavailable> {
    let mut statement =
        transaction.prepare_cached("DELETE FROM items WHERE expires <= :now").map_err(Unavailable::because)?;
    statement.execute(named_params! { ":now": now.as_second() }).map_err(Unavailable::because)?;
    Ok(())
}

/// Writes one request, all or nothing, without disturbing the others of its group.
fn attempt(transaction: &mut Transaction<'_>, writes: &[Write], now: Timestamp) -> Result<Outcome, Unavailable> {
    let savepoint = transaction.savepoint().map_err(Unavailable::because)?;
    for (position, write) in writes.iter().enumerate() {
        if !apply(&savepoint, write, now)? {
            // Dropping the savepoint takes back what the earlier writes of the request did.
            return Ok(Outcome::Lost(position));
        }
    }
    savepoint.commit().map_err(Unavailable::because)?;
    Ok(Outcome::Written)
}

/// Does one write if what it insists on is so.
fn apply(savepoint: &Savepoint<'_>, write: &Write, now: Timestamp) -> Result<bool, Unavailable> {
    match write {
        Write::Put { item, expect } => {
            let holds = holds(savepoint, &item.key, *expect, now)?;
            if holds {
                put(savepoint, item)?;
            }
            Ok(holds)
        }
        Write::Add { key, field, by, at_most } => {
            let Some(item) = sum(reader::get(savepoint, key, now)?, key, field, *by, *at_most) else {
                return Ok(false);
            };
            put(savepoint, &item)?;
            Ok(true)
        }
        Write::Delete { key, expect } => {
            let holds = holds(savepoint, key, *expect, now)?;
            if holds {
                let mut statement =
                    savepoint.prepare_cached("DELETE FROM items WHERE key = :key").map_err(Unavailable::because)?;
                statement.execute(named_params! { ":key": key.as_str() }).map_err(Unavailable::because)?;
            }
            Ok(holds)
        }
    }
}

fn holds(savepoint: &Savepoint<'_>, key: &Key, expect: Expect, now: Timestamp) -> Result<bool, Unavailable> {
    let there = reader::get(savepoint, key, now)?;
    Ok(match expect {
        Expect::Absent => there.is_none(),
        Expect::Version(version) => there.is_some_and(|item| item.version == version),
    })
}

/// The item after the addition, or none if the sum would be too large.
fn sum(there: Option<Item>, key: &Key, field: &str, by: i64, at_most: i64) -> Option<Item> {
    let mut item = there.unwrap_or_else(|| Item {
        key: key.clone(),
        version: 0,
        listed: None,
        expires: None,
        body: Value::Object(serde_json::Map::new()),
    });
    let sum = item.body.get(field).and_then(Value::as_i64).unwrap_or(0).checked_add(by)?;
    if sum > at_most {
        return None;
    }
    item.body.as_object_mut()?.insert(field.to_owned(), Value::from(sum));
    item.version += 1;
    Some(item)
}

fn put(savepoint: &Savepoint<'_>, item: &Item) -> Result<(), Unavailable> {
    let (list, sort) = item.listed.as_ref().map(|(list, sort)| (list.as_str(), sort.as_str())).unzip();
    let parameters = named_params! {
        ":key": item.key.as_str(),
        ":version": i64::try_from(item.version).map_err(Unavailable::because)?,
        ":list": list,
        ":sort": sort,
        ":expires": item.expires.map(Timestamp::as_second),
        ":body": item.body.to_string(),
    };
    let mut statement = savepoint.prepare_cached(PUT).map_err(Unavailable::because)?;
    statement.execute(parameters).map_err(Unavailable::because)?;
    Ok(())
}

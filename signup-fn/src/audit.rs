//! Who read personal data: one item for each page of the desk and each export, written before the data leaves.

use data_encoding::HEXLOWER;
use jiff::Timestamp;
use jiff::tz::TimeZone;
use serde::Serialize;
use serde_json::json;
use signup_form::FormId;

use crate::export::Reader;
use crate::secret::random;
use crate::table::{Expect, Item, Key, List, Prefix, SortKey, Table, Unavailable, Write, WriteError};

/// What was read.
#[derive(Debug, Serialize)]
#[serde(tag = "what", rename_all = "snake_case")]
pub(crate) enum Read<'a> {
    /// A list of signups.
    List { form: &'a FormId, rows: usize },
    /// One signup.
    Signup { form: &'a FormId, signup: String },
    /// A private link to the page of one signup was made.
    Link { form: &'a FormId, signup: String },
    /// The people who are to be called.
    Calls { rows: usize },
    /// Somebody with protected identity, by their reference.
    Alias { form: &'a FormId, reference: &'a str },
    /// Every signup of a form, as a file.
    Export { form: &'a FormId, rows: usize },
}

/// Writes the record. Without it the data is not shown.
pub(crate) async fn record(
    table: &impl Table,
    by: Reader<'_>,
    read: &Read<'_>,
    now: Timestamp,
) -> Result<(), Unavailable> {
    let id = HEXLOWER.encode(&random::<16>()?);
    let day = now.to_zoned(TimeZone::UTC).date();
    let item = Item {
        key: Key::new(Prefix::Audit, format_args!("{day}/{id}")),
        version: 1,
        listed: Some((List::new("audit"), SortKey::at(now))),
        expires: None,
        body: json!({ "at": now, "by": name(by), "read": read }),
    };
    match table.write(&[Write::Put { item, expect: Expect::Absent }]).await {
        Ok(()) => Ok(()),
        Err(WriteError::Unavailable(error)) => Err(error),
        Err(WriteError::Conflict { .. }) => Err(Unavailable::because("a new record was already there")),
    }
}

fn name(reader: Reader<'_>) -> String {
    match reader {
        Reader::Session(hash) => format!("session {hash}"),
        Reader::Shell => "shell".to_owned(),
    }
}

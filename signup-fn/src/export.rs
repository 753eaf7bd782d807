//! Every signup of a form as a file: one row each, the header first.

use std::collections::BTreeSet;

use jiff::Timestamp;
use serde_json::{Value, json};
use signup_form::{Answer, Form};
use thiserror::Error;
use unicode_normalization::UnicodeNormalization as _;

use crate::audit::{self, Read};
use crate::ledger;
use crate::signup::{Signup, Stored};
use crate::table::{Table, Unavailable};

/// The columns before the form's own.
const FIRST: [&str; 4] = ["reference", "state", "occurrence", "created"];

/// What the file is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum)]
pub enum Format {
    /// Comma-separated, for spreadsheets: no cell can be taken for a formula.
    #[default]
    Csv,
    /// A JSON array of objects, for programs.
    Json,
}

/// Why there is no file.
#[derive(Debug, Error)]
pub enum ExportError {
    /// The signups cannot be read, or the record of the export cannot be written.
    #[error(transparent)]
    Table(#[from] Unavailable),
    /// They cannot be written as CSV.
    #[error("cannot write the export")]
    Csv(#[from] csv::Error),
    /// They cannot be written as JSON.
    #[error("cannot write the export")]
    Json(#[from] serde_json::Error),
}

/// Who asks for an export; the record of who has read personal data says so.
#[derive(Clone, Copy, Debug)]
pub enum Reader<'a> {
    /// A session of the desk, by the hash of its token.
    Session(&'a str),
    /// Whoever runs the program.
    Shell,
}

/// Every signup of the form as a file, on record.
pub async fn export(
    table: &impl Table,
    form: &Form,
    format: Format,
    reader: Reader<'_>,
    now: Timestamp,
) -> Result<Vec<u8>, ExportError> {
    let signups = ledger::of_form(table, &form.id).await?;
    let file = write(format, form, &signups)?;
    audit::record(table, reader, &Read::Export { form: &form.id, rows: signups.len() }, now).await?;
    Ok(file)
}

/// The file, in UTF-8.
fn write(format: Format, form: &Form, signups: &[Stored]) -> Result<Vec<u8>, ExportError> {
    match format {
        Format::Csv => csv(form, signups),
        Format::Json => json(form, signups),
    }
}

fn csv(form: &Form, signups: &[Stored]) -> Result<Vec<u8>, ExportError> {
    let fields = fields(form, signups);
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer.write_record(FIRST.into_iter().chain(fields.iter().map(String::as_str)))?;
    for Stored { signup, .. } in signups {
        let answers = fields.iter().map(|field| signup.answers.get(field).map(cell).unwrap_or_default());
        writer.write_record(facts(signup).into_iter().map(|fact| neutral(&fact)).chain(answers))?;
    }
    Ok(writer.into_inner().map_err(|error| csv::Error::from(error.into_error()))?)
}

/// The form's fields in its order, then those that only older signups have.
fn fields(form: &Form, signups: &[Stored]) -> Vec<String> {
    let mut fields: Vec<String> = form.fields.iter().map(|field| field.name.to_string()).collect();
    let answered = signups.iter().flat_map(|stored| stored.signup.answers.iter().map(|(name, _)| name.to_string()));
    let gone: BTreeSet<String> = answered.filter(|name| !fields.contains(name)).collect();
    fields.extend(gone);
    fields
}

fn facts(signup: &Signup) -> [String; 4] {
    [
        signup.reference.to_string(),
        signup.state.to_string(),
        signup.occurrence.clone().unwrap_or_default(),
        format!("{:.0}", signup.created),
    ]
}

fn cell(answer: &Answer) -> String {
    let text = answer.to_string();
    match answer {
        // A spreadsheet would read bare digits as a number and lose the zero they begin with.
        Answer::Phone(_) if text.bytes().all(|b| b.is_ascii_digit()) => format!("'{text}"),
        Answer::Number(_) => text,
        _ => neutral(&text),
    }
}

/// The text, with an apostrophe before it when a spreadsheet could take it for a formula: also one that begins with a
/// wide `＝`, or with space before the sign (OWASP ASVS 1.2.10). The text itself stays as it is.
fn neutral(text: &str) -> String {
    let is_invisible = |c: char| {
        c.is_whitespace()
            || matches!(c, '\0' | '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}'..='\u{2064}' | '\u{feff}')
    };
    let first = text.trim_start_matches(is_invisible).chars().next();
    let is_sign = |c: char| c.nfkc().next().is_some_and(|c| matches!(c, '=' | '+' | '-' | '@'));
    let begins_odd = text.starts_with(['\t', '\r', '\n', '\0']);
    if begins_odd || first.is_some_and(is_sign) { format!("'{text}") } else { text.to_owned() }
}

/// As texts, numbers, lists and `true`; a field that was not answered is `null`.
fn json(form: &Form, signups: &[Stored]) -> Result<Vec<u8>, ExportError> {
    let fields = fields(form, signups);
    let row = |Stored { signup, .. }: &Stored| {
        let answers = fields.iter().map(|field| (field.clone(), signup.answers.get(field).map_or(Value::Null, value)));
        let fact = |fact: String| if fact.is_empty() { Value::Null } else { Value::String(fact) };
        let facts = FIRST.into_iter().map(ToOwned::to_owned).zip(facts(signup).map(fact));
        Value::Object(answers.chain(facts).collect())
    };
    let mut bytes = serde_json::to_vec_pretty(&signups.iter().map(row).collect::<Vec<Value>>())?;
    bytes.push(b'\n');
    Ok(bytes)
}

fn value(answer: &Answer) -> Value {
    match answer {
        Answer::Phone(phone) => Value::from(phone.typed()),
        answer => json!(answer),
    }
}

//! What the YAML reader refuses, in the words of an editor.

use serde_saphyr::{Error, Location};

use super::span;
use crate::diagnostic::{Diagnostic, Problem, nearest};
use crate::source::SourceFile;

/// One refusal as a diagnostic of the file; the YAML ends at the byte `end`.
pub(super) fn diagnostic(file: &SourceFile, end: usize, error: &Error) -> Diagnostic {
    let location = error.location().unwrap_or(Location::UNKNOWN);
    // Syntax errors come from the scanner, which counts characters and knows no bytes.
    let is_syntax = location.span().byte_offset().is_none();
    if let Some(tab) = is_syntax.then(|| indenting_tab(&file.text[..end], number(location.line()))).flatten() {
        return Diagnostic::at(file, &(tab..tab + 1), Problem::Tab);
    }
    let problem = problem(file, location, error);
    if is_syntax {
        return Diagnostic::at_line(file, number(location.line()), number(location.column()), problem);
    }
    Diagnostic::at(file, &span(location), problem)
}

fn problem(file: &SourceFile, location: Location, error: &Error) -> Problem {
    let found = || file.text.get(span(location)).unwrap_or_default().lines().next().unwrap_or_default().to_owned();
    match error {
        Error::SerdeUnknownField { field, expected, .. } => Problem::UnknownKey {
            key: field.clone(),
            known: list(expected),
            nearest: nearest(field, expected.iter().copied()),
        },
        Error::SerdeUnknownVariant { variant, expected, .. } => Problem::UnknownValue {
            value: variant.clone(),
            known: list(expected),
            nearest: nearest(variant, expected.iter().copied()),
        },
        Error::SerdeMissingField { field, .. } => Problem::MissingKey { key: (*field).to_owned() },
        Error::DuplicateMappingKey { key, .. } => Problem::DuplicateKey { key: key.clone().unwrap_or_else(found) },
        Error::NullIntoString { .. } => Problem::EmptyText { key: key_of_line(file, location) },
        Error::InvalidScalar { ty, .. } => Problem::WrongType { expected: kind(ty), found: found() },
        Error::Unexpected { expected, .. } => Problem::WrongType { expected: kind(expected), found: found() },
        Error::SerdeInvalidType { expected, .. } | Error::SerdeInvalidValue { expected, .. } => {
            Problem::WrongType { expected: kind(expected), found: found() }
        }
        Error::InvalidBooleanStrict { .. } => Problem::WrongType { expected: "truth".to_owned(), found: found() },
        other => unquoted_colon(file, location).unwrap_or_else(|| Problem::BadYaml { message: message(other) }),
    }
}

/// The parser's own words, without the place that it adds to them.
fn message(error: &Error) -> String {
    let text = error.without_snippet().to_string();
    text.rsplit_once(" at line ").map_or(text.as_str(), |(message, _)| message).to_owned()
}

/// The tab that indents the line of a syntax error. The scanner tells of some tabs on the line before.
fn indenting_tab(text: &str, error_line: usize) -> Option<usize> {
    let mut start = 0;
    for (line, number) in text.split_inclusive('\n').zip(1..) {
        let indent = line.len() - line.trim_start_matches([' ', '\t']).len();
        let tab = line[..indent].find('\t').filter(|_| !line.trim().is_empty());
        if let Some(tab) = tab.filter(|_| number == error_line || number == error_line + 1) {
            return Some(start + tab);
        }
        start += line.len();
    }
    None
}

/// `title: Språkcafé: prata svenska` reads as a mapping inside a text; the scanner points at the second colon.
fn unquoted_colon(file: &SourceFile, location: Location) -> Option<Problem> {
    let line = file.text.lines().nth(number(location.line()).checked_sub(1)?)?;
    let at = line.char_indices().nth(number(location.column()).checked_sub(1)?)?.0;
    let (key, value) = line.split_once(": ")?;
    let is_second_colon = line[at..].starts_with(':') && at > key.len();
    let is_plain = !value.trim_start().starts_with(['"', '\'', '[', '{', '|', '>']);
    (is_second_colon && is_plain).then(|| {
        let key = key.trim_start().trim_start_matches("- ").to_owned();
        let quoted = value.trim().replace('\\', "\\\\").replace('"', "\\\"");
        Problem::UnquotedColon { quoted: format!("{key}: \"{quoted}\""), key }
    })
}

fn key_of_line(file: &SourceFile, location: Location) -> String {
    let line = file.text.lines().nth(number(location.line()).saturating_sub(1)).unwrap_or_default();
    line.split(':').next().unwrap_or_default().trim().trim_start_matches("- ").to_owned()
}

/// The kinds of value that the words tell apart.
fn kind(expected: &str) -> String {
    let kinds = [
        ("sequence", "list"),
        ("list", "list"),
        ("mapping", "mapping"),
        ("struct", "mapping"),
        ("map", "mapping"),
        ("bool", "truth"),
        ("string", "text"),
        ("str", "text"),
        ("f64", "decimal"),
        ("float", "decimal"),
        ("u", "number"),
        ("i", "number"),
    ];
    let found = kinds.iter().find(|(start, _)| expected.trim_start_matches("a ").starts_with(start));
    found.map_or(expected, |(_, kind)| kind).to_owned()
}

fn list(names: &[&str]) -> String {
    names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
}

fn number(number: u64) -> usize {
    usize::try_from(number).unwrap_or(usize::MAX)
}

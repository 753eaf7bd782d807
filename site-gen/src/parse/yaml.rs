//! YAML into typed values that know their places; what YAML refuses becomes a problem with a way out.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{DeserializeOwned, MapAccess, Visitor};
use serde::{Deserialize, Deserializer};
use serde_saphyr::{Error, Location, options};

use super::Check;
use crate::diagnostic::{Span, Spanned};

mod refusal;

/// A mapping whose keys are names that the content chooses, in the order of the file.
#[derive(Debug, Clone)]
pub(super) struct Entries<V>(pub Vec<(Spanned<String>, V)>);

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Spanned<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let located = serde_saphyr::Spanned::<T>::deserialize(deserializer)?;
        Ok(Spanned { span: span(located.referenced), value: located.value })
    }
}

impl<'de, V: Deserialize<'de>> Deserialize<'de> for Entries<V> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct InOrder<V>(PhantomData<V>);
        impl<'de, V: Deserialize<'de>> Visitor<'de> for InOrder<V> {
            type Value = Entries<V>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a mapping")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut entries = Vec::new();
                while let Some(entry) = map.next_entry()? {
                    entries.push(entry);
                }
                Ok(Entries(entries))
            }
        }
        deserializer.deserialize_map(InOrder(PhantomData))
    }
}

/// Reads the YAML that a file begins with and that ends at the byte `end`; notes what is wrong with it.
///
/// Reading stops at the first problem but an unknown key, which is noted and taken out, so that the rest is told too.
pub(super) fn read<T: DeserializeOwned>(check: &mut Check<'_>, end: usize) -> Option<T> {
    let file = check.file();
    let mut text = file.text[..end].to_owned();
    let mut taken_out = false;
    loop {
        // The parser's own snippets are left out: ours counts the lines of the whole file.
        let error = match serde_saphyr::from_str_with_options::<T>(&text, options! { with_snippet: false }) {
            Ok(value) => return Some(value),
            Err(error) => error,
        };
        if taken_out && follows_from_taking_out(&error, &text) {
            return None;
        }
        check.add(refusal::diagnostic(file, end, &error));
        taken_out = matches!(error, Error::SerdeUnknownField { .. })
            && error.location().is_some_and(|location| take_out_key(&mut text, span(location).start));
        if !taken_out {
            return None;
        }
    }
}

/// What is missing now was probably there under the misspelt key that has been taken out.
fn follows_from_taking_out(error: &Error, text: &str) -> bool {
    let nothing_is_left = text.trim_start_matches("---").trim().is_empty();
    nothing_is_left || matches!(error, Error::SerdeMissingField { .. })
}

/// Where a value stands, in bytes of the text that was read.
fn span(location: Location) -> Span {
    let bytes = |number: Option<u64>| number.and_then(|number| usize::try_from(number).ok()).unwrap_or(0);
    let start = bytes(location.span().byte_offset());
    start..start + bytes(location.span().byte_len())
}

/// Overwrites a key that begins its line, and what is indented below it, with spaces; says whether it could.
fn take_out_key(text: &mut String, start: usize) -> bool {
    let line_start = text[..start].rfind('\n').map_or(0, |newline| newline + 1);
    let indent = start - line_start;
    if !text[line_start..start].bytes().all(|byte| byte == b' ') {
        return false;
    }
    let is_below = |line: &&str| {
        let depth = line.len() - line.trim_start_matches(' ').len();
        line.trim().is_empty() || depth > indent || (depth == indent && line.trim_start().starts_with("- "))
    };
    let mut lines = text[line_start..].split_inclusive('\n');
    let key = lines.next().map_or(0, str::len);
    let below: usize = lines.take_while(is_below).map(str::len).sum();
    let end = line_start + key + below;
    let blank: String = text[line_start..end].bytes().map(|byte| if byte == b'\n' { '\n' } else { ' ' }).collect();
    text.replace_range(line_start..end, &blank);
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, key: &str, expected: Option<&str>) {
        let mut left = text.to_owned();
        let taken_out = take_out_key(&mut left, text.find(key).unwrap());
        assert_eq!(taken_out.then_some(left.as_str()), expected);
        assert_eq!(left.len(), text.len());
    }

    #[test]
    fn a_key_is_taken_out_with_what_is_below_it() {
        check("a: 1\nbad:\n  c: 2\n\nd: 3\n", "bad", Some("a: 1\n    \n      \n\nd: 3\n"));
        check("bad:\n- 1\n- 2\nd: 3", "bad", Some("    \n   \n   \nd: 3"));
        check("a:\n  bad: å\n  c: 2\n", "bad", Some("a:\n         \n  c: 2\n"));
    }

    #[test]
    fn a_key_inside_braces_stays() {
        check("a: { bad: 1, c: 2 }\n", "bad", None);
    }
}

//! What is wrong with the content, where, and the way out.

use std::fmt::Write;
use std::ops::Range;

use crate::source::SourceFile;

mod problem;
mod words;

pub use problem::Problem;
pub use words::Tongue;

/// Bytes of a file's text.
pub type Span = Range<usize>;

/// A value and where it stands in its file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spanned<T> {
    /// The value.
    pub value: T,
    /// Its place.
    pub span: Span,
}

impl<T> Spanned<T> {
    /// The same place with another value made from this one.
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> Spanned<U> {
        Spanned { value: change(self.value), span: self.span }
    }
}

/// One problem at its place.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Diagnostic {
    /// The file, by its path below the root.
    pub path: String,
    /// From 1.
    pub line: usize,
    /// From 1, in characters.
    pub column: usize,
    /// What is wrong, as data; its words stand in the language files beside this module.
    pub problem: Box<Problem>,
    snippet: Option<Snippet>,
}

/// The line that a problem stands on, and how many characters of it are meant.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Snippet {
    line: String,
    width: usize,
}

impl Diagnostic {
    /// A problem at a place of a file.
    #[must_use]
    pub fn at(file: &SourceFile, span: &Span, problem: Problem) -> Diagnostic {
        let text = &file.text;
        let start = floor_char_boundary(text, span.start);
        let end = floor_char_boundary(text, span.end).max(start);
        let line_start = text[..start].rfind('\n').map_or(0, |newline| newline + 1);
        let line_end = text[start..].find('\n').map_or(text.len(), |newline| start + newline);
        let line = text[line_start..line_end].trim_end_matches('\r');
        let meant = &text[start..end.min(line_start + line.len()).max(start)];
        Diagnostic {
            path: file.path.clone(),
            line: text[..start].matches('\n').count() + 1,
            column: text[line_start..start].chars().count() + 1,
            problem: Box::new(problem),
            snippet: Some(Snippet { line: line.replace('\t', " "), width: meant.chars().count().max(1) }),
        }
    }

    /// A problem of a file as a whole, or of a file that is not there: it points at the first character.
    #[must_use]
    pub fn whole(path: &str, problem: Problem) -> Diagnostic {
        Diagnostic { path: path.to_owned(), line: 1, column: 1, problem: Box::new(problem), snippet: None }
    }

    /// A problem that another tool placed by line and column, both from 1.
    #[must_use]
    pub fn at_line(file: &SourceFile, line: usize, column: usize, problem: Problem) -> Diagnostic {
        let starts = std::iter::once(0).chain(file.text.match_indices('\n').map(|(at, _)| at + 1));
        let Some(start) = starts.clone().nth(line.saturating_sub(1)) else {
            return Diagnostic::whole(&file.path, problem);
        };
        let rest = file.text[start..].lines().next().unwrap_or_default();
        let before: usize = rest.chars().take(column.saturating_sub(1)).map(char::len_utf8).sum();
        let at = start + before;
        Diagnostic::at(file, &(at..at), problem)
    }

    /// What is wrong, in one line, without its place.
    #[must_use]
    pub fn message(&self, tongue: Tongue) -> String {
        words::message(&self.problem, tongue)
    }

    /// The way out, where there is one to name.
    #[must_use]
    pub fn hint(&self, tongue: Tongue) -> Option<String> {
        words::hint(&self.problem, tongue)
    }

    /// The whole diagnostic as a person reads it: place, message, the line with a caret, the way out.
    #[must_use]
    pub fn to_text(&self, tongue: Tongue) -> String {
        let Diagnostic { path, line, column, .. } = self;
        let mut text = format!("{path}:{line}:{column}: {}: {}\n", words::error(tongue), self.message(tongue));
        if let Some(snippet) = &self.snippet {
            snippet.write(&mut text, *line, *column);
        }
        if let Some(hint) = self.hint(tongue) {
            // Writing to a `String` cannot fail.
            writeln!(text, "{}: {hint}", words::hint_word(tongue)).unwrap_or_default();
        }
        text
    }
}

impl Snippet {
    fn write(&self, out: &mut String, line: usize, column: usize) {
        let number = line.to_string();
        let margin = " ".repeat(number.len());
        let before = " ".repeat(column - 1);
        let carets = "^".repeat(self.width);
        // Writing to a `String` cannot fail.
        writeln!(out, "{number} | {}\n{margin} | {before}{carets}", self.line).unwrap_or_default();
    }
}

/// All diagnostics as a person reads them, in the order of files and lines, with an empty line between.
#[must_use]
pub fn report(diagnostics: &[Diagnostic], tongue: Tongue) -> String {
    let mut sorted: Vec<&Diagnostic> = diagnostics.iter().collect();
    sorted.sort();
    sorted.dedup();
    let texts: Vec<String> = sorted.iter().map(|diagnostic| diagnostic.to_text(tongue)).collect();
    texts.join("\n")
}

/// Gathers what went right, or everything that went wrong.
pub(crate) fn collect<T>(
    results: impl IntoIterator<Item = Result<T, Vec<Diagnostic>>>,
) -> Result<Vec<T>, Vec<Diagnostic>> {
    let (mut values, mut problems) = (Vec::new(), Vec::new());
    for result in results {
        match result {
            Ok(value) => values.push(value),
            Err(found) => problems.extend(found),
        }
    }
    if problems.is_empty() { Ok(values) } else { Err(problems) }
}

/// The known name that was probably meant: at most a third of the letters differ.
pub(crate) fn nearest<'n>(word: &str, names: impl IntoIterator<Item = &'n str>) -> Option<String> {
    let length = word.chars().count();
    let scored = names.into_iter().map(|name| (strsim::damerau_levenshtein(word, name), name));
    let (distance, name) = scored.min()?;
    let allowed = length.max(name.chars().count()) / 3;
    (distance <= allowed).then(|| name.to_owned())
}

fn floor_char_boundary(text: &str, at: usize) -> usize {
    (0..=at.min(text.len())).rev().find(|&at| text.is_char_boundary(at)).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(text: &str) -> SourceFile {
        SourceFile { path: "a.md".to_owned(), text: text.to_owned() }
    }

    #[test]
    fn places_count_characters_from_one() {
        let file = file("rad ett\når två\n");
        let at = file.text.find("två").unwrap();
        let diagnostic = Diagnostic::at(&file, &(at..at + "två".len()), Problem::RawHtml);
        assert_eq!((diagnostic.line, diagnostic.column), (2, 4));
        assert!(
            diagnostic.to_text(Tongue::En).contains("2 | år två\n  |    ^^^\n"),
            "{}",
            diagnostic.to_text(Tongue::En)
        );
    }

    #[test]
    fn a_span_over_several_lines_marks_the_first() {
        let diagnostic = Diagnostic::at(&file("ab\ncd\n"), &(1..5), Problem::RawHtml);
        assert!(diagnostic.to_text(Tongue::En).contains("1 | ab\n  |  ^\n"));
    }

    #[test]
    fn a_place_by_line_and_column_is_the_same_place() {
        let file = file("åäö\nabc\n");
        assert_eq!(
            Diagnostic::at_line(&file, 2, 2, Problem::RawHtml),
            Diagnostic::at(&file, &(8..8), Problem::RawHtml)
        );
    }

    #[test]
    fn places_outside_the_text_are_its_ends() {
        let diagnostic = Diagnostic::at(&file("ab"), &(90..99), Problem::RawHtml);
        assert_eq!((diagnostic.line, diagnostic.column), (1, 3));
    }

    #[test]
    fn the_nearest_name_is_near() {
        assert_eq!(nearest("tilte", ["title", "summary"]).as_deref(), Some("title"));
        assert_eq!(nearest("fr", ["ar", "sv"]), None);
        assert_eq!(nearest("zebra", ["title", "summary"]), None);
        assert_eq!(nearest("x", []), None);
    }
}

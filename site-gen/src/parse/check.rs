//! Checks of single values: each gives the checked value, or notes the problem and goes on.

use jiff::civil::{Date, Time};

use crate::diagnostic::{Diagnostic, Problem, Span, Spanned};
use crate::source::SourceFile;
use crate::url::{Slug, UrlPath};
use crate::when::{Until, When, parse_date, parse_time};

/// The first parts of addresses that the service and the generator keep for themselves (DESIGN 3).
pub(crate) const RESERVED: [&str; 6] = ["signup", "mine", "desk", "health", "admin", "assets"];

/// A file under examination, and what has been found so far.
#[derive(Debug)]
pub(crate) struct Check<'s> {
    file: &'s SourceFile,
    problems: Vec<Diagnostic>,
}

impl<'s> Check<'s> {
    pub(crate) fn new(file: &'s SourceFile) -> Check<'s> {
        Check { file, problems: Vec::new() }
    }

    pub(crate) fn note(&mut self, span: &Span, problem: Problem) {
        self.problems.push(Diagnostic::at(self.file, span, problem));
    }

    /// The file under examination.
    pub(super) fn file(&self) -> &'s SourceFile {
        self.file
    }

    /// Keeps a problem that was placed already.
    pub(super) fn add(&mut self, problem: Diagnostic) {
        self.problems.push(problem);
    }

    /// The value when nothing was wrong, else everything that was.
    pub(crate) fn finish<T>(self, value: T) -> Result<T, Vec<Diagnostic>> {
        if self.problems.is_empty() { Ok(value) } else { Err(self.problems) }
    }

    /// Everything that was wrong.
    pub(crate) fn into_problems(self) -> Vec<Diagnostic> {
        self.problems
    }

    /// Keeps a good value, notes a bad one at its place.
    pub(crate) fn take<T>(&mut self, span: &Span, result: Result<T, Problem>) -> Option<T> {
        result.map_err(|problem| self.note(span, problem)).ok()
    }

    /// A text that says something, without space around it.
    pub(super) fn text(&mut self, key: &str, text: &Spanned<String>) -> String {
        let trimmed = text.value.trim();
        if trimmed.is_empty() {
            self.note(&text.span, Problem::EmptyText { key: key.to_owned() });
        }
        trimmed.to_owned()
    }

    pub(super) fn slug(&mut self, slug: &Spanned<String>) -> Option<Spanned<Slug>> {
        let parsed = Slug::parse(&slug.value).map_err(|bad| Problem::BadSlug { slug: bad.0 });
        self.take(&slug.span, parsed).map(|value| Spanned { value, span: slug.span.clone() })
    }

    /// A page's id has the form of a path of slugs.
    pub(super) fn page_id(&mut self, id: Spanned<String>) -> Option<Spanned<String>> {
        let bad = id.value.split('/').find_map(|part| Slug::parse(part).err());
        let parsed = bad.map_or(Ok(()), |bad| Err(Problem::BadSlug { slug: bad.0 }));
        self.take(&id.span, parsed).map(|()| id)
    }

    pub(super) fn paths(&mut self, paths: Vec<Spanned<String>>) -> Vec<Spanned<UrlPath>> {
        paths.into_iter().filter_map(|path| self.path(&path)).collect()
    }

    fn path(&mut self, path: &Spanned<String>) -> Option<Spanned<UrlPath>> {
        let first = path.value.trim_start_matches('/').split('/').next().unwrap_or_default();
        let parsed = if RESERVED.contains(&first) {
            Err(Problem::ReservedPath { path: path.value.clone() })
        } else {
            UrlPath::parse(&path.value).map_err(|bad| Problem::BadPath { path: bad.0 })
        };
        self.take(&path.span, parsed).map(|value| Spanned { value, span: path.span.clone() })
    }

    /// An address on another site, to show as a link.
    pub(super) fn outside_url(&mut self, url: &Spanned<String>) -> Option<String> {
        let is_web = url.value.starts_with("https://") || url.value.starts_with("http://");
        let is_one_word = !url.value.contains(|c: char| c.is_whitespace() || c.is_control());
        let parsed = (is_web && is_one_word).then(|| url.value.clone());
        self.take(&url.span, parsed.ok_or_else(|| Problem::BadUrl { url: url.value.clone() }))
    }

    pub(super) fn date(&mut self, date: &Spanned<String>) -> Option<Spanned<Date>> {
        let parsed = parse_date(&date.value).map_err(|_| Problem::BadDate { text: date.value.clone() });
        self.take(&date.span, parsed).map(|value| Spanned { value, span: date.span.clone() })
    }

    pub(super) fn time(&mut self, time: &Spanned<String>) -> Option<Time> {
        let parsed = parse_time(&time.value).map_err(|_| Problem::BadTime { text: time.value.clone() });
        self.take(&time.span, parsed)
    }

    pub(super) fn when(&mut self, when: &Spanned<String>) -> Option<Spanned<When>> {
        let parsed = When::parse(&when.value).map_err(|_| Problem::BadWhen { text: when.value.clone() });
        self.take(&when.span, parsed).map(|value| Spanned { value, span: when.span.clone() })
    }

    pub(super) fn until(&mut self, until: &Spanned<String>) -> Option<Spanned<Until>> {
        let parsed = Until::parse(&until.value).map_err(|_| Problem::BadEnd { text: until.value.clone() });
        self.take(&until.span, parsed).map(|value| Spanned { value, span: until.span.clone() })
    }

    /// A count of people, where the keys around it are the content's own.
    pub(super) fn number(&mut self, number: &Spanned<String>) -> Option<u32> {
        let wrong = |_| Problem::WrongType { expected: "number".to_owned(), found: number.value.clone() };
        self.take(&number.span, number.value.parse().map_err(wrong))
    }

    /// A number of things: at least one.
    pub(super) fn positive<N: Copy + Default + PartialEq>(&mut self, key: &str, number: &Spanned<N>) -> N {
        if number.value == N::default() {
            self.note(&number.span, Problem::NotPositive { key: key.to_owned() });
        }
        number.value
    }
}

//! One Markdown file: front matter and text.

use super::front_matter::{self, FrontMatter};
use super::markdown;
use crate::diagnostic::{Diagnostic, Spanned};
use crate::lang::Lang;
use crate::site::Body;
use crate::source::SourceFile;

/// One page in one language, as its file says it.
#[derive(Debug)]
pub struct Doc<'s> {
    /// The file.
    pub file: &'s SourceFile,
    /// The page's path below `content/`; the start page's is empty.
    pub path: String,
    /// The folder below `content/` that its relative links start from.
    pub folder: String,
    /// The language that its name gives.
    pub lang: Lang,
    /// What stands before the text.
    pub front: FrontMatter,
    /// The text, cut at its named headings.
    pub body: Body<'s>,
    /// Every link and picture of the text.
    pub links: Vec<Spanned<DocLink>>,
    /// The names that can stand after `#` in a link to this page.
    pub anchors: Vec<String>,
}

/// A link or picture as written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DocLink {
    /// Where it leads.
    pub destination: String,
    /// What it is.
    pub kind: LinkKind,
}

/// What a link is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LinkKind {
    /// To a page, a file or another site.
    Link,
    /// A picture in the text.
    Picture,
}

/// Reads one Markdown file.
pub(super) fn read(file: &SourceFile, path: String, folder: String, lang: Lang) -> Result<Doc<'_>, Vec<Diagnostic>> {
    let split = front_matter::split(file).map_err(|problem| vec![problem])?;
    match (front_matter::read(file, split.yaml), markdown::read(file, split.body)) {
        (Ok(front), Ok(text)) => {
            let markdown::MarkdownText { body, links, anchors } = text;
            Ok(Doc { file, path, folder, lang, front, body, links, anchors })
        }
        (front, text) => Err([front.err(), text.err()].into_iter().flatten().flatten().collect()),
    }
}

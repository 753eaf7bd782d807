//! One reader: the site in one language, as every page in that language sees it.

use signup_form::Dir;
use site_theme::Theme;

use super::landmarks::Landmarks;
use super::markdown::Href;
use crate::lang::{Lang, Language, Words};
use crate::site::{Page, PageId, PageText, Shown, Site, Target};

/// The site in the language of one reader.
#[derive(Clone, Copy)]
pub(crate) struct Reader<'a> {
    pub(crate) site: &'a Site<'a>,
    pub(crate) theme: &'a Theme,
    pub(crate) landmarks: &'a Landmarks<'a>,
    pub(crate) language: &'a Language,
    /// The address of the style sheet.
    pub(crate) css: &'a str,
}

/// A page as the readers of one language get it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Seen<'a> {
    pub(crate) page: &'a Page<'a>,
    pub(crate) shown: &'a Shown,
    pub(crate) text: &'a PageText<'a>,
}

impl<'a> Seen<'a> {
    pub(crate) fn by(language: &Language, page: &'a Page<'a>) -> Option<Seen<'a>> {
        page.in_language(&language.tag).map(|(shown, text)| Seen { page, shown, text })
    }
}

impl<'a> Reader<'a> {
    /// The reader's language tag.
    pub(crate) fn lang(&self) -> &'a str {
        self.language.tag.as_str()
    }

    /// Words in the reader's language, or in the nearest that there is.
    pub(crate) fn words(&self, words: &'a Words) -> &'a str {
        words.in_language(self.language).0
    }

    /// What this reader gets of a page: its address and its text.
    pub(crate) fn see(&self, page: &'a Page<'a>) -> Option<Seen<'a>> {
        Seen::by(self.language, page)
    }

    /// The address of a page for this reader.
    pub(crate) fn url(&self, page: &'a Page<'a>) -> Option<&'a str> {
        page.shown.get(&self.language.tag).map(|shown| shown.url.as_str())
    }

    /// The address of the page with this id for this reader.
    pub(crate) fn url_of(&self, id: &PageId) -> Option<&'a str> {
        self.site.pages.get(id).and_then(|page| self.url(page))
    }

    /// Where a link of a text leads for this reader.
    pub(crate) fn href(&self, text: &PageText<'_>, link: &str) -> Href {
        let inside = |url: String| Href { url, outside: false };
        match text.links.get(link) {
            Some(Target::Page { id, fragment }) => {
                let url = self.url_of(id).unwrap_or("/");
                inside(fragment.as_ref().map_or_else(|| url.to_owned(), |name| format!("{url}#{name}")))
            }
            Some(Target::Here { fragment }) => inside(format!("#{fragment}")),
            Some(Target::Asset(url)) => inside(url.to_string()),
            // What `resolve` has not made a target is written as the author wrote it.
            Some(Target::Outside) | None => Href { url: link.to_owned(), outside: link.contains("//") },
        }
    }

    /// The direction of a language of the site.
    pub(crate) fn dir(&self, tag: &Lang) -> Dir {
        self.site.languages.find(tag).map_or_else(|| tag.dir(), |language| language.dir)
    }

    /// An address with the site's host before it.
    pub(crate) fn absolute(&self, url: &str) -> String {
        format!("{}{url}", self.site.config.base_url)
    }

    /// What the speakers of a language of the site call it.
    pub(crate) fn own_name(&self, tag: &'a Lang) -> &'a str {
        self.landmarks.own_names.get(tag).map_or(tag.as_str(), String::as_str)
    }
}

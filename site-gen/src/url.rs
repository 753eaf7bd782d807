//! Addresses inside the site: slugs, absolute paths, and relative links resolved against a folder.

use std::fmt;

use serde::Serialize;
use thiserror::Error;

use crate::lang::Lang;

/// One level of an address: ASCII lower-case words and digits with hyphens between them.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Slug(String);

/// What is wrong with a slug.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("`{0}` is not a slug")]
pub struct BadSlug(pub String);

impl Slug {
    /// Accepts `language-cafe`; refuses capitals, spaces, slashes, and hyphens at an end or doubled.
    pub fn parse(text: &str) -> Result<Slug, BadSlug> {
        let word = |word: &str| !word.is_empty() && word.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit());
        if text.split('-').all(word) { Ok(Slug(text.to_owned())) } else { Err(BadSlug(text.to_owned())) }
    }

    /// The slug as written.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// An absolute path inside the site, as `/sv/friends/` or `/assets/motesplats.css`. It begins with a slash.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct UrlPath(String);

/// What is wrong with a path.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[error("`{0}` is not a path inside the site")]
pub struct BadUrlPath(pub String);

impl UrlPath {
    /// The address of a page: its language, then the slugs from the root to the page, and a slash at the end.
    #[must_use]
    pub fn of_page<'s>(language: &Lang, slugs: impl IntoIterator<Item = &'s Slug>) -> UrlPath {
        let mut path = format!("/{language}/");
        for slug in slugs {
            path.push_str(slug.as_str());
            path.push('/');
        }
        UrlPath(path)
    }

    /// Accepts a path that begins with one slash and has no empty part, no `..`, no query and no fragment.
    pub fn parse(text: &str) -> Result<UrlPath, BadUrlPath> {
        let plain =
            text.bytes().all(|b| b.is_ascii_graphic() && !matches!(b, b'?' | b'#' | b'\\' | b'"' | b'<' | b'>'));
        let parts_are_named = text.strip_prefix('/').is_some_and(|rest| {
            let rest = rest.strip_suffix('/').unwrap_or(rest);
            rest.is_empty() || rest.split('/').all(|part| !matches!(part, "" | "." | ".."))
        });
        if plain && parts_are_named { Ok(UrlPath(text.to_owned())) } else { Err(BadUrlPath(text.to_owned())) }
    }

    /// The path as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The path of the output file below `public/`: a path that ends in a slash is a folder's `index.html`.
    #[must_use]
    pub fn file(&self) -> String {
        let relative = self.0.trim_start_matches('/');
        if self.0.ends_with('/') { format!("{relative}index.html") } else { relative.to_owned() }
    }
}

impl fmt::Display for UrlPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A link as an author writes it, cut into the part before `#` and the part after.
#[must_use]
pub fn split_fragment(link: &str) -> (&str, Option<&str>) {
    link.split_once('#').map_or((link, None), |(path, fragment)| (path, Some(fragment)))
}

/// Whether a link leaves the site: it names a scheme (`https:`, `mailto:`, `tel:`) or a host.
#[must_use]
pub fn leaves_the_site(link: &str) -> bool {
    let scheme = link.split_once(':').is_some_and(|(scheme, _)| {
        scheme.starts_with(|c: char| c.is_ascii_alphabetic())
            && scheme.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'+' | b'-' | b'.'))
    });
    scheme || link.starts_with("//")
}

/// The path that a relative link means, seen from `folder`; `None` when it climbs out of the content.
///
/// Both are without slashes at the ends; the root is the empty text.
#[must_use]
pub fn resolve_relative(folder: &str, link: &str) -> Option<String> {
    let mut parts: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
    for part in link.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop()?;
            }
            name => parts.push(name),
        }
    }
    Some(parts.join("/"))
}

/// The shortest relative link from `folder` to the folder `target`, with a slash at the end.
#[must_use]
pub fn relative_link(folder: &str, target: &str) -> String {
    let from: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
    let to: Vec<&str> = target.split('/').filter(|part| !part.is_empty()).collect();
    let shared = from.iter().zip(&to).take_while(|(a, b)| a == b).count();
    let up = "../".repeat(from.len() - shared);
    let down: String = to[shared..].iter().flat_map(|part| [part, "/"]).collect();
    if up.is_empty() && down.is_empty() { "./".to_owned() } else { up + &down }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slugs_are_plain_words() {
        for text in ["friends", "language-cafe", "2026"] {
            assert_eq!(Slug::parse(text).unwrap().as_str(), text);
        }
        for text in ["", "Friends", "språk", "a/b", "-a", "a-", "a--b", "a b", ".."] {
            assert_eq!(Slug::parse(text), Err(BadSlug(text.to_owned())));
        }
    }

    #[test]
    fn a_page_lies_below_its_language() {
        let sv = Lang::parse("sv").unwrap();
        let slugs = [Slug::parse("kalender").unwrap(), Slug::parse("sprakcafe").unwrap()];
        assert_eq!(UrlPath::of_page(&sv, []).as_str(), "/sv/");
        assert_eq!(UrlPath::of_page(&sv, &slugs).as_str(), "/sv/kalender/sprakcafe/");
        assert_eq!(UrlPath::of_page(&sv, &slugs).file(), "sv/kalender/sprakcafe/index.html");
    }

    #[test]
    fn paths_stay_inside_the_site() {
        for text in ["/", "/old/", "/a/b.jpg"] {
            assert_eq!(UrlPath::parse(text).unwrap().as_str(), text);
        }
        for text in ["", "old/", "//host/", "/../", "/a//b", "/a?b", "/a b", "/a#b"] {
            assert_eq!(UrlPath::parse(text), Err(BadUrlPath(text.to_owned())));
        }
    }

    #[test]
    fn links_with_a_scheme_or_host_leave_the_site() {
        for link in ["https://a.example", "mailto:a@b.example", "tel:+46", "//a.example/"] {
            assert!(leaves_the_site(link), "{link}");
        }
        for link in ["../a/", "a.md", "#form", "a/b:c", "./x:y"] {
            assert!(!leaves_the_site(link), "{link}");
        }
    }

    #[test]
    fn relative_links_walk_folders() {
        assert_eq!(resolve_relative("calendar/cafe", "../../friends/").as_deref(), Some("friends"));
        assert_eq!(resolve_relative("calendar", "./cafe/index.sv.md").as_deref(), Some("calendar/cafe/index.sv.md"));
        assert_eq!(resolve_relative("calendar", "..").as_deref(), Some(""));
        assert_eq!(resolve_relative("calendar", "../../x"), None);
    }

    #[test]
    fn the_way_between_folders_is_the_shortest() {
        assert_eq!(relative_link("calendar/cafe", "friends"), "../../friends/");
        assert_eq!(relative_link("calendar/cafe", "calendar/walk"), "../walk/");
        assert_eq!(relative_link("", "friends"), "friends/");
        assert_eq!(relative_link("friends", ""), "../");
        assert_eq!(relative_link("friends", "friends"), "./");
    }
}

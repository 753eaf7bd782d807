//! What a file of the content is, told by its name alone.

use crate::diagnostic::{Problem, nearest};
use crate::lang::Lang;
use crate::url::Slug;

/// The path of the file that every site has.
pub(super) const SITE: &str = "content/site.yaml";

/// What a file is.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Name {
    Site,
    Kinds,
    Places,
    /// A page in one language: the page's path, and the folder that its relative links start from.
    Page {
        path: String,
        folder: String,
        lang: Lang,
    },
    Form {
        folder: String,
    },
    FormTexts {
        folder: String,
        lang: Lang,
    },
}

/// Reads a path that begins with `content/`.
pub(super) fn read(path: &str) -> Result<Name, Problem> {
    let below = path.strip_prefix("content/").unwrap_or(path);
    let (folder, file) = below.rsplit_once('/').unwrap_or(("", below));
    if let Some(part) = folder.split('/').find(|part| !folder.is_empty() && Slug::parse(part).is_err()) {
        return Err(Problem::BadSlug { slug: part.to_owned() });
    }
    let parts: Vec<&str> = file.split('.').collect();
    match (folder, parts.as_slice()) {
        ("", ["site", "yaml"]) => Ok(Name::Site),
        ("", ["kinds", "yaml"]) => Ok(Name::Kinds),
        ("", ["places", "yaml"]) => Ok(Name::Places),
        (_, ["form", "yaml"]) => Ok(Name::Form { folder: folder.to_owned() }),
        (_, ["form", lang, "yaml"]) => Ok(Name::FormTexts { folder: folder.to_owned(), lang: language(lang)? }),
        (_, [name, lang, "md"]) => page(folder, name, language(lang)?),
        (_, [name, "md"]) => Err(Problem::NoLanguageInName { fix: format!("{name}.sv.md") }),
        _ => Err(unknown(file)),
    }
}

fn page(folder: &str, name: &str, lang: Lang) -> Result<Name, Problem> {
    let folder = folder.to_owned();
    if name == "index" {
        return Ok(Name::Page { path: folder.clone(), folder, lang });
    }
    let slug = Slug::parse(name).map_err(|bad| Problem::BadSlug { slug: bad.0 })?;
    let path = if folder.is_empty() { slug.as_str().to_owned() } else { format!("{folder}/{}", slug.as_str()) };
    Ok(Name::Page { path, folder, lang })
}

fn language(tag: &str) -> Result<Lang, Problem> {
    Lang::parse(tag).map_err(|bad| Problem::BadLanguageTag { tag: bad.0 })
}

fn unknown(file: &str) -> Problem {
    let known = ["index.sv.md", "form.yaml", "form.sv.yaml", "site.yaml", "kinds.yaml", "places.yaml"];
    Problem::UnknownFile { file: file.to_owned(), nearest: nearest(file, known) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(path: &str, page: &str, links_from: &str) {
        let lang = Lang::parse("sv").unwrap();
        let expected = Name::Page { path: page.into(), folder: links_from.into(), lang };
        assert_eq!(read(&format!("content/{path}")), Ok(expected));
    }

    #[test]
    fn a_page_is_a_folder_or_a_file_of_its_own() {
        check("index.sv.md", "", "");
        check("friends/index.sv.md", "friends", "friends");
        check("friends.sv.md", "friends", "");
        check("about/history.sv.md", "about/history", "about");
    }

    #[test]
    fn forms_lie_beside_their_page() {
        assert_eq!(read("content/friends/form.yaml"), Ok(Name::Form { folder: "friends".into() }));
        let lang = Lang::parse("sv-simple").unwrap();
        let texts = Name::FormTexts { folder: "friends".into(), lang };
        assert_eq!(read("content/friends/form.sv-simple.yaml"), Ok(texts));
    }

    #[test]
    fn names_that_say_nothing_are_problems() {
        for (path, key) in [
            ("index.md", "no-language-in-name"),
            ("index.SVE.md", "bad-language-tag"),
            ("Friends/index.sv.md", "bad-slug"),
            ("place.yaml", "unknown-file"),
            ("friends/places.yaml", "unknown-file"),
            ("site.yml", "unknown-file"),
        ] {
            assert_eq!(read(&format!("content/{path}")).unwrap_err().key(), key, "{path}");
        }
    }
}

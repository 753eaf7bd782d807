//! The only reader: a folder becomes `Sources`, every file of it in memory.

use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};

use include_dir::{Dir, include_dir};
use thiserror::Error;
use walkdir::WalkDir;

/// The theme that a site gets when its root has no folder for it.
static BUILT_IN_THEME: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../themes/motesplats");

/// The name of the built-in theme.
pub const BUILT_IN_THEME_NAME: &str = "motesplats";

/// The folders of a root that are read; everything else in it is none of our business.
const FOLDERS: [&str; 2] = ["content", "themes"];

/// What is text and must be UTF-8; every other file is kept as bytes.
const TEXT: [&str; 8] = ["css", "ftl", "html", "js", "md", "txt", "yaml", "yml"];

/// A text file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SourceFile {
    /// Its path below the root, with `/` between the parts on every system.
    pub path: String,
    /// Its whole text, without a byte order mark.
    pub text: String,
}

/// Every file of a root, by its path below the root with `/` between the parts.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Sources {
    /// The texts under `content/` and `themes/<name>/`.
    pub texts: BTreeMap<String, SourceFile>,
    /// Everything else there: pictures, fonts.
    pub binaries: BTreeMap<String, Vec<u8>>,
}

/// Why a folder could not be read.
#[derive(Debug, Error)]
pub enum LoadError {
    /// There is nothing to build.
    #[error("there is no `{}`; name the folder that holds `content/` with `--root`", path.display())]
    NoContent {
        /// The folder that is missing.
        path: PathBuf,
    },
    /// A folder or an entry of it could not be listed.
    #[error("cannot list `{}`: {source}", path.display())]
    Walk {
        /// What was tried.
        path: PathBuf,
        /// Why not.
        source: walkdir::Error,
    },
    /// A file could not be read.
    #[error("cannot read `{}`: {source}", path.display())]
    Read {
        /// What was tried.
        path: PathBuf,
        /// Why not.
        source: io::Error,
    },
    /// A text file is not UTF-8.
    #[error("`{path}` is not UTF-8 at byte {byte}; save it as UTF-8")]
    NotUtf8 {
        /// The file.
        path: String,
        /// The first byte that is not.
        byte: usize,
    },
    /// A file's name is not UTF-8.
    #[error("the name of `{}` is not UTF-8; rename the file", path.display())]
    Name {
        /// The file.
        path: PathBuf,
    },
}

/// Reads `content/` and `themes/` below `root`. A theme that is not there is the built-in one.
pub fn load(root: &Path) -> Result<Sources, LoadError> {
    let content = root.join("content");
    if !content.is_dir() {
        return Err(LoadError::NoContent { path: content });
    }
    let mut files = Vec::new();
    for folder in FOLDERS.iter().map(|name| root.join(name)).filter(|folder| folder.is_dir()) {
        for entry in WalkDir::new(&folder).follow_links(true).sort_by_file_name() {
            let entry = entry
                .map_err(|source| LoadError::Walk { path: source.path().unwrap_or(&folder).to_owned(), source })?;
            if entry.file_type().is_file() && !is_hidden(entry.path()) {
                files.push((name_below(root, entry.path())?, read(entry.path())?));
            }
        }
    }
    Sources::from_files(files)
}

impl Sources {
    /// Files that are already in memory, by their path below the root. Adds the built-in theme when it is not among them.
    pub fn from_files(files: impl IntoIterator<Item = (String, Vec<u8>)>) -> Result<Sources, LoadError> {
        let mut sources = Sources::default();
        for (path, bytes) in files {
            sources.insert(path, bytes)?;
        }
        let prefix = format!("themes/{BUILT_IN_THEME_NAME}/");
        if sources.below(&prefix).next().is_none() {
            sources.insert_built_in(&prefix, &BUILT_IN_THEME)?;
        }
        Ok(sources)
    }

    /// The text files whose path begins with `prefix`, in order.
    pub fn below<'s>(&'s self, prefix: &'s str) -> impl Iterator<Item = &'s SourceFile> {
        let from = self.texts.range(prefix.to_owned()..);
        from.take_while(move |(path, _)| path.starts_with(prefix)).map(|(_, file)| file)
    }

    /// The other files whose path begins with `prefix`, in order.
    pub fn binaries_below<'s>(&'s self, prefix: &'s str) -> impl Iterator<Item = (&'s str, &'s [u8])> {
        let from = self.binaries.range(prefix.to_owned()..);
        from.take_while(move |(path, _)| path.starts_with(prefix))
            .map(|(path, bytes)| (path.as_str(), bytes.as_slice()))
    }

    fn insert(&mut self, path: String, bytes: Vec<u8>) -> Result<(), LoadError> {
        let extension = Path::new(&path).extension().and_then(|extension| extension.to_str()).unwrap_or_default();
        if !TEXT.contains(&extension) {
            self.binaries.insert(path, bytes);
            return Ok(());
        }
        let text = String::from_utf8(bytes)
            .map_err(|error| LoadError::NotUtf8 { path: path.clone(), byte: error.utf8_error().valid_up_to() })?;
        let text = text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text);
        self.texts.insert(path.clone(), SourceFile { path, text });
        Ok(())
    }

    fn insert_built_in(&mut self, prefix: &str, folder: &Dir<'_>) -> Result<(), LoadError> {
        for file in folder.files() {
            let name = file.path().to_str().ok_or_else(|| LoadError::Name { path: file.path().to_owned() })?;
            self.insert(format!("{prefix}{name}"), file.contents().to_vec())?;
        }
        folder.dirs().try_for_each(|folder| self.insert_built_in(prefix, folder))
    }
}

#[expect(clippy::disallowed_methods, reason = "this is the reader")]
fn read(path: &Path) -> Result<Vec<u8>, LoadError> {
    std::fs::read(path).map_err(|source| LoadError::Read { path: path.to_owned(), source })
}

/// Editors and file managers leave `.DS_Store`, `.index.sv.md.swp` and `index.sv.md~` behind.
fn is_hidden(path: &Path) -> bool {
    path.file_name().and_then(|name| name.to_str()).is_some_and(|name| name.starts_with('.') || name.ends_with('~'))
}

fn name_below(root: &Path, path: &Path) -> Result<String, LoadError> {
    let below = path.strip_prefix(root).unwrap_or(path);
    let parts: Option<Vec<&str>> = below.iter().map(|part| part.to_str()).collect();
    parts.map(|parts| parts.join("/")).ok_or_else(|| LoadError::Name { path: path.to_owned() })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn files(files: &[(&str, &[u8])]) -> Result<Sources, LoadError> {
        Sources::from_files(files.iter().map(|(path, bytes)| ((*path).to_owned(), bytes.to_vec())))
    }

    #[test]
    fn texts_and_other_files_are_kept_apart() {
        let sources = files(&[("content/a.md", "å".as_bytes()), ("content/b.jpg", &[0xff])]).unwrap();
        assert_eq!(sources.texts["content/a.md"].text, "å");
        assert_eq!(sources.binaries_below("content/").collect::<Vec<_>>(), [("content/b.jpg", &[0xff][..])]);
    }

    #[test]
    fn a_byte_order_mark_is_no_text() {
        let sources = files(&[("content/a.md", "\u{feff}---\n".as_bytes())]).unwrap();
        assert_eq!(sources.texts["content/a.md"].text, "---\n");
    }

    #[test]
    fn a_text_that_is_not_utf8_is_named_with_its_first_wrong_byte() {
        let error = files(&[("content/a.md", b"h\xe4r")]).unwrap_err();
        assert_eq!(error.to_string(), "`content/a.md` is not UTF-8 at byte 1; save it as UTF-8");
    }

    #[test]
    fn the_built_in_theme_comes_when_there_is_no_folder_for_it() {
        let template = "themes/motesplats/templates/base.html";
        assert!(files(&[]).unwrap().texts.contains_key(template));
        let own = files(&[("themes/motesplats/templates/page.html", b"mine")]).unwrap();
        assert!(!own.texts.contains_key(template), "a theme is not mixed from two");
    }

    #[test]
    fn a_root_without_content_is_named() {
        let root = tempfile::tempdir().unwrap();
        let error = load(root.path()).unwrap_err().to_string();
        assert!(error.contains("content") && error.contains("--root"), "{error}");
    }

    #[test]
    #[expect(clippy::disallowed_methods, reason = "a folder to read from")]
    fn what_editors_leave_behind_is_not_read() {
        let root = tempfile::tempdir().unwrap();
        std::fs::create_dir_all(root.path().join("content/a")).unwrap();
        for name in ["a/index.sv.md", "a/.index.sv.md.swp", "a/index.sv.md~"] {
            std::fs::write(root.path().join("content").join(name), "---\n").unwrap();
        }
        let sources = load(root.path()).unwrap();
        let names: Vec<&str> = sources.below("content/").map(|file| file.path.as_str()).collect();
        assert_eq!(names, ["content/a/index.sv.md"]);
    }
}

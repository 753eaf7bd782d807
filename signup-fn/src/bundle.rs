//! The build's half for the service: read once at start, swapped as a whole when `serve` has built anew.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use jiff::tz::TimeZone;
use serde::de::DeserializeOwned;
use signup_form::{Bundle, BundleLanguage, BundledForm, Dir, FormTexts};
use site_theme::{Days, Language, Strings, StringsError, StringsFile, Theme, ThemeError};
use thiserror::Error;

/// The languages of the coordinator's pages, the default first. Their strings are `desk.<lang>.ftl`.
pub const DESK_LANGUAGES: [&str; 2] = ["sv", "en"];

/// What the form's own page has in place of the form.
pub(crate) const FORM_MARKER: &str = "<!-- form -->";

/// What the receipt's page has in place of the receipt.
pub(crate) const RECEIPT_MARKER: &str = "<!-- receipt -->";

/// The files of `build/signup`, by their path below it.
pub type Files = BTreeMap<String, Vec<u8>>;

/// Why the service's half of the build cannot be used.
#[derive(Debug, Error)]
pub enum BundleError {
    /// A file or folder cannot be read.
    #[error("cannot read `{}`", path.display())]
    Read {
        /// The file or folder.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// A file is not there.
    #[error("the bundle has no `{0}`; build the site again")]
    Missing(String),
    /// A file is not text.
    #[error("`{0}` of the bundle is not UTF-8")]
    NotUtf8(String),
    /// A file does not say what this program expects.
    #[error("cannot read `{path}` of the bundle; build the site with this version of the program")]
    Json {
        /// The file.
        path: String,
        /// What is wrong with it.
        source: serde_json::Error,
    },
    /// A page has no place for what the service puts there.
    #[error("`{path}` of the bundle does not have `{marker}` exactly once")]
    Marker {
        /// The file.
        path: String,
        /// What it should have.
        marker: &'static str,
    },
    /// A form has no words in a language.
    #[error("the form `{form}` has no words in `{lang}`")]
    Texts {
        /// The form.
        form: String,
        /// The language.
        lang: String,
    },
    /// The site's time zone is none that this machine knows.
    #[error("there is no time zone `{0}` on this machine")]
    TimeZone(String),
    /// Strings are wrong.
    #[error("{}", lines(.0))]
    Strings(Vec<StringsError>),
    /// Templates are wrong.
    #[error("{}", lines(.0))]
    Theme(Vec<ThemeError>),
}

fn lines<E: std::fmt::Display>(errors: &[E]) -> String {
    errors.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
}

/// The bundle with everything that is needed to answer in its words.
#[derive(Debug)]
pub struct Loaded {
    /// What the generator says about the site.
    pub bundle: Bundle,
    /// Templates, strings and days.
    pub theme: Theme,
    /// By which the coordinator's clock goes.
    pub time_zone: TimeZone,
    /// The pages around a form and its receipt, by their path in the bundle.
    shells: BTreeMap<String, String>,
}

/// Reads every file below `folder`.
#[expect(clippy::disallowed_methods, reason = "the only reader of the bundle")]
pub fn read(folder: &Path) -> Result<Files, BundleError> {
    let mut files = Files::new();
    let mut folders = vec![(folder.to_owned(), String::new())];
    while let Some((folder, prefix)) = folders.pop() {
        let failed = |path: &Path| {
            let path = path.to_owned();
            move |source| BundleError::Read { path, source }
        };
        for entry in fs::read_dir(&folder).map_err(failed(&folder))? {
            let path = entry.map_err(failed(&folder))?.path();
            let name = format!("{prefix}{}", path.file_name().unwrap_or_default().to_string_lossy());
            if path.is_dir() {
                folders.push((path, format!("{name}/")));
            } else {
                files.insert(name, fs::read(&path).map_err(failed(&path))?);
            }
        }
    }
    Ok(files)
}

impl Loaded {
    /// Makes the files ready to use, or says what is wrong with them.
    pub fn from_files(files: &Files) -> Result<Loaded, BundleError> {
        let bundle: Bundle = json(files, "bundle.json")?;
        let theme = theme(files, &bundle)?;
        let shells = shells(files, &bundle)?;
        let time_zone =
            TimeZone::get(&bundle.time_zone).map_err(|_| BundleError::TimeZone(bundle.time_zone.clone()))?;
        Ok(Loaded { bundle, theme, time_zone, shells })
    }

    /// The form with this name.
    #[must_use]
    pub fn form(&self, id: &str) -> Option<&BundledForm> {
        self.bundle.forms.get(id)
    }

    /// The site's language with this tag.
    pub(crate) fn language(&self, tag: &str) -> Option<&BundleLanguage> {
        self.bundle.languages.iter().find(|language| language.tag == tag)
    }

    /// The direction of a language, also of the coordinator's.
    pub(crate) fn dir(&self, lang: &str) -> Dir {
        self.language(lang).map_or(Dir::Ltr, |language| language.dir)
    }

    /// Whether the site is served by HTTPS, as it is everywhere but on the machine of whoever works on it.
    pub(crate) fn is_https(&self) -> bool {
        self.bundle.base_url.starts_with("https://")
    }

    /// The site's first language.
    pub(crate) fn first_language(&self) -> &str {
        self.bundle.languages.first().map_or(DESK_LANGUAGES[0], |language| &language.tag)
    }

    /// The page around a form in this language.
    pub(crate) fn form_shell(&self, lang: &str, form: &str) -> &str {
        self.shell(&form_path(lang, form))
    }

    /// The page around a form's receipt in this language.
    pub(crate) fn receipt_shell(&self, lang: &str, form: &str) -> &str {
        self.shell(&receipt_path(lang, form))
    }

    /// `from_files` has seen that every form has its pages in every language.
    fn shell(&self, path: &str) -> &str {
        self.shells.get(path).map_or("", String::as_str)
    }
}

/// The words of a form, and the language that they are in: that of the first fallback with other words.
pub(crate) fn words<'a>(form: &'a BundledForm, language: &'a BundleLanguage) -> Option<(&'a FormTexts, &'a str)> {
    let texts = form.texts.get(&language.tag)?;
    let same = |tag: &&String| form.texts.get(*tag) == Some(texts);
    let borrowed = language.fallback.iter().rfind(same);
    Some((texts, borrowed.unwrap_or(&language.tag)))
}

fn form_path(lang: &str, form: &str) -> String {
    format!("pages/{lang}/{form}.html")
}

fn receipt_path(lang: &str, form: &str) -> String {
    format!("pages/{lang}/{form}-done.html")
}

fn shells(files: &Files, bundle: &Bundle) -> Result<BTreeMap<String, String>, BundleError> {
    let mut shells = BTreeMap::new();
    for (id, form) in &bundle.forms {
        for language in &bundle.languages {
            let lang = &language.tag;
            if !form.texts.contains_key(lang) {
                return Err(BundleError::Texts { form: id.to_string(), lang: lang.clone() });
            }
            let pages =
                [(form_path(lang, id.as_str()), FORM_MARKER), (receipt_path(lang, id.as_str()), RECEIPT_MARKER)];
            for (path, marker) in pages {
                let page = text(files, &path)?;
                if page.matches(marker).count() != 1 {
                    return Err(BundleError::Marker { path, marker });
                }
                shells.insert(path, page.to_owned());
            }
        }
    }
    Ok(shells)
}

fn theme(files: &Files, bundle: &Bundle) -> Result<Theme, BundleError> {
    let below = |folder: &'static str| files.keys().filter_map(move |path| Some((path, path.strip_prefix(folder)?)));
    let mut languages: Vec<Language> = bundle.languages.iter().map(language).collect();
    let first: Vec<String> = languages.iter().take(1).map(|language| language.tag.clone()).collect();
    for desk in DESK_LANGUAGES {
        if !languages.iter().any(|language| language.tag == desk) {
            languages.push(Language { tag: desk.to_owned(), dir: Dir::Ltr, fallback: first.clone() });
        }
    }
    let mut strings = Vec::new();
    for (path, name) in below("strings/") {
        // `sv.ftl` and `desk.sv.ftl` are both Swedish.
        let lang = name.strip_suffix(".ftl").and_then(|name| name.rsplit('.').next()).unwrap_or(name);
        strings.push(StringsFile { lang, path, text: text(files, path)? });
    }
    let mut days: BTreeMap<String, Days> = BTreeMap::new();
    for (path, name) in below("days/") {
        days.insert(name.trim_end_matches(".json").to_owned(), json(files, path)?);
    }
    let mut templates = Vec::new();
    for (path, name) in below("templates/") {
        templates.push((name.to_owned(), text(files, path)?.to_owned()));
    }
    let strings = Strings::parse(&strings, &languages).map_err(BundleError::Strings)?;
    Theme::new(&templates, strings, days).map_err(BundleError::Theme)
}

fn language(language: &BundleLanguage) -> Language {
    Language { tag: language.tag.clone(), dir: language.dir, fallback: language.fallback.clone() }
}

fn text<'f>(files: &'f Files, path: &str) -> Result<&'f str, BundleError> {
    let bytes = files.get(path).ok_or_else(|| BundleError::Missing(path.to_owned()))?;
    std::str::from_utf8(bytes).map_err(|_| BundleError::NotUtf8(path.to_owned()))
}

fn json<T: DeserializeOwned>(files: &Files, path: &str) -> Result<T, BundleError> {
    serde_json::from_str(text(files, path)?).map_err(|source| BundleError::Json { path: path.to_owned(), source })
}

//! What the tests of whole builds share.
#![allow(dead_code, reason = "each test program uses some of it")]
#![allow(clippy::disallowed_methods, clippy::unwrap_used, reason = "tests read and write folders of their own")]

use std::fs;
use std::path::{Path, PathBuf};

use site_gen::build;
use site_gen::diagnostic::{Tongue, report};
use site_gen::render::OutputFile;
use site_gen::resolve::{Drafts, Options};
use site_gen::source::Sources;

/// The time that all tests build for.
pub(crate) const NOW: &str = "2026-11-23T12:00:00Z";

/// The folder of a golden case.
pub(crate) fn case(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden").join(name)
}

/// The folder of the tests' own theme, which shows everything and looks like nothing.
pub(crate) fn theme() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/theme")
}

/// Every file below a folder with its path, in order.
pub(crate) fn files_below(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let mut files = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(&next).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let name = path.strip_prefix(folder).unwrap().to_str().unwrap().to_owned();
                files.push((name, fs::read(&path).unwrap()));
            }
        }
    }
    files.sort();
    files
}

/// The files of a golden case with the tests' theme.
pub(crate) fn root_files(case: &Path) -> Vec<(String, Vec<u8>)> {
    let below = |prefix: &'static str, folder: &Path| {
        files_below(folder)
            .into_iter()
            .map(move |(path, bytes)| (format!("{prefix}/{path}"), bytes))
            .collect::<Vec<_>>()
    };
    [below("content", &case.join("content")), below("themes/tiny", &theme())].concat()
}

/// A root on the disk that is the golden case with the tests' theme.
pub(crate) fn copy_root(case: &Path, to: &Path) {
    for (path, bytes) in root_files(case) {
        let path = to.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }
}

/// How the tests build.
pub(crate) fn options() -> Options {
    Options { now: NOW.parse().unwrap(), base_url: None, drafts: Drafts::Hidden }
}

/// The outputs of a golden case.
#[track_caller]
pub(crate) fn outputs(case: &Path) -> Vec<OutputFile> {
    let sources = Sources::from_files(root_files(case)).unwrap();
    build(&sources, &options()).unwrap_or_else(|problems| panic!("{}", report(&problems, Tongue::En)))
}

//! Pictures and other files beside the pages, by the address they are served at.

use std::collections::BTreeMap;

use crate::diagnostic::{Diagnostic, Problem};
use crate::source::Sources;
use crate::url::UrlPath;

/// Every file of `content/` that is no text.
pub(super) fn resolve<'s>(sources: &'s Sources, problems: &mut Vec<Diagnostic>) -> BTreeMap<UrlPath, &'s [u8]> {
    let mut assets = BTreeMap::new();
    for (path, bytes) in sources.binaries_below("content/") {
        match url(path.trim_start_matches("content/")) {
            Some(url) => drop(assets.insert(url, bytes)),
            None => problems.push(Diagnostic::whole(path, Problem::BadPath { path: path.to_owned() })),
        }
    }
    assets
}

/// The address of a file by its path below `content/`; none when an address cannot have that form.
pub(super) fn url(path: &str) -> Option<UrlPath> {
    UrlPath::parse(&format!("/assets/{path}")).ok()
}

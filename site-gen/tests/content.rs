//! The content of this repository parses and resolves.

use std::path::Path;

use site_gen::diagnostic::{Tongue, report};
use site_gen::parse::parse;
use site_gen::resolve::{Drafts, Options, resolve};
use site_gen::source::load;

#[test]
fn our_own_content_has_no_errors() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let sources = load(root).unwrap_or_else(|error| panic!("{error}"));
    let options = Options { now: "2026-11-23T09:00:00Z".parse().unwrap(), drafts: Drafts::Hidden, base_url: None };
    let site = parse(&sources).and_then(|parsed| resolve(parsed, &options));
    let site = site.unwrap_or_else(|problems| panic!("\n{}", report(&problems, Tongue::En)));
    assert!(site.pages.values().filter(|page| page.event.is_some()).count() >= 12);
    for page in site.pages.values() {
        assert_eq!(page.shown.len(), site.languages.iter().count(), "{} is shown in every language", page.id);
    }
}

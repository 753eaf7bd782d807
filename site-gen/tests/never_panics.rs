//! Whatever an editor writes, the answer is a site or diagnostics that can be shown, never a panic.

#![allow(clippy::unwrap_used, reason = "a test that cannot read its own files has failed")]

mod common;

use common::{case, options, root_files};
use proptest::prelude::*;
use site_gen::diagnostic::{Tongue, report};
use site_gen::parse::parse;
use site_gen::resolve::resolve;
use site_gen::source::Sources;

/// Pieces of front matter and Markdown, right and wrong, with whatever a keyboard gives between them.
fn piece() -> impl Strategy<Value = String> {
    let pieces = [
        "---\n",
        "---",
        "\n",
        "\r\n",
        "\t",
        "  ",
        ": ",
        ":",
        "- ",
        "\"",
        "'",
        "[",
        "]",
        "{",
        "}",
        "#",
        "## A {#a}\n",
        "### B\n",
        "title: T\n",
        "slug: å\n",
        "event:\n",
        "  start: 2026-12-03 17:00\n",
        "  end: 19:00\n",
        "  place: library\n",
        "  kind: cafe\n",
        "  repeats: { every: month, on: [last thu], count: 3 }\n",
        "  repeats: { every: year, interval: 65535 }\n",
        "  changed: [{ on: 2027-02-29, start: 02:30 }]\n",
        "series:\n",
        "  attendance: every\n",
        "  next: index\n",
        "  sessions: [{ id: a, start: 2026-12-03 17:00, end: 16:00 }, { id: a, start: 2026-12-01 }]\n",
        "## T {#sessions}\n\n### A {#a}\n",
        "service: { queue: { as_of: 2026-01-01, new: 3 } }\n",
        "[a](../b/#c)",
        "![](x.jpg)",
        "<b>",
        "| a |\n|---|\n",
        "> ",
        "`",
        "\u{202e}",
        "\u{feff}",
        "ሰላም",
        "سلام",
        "&amp;",
        "\\",
        "!!binary ",
        "&a *a",
        "<<: *a\n",
        "? ",
    ];
    prop_oneof![6 => prop::sample::select(pieces.to_vec()).prop_map(str::to_owned), 1 => any::<String>()]
}

fn file() -> impl Strategy<Value = String> {
    prop::collection::vec(piece(), 0..40).prop_map(|pieces| pieces.concat())
}

fn answer(path: &str, text: &str) {
    let mut files = root_files(&case("events"));
    files.push((path.to_owned(), text.as_bytes().to_vec()));
    let sources = Sources::from_files(files).unwrap();
    if let Err(problems) = parse(&sources).and_then(|parsed| resolve(parsed, &options())) {
        assert!(!report(&problems, Tongue::En).is_empty());
        assert!(!report(&problems, Tongue::Sv).is_empty());
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn a_page_of_anything_is_answered(text in file()) {
        answer("content/odd/index.sv.md", &text);
        answer("content/odd/index.sv.md", &format!("---\ntitle: T\n---\n{text}"));
        answer("content/odd/index.sv.md", &format!("---\ntitle: T\n{text}\n---\n"));
    }

    #[test]
    fn yaml_of_anything_is_answered(text in file()) {
        for path in ["site.yaml", "kinds.yaml", "places.yaml", "calendar/form.yaml", "calendar/form.sv.yaml"] {
            answer(&format!("content/{path}"), &text);
        }
    }
}

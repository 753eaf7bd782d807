//! `site-gen build` as a program: what it writes, what it leaves alone, what it refuses.
#![allow(clippy::disallowed_methods, clippy::unwrap_used, reason = "tests read and write folders of their own")]

mod common;

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use common::{NOW, case, copy_root, files_below};
use tempfile::TempDir;

fn site_gen(root: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_site-gen"));
    command.arg(arguments[0]).arg("--root").arg(root).args(["--now", NOW, "--lang", "en"]).args(&arguments[1..]);
    command
}

fn run(root: &Path, arguments: &[&str]) -> Output {
    site_gen(root, arguments).output().unwrap()
}

fn build(root: &Path, out: &Path) -> Output {
    run(root, &["build", "--out", out.to_str().unwrap()])
}

fn said(output: &Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}

#[track_caller]
fn succeeds(output: &Output) {
    assert_eq!(output.status.code(), Some(0), "{}", said(output));
}

/// A root with the golden case `languages` and a folder for the result.
fn root() -> (TempDir, std::path::PathBuf) {
    let folder = TempDir::new().unwrap();
    copy_root(&case("languages"), folder.path());
    let out = folder.path().join("build");
    (folder, out)
}

#[test]
fn two_builds_of_one_time_have_equal_bytes_wherever_and_in_whatever_zone() {
    let (here, out) = root();
    let (there, other) = root();
    succeeds(&build(here.path(), &out));
    let elsewhere = site_gen(there.path(), &["build", "--out", other.to_str().unwrap()])
        .env("TZ", "Asia/Tokyo")
        .env("LANG", "sv_SE.UTF-8")
        .current_dir(there.path())
        .output()
        .unwrap();
    succeeds(&elsewhere);
    assert_eq!(files_below(&out), files_below(&other));
}

#[test]
fn a_second_build_writes_nothing_anew() {
    let (root, out) = root();
    succeeds(&build(root.path(), &out));
    let page = out.join("public/sv/index.html");
    let before = fs::metadata(&page).unwrap().modified().unwrap();
    let again = build(root.path(), &out);
    succeeds(&again);
    assert!(said(&again).contains(": 0 written, "), "{}", said(&again));
    assert_eq!(fs::metadata(&page).unwrap().modified().unwrap(), before);
}

#[test]
fn a_removed_page_goes_and_a_strangers_file_stays() {
    let (root, out) = root();
    succeeds(&build(root.path(), &out));
    let stranger = out.join("public/sv/om-oss/note.txt");
    fs::write(&stranger, "mine").unwrap();
    fs::remove_dir_all(root.path().join("content/about/how")).unwrap();
    for language in ["sv", "en"] {
        let page = root.path().join(format!("content/index.{language}.md"));
        let text = fs::read_to_string(&page).unwrap().replace("](about/how/)", "](about/)");
        fs::write(&page, text).unwrap();
    }
    let english = root.path().join("content/about/index.en.md");
    fs::write(&english, fs::read_to_string(&english).unwrap().replace("](how/index.sv.md)", "](../)")).unwrap();
    let again = build(root.path(), &out);
    succeeds(&again);
    assert!(said(&again).contains(" 3 removed"), "{}", said(&again));
    assert!(!out.join("public/sv/om-oss/sa-gar-det-till").exists());
    assert!(out.join("public/sv/om-oss/index.html").exists());
    assert_eq!(fs::read_to_string(&stranger).unwrap(), "mine");
}

#[test]
fn a_folder_with_other_files_is_refused_and_untouched() {
    let (root, out) = root();
    fs::create_dir_all(&out).unwrap();
    fs::write(out.join("thesis.txt"), "five years of work").unwrap();
    let refused = build(root.path(), &out);
    assert_eq!(refused.status.code(), Some(2), "{}", said(&refused));
    assert!(said(&refused).contains("is not empty"), "{}", said(&refused));
    assert_eq!(files_below(&out), [("thesis.txt".to_owned(), b"five years of work".to_vec())]);
}

#[test]
fn a_listing_that_points_outside_is_refused() {
    let (root, out) = root();
    let outside = root.path().join("precious.txt");
    fs::write(&outside, "keep").unwrap();
    fs::create_dir_all(&out).unwrap();
    fs::write(out.join(".site-gen-outputs"), "../precious.txt\n").unwrap();
    let refused = build(root.path(), &out);
    assert_eq!(refused.status.code(), Some(2), "{}", said(&refused));
    assert_eq!(fs::read_to_string(&outside).unwrap(), "keep");
}

#[test]
fn the_listing_names_every_file_that_was_written() {
    let (root, out) = root();
    succeeds(&build(root.path(), &out));
    let listed = fs::read_to_string(out.join(".site-gen-outputs")).unwrap();
    let mut written: Vec<String> = files_below(&out).into_iter().map(|(path, _)| path).collect();
    written.retain(|path| path != ".site-gen-outputs");
    assert_eq!(listed.lines().collect::<Vec<_>>(), written);
}

#[test]
fn a_mistake_in_the_content_is_reported_at_its_place_and_nothing_is_written() {
    let (root, out) = root();
    let page = root.path().join("content/about/index.sv.md");
    let text = fs::read_to_string(&page).unwrap().replace("](../)", "](../nowhere/)");
    fs::write(&page, text).unwrap();
    let failed = build(root.path(), &out);
    assert_eq!(failed.status.code(), Some(1), "{}", said(&failed));
    assert!(said(&failed).contains("content/about/index.sv.md:10:"), "{}", said(&failed));
    assert!(!out.exists());
}

#[test]
fn an_unknown_variable_of_a_template_is_reported_at_its_place_and_nothing_is_written() {
    let (root, out) = root();
    let template = root.path().join("themes/tiny/templates/page.html");
    fs::write(
        &template,
        "{% extends \"base.html\" %}\n{% block main %}\n<p>{{ page.titel }}</p>\n{% endblock main %}\n",
    )
    .unwrap();
    let failed = build(root.path(), &out);
    assert_eq!(failed.status.code(), Some(1), "{}", said(&failed));
    assert!(said(&failed).contains("themes/tiny/templates/page.html:3:"), "{}", said(&failed));
    assert!(said(&failed).contains("titel"), "{}", said(&failed));
    assert!(said(&failed).contains("hint: "), "{}", said(&failed));
    assert!(!out.exists());
}

#[test]
fn check_reports_for_people_programs_and_pull_requests() {
    let (root, _) = root();
    let good = run(root.path(), &["check"]);
    succeeds(&good);
    let page = root.path().join("content/about/index.sv.md");
    fs::write(&page, fs::read_to_string(&page).unwrap().replace("](../)", "](../nowhere/)")).unwrap();
    let text = run(root.path(), &["check"]);
    assert_eq!(text.status.code(), Some(1));
    assert!(said(&text).contains("content/about/index.sv.md:10:"), "{}", said(&text));
    let json: serde_json::Value =
        serde_json::from_slice(&run(root.path(), &["check", "--format", "json"]).stdout).unwrap();
    assert_eq!(json[0]["path"], "content/about/index.sv.md");
    assert_eq!(json[0]["line"], 10);
    let github = said(&run(root.path(), &["check", "--format", "github"]));
    assert!(github.starts_with("::error file=content/about/index.sv.md,line=10,col="), "{github}");
}

#[test]
fn the_address_of_the_site_can_be_given() {
    let (root, out) = root();
    succeeds(&run(root.path(), &["build", "--out", out.to_str().unwrap(), "--base-url", "https://prov.example/"]));
    let page = fs::read_to_string(out.join("public/sv/index.html")).unwrap();
    assert!(page.contains("<link rel=\"canonical\" href=\"https://prov.example/sv/\">"), "{page}");
    assert!(!page.contains("vanstaden.example"), "{page}");
}

#[test]
fn drafts_are_built_when_asked_for() {
    let (root, out) = root();
    let draft = root.path().join("content/draft/index.sv.md");
    fs::create_dir_all(draft.parent().unwrap()).unwrap();
    fs::write(&draft, "---\ntitle: Utkast\nsummary: Inte än.\nslug: utkast\ndraft: true\n---\n").unwrap();
    succeeds(&build(root.path(), &out));
    assert!(!out.join("public/sv/utkast").exists());
    succeeds(&run(root.path(), &["build", "--drafts", "--out", out.to_str().unwrap()]));
    let page = fs::read_to_string(out.join("public/sv/utkast/index.html")).unwrap();
    assert!(page.contains("noindex"), "{page}");
}

#[test]
fn a_wrong_call_is_the_callers_fault() {
    let (root, _) = root();
    assert_eq!(run(&root.path().join("content"), &["build"]).status.code(), Some(2));
    assert_eq!(run(root.path(), &["build", "--now", "yesterday"]).status.code(), Some(2));
}

#[test]
fn a_build_that_was_cut_off_is_taken_up_by_the_next() {
    let (root, out) = root();
    fs::create_dir_all(out.join(".site-gen-writing")).unwrap();
    fs::write(out.join(".site-gen-writing/0"), "half of").unwrap();
    succeeds(&build(root.path(), &out));
    assert!(!out.join(".site-gen-writing").exists());
}

#[test]
fn a_file_gives_way_to_a_folder_of_its_name() {
    let (root, out) = root();
    fs::create_dir_all(out.join("public")).unwrap();
    fs::write(out.join("public/sv"), "once a file").unwrap();
    fs::write(out.join(".site-gen-outputs"), "public/sv\n").unwrap();
    succeeds(&build(root.path(), &out));
    assert!(out.join("public/sv/index.html").is_file());
}

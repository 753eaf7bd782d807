//! `site-gen serve` as a program, spoken to over HTTP.
#![allow(clippy::disallowed_methods, clippy::unwrap_used, reason = "a test drives a program and a folder of its own")]

mod common;

use std::fs;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, ChildStdout, Command, Stdio};
use std::time::{Duration, Instant};

use common::{NOW, case, copy_root, outputs};
use tempfile::TempDir;

/// What `serve` adds to a page, and nothing else does.
const SCRIPT_START: &str = "<script data-site-gen-reload>";

/// Long enough for a build on a busy machine.
const PATIENCE: Duration = Duration::from_secs(20);

struct Serving {
    child: Child,
    lines: BufReader<ChildStdout>,
    address: String,
    desk: String,
}

impl Drop for Serving {
    fn drop(&mut self) {
        // It may have ended by itself, which some tests ask of it.
        self.child.kill().unwrap_or_default();
        self.child.wait().map(|_| ()).unwrap_or_default();
    }
}

impl Serving {
    fn start(root: &Path) -> Serving {
        let mut child = command(root, "0").stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
        let mut lines = BufReader::new(child.stdout.take().unwrap());
        let site = next(&mut lines);
        let address = site.trim_start_matches("the site: http://").trim_end_matches('/').to_owned();
        let desk = next(&mut lines);
        assert_eq!(next(&mut lines), "stop with Ctrl-C");
        Serving { child, lines, address, desk }
    }

    fn get(&self, path: &str) -> Answer {
        self.ask(&format!("GET {path} HTTP/1.1\r\nHost: {}\r\nConnection: close\r\n\r\n", self.address))
    }

    fn ask(&self, request: &str) -> Answer {
        let mut stream = TcpStream::connect(&self.address).unwrap();
        stream.set_read_timeout(Some(PATIENCE)).unwrap();
        stream.write_all(request.as_bytes()).unwrap();
        let mut bytes = Vec::new();
        stream.read_to_end(&mut bytes).unwrap();
        let text = String::from_utf8_lossy(&bytes).into_owned();
        let (head, body) = text.split_once("\r\n\r\n").unwrap();
        Answer { head: head.to_owned(), body: body.to_owned() }
    }

    /// Asks until the page says it: how soon a change is noticed is the system's affair.
    #[track_caller]
    fn comes_to_say(&self, path: &str, words: &str) {
        let started = Instant::now();
        while !self.get(path).body.contains(words) {
            assert!(started.elapsed() < PATIENCE, "`{path}` never said `{words}`");
            std::thread::sleep(Duration::from_millis(50));
        }
    }
}

struct Answer {
    head: String,
    body: String,
}

impl Answer {
    fn status(&self) -> u16 {
        self.head.split(' ').nth(1).unwrap().parse().unwrap()
    }

    fn header(&self, name: &str) -> Option<&str> {
        let lines = self.head.lines().filter_map(|line| line.split_once(": "));
        lines.filter(|(found, _)| found.eq_ignore_ascii_case(name)).map(|(_, value)| value).next()
    }
}

fn command(root: &Path, port: &str) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_site-gen"));
    command.args(["serve", "--now", NOW, "--lang", "en", "--port", port]);
    command.arg("--root").arg(root).arg("--data").arg(root.join("data"));
    command
}

fn next(lines: &mut impl std::io::BufRead) -> String {
    let mut line = String::new();
    lines.read_line(&mut line).unwrap();
    line.trim_end().to_owned()
}

fn root(name: &str) -> TempDir {
    let folder = TempDir::new().unwrap();
    copy_root(&case(name), folder.path());
    folder
}

/// A page without what `serve` adds to it.
fn without_script(page: &str) -> String {
    let (before, rest) = page.split_once(SCRIPT_START).unwrap();
    let (_, after) = rest.split_once("</script>").unwrap();
    format!("{before}{after}")
}

#[test]
fn what_is_served_equals_a_build_but_for_the_script() {
    let root = root("languages");
    let serving = Serving::start(root.path());
    let built = outputs(&case("languages"));
    let public: Vec<_> = built.iter().filter_map(|file| Some((file.path.strip_prefix("public/")?, file))).collect();
    assert!(public.len() > 20);
    for (path, file) in public {
        let url = format!("/{}", path.strip_suffix("index.html").unwrap_or(path));
        let answer = serving.get(&url);
        let expected = String::from_utf8_lossy(&file.bytes);
        assert_eq!(answer.status(), 200, "{url}");
        let is_page = answer.header("content-type") == Some("text/html; charset=utf-8");
        assert_eq!(is_page, Path::new(path).extension().is_some_and(|it| it == "html"), "{url}");
        let body = if is_page { without_script(&answer.body) } else { answer.body };
        assert_eq!(body, expected, "{url}");
    }
}

#[test]
fn addresses_without_a_slash_lead_to_those_with_one_and_unknown_ones_to_a_page_in_the_language() {
    let root = root("languages");
    let serving = Serving::start(root.path());
    let moved = serving.get("/sv");
    assert_eq!((moved.status(), moved.header("location")), (308, Some("/sv/")));
    let arabic = serving.get("/ar/nowhere/");
    assert_eq!(arabic.status(), 404);
    assert!(arabic.body.contains("lang=\"ar\""), "{}", arabic.body);
    let other = serving.get("/nowhere");
    assert_eq!(other.status(), 404);
    assert!(other.body.contains("lang=\"sv\""), "{}", other.body);
    assert_eq!(serving.get("/../content/site.yaml").status(), 404);
}

#[test]
fn a_browser_that_has_the_page_is_told_so() {
    let root = root("languages");
    let serving = Serving::start(root.path());
    let first = serving.get("/sv/");
    let etag = first.header("etag").unwrap();
    assert_eq!(first.header("cache-control"), Some("no-cache"));
    let again = serving.ask(&format!(
        "GET /sv/ HTTP/1.1\r\nHost: {}\r\nIf-None-Match: {etag}\r\nConnection: close\r\n\r\n",
        serving.address
    ));
    assert_eq!((again.status(), again.body.as_str()), (304, ""));
}

#[test]
fn a_mistake_leaves_the_last_good_site_and_its_correction_is_shown() {
    let root = root("languages");
    let mut serving = Serving::start(root.path());
    let page = root.path().join("content/about/index.sv.md");
    let good = fs::read_to_string(&page).unwrap();
    let before = serving.get("/sv/om-oss/").body;

    fs::write(&page, good.replace("](../)", "](../nowhere/)")).unwrap();
    assert_eq!(next(&mut serving.lines), "the last good site is still shown");
    assert_eq!(serving.get("/sv/om-oss/").body, before);

    fs::write(&page, good.replace("Tillbaka", "Ta dig tillbaka")).unwrap();
    serving.comes_to_say("/sv/om-oss/", "Ta dig tillbaka");
}

#[test]
fn open_browsers_hear_of_every_new_site() {
    let root = root("languages");
    let serving = Serving::start(root.path());
    let mut stream = TcpStream::connect(&serving.address).unwrap();
    stream.set_read_timeout(Some(PATIENCE)).unwrap();
    write!(stream, "GET /_reload HTTP/1.1\r\nHost: {}\r\n\r\n", serving.address).unwrap();
    let mut lines = BufReader::new(stream).lines().map(Result::unwrap).filter(|line| line.starts_with("data: "));
    let first = lines.next().unwrap();
    let page = root.path().join("content/about/index.sv.md");
    fs::write(&page, fs::read_to_string(&page).unwrap().replace("Tillbaka", "Vidare")).unwrap();
    assert_ne!(lines.next().unwrap(), first);
}

#[test]
fn a_taken_port_is_named() {
    let root = root("languages");
    let serving = Serving::start(root.path());
    let port = serving.address.rsplit(':').next().unwrap();
    let refused = command(root.path(), port).output().unwrap();
    let said = String::from_utf8_lossy(&refused.stderr);
    assert_eq!(refused.status.code(), Some(2), "{said}");
    assert!(said.contains(&format!("port {port} is taken")), "{said}");
}

#[test]
fn content_with_mistakes_is_not_served_at_all() {
    let root = root("languages");
    fs::write(root.path().join("content/site.yaml"), "name: X\n").unwrap();
    let refused = command(root.path(), "0").output().unwrap();
    let said = String::from_utf8_lossy(&refused.stderr);
    assert_eq!(refused.status.code(), Some(1), "{said}");
    assert!(said.contains("content/site.yaml:1:1: error: "), "{said}");
}

#[test]
fn the_link_to_the_desk_is_new_at_each_start() {
    let root = root("languages");
    let first = Serving::start(root.path()).desk.rsplit('/').next().unwrap().to_owned();
    let second = Serving::start(root.path());
    assert!(second.desk.starts_with(&format!("the desk, once: http://{}/desk/login/", second.address)));
    assert!(!second.desk.ends_with(&first));
}

#[cfg(unix)]
#[test]
fn an_interrupt_ends_it_cleanly_even_with_a_browser_open() {
    let root = root("languages");
    let mut serving = Serving::start(root.path());
    let mut stream = TcpStream::connect(&serving.address).unwrap();
    write!(stream, "GET /_reload HTTP/1.1\r\nHost: {}\r\n\r\n", serving.address).unwrap();
    let started = Instant::now();
    let sent = Command::new("kill").args(["-INT", &serving.child.id().to_string()]).status().unwrap();
    assert!(sent.success());
    assert_eq!(serving.child.wait().unwrap().code(), Some(0));
    assert!(started.elapsed() < Duration::from_secs(10));
}

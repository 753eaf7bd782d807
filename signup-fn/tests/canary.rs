//! Words that are found nowhere else, sent through every route: they come to no log and no error page, and no address
//! from which they came is in the table.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on ends there")]
#![expect(clippy::disallowed_methods, reason = "the tests look at the program's files")]

mod kit;

use std::collections::BTreeSet;
use std::fs;

use kit::program::{Place, Running};
use kit::{Answer, Client, friend};
use serde_json::Value;

/// In every word that this test sends.
const CANARY: &str = "kanarie";

/// What somebody wrote about themselves, in every way in which it could be written again.
const PERSONAL: [&str; 6] = [CANARY, "174 06 99", "1740699", "174%2006%2099", "Öberg", "berg-"];

/// The network address from which everything is sent: one of this machine that is nobody else's.
const FROM: &str = "127.83.91.7";

/// Addresses that the requests claim to come from.
const CLAIMED: [&str; 3] = ["198.51.100.77", "203.0.113.77", "2001:db8:77::99"];

/// A signup with a canary in each answer.
fn signup() -> Vec<(&'static str, &'static str)> {
    friend(&[("name", "Åsa Öberg-Kanarie"), ("email", "kanarie@post.example"), ("phone", "070-174 06 99")])
}

/// What is known after a signup: everything that opens something.
struct Keys {
    cookie: String,
    desk_link: String,
    id: String,
    reference: String,
    token: String,
}

/// Every route of `app.rs`, as the router has it.
fn routes() -> BTreeSet<String> {
    let app = include_str!("../src/app.rs");
    let named = app.split(".route(\"").skip(1).map(|rest| rest.split('"').next().unwrap());
    let whole = |route: &str| {
        let below = [("/{form}", "/signup"), ("/{token}", "/mine")];
        let folder = below.iter().find(|(start, _)| route.starts_with(start)).map_or("", |(_, folder)| folder);
        format!("{folder}{route}")
    };
    named.map(whole).collect()
}

/// The address of a route with something put in for each of its parts.
fn filled(route: &str, part: impl Fn(&str) -> String) -> String {
    let filled = |piece: &str| {
        let name = piece.strip_prefix('{').and_then(|name| name.strip_suffix('}'));
        name.map_or_else(|| piece.to_owned(), |name| part(name.trim_start_matches('*')))
    };
    route.split('/').map(filled).collect::<Vec<_>>().join("/")
}

impl Keys {
    /// What opens something in this route.
    fn right(&self, route: &str, part: &str) -> String {
        match part {
            "form" => "friend".to_owned(),
            "id" => self.id.clone(),
            "reference" => self.reference.clone(),
            "token" if route.starts_with("/desk") => self.desk_link.clone(),
            "token" => self.token.clone(),
            "deed" => "answers".to_owned(),
            _ => "cafe@2026-12-17".to_owned(),
        }
    }
}

/// Signs up, signs in and makes a private link.
async fn keys(running: &Running) -> Keys {
    let client = running.client;
    let reference = client.post("/signup/friend", &signup()).await.reference();
    let cookie = client.post(&running.link, &[]).await.header("set-cookie").unwrap().to_owned();
    let cookie = cookie.split(';').next().unwrap().to_owned();
    let signed_in = [("cookie", cookie.as_str())];
    let found = client.get_with(&format!("/desk/find?ref={reference}"), &signed_in).await;
    let id = found.header("location").unwrap().split(['/', '?']).nth(3).unwrap().to_owned();
    let link = client.post_with(&format!("/desk/signups/{id}/link"), &signed_in, &[]).await.text();
    let token: String = link.split("/mine/").nth(1).unwrap().chars().take(43).collect();
    let desk_link = running.link.trim_start_matches("/desk/login/").to_owned();
    Keys { cookie, desk_link, id, reference, token }
}

/// Headers with a canary in each that a program could repeat.
fn headers<'a>(cookie: &'a str, kind: &'a str, accept: &'a str) -> Vec<(&'a str, &'a str)> {
    vec![
        ("cookie", cookie),
        ("content-type", kind),
        ("accept", accept),
        ("user-agent", "Kanarie/1.0"),
        ("referer", "http://127.0.0.1:8080/kanarie/?kanarie=1"),
        ("accept-language", "kanarie, sv"),
        ("x-forwarded-for", "198.51.100.77, 203.0.113.77"),
        ("forwarded", "for=\"[2001:db8:77::99]\";host=kanarie.example"),
        ("x-real-ip", "203.0.113.77"),
        ("x-request-id", "kanarie"),
    ]
}

/// Posts with a canary in each name and each value, most of them wrong.
fn bodies() -> Vec<(&'static str, Vec<u8>)> {
    let form = "application/x-www-form-urlencoded";
    vec![
        (form, kit::client::encode(&signup()).into_bytes()),
        (form, b"kanarie=kanarie&name=kanarie&lang=kanarie&version=kanarie&occurrence=kanarie".to_vec()),
        (form, b"lang=kanarie&lang=kanarie".to_vec()),
        (form, b"name=kanarie%FF".to_vec()),
        (form, [b"name=kanarie".as_slice(), &[b'a'; 70_000]].concat()),
        ("application/json", b"{\"kanarie\": {\"kanarie\": 1}}".to_vec()),
        ("application/json", b"{\"name\": \"kanarie\", kanarie".to_vec()),
        ("multipart/form-data; boundary=kanarie", b"--kanarie\r\nkanarie".to_vec()),
        ("text/kanarie", b"kanarie".to_vec()),
    ]
}

/// What of this must not be in a text, in small letters or capitals.
fn found<'w>(text: &str, words: &[&'w str]) -> Vec<&'w str> {
    let text = text.to_lowercase();
    words.iter().filter(|word| text.contains(&word.to_lowercase())).copied().collect()
}

/// An answer that is no page of the person's own or of the coordinator, and no form with their values in it.
fn is_error_page(answer: &Answer) -> bool {
    answer.status >= 400 && !answer.text().contains("method=\"post\"")
}

struct Sender {
    client: Client,
    pages: Vec<(String, Answer)>,
}

impl Sender {
    async fn send(&mut self, method: &str, path: &str, headers: &[(&str, &str)], body: &[u8]) {
        let answer = self.client.send(method, path, headers, body).await.unwrap();
        assert!(answer.status < 500, "{method} {path}: {}", answer.status);
        self.pages.push((format!("{method} {path}"), answer));
    }

    /// Everything to one route, by whoever holds this cookie.
    async fn try_route(&mut self, route: &str, keys: &Keys, cookie: &str) {
        let right = filled(route, |part| keys.right(route, part));
        let wrong = filled(route, |_| "Kanarie".to_owned());
        let query = "?lang=kanarie&form=Kanarie&state=kanarie&ref=kanarie&from=kanarie&done=kanarie&kanarie=kanarie";
        for path in [&right, &wrong] {
            for accept in ["text/html", "application/json"] {
                let headers = headers(cookie, "text/plain", accept);
                for method in ["GET", "DELETE"] {
                    self.send(method, path, &headers, b"").await;
                    self.send(method, &format!("{path}{query}"), &headers, b"").await;
                }
            }
            // Whoever signs out or uses the link up has no keys for the rest.
            if !matches!(route, "/desk/logout" | "/desk/login/{token}") || path == &wrong {
                for (kind, body) in bodies() {
                    self.send("POST", &format!("{path}{query}"), &headers(cookie, kind, "text/html"), &body).await;
                }
            }
            let elsewhere = [("origin", "http://kanarie.example"), ("cookie", cookie)];
            self.send("POST", path, &elsewhere, b"name=kanarie").await;
        }
    }
}

#[tokio::test]
async fn what_is_sent_through_every_route_is_in_no_log_and_no_error_page() {
    for format in ["plain", "json"] {
        let place = Place::new();
        let running = place.serve(&["--rate-limit", "0", "--log", format]).await;
        let keys = keys(&running).await;
        let mut sender = Sender { client: running.client, pages: Vec::new() };
        let routes = routes();
        assert!(routes.len() > 10 && routes.contains("/signup/{form}") && routes.contains("/mine/{token}"));
        for route in routes.iter().map(String::as_str).chain(["/kanarie", "/signup/kanarie/kanarie/kanarie"]) {
            for cookie in ["kanarie=kanarie; desk=kanarie", keys.cookie.as_str()] {
                sender.try_route(route, &keys, cookie).await;
            }
        }
        for (what, answer) in sender.pages.iter().filter(|(_, answer)| is_error_page(answer)) {
            assert_eq!(found(&answer.text(), &PERSONAL), [""; 0], "{what}: {}\n{}", answer.status, answer.text());
        }
        assert!(running.end("-TERM").await.success());
        let log = place.log();
        let secret = fs::read_to_string(place.path("local/secret")).unwrap();
        let cookie = keys.cookie.trim_start_matches("desk=");
        let keys = [&keys.token, &keys.desk_link, &keys.reference, cookie, &secret, "127.0.0.1"];
        let told = found(&log, &[PERSONAL.as_slice(), keys.as_slice(), CLAIMED.as_slice()].concat());
        assert_eq!(told, [""; 0], "in the log:\n{}", lines(&log, &told));
        if format == "json" {
            assert!(log.lines().all(|line| serde_json::from_str::<Value>(line).is_ok()), "{log}");
        }
    }
}

/// The first lines that say any of this.
fn lines(log: &str, words: &[&str]) -> String {
    log.lines().filter(|line| !found(line, words).is_empty()).take(5).collect::<Vec<_>>().join("\n")
}

#[tokio::test]
async fn the_table_holds_no_address_from_which_anybody_posted() {
    let place = Place::new();
    let running = place.serve(&["--rate-limit", "3"]).await;
    let client = running.client.from(FROM.parse().unwrap());
    let headers = headers("", "application/x-www-form-urlencoded", "text/html");
    let mut statuses = Vec::new();
    for name in ["a", "b", "c", "d"] {
        let body = kit::client::encode(&friend(&[("name", name)]));
        statuses.push(client.send("POST", "/signup/friend", &headers, body.as_bytes()).await.unwrap().status);
    }
    assert_eq!(statuses, [303, 303, 303, 429], "they were counted by their address");
    assert_eq!(running.client.post("/signup/friend", &friend(&[])).await.status, 303, "and not by what they claim");
    holds_no_address(&place);
    assert!(running.end("-TERM").await.success());
    holds_no_address(&place);
}

/// Looks through every byte beside the store, also of what waits to be moved into it.
fn holds_no_address(place: &Place) {
    let octets = [127, 83, 91, 7];
    let reversed = [7, 91, 83, 127];
    let texts = [FROM, "7f535b07", "2136169223", "7.91.83.127"].into_iter().chain(CLAIMED);
    let texts: Vec<Vec<u8>> =
        texts.map(|text| text.as_bytes().to_vec()).chain([octets.into(), reversed.into()]).collect();
    let files: Vec<_> = fs::read_dir(place.path("local")).unwrap().map(|entry| entry.unwrap().path()).collect();
    let stores: Vec<_> = files.iter().filter(|path| path.to_string_lossy().contains("store")).collect();
    assert!(!stores.is_empty());
    for path in stores {
        let bytes = fs::read(path).unwrap();
        assert!(!bytes.is_empty() || path.to_string_lossy().contains("wal"), "{}", path.display());
        for text in &texts {
            let is_there = bytes.windows(text.len()).any(|window| window == text);
            assert!(!is_there, "{:?} is in {}", String::from_utf8_lossy(text), path.display());
        }
    }
}

//! Reads a message as a mail program does.

use data_encoding::BASE64;

/// A message: its headers, and its words twice.
#[derive(Clone, Debug)]
pub(crate) struct Letter {
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) text: String,
    pub(crate) html: String,
}

impl Letter {
    #[track_caller]
    pub(crate) fn parse(message: &str) -> Letter {
        let message = message.replace("\r\n", "\n");
        let (head, body) = message.split_once("\n\n").unwrap();
        let headers = headers(head);
        let kind = of(&headers, "Content-Type");
        let boundary = kind.split_once("boundary=\"").unwrap().1.split('"').next().unwrap();
        let parts: Vec<String> = body.split(&format!("--{boundary}")).skip(1).take(2).map(decoded).collect();
        let [text, html] = parts.try_into().unwrap();
        Letter { headers, text, html }
    }

    #[track_caller]
    pub(crate) fn header(&self, name: &str) -> &str {
        of(&self.headers, name)
    }

    /// The private link, which the text and the HTML both have.
    #[track_caller]
    pub(crate) fn link(&self) -> String {
        let line = self.text.lines().find(|line| line.starts_with("http")).unwrap();
        assert!(self.html.contains(&format!("<a href=\"{line}\">")), "{}", self.html);
        line.to_owned()
    }

    /// The path of the private link.
    #[track_caller]
    pub(crate) fn path(&self) -> String {
        let link = self.link();
        link[link.find("/mine/").unwrap()..].to_owned()
    }
}

fn of<'h>(headers: &'h [(String, String)], name: &str) -> &'h str {
    let found = headers.iter().find(|(known, _)| known == name);
    found.map_or_else(|| panic!("no {name} in {headers:?}"), |(_, value)| value.as_str())
}

fn headers(head: &str) -> Vec<(String, String)> {
    let unfolded = head.trim_start().replace("\n ", " ").replace("\n\t", " ");
    let pairs = unfolded.lines().map(|line| line.split_once(": ").unwrap());
    pairs.map(|(name, value)| (name.to_owned(), words(value))).collect()
}

/// Encoded words (RFC 2047) in plain letters; between two of them a space is none.
fn words(value: &str) -> String {
    let mut text = String::new();
    let mut rest = value;
    let mut after_word = false;
    while let Some((plain, word)) = rest.split_once("=?utf-8?b?") {
        if !(after_word && plain.trim().is_empty()) {
            text.push_str(plain);
        }
        let (word, left) = word.split_once("?=").unwrap();
        text.push_str(std::str::from_utf8(&BASE64.decode(word.as_bytes()).unwrap()).unwrap());
        (rest, after_word) = (left, true);
    }
    text + rest
}

fn decoded(part: &str) -> String {
    let (head, body) = part.split_once("\n\n").unwrap();
    let bytes = match of(&headers(head), "Content-Transfer-Encoding") {
        "base64" => BASE64.decode(body.replace(['\n', ' '], "").as_bytes()).unwrap(),
        "quoted-printable" => quoted_printable(body),
        "7bit" => body.as_bytes().to_vec(),
        other => panic!("{other}"),
    };
    String::from_utf8(bytes).unwrap().replace("\r\n", "\n")
}

fn quoted_printable(body: &str) -> Vec<u8> {
    let body = body.replace("=\n", "");
    let mut parts = body.split('=');
    let mut bytes = parts.next().unwrap().as_bytes().to_vec();
    for part in parts {
        bytes.push(u8::from_str_radix(&part[..2], 16).unwrap());
        bytes.extend_from_slice(&part.as_bytes()[2..]);
    }
    bytes
}

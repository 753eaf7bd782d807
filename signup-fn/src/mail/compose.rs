//! A letter becomes a message: headers, and the words as plain text and as HTML.

use std::time::SystemTime;

use jiff::Timestamp;
use lettre::message::header::{HeaderName, HeaderValue};
use lettre::message::{Mailbox, MultiPart};
use lettre::{Address, Message};
use thiserror::Error;

use super::Letter;

/// Says to the recipient's program that nobody waits for an automatic answer (RFC 3834).
const AUTOMATIC: (&str, &str) = ("Auto-Submitted", "auto-generated");

/// Why a letter is no message.
#[derive(Debug, Error)]
pub(super) enum ComposeError {
    #[error("the person's address is none that mail can go to")]
    Recipient,
    #[error("a header cannot be written")]
    Header,
    #[error("the message cannot be put together")]
    Parts,
}

/// The whole message. Its `Message-ID` is made from its name in the outbox, so that a copy can be recognised as one.
pub(super) fn message(from: Address, id: &str, letter: &Letter, now: Timestamp) -> Result<Message, ComposeError> {
    let to: Address = letter.to.parse().map_err(|_| ComposeError::Recipient)?;
    let message_id = format!("<{id}@{}>", from.domain());
    let mut message = Message::builder()
        .from(Mailbox::new(Some(one_line(&letter.sender)), from))
        .to(Mailbox::new(None, to))
        .subject(one_line(&letter.subject))
        .date(SystemTime::from(now))
        .message_id(Some(message_id));
    for (name, value) in [AUTOMATIC, ("Content-Language", letter.lang.as_str())] {
        let name = HeaderName::new_from_ascii(name.to_owned()).map_err(|_| ComposeError::Header)?;
        message = message.raw_header(HeaderValue::new(name, one_line(value)));
    }
    let both = MultiPart::alternative_plain_html(letter.text.clone(), letter.html.clone());
    message.multipart(both).map_err(|_| ComposeError::Parts)
}

/// A text that stays on the line of its header.
fn one_line(text: &str) -> String {
    text.split(|c: char| c.is_control() || matches!(c, '\u{2028}' | '\u{2029}'))
        .map(str::trim)
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

#[cfg(test)]
mod tests {
    use jiff::Timestamp;
    use proptest::prelude::*;

    use super::{Letter, message, one_line};

    fn letter(sender: &str, subject: &str, to: &str) -> Letter {
        Letter {
            to: to.to_owned(),
            lang: "ar".to_owned(),
            sender: sender.to_owned(),
            subject: subject.to_owned(),
            text: "text\r\n.\r\nBcc: other@post.example\r\n".to_owned(),
            html: "<p dir=\"rtl\">نص</p>".to_owned(),
        }
    }

    fn head(letter: &Letter) -> Option<String> {
        let from = "hej@karlskogavan.example".parse().unwrap();
        let now: Timestamp = "2026-12-03T17:00:00Z".parse().unwrap();
        let bytes = message(from, "0123", letter, now).ok()?.formatted();
        let text = String::from_utf8(bytes).unwrap();
        Some(text.split("\r\n\r\n").next().unwrap().to_owned())
    }

    /// The names of the headers: lines that go on begin with a space.
    fn names(head: &str) -> Vec<&str> {
        let lines = head.split("\r\n").filter(|line| !line.starts_with([' ', '\t']));
        lines.map(|line| line.split_once(':').map_or(line, |(name, _)| name)).collect()
    }

    const HEADERS: [&str; 9] = [
        "From",
        "To",
        "Subject",
        "Date",
        "Message-ID",
        "Auto-Submitted",
        "Content-Language",
        "MIME-Version",
        "Content-Type",
    ];

    #[test]
    fn a_message_has_the_headers_that_we_give_it() {
        let head = head(&letter("Karlskoga kommun", "رقمك", "a@post.example")).unwrap();
        assert_eq!(names(&head), HEADERS);
        assert!(head.contains("From: \"Karlskoga kommun\" <hej@karlskogavan.example>\r\n"), "{head}");
        assert!(head.contains("To: a@post.example\r\n"), "{head}");
        assert!(head.contains("Date: Thu, 03 Dec 2026 17:00:00 +0000\r\n"), "{head}");
        assert!(head.contains("Message-ID: <0123@karlskogavan.example>\r\n"), "{head}");
        assert!(head.contains("Subject: =?utf-8?b?"), "{head}");
    }

    #[test]
    fn no_text_adds_a_header() {
        for nasty in [
            "x\r\nBcc: other@post.example",
            "x\nBcc: o@post.example",
            "x\r\n\r\nbody",
            "x\u{2028}Bcc: o@p.example",
            "\0",
        ] {
            let head = head(&letter(nasty, nasty, "a@post.example")).unwrap();
            assert_eq!(names(&head), HEADERS, "{nasty:?}");
        }
    }

    #[test]
    fn an_address_with_a_line_break_is_none() {
        for nasty in [
            "a@post.example\r\nBcc: b@post.example",
            "a@post.example\n",
            "a@post.example, b@post.example",
            "",
            "<a@b.example>",
        ] {
            assert!(head(&letter("x", "y", nasty)).is_none(), "{nasty:?}");
        }
    }

    proptest! {
        #[test]
        fn whatever_the_texts_the_headers_are_ours(sender in any::<String>(), subject in any::<String>()) {
            let head = head(&letter(&sender, &subject, "a@post.example")).unwrap();
            prop_assert_eq!(names(&head), HEADERS);
        }
    }

    #[test]
    fn lines_become_one() {
        assert_eq!(one_line("  a \r\n b\tc\u{2029}d  "), "a b c d");
    }
}

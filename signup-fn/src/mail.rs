//! Mail: who sends it, to whom, and by which way it goes.

use std::fmt;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::str::FromStr;

use jiff::Timestamp;
use lettre::address::AddressError;
use lettre::transport::smtp::client::Certificate;
use lettre::{Address, Message};
use thiserror::Error;

use crate::bundle::Loaded;

mod compose;
mod file;
mod letter;
mod smtp;

pub(crate) use letter::{About, Counts, Letter, Slip, coordinator, desk_language, for_phone, slip, to_person};
pub use smtp::{Server, ServerError};

/// By which way mail goes.
#[derive(Clone, Debug)]
pub enum Transport {
    /// Each message becomes a file `.eml` in this folder, which any mail program opens.
    Files(PathBuf),
    /// To a mail server.
    Smtp(Server),
    /// None: everything is told by phone.
    Nowhere,
}

/// What is not a way for mail.
#[derive(Debug, Error)]
pub enum TransportError {
    /// None of the forms.
    #[error("write `file:` and a folder, `smtp://user@host:port`, `smtps://user@host:port`, or `none`")]
    Unknown,
    /// A server that is not well named.
    #[error(transparent)]
    Server(#[from] ServerError),
}

/// Why an authority cannot be trusted.
#[derive(Debug, Error)]
pub enum AuthorityError {
    /// Its file cannot be read.
    #[error("cannot read the certificate `{}`", path.display())]
    Read {
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// Its file holds none.
    #[error("`{}` is no certificate in PEM", .0.display())]
    Certificate(PathBuf),
}

impl FromStr for Transport {
    type Err = TransportError;

    fn from_str(text: &str) -> Result<Transport, TransportError> {
        match text.split_once(':') {
            None if text == "none" => Ok(Transport::Nowhere),
            Some(("file", folder)) if !folder.is_empty() => Ok(Transport::Files(PathBuf::from(folder))),
            Some(("smtp" | "smtps", _)) => Ok(Transport::Smtp(text.parse()?)),
            _ => Err(TransportError::Unknown),
        }
    }
}

/// An e-mail address of ours.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MailAddress(Address);

impl FromStr for MailAddress {
    type Err = AddressError;

    fn from_str(text: &str) -> Result<MailAddress, AddressError> {
        text.parse().map(MailAddress)
    }
}

/// What the worker is told about mail when it starts.
#[derive(Clone, Debug)]
pub struct Mail {
    /// By which way it goes.
    pub transport: Transport,
    /// From which address; absent: the site's own.
    pub from: Option<MailAddress>,
    /// To which address the coordinator's mail goes; absent: the site's own.
    pub coordinator: Option<MailAddress>,
}

/// The password of the mail server's user, which no log shows.
#[derive(Clone)]
pub struct Password(String);

impl fmt::Debug for Password {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Password(…)")
    }
}

impl From<String> for Password {
    fn from(text: String) -> Password {
        Password(text)
    }
}

/// What became of a message.
#[derive(Debug)]
pub(crate) enum Outcome {
    /// The mail server has it, or the file is there.
    Sent,
    /// It was certainly not sent, and may be another time.
    NotNow(Trouble),
    /// No message can be sent at present.
    Down(Trouble),
    /// It was certainly not sent, and will not be: the server does not take this message.
    Never(Trouble),
    /// It may have been sent, and may not: the connection ended after the whole message and before the answer.
    Unknown(Trouble),
}

/// What the transport said, for the log. It never quotes a message or an address.
#[derive(Debug, Error)]
#[error("{0}")]
pub(crate) struct Trouble(String);

impl Mail {
    /// The same, with the password of the mail server's user.
    #[must_use]
    pub fn with_password(mut self, password: Password) -> Mail {
        if let Transport::Smtp(server) = &mut self.transport {
            server.password = Some(password);
        }
        self
    }

    /// The same, trusting also servers that the authority in this file vouches for, as a municipality's own does.
    #[expect(clippy::disallowed_methods, reason = "the settings of mail are read once")]
    pub fn with_authority(mut self, path: &Path) -> Result<Mail, AuthorityError> {
        let pem = fs::read(path).map_err(|source| AuthorityError::Read { path: path.to_owned(), source })?;
        let certificate = Certificate::from_pem(&pem).map_err(|_| AuthorityError::Certificate(path.to_owned()))?;
        if let Transport::Smtp(server) = &mut self.transport {
            server.authority = Some(certificate);
        }
        Ok(self)
    }

    /// Whether there is a way at all.
    pub(crate) fn goes(&self) -> bool {
        !matches!(self.transport, Transport::Nowhere)
    }

    /// Whether a message whose sending was cut off can be sent again without coming twice: a file has the message's own
    /// name, so that the second is the first.
    pub(crate) fn repeats_safely(&self) -> bool {
        matches!(self.transport, Transport::Files(_))
    }

    /// Where the coordinator's mail goes.
    pub(crate) fn coordinator(&self, loaded: &Loaded) -> Option<String> {
        let own = self.coordinator.as_ref().map(|MailAddress(address)| address.to_string());
        own.or_else(|| loaded.bundle.email.clone())
    }

    /// The message as it goes out. `id` names it for good.
    pub(crate) fn compose(
        &self,
        loaded: &Loaded,
        id: &str,
        letter: &Letter,
        now: Timestamp,
    ) -> Result<Message, Trouble> {
        let site = || loaded.bundle.email.as_deref()?.parse::<Address>().ok();
        let from = self.from.as_ref().map(|MailAddress(address)| address.clone()).or_else(site);
        let from =
            from.ok_or_else(|| Trouble("there is no address to send from; give one with `--mail-from`".to_owned()))?;
        compose::message(from, id, letter, now).map_err(|error| Trouble(error.to_string()))
    }

    /// Hands the message over.
    pub(crate) async fn send(&self, id: &str, message: &Message) -> Outcome {
        match &self.transport {
            Transport::Files(folder) => file::write(folder, id, message).await,
            Transport::Smtp(server) => smtp::send(server, message).await,
            Transport::Nowhere => Outcome::Never(Trouble("mail goes nowhere".to_owned())),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Transport;

    #[test]
    fn a_way_for_mail_is_a_folder_a_server_or_none() {
        assert!(matches!("file:.local/mail".parse(), Ok(Transport::Files(path)) if path.ends_with("mail")));
        assert!(matches!("smtp://localhost:8025".parse(), Ok(Transport::Smtp(_))));
        assert!(matches!("smtps://user@mail.example".parse(), Ok(Transport::Smtp(_))));
        assert!(matches!("none".parse(), Ok(Transport::Nowhere)));
        for wrong in
            ["", "file:", "mail.example", "http://mail.example", "smtp:mail.example", "smtp://", "smtp://a:b:c"]
        {
            assert!(wrong.parse::<Transport>().is_err(), "{wrong}");
        }
    }
}

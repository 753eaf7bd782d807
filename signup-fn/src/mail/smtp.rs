//! Mail to a server by SMTP, step by step: only so can be told whether a message that failed may have been sent.

use std::str::FromStr;
use std::time::Duration;

use lettre::Message;
use lettre::transport::smtp::Error as SmtpError;
use lettre::transport::smtp::authentication::{Credentials, DEFAULT_MECHANISMS};
use lettre::transport::smtp::client::{AsyncSmtpConnection, Certificate, TlsParameters};
use lettre::transport::smtp::commands::{Data, Mail, Rcpt};
use lettre::transport::smtp::extension::ClientId;
use thiserror::Error;

use super::{Outcome, Password, Trouble};

/// How long a server may take to answer a command.
const PATIENCE: Duration = Duration::from_secs(30);

/// How long it may take to accept a message: it may look at the whole of it first. With the commands before it, this is
/// shorter than a message that is being sent is left alone.
const LAST_PATIENCE: Duration = Duration::from_mins(2);

/// The port at which programs hand in mail (RFC 6409), and that for TLS from the start (RFC 8314).
const PORTS: (u16, u16) = (587, 465);

/// A mail server, and how to speak to it.
#[derive(Clone, Debug)]
pub struct Server {
    host: String,
    port: u16,
    user: Option<String>,
    security: Security,
    pub(super) password: Option<Password>,
    pub(super) authority: Option<Certificate>,
}

/// How the connection is kept from others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Security {
    /// TLS from the start.
    Tls,
    /// TLS after `STARTTLS`, without which nothing is sent.
    StartTls,
    /// None: the server is on this machine.
    SameMachine,
}

/// Why a text names no server.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum ServerError {
    /// It has no name.
    #[error("the mail server has no name; write `smtp://user@host:port`")]
    Host,
    /// Its port is none.
    #[error("the port of the mail server is not a number from 1 to 65535")]
    Port,
    /// There is a password in it.
    #[error(
        "a password in the address of the mail server would stand in lists of processes; give it by `SIGNUP_MAIL_PASSWORD`"
    )]
    Password,
}

impl FromStr for Server {
    type Err = ServerError;

    /// Reads `smtp://user@host:port` or `smtps://user@host:port`. Users can be addresses themselves.
    fn from_str(text: &str) -> Result<Server, ServerError> {
        let (scheme, rest) = text.split_once("://").ok_or(ServerError::Host)?;
        let rest = rest.trim_end_matches('/');
        let (user, place) = rest.rsplit_once('@').map_or((None, rest), |(user, place)| (Some(user), place));
        if user.is_some_and(|user| user.contains(':')) {
            return Err(ServerError::Password);
        }
        let (host, port) = host_and_port(place)?;
        let security = match host {
            _ if scheme == "smtps" => Security::Tls,
            "localhost" | "127.0.0.1" | "::1" => Security::SameMachine,
            _ => Security::StartTls,
        };
        let port = port.unwrap_or(if security == Security::Tls { PORTS.1 } else { PORTS.0 });
        Ok(Server {
            host: host.to_owned(),
            port,
            user: user.map(ToOwned::to_owned),
            security,
            password: None,
            authority: None,
        })
    }
}

impl Server {
    fn tls(&self) -> Result<TlsParameters, SmtpError> {
        let parameters = TlsParameters::builder(self.host.clone());
        match self.authority.clone() {
            Some(authority) => parameters.add_root_certificate(authority).build_rustls(),
            None => parameters.build_rustls(),
        }
    }

    fn credentials(&self) -> Option<Credentials> {
        let Password(password) = self.password.clone()?;
        Some(Credentials::new(self.user.clone()?, password))
    }
}

fn host_and_port(place: &str) -> Result<(&str, Option<u16>), ServerError> {
    // An IPv6 address stands in brackets, because it has colons of its own.
    let (host, port) = match place.strip_prefix('[').and_then(|place| place.split_once(']')) {
        Some((host, rest)) => (host, rest.strip_prefix(':')),
        None => place.split_once(':').map_or((place, None), |(host, port)| (host, Some(port))),
    };
    let port = port.map(|port| port.parse().map_err(|_| ServerError::Port)).transpose()?;
    if host.is_empty() || port == Some(0) { Err(ServerError::Host) } else { Ok((host, port)) }
}

/// A step that failed before the message was handed over.
#[derive(Debug, Error)]
enum Failed {
    #[error("the mail server has not answered in time")]
    Slow,
    #[error("the mail server offers no TLS, so it is told nothing")]
    NoTls,
    /// It has nothing to do with this message.
    #[error("the mail server cannot be used: {0}")]
    Server(Trouble),
    /// It is this message that the server does not take.
    #[error(transparent)]
    Message(SmtpError),
}

impl From<SmtpError> for Failed {
    fn from(error: SmtpError) -> Failed {
        Failed::Server(trouble(&error))
    }
}

/// Hands the message to the server.
pub(super) async fn send(server: &Server, message: &Message) -> Outcome {
    let mut connection = match prepare(server, message).await {
        Ok(connection) => connection,
        Err(failed) => return failed.outcome(),
    };
    let answer = tokio::time::timeout(LAST_PATIENCE, connection.message(&message.formatted())).await;
    let outcome = match answer {
        Ok(Ok(_)) => Outcome::Sent,
        Ok(Err(error)) if error.is_permanent() => Outcome::Never(trouble(&error)),
        Ok(Err(error)) if error.is_transient() => Outcome::NotNow(trouble(&error)),
        Ok(Err(error)) => Outcome::Unknown(trouble(&error)),
        Err(_) => Outcome::Unknown(Trouble(Failed::Slow.to_string())),
    };
    if matches!(outcome, Outcome::Sent) {
        // The server has the message; whether it also hears that we leave changes nothing.
        drop(in_time(connection.quit()).await);
    }
    outcome
}

/// Everything up to the server's word that it takes the message.
async fn prepare(server: &Server, message: &Message) -> Result<AsyncSmtpConnection, Failed> {
    let mut connection = connect(server).await?;
    if let Some(credentials) = server.credentials() {
        in_time(connection.auth(DEFAULT_MECHANISMS, &credentials)).await??;
    }
    let envelope = message.envelope();
    in_time(connection.command(Mail::new(envelope.from().cloned(), Vec::new()))).await??;
    for recipient in envelope.to() {
        let command = connection.command(Rcpt::new(recipient.clone(), Vec::new()));
        in_time(command).await?.map_err(Failed::Message)?;
    }
    in_time(connection.command(Data)).await?.map_err(Failed::Message)?;
    Ok(connection)
}

async fn connect(server: &Server) -> Result<AsyncSmtpConnection, Failed> {
    let place = (server.host.as_str(), server.port);
    let us = ClientId::default();
    let tls = if server.security == Security::Tls { Some(server.tls()?) } else { None };
    let connected = AsyncSmtpConnection::connect_tokio1(place, Some(PATIENCE), &us, tls, None);
    let mut connection = in_time(connected).await??;
    if server.security == Security::StartTls {
        if !connection.can_starttls() {
            return Err(Failed::NoTls);
        }
        in_time(connection.starttls(server.tls()?, &us)).await??;
    }
    Ok(connection)
}

/// What became of a step, or that the server has not answered in time.
async fn in_time<T>(step: impl Future<Output = T>) -> Result<T, Failed> {
    tokio::time::timeout(PATIENCE, step).await.map_err(|_| Failed::Slow)
}

impl Failed {
    fn outcome(self) -> Outcome {
        match self {
            Failed::Message(error) if error.is_permanent() => Outcome::Never(trouble(&error)),
            Failed::Message(error) if error.is_transient() => Outcome::NotNow(trouble(&error)),
            Failed::Message(error) => Outcome::Down(trouble(&error)),
            other => Outcome::Down(Trouble(other.to_string())),
        }
    }
}

/// What the server said, by its number: its words may quote the address.
fn trouble(error: &SmtpError) -> Trouble {
    Trouble(match error.status() {
        Some(code) => format!("the mail server answered {code}"),
        None if error.is_tls() => "the connection to the mail server cannot be made secret".to_owned(),
        None => "the connection to the mail server failed".to_owned(),
    })
}

#[cfg(test)]
mod tests {
    use super::{Security, Server, ServerError};

    #[track_caller]
    fn check(text: &str, host: &str, port: u16, user: Option<&str>, security: Security) {
        let server = text.parse::<Server>().unwrap();
        assert_eq!((server.host.as_str(), server.port), (host, port));
        assert_eq!((server.user.as_deref(), server.security), (user, security));
    }

    #[test]
    fn servers_are_named_as_everywhere() {
        check("smtp://mail.example", "mail.example", 587, None, Security::StartTls);
        check("smtp://mail.example:25/", "mail.example", 25, None, Security::StartTls);
        check("smtps://mail.example", "mail.example", 465, None, Security::Tls);
        check("smtp://a@b.example@mail.example:2525", "mail.example", 2525, Some("a@b.example"), Security::StartTls);
        check("smtps://localhost", "localhost", 465, None, Security::Tls);
    }

    #[test]
    fn only_this_machine_may_do_without_tls() {
        check("smtp://localhost:8025", "localhost", 8025, None, Security::SameMachine);
        check("smtp://127.0.0.1:8025", "127.0.0.1", 8025, None, Security::SameMachine);
        check("smtp://[::1]:8025", "::1", 8025, None, Security::SameMachine);
        check("smtp://192.0.2.1", "192.0.2.1", 587, None, Security::StartTls);
        check("smtp://localhost.example", "localhost.example", 587, None, Security::StartTls);
    }

    #[track_caller]
    fn wrong(text: &str, expected: ServerError) {
        assert_eq!(text.parse::<Server>().unwrap_err(), expected);
    }

    #[test]
    fn what_names_no_server_is_refused() {
        wrong("smtp://", ServerError::Host);
        wrong("smtp://user@", ServerError::Host);
        wrong("smtp://mail.example:", ServerError::Port);
        wrong("smtp://mail.example:99999", ServerError::Port);
        wrong("smtp://user:secret@mail.example", ServerError::Password);
    }
}

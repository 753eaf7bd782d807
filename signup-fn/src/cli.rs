//! The command line.

use std::net::SocketAddr;
use std::path::PathBuf;
use std::str::FromStr;

use clap::{Args, Parser, Subcommand, ValueEnum};
use signup_fn::app::{POSTS_AN_HOUR, Role};
use signup_fn::export::Format;
use signup_fn::mail::{AuthorityError, Mail, MailAddress, Password, Transport};

/// Takes signups and shows them to the coordinator.
#[derive(Debug, Parser)]
#[command(name = "signup-fn", version, arg_required_else_help = true)]
pub(crate) struct Cli {
    #[command(subcommand)]
    pub(crate) command: Command,
}

/// What to do.
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Answer HTTP until Ctrl-C
    #[command(after_help = "Example:\n  signup-fn serve --bundle build/signup --store sqlite:.local/signups.sqlite")]
    Serve(Serve),
    /// Write every signup of a form to standard output, one row each
    #[command(
        after_help = "Example:\n  signup-fn export --bundle build/signup --store sqlite:.local/signups.sqlite --form friend"
    )]
    Export(Export),
    /// Do once what the worker does every minute: offers, reminders, messages
    #[command(
        after_help = "Example:\n  signup-fn work --bundle build/signup --store sqlite:.local/signups.sqlite --mail file:.local/mail"
    )]
    Work(Work),
    /// Erase what has been kept long enough, as the worker does every day, and print the protocol
    #[command(after_help = "Example:\n  signup-fn sweep --bundle build/signup --store sqlite:.local/signups.sqlite")]
    Sweep(Source),
}

/// What both need.
#[derive(Debug, Args)]
pub(crate) struct Source {
    /// The folder `build/signup` that the generator wrote
    #[arg(long, value_name = "DIR", env = "SIGNUP_BUNDLE")]
    pub(crate) bundle: PathBuf,
    /// Where signups are kept: `sqlite:PATH`
    #[arg(long, env = "SIGNUP_STORE")]
    pub(crate) store: Store,
}

#[derive(Debug, Args)]
pub(crate) struct Serve {
    #[command(flatten)]
    pub(crate) source: Source,
    /// The address to listen on
    #[arg(long, value_name = "ADDR", default_value = "127.0.0.1:8080")]
    pub(crate) listen: SocketAddr,
    /// Which part of the service this is
    #[arg(long, env = "SIGNUP_ROLE", default_value = "all")]
    pub(crate) role: Role,
    /// How many posts one address may send within an hour; 0 is any number
    #[arg(long, value_name = "POSTS", env = "SIGNUP_RATE_LIMIT", default_value_t = POSTS_AN_HOUR)]
    pub(crate) rate_limit: u32,
    /// How many reverse proxies of your own stand in front; without it, all who come through one count as one address
    #[arg(long, value_name = "HOPS", env = "SIGNUP_TRUSTED_HOPS", default_value_t = 0)]
    pub(crate) trusted_hops: u8,
    /// The key for the names of posts and addresses; without it, a file beside the store, made on the first run
    #[arg(long, env = "SIGNUP_SECRET", hide_env_values = true)]
    pub(crate) secret: Option<String>,
    /// How the log is written to standard error
    #[arg(long, env = "SIGNUP_LOG", default_value = "plain")]
    pub(crate) log: Log,
    #[command(flatten)]
    pub(crate) mail: MailArgs,
}

#[derive(Debug, Args)]
pub(crate) struct Work {
    #[command(flatten)]
    pub(crate) source: Source,
    #[command(flatten)]
    pub(crate) mail: MailArgs,
}

/// How mail goes.
#[derive(Debug, Args)]
pub(crate) struct MailArgs {
    /// By which way mail goes: `file:DIR`, `smtp://user@host:port`, `smtps://user@host:port` or `none`; without it, files in the folder `mail` beside the store
    #[arg(long, value_name = "WAY", env = "SIGNUP_MAIL")]
    mail: Option<Transport>,
    /// The password of the mail server's user
    #[arg(long, value_name = "TEXT", env = "SIGNUP_MAIL_PASSWORD", hide_env_values = true)]
    mail_password: Option<Password>,
    /// A file with the certificate of an authority that vouches for the mail server, beside the public ones
    #[arg(long, value_name = "PEM", env = "SIGNUP_MAIL_CA")]
    mail_ca: Option<PathBuf>,
    /// The address that mail comes from; without it, the site's
    #[arg(long, value_name = "ADDRESS", env = "SIGNUP_MAIL_FROM")]
    mail_from: Option<MailAddress>,
    /// The address that the coordinator is written to; without it, the site's
    #[arg(long, value_name = "ADDRESS", env = "SIGNUP_COORDINATOR")]
    coordinator: Option<MailAddress>,
}

impl MailArgs {
    /// The mail of a service with this store.
    pub(crate) fn settings(self, store: &Store) -> Result<Mail, AuthorityError> {
        let Store::Sqlite(path) = store;
        let transport = self.mail.unwrap_or_else(|| Transport::Files(path.with_file_name("mail")));
        let mut mail = Mail { transport, from: self.mail_from, coordinator: self.coordinator };
        if let Some(password) = self.mail_password {
            mail = mail.with_password(password);
        }
        match self.mail_ca {
            Some(authority) => mail.with_authority(&authority),
            None => Ok(mail),
        }
    }
}

#[derive(Debug, Args)]
pub(crate) struct Export {
    #[command(flatten)]
    pub(crate) source: Source,
    /// The form
    #[arg(long, value_name = "ID")]
    pub(crate) form: String,
    /// The format
    #[arg(long, default_value = "csv")]
    pub(crate) format: Format,
}

/// Where signups are kept.
#[derive(Clone, Debug)]
pub(crate) enum Store {
    /// In a `SQLite` file.
    Sqlite(PathBuf),
}

impl FromStr for Store {
    type Err = String;

    fn from_str(text: &str) -> Result<Store, String> {
        match text.split_once(':') {
            Some(("sqlite", path)) if !path.is_empty() => Ok(Store::Sqlite(PathBuf::from(path))),
            _ => Err("write `sqlite:` and the path of a file".to_owned()),
        }
    }
}

/// How the log is written.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum Log {
    /// For people.
    Plain,
    /// For programs: one JSON object a line.
    Json,
}

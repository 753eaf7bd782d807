//! The signup service on the same port, with its table and its key in the data folder.

use std::path::Path;

use axum::Router;
use jiff::Timestamp;
use signup_fn::app::{App, POSTS_AN_HOUR, Role, Settings, router};
use signup_fn::bundle::{BundleError, Files, Loaded};
use signup_fn::mail::{Mail, Transport};
use signup_fn::secret::{Secret, SecretError};
use signup_fn::table::Unavailable;
use signup_fn::table::sqlite::{OpenError, SqliteTable};
use signup_fn::work;

use crate::cli::Serve;
use crate::plan::SIGNUP;
use crate::render::OutputFile;

/// Why the signup service cannot work.
#[derive(Debug, thiserror::Error)]
pub enum SignupError {
    /// There is no key.
    #[error(transparent)]
    Secret(#[from] SecretError),
    /// There is no table.
    #[error(transparent)]
    Table(#[from] OpenError),
    /// The build is not what the service expects.
    #[error(transparent)]
    Bundle(#[from] BundleError),
    /// The link to the desk could not be stored.
    #[error(transparent)]
    Desk(#[from] Unavailable),
}

/// The running service, and the address that its private links lead to: this machine, whatever the site's own is.
#[derive(Clone, Debug)]
pub(super) struct Signup {
    app: App<SqliteTable>,
    address: String,
}

impl Signup {
    /// Opens the table, or makes it on the first run, and begins to work: mail becomes files in the data folder.
    pub(super) fn open(
        args: &Serve,
        address: &str,
        outputs: &[OutputFile],
        clock: fn() -> Timestamp,
    ) -> Result<Signup, SignupError> {
        let secret = Secret::read_or_make(&args.data.join("secret"))?;
        let table = SqliteTable::open(&args.data.join("signups.sqlite"), clock)?;
        let posts_an_hour = Some(args.rate_limit.unwrap_or(POSTS_AN_HOUR)).filter(|limit| *limit > 0);
        let app =
            App::new(table, loaded(outputs, address)?, Settings { secret, posts_an_hour, trusted_hops: 0, clock });
        let mail = Mail { transport: Transport::Files(args.data.join("mail")), from: None, coordinator: None };
        tokio::spawn(work::keep_running(app.clone(), mail, std::future::pending()));
        Ok(Signup { app, address: address.to_owned() })
    }

    /// Every route of the service.
    pub(super) fn router(&self) -> Router {
        router(self.app.clone(), Role::All)
    }

    /// Answers from another build from now on.
    pub(super) fn swap(&self, outputs: &[OutputFile]) -> Result<(), SignupError> {
        self.app.swap(loaded(outputs, &self.address)?);
        Ok(())
    }

    /// The path that opens the desk once.
    pub(super) async fn desk_link(&self) -> Result<String, SignupError> {
        Ok(self.app.new_desk_link().await?)
    }
}

fn loaded(outputs: &[OutputFile], address: &str) -> Result<Loaded, BundleError> {
    let below = |file: &OutputFile| {
        let path = Path::new(&file.path).strip_prefix(SIGNUP).ok()?.to_str()?;
        Some((path.to_owned(), file.bytes.clone()))
    };
    let mut loaded = Loaded::from_files(&outputs.iter().filter_map(below).collect::<Files>())?;
    address.clone_into(&mut loaded.bundle.base_url);
    Ok(loaded)
}

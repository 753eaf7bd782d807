//! The whole product on one machine: builds the site, serves it from memory, follows every change, and takes signups.

use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::extract::{Request, State};
use axum::response::IntoResponse as _;
use axum::routing::get;
use jiff::Timestamp;
use tokio::net::TcpListener;
use tokio::signal::unix::{Signal, SignalKind, signal};
use tokio::sync::watch::Sender;

use crate::build;
use crate::cli::Serve;
use crate::diagnostic::Diagnostic;
use crate::render::OutputFile;
use crate::source::{LoadError, load};

mod files;
mod reload;
mod signup;
mod watch;

use files::{Current, Files};
use reload::Version;
use signup::{Signup, SignupError};

/// How long open connections may take to end after Ctrl-C.
const PATIENCE: Duration = Duration::from_secs(2);

/// What there is to say while the site is served.
#[derive(Debug)]
pub enum News<'n> {
    /// The site can be opened.
    Ready {
        /// The address of the site.
        site: &'n str,
        /// The address that opens the desk, once.
        desk: &'n str,
    },
    /// A change was built and is shown.
    Rebuilt {
        /// How many files the site has.
        files: usize,
    },
    /// A change has mistakes, so the last good site is still shown.
    Mistakes(&'n [Diagnostic]),
    /// A change could not be read or taken over.
    Trouble(&'n ServeError),
}

/// Why the site cannot be served.
#[derive(Debug, thiserror::Error)]
pub enum ServeError {
    /// The content has mistakes from the start.
    #[error("the content has mistakes")]
    Content(Vec<Diagnostic>),
    /// The folder cannot be read.
    #[error(transparent)]
    Load(#[from] LoadError),
    /// Somebody else listens there.
    #[error("port {port} is taken, perhaps by another `site-gen serve`; choose another one with `--port`")]
    PortTaken {
        /// The port.
        port: u16,
    },
    /// The port cannot be listened on.
    #[error("cannot listen on port {port}: {source}")]
    Listen {
        /// The port.
        port: u16,
        /// The system's answer.
        source: io::Error,
    },
    /// The server has failed.
    #[error("cannot serve: {0}")]
    Server(#[source] io::Error),
    /// The folders cannot be watched.
    #[error("cannot watch the folder for changes: {0}")]
    Watch(#[from] notify::Error),
    /// The signup service cannot work.
    #[error(transparent)]
    Signup(#[from] SignupError),
}

/// Serves the site until Ctrl-C. `tell` hears what there is to say.
pub fn serve(
    args: &Serve,
    clock: fn() -> Timestamp,
    tell: impl Fn(News<'_>) + Send + Sync + 'static,
) -> Result<(), ServeError> {
    let outputs = finished(args, clock)?;
    let runtime = tokio::runtime::Runtime::new().map_err(ServeError::Server)?;
    runtime.block_on(run(args, clock, Arc::new(tell), &outputs))
}

async fn run(
    args: &Serve,
    clock: fn() -> Timestamp,
    tell: Arc<dyn Fn(News<'_>) + Send + Sync>,
    outputs: &[OutputFile],
) -> Result<(), ServeError> {
    let listener = listen(args.port).await?;
    let address = format!("http://{}", listener.local_addr().map_err(ServeError::Server)?);
    let signup = Signup::open(args, &address, outputs, clock)?;
    let files = Files::new(outputs);
    let (versions, _) = tokio::sync::watch::channel(Some(files.version().to_owned()));
    let live = Live { site: Current::new(files), versions, signup };
    let desk = format!("{address}{}", live.signup.desk_link().await?);
    let follower = Follower { args: args.clone(), clock, live: live.clone(), tell: Arc::clone(&tell) };
    let folders = [args.input.root.join("content"), args.input.root.join("themes")];
    let folders: Vec<&Path> = folders.iter().map(PathBuf::as_path).filter(|folder| folder.is_dir()).collect();
    let _watcher = watch::watch(&folders, move || follower.follow())?;
    let service = router(live.clone());
    let signals = Signals::listen().map_err(ServeError::Server)?;
    tell(News::Ready { site: &format!("{address}/"), desk: &desk });
    until_interrupted(listener, service, signals, live.versions).await
}

async fn until_interrupted(
    listener: TcpListener,
    service: Router,
    mut signals: Signals,
    versions: Sender<Version>,
) -> Result<(), ServeError> {
    let (ending, ended) = tokio::sync::oneshot::channel();
    let service = service.into_make_service_with_connect_info::<SocketAddr>();
    let server = axum::serve(listener, service).with_graceful_shutdown(async move {
        signals.heard().await;
        versions.send_replace(None);
        // The receiver is gone only when the server is.
        ending.send(()).unwrap_or_default();
    });
    let out_of_patience = async {
        match ended.await {
            Ok(()) => tokio::time::sleep(PATIENCE).await,
            Err(_) => std::future::pending().await,
        }
    };
    tokio::select! {
        ended = async { server.await } => ended.map_err(ServeError::Server),
        () = out_of_patience => Ok(()),
    }
}

/// The two ways to ask a program to end: Ctrl-C, and what a system sends when it stops.
struct Signals {
    interrupt: Signal,
    terminate: Signal,
}

impl Signals {
    /// Heard from now on.
    fn listen() -> io::Result<Signals> {
        Ok(Signals { interrupt: signal(SignalKind::interrupt())?, terminate: signal(SignalKind::terminate())? })
    }

    async fn heard(&mut self) {
        tokio::select! {
            _ = self.interrupt.recv() => {}
            _ = self.terminate.recv() => {}
        }
    }
}

/// What is served, shared by the requests and the follower.
#[derive(Clone)]
struct Live {
    site: Current,
    versions: Sender<Version>,
    signup: Signup,
}

fn router(live: Live) -> Router {
    let signup = live.signup.router();
    Router::new()
        .route("/_reload", get(|State(live): State<Live>| async move { reload::events(live.versions.subscribe()) }))
        .fallback(|State(live): State<Live>, request: Request| async move {
            live.site.answer(request.method(), request.uri(), request.headers()).into_response()
        })
        .with_state(live)
        .merge(signup)
}

async fn listen(port: u16) -> Result<TcpListener, ServeError> {
    TcpListener::bind((Ipv4Addr::LOCALHOST, port)).await.map_err(|source| match source.kind() {
        io::ErrorKind::AddrInUse => ServeError::PortTaken { port },
        _ => ServeError::Listen { port, source },
    })
}

/// Builds anew after a change and puts the result in the place of what is served.
struct Follower {
    args: Serve,
    clock: fn() -> Timestamp,
    live: Live,
    tell: Arc<dyn Fn(News<'_>) + Send + Sync>,
}

impl Follower {
    fn follow(&self) {
        match self.rebuild() {
            Ok(files) => (self.tell)(News::Rebuilt { files }),
            Err(ServeError::Content(problems)) => (self.tell)(News::Mistakes(&problems)),
            Err(error) => (self.tell)(News::Trouble(&error)),
        }
    }

    fn rebuild(&self) -> Result<usize, ServeError> {
        let outputs = finished(&self.args, self.clock)?;
        let files = Files::new(&outputs);
        let version = files.version().to_owned();
        self.live.signup.swap(&outputs)?;
        self.live.site.swap(files);
        self.live.versions.send_replace(Some(version));
        Ok(outputs.len())
    }
}

fn finished(args: &Serve, clock: fn() -> Timestamp) -> Result<Vec<OutputFile>, ServeError> {
    let sources = load(&args.input.root)?;
    build(&sources, &args.input.options(clock, None)).map_err(ServeError::Content)
}

//! `signup-fn`: settings -> store -> HTTP.

use std::io::{self, IsTerminal as _, Write as _};
use std::net::SocketAddr;
use std::process::ExitCode;
use std::time::Duration;

use anyhow::Context as _;
use clap::Parser as _;
use jiff::Timestamp;
use signup_fn::app::{self, App, Role, Settings};
use signup_fn::bundle::{self, Loaded};
use signup_fn::export::{Reader, export};
use signup_fn::secret::Secret;
use signup_fn::sweep::sweep;
use signup_fn::table::sqlite::SqliteTable;
use signup_fn::work;
use tokio::net::TcpListener;
use tokio::signal::unix::{SignalKind, signal};
use tracing_subscriber::EnvFilter;

mod cli;

use cli::{Cli, Command, Export, Log, Serve, Source, Store, Work};

/// How long requests that have begun may take once the service was told to end.
const LAST_ANSWERS: Duration = Duration::from_secs(10);

/// The call asks for something that is not there.
#[derive(Debug, thiserror::Error)]
#[error("there is no form `{asked}`; the forms are {known}")]
struct NoSuchForm {
    asked: String,
    known: String,
}

#[tokio::main]
async fn main() -> ExitCode {
    let result = match Cli::parse().command {
        Command::Serve(call) => serve(call).await,
        Command::Export(call) => write_export(call).await,
        Command::Work(call) => work_once(call).await,
        Command::Sweep(source) => sweep_once(&source).await,
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::from(if error.is::<NoSuchForm>() { 2 } else { 1 })
        }
    }
}

async fn serve(call: Serve) -> anyhow::Result<()> {
    start_log(call.log);
    let (table, loaded) = open(&call.source)?;
    let secret = secret(call.secret.as_deref(), &call.source.store)?;
    let posts_an_hour = (call.rate_limit > 0).then_some(call.rate_limit);
    let settings = Settings { secret, posts_an_hour, trusted_hops: call.trusted_hops, clock };
    let app = App::new(table, loaded, settings);
    let listener =
        TcpListener::bind(call.listen).await.with_context(|| format!("cannot listen on `{}`", call.listen))?;
    greet(&app, call.role, listener.local_addr()?).await?;
    let mail = call.mail.settings(&call.source.store)?;
    let works = matches!(call.role, Role::Worker | Role::All);
    let worker = works.then(|| tokio::spawn(work::keep_running(app.clone(), mail, told_to_end())));
    let service = app::whole(app, call.role).into_make_service_with_connect_info::<SocketAddr>();
    let (end, ended) = tokio::sync::oneshot::channel();
    let told = async {
        told_to_end().await;
        // The receiver is gone only when serving has ended, and then nobody waits.
        let _ = end.send(());
    };
    let serving = axum::serve(listener, service).with_graceful_shutdown(told);
    tokio::select! {
        served = serving.into_future() => served?,
        () = async { drop(ended.await); tokio::time::sleep(LAST_ANSWERS).await } => {}
    }
    if let Some(worker) = worker {
        // It was told as well, and ends with what it is at; what takes longer is cut off, as by a power cut.
        drop(tokio::time::timeout(LAST_ANSWERS, worker).await);
    }
    Ok(())
}

/// Says where the service answers, and prints the link to the desk: it is a key, so it is not in the log.
async fn greet(app: &App<SqliteTable>, role: Role, address: SocketAddr) -> anyhow::Result<()> {
    println!("http://{address}");
    if matches!(role, Role::Desk | Role::All) {
        println!("the desk, once: http://{address}{}", app.new_desk_link().await?);
    }
    Ok(io::stdout().flush()?)
}

async fn write_export(call: Export) -> anyhow::Result<()> {
    let (table, loaded) = open(&call.source)?;
    let form = loaded.form(&call.form).ok_or_else(|| NoSuchForm {
        known: loaded.bundle.forms.keys().map(|id| format!("`{id}`")).collect::<Vec<_>>().join(", "),
        asked: call.form,
    })?;
    let file = export(&table, &form.form, call.format, Reader::Shell, clock()).await?;
    io::stdout().write_all(&file).context("cannot write to standard output")
}

async fn work_once(call: Work) -> anyhow::Result<()> {
    start_log(Log::Plain);
    let (table, loaded) = open(&call.source)?;
    let secret = secret(None, &call.source.store)?;
    let app = App::new(table, loaded, Settings { secret, posts_an_hour: None, trusted_hops: 0, clock });
    let done = work::run(&app, &call.mail.settings(&call.source.store)?, clock()).await;
    for (work, count) in done.each() {
        println!("{work} {}", count.map_or_else(|| "failed".to_owned(), |count| count.to_string()));
    }
    anyhow::ensure!(done.is_whole(), "not everything could be done");
    Ok(())
}

/// The service's secret; without one, that of the machine, beside the store.
fn secret(text: Option<&str>, store: &Store) -> anyhow::Result<Secret> {
    let Store::Sqlite(path) = store;
    Ok(match text {
        Some(text) => Secret::parse(text)?,
        None => Secret::read_or_make(&path.with_file_name("secret"))?,
    })
}

/// Prints the protocol: how many were erased of which form, and nothing about whom.
async fn sweep_once(source: &Source) -> anyhow::Result<()> {
    let (table, loaded) = open(source)?;
    let protocols = sweep(&table, &loaded, clock()).await?;
    for protocol in &protocols {
        println!("{protocol}");
    }
    if protocols.is_empty() {
        println!("nothing has been kept too long");
    }
    Ok(io::stdout().flush()?)
}

fn open(source: &Source) -> anyhow::Result<(SqliteTable, Loaded)> {
    let loaded = Loaded::from_files(&bundle::read(&source.bundle)?)?;
    let Store::Sqlite(path) = &source.store;
    Ok((SqliteTable::open(path, clock)?, loaded))
}

fn start_log(log: Log) {
    let filter = EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new("info"));
    let log_to = tracing_subscriber::fmt().with_env_filter(filter).with_writer(io::stderr);
    match log {
        Log::Plain => log_to.with_ansi(io::stderr().is_terminal()).init(),
        Log::Json => log_to.json().init(),
    }
}

/// Ctrl-C, or the signal by which a system ends its services.
async fn told_to_end() {
    let terminated = async {
        match signal(SignalKind::terminate()) {
            Ok(mut signals) => drop(signals.recv().await),
            Err(error) => {
                tracing::warn!(%error, "cannot hear SIGTERM");
                std::future::pending::<()>().await;
            }
        }
    };
    tokio::select! {
        interrupted = tokio::signal::ctrl_c() => if let Err(error) = interrupted {
            tracing::warn!(%error, "cannot hear Ctrl-C");
        },
        () = terminated => {}
    }
}

#[expect(clippy::disallowed_methods, reason = "the clock enters here")]
fn clock() -> Timestamp {
    Timestamp::now()
}

//! The `site-gen` program: arguments -> load -> build -> write, or serve. The only place that prints, asks the clock and
//! the environment, and decides exit codes.

use std::process::ExitCode;
use std::sync::{Arc, OnceLock};
use std::time::Instant;

use clap::Parser as _;
use jiff::Timestamp;
use site_gen::cli::{Build, Check, Cli, Command, Serve};
use site_gen::serve::serve;
use site_gen::source::load;
use site_gen::write::write;
use tracing_subscriber::filter::LevelFilter;

mod failure;
mod report;

use failure::Failure;
use report::Report;

fn main() -> ExitCode {
    let cli = Cli::parse();
    let report = Report::new(cli.lang, cli.quiet);
    let done = match cli.command.unwrap_or_else(|| Command::Serve(Serve::default())) {
        Command::Build(args) => build(&args, &report),
        Command::Serve(args) => show(&args, &Arc::new(report.clone())),
        Command::Check(args) => check(&args, &report),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            report.failure(&failure);
            ExitCode::from(failure.exit_code())
        }
    }
}

fn build(args: &Build, report: &Report) -> Result<(), Failure> {
    let started = stopwatch();
    let sources = report.step("reading", "läser", || load(&args.input.root))?;
    let options = args.input.options(clock, args.base_url.clone());
    let files = report.step("building", "bygger", || site_gen::build(&sources, &options))?;
    let written = report.step("writing", "skriver", || write(&args.out, &files))?;
    report.written(&args.out, written, started.elapsed());
    Ok(())
}

fn check(args: &Check, report: &Report) -> Result<(), Failure> {
    let sources = load(&args.input.root)?;
    let problems = site_gen::build(&sources, &args.input.options(clock, None)).err().unwrap_or_default();
    report.checked(&problems, args.format);
    if problems.is_empty() { Ok(()) } else { Err(Failure::Reported) }
}

fn show(args: &Serve, report: &Arc<Report>) -> Result<(), Failure> {
    // What the service has to say to whoever runs it; what went well is in the browser.
    tracing_subscriber::fmt().with_writer(std::io::stderr).with_max_level(LevelFilter::WARN).without_time().init();
    if let Some(now) = args.input.now {
        FIXED_TIME.get_or_init(|| now);
    }
    let tell = Arc::clone(report);
    Ok(serve(args, clock, move |news| tell.news(&news))?)
}

#[expect(clippy::disallowed_methods, reason = "measures the build, which never sees it")]
fn stopwatch() -> Instant {
    Instant::now()
}

/// The time given with `--now`, which stands still.
static FIXED_TIME: OnceLock<Timestamp> = OnceLock::new();

#[expect(clippy::disallowed_methods, reason = "the program's only clock")]
fn clock() -> Timestamp {
    FIXED_TIME.get().copied().unwrap_or_else(Timestamp::now)
}

//! The command line: what can be asked, with one example for each.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};
use jiff::Timestamp;

use crate::resolve::{Drafts, Options};

/// Turns a town's Markdown into its friend service and calendar.
#[derive(Debug, Parser)]
#[command(
    version,
    about,
    after_help = "Without a command it serves the site of this folder at http://127.0.0.1:8080.\n\
                  Exit codes: 0 done, 1 the input is at fault, 2 the call is."
)]
pub struct Cli {
    /// What to do; `serve` when it is left out.
    #[command(subcommand)]
    pub command: Option<Command>,
    /// The language of messages (the locale's when it is left out).
    #[arg(long, global = true, value_enum)]
    pub lang: Option<MessageLanguage>,
    /// Say nothing but errors.
    #[arg(long, short, global = true)]
    pub quiet: bool,
}

/// The languages that messages are written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum MessageLanguage {
    /// English.
    En,
    /// Swedish.
    Sv,
}

/// One thing to do.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Write the finished site and the signup service's half to a folder.
    #[command(after_help = "Example:\n  site-gen build --out build --base-url https://karlskogavan.example")]
    Build(Build),
    /// Show the site on this machine, follow every change, and take signups.
    #[command(after_help = "Example:\n  site-gen serve --port 8080 --data .local")]
    Serve(Serve),
    /// Report every mistake in the content and write nothing.
    #[command(after_help = "Example:\n  site-gen check --format github")]
    Check(Check),
}

/// Where the content is and when it is read.
#[derive(Args, Clone, Debug)]
pub struct Input {
    /// The folder that holds `content/` and, unless the built-in theme is used, `themes/`.
    #[arg(long, default_value = ".", value_name = "DIR")]
    pub root: PathBuf,
    /// The time to build for, as 2026-11-23T12:00:00Z (the clock's when it is left out).
    #[arg(long, value_name = "RFC3339")]
    pub now: Option<Timestamp>,
    /// Include pages that are marked as drafts.
    #[arg(long)]
    pub drafts: bool,
}

impl Input {
    /// What the build is told, with the clock's time where none is given.
    pub fn options(&self, clock: fn() -> Timestamp, base_url: Option<String>) -> Options {
        Options {
            now: self.now.unwrap_or_else(clock),
            drafts: if self.drafts { Drafts::Shown } else { Drafts::Hidden },
            base_url,
        }
    }
}

/// `build`.
#[derive(Args, Debug)]
pub struct Build {
    /// Where the content is.
    #[command(flatten)]
    pub input: Input,
    /// The folder to write: a new one, an empty one, or that of an earlier build.
    #[arg(long, default_value = "build", value_name = "DIR")]
    pub out: PathBuf,
    /// The address of the published site, in place of the one in `site.yaml`.
    #[arg(long, value_name = "URL", value_parser = base_url)]
    pub base_url: Option<String>,
}

fn base_url(text: &str) -> Result<String, String> {
    let host = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    match host.map(|host| host.trim_end_matches('/')) {
        Some(host) if !host.is_empty() && !host.contains(['?', '#', ' ']) => Ok(text.trim_end_matches('/').to_owned()),
        _ => Err("write it as https://karlskogavan.example".to_owned()),
    }
}

/// `serve`.
#[derive(Args, Clone, Debug)]
pub struct Serve {
    /// Where the content is.
    #[command(flatten)]
    pub input: Input,
    /// The port to listen on; 0 takes any free one.
    #[arg(long, default_value_t = 8080)]
    pub port: u16,
    /// The folder for signups and the service's keys, made when it is missing.
    #[arg(long, default_value = ".local", value_name = "DIR")]
    pub data: PathBuf,
    /// How many signups one address may send within an hour; 0 is any number.
    #[arg(long, env = "SIGNUP_RATE_LIMIT", value_name = "N", hide_env_values = true)]
    pub rate_limit: Option<u32>,
}

impl Default for Serve {
    fn default() -> Serve {
        let input = Input { root: PathBuf::from("."), now: None, drafts: false };
        Serve { input, port: 8080, data: PathBuf::from(".local"), rate_limit: None }
    }
}

/// `check`.
#[derive(Args, Debug)]
pub struct Check {
    /// Where the content is.
    #[command(flatten)]
    pub input: Input,
    /// For people, for programs, or as annotations on a pull request.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub format: Format,
}

/// How mistakes are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// Place, reason, snippet and way out.
    Text,
    /// One JSON array.
    Json,
    /// Workflow commands that a pull request shows at the line.
    Github,
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory as _;

    use super::*;

    #[test]
    fn the_command_line_is_consistent() {
        Cli::command().debug_assert();
    }

    #[test]
    fn the_default_of_serve_is_what_its_flags_default_to() {
        let Some(Command::Serve(parsed)) = Cli::parse_from(["site-gen", "serve"]).command else { panic!("no serve") };
        let default = Serve::default();
        assert_eq!((parsed.port, parsed.data, parsed.input.root), (default.port, default.data, default.input.root));
        assert_eq!((parsed.input.now, parsed.input.drafts), (default.input.now, default.input.drafts));
    }

    #[test]
    fn every_command_has_an_example() {
        for command in Cli::command().get_subcommands() {
            let help = command.get_after_help().map(ToString::to_string).unwrap_or_default();
            assert!(help.contains("Example:\n  site-gen "), "`{}` has none", command.get_name());
        }
    }
}

//! What the program says: progress on a terminal, plain lines in a pipe, mistakes in the reader's language.

use std::io::{self, IsTerminal as _, Write as _};
use std::path::Path;
use std::time::Duration;

use indicatif::ProgressBar;
use serde_json::json;
use site_gen::cli::{Format, MessageLanguage};
use site_gen::diagnostic::{self, Diagnostic, Tongue};
use site_gen::serve::News;
use site_gen::write::Written;

use crate::failure::Failure;

/// Says things in one language, or only what is wrong.
#[derive(Clone, Debug)]
pub(crate) struct Report {
    tongue: Tongue,
    quiet: bool,
}

impl Report {
    pub(crate) fn new(language: Option<MessageLanguage>, quiet: bool) -> Report {
        let tongue = match language {
            Some(MessageLanguage::Sv) => Tongue::Sv,
            Some(MessageLanguage::En) => Tongue::En,
            None => Tongue::of(&locale()),
        };
        Report { tongue, quiet }
    }

    /// Does one step and shows that it is under way, where somebody may be waiting and watching.
    pub(crate) fn step<T>(&self, en: &'static str, sv: &'static str, work: impl FnOnce() -> T) -> T {
        if self.quiet || !io::stderr().is_terminal() {
            return work();
        }
        let spinner = ProgressBar::new_spinner().with_message(self.say(en, sv).to_owned());
        spinner.enable_steady_tick(Duration::from_millis(80));
        let result = work();
        spinner.finish_and_clear();
        result
    }

    pub(crate) fn written(&self, out: &Path, written: Written, took: Duration) {
        let Written { changed, unchanged, removed } = written;
        let (out, seconds) = (out.display(), took.as_secs_f64());
        self.line(&match self.tongue {
            Tongue::En => {
                format!("built {out} in {seconds:.1} s: {changed} written, {unchanged} unchanged, {removed} removed")
            }
            Tongue::Sv => {
                format!(
                    "byggde {out} på {seconds:.1} s: {changed} skrivna, {unchanged} oförändrade, {removed} borttagna"
                )
            }
        });
    }

    /// The result of `check`, on standard output: it is what was asked for.
    pub(crate) fn checked(&self, problems: &[Diagnostic], format: Format) {
        let text = match format {
            Format::Text if problems.is_empty() => return self.line(self.say("no mistakes found", "inga fel hittade")),
            Format::Text => diagnostic::report(problems, self.tongue),
            Format::Json => format!("{:#}\n", json!(problems.iter().map(|it| self.as_json(it)).collect::<Vec<_>>())),
            Format::Github => problems.iter().map(|problem| self.annotation(problem)).collect(),
        };
        out(&text);
    }

    pub(crate) fn failure(&self, failure: &Failure) {
        match failure {
            Failure::Reported => {}
            Failure::Content(problems) => err(&diagnostic::report(problems, self.tongue)),
            other => err(&format!("{}: {other}\n", self.say("error", "fel"))),
        }
    }

    /// What `serve` has to say.
    pub(crate) fn news(&self, news: &News<'_>) {
        match news {
            News::Ready { site, desk } => {
                self.line(&format!("{}: {site}", self.say("the site", "webbplatsen")));
                self.line(&format!("{}: {desk}", self.say("the desk, once", "arbetsbordet, en gång")));
                self.line(self.say("stop with Ctrl-C", "avsluta med Ctrl-C"));
            }
            News::Rebuilt { files } => {
                self.line(&format!("{} ({files})", self.say("the site is up to date", "webbplatsen är uppdaterad")));
            }
            News::Mistakes(problems) => {
                err(&diagnostic::report(problems, self.tongue));
                self.line(self.say("the last good site is still shown", "den senaste felfria webbplatsen visas"));
            }
            News::Trouble(error) => err(&format!("{}: {error}\n", self.say("error", "fel"))),
        }
    }

    fn say<'t>(&self, en: &'t str, sv: &'t str) -> &'t str {
        match self.tongue {
            Tongue::En => en,
            Tongue::Sv => sv,
        }
    }

    fn line(&self, text: &str) {
        if !self.quiet {
            out(&format!("{text}\n"));
        }
    }

    fn as_json(&self, problem: &Diagnostic) -> serde_json::Value {
        json!({
            "path": problem.path,
            "line": problem.line,
            "column": problem.column,
            "problem": problem.problem.key(),
            "message": problem.message(self.tongue),
            "hint": problem.hint(self.tongue),
        })
    }

    /// A workflow command that puts the message beside the line on a pull request.
    fn annotation(&self, problem: &Diagnostic) -> String {
        let Diagnostic { path, line, column, .. } = problem;
        let hint = problem.hint(self.tongue).map(|hint| format!("\n{hint}")).unwrap_or_default();
        let message = format!("{}{hint}", problem.message(self.tongue));
        let message = message.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A");
        let path = path.replace('%', "%25").replace(':', "%3A").replace(',', "%2C");
        format!("::error file={path},line={line},col={column}::{message}\n")
    }
}

/// Whoever closed the pipe does not want to read on, so what cannot be written is nobody's loss.
fn out(text: &str) {
    io::stdout().write_all(text.as_bytes()).unwrap_or_default();
}

fn err(text: &str) {
    io::stderr().write_all(text.as_bytes()).unwrap_or_default();
}

/// The locale for messages, as POSIX orders the variables.
#[expect(clippy::disallowed_methods, reason = "the program's only look at the environment")]
fn locale() -> String {
    let set = |name| std::env::var(name).ok().filter(|value| !value.is_empty());
    ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().find_map(set).unwrap_or_default()
}

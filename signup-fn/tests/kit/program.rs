//! The real program, in a folder of its own.

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;
use std::process::{ExitStatus, Output, Stdio};

use tempfile::TempDir;
use tokio::io::{AsyncBufReadExt as _, BufReader};
use tokio::process::{Child, Command};

use super::{Client, bundle_folder};

/// The program as Cargo has built it.
pub(crate) const PROGRAM: &str = env!("CARGO_BIN_EXE_signup-fn");

/// A folder with a bundle and a store, in which the program is run.
pub(crate) struct Place {
    folder: TempDir,
}

/// The running program.
pub(crate) struct Running {
    child: Child,
    pub(crate) client: Client,
    pub(crate) link: String,
}

impl Place {
    pub(crate) fn new() -> Place {
        Place { folder: bundle_folder() }
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    pub(crate) fn store(&self) -> String {
        format!("sqlite:{}", self.path("local/store").display())
    }

    /// The program with its settings as arguments and none from the environment of the test.
    pub(crate) fn command(&self, program: &[&str], arguments: &[&str]) -> Command {
        let mut command = Command::new(program[0]);
        command.args(&program[1..]).args(arguments).args(["--bundle", self.path("signup").to_str().unwrap()]);
        command.args(["--store", &self.store()]).kill_on_drop(true);
        for name in ["SIGNUP_SECRET", "SIGNUP_RATE_LIMIT", "SIGNUP_ROLE", "SIGNUP_LOG", "RUST_LOG"] {
            command.env_remove(name);
        }
        command
    }

    pub(crate) async fn serve(&self, arguments: &[&str]) -> Running {
        self.serve_by(&[PROGRAM], arguments).await
    }

    /// Starts the program, by another one if it is to be watched, and waits for its address.
    pub(crate) async fn serve_by(&self, program: &[&str], arguments: &[&str]) -> Running {
        let log = fs::OpenOptions::new().create(true).append(true).open(self.path("log")).unwrap();
        let mut command = self.command(program, &["serve", "--listen", "127.0.0.1:0"]);
        command.args(arguments).env("RUST_LOG", "trace").stdout(Stdio::piped()).stderr(log);
        let mut child = command.spawn().unwrap();
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let address = lines.next_line().await.unwrap().unwrap();
        let has_desk = !arguments.iter().any(|argument| matches!(*argument, "public" | "worker"));
        let link = if has_desk { lines.next_line().await.unwrap().unwrap() } else { String::new() };
        let client = Client::new(address.trim_start_matches("http://").parse().unwrap());
        let link = link.find("/desk/login/").map_or("", |at| &link[at..]).to_owned();
        Running { child, client, link }
    }

    pub(crate) async fn export(&self, arguments: &[&str]) -> Output {
        self.command(&[PROGRAM], &["export"]).args(arguments).output().await.unwrap()
    }

    /// The references of the friend form's signups, as the export has them.
    pub(crate) async fn references(&self) -> BTreeSet<String> {
        let output = self.export(&["--form", "friend"]).await;
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        let mut reader = csv::Reader::from_reader(output.stdout.as_slice());
        reader.records().map(|row| row.unwrap()[0].to_owned()).collect()
    }

    pub(crate) fn log(&self) -> String {
        fs::read_to_string(self.path("log")).unwrap()
    }
}

impl Running {
    pub(crate) async fn end(mut self, signal: &str) -> ExitStatus {
        let id = self.child.id().unwrap().to_string();
        assert!(Command::new("kill").args([signal, &id]).status().await.unwrap().success());
        self.child.wait().await.unwrap()
    }
}

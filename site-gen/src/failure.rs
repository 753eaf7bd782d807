//! Why the program ends without having done what was asked, and with which exit code.

use site_gen::diagnostic::Diagnostic;
use site_gen::serve::ServeError;
use site_gen::source::LoadError;
use site_gen::write::WriteError;

/// What went wrong.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Failure {
    /// The content has mistakes.
    #[error("the content has mistakes")]
    Content(Vec<Diagnostic>),
    /// Everything about it is on the screen already.
    #[error("the content has mistakes")]
    Reported,
    /// The folder cannot be read.
    #[error(transparent)]
    Load(LoadError),
    /// The result cannot be written.
    #[error(transparent)]
    Write(#[from] WriteError),
    /// The site cannot be served.
    #[error(transparent)]
    Serve(ServeError),
}

impl Failure {
    /// 1: the input is at fault; 2: the call is.
    pub(crate) fn exit_code(&self) -> u8 {
        match self {
            Failure::Load(LoadError::NoContent { .. }) | Failure::Write(_) | Failure::Serve(_) => 2,
            Failure::Content(_) | Failure::Reported | Failure::Load(_) => 1,
        }
    }
}

impl From<Vec<Diagnostic>> for Failure {
    fn from(problems: Vec<Diagnostic>) -> Failure {
        Failure::Content(problems)
    }
}

impl From<LoadError> for Failure {
    fn from(error: LoadError) -> Failure {
        Failure::Load(error)
    }
}

impl From<ServeError> for Failure {
    fn from(error: ServeError) -> Failure {
        match error {
            ServeError::Content(problems) => Failure::Content(problems),
            ServeError::Load(error) => Failure::Load(error),
            other => Failure::Serve(other),
        }
    }
}

//! What can be wrong with a template, and where.

use tera::{ErrorKind, ReportError, Tera};

/// Something wrong with a template, at its place.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{template}:{line}:{column}: {message}")]
pub struct ThemeError {
    /// The template's name, as given to [`crate::Theme::new`].
    pub template: String,
    /// From 1.
    pub line: usize,
    /// From 1, in characters.
    pub column: usize,
    /// What is wrong.
    pub message: String,
}

impl ThemeError {
    /// An error of a template as a whole: it points at its first character.
    pub(crate) fn whole(template: &str, message: String) -> ThemeError {
        ThemeError { template: template.to_owned(), line: 1, column: 1, message }
    }

    pub(crate) fn rendering(template: &str, error: &tera::Error) -> ThemeError {
        match error.kind() {
            ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) => ThemeError::at(template, report),
            other => ThemeError::whole(template, other.to_string()),
        }
    }

    fn at(template: &str, report: &ReportError) -> ThemeError {
        let name = if report.filename().is_empty() { template } else { report.filename() };
        ThemeError {
            template: name.to_owned(),
            line: report.span().start_line,
            column: report.span().start_col + 1,
            message: report.message().to_owned(),
        }
    }
}

/// The syntax error of one template, if it has one.
///
/// Tera stops at the first template that it cannot parse, so each is parsed alone first; what it says about other
/// templates' names is not meant here and is checked when all are there.
pub(crate) fn syntax(name: &str, text: &str, mut alone: Tera) -> Option<ThemeError> {
    let error = alone.add_raw_template(name, text).err()?;
    matches!(error.kind(), ErrorKind::SyntaxError(_)).then(|| ThemeError::rendering(name, &error))
}

/// The errors that only show when the templates meet: unknown filters, functions, components, includes, parents.
pub(crate) fn references(error: &tera::Error) -> Vec<ThemeError> {
    let text = error.to_string();
    // Tera gives these as one text of reports, each `error: <message>\n --> <template>:<line>:<column>`.
    let reports: Vec<ThemeError> = text.split("error: ").filter_map(report).collect();
    if !reports.is_empty() {
        return reports;
    }
    let template = match error.kind() {
        ErrorKind::CircularExtend { tpl, .. } | ErrorKind::CircularInclude { tpl, .. } => tpl,
        ErrorKind::MissingParent { current, .. } => current,
        _ => "base.html",
    };
    vec![ThemeError::whole(template, text)]
}

fn report(text: &str) -> Option<ThemeError> {
    let (message, rest) = text.split_once('\n')?;
    let place = rest.lines().next()?.trim_start().strip_prefix("--> ")?;
    let mut parts = place.rsplitn(3, ':');
    let (column, line, template) = (parts.next()?, parts.next()?, parts.next()?);
    Some(ThemeError {
        template: template.to_owned(),
        line: line.parse().ok()?,
        column: column.parse().ok()?,
        message: message.to_owned(),
    })
}

//! Templates, strings and days: text in, text out.
//!
//! The generator renders pages and empty forms with it; the service renders the same form with a person's values
//! and the errors. Nothing here reads a file, a clock or the network.

mod days;
mod error;
mod form;
mod functions;
mod strings;

use std::collections::BTreeMap;
use std::io;
use std::sync::Arc;

use tera::{Context, Tera};

pub use days::{DayWords, Days};
pub use error::ThemeError;
/// The arguments of a string, for [`Strings::text`].
pub use fluent_bundle::FluentArgs;
pub use form::{Attempt, Choice, FormRequest, Notice};
pub use strings::{Language, Strings, StringsError, StringsFile, StringsProblem, TextError};

use functions::Words;

/// The template that [`Theme::form`] renders.
const FORM: &str = "form.html";

/// A theme ready to render: every template compiled, every string and day at hand.
#[derive(Debug)]
pub struct Theme {
    tera: Tera,
    words: Arc<Words>,
}

impl Theme {
    /// Compiles the templates, given as name and text, and reports what is wrong with all of them.
    ///
    /// The strings must hold what the templates ask for; a key that no language of the chain has is an error of the
    /// rendering, at the place that asks.
    pub fn new(
        templates: &[(String, String)],
        strings: Strings,
        days: BTreeMap<String, Days>,
    ) -> Result<Theme, Vec<ThemeError>> {
        let words = Arc::new(Words { strings, days });
        let errors: Vec<ThemeError> =
            templates.iter().filter_map(|(name, text)| error::syntax(name, text, engine(&words))).collect();
        if !errors.is_empty() {
            return Err(errors);
        }
        let mut tera = engine(&words);
        match tera.add_raw_templates(templates.iter().map(|(name, text)| (name, text))) {
            Ok(()) => Ok(Theme { tera, words }),
            Err(error) => Err(error::references(&error)),
        }
    }

    /// Renders a template. A variable that the context lacks is an error.
    pub fn render(&self, template: &str, context: &Context) -> Result<String, ThemeError> {
        self.tera.render(template, context).map_err(|error| ThemeError::rendering(template, &error))
    }

    /// Renders a form, empty or refused: the one place that turns a form, its texts and an attempt into HTML.
    pub fn form(&self, request: &FormRequest<'_>) -> Result<String, ThemeError> {
        let view = request.view(&self.words.strings).map_err(|error| ThemeError::whole(FORM, error.to_string()))?;
        let context = Context::from_serialize(&view).map_err(|error| ThemeError::rendering(FORM, &error))?;
        self.render(FORM, &context)
    }

    /// The strings that the theme was made with.
    #[must_use]
    pub fn strings(&self) -> &Strings {
        &self.words.strings
    }
}

/// Tera with our functions, before any template.
fn engine(words: &Arc<Words>) -> Tera {
    let mut tera = Tera::new();
    tera.set_escape_fn(escape);
    functions::register(&mut tera, words);
    tera
}

/// Escapes for HTML text and quoted attributes.
///
/// Tera's own also escapes `/`, which would make every address on every page longer and unreadable.
fn escape(text: &str, out: &mut dyn io::Write) -> io::Result<()> {
    let mut rest = text;
    while let Some(at) = rest.find(['&', '<', '>', '"', '\'']) {
        let (plain, special) = rest.split_at(at);
        out.write_all(plain.as_bytes())?;
        let entity: &[u8] = match special.as_bytes()[0] {
            b'&' => b"&amp;",
            b'<' => b"&lt;",
            b'>' => b"&gt;",
            b'"' => b"&quot;",
            _ => b"&#39;",
        };
        out.write_all(entity)?;
        rest = &special[1..];
    }
    out.write_all(rest.as_bytes())
}

#[cfg(test)]
mod tests;

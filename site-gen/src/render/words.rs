//! The theme's strings in what is not HTML.

use site_theme::{FluentArgs, TextError};

use super::reader::Reader;
use crate::diagnostic::{Diagnostic, Problem};
use crate::site::{Site, Text};

/// A string of the theme in the reader's language.
pub(crate) fn say(reader: &Reader<'_>, key: &str, named: &[(&str, &str)]) -> Result<String, TextError> {
    let mut args = FluentArgs::new();
    for (name, value) in named {
        args.set((*name).to_owned(), (*value).to_owned());
    }
    reader.theme.strings().text(reader.lang(), key, &args)
}

/// A string that cannot be said, at the file that lacks it.
pub(crate) fn unsaid(site: &Site<'_>, error: &TextError) -> Diagnostic {
    let (TextError::Missing { lang, .. } | TextError::Broken { lang, .. }) = error;
    let path = format!("themes/{}/strings/{lang}.ftl", site.theme.name);
    Diagnostic::whole(&path, Problem::BadString { message: error.to_string() })
}

/// The letters of a text without its marks.
pub(crate) fn plain(text: &Text<'_>) -> String {
    use pulldown_cmark::Event;
    let letters = text.iter().map(|(event, _)| match event {
        Event::Text(words) | Event::Code(words) => words,
        Event::SoftBreak | Event::HardBreak => " ",
        _ => "",
    });
    letters.collect()
}

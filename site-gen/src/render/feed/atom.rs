//! The feed as Atom (RFC 4287).

use site_theme::{Days, TextError};

use super::{Entry, about, entries};
use crate::render::calendars::ATOM;
use crate::render::markdown::escape;
use crate::render::reader::Reader;

/// A language's feed as Atom.
pub(crate) fn atom(reader: &Reader<'_>, days: &Days) -> Result<String, TextError> {
    let entries = entries(reader, days)?;
    let about = about(reader, ATOM, &entries);
    let lang = reader.lang();
    let entries: String = entries.iter().map(entry).collect();
    Ok(format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"{lang}\">\n\
         <id>{}</id>\n<title>{}</title>\n<updated>{}</updated>\n<author><name>{}</name></author>\n\
         <link rel=\"self\" type=\"application/atom+xml\" href=\"{}\"/>\n\
         <link rel=\"alternate\" type=\"text/html\" hreflang=\"{lang}\" href=\"{}\"/>\n{entries}</feed>\n",
        escape(&about.id),
        escape(&about.title),
        about.updated,
        escape(&about.author),
        escape(&about.own),
        escape(&about.home),
    ))
}

fn entry(entry: &Entry) -> String {
    format!(
        "<entry>\n<id>{}</id>\n<title>{}</title>\n<link rel=\"alternate\" type=\"text/html\" href=\"{}\"/>\n\
         <published>{}</published>\n<updated>{}</updated>\n<category term=\"{}\"/>\n\
         <content type=\"html\">{}</content>\n</entry>\n",
        escape(&entry.id),
        escape(&entry.title),
        escape(&entry.url),
        entry.published,
        entry.updated,
        escape(&entry.kind),
        escape(&entry.content),
    )
}

//! The feed as JSON Feed 1.1.

use serde_json::{Value, json};
use site_theme::{Days, TextError};

use super::{Entry, about, entries};
use crate::render::calendars::JSON;
use crate::render::reader::Reader;

/// A language's feed as JSON Feed.
pub(crate) fn json(reader: &Reader<'_>, days: &Days) -> Result<String, TextError> {
    let entries = entries(reader, days)?;
    let about = about(reader, JSON, &entries);
    let feed = json!({
        "version": "https://jsonfeed.org/version/1.1",
        "title": about.title,
        "home_page_url": about.home,
        "feed_url": about.own,
        "language": reader.lang(),
        "authors": [{ "name": about.author }],
        "items": entries.iter().map(item).collect::<Vec<_>>(),
    });
    Ok(format!("{feed:#}\n"))
}

fn item(entry: &Entry) -> Value {
    json!({
        "id": entry.id,
        "url": entry.url,
        "title": entry.title,
        "content_html": entry.content,
        "date_published": entry.published.to_string(),
        "date_modified": entry.updated.to_string(),
        "tags": [entry.kind],
    })
}

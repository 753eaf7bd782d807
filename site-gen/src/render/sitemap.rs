//! What machines read: robots.txt, the sitemaps, and pages that lead from an old address to the new one.

use std::fmt::Write as _;

use super::markdown::escape;
use super::page::alternates;
use super::reader::{Reader, Seen};
use crate::lang::Language;
use crate::site::Site;

/// Everything may be found, except what is only for the person who has the link.
pub(crate) fn robots(site: &Site<'_>) -> String {
    let base = &site.config.base_url;
    format!("User-agent: *\nDisallow: /signup/\nDisallow: /mine/\nDisallow: /desk/\n\nSitemap: {base}/sitemap.xml\n")
}

/// One sitemap for each language.
pub(crate) fn index(site: &Site<'_>) -> String {
    let entry = |language: &Language| {
        format!("<sitemap><loc>{}/{}/sitemap.xml</loc></sitemap>\n", escape(&site.config.base_url), language.tag)
    };
    let entries: String = site.languages.iter().map(entry).collect();
    document("sitemapindex", "", &entries)
}

/// The pages that are written in one language, each with its translations.
pub(crate) fn sitemap(reader: &Reader<'_>) -> String {
    let pages = reader.site.pages.values().filter(|page| !page.facts.draft);
    let written = pages.filter_map(|page| reader.see(page)).filter(|seen| seen.shown.text == reader.language.tag);
    let mut entries = String::new();
    for seen in written {
        // Writing to a `String` cannot fail.
        writeln!(entries, "<url><loc>{}</loc>{}</url>", address(reader, seen), translations(reader, seen))
            .unwrap_or(());
    }
    document("urlset", " xmlns:xhtml=\"http://www.w3.org/1999/xhtml\"", &entries)
}

fn address(reader: &Reader<'_>, seen: Seen<'_>) -> String {
    escape(&reader.absolute(seen.shown.url.as_str()))
}

fn translations<'a>(reader: &Reader<'a>, seen: Seen<'a>) -> String {
    let link = |hreflang: &str, url: &str| {
        format!("<xhtml:link rel=\"alternate\" hreflang=\"{}\" href=\"{}\"/>", escape(hreflang), escape(url))
    };
    alternates(reader, seen.page).iter().map(|other| link(other.hreflang, &other.url)).collect()
}

fn document(root: &str, namespaces: &str, entries: &str) -> String {
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <{root} xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"{namespaces}>\n{entries}</{root}>\n"
    )
}

/// A page at an old address, which works without a server's help and says by itself where to go.
pub(crate) fn redirect(reader: &Reader<'_>, to: Seen<'_>) -> String {
    let (url, title) = (escape(to.shown.url.as_str()), escape(&to.text.title));
    let (lang, dir) = (to.shown.text.as_str(), reader.dir(&to.shown.text).as_str());
    format!(
        "<!doctype html>\n<html lang=\"{lang}\" dir=\"{dir}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width\">\n<title>{title}</title>\n\
         <meta name=\"robots\" content=\"noindex\">\n<link rel=\"canonical\" href=\"{}\">\n\
         <meta http-equiv=\"refresh\" content=\"0; url={url}\">\n</head>\n\
         <body>\n<p><a href=\"{url}\">{title}</a></p>\n</body>\n</html>\n",
        address(reader, to),
    )
}

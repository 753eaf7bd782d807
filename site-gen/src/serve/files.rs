//! A finished build held in memory and answered over HTTP, byte for byte, with the reload script as the only addition.

use std::collections::BTreeMap;
use std::sync::{Arc, PoisonError, RwLock};

use axum::body::{Body, Bytes};
use axum::http::header::{ALLOW, CACHE_CONTROL, CONTENT_TYPE, ETAG, IF_NONE_MATCH, LOCATION};
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, Uri};
use axum::response::Response;

use crate::render::OutputFile;

/// Added to every page by `serve` alone. It loads the page anew when the site has become another one, also after
/// `serve` itself was started again.
pub(super) const RELOAD_SCRIPT: &str = "<script data-site-gen-reload>{let seen;\
    new EventSource(\"/_reload\").onmessage=(event)=>{if(seen&&seen!==event.data)location.reload();seen=event.data}}\
    </script>";

/// The public half of one build.
#[derive(Debug)]
pub(super) struct Files {
    by_path: BTreeMap<String, File>,
    version: String,
}

#[derive(Debug)]
struct File {
    bytes: Bytes,
    kind: &'static str,
    etag: String,
}

impl Files {
    /// Takes the files below `public/`.
    pub(super) fn new(outputs: &[OutputFile]) -> Files {
        let public = outputs.iter().filter_map(|file| Some((file.path.strip_prefix("public/")?, &file.bytes)));
        let by_path: BTreeMap<_, _> = public.map(|(path, bytes)| (path.to_owned(), File::new(path, bytes))).collect();
        let mut hash = blake3::Hasher::new();
        for (path, file) in &by_path {
            hash.update(path.as_bytes()).update(file.etag.as_bytes());
        }
        Files { by_path, version: hash.finalize().to_hex().to_string() }
    }

    /// A name for exactly these files.
    pub(super) fn version(&self) -> &str {
        &self.version
    }

    fn answer(&self, path: &str, headers: &HeaderMap) -> Response {
        let name = path.trim_start_matches('/');
        let folder = if name.is_empty() {
            "index.html".to_owned()
        } else {
            format!("{}/index.html", name.trim_end_matches('/'))
        };
        let file = if path.ends_with('/') { self.by_path.get(&folder) } else { self.by_path.get(name) };
        match file {
            Some(file) if is_known(headers, &file.etag) => status(StatusCode::NOT_MODIFIED, file, Bytes::new()),
            Some(file) => status(StatusCode::OK, file, file.bytes.clone()),
            None if !path.ends_with('/') && self.by_path.contains_key(&folder) => to_folder(name),
            None => self.not_found(name),
        }
    }

    /// The page that says so in the language of the address, else in the site's own.
    fn not_found(&self, name: &str) -> Response {
        let language = name.split('/').next().unwrap_or_default();
        let page = self.by_path.get(&format!("{language}/404.html")).or_else(|| self.by_path.get("404.html"));
        match page {
            Some(page) => status(StatusCode::NOT_FOUND, page, page.bytes.clone()),
            None => plain(StatusCode::NOT_FOUND),
        }
    }
}

impl File {
    fn new(path: &str, bytes: &[u8]) -> File {
        let kind = content_type(path);
        let bytes = if kind.starts_with("text/html") { with_reload_script(bytes) } else { bytes.to_vec() };
        let etag = format!("\"{}\"", &blake3::hash(&bytes).to_hex()[..32]);
        File { bytes: Bytes::from(bytes), kind, etag }
    }
}

/// The site as it is now: swapped as a whole, so that a page never mixes two builds.
#[derive(Clone, Debug)]
pub(super) struct Current(Arc<RwLock<Arc<Files>>>);

impl Current {
    pub(super) fn new(files: Files) -> Current {
        Current(Arc::new(RwLock::new(Arc::new(files))))
    }

    pub(super) fn get(&self) -> Arc<Files> {
        // A writer that panicked has not touched the value: it is replaced in one step.
        Arc::clone(&self.0.read().unwrap_or_else(PoisonError::into_inner))
    }

    pub(super) fn swap(&self, files: Files) {
        *self.0.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(files);
    }

    /// Answers a request for a file.
    pub(super) fn answer(&self, method: &Method, uri: &Uri, headers: &HeaderMap) -> Response {
        if !matches!(*method, Method::GET | Method::HEAD) {
            let mut refused = plain(StatusCode::METHOD_NOT_ALLOWED);
            refused.headers_mut().insert(ALLOW, HeaderValue::from_static("GET, HEAD"));
            return refused;
        }
        self.get().answer(uri.path(), headers)
    }
}

fn with_reload_script(html: &[u8]) -> Vec<u8> {
    const END: &[u8] = b"</body>";
    let end = html.windows(END.len()).rposition(|window| window.eq_ignore_ascii_case(END)).unwrap_or(html.len());
    [&html[..end], RELOAD_SCRIPT.as_bytes(), &html[end..]].concat()
}

fn is_known(headers: &HeaderMap, etag: &str) -> bool {
    let known = headers.get_all(IF_NONE_MATCH).iter().filter_map(|value| value.to_str().ok());
    known.flat_map(|list| list.split(',')).any(|known| known.trim().trim_start_matches("W/") == etag)
}

fn status(code: StatusCode, file: &File, bytes: Bytes) -> Response {
    let mut response = Response::new(Body::from(bytes));
    *response.status_mut() = code;
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static(file.kind));
    // Everything may change with the next keystroke of the editor, so the browser asks each time.
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-cache"));
    if let Ok(etag) = HeaderValue::from_str(&file.etag) {
        headers.insert(ETAG, etag);
    }
    response
}

fn to_folder(name: &str) -> Response {
    let mut response = plain(StatusCode::PERMANENT_REDIRECT);
    if let Ok(location) = HeaderValue::from_str(&format!("/{name}/")) {
        response.headers_mut().insert(LOCATION, location);
    }
    response
}

fn plain(code: StatusCode) -> Response {
    let mut response = Response::new(Body::from(code.canonical_reason().unwrap_or_default()));
    *response.status_mut() = code;
    response
}

/// The kinds of files that a build writes.
fn content_type(path: &str) -> &'static str {
    match path.rsplit_once('.').map_or("", |(_, extension)| extension) {
        "html" => "text/html; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "json" => "application/json",
        "xml" => "application/xml",
        "txt" => "text/plain; charset=utf-8",
        "ics" => "text/calendar; charset=utf-8",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "jpg" | "jpeg" => "image/jpeg",
        "webp" => "image/webp",
        "avif" => "image/avif",
        "gif" => "image/gif",
        "ico" => "image/vnd.microsoft.icon",
        "pdf" => "application/pdf",
        "woff2" => "font/woff2",
        _ => "application/octet-stream",
    }
}

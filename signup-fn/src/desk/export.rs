//! The signups of a form as a file for a spreadsheet.

use axum::extract::{Extension, Path, State};
use axum::response::Response;

use super::login::Session;
use super::{Desk, Query};
use crate::app::App;
use crate::export::{self, ExportError, Format, Reader};
use crate::reply::{self, Refusal};
use crate::table::{Table, Unavailable};

/// By this mark spreadsheets know UTF-8; without it they read `Å` as `Ã…`.
const BYTE_ORDER_MARK: &[u8] = "\u{feff}".as_bytes();

/// `GET /desk/export/{form}`
pub(crate) async fn csv<T: Table>(
    State(app): State<App<T>>,
    Extension(session): Extension<Session>,
    Path(form): Path<String>,
    query: Query,
) -> Response {
    let desk = Desk::new(app, query);
    desk.export(&form, &session).await.unwrap_or_else(|refusal| desk.refuse(&refusal))
}

impl<T: Table> Desk<T> {
    async fn export(&self, form: &str, session: &Session) -> Result<Response, Refusal> {
        let form = &self.loaded.form(form).ok_or(Refusal::NotFound)?.form;
        let (reader, now) = (Reader::Session(&session.0), self.app.now());
        let csv = match export::export(self.app.table(), form, Format::Csv, reader, now).await {
            Ok(csv) => csv,
            Err(ExportError::Table(error)) => return Err(error.into()),
            Err(error) => return Err(Unavailable::because(error).into()),
        };
        let day = now.to_zoned(self.loaded.time_zone.clone()).date();
        let name = format!("{}-{day}.csv", form.id);
        Ok(reply::download(&name, "text/csv; charset=utf-8", [BYTE_ORDER_MARK, &csv].concat()))
    }
}

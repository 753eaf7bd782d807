//! What templates see of places.

use serde::Serialize;

/// Where something takes place.
#[derive(Serialize)]
pub(crate) struct PlaceView<'s> {
    pub(crate) id: &'s str,
    pub(crate) name: &'s str,
    pub(crate) address: Option<&'s str>,
    pub(crate) access: Option<&'s str>,
    /// Latitude and longitude.
    pub(crate) position: Option<[f64; 2]>,
}

/// A place and when it is open.
#[derive(Serialize)]
pub(crate) struct PlaceHours<'s> {
    pub(crate) place: &'s str,
    pub(crate) address: Option<&'s str>,
    pub(crate) access: Option<&'s str>,
    pub(crate) position: Option<[f64; 2]>,
    pub(crate) rows: Vec<HoursRow>,
    pub(crate) valid_until: Option<String>,
}

#[derive(Serialize)]
pub(crate) struct HoursRow {
    pub(crate) days: Vec<&'static str>,
    pub(crate) from: String,
    pub(crate) to: String,
}

//! Places and their opening hours.

use jiff::civil::Date;

use super::events::clock;
use super::reader::Reader;
use super::view::{HoursRow, PlaceHours, PlaceView};
use crate::site::{Hours, Place, PlaceId};
use crate::when::weekday_name;

/// Every place with opening hours, the one where the site's people are first.
pub(crate) fn hours<'a>(reader: &Reader<'a>) -> Vec<PlaceHours<'a>> {
    let contact = reader.site.config.contact.place.as_ref();
    let mut places: Vec<(&PlaceId, &Place)> = reader.site.places.iter().collect();
    places.sort_by_key(|(id, _)| Some(*id) != contact);
    places.into_iter().filter_map(|(_, place)| hours_of(reader, place)).collect()
}

/// Where something takes place.
pub(crate) fn place<'a>(reader: &Reader<'a>, id: &'a PlaceId) -> Option<PlaceView<'a>> {
    let place = reader.site.places.get(id)?;
    Some(PlaceView {
        id: id.as_str(),
        name: reader.words(&place.name),
        address: place.address.as_ref().map(|words| reader.words(words)),
        access: place.access.as_ref().map(|words| reader.words(words)),
        position: place.position.map(|(north, east)| [north, east]),
    })
}

/// Hours that are no longer true are not shown: no hours are better than wrong ones.
fn hours_of<'a>(reader: &Reader<'a>, place: &'a Place) -> Option<PlaceHours<'a>> {
    let today = reader.site.now.to_zoned(reader.site.config.time_zone.clone()).date();
    let valid: Vec<&Hours> = place.hours.iter().filter(|hours| is_valid(hours, today)).collect();
    if valid.is_empty() {
        return None;
    }
    Some(PlaceHours {
        place: reader.words(&place.name),
        address: place.address.as_ref().map(|words| reader.words(words)),
        access: place.access.as_ref().map(|words| reader.words(words)),
        position: place.position.map(|(north, east)| [north, east]),
        valid_until: valid.iter().filter_map(|hours| hours.valid_until).min().map(|day| day.to_string()),
        rows: valid.into_iter().map(row).collect(),
    })
}

fn is_valid(hours: &Hours, today: Date) -> bool {
    hours.valid_until.is_none_or(|last| last >= today)
}

fn row(hours: &Hours) -> HoursRow {
    HoursRow {
        days: hours.days.iter().map(|day| weekday_name(*day)).collect(),
        from: clock(hours.from),
        to: clock(hours.to),
    }
}

//! The words of an event: its title, what it is about, where it is and whose it is.

use icalendar::Property;
use site_theme::TextError;

use super::Told;
use super::value::words;
use crate::render::calendars::language_name;
use crate::render::programme::Once;
use crate::render::series::theme;
use crate::render::words::{plain, say};
use crate::site::Status;

/// The title; of a session, also what it is about. Some programs hide or drop what is cancelled and others show it as
/// any other, so the title says it too.
pub(crate) fn summary(told: &Told<'_>, once: &Once<'_>) -> Result<String, TextError> {
    let text = told.seen.text;
    let about = once.session.and_then(|session| theme(text, session)).map(|item| plain(&item.title));
    let title = about.map_or_else(|| text.title.clone(), |about| format!("{}: {about}", text.title));
    match once.status {
        Status::Cancelled => say(told.reader, "calendar-cancelled", &[("title", &title)]),
        Status::Scheduled | Status::Moved => Ok(title),
    }
}

/// What it is about, and what one wants to know before going there. The address of the page comes last, because many
/// programs show no other.
pub(super) fn description(told: &Told<'_>, once: &Once<'_>) -> Result<String, TextError> {
    let Told { reader, programme, .. } = told;
    let mut lines: Vec<String> = told.seen.text.summary.iter().cloned().collect();
    if !once.spoken.is_empty() {
        let names: Vec<&str> = once.spoken.iter().map(|tag| language_name(tag)).collect();
        lines.push(format!("{}: {}", say(reader, "spoken", &[])?, names.join(" · ")));
    }
    for tag in once.interpreter {
        lines.push(say(reader, "interpreter-chip", &[("language", language_name(tag))])?);
    }
    if let Some(organiser) = programme.organiser {
        lines.push(say(reader, "outside-event", &[("organiser", &organiser.name)])?);
    }
    if programme.signup && once.status != Status::Cancelled {
        lines.push(say(reader, "sign-up-needed", &[])?);
    }
    lines.push(told.url());
    Ok(lines.join("\n"))
}

/// The place with its address and position; without a place the address online.
pub(super) fn location(told: &Told<'_>, once: &Once<'_>) -> Vec<Property> {
    let Some(place) = once.place.and_then(|id| told.reader.site.places.get(id)) else {
        return told.programme.url.map(|url| Property::new("LOCATION", url)).into_iter().collect();
    };
    let (name, language) = place.name.in_language(told.reader.language);
    let address = place.address.as_ref().map(|address| told.reader.words(address));
    let whole = address.map_or_else(|| name.to_owned(), |address| whole(name, address));
    let position = place.position.map(|(north, east)| Property::new("GEO", format!("{north};{east}")));
    std::iter::once(words("LOCATION", &whole, language)).chain(position).collect()
}

/// Some addresses begin with the name of the place.
fn whole(name: &str, address: &str) -> String {
    if address.starts_with(name) { address.to_owned() } else { format!("{name}, {address}") }
}

/// Whom to ask: those whose event it is.
pub(super) fn contact(told: &Told<'_>) -> Property {
    if let Some(organiser) = told.programme.organiser {
        let lines: Vec<&str> = [organiser.name.as_str()].into_iter().chain(organiser.url.as_deref()).collect();
        return Property::new("CONTACT", lines.join("\n"));
    }
    let config = &told.reader.site.config;
    let (name, language) = config.organisation.in_language(told.reader.language);
    words("CONTACT", &format!("{name}\n{}\n{}", config.contact.phone.text, config.contact.email), language)
}

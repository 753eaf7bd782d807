//! The facts that help somebody decide to take part, with the numbers that may be shown.

use signup_form::OptionId;

use super::view::{ServiceView, SideCount, Tally};
use super::{events, forms};
use crate::numbers::hundredths;
use crate::render::reader::Reader;
use crate::site::{Count, Page, Service, SiteForm, Template};

/// Fewer people than this could be recognised, so they are not counted in public, nor is the side beside them, from
/// which one could subtract.
const FEWEST_SHOWN: u32 = 5;

/// The service that a page tells about: its own, or that of the page whose form it shows, so that the facts are stated
/// once; on the start page the first one of the site.
pub(crate) fn shown_on<'a>(reader: &Reader<'a>, page: &'a Page<'a>) -> Option<ServiceView<'a>> {
    let form = page.facts.form.as_ref().and_then(|id| reader.site.forms.get(id));
    let home = form.and_then(|form| reader.site.pages.get(&form.home));
    let first = reader.landmarks.service.filter(|_| page.facts.template == Template::Start);
    let mut pages = [Some(page), home, first].into_iter().flatten();
    pages.find_map(|page| Some(service(reader, page, page.facts.service.as_ref()?)))
}

fn service<'a>(reader: &Reader<'a>, page: &'a Page<'a>, service: &'a Service) -> ServiceView<'a> {
    let form = forms::of_page(reader, page);
    let tally = |count: &Option<Count>| count.as_ref().and_then(|count| tally(reader, form, count));
    ServiceView {
        first_meeting: service.first_meeting,
        cost: service.cost,
        queue: tally(&service.queue),
        registered: tally(&service.registered),
        open_event: service.open_event.as_ref().and_then(|id| events::next_of(reader, id)),
    }
}

fn tally(reader: &Reader<'_>, form: Option<&SiteForm>, count: &Count) -> Option<Tally> {
    if count.sides.is_empty() || count.sides.iter().any(|(_, people)| (1..FEWEST_SHOWN).contains(people)) {
        return None;
    }
    let side = |(side, count): &(OptionId, u32)| SideCount {
        side: side.as_str().to_owned(),
        label: form.and_then(|form| label(reader, form, side)).unwrap_or_else(|| side.as_str().to_owned()),
        count: *count,
    };
    Some(Tally {
        as_of: count.as_of.to_string(),
        sides: count.sides.iter().map(side).collect(),
        ratio: match count.sides.as_slice() {
            [(_, many), (_, few)] => ratio(*many, *few).map(|ratio| hundredths(reader.lang(), ratio)),
            _ => None,
        },
    })
}

/// The words that the form has for a side.
fn label(reader: &Reader<'_>, form: &SiteForm, side: &OptionId) -> Option<String> {
    let texts = form.texts.get(&reader.language.tag)?;
    texts.fields.values().find_map(|field| field.options.get(side)).cloned()
}

/// `186 : 70` is 266 hundredths; the last digit is rounded half up.
fn ratio(many: u32, few: u32) -> Option<u64> {
    let (many, few) = (u64::from(many), u64::from(few));
    (many * 200 + few).checked_div(few * 2)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(many: u32, few: u32, expected: Option<u64>) {
        assert_eq!(ratio(many, few), expected);
    }

    #[test]
    fn ratios_have_two_rounded_decimals() {
        check(186, 70, Some(266));
        check(3, 1, Some(300));
        check(1, 3, Some(33));
        check(2, 3, Some(67));
    }

    #[test]
    fn nothing_is_divided_by_nobody() {
        check(5, 0, None);
    }
}

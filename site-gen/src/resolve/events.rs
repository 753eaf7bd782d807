//! An event's names found, and each time that it takes place.

use jiff::Timestamp;
use jiff::tz::TimeZone;
use signup_form::{Feeds, Form, FormId, spoken_language, spoken_languages};

use super::config::unknown_place;
use super::occurrences;
use super::pages::Known;
use crate::diagnostic::{Problem, Spanned, nearest};
use crate::parse::{AudienceBlock, Check, EventBlock, quoted};
use crate::site::{Audience, Event, KindId, PageId, PlaceId};
use crate::when::When;

/// What a form asks when a guardian registers a child: who the adult is to the child, and the child.
const GUARDIAN_FIELDS: [&str; 2] = ["guardian", "child"];

/// From this age on, children may sign up for something online themselves (GDPR, article 8, as Sweden has set it).
const OLD_ENOUGH: u8 = 13;

/// Resolves the `event` block of a page.
pub(super) fn resolve(
    check: &mut Check<'_>,
    page: &PageId,
    block: &EventBlock,
    known: &Known<'_, '_>,
) -> Option<Event> {
    let place = block.place.as_ref().and_then(|place| self::place(check, place, known));
    for change in block.changed.iter().filter_map(|change| change.value.place.as_ref()) {
        self::place(check, change, known);
    }
    let kind = kind(check, &block.kind, known);
    let spoken = languages(check, &block.spoken);
    let interpreter = languages(check, &block.interpreter);
    let signup = block.signup.as_ref().and_then(|form| signup(check, form, block.audience.as_ref(), known));
    let audience = block.audience.as_ref().map(|audience| self::audience(check, audience, known));
    let times = occurrences::resolve(check, page, block, known.zone, known.now);
    Some(Event {
        start: block.start.value,
        end: block.end.as_ref().map(|end| end.value),
        place,
        url: block.url.clone(),
        kind: kind?,
        spoken,
        interpreter,
        audience,
        repeats: block.repeats.as_ref().map(|repeats| repeats.rule.clone()),
        seats: block.seats,
        cost: block.cost,
        signup,
        status: block.status,
        organiser: block.organiser.clone(),
        revised: block.revised.as_ref().map(|revised| instant(revised.value, known.zone)),
        occurrences: times.near,
        changed: times.changed,
    })
}

/// The instant of a clock time; a whole day begins at midnight.
pub(super) fn instant(when: When, zone: &TimeZone) -> Timestamp {
    let civil = match when {
        When::Day(date) => date.to_datetime(jiff::civil::Time::midnight()),
        When::At(at) => at,
    };
    // Compatible: a time that the clocks skip is that much later, one that comes twice is the first (RFC 5545, 3.3.5).
    zone.to_ambiguous_timestamp(civil).compatible().unwrap_or(Timestamp::MAX)
}

pub(super) fn place(check: &mut Check<'_>, place: &Spanned<String>, known: &Known<'_, '_>) -> Option<PlaceId> {
    let id = PlaceId::new(&*place.value);
    let keys: Vec<&str> = known.places.keys().map(PlaceId::as_str).collect();
    let found = known.places.contains_key(&id).then_some(id);
    check.take(&place.span, found.ok_or_else(|| unknown_place(&place.value, &keys)))
}

pub(super) fn kind(check: &mut Check<'_>, kind: &Spanned<String>, known: &Known<'_, '_>) -> Option<KindId> {
    let id = KindId::new(&*kind.value);
    let keys: Vec<&str> = known.kinds.keys().map(KindId::as_str).collect();
    let unknown = || Problem::UnknownKind {
        kind: kind.value.clone(),
        nearest: nearest(&kind.value, keys.iter().copied()),
        known: quoted(&keys),
    };
    check.take(&kind.span, known.kinds.contains_key(&id).then_some(id).ok_or_else(unknown))
}

pub(super) fn languages(check: &mut Check<'_>, tags: &[Spanned<String>]) -> Vec<String> {
    for tag in tags.iter().filter(|tag| spoken_language(&tag.value).is_none()) {
        let nearest = nearest(&tag.value, spoken_languages().iter().map(|language| language.tag));
        check.note(&tag.span, Problem::UnknownSpokenLanguage { tag: tag.value.clone(), nearest });
    }
    tags.iter().map(|tag| tag.value.clone()).collect()
}

/// The form to register with, which asks for the guardian where children are registered.
pub(super) fn signup(
    check: &mut Check<'_>,
    form: &Spanned<String>,
    audience: Option<&AudienceBlock>,
    known: &Known<'_, '_>,
) -> Option<FormId> {
    let id = check.take(&form.span, known.form(&form.value))?;
    let Form { feeds, fields, .. } = &known.forms.get(&id)?.form;
    if *feeds != Feeds::Occurrence {
        check.note(&form.span, Problem::FormFeedsSomethingElse { form: form.value.clone() });
    }
    let asks = |name: &&str| fields.iter().any(|field| field.name == **name && field.required);
    let guardian = audience.is_some_and(|audience| audience.guardian);
    if guardian && !GUARDIAN_FIELDS.iter().all(asks) {
        check.note(&form.span, Problem::GuardianNotAsked { form: form.value.clone() });
    }
    if let Some((from, to)) =
        audience.and_then(|audience| audience.ages).filter(|(from, _)| *from < OLD_ENOUGH && !guardian)
    {
        check.note(&form.span, Problem::ChildrenWithoutGuardian { ages: format!("{from}-{to}") });
    }
    Some(id)
}

pub(super) fn audience(check: &mut Check<'_>, block: &AudienceBlock, known: &Known<'_, '_>) -> Audience {
    let words: Vec<String> = block.words.iter().map(|word| word.value.clone()).collect();
    if let Some(groups) = &known.audiences {
        let groups: Vec<&str> = groups.iter().map(String::as_str).collect();
        for word in block.words.iter().filter(|word| !groups.contains(&word.value.as_str())) {
            let problem = Problem::UnknownValue {
                value: word.value.clone(),
                nearest: nearest(&word.value, groups.iter().copied()),
                known: quoted(&groups),
            };
            check.note(&word.span, problem);
        }
    }
    Audience { ages: block.ages, guardian: block.guardian, words }
}

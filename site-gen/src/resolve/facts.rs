//! The facts of a page: the names in them found among the others.

use signup_form::{FormId, OptionId};

use super::gather::Group;
use super::links::Targets;
use super::pages::Known;
use crate::diagnostic::{Problem, Spanned, nearest};
use crate::parse::{Check, CountBlock, ServiceBlock, quoted};
use crate::site::{Count, Facts, PageId, Service, Template};

/// Resolves what the source file of a page states.
pub(super) fn resolve(
    check: &mut Check<'_>,
    path: &str,
    group: &Group<'_>,
    known: &Known<'_, '_>,
    targets: &Targets<'_, '_>,
) -> Facts {
    let doc = group.source_doc();
    let facts = &doc.front.facts;
    let form = form(check, group, known);
    let image = facts.image.as_ref().and_then(|image| {
        if doc.front.image_alt.is_none() {
            check.note(&image.span, Problem::ImageWithoutAlt { image: image.value.clone() });
        }
        check.take(&image.span, targets.image(doc, &image.value))
    });
    let service = facts.service.as_ref().map(|block| service(check, block, form.as_ref(), known, targets));
    let template = facts.template.unwrap_or(match (&facts.event, path) {
        (_, "") => Template::Start,
        _ if facts.series.is_some() => Template::Series,
        (Some(_), _) => Template::Event,
        (None, _) => Template::Page,
    });
    Facts {
        order: facts.order,
        nav: facts.nav,
        template,
        draft: facts.draft,
        redirect_from: facts.redirect_from.iter().map(|from| from.value.clone()).collect(),
        image,
        form,
        service,
    }
}

/// The form that a page names, or that lies in its folder.
fn form(check: &mut Check<'_>, group: &Group<'_>, known: &Known<'_, '_>) -> Option<FormId> {
    match &group.source_doc().front.facts.form {
        Some(name) => check.take(&name.span, known.form(&name.value)),
        None => known.forms.iter().find(|(_, form)| form.home == group.id).map(|(id, _)| id.clone()),
    }
}

fn service(
    check: &mut Check<'_>,
    block: &ServiceBlock,
    form: Option<&FormId>,
    known: &Known<'_, '_>,
    targets: &Targets<'_, '_>,
) -> Service {
    let sides: Vec<&OptionId> = form
        .and_then(|id| known.forms.get(id)?.form.matching.as_ref())
        .map(|matching| matching.sides.iter().collect())
        .unwrap_or_default();
    Service {
        first_meeting: block.first_meeting,
        cost: block.cost,
        queue: block.queue.as_ref().map(|block| count(check, block, &sides)),
        registered: block.registered.as_ref().map(|block| count(check, block, &sides)),
        open_event: block.open_event.as_ref().and_then(|page| open_event(check, page, targets)),
    }
}

fn count(check: &mut Check<'_>, block: &CountBlock, sides: &[&OptionId]) -> Count {
    for (side, _) in &block.sides {
        if !sides.iter().any(|known| known.as_str() == side.value) {
            let known: Vec<&str> = sides.iter().map(|side| side.as_str()).collect();
            let problem = Problem::UnknownValue {
                value: side.value.clone(),
                nearest: nearest(&side.value, known.iter().copied()),
                known: quoted(&known),
            };
            check.note(&side.span, problem);
        }
    }
    let number = |side: &OptionId| {
        let (_, number) = block.sides.iter().find(|(key, _)| key.value == side.as_str())?;
        Some((side.clone(), *number))
    };
    Count { as_of: block.as_of, sides: sides.iter().filter_map(|side| number(side)).collect() }
}

fn open_event(check: &mut Check<'_>, page: &Spanned<String>, targets: &Targets<'_, '_>) -> Option<PageId> {
    let events = || targets.groups.values().filter(|group| group.source_doc().front.facts.event.is_some());
    let found = events().map(|group| &group.id).find(|id| id.as_str() == page.value).cloned();
    let unknown = || Problem::UnknownPage {
        page: page.value.clone(),
        nearest: nearest(&page.value, events().map(|group| group.id.as_str())),
    };
    check.take(&page.span, found.ok_or_else(unknown))
}

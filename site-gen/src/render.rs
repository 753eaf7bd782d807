//! One planned output -> its bytes. Pure; nothing here reads or writes anything.

use site_theme::{Days, TextError, ThemeError};
use tera::Context;

use crate::diagnostic::{Diagnostic, Problem};
use crate::lang::Language;
use crate::plan::{Html, Machine, Output, Plan, What};
use crate::site::Site;

pub(crate) mod calendars;
mod events;
mod events_json;
mod feed;
mod forms;
mod ics;
mod json_ld;
pub(crate) mod kit;
mod landmarks;
mod markdown;
mod page;
mod places;
mod programme;
pub(crate) mod reader;
mod series;
mod service;
mod signup_half;
mod sitemap;
mod view;
mod words;

use kit::{Kit, in_template};
use page::template_name;
use reader::{Reader, Seen};

/// A finished file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OutputFile {
    /// Its path below the build's folder, with `/` between the parts.
    pub path: String,
    /// What it holds.
    pub bytes: Vec<u8>,
}

/// Renders one output.
pub(crate) fn render(
    site: &Site<'_>,
    kit: &Kit<'_>,
    plan: &Plan<'_>,
    output: &Output<'_>,
) -> Result<OutputFile, Diagnostic> {
    let reader = |language| Reader { site, theme: &kit.theme, landmarks: &kit.landmarks, language, css: &plan.css };
    let bytes = match &output.what {
        What::Html { language, seen, kind } => {
            html(&reader(language), *seen, *kind).map(String::into_bytes).map_err(|error| in_template(site, &error))?
        }
        What::Redirect { language, to } => sitemap::redirect(&reader(language), *to).into_bytes(),
        What::Robots => sitemap::robots(site).into_bytes(),
        What::SitemapIndex => sitemap::index(site).into_bytes(),
        What::Sitemap { language } => sitemap::sitemap(&reader(language)).into_bytes(),
        What::Bundle => signup_half::bundle(site).map_err(|error| not_json(&output.path, &error))?,
        What::Days { language } => {
            serde_json::to_vec(&kit.days.get(language.tag.as_str())).map_err(|error| not_json(&output.path, &error))?
        }
        What::Machine(what) => {
            machine(site, kit, reader, what).map_err(|error| words::unsaid(site, &error))?.into_bytes()
        }
        What::Copy(bytes) => bytes.to_vec(),
    };
    Ok(OutputFile { path: output.path.clone(), bytes })
}

fn html<'a>(reader: &Reader<'a>, seen: Seen<'a>, kind: Html<'a>) -> Result<String, ThemeError> {
    let (template, context) = match kind {
        Html::Page => (template_name(seen.page.facts.template), page::page(reader, seen)?),
        Html::FormShell(form) => (template_name(seen.page.facts.template), page::form_shell(reader, seen, form)),
        Html::ReceiptShell => ("receipt", page::receipt_shell(reader, seen)),
        Html::Chooser => ("language_chooser", page::bare(reader, seen, "language_chooser")),
        Html::NotFound => ("notfound", page::bare(reader, seen, "notfound")),
    };
    let template = format!("{template}.html");
    let context = Context::from_serialize(&context).map_err(|error| ThemeError {
        template: template.clone(),
        line: 1,
        column: 1,
        message: error.to_string(),
    })?;
    reader.theme.render(&template, &context)
}

fn machine<'a>(
    site: &'a Site<'a>,
    kit: &'a Kit<'a>,
    reader: impl Fn(&'a Language) -> Reader<'a>,
    what: &Machine<'a>,
) -> Result<String, TextError> {
    let none = Days::default();
    let days = |language: &Language| kit.days.get(language.tag.as_str()).unwrap_or(&none);
    match what {
        Machine::Event { language, seen } => ics::event(&reader(language), *seen),
        Machine::Calendar { language, listed } => ics::listing(&reader(language), *listed),
        Machine::Atom { language } => feed::atom(&reader(language), days(language)),
        Machine::JsonFeed { language } => feed::json(&reader(language), days(language)),
        Machine::Events => Ok(events_json::events(site)),
    }
}

/// Plain data is always JSON; should a type ever not be, this says which file it is.
fn not_json(path: &str, error: &serde_json::Error) -> Diagnostic {
    Diagnostic::whole(path, Problem::BadTemplate { message: error.to_string() })
}

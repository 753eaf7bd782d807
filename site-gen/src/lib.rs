//! Turns a town's Markdown into its friend service and calendar.
//!
//! A straight line: [`source::load`] → [`parse::parse`] → [`resolve::resolve`] → [`plan::plan`] → [`render`] →
//! [`write::write`]. Each stage is a function from a value to a value, and reports everything that it can see before the
//! next one starts.

pub mod source;

pub mod parse;

pub mod resolve;
pub mod site;

pub mod plan;

mod cldr;
mod days;
mod numbers;
pub mod render;

pub mod write;

pub mod serve;

pub mod cli;
pub mod diagnostic;
pub mod lang;
pub mod url;
pub mod when;

use rayon::prelude::*;

use crate::diagnostic::{Diagnostic, collect};
use crate::render::OutputFile;
use crate::resolve::Options;
use crate::source::Sources;

/// The whole line between the reader and the writer: the same input gives the same bytes, on any machine.
pub fn build(sources: &Sources, options: &Options) -> Result<Vec<OutputFile>, Vec<Diagnostic>> {
    let site = resolve::resolve(parse::parse(sources)?, options)?;
    let plan = plan::plan(&site)?;
    let kit = render::kit::kit(&site)?;
    let rendered = plan.outputs.par_iter().map(|output| render::render(&site, &kit, &plan, output));
    collect(rendered.map(|result| result.map_err(|problem| vec![problem])).collect::<Vec<_>>())
}

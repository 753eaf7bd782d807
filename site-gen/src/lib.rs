//! Turns a town's Markdown into its friend service and calendar.
//!
//! A straight line: [`source::load`] → [`parse::parse`] → [`resolve::resolve`] → plan → render → write. Each stage is a
//! function from a value to a value, and reports everything that it can see before the next one starts.

pub mod source;

pub mod parse;

pub mod site;

pub mod diagnostic;
pub mod lang;
pub mod url;
pub mod when;

//! The service that takes signups and shows them to the coordinator.
//!
//! Modules in reading order: the routes, a post's way into the table, the coordinator's pages, the domain, the store.

pub mod app;
pub mod bundle;
pub mod export;
pub mod mail;
pub mod reference;
pub mod secret;
pub mod signup;
pub mod sweep;
pub mod table;
pub mod work;

mod alias;
mod audit;
mod client;
mod desk;
mod guard;
mod intake;
mod ledger;
mod link;
mod mine;
mod occurrence;
mod outbox;
mod page;
mod reader;
mod reply;
mod words;

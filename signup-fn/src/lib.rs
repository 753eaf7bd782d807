//! The service that takes signups and shows them to the coordinator.
//!
//! Modules in reading order: the store, the domain, the routes.

pub mod reference;
pub mod secret;
pub mod signup;
pub mod table;

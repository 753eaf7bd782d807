//! The service that takes signups and shows them to the coordinator.

pub mod table;

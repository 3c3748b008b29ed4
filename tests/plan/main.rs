//! The plan: its keys, its refusals, its scenarios.
#![expect(clippy::unwrap_used, reason = "the helpers of a test may fail it")]

mod convert;
mod events;
#[path = "../helpers/mod.rs"]
mod helpers;
mod laws;
mod refusals;
mod scenarios;
mod table;

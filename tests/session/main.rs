//! The session without a window: jobs that end late, in any order, and the changes they may make then.
#![expect(clippy::unwrap_used, clippy::panic, reason = "the helpers of a test may fail it")]

mod cache;
mod closing;
mod exporting;
mod history;
mod importing;
mod opening;
mod paths;
mod plan_actions;
mod queue;
mod recovery;
mod rest;
mod saving;
mod search;
mod settings;
mod support;

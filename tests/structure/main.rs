//! The rules of the house, held by reading the sources.
#![expect(clippy::unwrap_used, clippy::panic, reason = "the helpers of a test may fail it")]

mod circles;
mod rooms;
mod source;
mod tree;

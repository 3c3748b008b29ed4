//! The rules of `CONTRIBUTING.md` that reading the sources can hold.
#![expect(clippy::unwrap_used, clippy::panic, reason = "the helpers of a test may fail it")]

mod circles;
mod functions;
mod layers;
mod names;
mod sentences;
mod source;
mod translations;
mod tree;

//! Words: every key has some, every fault has a remedy, and printed numbers are read back.

#![expect(clippy::unwrap_used, reason = "the helpers of tests fail like the tests")]

mod keys;
mod languages;
mod numbers;
mod remedies;
mod translations;

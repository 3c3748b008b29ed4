//! Files that platforms export: made up from one invented creator, so that the same truth comes in by each of them.

#![expect(clippy::unwrap_used, reason = "the helpers of tests fail like the tests")]

mod creator;
mod exports;
mod hostile;
mod merging;
mod progress;
mod workbook_file;

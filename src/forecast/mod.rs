//! What follows from a plan, month by month. Pure: no input or output, no clock, and no failure on a valid plan.

mod as_set;
pub mod futures;

pub use as_set::{Forecast, Line, StreamId, as_set};

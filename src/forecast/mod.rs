//! What follows from a plan, month by month. Pure: no input or output, no clock, and no failure on a valid plan.

pub mod compare;
mod deterministic;
mod effects;
pub mod futures;
pub mod reach;
pub mod sensitivity;
pub mod steps;
pub mod sweep;

pub use deterministic::{Forecast, Line, StreamId, deterministic};
pub use effects::effects;

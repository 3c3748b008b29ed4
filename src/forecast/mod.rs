//! The figures of a plan by month. Pure: no input or output, no clock, and no failure on a valid plan.

mod cash;
pub mod compare;
mod deterministic;
mod effects;
mod figure;
pub mod futures;
mod growth;
mod line;
pub mod reach;
pub mod sensitivity;
pub mod splitmix64;
pub mod steps;
pub mod sweep;

pub use cash::{Cash, StreamCash};
pub use deterministic::{Forecast, deterministic};
pub use effects::effects;
pub use line::{Line, StreamId};

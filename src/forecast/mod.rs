//! The figures of a plan by month. Pure: no input or output, no clock, and no failure on a valid plan.

pub mod attribution;
mod bootstrap;
pub mod calibrate;
mod cash_flow;
pub mod comparison;
mod deterministic;
mod effects;
mod figure;
pub mod futures;
pub mod goal_seek;
mod growth;
mod known_months;
pub mod likes_in_lives;
mod line;
mod member_ratios;
pub mod parameter_sweep;
mod past_ratios;
mod rank;
pub mod reach_ways;
pub mod sensitivity;
pub mod splitmix64;
pub mod start_hours;

pub use cash_flow::{Cash, StreamCash};
pub use deterministic::{Forecast, deterministic};
pub use effects::effects;
pub use known_months::{KnownMonths, PastMonth, RunningMonth};
pub use line::Line;

pub use crate::plan::StreamId;

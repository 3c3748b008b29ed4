//! What follows from a plan, month by month. Pure: no input or output, no clock, and no failure on a valid plan.

mod as_set;
pub mod compare;
mod effects;
pub mod futures;
pub mod goal;
pub mod sensitivity;
pub mod steps;
pub mod sweep;

pub use as_set::{Forecast, Line, StreamId, as_set};
pub use effects::effects;

/// The line of a forecast that a measure names.
const fn line(measure: crate::plan::GoalMeasure) -> Line {
    match measure {
        crate::plan::GoalMeasure::Gross => Line::Gross,
        crate::plan::GoalMeasure::TakeHome => Line::TakeHome,
    }
}

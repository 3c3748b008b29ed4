//! The texts of presets.

use crate::plan::Problem;

/// A text on presets.
#[derive(Clone, Debug, PartialEq)]
pub enum PresetText {
    /// The button that lists them.
    Title,
    /// Their use.
    Hint,
    /// The numbers that one sets.
    Sets(String),
    /// The reason why one does not fit the plan.
    DoesNotFit(Problem),
}

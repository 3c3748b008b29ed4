//! The names of the views.

/// A view of the plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ViewName {
    /// The parts of a month.
    Month,
    /// The streams over the months.
    Time,
    /// The money that arrives.
    Cash,
    /// The futures.
    Range,
    /// The effects of the ranges.
    Matters,
    /// The ways to an amount.
    Reach,
    /// Scenarios side by side.
    Compare,
    /// The past as it really was.
    Reality,
    /// Published claims on coins.
    Others,
}

//! Texts of the whale test: a plan without the fan on whom a part of its gifts depends.

use crate::plan::YearMonth;

/// A text of the test.
#[derive(Clone, Debug, PartialEq)]
pub enum TopFanText {
    /// The part of the card.
    Title,
    /// No part of the gifts is known to come from one person.
    NoShare,
    /// Over the figures as they are.
    With,
    /// Over the figures without the fan from this month on.
    Without(YearMonth),
    /// Beside the gross of that month.
    Month(YearMonth),
    /// Beside the gross of all months.
    Total,
    /// Beside the first month that meets the goal.
    Goal,
    /// Beside the least money that can be spent.
    Least,
    /// Beside the month in which the money runs out.
    RunsOut,
    /// The first month that meets the goal; `None` where none does.
    Met(Option<YearMonth>),
    /// The month in which the money runs out; `None` where it lasts.
    OutIn(Option<YearMonth>),
    /// A row for a screen reader.
    Row {
        /// The text beside the figures.
        name: String,
        /// The figure with the fan.
        before: String,
        /// The figure without.
        after: String,
    },
    /// The button that adds the test as a scenario.
    AddScenario,
    /// The name of that scenario.
    Scenario,
    /// The stream of the gifts that are left.
    Stream,
}

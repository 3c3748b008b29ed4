//! Texts of the whale test: a plan without the fan on whom a part of its gifts depends.

use super::Money;
use crate::plan::YearMonth;

/// A text of the test.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum TopFanText {
    /// The part of the card.
    Title,
    /// No part of the gifts is known to come from one person.
    NoShare,
    /// The gifts of the month in which the fan leaves, before and after.
    Month {
        /// The month.
        month: YearMonth,
        /// Gross of it with the fan.
        before: f64,
        /// Gross of it without.
        after: f64,
        /// The money they are in.
        money: Money,
    },
    /// The gross of all months, before and after.
    Total {
        /// With the fan.
        before: f64,
        /// Without.
        after: f64,
        /// The money they are in.
        money: Money,
    },
    /// The first month that meets the goal, with the fan and without.
    Goal([Option<YearMonth>; 2]),
    /// The month in which the money runs out.
    RunsOut(YearMonth),
    /// The least money, which is enough.
    Lowest {
        /// The money.
        amount: f64,
        /// Its month.
        month: YearMonth,
        /// The money it is in.
        money: Money,
    },
    /// The button that adds the test as a scenario.
    AddScenario,
    /// The stream of the gifts that are left.
    Stream,
}

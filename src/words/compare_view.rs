//! Texts of the comparison of scenarios.

use super::Money;

/// A text of the comparison.
#[derive(Clone, Debug, PartialEq)]
pub enum CompareText {
    /// The number of compared scenarios, and of all.
    Chosen(usize, usize),
    /// No more can be compared than these.
    AtMost(usize),
    /// Before the choice of the reference.
    Against,
    /// A single one is chosen.
    ChooseTwo,
    /// The plan has no scenario.
    Nothing,
    /// The meaning of a scenario.
    WhatIsAScenario,
    /// Adds a scenario.
    AddScenario,
    /// The title of the lines.
    OverTime,
    /// Shows the bands.
    Bands,
    /// The title of the dots.
    HowOften,
    /// The plan runs no futures.
    NoFutures,
    /// The meaning of the dots.
    Dots {
        /// The one.
        one: String,
        /// The other.
        other: String,
        /// The number of futures.
        count: usize,
    },
    /// The difference as set.
    AsSet {
        /// The one.
        one: String,
        /// The other.
        other: String,
        /// The total of the one less that of the other.
        by: f64,
        /// The money it is in.
        money: Money,
    },
    /// The title of the steps from one to the other.
    Steps(String, String),
    /// The meaning of the matrix.
    Matrix,
    /// Sorts by a scenario or a figure.
    SortBy(String),
    /// In place of the difference of the reference from itself.
    Reference,
    /// The lines for a screen reader: names with their last amounts.
    Lines(Vec<String>, Money),
    /// The dots for a screen reader: the one, the other, and the dots in which the one is ahead.
    DotsAhead(String, String, usize),
    /// The side of the dots in which a scenario is ahead.
    Ahead(String),
}

/// A text of the sweep of one or two numbers.
#[derive(Clone, Debug, PartialEq)]
pub enum SweepText {
    /// The title.
    Title,
    /// Before the choice of the first number.
    Change,
    /// Before the choice of the second number.
    And,
    /// No second number.
    NothingElse,
    /// Before the choice of the figure.
    AndShow,
    /// The total as set.
    Total,
    /// The total that 8 in 10 futures reach.
    Reached,
    /// The chance of the goal.
    Chance,
    /// A number that cannot change.
    CannotChange,
    /// The scenario on screen.
    In(String),
    /// The first number now.
    Now(String),
    /// The plan's own numbers on a map.
    Here,
    /// A click on a point.
    ClickToAdd,
    /// The key that does the same.
    EnterToAdd,
    /// The line or contour at the target.
    Target(String),
    /// One number for a screen reader: its name, and both ends as figure and value.
    Line(String, [[String; 2]; 2]),
    /// Two numbers for a screen reader: their names, and the least and the greatest figure.
    Map([String; 2], [String; 2]),
}

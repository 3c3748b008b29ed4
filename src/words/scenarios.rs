//! The texts of scenarios.

use crate::plan::GoalMeasure;

/// A text about scenarios.
#[expect(missing_docs, reason = "each has the name of its text")]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ScenarioText {
    WhatIf,
    All,
    Add,
    Import,
    Export,
    Rename,
    Duplicate,
    MoveLeft,
    MoveRight,
    Remove,
    DifferencesAndNote,
    Colour,
    Name,
    BaseHint,
    Differences,
    CloseDifferences,
    BaseHasNone,
    None,
    Reset,
    ResetHint,
    ResetAll,
    ResetAllHint,
    NoteHint,
    Note,
}

/// A text about scenarios with its numbers.
#[derive(Clone, Debug, PartialEq)]
pub enum ScenarioMessage {
    /// The button with the commands on a scenario.
    Actions(String),
    /// The button that lists all tabs.
    Count(usize),
    /// A new scenario begins as a copy; with its keys.
    AddHint(String),
    /// The most scenarios of a plan.
    Most(usize),
    /// The number of differences of a scenario.
    Differs(String, usize),
    /// The head of the effects, by the measure of the goal and the months.
    Effect(GoalMeasure, usize),
    /// Resets this difference.
    Reset(String),
    /// An entry that this version does not know.
    Unreadable {
        /// Its key.
        key: String,
        /// Its value.
        value: String,
    },
}

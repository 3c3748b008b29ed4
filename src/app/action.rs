//! What panels want: they return it, and one place applies it.

use crate::forecast::reach::Adjustment;
use crate::plan::{Assumption, Difference, Entry, Key, OwnStreamId, Plan, ScenarioId, Variant};

use super::command::Command;

/// How a change of one key is made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gesture {
    /// The pointer holds the slider: one step in the history until it lets go.
    Drag,
    /// Keys pressed on a slider: one step until it loses the focus.
    Keys,
    /// Done at once: typed, clicked, switched.
    Whole,
}

/// A change of one key.
#[derive(Clone, Debug, PartialEq)]
pub struct Edit {
    /// What is set.
    pub key: Key,
    /// To what.
    pub entry: Entry,
    /// As part of what.
    pub gesture: Gesture,
}

/// One thing a panel wants.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// Change the plan.
    Edit(Edit),
    /// Add a stream of the user's own.
    AddOwn,
    /// Take out a stream of the user's own.
    RemoveOwn(OwnStreamId),
    /// Fold or unfold a card.
    Fold(String),
    /// Lock or unlock a number for what it would take.
    Lock(Key),
    /// Unfold the card of a number and bring its slider to view.
    GoTo(Key),
    /// Take over what it would take.
    TakeOver(Adjustment),
    /// Show where a number comes from; none puts that away.
    Sources(Option<Assumption>),
    /// Set the note on a number.
    Note(Assumption, String),
    /// Change the plan to this one: one step, by this name or, without one, named by what differs.
    Become(Box<Plan>, Option<String>),
    /// Do something with the scenarios.
    Scenario(Scenarios),
    /// Show this month.
    Month(usize),
    /// Go to a step of the history.
    GoToStep(usize),
    /// Run a command.
    Run(Command),
}

/// One thing to do with the scenarios of the plan.
#[derive(Clone, Debug, PartialEq)]
pub enum Scenarios {
    /// Show it.
    Show(Variant),
    /// Add one that begins as this one.
    Add(Variant),
    /// Add what a number at another value, or two, would make of what is shown.
    AddWith(Vec<(Key, Entry)>),
    /// Give it another name.
    Rename(ScenarioId, String),
    /// Write down what to remember of it.
    Note(ScenarioId, String),
    /// Mark it with another colour of the palette.
    Colour(ScenarioId, u8),
    /// Put it in another place among the others.
    Move {
        /// Which one.
        id: ScenarioId,
        /// Where it is to stand.
        to: usize,
    },
    /// Take it out.
    Delete(ScenarioId),
    /// Save it as a plan of its own.
    Export(ScenarioId),
    /// Ask for a plan to take one over from.
    AskTakeOver,
    /// Follow the base again in one thing.
    Reset(ScenarioId, Difference),
    /// Follow the base again in everything.
    ResetAll(ScenarioId),
    /// Make one of its differences the base's.
    MakeBase(ScenarioId, Difference),
}

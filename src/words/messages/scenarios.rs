//! Scenarios.

use std::fmt;

use crate::words::translation::say;
use crate::words::translation::text as text_of;

use crate::words::report::Months;
use crate::words::{ScenarioMessage, ScenarioText};

impl ScenarioText {
    /// The text.
    #[must_use]
    pub fn text(self) -> &'static str {
        text_of(match self {
            Self::WhatIf => "scenario-what-if",
            Self::All => "scenario-all",
            Self::Add => "scenario-add",
            Self::Import => "scenario-import",
            Self::Export => "scenario-export",
            Self::Rename => "scenario-rename",
            Self::Duplicate => "scenario-duplicate",
            Self::MoveLeft => "scenario-move-left",
            Self::MoveRight => "scenario-move-right",
            Self::Remove => "scenario-remove",
            Self::DifferencesAndNote => "scenario-differences-and-note",
            Self::Colour => "scenario-colour",
            Self::Name => "scenario-name",
            Self::BaseHint => "scenario-base-hint",
            Self::Differences => "scenario-differences",
            Self::CloseDifferences => "scenario-close-differences",
            Self::BaseHasNone => "scenario-base-has-none",
            Self::None => "scenario-none",
            Self::Reset => "scenario-reset",
            Self::ResetHint => "scenario-reset-hint",
            Self::ResetAll => "scenario-reset-all",
            Self::ResetAllHint => "scenario-reset-all-hint",
            Self::NoteHint => "scenario-note-hint",
            Self::Note => "scenario-note",
        })
    }
}

/// The name of a colour of scenarios, by its place among them.
#[must_use]
pub fn scenario_colour(place: usize) -> &'static str {
    const COLOURS: [&str; 8] = ["colour-blue", "colour-orange", "colour-green", "colour-pink", "colour-yellow", "colour-violet", "colour-rust", "colour-teal"];
    text_of(COLOURS[place % COLOURS.len()])
}

impl fmt::Display for ScenarioMessage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Actions(name) => say!(f, "scenario-message-actions", name),
            Self::Count(count) => say!(f, "scenario-message-count", count),
            Self::AddHint(keys) => say!(f, "scenario-message-add-hint", keys),
            Self::Most(most) => say!(f, "scenario-message-most", most),
            Self::Differs(name, 0) => say!(f, "scenario-message-differs-0", name),
            Self::Differs(name, 1) => say!(f, "scenario-message-differs-1", name),
            Self::Differs(name, count) => say!(f, "scenario-message-differs", name, count),
            Self::Effect(measure, months) => say!(f, "scenario-message-effect", measure = measure.name(), months = Months(*months)),
            Self::Reset(difference) => say!(f, "scenario-message-reset", difference),
            Self::Unreadable { key, value } => say!(f, "scenario-message-unreadable", key, value),
        }
    }
}

//! Scenarios.

use std::fmt;

use crate::words::translation::say;
use crate::words::translation::text as text_of;

use crate::words::report::Months;
use crate::words::{ScenarioMessage, ScenarioText};

pub(in crate::words) fn scenarios(text: ScenarioText) -> &'static str {
    text_of(match text {
        ScenarioText::WhatIf => "scenario-what-if",
        ScenarioText::All => "scenario-all",
        ScenarioText::Add => "scenario-add",
        ScenarioText::Import => "scenario-import",
        ScenarioText::Export => "scenario-export",
        ScenarioText::Rename => "scenario-rename",
        ScenarioText::Duplicate => "scenario-duplicate",
        ScenarioText::MoveLeft => "scenario-move-left",
        ScenarioText::MoveRight => "scenario-move-right",
        ScenarioText::Remove => "scenario-remove",
        ScenarioText::DifferencesAndNote => "scenario-differences-and-note",
        ScenarioText::Colour => "scenario-colour",
        ScenarioText::Name => "scenario-name",
        ScenarioText::BaseHint => "scenario-base-hint",
        ScenarioText::Differences => "scenario-differences",
        ScenarioText::CloseDifferences => "scenario-close-differences",
        ScenarioText::BaseHasNone => "scenario-base-has-none",
        ScenarioText::None => "scenario-none",
        ScenarioText::Reset => "scenario-reset",
        ScenarioText::ResetHint => "scenario-reset-hint",
        ScenarioText::ResetAll => "scenario-reset-all",
        ScenarioText::ResetAllHint => "scenario-reset-all-hint",
        ScenarioText::NoteHint => "scenario-note-hint",
        ScenarioText::Note => "scenario-note",
    })
}

pub(in crate::words) fn colour(place: usize) -> &'static str {
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

//! Scenarios.

use std::fmt::{Formatter, Result};

use super::English;
use crate::words::report::Months;
use crate::words::{Says, ScenarioMessage, ScenarioText};

pub(super) const fn scenarios(text: ScenarioText) -> &'static str {
    match text {
        ScenarioText::WhatIf => "+ What if…",
        ScenarioText::All => "All scenarios",
        ScenarioText::Add => "Add a scenario",
        ScenarioText::Import => "Import from a plan…",
        ScenarioText::Export => "Export as a plan…",
        ScenarioText::Rename => "Rename…",
        ScenarioText::Duplicate => "Duplicate",
        ScenarioText::MoveLeft => "Move left",
        ScenarioText::MoveRight => "Move right",
        ScenarioText::Remove => "Remove",
        ScenarioText::DifferencesAndNote => "Differences and note…",
        ScenarioText::Colour => "Colour",
        ScenarioText::Name => "Name of the scenario",
        ScenarioText::BaseHint => "Base: the plan itself. Scenarios follow it except where they differ.",
        ScenarioText::Differences => "Differences",
        ScenarioText::CloseDifferences => "Close the differences",
        ScenarioText::BaseHasNone => "The base has no differences. Choose or add a scenario above.",
        ScenarioText::None => "No differences yet. Move a slider to add one.",
        ScenarioText::Reset => "Reset",
        ScenarioText::ResetHint => "Follow the base again",
        ScenarioText::ResetAll => "Reset all",
        ScenarioText::ResetAllHint => "Remove every difference from the base",
        ScenarioText::NoteHint => "A note: why this scenario?",
        ScenarioText::Note => "Note on the scenario",
    }
}

impl Says<ScenarioMessage> for English {
    fn say(&self, message: &ScenarioMessage, f: &mut Formatter<'_>) -> Result {
        match message {
            ScenarioMessage::Actions(name) => write!(f, "Actions for {name}"),
            ScenarioMessage::Count(count) => write!(f, "All {count}"),
            ScenarioMessage::AddHint(keys) => write!(f, "Copies this tab to a new scenario to change and compare ({keys})"),
            ScenarioMessage::Most(most) => write!(f, "A plan has at most {most} scenarios"),
            ScenarioMessage::Differs(name, 0) => write!(f, "{name}: no differences from the base"),
            ScenarioMessage::Differs(name, 1) => write!(f, "{name}: 1 difference from the base"),
            ScenarioMessage::Differs(name, count) => write!(f, "{name}: {count} differences from the base"),
            ScenarioMessage::Effect(measure, months) => write!(f, "Effect on {} over {}, as set", measure.name(), Months(*months)),
            ScenarioMessage::Reset(difference) => write!(f, "Reset: {difference}"),
            ScenarioMessage::Unreadable { key, value } => write!(f, "{key}: {value} in the file is unknown to this version; it is kept."),
        }
    }
}

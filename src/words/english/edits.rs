//! Labels, values and names of edits.

use std::fmt::{Formatter, Result};

use super::English;
use crate::plan::Key;
use crate::words::edit::{Edit, Label, Value};

use crate::words::{Says, plain, shown, within_sentence};

impl Says<Label> for English {
    fn say(&self, label: &Label, f: &mut Formatter<'_>) -> Result {
        let text = label.key.label();
        match (&label.stream, label.key) {
            (_, Key::Assumption(of)) if of.section() == "season" => write!(f, "Season in {text}"),
            (Some(stream), _) => write!(f, "{stream}: {}", within_sentence(text)),
            (None, _) => f.write_str(text),
        }
    }
}

impl Says<Value> for English {
    fn say(&self, value: &Value, f: &mut Formatter<'_>) -> Result {
        match value {
            Value::Number(value, quantity, money) => f.write_str(&shown(*value, *quantity, *money)),
            Value::Range([low, high], quantity, money) => write!(f, "{} to {}", shown(*low, *quantity, *money), shown(*high, *quantity, *money)),
            Value::NoRange => f.write_str("no range"),
            Value::Whole(value) => write!(f, "{value}"),
            Value::Month(month) => f.write_str(&month.long()),
            Value::Measure(measure) => f.write_str(measure.name()),
            Value::Text(text) => f.write_str(text),
        }
    }
}

impl Says<Edit> for English {
    fn say(&self, edit: &Edit, f: &mut Formatter<'_>) -> Result {
        match edit {
            Edit::Nothing => Ok(()),
            Edit::Added(name) => write!(f, "Added {name}"),
            Edit::Removed(name) => write!(f, "Removed {name}"),
            Edit::Note(label) => write!(f, "Note on {label}"),
            Edit::Source(label) => write!(f, "Source of {label}"),
            Edit::TextEdited(label) => write!(f, "{label} edited"),
            Edit::Set { label, from, to } => write!(f, "{label} {from} → {to}"),
            Edit::TurnedOn(label) => write!(f, "{label} on"),
            Edit::TurnedOff(label) => write!(f, "{label} off"),
            Edit::StreamOn(name) => write!(f, "{name} on"),
            Edit::StreamOff(name) => write!(f, "{name} off"),
            Edit::GiftAdded(name) => write!(f, "Added the gift {name}"),
            Edit::GiftRemoved(name) => write!(f, "Removed the gift {name}"),
            Edit::GiftsPerHour { name, from, to } => write!(f, "{name} an hour {} → {}", plain(*from), plain(*to)),
            Edit::GiftTable => f.write_str("Table of gifts"),
            Edit::Changes(count) => write!(f, "{count} changes"),
            Edit::ScenarioAdded(name) => write!(f, "Added scenario {name}"),
            Edit::ScenariosAdded => f.write_str("Added scenarios"),
            Edit::ScenarioRemoved(name) => write!(f, "Removed scenario {name}"),
            Edit::ScenariosRemoved => f.write_str("Removed scenarios"),
            Edit::ScenariosChanged(count) => write!(f, "{count} scenarios changed"),
            Edit::ScenarioMoved(name) => write!(f, "Moved scenario {name}"),
            Edit::ScenariosReordered => f.write_str("Scenarios in another order"),
            Edit::ScenarioRenamed { from, to } => write!(f, "Scenario {from} → {to}"),
            Edit::InScenario(name, edit) => write!(f, "{name}: {edit}"),
            Edit::FollowsBase(label) => write!(f, "{label} follows the base"),
            Edit::FollowsBaseInAll => f.write_str("follows the base"),
            Edit::OwnStreams => f.write_str("streams of its own"),
            Edit::ScenarioNote => f.write_str("note edited"),
            Edit::ScenarioColour => f.write_str("another colour"),
            Edit::UnreadableChanges => f.write_str("changes that cannot be read here"),
            Edit::UnknownFields => f.write_str("Fields of a newer Zeroline, unknown to this one"),
        }
    }
}

//! Labels, values and names of edits.

use std::fmt::{Formatter, Result};

use super::English;
use super::event_line::amount_of;
use crate::plan::Key;
use crate::words::edit::{Label, PlanEdit, Value};

use crate::words::{EventLine, Says, plain, shown, within_sentence};

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

/// The edit of one part of an event, or of several.
fn event_set(from: &EventLine, to: &EventLine, f: &mut Formatter<'_>) -> Result {
    let name = &from.name;
    if *to == (EventLine { month: to.month, ..from.clone() }) {
        return write!(f, "{name} {} → {}", from.month.long(), to.month.long());
    }
    if *to == (EventLine { amount: to.amount, ..from.clone() }) {
        return write!(f, "{name} {} → {}", amount_of(from), amount_of(to));
    }
    if *to == (EventLine { name: to.name.clone(), ..from.clone() }) {
        return write!(f, "{name} → {}", to.name);
    }
    write!(f, "{name} → {to}")
}

impl Says<PlanEdit> for English {
    fn say(&self, edit: &PlanEdit, f: &mut Formatter<'_>) -> Result {
        match edit {
            PlanEdit::Nothing => Ok(()),
            PlanEdit::Added(name) => write!(f, "Added {name}"),
            PlanEdit::Removed(name) => write!(f, "Removed {name}"),
            PlanEdit::Note(label) => write!(f, "Note on {label}"),
            PlanEdit::Source(label) => write!(f, "Source of {label}"),
            PlanEdit::TextEdited(label) => write!(f, "{label} edited"),
            PlanEdit::Set { label, from, to } => write!(f, "{label} {from} → {to}"),
            PlanEdit::TurnedOn(label) => write!(f, "{label} on"),
            PlanEdit::TurnedOff(label) => write!(f, "{label} off"),
            PlanEdit::StreamOn(name) => write!(f, "{name} on"),
            PlanEdit::StreamOff(name) => write!(f, "{name} off"),
            PlanEdit::GiftAdded(name) => write!(f, "Added the gift {name}"),
            PlanEdit::GiftRemoved(name) => write!(f, "Removed the gift {name}"),
            PlanEdit::GiftsPerHour { name, from, to } => write!(f, "{name} an hour {} → {}", plain(*from), plain(*to)),
            PlanEdit::TaxBands => f.write_str("Tax bands"),
            PlanEdit::GiftTable => f.write_str("Table of gifts"),
            PlanEdit::EventAdded(event) => write!(f, "Added {event}"),
            PlanEdit::EventRemoved(event) => write!(f, "Removed {event}"),
            PlanEdit::EventSet { from, to } => event_set(from, to, f),
            PlanEdit::EventFollowsBase(name) => write!(f, "{name} follows the base"),
            PlanEdit::Changes(count) => write!(f, "{count} changes"),
            PlanEdit::ScenarioAdded(name) => write!(f, "Added scenario {name}"),
            PlanEdit::ScenariosAdded => f.write_str("Added scenarios"),
            PlanEdit::ScenarioRemoved(name) => write!(f, "Removed scenario {name}"),
            PlanEdit::ScenariosRemoved => f.write_str("Removed scenarios"),
            PlanEdit::ScenariosChanged(count) => write!(f, "{count} scenarios changed"),
            PlanEdit::ScenarioMoved(name) => write!(f, "Moved scenario {name}"),
            PlanEdit::ScenariosReordered => f.write_str("Scenarios in another order"),
            PlanEdit::ScenarioRenamed { from, to } => write!(f, "{from} → {to}"),
            PlanEdit::InScenario(name, edit) => write!(f, "{name}: {edit}"),
            PlanEdit::FollowsBase(label) => write!(f, "{label} follows the base"),
            PlanEdit::FollowsBaseInAll => f.write_str("follows the base"),
            PlanEdit::OwnStreams => f.write_str("streams of its own"),
            PlanEdit::ScenarioNote => f.write_str("note edited"),
            PlanEdit::ScenarioColour => f.write_str("another colour"),
            PlanEdit::UnreadableChanges => f.write_str("changes that cannot be read here"),
            PlanEdit::UnknownFields => f.write_str("Fields of a newer Zeroline, unknown to this one"),
        }
    }
}

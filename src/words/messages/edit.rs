//! Labels, values and names of edits.

use std::fmt;

use super::event_line::amount_of;
use crate::plan::Key;
use crate::words::edit::{Label, PlanEdit, StreamName, Value};
use crate::words::translation::say;

use crate::words::{EventLine, Heading, language, plain, shown, within_sentence};

impl fmt::Display for StreamName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Named(stream) => stream.name(),
            Self::Own(name) => name,
            Self::OneOff => Heading::OneOff.name(),
        })
    }
}

impl fmt::Display for Label {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = self.key.label();
        match (&self.stream, self.key) {
            (_, Key::Assumption(of)) if of.section() == "season" => say!(f, "label-season", month = text),
            (Some(stream), _) => say!(f, "label-of-stream", stream, label = within_sentence(text)),
            (None, _) => f.write_str(text),
        }
    }
}

impl fmt::Display for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Number(value, quantity, money) => f.write_str(&shown(*value, *quantity, *money)),
            Self::Range([low, high], quantity, money) => say!(f, "value-range", low = shown(*low, *quantity, *money), high = shown(*high, *quantity, *money)),
            Self::NoRange => say!(f, "value-no-range"),
            Self::Whole(value) => value.fmt(f),
            Self::Month(month) => f.write_str(&month.long()),
            Self::Measure(measure) => f.write_str(measure.name()),
            Self::Text(text) => f.write_str(text),
        }
    }
}

/// The edit of one part of an event, or of several.
fn event_set(from: &EventLine, to: &EventLine, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let name = &from.name;
    if *to == (EventLine { month: to.month, ..from.clone() }) {
        return say!(f, "plan-edit-set", label = name, from = from.month.long(), to = to.month.long());
    }
    if *to == (EventLine { amount: to.amount, ..from.clone() }) {
        return say!(f, "plan-edit-set", label = name, from = amount_of(from), to = amount_of(to));
    }
    if *to == (EventLine { name: to.name.clone(), ..from.clone() }) {
        return say!(f, "plan-edit-event-renamed", from = name, to = to.name);
    }
    say!(f, "plan-edit-event-set", name, to)
}

impl fmt::Display for PlanEdit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Nothing => Ok(()),
            Self::Added(name) => say!(f, "plan-edit-added", name),
            Self::Removed(name) => say!(f, "plan-edit-removed", name),
            Self::Note(label) => say!(f, "plan-edit-note", label),
            Self::Source(label) => say!(f, "plan-edit-source", label),
            Self::TextEdited(label) => say!(f, "plan-edit-text-edited", label),
            Self::Set { label, from, to } => say!(f, "plan-edit-set", label, from, to),
            Self::TurnedOn(label) => say!(f, "plan-edit-turned-on", label),
            Self::TurnedOff(label) => say!(f, "plan-edit-turned-off", label),
            Self::StreamOn(name) => say!(f, "plan-edit-stream-on", name),
            Self::StreamOff(name) => say!(f, "plan-edit-stream-off", name),
            Self::GiftAdded(name) => say!(f, "plan-edit-gift-added", name = language().gift(name)),
            Self::GiftRemoved(name) => say!(f, "plan-edit-gift-removed", name = language().gift(name)),
            Self::GiftsPerHour { name, from, to } => {
                say!(f, "plan-edit-gifts-per-hour", name = language().gift(name), from = plain(*from), to = plain(*to))
            }
            Self::PastMonths => say!(f, "plan-edit-past-months"),
            Self::RealEarnings { stream, month, amounts, money } => {
                let month = month.long();
                match amounts.map(|amount| amount.map(|amount| money.cents(amount))) {
                    [Some(from), Some(to)] => say!(f, "plan-edit-real-earnings-set", stream, month, from, to),
                    [None, Some(to)] => say!(f, "plan-edit-real-earnings-new", stream, month, to),
                    [_, None] => say!(f, "plan-edit-real-earnings-none", stream, month),
                }
            }
            Self::TaxBands => say!(f, "plan-edit-tax-bands"),
            Self::GiftTable => say!(f, "plan-edit-gift-table"),
            Self::EventAdded(event) => say!(f, "plan-edit-event-added", event),
            Self::EventRemoved(event) => say!(f, "plan-edit-event-removed", event),
            Self::EventSet { from, to } => event_set(from, to, f),
            Self::EventFollowsBase(name) => say!(f, "plan-edit-event-follows-base", name),
            Self::Changes(count) => say!(f, "plan-edit-changes", count),
            Self::ScenarioAdded(name) => say!(f, "plan-edit-scenario-added", name),
            Self::ScenariosAdded => say!(f, "plan-edit-scenarios-added"),
            Self::ScenarioRemoved(name) => say!(f, "plan-edit-scenario-removed", name),
            Self::ScenariosRemoved => say!(f, "plan-edit-scenarios-removed"),
            Self::ScenariosChanged(count) => say!(f, "plan-edit-scenarios-changed", count),
            Self::ScenarioMoved(name) => say!(f, "plan-edit-scenario-moved", name),
            Self::ScenariosReordered => say!(f, "plan-edit-scenarios-reordered"),
            Self::ScenarioRenamed { from, to } => say!(f, "plan-edit-scenario-renamed", from, to),
            Self::InScenario(name, edit) => say!(f, "plan-edit-in-scenario", name, edit),
            Self::FollowsBase(label) => say!(f, "plan-edit-follows-base", label),
            Self::FollowsBaseInAll => say!(f, "plan-edit-follows-base-in-all"),
            Self::OwnStreams => say!(f, "plan-edit-own-streams"),
            Self::ScenarioNote => say!(f, "plan-edit-scenario-note"),
            Self::ScenarioColour => say!(f, "plan-edit-scenario-colour"),
            Self::UnreadableChanges => say!(f, "plan-edit-unreadable-changes"),
            Self::UnknownFields => say!(f, "plan-edit-unknown-fields"),
        }
    }
}

//! The one-off events of a plan and of its scenarios.

use super::read::Reader;
use super::tree::Node;
use super::value::{found, kept_beside, number, quoted, text};
use crate::plan::{CountsAs, Event, EventId, Fault, FieldPlace, Plan, Problem, Scenario, ScenarioId, Variant, YearMonth, event_key};
use crate::words::file::{FileFault, Part, Shape};

/// The fields of an event.
const FIELDS: [&str; 4] = ["name", "month", "amount", "counts_as"];
/// The value of a scenario's change that removes an event.
const REMOVED: &str = "removed";

/// The lines of the events, if there are any.
pub(super) fn lines(plan: &Plan) -> Vec<String> {
    let event = |(id, event): &(EventId, Event)| {
        let beside = kept_beside(plan, &FieldPlace::Event(*id));
        format!("        (id: {id}, {}{beside}),", fields(event))
    };
    let list = plan.events().iter().map(event);
    if plan.events().is_empty() { Vec::new() } else { ["    events: [".to_owned()].into_iter().chain(list).chain(["    ],".to_owned()]).collect() }
}

/// The changes of a scenario in events.
pub(super) fn changes(plan: &Plan, scenario: &Scenario, indent: &str) -> Vec<String> {
    let line = |(id, event): (EventId, Option<&Event>)| {
        let beside = kept_beside(plan, &FieldPlace::ChangedEvent(scenario.id(), id));
        let value = event.map_or_else(|| format!("\"{REMOVED}\""), |event| format!("({}{beside})", fields(event)));
        format!("{indent}\"{}\": {value},", event_key(id))
    };
    scenario.events().map(line).collect()
}

fn fields(event: &Event) -> String {
    let (name, counts_as) = (quoted(event.name(), ""), event.counts_as().word());
    format!("name: {name}, month: \"{}\", amount: {}, counts_as: \"{counts_as}\"", event.month(), event.amount())
}

impl<'a> Reader<'a> {
    /// Reads the events of the base. One without an id was added by hand and gets a free one.
    pub(super) fn events(&mut self, list: &Node<'a>) {
        let Some(events) = list.elements() else {
            return self.report(list.text, "events", Shape::Events);
        };
        let mut ids: Vec<Option<EventId>> = Vec::with_capacity(events.len());
        for (place, event) in events.iter().enumerate() {
            let id = event.node.fields().and_then(|_| event.node.get("id")).and_then(|id| Some((id, self.id(&subject(place), id.text)?)));
            let is_taken = id.is_some_and(|(_, number)| ids.iter().flatten().any(|known| known.number() == number));
            if let Some((node, id)) = id.filter(|_| is_taken) {
                self.report(node.text, subject(place), Fault::TakenId { id });
            }
            ids.push(id.filter(|_| !is_taken).and_then(|(_, number)| EventId::new(number)));
        }
        for (place, (event, id)) in events.iter().zip(self.named_ids.events(&ids)).enumerate() {
            let subject = subject(place);
            if let Some(read) = self.event(&event.node, &subject, &FieldPlace::Event(id))
                && let Err(Problem { fault, .. }) = self.plan.put_event_in(Variant::Base, id, Some(read))
            {
                return self.report(event.node.text, subject, fault);
            }
        }
    }

    /// Reads the change of a scenario in an event.
    pub(super) fn changed_event(&mut self, scenario: ScenarioId, id: EventId, value: &Node<'a>) {
        let event = if text(value.text).as_deref() == Some(REMOVED) {
            None
        } else {
            let Some(event) = self.event(value, &event_key(id), &FieldPlace::ChangedEvent(scenario, id)) else { return };
            Some(event)
        };
        if let Err(Problem { key, fault }) = self.plan.override_event_in(scenario, id, event) {
            self.report(value.text, key, fault);
        }
    }

    /// An event; `None` where it is not one, which is reported.
    fn event(&mut self, event: &Node<'a>, subject: &str, place: &FieldPlace) -> Option<Event> {
        let told = self.problems.len();
        let Some(fields) = event.fields() else {
            self.report(event.text, subject, Shape::Event);
            return None;
        };
        let in_list = matches!(place, FieldPlace::Event(_));
        let known = self.unrepeated(&subject, fields);
        for field in known.iter().filter(|field| !(FIELDS.contains(&field.name) || in_list && field.name == "id")) {
            self.unknown(place.clone(), field, FIELDS.into_iter());
        }
        let value = |name: &str| known.iter().find(|field| field.name == name).map(|field| &field.node);
        let (Some(name), Some(month), Some(amount), Some(counts_as)) = (value("name"), value("month"), value("amount"), value("counts_as")) else {
            self.report(event.text, subject, FileFault::IncompleteEvent);
            return None;
        };
        let name = self.part(subject, ("name", name), Part::Name, text);
        let month = self.part(subject, ("month", month), Part::Month, |value| text(value)?.parse::<YearMonth>().ok());
        let amount = self.part(subject, ("amount", amount), Part::Number, number);
        let of_word = |value: &str| text(value).and_then(|word| CountsAs::ALL.into_iter().find(|known| known.word() == word));
        let counts_as = self.part(subject, ("counts_as", counts_as), Part::CountsAs, of_word);
        let read = Event::new(&name?, month?, amount?, counts_as?, self.plan.currency()).map_err(|fault| self.report(event.text, subject, fault)).ok();
        read.filter(|_| self.problems.len() == told)
    }

    fn part<T>(&mut self, subject: &str, (part, node): (&'static str, &Node<'a>), expected: Part, read: impl Fn(&'a str) -> Option<T>) -> Option<T> {
        let value = read(node.text);
        if value.is_none() {
            self.report(node.text, subject, FileFault::BadPart { part, found: found(node.text), expected });
        }
        value
    }
}

/// An event by its place in the list.
fn subject(place: usize) -> String {
    format!("events.{}", place + 1)
}

//! The one-off events of a plan.

use serde::Serialize;

use crate::plan::{Event, Plan};

use super::table::{Cell, Table};
use crate::words::{Heading, excerpt};

/// The longest name shown whole.
const NAME: usize = 26;

/// The events by month; `None` without any.
pub(super) fn event_table(plan: &Plan) -> Option<Table> {
    let mut events: Vec<&Event> = plan.events().iter().map(|(_, event)| event).collect();
    if events.is_empty() {
        return None;
    }
    events.sort_by_key(|event| event.month());
    let months = plan.start_month()..plan.start_month().plus(plan.months());
    let mut table = Table::new(plan.currency(), [Heading::OneOffEvents, Heading::Month, Heading::Amount, Heading::CountsAs]);
    for event in events {
        let counts_as = if months.contains(&event.month()) { event.counts_as().name() } else { Heading::OutsidePlan.name() };
        let name = Cell::text(excerpt(event.name(), NAME));
        table.row([name, Cell::Month(event.month()), Cell::Difference(event.signed_amount()), Cell::text(counts_as)]);
    }
    Some(table)
}

/// An event for a program.
#[derive(Serialize)]
pub(super) struct EventJson<'a> {
    name: &'a str,
    month: String,
    amount: f64,
    counts_as: &'static str,
}

/// The events in the order of the file.
pub(super) fn event_rows(plan: &Plan) -> Vec<EventJson<'_>> {
    let row = |event| EventJson { name: Event::name(event), month: event.month().to_string(), amount: event.amount(), counts_as: event.counts_as().word() };
    plan.events().iter().map(|(_, event)| row(event)).collect()
}

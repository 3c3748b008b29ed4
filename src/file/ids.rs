//! The ids of scenarios and own streams in a file, and those it leaves out.
//!
//! Files of format 2.0 and before name no ids: there the place of a stream is its id. Where a file names any, an own stream without
//! one was added by hand and gets a free id, so that no change of a scenario applies to it by accident.

use std::collections::BTreeSet;

use super::tree::{Item, Node};
use super::value::text;
use crate::plan::{EventId, Key, MOST_ID, OwnField, OwnStreamId, ScenarioId};

/// The ids the scenarios of a file name.
#[derive(Debug, Default)]
pub(super) struct NamedIds {
    /// The id of each scenario, where it names one.
    pub(super) scenarios: Vec<Option<ScenarioId>>,
    /// The own streams that scenarios change or add.
    own: BTreeSet<OwnStreamId>,
    /// The events that scenarios change or add.
    events: BTreeSet<EventId>,
}

impl NamedIds {
    /// The ids in the value of `scenarios`.
    pub(super) fn of(scenarios: &Node<'_>) -> Self {
        let mut named = Self::default();
        for Item { node, .. } in scenarios.elements().unwrap_or_default() {
            let field = |name: &str| node.get(name).filter(|_| node.fields().is_some());
            let id = field("id").and_then(|id| parsed(id.text)).and_then(ScenarioId::new);
            // A second one of the same id gets a free one.
            named.scenarios.push(id.filter(|id| !named.scenarios.contains(&Some(*id))));
            let changes = field("changes").and_then(Node::entries).unwrap_or_default();
            named.own.extend(own_keys(changes).map(|(id, _)| id));
            named.events.extend(changes.iter().filter_map(|change| event_in_key(&text(change.name)?)));
        }
        named
    }

    /// The ids of the own streams of the base, of which some may name theirs.
    pub(super) fn complete(&self, streams: &[Option<OwnStreamId>]) -> Vec<OwnStreamId> {
        let has_ids = streams.iter().any(Option::is_some) || self.scenarios.iter().any(Option::is_some);
        let mut used: BTreeSet<OwnStreamId> = streams.iter().copied().flatten().collect();
        if has_ids {
            used.extend(&self.own);
        }
        let mut completed = Vec::with_capacity(streams.len());
        for stream in streams {
            let id = stream.unwrap_or_else(|| OwnStreamId::after(used.iter().copied()));
            used.insert(id);
            completed.push(id);
        }
        completed
    }

    /// The ids of the events of the base, of which some may name theirs.
    pub(super) fn events(&self, named: &[Option<EventId>]) -> Vec<EventId> {
        let mut used: BTreeSet<EventId> = named.iter().copied().flatten().chain(self.events.iter().copied()).collect();
        let mut free = |id: &Option<EventId>| {
            let id = id.unwrap_or_else(|| EventId::after(used.iter().copied()));
            used.insert(id);
            id
        };
        named.iter().map(&mut free).collect()
    }

    /// The id of the scenario at this place, counted from 0.
    pub(super) fn scenario(&self, place: usize, taken: impl Iterator<Item = ScenarioId> + Clone) -> ScenarioId {
        let named = self.scenarios.get(place).copied().flatten();
        named.unwrap_or_else(|| ScenarioId::after(self.scenarios.iter().copied().flatten().chain(taken)))
    }
}

/// The fields of own streams among the changes of a scenario.
pub(super) fn own_keys(changes: &[Item<'_>]) -> impl Iterator<Item = (OwnStreamId, OwnField)> {
    let key = |change: &Item<'_>| text(change.name).filter(|name| name.starts_with("own.")).and_then(|name| name.parse::<Key>().ok());
    changes.iter().filter_map(move |change| if let Some(Key::Own(id, field)) = key(change) { Some((id, field)) } else { None })
}

/// The event in the key of a scenario's change.
pub(super) fn event_in_key(key: &str) -> Option<EventId> {
    key.strip_prefix("events.").and_then(|number| number.parse().ok()).and_then(EventId::new)
}

/// The number of an id; `None` for a value that is no id.
pub(super) fn parsed(value: &str) -> Option<u32> {
    ron::from_str(value).ok().filter(|number| (1..=MOST_ID).contains(number))
}

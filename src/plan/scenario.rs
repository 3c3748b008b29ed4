//! A scenario of a plan: only its differences from the base. Everything else follows the base.

use std::collections::BTreeMap;

use super::{Assumption, Entry, Event, EventId, Key, OwnStream, OwnStreamId, PlanField, ScenarioId};

/// The most scenarios a plan can hold.
pub const MOST_SCENARIOS: usize = 200;

/// The name of the base beside its scenarios, in every language; no scenario may have it.
pub const BASE: &str = "Base";

/// A named scenario; [`Plan::flattened`](super::Plan::flattened) returns the plan with its changes.
///
/// Every change was checked against its key by [`Plan::set_in`](super::Plan::set_in) or [`Plan::override_in`](super::Plan::override_in).
#[derive(Clone, Debug, PartialEq)]
pub struct Scenario {
    pub(super) id: ScenarioId,
    pub(super) name: String,
    pub(super) note: String,
    pub(super) colour: u8,
    /// The changed entries, in the form of [`Plan::get`](super::Plan::get); of own streams only those of the base.
    pub(super) changes: BTreeMap<Key, Entry>,
    /// Streams of the user's own that only this scenario has; they follow those of the base.
    pub(super) own: Vec<OwnStream>,
    /// Events that differ from the base's; `None` for one that is removed.
    pub(super) events: BTreeMap<EventId, Option<Event>>,
    pub(super) unreadable: Vec<UnreadableChange>,
}

/// A change in a file with a key this program does not know: kept as written, and without effect.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnreadableChange {
    /// The name of the key as written.
    pub key: String,
    /// Its value in the syntax of the file.
    pub value: String,
}

/// One thing in which a scenario differs from its base.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Difference {
    /// Another value at a key that the base has too.
    At(Key),
    /// A stream of the user's own that the base does not have.
    Added(OwnStreamId),
    /// An event that is added, changed or removed.
    Event(EventId),
}

impl Scenario {
    /// A scenario that follows its base in everything.
    pub(super) const fn new(id: ScenarioId, name: String, colour: u8) -> Self {
        Self { id, name, note: String::new(), colour, changes: BTreeMap::new(), own: Vec::new(), events: BTreeMap::new(), unreadable: Vec::new() }
    }

    /// Its id, which a new name does not change.
    #[must_use]
    pub const fn id(&self) -> ScenarioId {
        self.id
    }

    /// Its name; no two scenarios of a plan have the same.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The user's note.
    #[must_use]
    pub fn note(&self) -> &str {
        &self.note
    }

    /// The colour of the palette that marks it; a palette with fewer begins again.
    #[must_use]
    pub const fn colour(&self) -> u8 {
        self.colour
    }

    /// The changed entries, in the order of the keys; own streams that only this scenario has are not among them.
    #[must_use]
    pub fn changes(&self) -> impl ExactSizeIterator<Item = (Key, &Entry)> {
        self.changes.iter().map(|(key, entry)| (*key, entry))
    }

    /// Streams of the user's own that only this scenario has; in its plan they follow those of the base.
    #[must_use]
    pub fn own(&self) -> &[OwnStream] {
        &self.own
    }

    /// Changes of a file that could not be read.
    #[must_use]
    pub fn unreadable(&self) -> &[UnreadableChange] {
        &self.unreadable
    }
}

impl Key {
    /// Whether all scenarios of a plan share this: their months, futures and money must be comparable, and the plan has one name.
    /// Set while a scenario is shown, it changes the base.
    #[must_use]
    pub const fn is_shared(self) -> bool {
        match self {
            Self::Plan(field) => !matches!(field, PlanField::GoalMeasure),
            Self::Assumption(assumption) => matches!(assumption, Assumption::Together),
            Self::Stream(..) | Self::Own(..) | Self::GiftMix => false,
        }
    }
}

/// The greatest id a scenario of the plan ever had, so that none is given twice. No part of the content: plans with the same
/// content are equal.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct LastScenarioId(pub(super) Option<ScenarioId>);

impl PartialEq for LastScenarioId {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

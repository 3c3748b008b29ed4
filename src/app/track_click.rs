//! Clicks on a track that move its number far: a note beside the pointer offers their undo.

use crate::drawing::Scale;
use crate::plan::{Entry, Key, Plan};

/// The part of a track from which on a click has a note.
const FAR: f64 = 0.1;

/// Whether a number is far on its track from its place in another plan.
#[must_use]
pub(super) fn is_far(key: Key, before: &Plan, after: &Plan) -> bool {
    place(key, before).zip(place(key, after)).is_some_and(|(from, to)| (from - to).abs() >= FAR)
}

/// The place of a number on its track, 0 to 1.
fn place(key: Key, plan: &Plan) -> Option<f64> {
    let value = match plan.get(key)? {
        Entry::Exact(value) | Entry::Value(value) | Entry::Ranged { value, .. } | Entry::RangeOff { value, .. } => value,
        Entry::Integer(_) | Entry::Switch(_) | Entry::Word(_) => return None,
    };
    plan.spec(key).map(|spec| Scale::of(&spec).place(value))
}

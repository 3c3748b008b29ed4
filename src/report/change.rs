//! The differences between two plans without their scenarios, each by name.

use crate::forecast::StreamId;
use crate::plan::{Assumption, Entry, GiftRow, Key, OwnField, OwnStream, OwnStreamId, Plan, PlanField, Range, Setting, Stream};

use super::month::stream_name;
use crate::words::money::{Money, quantity_of, shown};
use crate::words::number::plain;
use crate::words::within_sentence;

/// The name of what differs between two plans without scenarios: of one change, or their number; `None` for no change.
pub(super) fn flat_label(before: &Plan, after: &Plan) -> Option<String> {
    let mut changes = changes(before, after);
    match changes.len() {
        0 => None,
        1 => Some(changes.remove(0).describe(before, after)),
        n => Some(format!("{n} changes")),
    }
}

/// What differs at a key that both plans have.
pub(super) fn describe_at(before: &Plan, after: &Plan, key: Key) -> String {
    Change::Set(key).describe(before, after)
}

/// One thing that differs between two plans.
pub(super) enum Change {
    /// The entry at a key that both have.
    Set(Key),
    /// The note on a number.
    Note(Assumption),
    /// Where the value of a number, itself unchanged, was taken from.
    Source(Assumption),
    /// The table of gifts by name.
    Gifts,
    /// A stream of the user's own.
    Added(OwnStreamId),
    /// A stream of the user's own.
    Removed(OwnStreamId),
}

pub(super) fn changes(before: &Plan, after: &Plan) -> Vec<Change> {
    let differs = |key: &Key| before.stored(*key) != after.stored(*key);
    let mut changes: Vec<Change> = Key::all().filter(|key| !matches!(key, Key::Own(..))).filter(differs).map(Change::Set).collect();
    for of in Assumption::ALL.iter().copied() {
        if before.note_on(of) != after.note_on(of) {
            changes.push(Change::Note(of));
        }
        if before.source_of(of) != after.source_of(of) && before.slider(of) == after.slider(of) {
            changes.push(Change::Source(of));
        }
    }
    if before.gift_table() != after.gift_table() {
        changes.push(Change::Gifts);
    }
    for id in before.own().iter().map(|own| own.id) {
        if after.own_stream(id).is_some() {
            changes.extend(OwnField::ALL.into_iter().map(|field| Key::Own(id, field)).filter(differs).map(Change::Set));
        } else {
            changes.push(Change::Removed(id));
        }
    }
    changes.extend(added_own(before, after).map(|own| Change::Added(own.id)));
    changes
}

/// The own streams only the second plan has.
pub(super) fn added_own<'a>(before: &'a Plan, after: &'a Plan) -> impl Iterator<Item = &'a OwnStream> {
    after.own().iter().filter(|own| before.own_stream(own.id).is_none())
}

impl Change {
    /// Whether income, costs or tax follow from what changed.
    pub(super) fn computes(&self, before: &Plan, after: &Plan) -> bool {
        let key = match *self {
            Self::Set(key) => key,
            Self::Note(_) | Self::Source(_) => return false,
            Self::Gifts => return after.counts_gifts_by_name() || before.counts_gifts_by_name(),
            Self::Added(_) | Self::Removed(_) => return true,
        };
        match key {
            Key::Assumption(Assumption::GoalPerMonth | Assumption::Together)
            | Key::Own(_, OwnField::Name | OwnField::Setting(Setting::Swing))
            | Key::Stream(_, Setting::Swing) => false,
            Key::Plan(field) => matches!(field, PlanField::StartMonth | PlanField::Months),
            Key::GiftMix => true,
            // A range is for the futures.
            Key::Assumption(_) | Key::Own(..) | Key::Stream(..) => match (before.estimate_at(key), after.estimate_at(key)) {
                (Some(old), Some(new)) => old.value() != new.value(),
                _ => true,
            },
        }
    }

    pub(super) fn describe(&self, before: &Plan, after: &Plan) -> String {
        match *self {
            Self::Added(id) => format!("Added {}", stream_name(after, StreamId::Own(id))),
            Self::Removed(id) => format!("Removed {}", stream_name(before, StreamId::Own(id))),
            Self::Note(of) => format!("Note on {}", full_label(after, Key::Assumption(of))),
            Self::Source(of) => format!("Source of {}", full_label(after, Key::Assumption(of))),
            Self::Gifts => gifts(before.gift_table(), after.gift_table()),
            Self::Set(key) => {
                let name = full_label(after, key);
                match (before.get(key), after.get(key)) {
                    (_, Some(Entry::Switch(on))) => match key {
                        Key::GiftMix | Key::Stream(_, Setting::Seasonal) | Key::Own(_, OwnField::Setting(Setting::Seasonal)) => {
                            format!("{name} {}", if on { "on" } else { "off" })
                        }
                        _ => format!("{} {}", owner(after, key).unwrap_or_default(), if on { "on" } else { "off" }),
                    },
                    _ if key == Key::Plan(PlanField::Note) => format!("{name} edited"),
                    _ => {
                        let (was, is) = only_range(before, after, key).unwrap_or_else(|| (words_at(before, key), words_at(after, key)));
                        format!("{name} {was} → {is}")
                    }
                }
            }
        }
    }
}

/// What became of the table of gifts by name.
fn gifts(before: &[GiftRow], after: &[GiftRow]) -> String {
    let missing = |from: &[GiftRow], row: &&GiftRow| !from.iter().any(|other| other.is_same_gift(row));
    let added: Vec<&GiftRow> = after.iter().filter(|row| missing(before, row)).collect();
    let removed: Vec<&GiftRow> = before.iter().filter(|row| missing(after, row)).collect();
    let moved: Vec<(&GiftRow, &GiftRow)> =
        before.iter().filter_map(|old| Some((old, after.iter().find(|new| new.is_same_gift(old) && *new != old)?))).collect();
    match (added.as_slice(), removed.as_slice(), moved.as_slice()) {
        ([row], [], []) => format!("Added the gift {}", row.name()),
        ([], [row], []) => format!("Removed the gift {}", row.name()),
        ([], [], [(old, new)]) => format!("{} an hour {} → {}", new.name(), plain(old.per_hour()), plain(new.per_hour())),
        _ => "Table of gifts".to_owned(),
    }
}

/// The stream a setting or an own key belongs to.
fn owner(plan: &Plan, key: Key) -> Option<&str> {
    match key {
        Key::Stream(stream, _) => Some(stream.name()),
        Key::Own(id, _) => Some(stream_name(plan, StreamId::Own(id))),
        Key::Assumption(assumption) => Stream::ALL.into_iter().find(|stream| stream.key() == assumption.section()).map(Stream::name),
        Key::GiftMix => Some(Stream::Gifts.name()),
        Key::Plan(_) => None,
    }
}

/// The words beside a slider, with its stream where others have the same words or it stands on every card.
#[must_use]
pub fn full_label(plan: &Plan, key: Key) -> String {
    let label = key.label();
    let own_words = match key {
        Key::Assumption(assumption) if assumption.section() == "season" => return format!("Season in {label}"),
        Key::Assumption(_) => Assumption::ALL.iter().filter(|other| other.label() == label).count() == 1,
        Key::Own(_, OwnField::Name) | Key::Plan(_) | Key::GiftMix => true,
        Key::Stream(..) | Key::Own(..) => false,
    };
    match owner(plan, key) {
        Some(owner) if !own_words => format!("{owner}: {}", within_sentence(label)),
        _ => label.to_owned(),
    }
}

/// What stands at a key, as its field shows it.
fn words_at(plan: &Plan, key: Key) -> String {
    let money = Money::of(plan.currency());
    match (key, plan.get(key)) {
        (Key::Plan(PlanField::StartMonth), _) => format!("{} {}", plan.start_month().name(), plan.start_month().year()),
        (Key::Plan(PlanField::GoalMeasure), Some(Entry::Word(word))) => word.replace('_', "-"),
        (_, Some(Entry::Word(word))) => word,
        (Key::Plan(PlanField::FuturesSeed), Some(Entry::Integer(seed))) => seed.to_string(),
        (_, Some(Entry::Integer(whole))) =>
        {
            #[expect(clippy::cast_precision_loss, reason = "only a seed is beyond what a number holds")]
            plain(whole as f64)
        }
        (_, Some(Entry::Exact(value) | Entry::Value(value) | Entry::Ranged { value, .. })) => {
            quantity_of(key).map_or_else(String::new, |quantity| shown(value, quantity, money))
        }
        (_, Some(Entry::Switch(_)) | None) => String::new(),
    }
}

/// Both ranges in words if the value stayed.
fn only_range(before: &Plan, after: &Plan, key: Key) -> Option<(String, String)> {
    let (was, is) = (before.estimate_at(key)?, after.estimate_at(key)?);
    let quantity = quantity_of(key)?;
    let words = |range: Option<Range>, plan: &Plan| {
        let money = Money::of(plan.currency());
        range.map_or_else(|| "no range".to_owned(), |Range { low, high }| format!("{} to {}", shown(low, quantity, money), shown(high, quantity, money)))
    };
    (was.value() == is.value()).then(|| (words(was.range(), before), words(is.range(), after)))
}

//! The differences between two plans without their scenarios, each by name.

use std::collections::BTreeSet;

use crate::forecast::StreamId;
use crate::plan::{
    Assumption, CountsAs, Entry, Event, EventId, GiftRow, Key, OwnField, OwnStream, OwnStreamId, Plan, PlanField, Range, Setting, Stream, YearMonth, event_ids,
};

use super::month::stream_name;
use crate::words::edit::{Label, PlanEdit, StreamName, Value};

use crate::words::{EventLine, Money, quantity_of};

/// The edit from one plan to another, both without scenarios; `None` for no change.
pub(super) fn flat_edit(before: &Plan, after: &Plan) -> Option<PlanEdit> {
    let mut changes = changes(before, after);
    match changes.len() {
        0 => None,
        1 => Some(changes.remove(0).edit(before, after)),
        n => Some(PlanEdit::Changes(n)),
    }
}

/// The difference at a key that both plans have.
pub(super) fn edit_at(before: &Plan, after: &Plan, key: Key) -> PlanEdit {
    PlanChange::Set(key).edit(before, after)
}

/// One thing that differs between two plans.
pub(super) enum PlanChange {
    /// The entry at a key that both have.
    Set(Key),
    /// The note on a number.
    Note(Assumption),
    /// The source of a number whose value stayed.
    Source(Assumption),
    /// The table of gifts by name.
    Gifts,
    /// The tax bands.
    TaxBands,
    /// A stream of the user's own.
    Added(OwnStreamId),
    /// A stream of the user's own.
    Removed(OwnStreamId),
    /// Past months.
    Actuals,
    /// An event that is added, changed or removed.
    Event(EventId),
}

pub(super) fn changes(before: &Plan, after: &Plan) -> Vec<PlanChange> {
    let differs = |key: &Key| before.stored(*key) != after.stored(*key);
    let mut changes: Vec<PlanChange> = Key::all().filter(|key| !matches!(key, Key::Own(..))).filter(differs).map(PlanChange::Set).collect();
    for of in Assumption::ALL.iter().copied() {
        if before.note_on(of) != after.note_on(of) {
            changes.push(PlanChange::Note(of));
        }
        if before.source_of(of) != after.source_of(of) && before.slider(of) == after.slider(of) {
            changes.push(PlanChange::Source(of));
        }
    }
    if before.gift_table() != after.gift_table() {
        changes.push(PlanChange::Gifts);
    }
    if before.tax_bands() != after.tax_bands() {
        changes.push(PlanChange::TaxBands);
    }
    if before.actuals() != after.actuals() {
        changes.push(PlanChange::Actuals);
    }
    for id in before.own().iter().map(|own| own.id) {
        if after.own_stream(id).is_some() {
            changes.extend(OwnField::ALL.into_iter().map(|field| Key::Own(id, field)).filter(differs).map(PlanChange::Set));
        } else {
            changes.push(PlanChange::Removed(id));
        }
    }
    changes.extend(added_own(before, after).map(|own| PlanChange::Added(own.id)));
    changes.extend(event_ids([before, after]).into_iter().filter(|id| before.event(*id) != after.event(*id)).map(PlanChange::Event));
    changes
}

/// The own streams only the second plan has.
pub(super) fn added_own<'a>(before: &'a Plan, after: &'a Plan) -> impl Iterator<Item = &'a OwnStream> {
    after.own().iter().filter(|own| before.own_stream(own.id).is_none())
}

impl PlanChange {
    /// Whether income, costs or tax depend on the changed entry.
    pub(super) fn computes(&self, before: &Plan, after: &Plan) -> bool {
        let key = match *self {
            Self::Set(key) => key,
            Self::Note(_) | Self::Source(_) | Self::Actuals => return false,
            Self::Gifts => return after.counts_gifts_by_name() || before.counts_gifts_by_name(),
            Self::TaxBands | Self::Added(_) | Self::Removed(_) => return true,
            Self::Event(id) => {
                let is_private = |event: &Event| event.counts_as() == CountsAs::Private;
                return !before.event(id).into_iter().chain(after.event(id)).all(is_private);
            }
        };
        // A range is for the futures.
        key.moves_income()
            && match (before.estimate_at(key), after.estimate_at(key)) {
                (Some(old), Some(new)) => old.value() != new.value(),
                _ => true,
            }
    }

    pub(super) fn edit(&self, before: &Plan, after: &Plan) -> PlanEdit {
        match *self {
            Self::Added(id) => PlanEdit::Added(stream_name(after, StreamId::Own(id)).to_owned()),
            Self::Removed(id) => PlanEdit::Removed(stream_name(before, StreamId::Own(id)).to_owned()),
            Self::Event(id) => event_edit(before, after, id),
            Self::Note(of) => PlanEdit::Note(label_of(after, Key::Assumption(of))),
            Self::Source(of) => PlanEdit::Source(label_of(after, Key::Assumption(of))),
            Self::Gifts => gifts(before.gift_table(), after.gift_table()),
            Self::TaxBands => PlanEdit::TaxBands,
            Self::Actuals => actuals_edit(before, after),
            Self::Set(key) => set(before, after, key),
        }
    }
}

/// The edit of past months: of one amount by name, where nothing else differs.
fn actuals_edit(before: &Plan, after: &Plan) -> PlanEdit {
    let (old, new) = (before.actuals(), after.actuals());
    let all: BTreeSet<(YearMonth, StreamId)> = old.amounts.keys().chain(new.amounts.keys()).map(|key| (key.month, key.stream)).collect();
    let mut differing = all.into_iter().filter(|(month, stream)| !old.of(*month, *stream).eq(new.of(*month, *stream)));
    match (differing.next(), differing.next()) {
        (Some((month, id)), None) if old.days == new.days && old.files == new.files => {
            let amounts = [old.earned(month, id), new.earned(month, id)];
            PlanEdit::RealEarnings { stream: name_of(after, id), month, amounts, money: Money::of(after.currency()) }
        }
        _ => PlanEdit::PastMonths,
    }
}

/// The edit of an event.
pub(super) fn event_edit(before: &Plan, after: &Plan, id: EventId) -> PlanEdit {
    let line = |plan: &Plan| plan.event(id).map(|event| EventLine::new(event, Money::of(plan.currency())));
    match (line(before), line(after)) {
        (Some(from), Some(to)) if from == to => PlanEdit::Nothing,
        (Some(from), Some(to)) => PlanEdit::EventSet { from, to },
        (Some(event), None) => PlanEdit::EventRemoved(event),
        (None, Some(event)) => PlanEdit::EventAdded(event),
        (None, None) => PlanEdit::Nothing,
    }
}

/// The edit of a key that both plans have.
fn set(before: &Plan, after: &Plan, key: Key) -> PlanEdit {
    let label = label_of(after, key);
    let is_stream = matches!(key, Key::Stream(_, Setting::Enabled) | Key::Own(_, OwnField::Setting(Setting::Enabled)));
    let owner = owner(after, key);
    match after.get(key) {
        Some(Entry::Switch(is_on)) => match (owner.filter(|_| is_stream), is_on) {
            (Some(stream), true) => PlanEdit::StreamOn(stream),
            (Some(stream), false) => PlanEdit::StreamOff(stream),
            (None, true) => PlanEdit::TurnedOn(label),
            (None, false) => PlanEdit::TurnedOff(label),
        },
        _ if key == Key::Plan(PlanField::Note) => PlanEdit::TextEdited(label),
        _ => {
            let (from, to) = only_range(before, after, key).unwrap_or_else(|| (value_at(before, key), value_at(after, key)));
            PlanEdit::Set { label, from, to }
        }
    }
}

/// The edit of the table of gifts by name.
fn gifts(before: &[GiftRow], after: &[GiftRow]) -> PlanEdit {
    let missing = |from: &[GiftRow], row: &&GiftRow| !from.iter().any(|other| other.is_same_gift(row));
    let added: Vec<&GiftRow> = after.iter().filter(|row| missing(before, row)).collect();
    let removed: Vec<&GiftRow> = before.iter().filter(|row| missing(after, row)).collect();
    let moved: Vec<(&GiftRow, &GiftRow)> =
        before.iter().filter_map(|old| Some((old, after.iter().find(|new| new.is_same_gift(old) && *new != old)?))).collect();
    match (added.as_slice(), removed.as_slice(), moved.as_slice()) {
        ([row], [], []) => PlanEdit::GiftAdded(row.name().to_owned()),
        ([], [row], []) => PlanEdit::GiftRemoved(row.name().to_owned()),
        ([], [], [(old, new)]) => PlanEdit::GiftsPerHour { name: new.name().to_owned(), from: old.per_hour(), to: new.per_hour() },
        _ => PlanEdit::GiftTable,
    }
}

/// The stream a setting or an own key belongs to.
fn owner(plan: &Plan, key: Key) -> Option<StreamName> {
    match key {
        Key::Stream(stream, _) => Some(StreamName::Named(stream)),
        Key::Own(id, _) => Some(name_of(plan, StreamId::Own(id))),
        Key::Assumption(assumption) => Stream::ALL.into_iter().find(|stream| stream.key() == assumption.section()).map(StreamName::Named),
        Key::GiftMix => Some(StreamName::Named(Stream::Gifts)),
        Key::Plan(_) => None,
    }
}

/// The name of a stream of a plan.
fn name_of(plan: &Plan, id: StreamId) -> StreamName {
    match id {
        StreamId::Named(stream) => StreamName::Named(stream),
        StreamId::Own(_) => StreamName::Own(stream_name(plan, id).to_owned()),
        StreamId::OneOff => StreamName::OneOff,
    }
}

/// The label of a key, with its stream where other keys have the same label.
#[must_use]
pub fn full_label(plan: &Plan, key: Key) -> String {
    label_of(plan, key).to_string()
}

pub(super) fn label_of(plan: &Plan, key: Key) -> Label {
    let is_unique = match key {
        Key::Assumption(assumption) => Assumption::ALL.iter().filter(|other| other.label() == assumption.label()).count() == 1,
        Key::Own(_, OwnField::Name) | Key::Plan(_) | Key::GiftMix => true,
        Key::Stream(..) | Key::Own(..) => false,
    };
    Label { key, stream: owner(plan, key).filter(|_| !is_unique) }
}

/// The value at a key.
fn value_at(plan: &Plan, key: Key) -> Value {
    let money = Money::of(plan.currency());
    let number = |value| quantity_of(key).map_or_else(|| Value::Text(String::new()), |quantity| Value::Number(value, quantity, money));
    match (key, plan.get(key)) {
        (Key::Plan(PlanField::StartMonth), _) => Value::Month(plan.start_month()),
        (Key::Plan(PlanField::GoalMeasure), _) => Value::Measure(plan.goal_measure()),
        (_, Some(Entry::Word(word))) => Value::Text(word),
        (Key::Plan(PlanField::FuturesSeed), Some(Entry::Integer(seed))) => Value::Whole(seed),
        #[expect(clippy::cast_precision_loss, reason = "only a seed is beyond the whole numbers of a double")]
        (_, Some(Entry::Integer(whole))) => number(whole as f64),
        (_, Some(Entry::Exact(value) | Entry::Value(value) | Entry::Ranged { value, .. } | Entry::RangeOff { value, .. })) => number(value),
        (_, Some(Entry::Switch(_)) | None) => Value::Text(String::new()),
    }
}

/// Both ranges if the value stayed.
fn only_range(before: &Plan, after: &Plan, key: Key) -> Option<(Value, Value)> {
    let (was, is) = (before.estimate_at(key)?, after.estimate_at(key)?);
    let quantity = quantity_of(key)?;
    let value =
        |range: Option<Range>, plan: &Plan| range.map_or(Value::NoRange, |Range { low, high }| Value::Range([low, high], quantity, Money::of(plan.currency())));
    (was.value() == is.value()).then(|| (value(was.range(), before), value(is.range(), after)))
}

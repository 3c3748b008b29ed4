//! Fields of a newer format in the file of a plan: carried along and written back.

use std::fmt;

use super::{EventId, Key, OwnStreamId, ScenarioId, event_key};

/// The part of a plan an unknown field belongs to.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum FieldPlace {
    /// The plan itself: a section of its own.
    Plan,
    /// A section.
    Section(&'static str),
    /// The value at a key.
    Value(Key),
    /// A row of the gift table, by the name and price of the gift as written.
    Gift {
        /// The name of the gift.
        name: String,
        /// Its price.
        coins: String,
    },
    /// A tax band, by the profit it begins at.
    TaxBand {
        /// The profit.
        from: String,
    },
    /// A row of the actuals, by the fields that it is known by.
    Actual {
        /// The fields.
        row: String,
    },
    /// An own stream of the base.
    Own(OwnStreamId),
    /// A scenario.
    Scenario(ScenarioId),
    /// The value of a scenario's change.
    Change(ScenarioId, Key),
    /// An event of the base.
    Event(EventId),
    /// An event of a scenario.
    ChangedEvent(ScenarioId, EventId),
}

impl fmt::Display for FieldPlace {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Plan => Ok(()),
            Self::Section(section) => f.write_str(section),
            Self::Value(key) => write!(f, "{key}"),
            Self::Gift { name, coins } => write!(f, "gifts.gift_mix.{name}.{coins}"),
            Self::TaxBand { from } => write!(f, "costs.tax_bands.{from}"),
            Self::Actual { row } => write!(f, "actuals.{row}"),
            Self::Own(id) => write!(f, "own.{id}"),
            Self::Scenario(id) => write!(f, "scenarios.{id}"),
            Self::Change(id, key) => write!(f, "scenarios.{id}.changes.{key}"),
            Self::Event(id) => f.write_str(&event_key(*id)),
            Self::ChangedEvent(id, event) => write!(f, "scenarios.{id}.changes.{}", event_key(*event)),
        }
    }
}

/// A field as written in the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownField {
    /// The part of the plan it belongs to.
    pub place: FieldPlace,
    /// Its name.
    pub name: String,
    /// Its value in the syntax of the file.
    pub value: String,
}

/// All unknown fields of a file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct UnknownFields {
    /// The minor version of the format of the file.
    pub minor: u64,
    /// The fields by place, those of one place in their order.
    pub fields: Vec<UnknownField>,
}

impl UnknownFields {
    /// Fields in any order.
    pub(crate) fn new(minor: u64, mut fields: Vec<UnknownField>) -> Self {
        // By place, as they are written back: a plan is the same before and after its file.
        fields.sort_by(|a, b| a.place.cmp(&b.place));
        Self { minor, fields }
    }

    /// The fields of one place.
    pub fn at<'a>(&'a self, place: &'a FieldPlace) -> impl Iterator<Item = &'a UnknownField> {
        self.fields.iter().filter(move |field| field.place == *place)
    }

    pub(super) fn remove_own(&mut self, id: OwnStreamId) {
        self.fields.retain(|field| match field.place {
            FieldPlace::Own(own) | FieldPlace::Value(Key::Own(own, _)) | FieldPlace::Change(_, Key::Own(own, _)) => own != id,
            _ => true,
        });
    }

    /// Follows the rows of a table: where each place changes, as in another currency, to its new place; a removed row takes its fields along.
    pub(super) fn follow(&mut self, before: &[FieldPlace], after: &[FieldPlace]) {
        let is_moved = before.len() == after.len() && before.iter().any(|place| !after.contains(place));
        self.fields.retain_mut(|field| match before.iter().position(|place| *place == field.place) {
            Some(row) if is_moved => {
                field.place.clone_from(&after[row]);
                true
            }
            Some(_) => after.contains(&field.place),
            None => true,
        });
        self.fields.sort_by(|a, b| a.place.cmp(&b.place));
    }

    pub(super) fn remove_scenario(&mut self, id: ScenarioId) {
        self.fields.retain(|field| field.place != FieldPlace::Scenario(id));
        self.remove_changes(id);
    }

    pub(super) fn remove_changes(&mut self, id: ScenarioId) {
        self.fields.retain(|field| !matches!(field.place, FieldPlace::Change(scenario, _) | FieldPlace::ChangedEvent(scenario, _) if scenario == id));
    }

    pub(super) fn remove_changed_event(&mut self, id: ScenarioId, event: EventId) {
        self.fields.retain(|field| field.place != FieldPlace::ChangedEvent(id, event));
    }

    /// Keeps those of events that the base has.
    pub(super) fn keep_events(&mut self, known: &[EventId]) {
        self.fields.retain(|field| !matches!(field.place, FieldPlace::Event(id) if !known.contains(&id)));
    }

    pub(super) fn remove_change(&mut self, id: ScenarioId, key: Key) {
        self.fields.retain(|field| field.place != FieldPlace::Change(id, key));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::OwnField;

    #[test]
    fn fields_of_a_stream_go_with_it_and_all_others_stay() {
        let [one, two, ten] = [1, 2, 10].map(|number| OwnStreamId::new(number).unwrap());
        let amount = |id| FieldPlace::Value(Key::Own(id, OwnField::AmountPerMonth));
        let field = |place: FieldPlace| UnknownField { place, name: "x".to_owned(), value: "1".to_owned() };
        let scenario = FieldPlace::Change(ScenarioId::FIRST, Key::Own(two, OwnField::Name));
        let places = [FieldPlace::Plan, FieldPlace::Section("gifts"), FieldPlace::Own(one), FieldPlace::Own(two), amount(two), amount(ten), scenario];
        let mut fields = UnknownFields { minor: 7, fields: places.map(field).to_vec() };
        fields.remove_own(two);
        let left: Vec<String> = fields.fields.iter().map(|field| field.place.to_string()).collect();
        assert_eq!(left, ["", "gifts", "own.1", "own.10.amount_per_month"]);
    }

    #[test]
    fn fields_of_a_row_follow_it_and_go_with_it() {
        let places = |bands: &[&str]| bands.iter().map(|from| FieldPlace::TaxBand { from: (*from).to_owned() }).collect::<Vec<_>>();
        let after_edit = |after: &[&str]| {
            let before = places(&["0", "10", "20"]);
            let field = |place: &FieldPlace| UnknownField { place: place.clone(), name: "x".to_owned(), value: "1".to_owned() };
            let mut fields = UnknownFields { minor: 7, fields: before[1..].iter().map(field).collect() };
            fields.follow(&before, &places(after));
            fields.fields.iter().map(|field| field.place.to_string().replace("costs.tax_bands.", "")).collect::<Vec<_>>().join(" ")
        };
        assert_eq!(after_edit(&["0", "20", "40"]), "20 40");
        assert_eq!(after_edit(&["0", "20"]), "20");
        assert_eq!(after_edit(&["0", "20", "10"]), "10 20");
        assert_eq!(after_edit(&["0", "5", "10", "20"]), "10 20");
    }
}

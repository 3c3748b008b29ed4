//! Notes and sources of numbers, and the table of gifts by name.

use super::read::Reader;
use super::tree::{Item, Node};
use super::value::{ANNOTATIONS, found, kept_beside, number, quoted, scalar, text};
use crate::ledger::Ledger;
use crate::plan::{Entry, Fault, FieldPlace, GiftRow, Key, Plan, Problem};
use crate::words::file::{FileFault, FileWarning, Part, Shape};

/// The subject of problems of the table of gifts.
const GIFT_TABLE: &str = "gifts.gift_mix";

/// The annotations of the number at a key, each with a comma before it: `, note: "…"`.
pub(super) fn annotations(plan: &Plan, key: Key, indent: &str) -> Vec<String> {
    let Key::Assumption(of) = key else { return Vec::new() };
    let said = [plan.note_on(of), plan.source_of(of)];
    ANNOTATIONS.into_iter().zip(said).filter_map(|(name, text)| Some(format!(", {name}: {}", quoted(text?, indent)))).collect()
}

/// The place of unknown fields of a gift: by its name and price, since rows come and go.
fn unknown_place(row: &Node<'_>) -> FieldPlace {
    let value = |name: &str| row.get(name).map(|node| node.text);
    let coins = value("coins").and_then(scalar::<u32>);
    FieldPlace::Gift {
        name: value("name").and_then(text).unwrap_or_default().trim().to_owned(),
        coins: coins.map_or_else(|| value("coins").unwrap_or_default().to_owned(), |coins| coins.to_string()),
    }
}

/// The lines of the table of gifts by name, if there is one.
pub(super) fn gift_table(plan: &Plan, indent: &str) -> Vec<String> {
    let rows = plan.gift_table();
    if rows.is_empty() {
        return Vec::new();
    }
    let row = |row: &GiftRow| {
        let id = row.id().map_or_else(String::new, |id| format!(", id: {id}"));
        let kept = kept_beside(plan, &row.place());
        format!("{indent}    (name: {}, coins: {}{id}, per_hour: {}{kept}),", quoted(row.name(), indent), row.coins(), row.per_hour())
    };
    [format!("{indent}gift_mix: [")].into_iter().chain(rows.iter().map(row)).chain([format!("{indent}],")]).collect()
}

/// The gifts of which the catalogue has nearly the name; those with an id come from it.
pub(super) fn warnings(plan: &Plan) -> Vec<FileWarning> {
    let names: Vec<&str> = plan.gift_table().iter().filter(|row| row.id().is_none()).map(GiftRow::name).collect();
    if names.is_empty() {
        return Vec::new();
    }
    let ledger = Ledger::built_in();
    let near = |name: &str| ledger.catalogue().meant_by(name).map(|near| FileWarning::MisspeltGift { name: name.to_owned(), near: near.to_owned() });
    names.into_iter().filter_map(near).collect()
}

impl<'a> Reader<'a> {
    /// Reads the annotations of a number.
    pub(super) fn annotations(&mut self, key: Key, value: &Node<'a>) {
        let Key::Assumption(of) = key else { return };
        for Item { name, node } in value.fields().unwrap_or_default() {
            let value = node.text;
            let Some(name) = ANNOTATIONS.into_iter().find(|remark| remark == name) else { continue };
            let set = if name == "note" { Plan::set_note_on } else { Plan::set_source_of };
            match text(value).map(|text| set(&mut self.plan, of, &text)) {
                Some(Ok(())) => {}
                Some(Err(problem)) => self.report(value, format_args!("{key}: {name}"), problem.fault),
                None => self.report(value, key, FileFault::BadPart { part: name, found: found(value), expected: Part::Text }),
            }
        }
    }

    /// Reads the table of gifts by name.
    pub(super) fn gift_table(&mut self, value: &Node<'a>) {
        let Some(rows) = value.elements() else {
            return self.report(value.text, GIFT_TABLE, Shape::Gifts);
        };
        let mut table = Vec::new();
        for row in rows {
            if let Some(fields) = self.fields(&row.node, GIFT_TABLE, Shape::Gift) {
                table.extend(self.gift_row(&row.node, fields));
            }
        }
        if let Err(problem) = self.plan.set_gift_table(table) {
            self.report(value.text, problem.key, problem.fault);
        }
    }

    fn gift_row(&mut self, row: &Node<'a>, fields: &[Item<'a>]) -> Option<GiftRow> {
        const FIELDS: [&str; 4] = ["name", "coins", "id", "per_hour"];
        let known = self.unrepeated(&GIFT_TABLE, fields);
        let mut sound = known.len() == fields.len();
        for field in &known {
            let Some(part) = FIELDS.into_iter().find(|known| *known == field.name) else {
                self.unknown(unknown_place(row), field, FIELDS.into_iter());
                sound &= self.keeps_unknown();
                continue;
            };
            let is_read = match part {
                "name" => text(field.node.text).is_some(),
                "coins" => ron::from_str::<u32>(field.node.text).is_ok(),
                "id" => ron::from_str::<u64>(field.node.text).is_ok(),
                _ => number(field.node.text).is_some(),
            };
            if !is_read {
                let expected = if part == "name" { Part::Name } else { Part::Number };
                self.report(field.node.text, GIFT_TABLE, FileFault::BadPart { part, found: found(field.node.text), expected });
            }
            sound &= is_read;
        }
        if !sound {
            return None;
        }
        let value = |name: &str| known.iter().find(|field| field.name == name).map(|field| field.node.text);
        let (Some(name), Some(coins), Some(per_hour)) =
            (value("name").and_then(text), value("coins").and_then(|coins| ron::from_str(coins).ok()), value("per_hour").and_then(number))
        else {
            self.report(row.text, GIFT_TABLE, FileFault::IncompleteGift);
            return None;
        };
        let id = value("id").and_then(|id| ron::from_str(id).ok());
        GiftRow::new(&name, coins, id, per_hour).map_err(|fault: Fault| self.report(row.text, format_args!("{GIFT_TABLE}: {name}"), fault)).ok()
    }

    /// Switches counting by name on or off, after everything else is set.
    pub(super) fn gift_mix(&mut self) {
        let Some(value) = self.gift_mix else { return };
        match ron::from_str(value) {
            _ if self.repairs.is_some() && self.plan.gift_table().is_empty() => self.refuse_gift_mix(value),
            Ok(on) => {
                if let Err(Problem { fault, .. }) = self.plan.set(Key::GiftMix, Entry::Switch(on)) {
                    self.report(value, Key::GiftMix, fault);
                }
            }
            Err(_) => self.report(value, Key::GiftMix, FileFault::WrongValue { found: found(value), expected: Key::GiftMix.kind() }),
        }
        self.leave_out(value);
    }
}

//! What stands beside the numbers of a file: notes, sources, and the table of gifts by name.

use super::read::{Reader, number, shortened, text};
use super::syntax::{self, Field};
use super::write::{as_it_stood, quoted};
use crate::plan::{Entry, Fault, FieldPlace, GiftRow, Key, Plan, Problem};

/// The fields of a number that say something about it: the user's note, and the source the value was taken from.
pub(super) const REMARKS: [&str; 2] = ["note", "source"];

/// The note and source of the number at a key, each with a comma before it: `, note: "…"`.
pub(super) fn annotations(plan: &Plan, key: Key, indent: &str) -> Vec<String> {
    let Key::Assumption(of) = key else { return Vec::new() };
    let said = [plan.note_on(of), plan.source_of(of)];
    REMARKS.into_iter().zip(said).filter_map(|(name, text)| Some(format!(", {name}: {}", quoted(text?, indent)))).collect()
}

/// The place of unknown fields of a gift: by its name and price, since rows come and go.
fn unknown_place(fields: &[Field<'_>]) -> FieldPlace {
    let value = |name: &str| fields.iter().find(|field| field.name == name).map(|field| field.value);
    FieldPlace::Gift { name: value("name").and_then(text).unwrap_or_default(), coins: value("coins").unwrap_or_default().to_owned() }
}

/// The lines of the table of gifts by name, if there is one.
pub(super) fn gift_table(plan: &Plan, indent: &str) -> Vec<String> {
    let rows = plan.gift_table();
    if rows.is_empty() {
        return Vec::new();
    }
    let row = |row: &GiftRow| {
        let id = row.id().map_or_else(String::new, |id| format!(", id: {id}"));
        let place = FieldPlace::Gift { name: row.name().to_owned(), coins: row.coins().to_string() };
        let kept: Vec<String> = plan.unknown_fields().at(&place).map(|field| format!(", {}", as_it_stood(field))).collect();
        format!("{indent}    (name: {}, coins: {}{id}, per_hour: {}{}),", quoted(row.name(), indent), row.coins(), row.per_hour(), kept.concat())
    };
    [format!("{indent}gift_mix: [")].into_iter().chain(rows.iter().map(row)).chain([format!("{indent}],")]).collect()
}

impl<'a> Reader<'a> {
    /// Reads the note and source of a number, after its value.
    pub(super) fn annotations(&mut self, key: Key, value: &'a str) {
        let Key::Assumption(of) = key else { return };
        for Field { name, value } in syntax::fields(value).unwrap_or_default() {
            if !REMARKS.contains(&name) {
                continue;
            }
            let set = if name == "note" { Plan::set_note_on } else { Plan::set_source_of };
            match text(value).map(|text| set(&mut self.plan, of, &text)) {
                Some(Ok(())) => {}
                Some(Err(problem)) => self.report(value, format_args!("{key}: {name}: {}", problem.fault)),
                None => self.report(value, format_args!("{key}: {name} is {}; give a text in quotation marks", shortened(value))),
            }
        }
    }

    /// Reads the table of gifts by name.
    pub(super) fn gift_table(&mut self, value: &'a str) {
        const EXAMPLE: &str = r#"(name: "Rose", coins: 1, per_hour: 40)"#;
        let Some(rows) = syntax::elements(value) else {
            return self.report(value, format_args!("gifts.gift_mix: expected a list in square brackets, like [{EXAMPLE}]"));
        };
        let mut table = Vec::new();
        let whole = rows.len();
        for row in rows {
            let Some(fields) = syntax::fields(row) else {
                self.report(row, format_args!("gifts.gift_mix: expected a gift in round brackets, like {EXAMPLE}"));
                continue;
            };
            table.extend(self.gift_row(row, &fields));
        }
        if table.len() == whole
            && let Err(problem) = self.plan.set_gift_table(table)
        {
            self.report(value, problem);
        }
    }

    fn gift_row(&mut self, row: &'a str, fields: &[Field<'a>]) -> Option<GiftRow> {
        const FIELDS: [&str; 4] = ["name", "coins", "id", "per_hour"];
        let known = self.unrepeated("gifts.gift_mix", fields);
        let mut sound = known.len() == fields.len();
        for field in &known {
            let (is_known, is_read) = match field.name {
                "name" => (true, text(field.value).is_some()),
                "coins" => (true, ron::from_str::<u32>(field.value).is_ok()),
                "id" => (true, ron::from_str::<u64>(field.value).is_ok()),
                "per_hour" => (true, number(field.value).is_some()),
                _ => (false, true),
            };
            if !is_known {
                self.unknown(unknown_place(fields), *field, FIELDS.into_iter());
                sound &= self.keeps_unknown();
            } else if !is_read {
                let give = if field.name == "name" { "a name in quotation marks" } else { "a number" };
                self.report(field.value, format_args!("gifts.gift_mix: {} is {}; give {give}", field.name, shortened(field.value)));
            }
            sound &= is_read;
        }
        if !sound {
            return None;
        }
        let value = |name: &str| known.iter().find(|field| field.name == name).map(|field| field.value);
        let (Some(name), Some(coins), Some(per_hour)) =
            (value("name").and_then(text), value("coins").and_then(|coins| ron::from_str(coins).ok()), value("per_hour").and_then(number))
        else {
            self.report(row, "gifts.gift_mix: a gift needs name, coins and per_hour; id may be left out");
            return None;
        };
        let id = value("id").and_then(|id| ron::from_str(id).ok());
        GiftRow::new(&name, coins, id, per_hour).map_err(|fault: Fault| self.report(row, format_args!("gifts.gift_mix: {name}: {fault}"))).ok()
    }

    /// Switches counting by name on or off, after everything else is set.
    pub(super) fn gift_mix(&mut self) {
        let Some(value) = self.gift_mix else { return };
        match ron::from_str(value) {
            Ok(on) => {
                if let Err(Problem { fault, .. }) = self.plan.set(Key::GiftMix, Entry::Switch(on)) {
                    self.report(value, format_args!("{}: {fault}", Key::GiftMix));
                }
            }
            Err(_) => self.report(value, format_args!("{}: found {}; give true or false", Key::GiftMix, shortened(value))),
        }
    }
}

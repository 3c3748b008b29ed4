//! `zeroline keys`

use std::io::Write;

use serde::Serialize;

use super::Failure;
use super::output::{Format, render};
use crate::plan::assumption::Quantity;
use crate::plan::{Currency, Key, Kind};
use crate::report::{Block, Cell, Report, Table, plain, quantity_of, wrapped};

pub(super) fn run(format: Format, out: &mut impl Write) -> Result<(), Failure> {
    Ok(out.write_all(render(&Keys, format).as_bytes())?)
}

/// The list of keys.
struct Keys;

impl Report for Keys {
    fn page(&self) -> Vec<Block> {
        vec![Block::Text(list())]
    }

    fn table(&self) -> Table {
        let columns = ["key", "label", "unit", "default", "range_low", "range_high", "limit_low", "limit_high", "give", "meaning"];
        let mut table = Table::new(Currency::USD, columns);
        for key in Key::all() {
            let entry = KeyJson::of(key);
            let number = |number: Number| match number {
                Number::Any(number) => Cell::Number(number, quantity_of(key).unwrap_or(Quantity::Count)),
                Number::Whole(number) => Cell::Count(number),
            };
            let ends = |pair: Option<[Number; 2]>| pair.map_or([Cell::Empty, Cell::Empty], |pair| pair.map(number));
            let default = match entry.default {
                Default::Number(default) => number(default),
                Default::Switch(default) => Cell::Switch(default),
                Default::Word(default) => Cell::text(default),
            };
            let texts = [Cell::Text(entry.key), Cell::text(entry.label), Cell::text(entry.unit), default];
            table.row(texts.into_iter().chain(ends(entry.range)).chain(ends(entry.limit)).chain([Cell::Text(entry.give), Cell::text(entry.meaning)]));
        }
        table
    }

    fn json(&self) -> impl Serialize {
        Key::all().map(KeyJson::of).collect::<Vec<_>>()
    }
}

/// A key for a program.
#[derive(Serialize)]
struct KeyJson {
    key: String,
    label: &'static str,
    unit: &'static str,
    default: Default,
    /// The range of a new plan, where it is unsure.
    range: Option<[Number; 2]>,
    /// The least and the greatest value of a number.
    limit: Option<[Number; 2]>,
    /// What can be given.
    give: String,
    meaning: &'static str,
}

#[derive(Clone, Copy, Serialize)]
#[serde(untagged)]
enum Number {
    Any(f64),
    Whole(u64),
}

#[derive(Serialize)]
#[serde(untagged)]
enum Default {
    Number(Number),
    Switch(bool),
    Word(&'static str),
}

impl KeyJson {
    fn of(key: Key) -> Self {
        let (default, range, limit) = match key.kind() {
            Kind::Estimate(spec) | Kind::Number(spec) => {
                let pair = |(low, high)| [low, high].map(Number::Any);
                (Default::Number(Number::Any(spec.default)), spec.range.map(pair), Some(pair(spec.limit)))
            }
            Kind::Whole { low, high, default } => (Default::Number(Number::Whole(default)), None, Some([low, high].map(Number::Whole))),
            Kind::Switch { default } => (Default::Switch(default), None, None),
            Kind::Word { default, .. } => (Default::Word(default.unwrap_or("the current month")), None, None),
        };
        Self { key: key.to_string(), label: key.label(), unit: key.unit(), default, range, limit, give: key.kind().to_string(), meaning: key.help() }
    }
}

/// The keys by section: key, default with range, and limit in one line, its meaning below.
fn list() -> String {
    let mut text = "Every key with its default (and range), its limit, its unit and what it means.\nSet them with `zeroline forecast --set KEY=VALUE`; fractions also as 20%.\n".to_owned();
    let mut sections: Vec<&str> = Vec::new();
    let keys: Vec<Key> = Key::all().collect();
    for key in &keys {
        if !sections.contains(&key.section()) {
            sections.push(key.section());
        }
    }
    for section in sections {
        text.push('\n');
        for key in keys.iter().filter(|key| key.section() == section) {
            text.push_str(&entry(*key));
        }
    }
    text
}

fn entry(key: Key) -> String {
    // What stands before the meaning: the unit of a number, or what to give where there is none.
    let mut unit = key.unit().to_owned();
    let (default, limit) = match key.kind() {
        Kind::Estimate(spec) | Kind::Number(spec) => {
            let range = spec.range.map_or_else(String::new, |(low, high)| format!(" ({} to {})", plain(low), plain(high)));
            (plain(spec.default) + &range, format!("{} to {}", plain(spec.limit.0), plain(spec.limit.1)))
        }
        Kind::Whole { low, high: u64::MAX, default } => (default.to_string(), format!("{low} or more")),
        #[expect(clippy::cast_precision_loss, reason = "every other whole number is small")]
        Kind::Whole { low, high, default } => (plain(default as f64), format!("{low} to {}", plain(high as f64))),
        Kind::Switch { default } => (default.to_string(), "true or false".to_owned()),
        Kind::Word { default, .. } => {
            unit = key.kind().to_string();
            (default.unwrap_or("the current month").to_owned(), String::new())
        }
    };
    let unit = if unit.is_empty() { String::new() } else { format!("[{unit}] ") };
    let head = format!("{:<32} {default:<24} {limit}", key.to_string());
    format!("{}\n{}", head.trim_end(), wrapped(&format!("{unit}{}", key.help()), "    "))
}

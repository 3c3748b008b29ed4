//! `zeroline keys`

use std::io::Write;
use std::iter::once;

use serde::Serialize;

use super::format::FormatArgs;
use super::{CommandFailure, Environment};
use crate::plan::assumption::Quantity;
use crate::plan::{Currency, Key, Kind};
use crate::report::json::whole;
use crate::report::{Block, Cell, Paragraph, Report, Table};
use crate::words::{KeyListText, plain, quantity_of};

pub(super) fn run(format: FormatArgs, environment: &Environment, out: &mut impl Write) -> Result<(), CommandFailure> {
    Ok(out.write_all(format.render(&Keys, environment.out, environment)?.as_bytes())?)
}

/// The list of keys.
struct Keys;

impl Report for Keys {
    fn page(&self) -> Vec<Block> {
        list()
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
                Default::Word(default) => Cell::Text(default),
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
    /// The range of a new plan, if it has one.
    range: Option<[Number; 2]>,
    /// The least and the greatest value of a number.
    limit: Option<[Number; 2]>,
    /// The values it accepts.
    give: String,
    meaning: &'static str,
}

#[derive(Clone, Copy, Serialize)]
#[serde(untagged)]
enum Number {
    Any(f64),
    Whole(#[serde(serialize_with = "whole")] u64),
}

#[derive(Serialize)]
#[serde(untagged)]
enum Default {
    Number(Number),
    Switch(bool),
    Word(String),
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
            Kind::Word { default, .. } => (Default::Word(word(default)), None, None),
        };
        Self { key: key.to_string(), label: key.label(), unit: key.unit(), default, range, limit, give: key.kind().to_string(), meaning: key.help() }
    }
}

/// The keys by section: key, default with range, and limit in one line, its meaning below.
fn list() -> Vec<Block> {
    let keys: Vec<Key> = Key::all().collect();
    let mut sections: Vec<&str> = Vec::new();
    for key in &keys {
        if !sections.contains(&key.section()) {
            sections.push(key.section());
        }
    }
    let section = |section: &str| Block::Paragraphs(keys.iter().filter(|key| key.section() == section).flat_map(|key| entry(*key)).collect());
    let heading = Block::Paragraphs(vec![Paragraph::new(0, KeyListText::Heading.to_string())]);
    once(heading).chain(sections.into_iter().map(section)).collect()
}

fn entry(key: Key) -> [Paragraph; 2] {
    let (default, limit) = match key.kind() {
        Kind::Estimate(spec) | Kind::Number(spec) => {
            let default = spec.range.map_or_else(|| plain(spec.default), |range| KeyListText::DefaultWithRange(spec.default, range).to_string());
            (default, KeyListText::Limits(spec.limit.0, spec.limit.1).to_string())
        }
        Kind::Whole { low, high: u64::MAX, default } => (default.to_string(), KeyListText::AtLeast(low).to_string()),
        #[expect(clippy::cast_precision_loss, reason = "every other whole number is small")]
        Kind::Whole { low, high, default } => (plain(default as f64), KeyListText::Limits(low as f64, high as f64).to_string()),
        Kind::Switch { default } => (default.to_string(), KeyListText::Switch.to_string()),
        Kind::Word { default, .. } => (word(default), String::new()),
    };
    // Before the meaning: the unit of a number, or the words that the key accepts.
    let unit = if let Kind::Word { .. } = key.kind() { key.kind().to_string() } else { key.unit().to_owned() };
    let unit = if unit.is_empty() { String::new() } else { format!("[{unit}] ") };
    let head = format!("{:<32} {default:<24} {limit}", key.to_string());
    [Paragraph::new(0, head.trim_end()), Paragraph::new(4, format!("{unit}{}", key.help()))]
}

/// A default in words.
fn word(default: Option<&str>) -> String {
    default.map_or_else(|| KeyListText::CurrentMonth.to_string(), str::to_owned)
}

//! `zeroline keys`

use std::io::Write;

use serde::Serialize;

use super::{Failure, Format};
use crate::plan::{Key, Kind};
use crate::report::{csv_text, json_text, plain, wrapped};

pub(super) fn run(format: Format, out: &mut impl Write) -> Result<(), Failure> {
    let text = match format {
        Format::Table => table(),
        Format::Csv => csv(),
        Format::Json => json_text(&Key::all().map(Row::of).collect::<Vec<_>>()),
    };
    Ok(out.write_all(text.as_bytes())?)
}

/// What is known of a key, for a program.
#[derive(Serialize)]
struct Row {
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

impl Row {
    fn of(key: Key) -> Self {
        let (default, range, limit) = match key.kind() {
            Kind::Estimate(spec) | Kind::Number(spec) => {
                let pair = |(low, high)| [low, high].map(Number::Any);
                (Default::Number(Number::Any(spec.default)), spec.range.map(pair), Some(pair(spec.limit)))
            }
            Kind::Whole { low, high, default } => (Default::Number(Number::Whole(default)), None, Some([low, high].map(Number::Whole))),
            Kind::Switch { default } => (Default::Switch(default), None, None),
            Kind::Word { default, .. } => (Default::Word(default), None, None),
        };
        Self { key: key.to_string(), label: key.label(), unit: key.unit(), default, range, limit, give: key.kind().expected(), meaning: key.help() }
    }
}

fn csv() -> String {
    let header = ["key", "label", "unit", "default", "range_low", "range_high", "limit_low", "limit_high", "give", "meaning"];
    let number = |number: Number| match number {
        Number::Any(number) => number.to_string(),
        Number::Whole(number) => number.to_string(),
    };
    let rows = Key::all().map(Row::of).map(|row| {
        let ends = |pair: Option<[Number; 2]>| pair.map_or_else(<[String; 2]>::default, |pair| pair.map(number));
        let ([range_low, range_high], [limit_low, limit_high]) = (ends(row.range), ends(row.limit));
        let default = match row.default {
            Default::Number(default) => number(default),
            Default::Switch(default) => default.to_string(),
            Default::Word(default) => default.to_owned(),
        };
        let texts = [row.label, row.unit].map(str::to_owned);
        [vec![row.key], texts.into(), vec![default, range_low, range_high, limit_low, limit_high, row.give, row.meaning.to_owned()]].concat()
    });
    csv_text(std::iter::once(header.map(str::to_owned).into()).chain(rows))
}

/// The keys by section: key, default with range, and limit in one line, what it means below.
fn table() -> String {
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
    let mut unit = key.unit();
    let (default, limit) = match key.kind() {
        Kind::Estimate(spec) | Kind::Number(spec) => {
            let range = spec.range.map_or_else(String::new, |(low, high)| format!(" ({} to {})", plain(low), plain(high)));
            (plain(spec.default) + &range, format!("{} to {}", plain(spec.limit.0), plain(spec.limit.1)))
        }
        Kind::Whole { low, high: u64::MAX, default } => (default.to_string(), format!("{low} or more")),
        #[expect(clippy::cast_precision_loss, reason = "every other whole number is small")]
        Kind::Whole { low, high, default } => (plain(default as f64), format!("{low} to {}", plain(high as f64))),
        Kind::Switch { default } => (default.to_string(), "true or false".to_owned()),
        Kind::Word { default, expected } => {
            unit = expected;
            (default.to_owned(), String::new())
        }
    };
    let unit = if unit.is_empty() { String::new() } else { format!("[{unit}] ") };
    let head = format!("{:<32} {default:<24} {limit}", key.to_string());
    format!("{}\n{}", head.trim_end(), wrapped(&format!("{unit}{}", key.help()), "    "))
}

//! The data export of a TikTok account: JSON of three generations, of which only the history of LIVEs is read.

use std::fmt;

use jiff::civil::DateTime;
use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Value};

use super::answers::{EarningsUnit, ImportAnswers};
use super::limits::{CHECK_EVERY, Cancel};
use super::marked_number::number;
use super::raw_date::RawDate;
use super::reading::{AmountUnit, MoneyFlow, Reading};
use crate::plan::{Currency, DayField, Stream, StreamId};
use crate::words::import_preview::{DateOrder, ExportKind, ImportDoubt, ImportFault};

/// The way to the list of LIVEs, in small letters: the same in all generations.
const PATH: [&str; 3] = ["tiktok live", "go live history", "golivelist"];
/// The most LIVEs that are read.
const MOST_LIVES: usize = 200_000;

/// Reads the LIVEs of an export.
pub(super) fn read(text: &str, answers: &ImportAnswers, cancel: Cancel<'_>) -> Result<Reading, ImportFault> {
    let mut json = serde_json::Deserializer::from_str(text);
    let lives = Lives { path: &PATH }.deserialize(&mut json).map_err(|error| ImportFault::BadJson { line: error.line(), column: error.column() })?;
    reading_of(&lives, answers, cancel)
}

/// The days and amounts of LIVEs.
pub(super) fn reading_of(lives: &[Map<String, Value>], answers: &ImportAnswers, cancel: Cancel<'_>) -> Result<Reading, ImportFault> {
    if lives.len() > MOST_LIVES {
        return Err(ImportFault::TooManyRows { most: MOST_LIVES });
    }
    let mut reading = Reading::new(ExportKind::DataExport);
    let (mut has_earnings, mut undated) = (false, Vec::new());
    for (row, live) in lives.iter().enumerate() {
        if row.is_multiple_of(CHECK_EVERY) && cancel() {
            return Err(ImportFault::Cancelled);
        }
        has_earnings |= count(live, "totalearning").is_some_and(|earning| earning > 0.0);
        if !add(live, answers, &mut reading) {
            undated.push(row + 1);
        }
    }
    if reading.days.is_empty() {
        return Err(ImportFault::NoLives);
    }
    if let Some(first) = undated.first() {
        reading.doubts.push(ImportDoubt::Unreadable { rows: undated.len(), first: *first });
    }
    reading.rows = lives.len();
    reading.columns = lives.first().map_or(0, Map::len);
    reading.used = reading.columns.min(6);
    reading.form.dates = Some(DateOrder::YearFirst);
    reading.doubts.push(ImportDoubt::GreenwichDays);
    if has_earnings && answers.earnings.is_none() {
        reading.doubts.push(ImportDoubt::EarningsUnit);
    }
    reading.cover_whole_months();
    Ok(reading)
}

/// Adds a LIVE; returns whether it has a date.
fn add(live: &Map<String, Value>, answers: &ImportAnswers, reading: &mut Reading) -> bool {
    let start = text(live, "livestarttime");
    let Some(day) = start.as_deref().and_then(RawDate::read).and_then(|date| date.day(DateOrder::YearFirst, None)) else {
        return false;
    };
    reading.count(day, DayField::Lives, 1.0);
    let ends = [start.as_deref().and_then(moment), text(live, "liveendtime").as_deref().and_then(moment)];
    if let [Some(start), Some(end)] = ends
        && end >= start
    {
        reading.count(day, DayField::Minutes, end.duration_since(start).as_secs_f64() / 60.0);
    }
    for (key, field) in [("totallike", DayField::Likes), ("totalview", DayField::Viewers), ("totalgifter", DayField::Gifters)] {
        if let Some(count) = count(live, key) {
            reading.count(day, field, count);
        }
    }
    if let (Some(earning), Some(unit)) = (count(live, "totalearning"), answers.earnings) {
        let unit = match unit {
            EarningsUnit::Diamonds => {
                reading.count(day, DayField::Diamonds, earning);
                AmountUnit::Diamonds
            }
            EarningsUnit::Dollars => AmountUnit::Money(Currency::USD),
        };
        reading.amount(day, StreamId::Named(Stream::Gifts), unit, (MoneyFlow::Earned, earning));
    }
    true
}

fn field<'v>(live: &'v Map<String, Value>, key: &str) -> Option<&'v Value> {
    live.iter().find(|(name, _)| name.to_lowercase() == key).map(|(_, value)| value)
}

fn text(live: &Map<String, Value>, key: &str) -> Option<String> {
    match field(live, key)? {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

fn count(live: &Map<String, Value>, key: &str) -> Option<f64> {
    text(live, key).and_then(|text| number(&text, '.')).filter(|count| *count >= 0.0)
}

fn moment(text: &str) -> Option<DateTime> {
    let text = text.trim().trim_end_matches("UTC").trim_end_matches("+0000 ").trim_end_matches('Z').trim();
    text.parse().ok()
}

/// Follows a path of keys and returns the objects of the list at its end. Everything else is skipped and never in memory.
struct Lives<'p> {
    path: &'p [&'p str],
}

impl<'de> DeserializeSeed<'de> for Lives<'_> {
    type Value = Vec<Map<String, Value>>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Lives<'_> {
    type Value = Vec<Map<String, Value>>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut found = Vec::new();
        while let Some(key) = map.next_key::<String>()? {
            match self.path {
                [first, rest @ ..] if key.to_lowercase() == *first => found.extend(map.next_value_seed(Lives { path: rest })?),
                _ => {
                    map.next_value::<IgnoredAny>()?;
                }
            }
        }
        Ok(found)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Self::Value, A::Error> {
        let mut found = Vec::new();
        if self.path.is_empty() {
            while let Some(value) = list.next_element::<Value>()? {
                if let (Value::Object(live), true) = (value, found.len() <= MOST_LIVES) {
                    found.push(live);
                }
            }
        } else {
            while list.next_element::<IgnoredAny>()?.is_some() {}
        }
        Ok(found)
    }

    fn visit_unit<E>(self) -> Result<Self::Value, E> {
        Ok(Vec::new())
    }

    fn visit_str<E>(self, _: &str) -> Result<Self::Value, E> {
        Ok(Vec::new())
    }
}

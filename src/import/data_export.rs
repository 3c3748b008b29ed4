//! The data export of a TikTok account: JSON of three generations, of which only the history of LIVEs is read.

use std::fmt;
use std::io::BufReader;

use jiff::civil::DateTime;
use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::error::Category;

use super::answers::{EarningsUnit, ImportAnswers};
use super::cancellable_reader::CancellableReader;
use super::limits::CHECK_EVERY;
use super::live_entry::{LiveEntry, LiveKey};
use super::marked_number::number;
use super::raw_date::RawDate;
use super::reading::{AmountUnit, MoneyFlow, Reading};
use super::start_hour::start_hour;
use super::watch::{Step, Watch};
use crate::plan::{Currency, Day, DayField, Stream, StreamId};
use crate::words::import_preview::{DateOrder, ExportKind, ImportDoubt, ImportFault};

/// The way to the list of LIVEs, in small letters: the same in all generations.
const PATH: [&str; 3] = ["tiktok live", "go live history", "golivelist"];
/// The most LIVEs that are read.
const MOST_LIVES: usize = 200_000;

/// Reads the LIVEs of an export.
pub(super) fn read(text: &str, answers: &ImportAnswers, watch: Watch<'_>) -> Result<Reading, ImportFault> {
    let step = Step::new(watch, (0.0, 0.9));
    let bytes = BufReader::new(CancellableReader::new(text.as_bytes(), &step));
    let found = JsonPlace::Above(&PATH).deserialize(&mut serde_json::Deserializer::from_reader(bytes));
    match found {
        Ok(Found::Lives(lives)) => reading_of(&lives, answers, watch),
        Ok(_) => Err(ImportFault::NoLives),
        Err(error) => Err(match error.classify() {
            // Bytes in memory fail in no other way.
            Category::Io => ImportFault::Cancelled,
            // No value is of a wrong kind.
            Category::Data => ImportFault::TooManyRows { most: MOST_LIVES },
            Category::Syntax | Category::Eof => ImportFault::BadJson { line: error.line(), column: error.column() },
        }),
    }
}

/// Refuses more LIVEs than are read.
pub(super) fn too_many(lives: usize) -> Result<(), ImportFault> {
    if lives > MOST_LIVES { Err(ImportFault::TooManyRows { most: MOST_LIVES }) } else { Ok(()) }
}

/// The days and amounts of LIVEs.
pub(super) fn reading_of(lives: &[LiveEntry], answers: &ImportAnswers, watch: Watch<'_>) -> Result<Reading, ImportFault> {
    let mut reading = Reading::new(ExportKind::DataExport);
    let (mut has_earnings, mut undated, mut ahead) = (false, Vec::new(), Vec::new());
    for (row, live) in lives.iter().enumerate() {
        if row.is_multiple_of(CHECK_EVERY) && watch.is_cancelled() {
            return Err(ImportFault::Cancelled);
        }
        has_earnings |= count(live, LiveKey::Earning).is_some_and(|earning| earning > 0.0);
        match live.text(LiveKey::Start).and_then(RawDate::read).and_then(|date| date.day(DateOrder::YearFirst, None)) {
            None => undated.push(row + 1),
            Some(day) if day > answers.today => ahead.push(day),
            Some(day) => add(live, day, answers, &mut reading),
        }
    }
    reading.doubt_ahead(&ahead);
    if reading.days.is_empty() && ahead.is_empty() {
        return Err(ImportFault::NoLives);
    }
    if let Some(first) = undated.first() {
        reading.doubts.push(ImportDoubt::Unreadable { rows: undated.len(), first: *first });
    }
    reading.rows = lives.len();
    reading.columns = lives.first().map_or(0, |live| live.keys);
    reading.used = reading.columns.min(6);
    reading.form.dates = Some(DateOrder::YearFirst);
    let has_hours = reading.days.values().any(|day| day.get(DayField::StartHour).is_some());
    reading.doubts.push(if has_hours { ImportDoubt::GreenwichHours } else { ImportDoubt::GreenwichDays });
    if has_earnings && answers.earnings.is_none() {
        reading.doubts.push(ImportDoubt::EarningsUnit);
    }
    reading.cover_whole_months();
    Ok(reading)
}

/// Adds a LIVE of a day.
fn add(live: &LiveEntry, day: Day, answers: &ImportAnswers, reading: &mut Reading) {
    let start = live.text(LiveKey::Start);
    reading.count(day, DayField::Lives, 1.0);
    if let Some(hour) = start.and_then(start_hour) {
        reading.count(day, DayField::StartHour, hour.into());
    }
    let ends = [start, live.text(LiveKey::End)].map(|text| text.and_then(moment));
    if let [Some(start), Some(end)] = ends
        && end >= start
    {
        reading.count(day, DayField::Minutes, end.duration_since(start).as_secs_f64() / 60.0);
    }
    for (key, field) in [(LiveKey::Likes, DayField::Likes), (LiveKey::Viewers, DayField::Viewers), (LiveKey::Gifters, DayField::Gifters)] {
        if let Some(count) = count(live, key) {
            reading.count(day, field, count);
        }
    }
    if let (Some(earning), Some(unit)) = (count(live, LiveKey::Earning), answers.earnings) {
        let unit = match unit {
            EarningsUnit::Diamonds => {
                reading.count(day, DayField::Diamonds, earning);
                AmountUnit::Diamonds
            }
            EarningsUnit::Dollars => AmountUnit::Money(Currency::USD),
        };
        reading.amount(day, StreamId::Named(Stream::Gifts), unit, MoneyFlow::Earned(earning));
    }
}

fn count(live: &LiveEntry, key: LiveKey) -> Option<f64> {
    live.text(key).and_then(|text| number(text, '.')).filter(|count| *count >= 0.0)
}

fn moment(text: &str) -> Option<DateTime> {
    let text = text.trim().trim_end_matches("UTC").trim_end_matches("+0000 ").trim_end_matches('Z').trim();
    text.parse().ok()
}

/// A place in an export. Everything beside the way to the list of LIVEs is skipped and never in memory.
#[derive(Clone, Copy)]
enum JsonPlace<'p> {
    /// Above the list, or the list itself where no key is left.
    Above(&'p [&'p str]),
    /// A LIVE.
    Live,
    /// A value of a LIVE.
    Value,
}

/// The contents of a place.
enum Found {
    Nothing,
    Text(String),
    Live(LiveEntry),
    Lives(Vec<LiveEntry>),
}

impl<'de> DeserializeSeed<'de> for JsonPlace<'_> {
    type Value = Found;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Found, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for JsonPlace<'_> {
    type Value = Found;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Found, A::Error> {
        match self {
            Self::Above([key, rest @ ..]) => lives_below(key, JsonPlace::Above(rest), map),
            Self::Live => live(map),
            Self::Above([]) | Self::Value => skipped(map),
        }
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Found, A::Error> {
        if !matches!(self, Self::Above([])) {
            while list.next_element::<IgnoredAny>()?.is_some() {}
            return Ok(Found::Nothing);
        }
        let mut lives = Vec::new();
        while let Some(found) = list.next_element_seed(JsonPlace::Live)? {
            if let Found::Live(live) = found {
                lives.push(live);
                too_many(lives.len()).map_err(A::Error::custom)?;
            }
        }
        Ok(Found::Lives(lives))
    }

    fn visit_str<E>(self, text: &str) -> Result<Found, E> {
        Ok(Found::Text(text.to_owned()))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Found, E> {
        Ok(Found::Text(number.to_string()))
    }

    fn visit_i64<E>(self, number: i64) -> Result<Found, E> {
        Ok(Found::Text(number.to_string()))
    }

    fn visit_f64<E>(self, number: f64) -> Result<Found, E> {
        Ok(Found::Text(number.to_string()))
    }

    fn visit_bool<E>(self, _: bool) -> Result<Found, E> {
        Ok(Found::Nothing)
    }

    fn visit_unit<E>(self) -> Result<Found, E> {
        Ok(Found::Nothing)
    }
}

/// The LIVEs below a key, in capital or small letters. An export may have it twice.
fn lives_below<'de, A: MapAccess<'de>>(key: &str, below: JsonPlace<'_>, mut map: A) -> Result<Found, A::Error> {
    let mut lives = Vec::new();
    while let Some(name) = map.next_key::<String>()? {
        if !name.eq_ignore_ascii_case(key) {
            map.next_value::<IgnoredAny>()?;
        } else if let Found::Lives(found) = map.next_value_seed(below)? {
            lives.extend(found);
            too_many(lives.len()).map_err(A::Error::custom)?;
        }
    }
    Ok(Found::Lives(lives))
}

fn live<'de, A: MapAccess<'de>>(mut map: A) -> Result<Found, A::Error> {
    let mut live = LiveEntry::default();
    while let Some(name) = map.next_key::<String>()? {
        live.keys += 1;
        match LiveKey::of(&name) {
            None => drop(map.next_value::<IgnoredAny>()?),
            Some(key) => {
                if let Found::Text(text) = map.next_value_seed(JsonPlace::Value)? {
                    live.set(key, &text);
                }
            }
        }
    }
    Ok(Found::Live(live))
}

fn skipped<'de, A: MapAccess<'de>>(mut map: A) -> Result<Found, A::Error> {
    while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
    Ok(Found::Nothing)
}

//! Parsers for the values of options.

use std::num::NonZeroUsize;

use clap::builder::{PossibleValuesParser, TypedValueParser};

#[cfg(feature = "picture")]
use super::standard_stream::{STANDARD_STREAM, is_stream};
use crate::file::{EXAMPLES, Example};
use crate::forecast::goal_seek::Figure;
use crate::import::EarningsUnit;
use crate::plan::{Assumption, Currency, GoalMeasure, Key, OwnStreamId, PlanField, Setting, Stream, StreamId};
use crate::start::{COUNTRIES, Country};
use crate::words::import_preview::{ColumnRole, DateOrder};
use crate::words::{ReadAs, TypedEntry, ValueFault, parse_in_key_units, parse_number};

/// A key and its new value.
#[derive(Clone, Debug, PartialEq)]
pub struct Assignment {
    /// The key.
    pub key: Key,
    /// The new value.
    pub entry: TypedEntry,
}

/// A number in the unit of its option.
#[derive(Clone, Debug, PartialEq)]
pub struct Amount {
    /// The number.
    pub value: f64,
    /// The reading, if another number format reads another number.
    pub read_as: Option<ReadAs>,
}

/// A number and the values it takes.
#[derive(Clone, Debug, PartialEq)]
pub struct TypedAxis {
    /// The number.
    pub key: Key,
    /// Its least and greatest value.
    pub ends: [TypedEntry; 2],
    /// The number of values.
    pub points: usize,
}

/// The name of an example.
pub(super) fn example() -> impl TypedValueParser<Value = &'static Example> {
    let names = PossibleValuesParser::new(EXAMPLES.iter().map(|example| example.name));
    names.try_map(|name| EXAMPLES.iter().find(|example| example.name == name).ok_or(ValueFault::Example))
}

/// `KEY=VALUE`.
pub(super) fn assignment(text: &str) -> Result<Assignment, ValueFault> {
    let (name, value) = text.split_once('=').ok_or(ValueFault::Assignment)?;
    let key = key(name)?;
    Ok(Assignment { key, entry: parse_in_key_units(key, value)? })
}

/// The name of a picture, `.png` or `.svg`, or standard output.
#[cfg(feature = "picture")]
pub(super) fn picture_file(text: &str) -> Result<std::path::PathBuf, ValueFault> {
    let path = std::path::PathBuf::from(text);
    let is_stream = path.as_os_str() == STANDARD_STREAM || path.starts_with("/dev") || is_stream(&path);
    let is_picture = |extension: &std::ffi::OsStr| ["png", "svg"].iter().any(|known| extension.eq_ignore_ascii_case(known));
    if is_stream || path.extension().is_some_and(is_picture) { Ok(path) } else { Err(ValueFault::PictureFile) }
}

/// A key of a plan.
pub(super) fn key(text: &str) -> Result<Key, ValueFault> {
    Ok(text.trim().parse()?)
}

/// The key of a number with sources.
pub(super) fn sourced(text: &str) -> Result<Key, ValueFault> {
    match key(text)? {
        key @ (Key::Assumption(_) | Key::Stream(_, Setting::PaidAfterDays | Setting::MinimumPayout)) => Ok(key),
        key => Err(ValueFault::NoSources(key)),
    }
}

/// `gross` or `take-home`.
pub(super) fn measure(text: &str) -> Result<GoalMeasure, ValueFault> {
    match text {
        "gross" => Ok(GoalMeasure::Gross),
        "take-home" => Ok(GoalMeasure::TakeHome),
        _ if Figure::from_word(text).is_some() => Err(ValueFault::FigureAsMeasure(text.to_owned())),
        _ => Err(ValueFault::Measure),
    }
}

/// `total`, `month:N`, `pN`, `chance:N`, `lowest-spendable` or `chance-of-running-out`.
pub(super) fn figure(text: &str) -> Result<Figure, ValueFault> {
    Figure::from_word(text).ok_or(ValueFault::Figure)
}

/// `KEY=LOW..HIGH:STEPS`.
pub(super) fn axis(text: &str) -> Result<TypedAxis, ValueFault> {
    let (name, values) = text.split_once('=').ok_or(ValueFault::Axis)?;
    let key = key(name)?;
    let (ends, steps) = values.rsplit_once(':').ok_or(ValueFault::Axis)?;
    let (low, high) = ends.split_once("..").ok_or(ValueFault::Axis)?;
    let points = steps.trim().parse().map_err(|_| ValueFault::Axis)?;
    let ends = [parse_in_key_units(key, low)?, parse_in_key_units(key, high)?];
    if ends.iter().all(TypedEntry::is_number) { Ok(TypedAxis { key, ends, points }) } else { Err(ValueFault::Axis) }
}

/// A whole number of a plan, such as its months.
pub(super) fn plan_number(field: PlanField) -> impl Fn(&str) -> Result<TypedEntry, ValueFault> + Clone {
    move |text| Ok(parse_in_key_units(Key::Plan(field), text)?)
}

/// A number alone, or in the unit of a key.
pub(super) fn in_unit_of(of: Assumption) -> impl Fn(&str) -> Result<Amount, ValueFault> + Clone {
    move |text| {
        let mut typed = parse_number(text)?;
        let read_as = typed.read_as.take();
        let key = Key::Assumption(of);
        Ok(Amount { value: typed.in_unit_of(key).ok_or(ValueFault::Unit(key))?, read_as })
    }
}

/// A number of followers.
pub(super) fn followers(text: &str) -> Result<Amount, ValueFault> {
    /// More than there are people.
    const MOST: f64 = 1e10;
    let mut typed = parse_number(text)?;
    let read_as = typed.read_as.take();
    let value = typed.bare().filter(|value| (0.0..=MOST).contains(value) && value.fract() == 0.0);
    Ok(Amount { value: value.ok_or(ValueFault::Followers)?, read_as })
}

/// A built-in stream.
pub(super) fn stream(text: &str) -> Result<Stream, ValueFault> {
    Stream::ALL.into_iter().find(|stream| stream.key() == text.trim()).ok_or(ValueFault::Stream)
}

/// A stream of a plan: a built-in one, or one of the user's own such as `own.1`.
pub(super) fn any_stream(text: &str) -> Result<StreamId, ValueFault> {
    let own = |id: &str| OwnStreamId::new(id.parse().ok()?).map(StreamId::Own);
    let named = Stream::ALL.into_iter().find(|stream| stream.key() == text.trim()).map(StreamId::Named);
    named.or_else(|| text.trim().strip_prefix("own.").and_then(own)).ok_or(ValueFault::AnyStream)
}

/// A currency by its code.
pub(super) fn currency(text: &str) -> Result<Currency, ValueFault> {
    text.trim().parse().map_err(|_| ValueFault::Currency)
}

/// `CODE=RATE`.
pub(super) fn rate(text: &str) -> Result<(Currency, f64), ValueFault> {
    let (code, rate) = text.split_once('=').ok_or(ValueFault::Rate)?;
    let typed = parse_number(rate)?;
    typed.bare().filter(|rate| *rate > 0.0).map(|rate| currency(code).map(|code| (code, rate))).ok_or(ValueFault::Rate)?
}

/// `ROLE=COLUMN`.
pub(super) fn column(text: &str) -> Result<(ColumnRole, String), ValueFault> {
    let (role, name) = text.split_once('=').ok_or(ValueFault::Column)?;
    let role = ColumnRole::ALL.into_iter().find(|known| known.key() == role.trim());
    role.map(|role| (role, name.trim().to_owned())).ok_or(ValueFault::Column)
}

/// `day-first` or `month-first`.
pub(super) fn date_order(text: &str) -> Result<DateOrder, ValueFault> {
    match text {
        "day-first" => Ok(DateOrder::DayFirst),
        "month-first" => Ok(DateOrder::MonthFirst),
        _ => Err(ValueFault::DateOrder),
    }
}

/// `point` or `comma`.
pub(super) fn decimal_mark(text: &str) -> Result<char, ValueFault> {
    match text {
        "point" => Ok('.'),
        "comma" => Ok(','),
        _ => Err(ValueFault::DecimalMark),
    }
}

/// `diamonds` or `usd`.
pub(super) fn earnings_unit(text: &str) -> Result<EarningsUnit, ValueFault> {
    match text {
        "diamonds" => Ok(EarningsUnit::Diamonds),
        "usd" => Ok(EarningsUnit::Dollars),
        _ => Err(ValueFault::EarningsUnit),
    }
}

/// A country by its code.
pub(super) fn country(text: &str) -> Result<&'static Country, ValueFault> {
    COUNTRIES.iter().find(|country| country.code.eq_ignore_ascii_case(text.trim())).ok_or(ValueFault::Country)
}

/// The character between the fields of CSV, or its name where a shell makes it hard to type.
pub(super) fn separator(text: &str) -> Result<u8, ValueFault> {
    match text {
        "," | "comma" => Ok(b','),
        ";" | "semicolon" => Ok(b';'),
        "|" | "pipe" => Ok(b'|'),
        "\t" | "\\t" | "tab" => Ok(b'\t'),
        _ => Err(ValueFault::Separator),
    }
}

/// A whole number with these limits.
#[cfg(feature = "picture")]
pub(super) fn whole<const LOW: u8, const HIGH: u8>(text: &str) -> Result<u8, ValueFault> {
    text.trim().parse().ok().filter(|number| (LOW..=HIGH).contains(number)).ok_or(ValueFault::Whole { low: LOW, high: HIGH })
}

/// A number of threads.
pub(super) fn threads(text: &str) -> Result<NonZeroUsize, ValueFault> {
    text.parse().map_err(|_| ValueFault::Threads)
}

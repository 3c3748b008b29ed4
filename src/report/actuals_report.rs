//! Past months as they really were, beside the plan as set.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::full_label;
use super::json::{ENGINE, without_minus_zero};
use super::month::{stream_ids, stream_key, stream_name};
use super::table::{Block, Cell, Report, Table};
use crate::forecast::calibrate::{CalibratedNumber, Calibration, RestsOn};
use crate::forecast::futures::{Given, NotGiven};
use crate::forecast::start_hours::days_by_part;
use crate::forecast::{Forecast, Line, StreamId};
use crate::plan::assumption::Quantity;
use crate::plan::{ActualsSource, Day, DayActuals, DayField, Key, Plan, YearMonth, significant};
use crate::words::edit::Value;
use crate::words::past_months::PastSentence;
use crate::words::reality_view::RealityText;
use crate::words::report::Sentence;
use crate::words::{Heading, Money, excerpt, quantity_of};

/// The longest name shown whole.
const NAME: usize = 26;

/// Real earnings and payments of months and streams.
#[derive(Clone, Debug)]
pub struct ActualsReport<'a> {
    /// The plan.
    pub plan: &'a Plan,
    /// Its forecast as set.
    pub forecast: &'a Forecast,
    /// Its numbers beside those of the past.
    pub calibration: Calibration,
    /// Its futures given the past.
    pub given: Result<Given, NotGiven>,
}

/// A stream in a month.
struct StreamInMonth {
    month: YearMonth,
    stream: StreamId,
    planned: Option<f64>,
    earned: Option<f64>,
    paid: Option<f64>,
    sources: Vec<ActualsSource>,
}

#[derive(Serialize)]
struct JsonActuals {
    engine: &'static str,
    plan: String,
    currency: String,
    months: Vec<JsonMonth>,
    days: Vec<JsonActualDay>,
    numbers: Vec<JsonNumber>,
    ranges_that_held: usize,
    ranges: usize,
    given: Option<JsonGiven>,
}

#[derive(Serialize)]
struct JsonMonth {
    month: String,
    stream: String,
    planned: Option<f64>,
    earned: Option<f64>,
    paid: Option<f64>,
    sources: Vec<&'static str>,
}

#[derive(Serialize)]
struct JsonNumber {
    key: String,
    label: String,
    assumed: f64,
    happened: f64,
    value: f64,
    low: f64,
    high: f64,
    is_implied: bool,
    lives: Option<usize>,
    months: Option<usize>,
}

#[derive(Serialize)]
struct JsonGiven {
    planned: f64,
    p10: f64,
    p50: f64,
    p90: f64,
    futures: usize,
    effective_futures: f64,
    distinct_futures: usize,
    money_left: JsonBand,
    left_out: Vec<String>,
}

#[derive(Serialize)]
struct JsonBand {
    p10: f64,
    p50: f64,
    p90: f64,
}

#[derive(Serialize)]
struct JsonActualDay {
    day: String,
    #[serde(flatten)]
    counts: BTreeMap<&'static str, f64>,
}

impl ActualsReport<'_> {
    /// Each month with something known, and each stream that was planned or has something in it.
    fn rows(&self) -> Vec<StreamInMonth> {
        let actuals = self.plan.actuals();
        let months: BTreeSet<YearMonth> = actuals.amounts.keys().map(|key| key.month).collect();
        let row = |month: YearMonth, stream: StreamId| {
            let of = || actuals.of(month, stream).map(|(_, amount)| amount);
            let planned = self.place_of(month).map(|t| self.forecast.at(Line::Stream(stream), t)).map(without_minus_zero);
            let (earned, paid) = (of().filter_map(|amount| amount.earned).reduce(|a, b| a + b), of().filter_map(|amount| amount.paid).reduce(|a, b| a + b));
            StreamInMonth { month, stream, planned, earned, paid, sources: actuals.of(month, stream).map(|(source, _)| source).collect() }
        };
        let is_shown = |row: &StreamInMonth| !row.sources.is_empty() || row.planned.is_some_and(|planned| planned != 0.0);
        months.into_iter().flat_map(|month| stream_ids(self.plan).map(move |stream| row(month, stream)).filter(is_shown).collect::<Vec<_>>()).collect()
    }

    /// The total as it now looks.
    fn given_block(&self) -> Option<Block> {
        let given = match &self.given {
            Ok(given) => given,
            Err(NotGiven::NoneFits) => return Some(Block::Lines(vec![RealityText::NoneFits.to_string()])),
            Err(NotGiven::NoKnownMonth | NotGiven::NoFutures | NotGiven::Stopped) => return None,
        };
        let left_out = given.left_out.iter().map(|left_out| RealityText::LeftOut(stream_name(self.plan, left_out.stream).to_owned(), left_out.reason));
        let rests_on = RealityText::RestsOnFutures { distinct: given.distinct, of: given.futures.count };
        let lines = [on_course(self.plan, self.forecast, given), rests_on].into_iter().chain(left_out);
        Some(Block::Lines(lines.map(|line| line.to_string()).collect()))
    }

    /// The numbers beside those of the past.
    fn numbers_block(&self) -> Vec<Block> {
        let Calibration { numbers, coverage } = &self.calibration;
        if numbers.is_empty() {
            return Vec::new();
        }
        let columns = [Heading::Number, Heading::Planned, Heading::Happened, Heading::FromData, Heading::RestsOn];
        let mut table = Table::new(self.plan.currency(), columns);
        table.gap = 2;
        for number in numbers {
            let ends = [number.range.low, number.range.high];
            let range = Cell::Text(Value::Range(ends, quantity_of(number.key).unwrap_or(Quantity::Count), Money::of(self.plan.currency())).to_string());
            let label = Cell::Text(full_label(self.plan, number.key));
            let rests_on = Cell::Text(RealityText::Rests(number.rests_on).to_string());
            table.row([label, in_unit(number.key, number.assumed.value()), in_unit(number.key, significant(number.happened, 3)), range, rests_on]);
        }
        let coverage = (coverage.of > 0).then(|| Block::Lines(vec![RealityText::Coverage(*coverage).to_string()]));
        [Block::Table(table)].into_iter().chain(coverage).collect()
    }

    fn json_number(&self, number: &CalibratedNumber) -> JsonNumber {
        let (lives, months) = match number.rests_on {
            RestsOn::Lives(lives) => (Some(lives), None),
            RestsOn::Months(months) => (None, Some(months)),
        };
        JsonNumber {
            key: number.key.to_string(),
            label: full_label(self.plan, number.key),
            assumed: number.assumed.value(),
            happened: number.happened,
            value: number.value,
            low: number.range.low,
            high: number.range.high,
            is_implied: number.is_implied,
            lives,
            months,
        }
    }

    fn json_given(&self, given: &Given) -> JsonGiven {
        let (total, last) = (given.futures.total_gross, given.cash.spendable.at(self.plan.months() - 1));
        JsonGiven {
            planned: without_minus_zero(self.forecast.total(Line::Gross)),
            p10: total.p10,
            p50: total.p50,
            p90: total.p90,
            futures: given.futures.count,
            effective_futures: given.effective,
            distinct_futures: given.distinct,
            money_left: JsonBand { p10: last.p10, p50: last.p50, p90: last.p90 },
            left_out: given.left_out.iter().map(|left_out| stream_key(left_out.stream)).collect(),
        }
    }

    /// The place of a calendar month in the plan.
    fn place_of(&self, month: YearMonth) -> Option<usize> {
        (0..self.forecast.months()).find(|t| self.forecast.month(*t) == month)
    }
}

impl Report for ActualsReport<'_> {
    fn page(&self) -> Vec<Block> {
        let rows = self.rows();
        let title = PastSentence::Actuals(self.plan.name().to_owned()).to_string();
        if rows.is_empty() && self.plan.actuals().days.is_empty() {
            return vec![Block::Lines(vec![title, PastSentence::NoActuals.to_string()])];
        }
        let columns = [Heading::Month, Heading::Stream, Heading::Planned, Heading::Earned, Heading::Difference, Heading::Paid];
        let mut table = Table::new(self.plan.currency(), columns);
        table.gap = 2;
        let money = |amount: Option<f64>| amount.map_or(Cell::Empty, Cell::Money);
        let mut last = None;
        for row in &rows {
            if last.is_some_and(|month| month != row.month) {
                table.rule();
            }
            last = Some(row.month);
            let difference = row.planned.zip(row.earned).map_or(Cell::Empty, |(planned, earned)| Cell::Difference(earned - planned));
            let name = Cell::Text(excerpt(stream_name(self.plan, row.stream), NAME));
            table.row([Cell::Month(row.month), name, money(row.planned), money(row.earned), difference, money(row.paid)]);
        }
        let days: Vec<Day> = self.plan.actuals().days.iter().filter(|(_, counts)| is_of_lives(counts)).map(|(day, _)| *day).collect();
        let ends = days.first().zip(days.last());
        let days = ends.map(|(first, last)| PastSentence::ActualDays { count: days.len(), first: *first, last: *last }.to_string());
        let with_hour = days_by_part(self.plan.actuals()).iter().map(|(_, _, days)| days).sum();
        let hours = (with_hour > 0).then(|| PastSentence::ActualHours(with_hour).to_string());
        let notes = days.into_iter().chain(hours).chain([Sentence::LikesDoNotMatter(Money::of(self.plan.currency())).to_string()]);
        let mut blocks = vec![Block::Lines(vec![title])];
        if !rows.is_empty() {
            blocks.push(Block::Table(table));
        }
        blocks.extend(self.given_block());
        blocks.extend(self.numbers_block());
        blocks.push(Block::Lines(notes.collect()));
        blocks
    }

    /// One row a stream in a month, then one a number, one a part of the day with the days whose first LIVE began in it, then the total given the past.
    fn table(&self) -> Table {
        let mut table = Table::new(self.plan.currency(), ["month", "of", "planned", "real", "low", "high", "paid", "sources"]);
        for row in self.rows() {
            let money = |amount: Option<f64>| amount.map_or(Cell::Empty, Cell::Cents);
            let sources = row.sources.iter().map(|source| source.key()).collect::<Vec<_>>().join(" ");
            let [planned, earned, paid] = [row.planned, row.earned, row.paid].map(money);
            table.row([Cell::Month(row.month), Cell::Text(stream_key(row.stream)), planned, earned, Cell::Empty, Cell::Empty, paid, Cell::Text(sources)]);
        }
        for number in &self.calibration.numbers {
            let [planned, real, low, high] =
                [number.assumed.value(), number.happened, number.range.low, number.range.high].map(|value| in_unit(number.key, value));
            table.row([Cell::Empty, Cell::Text(number.key.to_string()), planned, real, low, high, Cell::Empty, Cell::Empty]);
        }
        for (from, to, days) in days_by_part(self.plan.actuals()).into_iter().filter(|(_, _, days)| *days > 0) {
            let name = Cell::Text(format!("{}.{from}-{to}", DayField::StartHour.field()));
            let rest = [Cell::Empty, Cell::Empty, Cell::Empty, Cell::Empty];
            table.row([Cell::Empty, name, Cell::Empty, Cell::Count(days as u64)].into_iter().chain(rest));
        }
        if let Ok(given) = &self.given {
            let total = given.futures.total_gross;
            let [planned, real, low, high] = [self.forecast.total(Line::Gross), total.p50, total.p10, total.p90].map(Cell::Cents);
            table.row([Cell::Empty, Cell::text("total"), planned, real, low, high, Cell::Empty, Cell::Empty]);
        }
        table
    }

    fn json(&self) -> impl Serialize {
        let month = |row: StreamInMonth| JsonMonth {
            month: row.month.to_string(),
            stream: stream_key(row.stream),
            planned: row.planned,
            earned: row.earned,
            paid: row.paid,
            sources: row.sources.iter().map(|source| source.key()).collect(),
        };
        let days = self
            .plan
            .actuals()
            .days
            .iter()
            .map(|(day, counts)| JsonActualDay { day: day.to_string(), counts: counts.known().map(|(field, count)| (field.field(), count)).collect() });
        JsonActuals {
            engine: ENGINE,
            plan: self.plan.name().to_owned(),
            currency: self.plan.currency().to_string(),
            months: self.rows().into_iter().map(month).collect(),
            days: days.collect(),
            numbers: self.calibration.numbers.iter().map(|number| self.json_number(number)).collect(),
            ranges_that_held: self.calibration.coverage.held,
            ranges: self.calibration.coverage.of,
            given: self.given.as_ref().ok().map(|given| self.json_given(given)),
        }
    }
}

/// The sentence on the total as it now looks.
pub(super) fn on_course(plan: &Plan, forecast: &Forecast, given: &Given) -> RealityText {
    let total = given.futures.total_gross;
    RealityText::OnCourse {
        now: total.p50,
        planned: forecast.total(Line::Gross),
        band: (total.p10, total.p90),
        months: forecast.months(),
        money: Money::of(plan.currency()),
    }
}

/// Whether a day has counts of LIVEs: others are those of videos and members.
fn is_of_lives(counts: &DayActuals) -> bool {
    use DayField::{Diamonds, Gifters, Likes, Lives, Minutes, Viewers};
    [Lives, Minutes, Likes, Viewers, Gifters, Diamonds].iter().any(|field| counts.get(*field).is_some())
}

/// A cell of a number in the unit of its key.
fn in_unit(key: Key, value: f64) -> Cell {
    quantity_of(key).map_or(Cell::Empty, |quantity| Cell::Number(value, quantity))
}

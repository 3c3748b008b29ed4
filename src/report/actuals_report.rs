//! Past months as they really were, beside the plan as set.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::json::{ENGINE, without_minus_zero};
use super::month::{stream_ids, stream_key, stream_name};
use super::table::{Block, Cell, Report, Table};
use crate::forecast::{Forecast, Line, StreamId};
use crate::plan::{ActualsSource, Plan, YearMonth};
use crate::words::past_months::PastSentence;
use crate::words::report::Sentence;
use crate::words::{Heading, Money, excerpt};

/// The longest name shown whole.
const NAME: usize = 26;

/// Real earnings and payments of months and streams.
#[derive(Clone, Debug)]
pub struct ActualsReport<'a> {
    /// The plan.
    pub plan: &'a Plan,
    /// Its forecast as set.
    pub forecast: &'a Forecast,
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

    /// The place of a calendar month in the plan.
    fn place_of(&self, month: YearMonth) -> Option<usize> {
        (0..self.forecast.months()).find(|t| self.forecast.month(*t) == month)
    }
}

impl Report for ActualsReport<'_> {
    fn page(&self) -> Vec<Block> {
        let rows = self.rows();
        let title = PastSentence::Actuals(self.plan.name().to_owned()).to_string();
        if rows.is_empty() {
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
        let actuals = self.plan.actuals();
        let days = actuals.days.keys().next().zip(actuals.days.keys().next_back());
        let days = days.map(|(first, last)| PastSentence::ActualDays { count: actuals.days.len(), first: *first, last: *last }.to_string());
        let notes = days.into_iter().chain([Sentence::LikesDoNotMatter(Money::of(self.plan.currency())).to_string()]);
        vec![Block::Lines(vec![title]), Block::Table(table), Block::Lines(notes.collect())]
    }

    /// One row a stream in a month.
    fn table(&self) -> Table {
        let mut table = Table::new(self.plan.currency(), ["month", "stream", "planned", "earned", "paid", "sources"]);
        for row in self.rows() {
            let money = |amount: Option<f64>| amount.map_or(Cell::Empty, Cell::Cents);
            let sources = row.sources.iter().map(|source| source.key()).collect::<Vec<_>>().join(" ");
            let amounts = [row.planned, row.earned, row.paid].map(money);
            table.row([Cell::Month(row.month), Cell::Text(stream_key(row.stream))].into_iter().chain(amounts).chain([Cell::Text(sources)]));
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
        }
    }
}

//! The forecast of a plan: its months and streams, and its futures.

use std::iter::once;

use serde::{Serialize, Serializer};

use crate::forecast::futures::{Band, CashFutures, Futures};
use crate::forecast::{Cash, Forecast, Line};
use crate::ledger::{Date, Ledger};
use crate::plan::{Assumption, GoalMeasure, Plan};

use super::amounts::MonthlyAmounts;
use super::cash_report::{CashFuturesJson, CashJson, CashReport};
use super::claim_effect::forecast_sources;
use super::event_report::{EventJson, event_rows, event_table};
use super::json::{ENGINE, Quantiles, without_minus_zero};
use super::range_table::{beyond_futures, range_of_futures, range_of_totals};
use super::rounded_months::{Sheet, SheetRow, sheet};
use super::table::{Block, Cell, Report, Table, WhenWide};
use super::{is_enabled, round_column, stream_key, stream_name};
use crate::words::report::{Goal, Sentence, Title};
use crate::words::{Heading, Money, excerpt};

/// The longest name shown whole.
const NAME: usize = 26;

/// A forecast, its futures, and the sources behind it.
#[derive(Clone, Copy, Debug)]
pub struct ForecastReport<'a> {
    /// The plan.
    pub plan: &'a Plan,
    /// Its forecast as set.
    pub forecast: &'a Forecast,
    /// Its futures; `None` for a plan without.
    pub futures: Option<&'a Futures>,
    /// Published claims and the present day; `None` leaves the sources out.
    pub ledger: Option<(&'a Ledger, Date)>,
    /// The cash as set.
    pub cash: &'a Cash,
    /// Whether tables have the cash, and its futures where there are any.
    pub shown_cash: ShownCash<'a>,
}

/// The cash that a forecast shows.
#[derive(Clone, Copy, Debug)]
pub enum ShownCash<'a> {
    /// None in tables, that as set for a program.
    AsSetForPrograms,
    /// As set, and that of the futures of a plan that has some.
    All(Option<&'a CashFutures>),
}

impl Report for ForecastReport<'_> {
    fn page(&self) -> Vec<Block> {
        let sheet = sheet(self.forecast, 1.0);
        let mut blocks = vec![Block::Lines(self.title()), Block::Table(self.streams(&sheet))];
        if self.forecast.months() > 1 {
            blocks.push(Block::Table(self.months(&sheet)));
        }
        blocks.extend(event_table(self.plan).map(Block::Table));
        blocks.extend(self.cash().into_iter().flat_map(|cash| cash.tables().map(Block::Table)));
        blocks.extend(self.futures.map(|futures| Block::Table(range_of_totals(self.plan, self.forecast, futures))));
        blocks.push(Block::Lines(self.sentences(&sheet)));
        blocks.extend(self.ledger.and_then(|(ledger, today)| forecast_sources(self.plan, ledger, today)).map(Block::Paragraphs));
        blocks
    }

    /// One row a month and one of totals, to the cent; every row and column of the plan as set adds up. Those of the futures follow;
    /// percentiles of months do not add up to those of the total.
    fn table(&self) -> Table {
        let forecast = self.forecast;
        let sheet = sheet(forecast, Money::of(self.plan.currency()).smallest());
        let sums = ["likes", "gross", "costs", "tax", "take_home"];
        let bands = ["gross_p10", "gross_p50", "gross_p90", "take_home_p10", "take_home_p50", "take_home_p90"];
        let bands = bands.into_iter().filter(|_| self.futures.is_some());
        let columns = once("month".to_owned()).chain(forecast.streams().map(stream_key)).chain(sums.into_iter().chain(bands).map(str::to_owned));
        let cash = self.cash();
        let columns = columns.chain(cash.iter().flat_map(CashReport::columns));
        let mut table = Table::new(self.plan.currency(), columns);
        let mut cash = cash.map(|cash| cash.cells(&sheet, Money::of(self.plan.currency()).smallest()).into_iter());
        let mut row = |name: Cell, row: &SheetRow, bands: Option<[Band; 2]>| {
            let cash = cash.as_mut().and_then(Iterator::next).into_iter().flatten();
            let sums = [f64::from(forecast.likes()), row.gross, row.costs, row.tax, row.take_home];
            let bands = bands.into_iter().flatten().flat_map(|band| [band.p10, band.p50, band.p90]);
            table.row(once(name).chain(row.streams.iter().copied().chain(sums).chain(bands).map(Cell::Cents)).chain(cash));
        };
        for (t, figures) in sheet.months.iter().enumerate() {
            row(Cell::Month(forecast.month(t)), figures, self.futures.map(|futures| [futures.gross.at(t), futures.take_home.at(t)]));
        }
        row(Cell::text("total"), &sheet.total, self.futures.map(|futures| [futures.total_gross, futures.total_take_home]));
        table
    }

    fn limit(&self) -> Option<Sentence> {
        beyond_futures(self.forecast, self.futures)
    }

    /// Every figure, unrounded, in the plan's currency.
    fn json(&self) -> impl Serialize {
        let forecast = self.forecast;
        let amounts = |line| MonthlyAmounts(forecast.row(line));
        let total = |line| without_minus_zero(forecast.total(line));
        ForecastJson {
            engine: ENGINE,
            plan: self.plan.name(),
            currency: self.plan.currency().to_string(),
            months: (0..forecast.months()).map(|t| forecast.month(t).to_string()).collect(),
            as_set: AsSet {
                streams: Streams(forecast),
                gross: amounts(Line::Gross),
                costs: amounts(Line::Costs),
                tax: amounts(Line::Tax),
                take_home: amounts(Line::TakeHome),
                total: Total {
                    gross: total(Line::Gross),
                    costs: total(Line::Costs),
                    tax: total(Line::Tax),
                    take_home: total(Line::TakeHome),
                    gross_per_live_hour: forecast.gross_per_live_hour(),
                },
                cash: CashJson::new(forecast, self.cash),
            },
            events: event_rows(self.plan),
            futures: self.futures.map(|futures| FuturesJson { cash: self.cash_of_futures().map(Into::into), ..futures.into() }),
        }
    }
}

impl<'a> ForecastReport<'a> {
    /// The cash in tables.
    fn cash(&self) -> Option<CashReport<'a>> {
        let Self { plan, forecast, cash, .. } = *self;
        match self.shown_cash {
            ShownCash::AsSetForPrograms => None,
            ShownCash::All(futures) => Some(CashReport { plan, forecast, cash, futures }),
        }
    }

    fn cash_of_futures(&self) -> Option<&'a CashFutures> {
        if let ShownCash::All(futures) = self.shown_cash { futures } else { None }
    }
}

impl ForecastReport<'_> {
    fn title(&self) -> Vec<String> {
        let span = Title::Span { currency: self.plan.currency(), first: self.forecast.month(0), months: self.forecast.months() };
        vec![self.plan.name().to_owned(), span.to_string()]
    }

    /// The amounts of each stream in the first month, the last, and all.
    fn streams(&self, sheet: &Sheet) -> Table {
        let forecast = self.forecast;
        let last = forecast.months() - 1;
        let mut columns: Vec<(String, &SheetRow)> = vec![(forecast.month(0).short(), &sheet.months[0])];
        if last > 0 {
            columns.push((forecast.month(last).short(), &sheet.months[last]));
            columns.push((Heading::Total.into(), &sheet.total));
        }
        let names = once(Heading::Stream.into()).chain(columns.iter().map(|(name, _)| name.clone())).chain(once(Heading::Share.into()));
        let mut table = Table::new(self.plan.currency(), names);
        let row = |table: &mut Table, name: &str, figure: &dyn Fn(&SheetRow) -> f64, note: Cell| {
            let amounts = columns.iter().map(|(_, row)| Cell::Money(figure(row)));
            table.row(once(Cell::text(excerpt(name, NAME))).chain(amounts).chain(once(note)));
        };
        let totals: Vec<f64> = forecast.streams().map(|id| forecast.total(Line::Stream(id))).collect();
        let shares = shares(&totals);
        for (i, id) in forecast.streams().enumerate() {
            let note = if !is_enabled(self.plan, id) {
                Cell::text(Heading::Off)
            } else if totals[i] < 0.0 {
                Cell::text(Heading::Loss)
            } else {
                Cell::Share(shares[i])
            };
            row(&mut table, stream_name(self.plan, id), &|row| row.streams[i], note);
        }
        row(&mut table, Heading::Likes.name(), &|_| f64::from(forecast.likes()), Cell::Share(f64::from(forecast.likes())));
        table.rule();
        row(&mut table, Heading::Gross.name(), &|row| row.gross, Cell::Empty);
        row(&mut table, Heading::Costs.name(), &|row| -row.costs, Cell::Empty);
        row(&mut table, Heading::Tax.name(), &|row| -row.tax, Cell::Empty);
        row(&mut table, Heading::TakeHome.name(), &|row| row.take_home, Cell::Empty);
        table
    }

    /// The sums of each month, and the band of the futures if there is room.
    fn months(&self, sheet: &Sheet) -> Table {
        let band = self.futures.map(|futures| Heading::EightInTenOf(futures.chance.measure));
        let sums = [Heading::Month, Heading::Gross, Heading::Costs, Heading::Tax, Heading::TakeHome];
        let mut table = Table::new(self.plan.currency(), sums.into_iter().chain(band));
        if band.is_some() {
            table.when_wide = WhenWide::WithoutLast;
        }
        let row = |table: &mut Table, name: Cell, row: &SheetRow, band: Option<Cell>| {
            let amounts = [row.gross, -row.costs, -row.tax, row.take_home].map(Cell::Money);
            table.row(once(name).chain(amounts).chain(band));
        };
        for (t, figures) in sheet.months.iter().enumerate() {
            let band = self.futures.map(|futures| range_of_futures(&futures.bands(futures.chance.measure).at(t)));
            row(&mut table, Cell::Month(self.forecast.month(t)), figures, band);
        }
        table.rule();
        row(&mut table, Cell::text(Heading::Total), &sheet.total, self.futures.map(|futures| range_of_futures(futures.total(futures.chance.measure))));
        table
    }

    fn sentences(&self, sheet: &Sheet) -> Vec<String> {
        let (plan, forecast, money) = (self.plan, self.forecast, Money::of(self.plan.currency()));
        let per_hour = forecast.gross_per_live_hour().map_or(Sentence::NoLiveHours, |amount| {
            let hours = forecast.live_hours_per_month();
            Sentence::PerLiveHour { amount, money, hours }
        });
        let likes = Sentence::Likes { likes: plan.value(Assumption::LikesPerMonth), money };
        // The table of the futures says that they were cut off.
        let limit = self.limit().filter(|_| self.futures.is_none());
        limit.into_iter().chain(once(per_hour)).chain(self.goal(sheet)).chain(once(likes)).map(|sentence| sentence.to_string()).collect()
    }

    /// The month that first meets the goal; nothing for a goal of zero.
    fn goal(&self, sheet: &Sheet) -> Vec<Sentence> {
        let (plan, forecast, money) = (self.plan, self.forecast, Money::of(self.plan.currency()));
        let goal = Goal { amount: forecast.goal(), money, measure: plan.goal_measure() };
        if goal.amount == 0.0 {
            return Vec::new();
        }
        if let Some(t) = forecast.goal_first_met() {
            return vec![Sentence::GoalMet(goal, forecast.month(t))];
        }
        let Some((best, amount)) = forecast.row(forecast.goal_line()).iter().enumerate().max_by(|a, b| a.1.total_cmp(b.1)) else { return Vec::new() };
        let shown = match plan.goal_measure() {
            GoalMeasure::Gross => sheet.months[best].gross,
            GoalMeasure::TakeHome => sheet.months[best].take_home,
        };
        // Half a dollar short of the goal must not read like the goal.
        let amount = if shown >= goal.amount { money.cents(*amount) } else { money.whole(shown) };
        match forecast.months() {
            1 => vec![Sentence::GoalNotMet(goal, forecast.month(0), amount)],
            n => vec![Sentence::GoalNotMetIn(goal, n), Sentence::BestMonth(forecast.month(best), amount)],
        }
    }
}

/// The part of each stream in all that is positive, in whole percent that add up to 100.
fn shares(totals: &[f64]) -> Vec<f64> {
    let positive: f64 = totals.iter().map(|total| total.max(0.0)).sum();
    let exact: Vec<f64> = totals.iter().map(|total| if *total > 0.0 { total / positive } else { 0.0 }).collect();
    let shown = round_column(&exact, 0.01).cells;
    // A share that lost its rounding is still there.
    exact.iter().zip(shown).map(|(exact, shown)| if shown == 0.0 { exact.min(0.004) } else { shown }).collect()
}

#[derive(Serialize)]
struct ForecastJson<'a> {
    engine: &'static str,
    plan: &'a str,
    currency: String,
    months: Vec<String>,
    as_set: AsSet<'a>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    events: Vec<EventJson<'a>>,
    /// `null` for none.
    futures: Option<FuturesJson<'a>>,
}

#[derive(Serialize)]
struct AsSet<'a> {
    streams: Streams<'a>,
    gross: MonthlyAmounts<'a>,
    costs: MonthlyAmounts<'a>,
    tax: MonthlyAmounts<'a>,
    take_home: MonthlyAmounts<'a>,
    total: Total,
    cash: CashJson<'a>,
}

#[derive(Serialize)]
struct Total {
    gross: f64,
    costs: f64,
    tax: f64,
    take_home: f64,
    gross_per_live_hour: Option<f64>,
}

#[derive(Serialize)]
struct FuturesJson<'a> {
    count: usize,
    #[serde(serialize_with = "super::json::whole")]
    seed: u64,
    gross: Quantiles<MonthlyAmounts<'a>>,
    take_home: Quantiles<MonthlyAmounts<'a>>,
    total: JsonTotals,
    chance_of_goal: JsonChance<'a>,
    /// Whether amounts were cut off, so that these figures are too low.
    cut_off: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    cash: Option<CashFuturesJson<'a>>,
}

#[derive(Serialize)]
struct JsonTotals {
    gross: Quantiles<f64>,
    take_home: Quantiles<f64>,
}

#[derive(Serialize)]
struct JsonChance<'a> {
    goal: f64,
    measure: &'static str,
    monthly: &'a [f64],
    every_month: f64,
    by_month: &'a [f64],
}

impl<'a> From<&'a Futures> for FuturesJson<'a> {
    fn from(futures: &'a Futures) -> Self {
        let Futures { count, seed, chance, .. } = futures;
        Self {
            count: *count,
            seed: *seed,
            gross: (&futures.gross).into(),
            take_home: (&futures.take_home).into(),
            total: JsonTotals { gross: (&futures.total_gross).into(), take_home: (&futures.total_take_home).into() },
            chance_of_goal: JsonChance {
                goal: chance.goal,
                measure: chance.measure.word(),
                monthly: &chance.monthly,
                every_month: chance.every_month,
                by_month: &chance.by_month,
            },
            cut_off: futures.is_cut_off,
            cash: None,
        }
    }
}

/// Every stream under its key in the order it is shown, likes last.
struct Streams<'a>(&'a Forecast);

impl Serialize for Streams<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let likes = ("likes".to_owned(), MonthlyAmounts(self.0.row(Line::Likes)));
        serializer.collect_map(self.0.streams().map(|id| (stream_key(id), MonthlyAmounts(self.0.row(Line::Stream(id))))).chain([likes]))
    }
}

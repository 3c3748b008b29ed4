//! When the money of a plan arrives, as part of its forecast.

use std::iter::once;

use serde::{Serialize, Serializer};

use crate::forecast::futures::CashFutures;
use crate::forecast::{Cash, Forecast, Line, StreamCash};
use crate::plan::{Assumption, CountsAs, Plan};

use super::amounts::MonthlyAmounts;
use super::json::{Quantiles, without_minus_zero};
use super::range_table::range_of_futures;
use super::rounded_months::{Sheet, rounded_lines};
use super::table::{Cell, Table, WhenWide};
use super::{round_column, stream_key, stream_name};
use crate::words::report::Sentence;
use crate::words::{Heading, Money, excerpt};

/// The longest name shown whole.
const NAME: usize = 26;

/// The cash of a plan beside its forecast.
#[derive(Clone, Copy, Debug)]
pub(super) struct CashReport<'a> {
    /// The plan.
    pub(super) plan: &'a Plan,
    /// Its forecast as set.
    pub(super) forecast: &'a Forecast,
    /// Its cash as set.
    pub(super) cash: &'a Cash,
    /// The cash of its futures; `None` for a plan without.
    pub(super) futures: Option<&'a CashFutures>,
}

impl CashReport<'_> {
    /// The money of each month, and the payments and the debt of each stream.
    pub(super) fn tables(&self) -> [Table; 2] {
        [self.months(), self.streams()]
    }

    fn months(&self) -> Table {
        let (forecast, cash) = (self.forecast, self.cash);
        let private = self.plan.has_one_off(CountsAs::Private);
        let spent = [Heading::Month, Heading::CashIn, Heading::CostsAndTax, Heading::Living].into_iter().chain(private.then_some(Heading::Private));
        let columns = spent.chain([Heading::Spendable]).chain(self.futures.map(|_| Heading::EightInTen));
        let mut table = Table::new(self.plan.currency(), columns);
        if self.futures.is_some() {
            // A column more leaves the band no room, unless amounts are short.
            table.when_wide = if private { WhenWide::Compact } else { WhenWide::WithoutLast };
        }
        let living = self.plan.value(Assumption::LivingPerMonth);
        for t in 0..forecast.months() {
            let spent = forecast.at(Line::Costs, t) + forecast.at(Line::Tax, t);
            let private = private.then(|| -self.plan.one_off(CountsAs::Private, t));
            let amounts = [cash.cash_in[t], -spent, -living].into_iter().chain(private).chain([cash.spendable[t]]).map(Cell::Money);
            let band = self.futures.map(|futures| range_of_futures(&futures.spendable.at(t)));
            table.row(once(Cell::Month(forecast.month(t))).chain(amounts).chain(band));
        }
        table.notes = self.sentences().into_iter().map(|sentence| sentence.to_string()).collect();
        table
    }

    /// Every stream, likes with nothing.
    fn streams(&self) -> Table {
        let mut table = Table::new(self.plan.currency(), [Heading::Stream, Heading::Earned, Heading::Paid, Heading::Owed]);
        for StreamCash { stream, paid, owed } in &self.cash.streams {
            let amounts = [self.forecast.total(Line::Stream(*stream)), paid.iter().sum(), owed.last().copied().unwrap_or(0.0)];
            table.row(once(Cell::text(excerpt(stream_name(self.plan, *stream), NAME))).chain(amounts.map(Cell::Money)));
        }
        let likes = f64::from(self.forecast.likes());
        table.row(once(Cell::text(Heading::Likes)).chain([likes; 3].map(Cell::Money)));
        table
    }

    fn sentences(&self) -> Vec<Sentence> {
        let money = Money::of(self.plan.currency());
        let (lowest, amount) = self.cash.lowest();
        let runs_out = match self.cash.runs_out() {
            Some(t) => Sentence::RunsOut(self.forecast.month(t)),
            None => Sentence::LowestCash { amount, money, month: self.forecast.month(lowest) },
        };
        let futures = self.futures.into_iter().flat_map(|futures| {
            let month = self.forecast.month(self.forecast.months() - 1);
            let chance = Sentence::ChanceOfRunningOut { share: futures.chance_of_running_out(), month };
            [chance, Sentence::MostLiving { amount: futures.most_living, money }]
        });
        once(runs_out).chain(futures).collect()
    }

    /// The names of the columns of a spreadsheet.
    pub(super) fn columns(&self) -> Vec<String> {
        let paid = self.cash.streams.iter().map(|of| format!("paid.{}", stream_key(of.stream)));
        let bands = ["spendable_p10", "spendable_p50", "spendable_p90"].into_iter().filter(|_| self.futures.is_some());
        paid.chain(["cash_in", "spendable"].into_iter().chain(bands).map(str::to_owned)).collect()
    }

    /// The cells of each month and of the total, to a unit: payments less losses add up to the money that comes in, and spendable money
    /// follows from it, the costs and the tax of the sheet, living and private events. In the total it is that of the last month.
    pub(super) fn cells(&self, sheet: &Sheet, unit: f64) -> Vec<Vec<Cell>> {
        let months = self.forecast.months();
        let cash_in = round_column(&self.cash.cash_in, unit);
        let streams = &self.cash.streams;
        let losses: Vec<f64> = (0..months).map(|t| streams.iter().map(|of| self.forecast.at(Line::Stream(of.stream), t).min(0.0)).sum()).collect();
        let lines: Vec<&[f64]> = streams.iter().map(|of| of.paid.as_slice()).chain(once(losses.as_slice())).collect();
        let paid = rounded_lines(&lines, &cash_in.cells, unit);
        let spendable = self.spendable(sheet, &cash_in.cells, unit);
        let bands = self.futures.map(|futures| [&futures.spendable.p10, &futures.spendable.p50, &futures.spendable.p90]);
        let at_end = |t: usize| once(spendable[t]).chain(bands.into_iter().flatten().map(move |band| band[t]));
        let row = |amounts: Vec<f64>| amounts.into_iter().map(Cell::Cents).collect::<Vec<_>>();
        let month = |t: usize| row(paid[t][..streams.len()].iter().copied().chain(once(cash_in.cells[t])).chain(at_end(t)).collect());
        let sums = (0..streams.len()).map(|line| paid.iter().map(|month| month[line]).sum());
        let total = row(sums.chain(once(cash_in.total)).chain(months.checked_sub(1).into_iter().flat_map(at_end)).collect());
        (0..months).map(month).chain(once(total)).collect()
    }

    /// The spendable money of each month, followed in rounded amounts.
    fn spendable(&self, sheet: &Sheet, cash_in: &[f64], unit: f64) -> Vec<f64> {
        let rounded = |amount: &dyn Fn(usize) -> f64| round_column(&(0..cash_in.len()).map(amount).collect::<Vec<_>>(), unit).cells;
        let living = rounded(&|_| self.plan.value(Assumption::LivingPerMonth));
        let private = rounded(&|t| self.plan.one_off(CountsAs::Private, t));
        let mut left = round_column(&[self.plan.value(Assumption::OpeningCash)], unit).total;
        let months = sheet.months.iter().zip(cash_in).zip(living).zip(private);
        months
            .map(|(((month, cash_in), living), private)| {
                left += cash_in - month.costs - month.tax - living - private;
                // Rounded again, the noise of sums is gone.
                left = round_column(&[left], unit).total;
                left
            })
            .collect()
    }
}

/// The cash as set, for a program.
#[derive(Serialize)]
pub(super) struct CashJson<'a> {
    paid: CashStreams<'a>,
    owed: CashStreams<'a>,
    cash_in: MonthlyAmounts<'a>,
    spendable: MonthlyAmounts<'a>,
    lowest: LowestJson,
    /// The month; `null` where the money does not run out.
    runs_out: Option<String>,
}

#[derive(Serialize)]
struct LowestJson {
    month: String,
    amount: f64,
}

impl<'a> CashJson<'a> {
    pub(super) fn new(forecast: &Forecast, cash: &'a Cash) -> Self {
        let (month, amount) = cash.lowest();
        Self {
            paid: CashStreams(cash, |of| &of.paid),
            owed: CashStreams(cash, |of| &of.owed),
            cash_in: MonthlyAmounts(&cash.cash_in),
            spendable: MonthlyAmounts(&cash.spendable),
            lowest: LowestJson { month: forecast.month(month).to_string(), amount: without_minus_zero(amount) },
            runs_out: cash.runs_out().map(|t| forecast.month(t).to_string()),
        }
    }
}

/// The cash of the futures, for a program.
#[derive(Serialize)]
pub(super) struct CashFuturesJson<'a> {
    spendable: Quantiles<MonthlyAmounts<'a>>,
    chance_below_zero: BelowZeroJson<'a>,
    /// The most that living may cost a month so that the money does not run out in 9 of 10 futures.
    most_living: f64,
    /// The largest single expense in each month, likewise.
    largest_expense: MonthlyAmounts<'a>,
}

#[derive(Serialize)]
struct BelowZeroJson<'a> {
    monthly: &'a [f64],
    by_month: &'a [f64],
}

impl<'a> From<&'a CashFutures> for CashFuturesJson<'a> {
    fn from(futures: &'a CashFutures) -> Self {
        Self {
            spendable: (&futures.spendable).into(),
            chance_below_zero: BelowZeroJson { monthly: &futures.below_zero, by_month: &futures.below_zero_by },
            most_living: futures.most_living,
            largest_expense: MonthlyAmounts(&futures.largest_expense),
        }
    }
}

/// A row of every stream under its key.
struct CashStreams<'a>(&'a Cash, fn(&StreamCash) -> &[f64]);

impl Serialize for CashStreams<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.streams.iter().map(|of| (stream_key(of.stream), MonthlyAmounts(self.1(of)))))
    }
}

//! The forecast with every number at its value.

use super::growth::Growth;
use super::line::{Line, earning_months, streams};
use crate::income::likes::Nothing;
use crate::income::statement::Statements;
use crate::income::{formula, steady};
use crate::plan::{Assumption as A, CountsAs, GoalMeasure, MOST_MONTHS, OwnStreamId, Plan, Stream, StreamId, YearMonth};

/// Every figure of every month, in the plan's currency.
#[derive(Clone, Debug, PartialEq)]
pub struct Forecast {
    start: YearMonth,
    months: usize,
    own: Vec<OwnStreamId>,
    has_one_off: bool,
    live_hours_per_month: f64,
    goal: f64,
    goal_measure: GoalMeasure,
    /// The months of each stream, then of gross, costs, tax and take-home.
    figures: Vec<f64>,
}

const SUMS: usize = 4;

impl Forecast {
    /// The number of months.
    #[must_use]
    pub const fn months(&self) -> usize {
        self.months
    }

    /// The calendar month of month `t`.
    #[must_use]
    pub fn month(&self, t: usize) -> YearMonth {
        self.start.plus(t)
    }

    /// Every stream in the order they are shown: the built-in ones, the user's own, one-off income where there is any.
    #[must_use]
    pub fn streams(&self) -> impl DoubleEndedIterator<Item = StreamId> + ExactSizeIterator {
        let own = |i: usize| self.own.get(i - Stream::ALL.len()).map_or(StreamId::OneOff, |id| StreamId::Own(*id));
        (0..self.count()).map(move |i| Stream::ALL.get(i).map_or_else(|| own(i), |stream| StreamId::Named(*stream)))
    }

    /// The number of streams.
    const fn count(&self) -> usize {
        Stream::ALL.len() + self.own.len() + self.has_one_off as usize
    }

    /// A figure by month: zeros for likes, and for a stream the plan does not have.
    #[must_use]
    pub fn row(&self, line: Line) -> &[f64] {
        static NOTHING: [f64; MOST_MONTHS] = [0.0; MOST_MONTHS];
        let streams = self.count();
        let row = match line {
            Line::Stream(StreamId::Named(stream)) => stream as usize,
            Line::Stream(StreamId::Own(id)) => match self.own.iter().position(|own| *own == id) {
                Some(position) => Stream::ALL.len() + position,
                None => return &NOTHING[..self.months],
            },
            Line::Stream(StreamId::OneOff) if self.has_one_off => streams - 1,
            Line::Stream(StreamId::OneOff) | Line::Likes => return &NOTHING[..self.months],
            Line::Gross => streams,
            Line::Costs => streams + 1,
            Line::Tax => streams + 2,
            Line::TakeHome => streams + 3,
        };
        &self.figures[row * self.months..(row + 1) * self.months]
    }

    /// A figure of month `t`.
    #[must_use]
    pub fn at(&self, line: Line, t: usize) -> f64 {
        self.row(line)[t]
    }

    /// The pay for likes in any month.
    #[must_use]
    pub const fn likes(&self) -> Nothing {
        Nothing
    }

    /// A figure over all months.
    #[must_use]
    pub fn total(&self, line: Line) -> f64 {
        self.row(line).iter().sum()
    }

    /// Hours of LIVE in a month.
    #[must_use]
    pub const fn live_hours_per_month(&self) -> f64 {
        self.live_hours_per_month
    }

    /// Gross of month `t` per hour of LIVE; `None` without LIVEs.
    #[must_use]
    pub fn gross_per_live_hour_at(&self, t: usize) -> Option<f64> {
        per_hour(self.at(Line::Gross, t), self.live_hours_per_month)
    }

    /// Gross of all months per hour of LIVE; `None` without LIVEs.
    #[must_use]
    #[expect(clippy::cast_precision_loss, reason = "a plan has at most 120 months")]
    pub fn gross_per_live_hour(&self) -> Option<f64> {
        per_hour(self.total(Line::Gross), self.live_hours_per_month * self.months as f64)
    }

    /// The line that the goal is compared with.
    #[must_use]
    pub fn goal_line(&self) -> Line {
        self.goal_measure.into()
    }

    /// The goal of each month, in the plan's currency.
    #[must_use]
    pub const fn goal(&self) -> f64 {
        self.goal
    }

    /// The first month that reaches the goal.
    #[must_use]
    pub fn goal_first_met(&self) -> Option<usize> {
        self.row(self.goal_line()).iter().position(|amount| *amount >= self.goal)
    }
}

/// `None` without hours, and with so few that the quotient overflows.
fn per_hour(amount: f64, hours: f64) -> Option<f64> {
    Some(amount / hours).filter(|per_hour| per_hour.is_finite())
}

/// Computes every figure of a plan with every number at its value.
#[must_use]
pub fn deterministic(plan: &Plan) -> Forecast {
    let months = plan.months();
    let values = plan.values();
    let has_one_off = plan.has_one_off(CountsAs::Income);
    let count = Stream::ALL.len() + plan.own().len() + usize::from(has_one_off);
    let mut figures = vec![0.0; (count + SUMS) * months];
    let (rows, sums) = figures.split_at_mut(count * months);
    let mut growth = Growth::new(plan, &values);
    for ((stream, settings), row) in streams(plan).zip(rows.chunks_exact_mut(months)).filter(|((_, settings), _)| settings.enabled) {
        growth.fill(settings, row);
        match stream {
            StreamId::Named(stream) => formula(stream).earn(&values, row),
            StreamId::Own(id) => steady(plan.own_stream(id).map_or(0.0, |own| own.amount_per_month.value()), row),
            StreamId::OneOff => row.iter_mut().enumerate().for_each(|(t, amount)| *amount = plan.one_off(CountsAs::Income, t)),
        }
        let earning = earning_months(settings, months);
        row[..earning.start].fill(0.0);
        row[earning.end..].fill(0.0);
    }

    let (gross, rest) = sums.split_at_mut(months);
    let (costs, rest) = rest.split_at_mut(months);
    let (tax, take_home) = rest.split_at_mut(months);
    // Until costs are known, their row has the sum of the managed streams.
    for ((stream, _), row) in streams(plan).zip(rows.chunks_exact(months)) {
        add(gross, row);
        if stream.is_managed() {
            add(costs, row);
        }
    }
    let mut statements = Statements::new(plan, &values);
    for t in 0..months {
        let statement = statements.next(gross[t], costs[t]);
        (costs[t], tax[t], take_home[t]) = (statement.costs, statement.tax, statement.take_home);
    }

    Forecast {
        start: plan.start_month(),
        months,
        own: plan.own().iter().map(|own| own.id).collect(),
        has_one_off,
        live_hours_per_month: values[A::SessionsPerMonth] * values[A::HoursPerSession],
        goal: values[A::GoalPerMonth],
        goal_measure: plan.goal_measure(),
        figures,
    }
}

fn add(sums: &mut [f64], row: &[f64]) {
    for (sum, amount) in sums.iter_mut().zip(row) {
        *sum += amount;
    }
}

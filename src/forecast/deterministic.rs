//! The forecast with every slider at its value.

use crate::income::likes::Nothing;
use crate::income::{affiliate, brands, gifts, merch, rewards, segments, subscriptions, supporters};
use crate::plan::assumption::SEASONS;
use crate::plan::{Assumption as A, GoalMeasure, OwnStreamId, Plan, Stream, StreamSettings, Values, YearMonth};

/// One income stream of a plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum StreamId {
    /// One of the eight.
    Named(Stream),
    /// One of the user's own.
    Own(OwnStreamId),
}

/// A figure that a plan has for every month.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Line {
    /// The income of one stream.
    Stream(StreamId),
    /// What likes pay: nothing.
    Likes,
    /// The sum of the streams.
    Gross,
    /// Fixed costs and the manager's cut.
    Costs,
    /// What is set aside for tax.
    Tax,
    /// Gross less costs less tax.
    TakeHome,
}

impl From<GoalMeasure> for Line {
    fn from(measure: GoalMeasure) -> Self {
        match measure {
            GoalMeasure::Gross => Self::Gross,
            GoalMeasure::TakeHome => Self::TakeHome,
        }
    }
}

/// Every figure of every month, in the plan's currency.
#[derive(Clone, Debug, PartialEq)]
pub struct Forecast {
    start: YearMonth,
    months: usize,
    own: Vec<OwnStreamId>,
    live_hours_per_month: f64,
    goal: f64,
    goal_measure: GoalMeasure,
    /// One run of months for each stream, then gross, costs, tax and take-home.
    figures: Vec<f64>,
}

const SUMS: usize = 4;

impl Forecast {
    /// How many months.
    #[must_use]
    pub const fn months(&self) -> usize {
        self.months
    }

    /// The calendar month of month `t`.
    #[must_use]
    pub fn month(&self, t: usize) -> YearMonth {
        self.start.plus(t)
    }

    /// Every stream in the order it is shown: the eight, then the user's own.
    #[must_use]
    pub fn streams(&self) -> impl DoubleEndedIterator<Item = StreamId> + ExactSizeIterator {
        let id = |i: usize| Stream::ALL.get(i).map_or_else(|| StreamId::Own(self.own[i - Stream::ALL.len()]), |stream| StreamId::Named(*stream));
        (0..Stream::ALL.len() + self.own.len()).map(id)
    }

    /// A figure for every month. Likes pay nothing, and so does an own stream the plan does not have.
    #[must_use]
    pub fn row(&self, line: Line) -> &[f64] {
        static NOTHING: [f64; crate::plan::MOST_MONTHS] = [0.0; crate::plan::MOST_MONTHS];
        let streams = Stream::ALL.len() + self.own.len();
        let place = match line {
            Line::Stream(StreamId::Named(stream)) => stream as usize,
            Line::Stream(StreamId::Own(id)) => match self.own.iter().position(|own| *own == id) {
                Some(place) => Stream::ALL.len() + place,
                None => return &NOTHING[..self.months],
            },
            Line::Likes => return &NOTHING[..self.months],
            Line::Gross => streams,
            Line::Costs => streams + 1,
            Line::Tax => streams + 2,
            Line::TakeHome => streams + 3,
        };
        &self.figures[place * self.months..(place + 1) * self.months]
    }

    /// A figure of month `t`.
    #[must_use]
    pub fn at(&self, line: Line, t: usize) -> f64 {
        self.row(line)[t]
    }

    /// What likes pay in any month.
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

    /// Gross of month `t` for each hour of LIVE; `None` without LIVEs.
    #[must_use]
    pub fn gross_per_live_hour_at(&self, t: usize) -> Option<f64> {
        per_hour(self.at(Line::Gross, t), self.live_hours_per_month)
    }

    /// Gross of all months for each hour of LIVE; `None` without LIVEs.
    #[must_use]
    #[expect(clippy::cast_precision_loss, reason = "a plan has at most 120 months")]
    pub fn gross_per_live_hour(&self) -> Option<f64> {
        per_hour(self.total(Line::Gross), self.live_hours_per_month * self.months as f64)
    }

    /// The figure the goal is compared with.
    #[must_use]
    pub fn goal_line(&self) -> Line {
        self.goal_measure.into()
    }

    /// The goal of each month.
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

/// `None` without hours, and with so small a part of one that the quotient is no number any more.
fn per_hour(amount: f64, hours: f64) -> Option<f64> {
    Some(amount / hours).filter(|per_hour| per_hour.is_finite())
}

/// Computes every figure of a plan with every slider at its value.
#[must_use]
pub fn deterministic(plan: &Plan) -> Forecast {
    let months = plan.months();
    let streams = Stream::ALL.len() + plan.own().len();
    let v = plan.values();
    let mut figures = vec![0.0; (streams + SUMS) * months];
    let (rows, sums) = figures.split_at_mut(streams * months);
    let (gross, rest) = sums.split_at_mut(months);
    let (costs, rest) = rest.split_at_mut(months);
    let (tax, take_home) = rest.split_at_mut(months);

    let mut growth = Growth::new(plan, &v);
    for (stream, row) in Stream::ALL.into_iter().zip(rows.chunks_exact_mut(months)) {
        let settings = plan.stream(stream);
        if settings.enabled {
            growth.fill(settings, row);
            pay(stream, settings, &v, row);
        }
    }
    for (own, row) in plan.own().iter().zip(rows.chunks_exact_mut(months).skip(Stream::ALL.len())) {
        if own.settings.enabled {
            growth.fill(&own.settings, row);
            earn(own.amount_per_month.value(), &own.settings, row);
        }
    }

    for row in rows.chunks_exact(months) {
        for (sum, amount) in gross.iter_mut().zip(row) {
            *sum += amount;
        }
    }
    let managed = [Stream::Brands, Stream::Segments].map(|stream| &rows[stream as usize * months..][..months]);
    for t in 0..months {
        costs[t] = v[A::FixedPerMonth] + v[A::ManagerRate] * (managed[0][t] + managed[1][t]).max(0.0);
        tax[t] = v[A::TaxSetAsideRate] * (gross[t] - costs[t]).max(0.0);
        take_home[t] = gross[t] - costs[t] - tax[t];
    }

    Forecast {
        start: plan.start_month(),
        months,
        own: plan.own().iter().map(|own| own.id).collect(),
        live_hours_per_month: v[A::SessionsPerMonth] * v[A::HoursPerSession],
        goal: v[A::GoalPerMonth],
        goal_measure: plan.goal_measure(),
        figures,
    }
}

/// Turns a row of growth factors into a row of income.
fn pay(stream: Stream, settings: &StreamSettings, v: &Values, row: &mut [f64]) {
    match stream {
        Stream::Gifts => earn(gifts::per_month(v), settings, row),
        Stream::Brands => earn(brands::per_month(v), settings, row),
        Stream::Rewards => earn(rewards::per_month(v), settings, row),
        Stream::Segments => earn(segments::per_month(v), settings, row),
        Stream::Affiliate => earn(affiliate::per_month(v), settings, row),
        Stream::Merch => earn(merch::per_month(v), settings, row),
        Stream::Subscriptions => earn(subscriptions::per_month(v), settings, row),
        Stream::Supporters => {
            let (per_member, donations) = (supporters::per_member(v), supporters::donations_per_month(v));
            let mut members = supporters::Members::opening(v);
            for (t, cell) in row.iter_mut().enumerate() {
                let factor = *cell;
                *cell = if t < usize::from(settings.starts_month) { 0.0 } else { members.count() * per_member + donations * factor };
                members = members.next(factor, v);
            }
        }
    }
}

fn earn(per_month: f64, settings: &StreamSettings, row: &mut [f64]) {
    let silent = usize::from(settings.starts_month).min(row.len());
    let (before, after) = row.split_at_mut(silent);
    before.fill(0.0);
    for factor in after {
        *factor *= per_month;
    }
}

/// The growth factors `F` of a plan: audience to the power a stream follows it, times the season where it is seasonal.
struct Growth<'a> {
    values: &'a Values,
    start: YearMonth,
    rate: f64,
    /// The audience of each month for the exponents met so far: most streams share one of two.
    powers: Vec<(f64, Vec<f64>)>,
}

impl<'a> Growth<'a> {
    fn new(plan: &Plan, values: &'a Values) -> Self {
        Self { values, start: plan.start_month(), rate: values[A::GrowthRate], powers: Vec::with_capacity(4) }
    }

    fn fill(&mut self, settings: &StreamSettings, row: &mut [f64]) {
        let exponent = settings.follows_audience;
        let known = self.powers.iter().position(|(e, _)| *e == exponent).unwrap_or_else(|| {
            self.powers.push((exponent, powers(1.0 + self.rate, exponent, row.len())));
            self.powers.len() - 1
        });
        row.copy_from_slice(&self.powers[known].1);
        if settings.seasonal {
            let season = SEASONS.map(|month| self.values[month]);
            if season == [1.0; 12] {
                return;
            }
            let first = self.start.index_in_year();
            for (t, factor) in row.iter_mut().enumerate() {
                *factor *= season[(first + t) % 12];
            }
        }
    }
}

/// `base^(t · exponent)` for each month.
#[expect(clippy::cast_precision_loss, reason = "t is below 120")]
fn powers(base: f64, exponent: f64, months: usize) -> Vec<f64> {
    let step = exponent * base.ln();
    (0..months).map(|t| (step * t as f64).exp()).collect()
}

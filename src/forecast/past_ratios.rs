//! The numbers of a plan as ratios of two sums over past LIVEs and months.

use super::deterministic::Forecast;
use super::known_months::KnownMonths;
use super::line::{Line, streams};
use crate::plan::{ActualsSource, Assumption as A, Day, DayActuals, DayField, Estimate, Key, OwnField, Plan, Stream, StreamId, YearMonth};

/// LIVEs that weigh as much as the assumption.
const LIVES: f64 = 10.0;
/// Months that weigh as much as the assumption.
const MONTHS: f64 = 3.0;

/// The past units that a number rests on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RestsOn {
    /// LIVEs.
    Lives(usize),
    /// Months.
    Months(usize),
}

impl RestsOn {
    /// The weight of the data beside the assumption, 0 to 1.
    #[expect(clippy::cast_precision_loss, reason = "some thousand at most")]
    pub(super) fn weight(self) -> f64 {
        let (units, even) = match self {
            Self::Lives(lives) => (lives as f64, LIVES),
            Self::Months(months) => (months as f64, MONTHS),
        };
        units / (units + even)
    }
}

/// A ratio of two sums over units, times a factor.
pub(super) struct Ratio {
    pub(super) key: Key,
    pub(super) factor: f64,
    pub(super) pairs: Vec<(f64, f64)>,
    pub(super) rests_on: RestsOn,
    pub(super) is_implied: bool,
}

/// Every ratio that the actuals speak of; a number that its own data have is not implied by earnings.
pub(super) fn ratios(plan: &Plan, forecast: &Forecast, months: &KnownMonths) -> Vec<Ratio> {
    let lives = LiveDays::of(plan, months.until).ratios(plan);
    let of_data = lives.into_iter().chain(dollars_a_diamond(plan)).chain(views(plan, forecast, months)).chain(commission(plan));
    let mut ratios: Vec<Ratio> = of_data.collect();
    for (position, (stream, _)) in streams(plan).enumerate() {
        let ratio = implied(plan, forecast, months, (position, stream));
        ratios.extend(ratio.filter(|ratio| ratios.iter().all(|known| known.key != ratio.key)));
    }
    ratios
}

/// The days with LIVEs that the numbers rest on.
struct LiveDays<'a> {
    days: Vec<(Day, &'a DayActuals)>,
    until: Option<Day>,
}

impl<'a> LiveDays<'a> {
    fn of(plan: &'a Plan, until: Option<Day>) -> Self {
        let actuals = plan.actuals();
        let is_of_plan = |day: Day| (0..plan.months()).any(|t| plan.start_month().plus(t) == day.month());
        let all = || actuals.days.iter().map(|(day, counts)| (*day, counts));
        let of_plan: Vec<_> = all().filter(|(day, _)| is_of_plan(*day)).collect();
        Self { days: if of_plan.is_empty() { all().collect() } else { of_plan }, until }
    }

    /// The days on which each of two counts is above 0, with both.
    fn pairs(&self, above: impl Fn(&DayActuals) -> Option<f64>, below: impl Fn(&DayActuals) -> Option<f64>) -> Vec<(f64, f64)> {
        self.days.iter().filter_map(|(_, counts)| Some((above(counts)?, below(counts).filter(|count| *count > 0.0)?))).collect()
    }

    /// The sum of a count in each month that is over.
    fn by_month(&self, count: impl Fn(&DayActuals) -> Option<f64>) -> Vec<(f64, f64)> {
        let mut months: Vec<YearMonth> = self.days.iter().map(|(day, _)| day.month()).collect();
        months.dedup();
        let is_over = |month: &YearMonth| self.until.is_some_and(|until| Day::last_of(*month) <= until);
        let sum = |month: YearMonth| self.days.iter().filter(|(day, _)| day.month() == month).filter_map(|(_, counts)| count(counts)).reduce(|a, b| a + b);
        months.into_iter().filter(is_over).filter_map(|month| Some((sum(month)?, 1.0))).collect()
    }

    fn ratios(&self, plan: &Plan) -> Vec<Ratio> {
        let hours = |counts: &DayActuals| counts.get(DayField::Minutes).map(|minutes| minutes / 60.0);
        let count = self.days.iter().filter_map(|(_, counts)| lives(counts)).sum::<f64>();
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "some thousand LIVEs at most")]
        let rests_on = RestsOn::Lives(count as usize);
        let by_month =
            |of: A, pairs: Vec<(f64, f64)>| Ratio { key: Key::Assumption(of), factor: 1.0, rests_on: RestsOn::Months(pairs.len()), pairs, is_implied: false };
        let by_live = |of: A, factor: f64, pairs: Vec<(f64, f64)>| Ratio { key: Key::Assumption(of), factor, pairs, rests_on, is_implied: false };
        let diamonds_a_gift = plan.value(A::CoinsPerGift) * plan.value(A::DiamondsPerCoin);
        let mut ratios = vec![
            by_month(A::LikesPerMonth, self.by_month(|counts| counts.get(DayField::Likes))),
            by_month(A::SessionsPerMonth, self.by_month(lives)),
            by_live(A::HoursPerSession, 1.0, self.pairs(hours, lives)),
        ];
        if diamonds_a_gift > 0.0 {
            let gifts = by_live(A::GiftsPerHour, 1.0 / diamonds_a_gift, self.pairs(|counts| counts.get(DayField::Diamonds), hours));
            ratios.push(Ratio { is_implied: true, ..gifts });
        }
        ratios
    }
}

/// The LIVEs of a day: one where only the time on air is known.
fn lives(counts: &DayActuals) -> Option<f64> {
    let on_air = counts.get(DayField::Minutes).map(|minutes| f64::from(u8::from(minutes > 0.0)));
    counts.get(DayField::Lives).or(on_air)
}

/// Dollars for a diamond, of months with money and diamonds. Money that an import worked out of diamonds says nothing, and a table of one's own
/// may have been of diamonds.
fn dollars_a_diamond(plan: &Plan) -> Option<Ratio> {
    let actuals = plan.actuals();
    let of_diamonds = |source: ActualsSource| {
        use ActualsSource::{Backstage, DataExport, LiveCenter, OwnTable};
        matches!(source, LiveCenter | Backstage | DataExport | OwnTable)
    };
    let of_gifts = actuals.amounts.iter().filter(|(key, _)| key.stream == StreamId::Named(Stream::Gifts) && !of_diamonds(key.source));
    let diamonds = |first: Day, last: Day| actuals.days.range(first..=last).filter_map(|(_, counts)| counts.get(DayField::Diamonds)).reduce(|a, b| a + b);
    let pairs: Vec<_> = of_gifts.filter_map(|(_, amount)| Some((amount.earned?, diamonds(amount.first, amount.last)?))).collect();
    let rests_on = RestsOn::Months(pairs.len());
    (!pairs.is_empty()).then(|| Ratio {
        key: Key::Assumption(A::UsdPerDiamond),
        factor: 1.0 / plan.value(A::CurrencyPerUsd),
        pairs,
        rests_on,
        is_implied: false,
    })
}

/// Views of a video and money for them, of months whose every day has views: growth taken out, the share of qualified views and the videos as planned.
fn views(plan: &Plan, forecast: &Forecast, months: &KnownMonths) -> Vec<Ratio> {
    let rewards = StreamId::Named(Stream::Rewards);
    let Some(position) = streams(plan).position(|(stream, _)| stream == rewards) else { return Vec::new() };
    let days = &plan.actuals().days;
    let views = |month: YearMonth| {
        let (first, last) = (Day::first_of(month), Day::last_of(month));
        let counts: Vec<f64> = days.range(first..=last).filter_map(|(_, counts)| counts.get(DayField::VideoViews)).collect();
        (counts.len() == usize::from(last.day())).then(|| counts.iter().sum::<f64>())
    };
    let whole: Vec<(usize, f64)> = (0..plan.months()).filter_map(|t| Some((t, views(plan.start_month().plus(t))?))).collect();
    let planned: Vec<(f64, f64)> = whole.iter().map(|(t, views)| (*views, forecast.at(Line::Stream(rewards), *t))).filter(|pair| pair.1 > 0.0).collect();
    let earned = |t: usize| months.known.iter().find(|month| month.t == t).and_then(|month| month.earned[position]);
    let paid: Vec<(f64, f64)> = whole.iter().filter_map(|(t, views)| Some((earned(*t)?, *views))).collect();
    // Money for a view, and a thousand of those that qualify.
    let (rpm, qualified) = (plan.value(A::Rpm), plan.value(A::QualifiedShare));
    let ratio = |of: A, factor: f64, pairs: Vec<(f64, f64)>| Ratio {
        key: Key::Assumption(of),
        factor,
        rests_on: RestsOn::Months(pairs.len()),
        pairs,
        is_implied: true,
    };
    let a_video = ratio(A::ViewsPerVideo, plan.value(A::ViewsPerVideo) * qualified * rpm / 1_000.0, planned);
    let a_thousand = (qualified > 0.0).then(|| ratio(A::Rpm, 1_000.0 / qualified, paid));
    [a_video].into_iter().chain(a_thousand).filter(|ratio| !ratio.pairs.is_empty()).collect()
}

/// Earnings of the sales that they are a commission on.
fn commission(plan: &Plan) -> Option<Ratio> {
    let amounts = plan.actuals().amounts.iter().filter(|(key, _)| key.stream == StreamId::Named(Stream::Affiliate));
    let pairs: Vec<_> = amounts.filter_map(|(_, amount)| Some((amount.earned?, amount.sales?))).collect();
    let rests_on = RestsOn::Months(pairs.len());
    (!pairs.is_empty()).then_some(Ratio { key: Key::Assumption(A::CommissionRate), factor: 1.0, pairs, rests_on, is_implied: false })
}

/// The number to which the income of a stream is in proportion, and of which a creator is the least sure.
const fn leading(stream: StreamId) -> Option<Key> {
    let of = match stream {
        StreamId::Own(id) => return Some(Key::Own(id, OwnField::AmountPerMonth)),
        StreamId::Named(Stream::Brands) => A::FeePerDeal,
        StreamId::Named(Stream::Rewards) => A::Rpm,
        StreamId::Named(Stream::Affiliate) => A::ClicksPerMonth,
        StreamId::Named(Stream::Merch) => A::OrdersPerMonth,
        StreamId::Named(Stream::Subscriptions) => A::Subscribers,
        // Gifts have numbers of their own; the others are in proportion to none.
        StreamId::Named(Stream::Gifts | Stream::Segments | Stream::Supporters) | StreamId::OneOff => return None,
    };
    Some(Key::Assumption(of))
}

/// The leading number of a stream as its earnings imply it, growth and season taken out.
fn implied(plan: &Plan, forecast: &Forecast, months: &KnownMonths, (position, stream): (usize, StreamId)) -> Option<Ratio> {
    let key = leading(stream)?;
    let planned = |t: usize| Some(forecast.at(Line::Stream(stream), t)).filter(|amount| *amount > 0.0);
    let pairs: Vec<_> = months.known.iter().filter_map(|month| Some((month.earned[position]?, planned(month.t)?))).collect();
    (!pairs.is_empty()).then(|| Ratio {
        key,
        factor: plan.estimate_at(key).map_or(0.0, Estimate::value),
        rests_on: RestsOn::Months(pairs.len()),
        pairs,
        is_implied: true,
    })
}

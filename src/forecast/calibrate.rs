//! The numbers of a plan beside those that its actuals have: assumed, happened, and a range from the data.
//!
//! Each number is a ratio of two sums over past units: LIVEs' days, or months. The range holds 8 in 10 of 2,000 seeded bootstrap samples of
//! whole units. While there is little data, value and range are shrunk towards the assumption, on the scale of logarithms: with `n` LIVEs the
//! data have the weight `n / (n + 10)`, with `n` months `n / (n + 3)`.

use super::deterministic::Forecast;
use super::known_months::KnownMonths;
use super::likes_in_lives::quantile;
use super::line::{Line, streams};
use super::splitmix64::SplitMix64;
use crate::plan::{ActualsSource, Assumption as A, Day, DayActuals, DayField, Estimate, Key, OwnField, Plan, Range, Stream, StreamId, YearMonth, significant};

/// The bootstrap samples of a range.
const SAMPLES: usize = 2_000;
/// The ends of a range.
const ENDS: [f64; 2] = [0.1, 0.9];
/// LIVEs that weigh as much as the assumption.
const LIVES: f64 = 10.0;
/// Months that weigh as much as the assumption.
const MONTHS: f64 = 3.0;
/// The digits of a suggested number.
const DIGITS: usize = 3;
/// A number this near to the assumption is as planned.
const NEAR: f64 = 0.1;
/// The chance below which a number of ranges that held is no accident.
const UNLIKELY: f64 = 0.1;

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
    fn weight(self) -> f64 {
        let (units, even) = match self {
            Self::Lives(lives) => (lives as f64, LIVES),
            Self::Months(months) => (months as f64, MONTHS),
        };
        units / (units + even)
    }
}

/// Whether a number needs a change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It happened as assumed, or nearly so.
    AsPlanned,
    /// Another value, and the assumption is inside the range from the data.
    Near,
    /// The assumption is outside the range from the data.
    Off,
}

/// A number of a plan and the same number in the past.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct CalibratedNumber {
    /// Its key.
    pub key: Key,
    /// As the plan has it.
    pub assumed: Estimate,
    /// In the data alone.
    pub happened: f64,
    /// The suggested value.
    pub value: f64,
    /// The suggested range.
    pub range: Range,
    /// The units that it rests on.
    pub rests_on: RestsOn,
    /// It follows from the stream's earnings, with the other numbers of the stream as planned.
    pub is_implied: bool,
}

impl CalibratedNumber {
    /// Whether it needs a change.
    #[must_use]
    pub fn verdict(&self) -> Verdict {
        let assumed = self.assumed.value();
        if (self.happened - assumed).abs() <= NEAR * assumed.abs() {
            Verdict::AsPlanned
        } else if (self.range.low..=self.range.high).contains(&assumed) {
            Verdict::Near
        } else {
            Verdict::Off
        }
    }

    /// Whether the assumed range held; `None` for a number without one.
    #[must_use]
    pub fn held(&self) -> Option<bool> {
        self.assumed.range().map(|Range { low, high }| (low..=high).contains(&self.happened))
    }

    /// The distance from the assumption, as a logarithm.
    fn distance(&self) -> f64 {
        libm::log(self.happened / self.assumed.value()).abs()
    }
}

/// The number of ranges that held.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Coverage {
    /// Those that did.
    pub held: usize,
    /// All of them.
    pub of: usize,
}

/// The width of ranges, by how often they held.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RangeWidth {
    /// Too few held.
    TooNarrow,
    /// As many as should.
    Right,
    /// All held, of many.
    TooWide,
}

impl Coverage {
    /// Whether so many hold by chance where 8 in 10 should.
    #[must_use]
    pub fn width(self) -> RangeWidth {
        let chance = |held: usize| binomial(self.of, held);
        if (0..=self.held).map(chance).sum::<f64>() < UNLIKELY {
            RangeWidth::TooNarrow
        } else if (self.held..=self.of).map(chance).sum::<f64>() < UNLIKELY {
            RangeWidth::TooWide
        } else {
            RangeWidth::Right
        }
    }
}

impl FromIterator<bool> for Coverage {
    fn from_iter<I: IntoIterator<Item = bool>>(held: I) -> Self {
        held.into_iter().fold(Self::default(), |coverage, held| Self { held: coverage.held + usize::from(held), of: coverage.of + 1 })
    }
}

/// The chance that exactly so many of all ranges hold where each does in 8 of 10.
#[expect(clippy::cast_precision_loss, reason = "some dozen")]
fn binomial(all: usize, held: usize) -> f64 {
    let ways = (0..held).fold(1.0, |ways, i| ways * (all - i) as f64 / (i + 1) as f64);
    ways * libm::pow(0.8, held as f64) * libm::pow(0.2, (all - held) as f64)
}

/// The numbers of a plan beside those of its past.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Calibration {
    /// In the order of the keys.
    pub numbers: Vec<CalibratedNumber>,
    /// The number of their ranges that held.
    pub coverage: Coverage,
}

impl Calibration {
    /// The number that is farthest from its assumption, out of those whose assumption is outside the range from the data. Likes bring nothing.
    #[must_use]
    pub fn drift(&self) -> Option<&CalibratedNumber> {
        self.numbers
            .iter()
            .filter(|number| number.verdict() == Verdict::Off && number.key != Key::Assumption(A::LikesPerMonth))
            .max_by(|a, b| a.distance().total_cmp(&b.distance()))
    }
}

/// A ratio of two sums over units, times a factor.
struct Ratio {
    key: Key,
    factor: f64,
    pairs: Vec<(f64, f64)>,
    rests_on: RestsOn,
    is_implied: bool,
}

/// Compares the numbers that the actuals speak of with those of a plan. LIVEs are those of the plan's months, and all of them where the plan has none.
#[must_use]
pub fn calibrate(plan: &Plan, forecast: &Forecast, months: &KnownMonths) -> Calibration {
    let lives = LiveDays::of(plan, months.until);
    let implied = streams(plan).enumerate().filter_map(|(position, (stream, _))| implied(plan, forecast, months, (position, stream)));
    let ratios = lives.ratios(plan).into_iter().chain(dollars_a_diamond(plan)).chain(implied);
    let numbers: Vec<CalibratedNumber> = ratios.filter_map(|ratio| calibrated(plan, &ratio)).collect();
    let coverage = numbers.iter().filter_map(CalibratedNumber::held).collect();
    Calibration { numbers, coverage }
}

/// A number, its value in the data and the suggested one; `None` where either sum is not above 0.
fn calibrated(plan: &Plan, ratio: &Ratio) -> Option<CalibratedNumber> {
    let assumed = plan.estimate_at(ratio.key)?;
    let bounds = plan.bounds(ratio.key)?;
    let of_sums = |(above, below): (f64, f64)| (above > 0.0 && below > 0.0).then(|| ratio.factor * above / below);
    let sum = |pairs: &mut dyn Iterator<Item = (f64, f64)>| pairs.fold((0.0, 0.0), |(a, b), (above, below)| (a + above, b + below));
    let happened = of_sums(sum(&mut ratio.pairs.iter().copied()))?;
    let mut random = SplitMix64::new(plan.futures_seed());
    let sample = |random: &mut SplitMix64| of_sums(sum(&mut (0..ratio.pairs.len()).map(|_| ratio.pairs[random.below(ratio.pairs.len())])));
    let mut samples: Vec<f64> = (0..SAMPLES).filter_map(|_| sample(&mut random)).collect();
    samples.sort_unstable_by(f64::total_cmp);
    let Range { low, high } = assumed.range().unwrap_or(Range { low: assumed.value(), high: assumed.value() });
    let weight = ratio.rests_on.weight();
    let shrunk = |data: f64, assumed: f64| {
        let shrunk = if assumed > 0.0 { libm::exp(weight * libm::log(data) + (1.0 - weight) * libm::log(assumed)) } else { data };
        significant(shrunk, DIGITS).clamp(bounds.limit.0, bounds.limit.1)
    };
    let value = shrunk(happened, assumed.value());
    let [low, high] = [(ENDS[0], low), (ENDS[1], high)].map(|(end, assumed)| shrunk(quantile(&samples, end), assumed));
    let range = Range { low: low.min(value), high: high.max(value) };
    Some(CalibratedNumber { key: ratio.key, assumed, happened, value, range, rests_on: ratio.rests_on, is_implied: ratio.is_implied })
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

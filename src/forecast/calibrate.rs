//! The numbers of a plan beside those that its actuals have: assumed, happened, and a range from the data.
//!
//! Each number is a ratio of two sums over past units: LIVEs' days, or months. The range holds 8 in 10 of 2,000 seeded bootstrap samples of
//! whole units. While there is little data, value and range are shrunk towards the assumption, on the scale of logarithms: with `n` LIVEs the
//! data have the weight `n / (n + 10)`, with `n` months `n / (n + 3)`.

use super::bootstrap::quantile;
use super::deterministic::Forecast;
use super::known_months::KnownMonths;
use super::member_ratios::member_ratios;
use super::past_ratios::{Ratio, ratios};
use super::splitmix64::SplitMix64;
use crate::plan::{Assumption as A, Estimate, Key, Plan, Range, significant};

pub use super::past_ratios::RestsOn;

/// The bootstrap samples of a range.
const SAMPLES: usize = 2_000;
/// The ends of a range.
const ENDS: [f64; 2] = [0.1, 0.9];
/// The digits of a suggested number.
const DIGITS: usize = 3;
/// A number this near to the assumption is as planned.
const NEAR: f64 = 0.1;
/// The chance below which a number of ranges that held is no accident.
const UNLIKELY: f64 = 0.1;

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

/// Compares the numbers that the actuals speak of with those of a plan. LIVEs are those of the plan's months, and all of them where the plan has none.
#[must_use]
pub fn calibrate(plan: &Plan, forecast: &Forecast, months: &KnownMonths) -> Calibration {
    let ratios = ratios(plan, forecast, months).into_iter().chain(member_ratios(plan));
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

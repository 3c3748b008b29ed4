//! The hour in which the first LIVE of a day began, beside the day's diamonds. Hours are a circle, 23 is next to 0: no line fits them, and they are compared as
//! four parts of the day. A pattern in the past, no cause; time on air is not taken out.

use super::bootstrap::{FEWEST_LIVES, SAMPLES, WIDEST, quantile};
use super::rank::{group_strength, ranks};
use super::splitmix64::SplitMix64;
use crate::plan::{Actuals, DayActuals, DayField, HOURS};

/// The hours of a part of the day.
const PART: u8 = 6;
/// The parts of a day.
pub(super) const PARTS: usize = (HOURS / PART) as usize;
/// The least days of a part, and the least of all others, that are compared.
pub const FEWEST_IN_PART: usize = 8;

/// Days by the hour of their first LIVE.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct StartHours {
    /// Days with the hour.
    pub days: usize,
    /// The parts of the day with a LIVE, from midnight on; none where the hour is known on fewer than [`FEWEST_LIVES`] days.
    pub parts: Vec<DayPart>,
    /// The root of the part of the ranks' variance that the parts explain, less the part that chance would, 0 to 1; `None` where they cannot be compared.
    pub strength: Option<f64>,
}

/// A part of the day.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct DayPart {
    /// Its first hour.
    pub from: u8,
    /// The hour that it ends with, up to 24.
    pub to: u8,
    /// Days whose first LIVE began in it.
    pub days: usize,
    /// The median of their diamonds.
    pub median: f64,
    /// They against all other days; `None` for too few days, or an interval wider than from half to double.
    pub against_others: Option<AgainstOthers>,
}

/// The diamonds of some days against those of the others.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct AgainstOthers {
    /// The median by the median of the others, less 1: 0.1 for a tenth more.
    pub more: f64,
    /// Its interval, 19 in 20.
    pub interval: (f64, f64),
}

/// The first and the ending hour of each part of the day, and the days whose first LIVE began in it.
#[must_use]
pub fn days_by_part(actuals: &Actuals) -> [(u8, u8, usize); PARTS] {
    let parts: Vec<usize> = actuals.days.values().filter_map(|counts| counts.get(DayField::StartHour).map(part_of)).collect();
    std::array::from_fn(|place| {
        let (from, to) = hours_of(place);
        (from, to, parts.iter().filter(|part| **part == place).count())
    })
}

/// Compares days with their diamonds, which are above 0, by bootstrap samples of a seed.
pub(super) fn start_hours(days: impl Iterator<Item = DayActuals>, seed: u64) -> StartHours {
    let with_hour = days.filter_map(|counts| Some((part_of(counts.get(DayField::StartHour)?), counts.get(DayField::Diamonds)?)));
    let (parts, diamonds): (Vec<usize>, Vec<f64>) = with_hour.unzip();
    if parts.len() < FEWEST_LIVES {
        return StartHours { days: parts.len(), ..StartHours::default() };
    }
    let part = |place: usize| {
        let (of, others): (Vec<_>, Vec<_>) = parts.iter().zip(&diamonds).partition(|(part, _)| **part == place);
        let [of, others] = [of, others].map(|days: Vec<(&usize, &f64)>| days.into_iter().map(|(_, diamonds)| *diamonds).collect::<Vec<f64>>());
        (!of.is_empty()).then(|| {
            let (from, to) = hours_of(place);
            DayPart { from, to, days: of.len(), median: median(&mut of.clone()), against_others: against_others(&of, &others, seed) }
        })
    };
    StartHours { days: parts.len(), parts: (0..PARTS).filter_map(part).collect(), strength: group_strength::<PARTS>(&parts, &ranks(&diamonds)) }
}

/// The first and the ending hour of a part.
#[expect(clippy::cast_possible_truncation, reason = "four parts")]
const fn hours_of(place: usize) -> (u8, u8) {
    (place as u8 * PART, (place as u8 + 1) * PART)
}

/// The part of the day of an hour.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "an hour of the day")]
fn part_of(hour: f64) -> usize {
    (hour as usize / usize::from(PART)).min(PARTS - 1)
}

/// The medians of two lists of days against each other, each list sampled by itself.
fn against_others(of: &[f64], others: &[f64], seed: u64) -> Option<AgainstOthers> {
    if of.len().min(others.len()) < FEWEST_IN_PART {
        return None;
    }
    let doublings = |of: &mut [f64], others: &mut [f64]| libm::log2(median(of)) - libm::log2(median(others));
    let more = |doublings: f64| libm::exp2(doublings) - 1.0;
    let mut random = SplitMix64::new(seed);
    let mut samples = Vec::with_capacity(SAMPLES);
    for _ in 0..SAMPLES {
        let [mut of, mut others] = [of, others].map(|days| days.iter().map(|_| days[random.below(days.len())]).collect::<Vec<f64>>());
        samples.push(doublings(&mut of, &mut others));
    }
    samples.sort_unstable_by(f64::total_cmp);
    let (low, high) = (quantile(&samples, 0.025), quantile(&samples, 0.975));
    let found = AgainstOthers { more: more(doublings(&mut of.to_vec(), &mut others.to_vec())), interval: (more(low), more(high)) };
    (high - low <= WIDEST).then_some(found)
}

/// The median, the mean of both middle values of an even number; the order changes.
fn median(values: &mut [f64]) -> f64 {
    let middle = values.len() / 2;
    let is_even = values.len().is_multiple_of(2);
    let (below, upper, _) = values.select_nth_unstable_by(middle, f64::total_cmp);
    let upper = *upper;
    if is_even { f64::midpoint(below.iter().copied().fold(f64::NEG_INFINITY, f64::max), upper) } else { upper }
}

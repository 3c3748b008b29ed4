//! The likelihood of the known months in each future, from the drawn numbers that they depend on.

#![expect(clippy::inline_always, reason = "the widest vector instructions are only used in what is inlined into a function that has them")]

use multiversion::multiversion;

use crate::forecast::futures::block::{MOST, members_month};
use crate::forecast::futures::draw::{ValueDraws, at_least, at_most, exp, ln, to_f32};
use crate::forecast::futures::drawn_income::{DrawnStream, MEMBER_COLUMNS, columns, inputs};
use crate::forecast::futures::lane::{EMPTY, Lane};
use crate::forecast::futures::points::BLOCK;
use crate::forecast::futures::top_fan::TopFan;
use crate::forecast::known_months::KnownMonths;
use crate::forecast::line::{earning_months, streams};
use crate::plan::assumption::SEASONS;
use crate::plan::{Assumption as A, Key, Plan, Stream, StreamId, Values};

/// The least swing of a stream: without one, only its exact amount would fit.
const LEAST_SWING: f64 = 0.05;
/// The greatest part of swings that all streams have in common.
const MOST_TOGETHER: f64 = 0.99;
/// The logarithm of an amount that is not above 0.
const NONE: f32 = -1e10;

/// A stream of a known month that says nothing about the futures.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct LeftOut {
    /// The stream.
    pub stream: StreamId,
    /// The reason.
    pub reason: LeftOutReason,
}

/// The reason that a stream says nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum LeftOutReason {
    /// It earned nothing, or lost money.
    EarnedNothing,
    /// The actuals have nothing of it, not even that it earned nothing.
    Unknown,
    /// The plan has nothing of it in a month in which it earned.
    NotPlanned,
}

/// A stream in known months.
pub(super) struct ObservedStream {
    stream: StreamId,
    exponent: f32,
    seasonal: bool,
    sigma: f32,
    /// The logarithm of its earnings in each month of the plan up to the last known one; `None` where they are left out.
    earned: Vec<Option<f32>>,
}

/// The streams of known months that say something about the futures, and those that do not.
pub(super) fn observed(plan: &Plan, known: &KnownMonths) -> (Vec<ObservedStream>, Vec<LeftOut>) {
    let months = known.known.last().map_or(0, |last| last.t + 1);
    let (mut found, mut left_out) = (Vec::new(), Vec::new());
    for (position, (stream, settings)) in streams(plan).enumerate().filter(|(_, (stream, _))| *stream != StreamId::OneOff) {
        let planned = earning_months(settings, plan.months());
        let is_planned = |t: usize| settings.enabled && planned.contains(&t);
        let mut earned = vec![None; months];
        for month in &known.known {
            match month.earned[position] {
                Some(amount) if amount > 0.0 && is_planned(month.t) => earned[month.t] = Some(to_f32(libm::log(amount))),
                Some(amount) if amount > 0.0 => left_out.push(LeftOut { stream, reason: LeftOutReason::NotPlanned }),
                Some(amount) if amount == 0.0 && !is_planned(month.t) => {}
                Some(_) => left_out.push(LeftOut { stream, reason: LeftOutReason::EarnedNothing }),
                None if is_planned(month.t) => left_out.push(LeftOut { stream, reason: LeftOutReason::Unknown }),
                None => {}
            }
        }
        if earned.iter().any(Option::is_some) {
            let sigma = to_f32(settings.swing.max(LEAST_SWING));
            found.push(ObservedStream { stream, exponent: to_f32(settings.follows_audience), seasonal: settings.seasonal, sigma, earned });
        }
    }
    left_out.sort_unstable();
    left_out.dedup();
    (found, left_out)
}

/// A number that is the same in each future, or the place of its draws.
#[derive(Clone, Copy)]
enum NumberPlace {
    Constant(f32),
    Drawn(usize),
}

/// The known months in the form a block needs.
pub(super) struct Likelihood<'a> {
    plan: &'a Plan,
    streams: Vec<ObservedStream>,
    /// Each drawn number that the known months depend on. The month in which the top fan leaves comes after them.
    pub(super) numbers: Vec<(Key, ValueDraws)>,
    pub(super) top_fan: Option<TopFan>,
    /// One plus the growth rate.
    growth: NumberPlace,
    /// The season of each month.
    seasons: Vec<NumberPlace>,
    fan_share: NumberPlace,
    /// The observed streams of each month.
    counts: Vec<f32>,
    together: f32,
}

impl<'a> Likelihood<'a> {
    pub(super) fn new(plan: &'a Plan, known: &KnownMonths) -> Self {
        let (streams, _) = observed(plan, known);
        let months = streams.first().map_or(0, |stream| stream.earned.len());
        let has_gifts = streams.iter().any(|observed| observed.stream == StreamId::Named(Stream::Gifts));
        let top_fan = TopFan::new(plan).filter(|_| has_gifts);
        let season = |t: usize| SEASONS[plan.start_month().plus(t).index_in_year()];
        let mut keys: Vec<Key> = streams.iter().flat_map(|observed| inputs(observed.stream)).collect();
        if months > 1 {
            keys.push(Key::Assumption(A::GrowthRate));
        }
        if streams.iter().any(|stream| stream.seasonal) {
            keys.extend((0..months).map(|t| Key::Assumption(season(t))));
        }
        if top_fan.is_some() {
            keys.push(Key::Assumption(A::TopFanShare));
        }
        let mut numbers: Vec<(Key, ValueDraws)> = Vec::new();
        for key in keys {
            let draws = plan.estimate_at(key).and_then(|estimate| ValueDraws::new(plan, key, estimate));
            if let Some(draws) = draws.filter(|_| numbers.iter().all(|(known, _)| *known != key)) {
                numbers.push((key, draws));
            }
        }
        let place = |of: A, constant: f64| {
            let drawn = numbers.iter().position(|(key, _)| *key == Key::Assumption(of));
            drawn.map_or_else(|| NumberPlace::Constant(to_f32(constant)), NumberPlace::Drawn)
        };
        let count = |t: usize| streams.iter().map(|stream| f32::from(u8::from(stream.earned[t].is_some()))).sum();
        Self {
            plan,
            growth: place(A::GrowthRate, 1.0 + plan.value(A::GrowthRate)),
            seasons: (0..months).map(|t| place(season(t), plan.value(season(t)))).collect(),
            fan_share: place(A::TopFanShare, plan.value(A::TopFanShare)),
            counts: (0..months).map(count).collect(),
            together: to_f32(plan.value(A::Together).min(MOST_TOGETHER)),
            streams,
            numbers,
            top_fan,
        }
    }

    /// The normal draws of each future that the known months depend on.
    pub(super) fn dimensions(&self) -> usize {
        self.numbers.len() + usize::from(self.top_fan.is_some())
    }
}

/// Memory of a thread.
pub(super) struct LikelihoodScratch {
    values: Values,
    /// The numbers of each future.
    drawn: Vec<Lane>,
    income: Vec<f32>,
    /// The sum of the residuals and of their squares, by month.
    sums: Vec<[Lane; 2]>,
    leaves: Vec<usize>,
    lanes: Box<LikelihoodLanes>,
}

struct LikelihoodLanes {
    growth: Lane,
    factor: Lane,
    amount: Lane,
    members: Lane,
    least: Lane,
}

impl LikelihoodScratch {
    pub(super) fn new(of: &Likelihood<'_>) -> Self {
        Self {
            values: of.plan.values(),
            drawn: vec![EMPTY; of.numbers.len()],
            income: vec![0.0; MEMBER_COLUMNS * BLOCK],
            sums: vec![[EMPTY; 2]; of.counts.len()],
            leaves: vec![usize::MAX; BLOCK],
            lanes: Box::new(LikelihoodLanes { growth: EMPTY, factor: EMPTY, amount: EMPTY, members: EMPTY, least: EMPTY }),
        }
    }
}

/// The logarithm of the weight of each future of a block, from its normal draws; minus infinity for 0.
#[multiversion(targets("x86_64+avx512f+avx512bw+avx512dq+avx512vl", "x86_64+avx2", "x86_64+sse4.2"))]
pub(super) fn log_weights(of: &Likelihood<'_>, z: &[Lane], scratch: &mut LikelihoodScratch, weights: &mut [f32]) {
    let n = weights.len();
    let LikelihoodScratch { values, drawn, income, sums, leaves, lanes } = scratch;
    let LikelihoodLanes { growth, factor, amount, members, least } = &mut **lanes;
    for (((_, draws), z), drawn) in of.numbers.iter().zip(z).zip(&mut *drawn) {
        for (number, z) in drawn[..n].iter_mut().zip(&z[..n]) {
            *number = draws.draw(*z);
        }
    }
    if let (Some(fan), Some(z)) = (&of.top_fan, z.last()) {
        fan.leaves_by(&z[..n], &mut leaves[..n]);
    }
    logarithms(of.growth, drawn, &mut growth[..n]);
    sums.fill([EMPTY; 2]);
    least.fill(0.0);
    for stream in &of.streams {
        let draws = of.numbers.iter().zip(&*drawn).map(|((key, _), drawn)| (*key, &drawn[..n]));
        let wanted = inputs(stream.stream);
        let draws = draws.filter(|(key, _)| wanted.contains(key)).collect();
        DrawnStream { plan: of.plan, stream: stream.stream, draws }.fill(values, 0..n, income);
        let has_members = columns(stream.stream) == MEMBER_COLUMNS;
        for (t, earned) in stream.earned.iter().enumerate().filter(|(_, earned)| has_members || earned.is_some()) {
            if stream.seasonal {
                logarithms(of.seasons[t], drawn, &mut factor[..n]);
            } else {
                factor[..n].fill(0.0);
            }
            grow(&mut factor[..n], &growth[..n], stream.exponent * months_since_first(t));
            if has_members {
                factor[..n].iter_mut().for_each(|factor| *factor = exp(*factor));
                members_month(income, t, &factor[..n], &mut members[..n], &mut amount[..n]);
                factor[..n].fill(0.0);
            } else {
                amount[..n].copy_from_slice(&income[..n]);
            }
            if of.top_fan.is_some() && stream.stream == StreamId::Named(Stream::Gifts) {
                without_fan((of.fan_share, drawn), &leaves[..n], t, &mut amount[..n]);
            }
            let Some(earned) = earned else { continue };
            let [sum, squares] = &mut sums[t];
            residuals((*earned, stream.sigma), [&amount[..n], &factor[..n]], [&mut sum[..n], &mut squares[..n]], &mut least[..n]);
        }
    }
    weights.fill(0.0);
    for ([sum, squares], count) in sums.iter().zip(&of.counts) {
        let shared = of.together / (1.0 + (count - 1.0) * of.together);
        for ((weight, sum), squares) in weights.iter_mut().zip(sum).zip(squares) {
            *weight -= 0.5 * (squares - shared * sum * sum) / (1.0 - of.together);
        }
    }
    for (weight, least) in weights.iter_mut().zip(&*least) {
        *weight = if *least <= NONE * 0.5 { f32::NEG_INFINITY } else { *weight };
    }
}

/// Months since the first.
#[expect(clippy::cast_precision_loss, reason = "a plan has at most 120 months")]
const fn months_since_first(t: usize) -> f32 {
    t as f32
}

/// The logarithm of a positive number; [`NONE`] for others.
#[inline(always)]
fn logarithm(number: f32) -> f32 {
    if number > f32::MIN_POSITIVE { ln(at_most(number, MOST)) } else { NONE }
}

#[inline(always)]
fn logarithms(of: NumberPlace, drawn: &[Lane], lane: &mut [f32]) {
    match of {
        NumberPlace::Constant(number) => lane.fill(logarithm(number)),
        NumberPlace::Drawn(place) => lane.iter_mut().zip(&drawn[place]).for_each(|(lane, number)| *lane = logarithm(*number)),
    }
}

/// Adds the growth of the audience in so many months.
#[inline(always)]
fn grow(factors: &mut [f32], growth: &[f32], months: f32) {
    for (factor, growth) in factors.iter_mut().zip(growth) {
        *factor += growth * months;
    }
}

/// Takes off the share of a fan who has left.
#[inline(always)]
fn without_fan((share, drawn): (NumberPlace, &[Lane]), leaves: &[usize], t: usize, amounts: &mut [f32]) {
    for (i, (amount, leaves)) in amounts.iter_mut().zip(leaves).enumerate() {
        let share = match share {
            NumberPlace::Constant(share) => share,
            NumberPlace::Drawn(place) => drawn[place][i],
        };
        *amount *= if t >= *leaves { 1.0 - share } else { 1.0 };
    }
}

/// Adds `ln(a / m) / σ + σ / 2` of a stream in a month, and its square. `m` is an amount times the exponential of a factor.
#[inline(always)]
fn residuals((earned, sigma): (f32, f32), [amounts, factors]: [&[f32]; 2], [sums, squares]: [&mut [f32]; 2], least: &mut [f32]) {
    let rows = sums.iter_mut().zip(squares).zip(least).zip(amounts.iter().zip(factors));
    for (((sum, squares), least), (amount, factor)) in rows {
        let planned = logarithm(*amount) + factor;
        let residual = (earned - at_least(planned, NONE)) / sigma + sigma / 2.0;
        *sum += residual;
        *squares += residual * residual;
        *least = at_most(planned, *least);
    }
}

//! The money of one block of futures: every month, stream by stream, while its state lies in the nearest cache.

#![expect(clippy::inline_always, reason = "the widest vector instructions are only used in what is inlined into a function that has them")]

use multiversion::multiversion;

use super::draw::{self, Swing, at_least, at_most, narrow};
use super::points::BLOCK;
use crate::plan::MOST_MONTHS;

/// What a stream's month may come to before its swing: with every stream, month and swing a plan allows, sums stay finite.
const MOST: f32 = 1e25;
/// The growth factor may not exceed this where it brings members, for the same reason.
const MOST_GROWTH: f32 = 1e18;

/// A number of every future: the same for all, or one each.
#[derive(Clone, Copy, Debug)]
pub(super) enum Each<'a> {
    Same(f32),
    Drawn(&'a [f32]),
}

/// How a group of streams grows: with the audience to a power, and perhaps with the seasons.
pub(super) struct Follow<'a> {
    pub(super) exponent: f32,
    /// The season of each month; `None` where seasons do not apply.
    pub(super) seasons: Option<Vec<Each<'a>>>,
}

/// What a stream brings at growth factor 1, for every future.
pub(super) enum Pay<'a> {
    /// An amount each month.
    Steady(&'a [f32]),
    /// Five numbers, block after block: opening members, the share that stays, new members, money for each member, donations.
    Members(&'a [f32]),
}

/// Swings kept from before: block after block, in it month after month, in it stream after stream. A block so reads one run
/// of memory from its begin to its end, which is what memory is fast at.
#[derive(Clone, Copy)]
pub(super) struct KeptSwings<'a> {
    pub(super) data: &'a [f32],
    pub(super) months: usize,
    pub(super) streams: usize,
}

/// Where the swings of a stream come from.
pub(super) enum Swings {
    /// A stream without luck.
    None,
    /// Kept from before, at this place of each month.
    Kept(usize),
    /// Not kept, or not yet: drawn in passing, one law a month.
    Drawn(Vec<Swing>),
}

/// A stream that earns.
pub(super) struct Earner<'a> {
    pub(super) pay: Pay<'a>,
    pub(super) follow: usize,
    pub(super) swings: Swings,
    pub(super) starts_month: usize,
    /// Whether the manager takes a cut.
    pub(super) managed: bool,
}

/// Everything a block needs to know of a plan.
pub(super) struct Model<'a> {
    pub(super) months: usize,
    /// One plus the growth rate.
    pub(super) audience: Each<'a>,
    pub(super) follows: Vec<Follow<'a>>,
    pub(super) earners: Vec<Earner<'a>>,
    pub(super) kept_swings: KeptSwings<'a>,
    pub(super) fixed_costs: Each<'a>,
    pub(super) manager_rate: Each<'a>,
    pub(super) tax_rate: Each<'a>,
    pub(super) goal: Goal,
}

/// What counts as reaching the goal.
#[derive(Clone, Copy, Debug)]
pub(super) enum Goal {
    Gross(f32),
    TakeHome(f32),
}

/// Where the money of a block goes.
pub(super) struct Money<'a> {
    /// By month.
    pub(super) gross: Vec<&'a mut [f32]>,
    /// By month, where take-home does not follow from gross alone; else empty.
    pub(super) take_home: Vec<&'a mut [f32]>,
    pub(super) total_gross: &'a mut [f32],
    pub(super) total_take_home: &'a mut [f32],
}

/// Sums and counts over the futures of a block, by month.
#[derive(Clone, Debug)]
pub(super) struct Tally {
    pub(super) gross: Vec<f64>,
    pub(super) take_home: Vec<f64>,
    pub(super) reached: Vec<u32>,
    pub(super) reached_by: Vec<u32>,
    pub(super) reached_every: u32,
}

type Lane = [f32; BLOCK];

/// The state of a block from month to month, and room to work; used again for the next.
pub(super) struct Scratch {
    audience: Vec<Lane>,
    growth: Vec<Lane>,
    factors: Vec<Lane>,
    lanes: Box<Lanes>,
}

struct Lanes {
    members: Lane,
    income: Lane,
    managed: Lane,
    swing: Lane,
    take_home: Lane,
    best: Lane,
    worst: Lane,
    fixed: Lane,
    manager: Lane,
    kept_after_tax: Lane,
}

const EMPTY: Lane = [0.0; BLOCK];
static NO_SWING: Lane = [1.0; BLOCK];

impl Scratch {
    pub(super) fn new(model: &Model<'_>) -> Self {
        let rows = || vec![EMPTY; model.follows.len()];
        let lanes = Lanes {
            members: EMPTY,
            income: EMPTY,
            managed: EMPTY,
            swing: EMPTY,
            take_home: EMPTY,
            best: EMPTY,
            worst: EMPTY,
            fixed: EMPTY,
            manager: EMPTY,
            kept_after_tax: EMPTY,
        };
        Self { audience: rows(), growth: rows(), factors: rows(), lanes: Box::new(lanes) }
    }
}

impl Each<'_> {
    /// Copies the numbers of the futures from `start` on.
    #[inline(always)]
    fn copy(self, start: usize, lane: &mut [f32]) {
        match self {
            Self::Same(value) => lane.fill(value),
            Self::Drawn(column) => lane.copy_from_slice(&column[start..start + lane.len()]),
        }
    }
}

/// Runs the futures from `start` on, as many as `money` has totals for.
#[multiversion(targets("x86_64+avx512f+avx512bw+avx512dq+avx512vl", "x86_64+avx2", "x86_64+sse4.2"))]
pub(super) fn run(model: &Model<'_>, start: usize, money: &mut Money<'_>, scratch: &mut Scratch) -> Tally {
    let months = model.months;
    let n = money.total_gross.len();
    let block = start / BLOCK;
    let mut tally = Tally { gross: vec![0.0; months], take_home: vec![0.0; months], reached: vec![0; months], reached_by: vec![0; months], reached_every: 0 };
    let Lanes { members, income, managed, swing, take_home, best, worst, fixed, manager, kept_after_tax } = &mut *scratch.lanes;

    model.fixed_costs.copy(start, &mut fixed[..n]);
    model.manager_rate.copy(start, &mut manager[..n]);
    model.tax_rate.copy(start, &mut kept_after_tax[..n]);
    for kept in &mut kept_after_tax[..n] {
        *kept = 1.0 - *kept;
    }
    let manager_is_paid = !matches!(model.manager_rate, Each::Same(0.0)) && model.earners.iter().any(|earner| earner.managed);
    for ((follow, audience), growth) in model.follows.iter().zip(&mut scratch.audience).zip(&mut scratch.growth) {
        audience[..n].fill(1.0);
        model.audience.copy(start, &mut growth[..n]);
        if follow.exponent != 1.0 {
            for growth in &mut growth[..n] {
                *growth = draw::exp(follow.exponent * draw::ln(*growth));
            }
        }
    }
    money.total_gross.fill(0.0);
    money.total_take_home.fill(0.0);
    best[..n].fill(f32::NEG_INFINITY);
    worst[..n].fill(f32::INFINITY);

    for t in 0..months {
        for (follow, ((audience, growth), factor)) in model.follows.iter().zip(scratch.audience.iter_mut().zip(&scratch.growth).zip(&mut scratch.factors)) {
            if t > 0 {
                multiply(&mut audience[..n], &growth[..n]);
            }
            factor[..n].copy_from_slice(&audience[..n]);
            match follow.seasons.as_ref().map_or(Each::Same(1.0), |seasons| seasons[t]) {
                Each::Same(1.0) => {}
                Each::Same(season) => factor[..n].iter_mut().for_each(|factor| *factor *= season),
                Each::Drawn(season) => multiply(&mut factor[..n], &season[start..start + n]),
            }
        }
        for earner in &model.earners {
            if let Pay::Members(columns) = earner.pay {
                members_month(&columns[block * 5 * BLOCK..][..5 * BLOCK], t, &scratch.factors[earner.follow][..n], &mut members[..n], &mut income[..n]);
            }
        }
        let month_of_swings = (block * model.kept_swings.months + t) * model.kept_swings.streams;
        let gross = &mut *money.gross[t];
        gross.fill(0.0);
        managed[..n].fill(0.0);
        for earner in model.earners.iter().filter(|earner| earner.starts_month <= t) {
            let (amount, factor) = match earner.pay {
                Pay::Steady(amount) => (&amount[start..start + n], &scratch.factors[earner.follow][..n]),
                Pay::Members(_) => (&income[..n], &NO_SWING[..n]),
            };
            let swing = match &earner.swings {
                Swings::None => &NO_SWING[..n],
                Swings::Kept(place) => &model.kept_swings.data[(month_of_swings + place) * BLOCK..][..n],
                Swings::Drawn(laws) => {
                    draw::swings(&laws[t], start, swing);
                    &swing[..n]
                }
            };
            earn(gross, amount, factor, swing);
            if earner.managed && manager_is_paid {
                earn(&mut managed[..n], amount, factor, swing);
            }
        }

        let take_home = &mut take_home[..n];
        take_home_month(take_home, gross, [&fixed[..n], &manager[..n], &managed[..n], &kept_after_tax[..n]]);
        if let Some(month) = money.take_home.get_mut(t) {
            month.copy_from_slice(take_home);
        }
        add(money.total_gross, gross);
        add(money.total_take_home, take_home);
        tally.gross[t] = sum(gross);
        tally.take_home[t] = sum(take_home);
        let (measure, goal) = match model.goal {
            Goal::Gross(goal) => (&*gross, goal),
            Goal::TakeHome(goal) => (&*take_home, goal),
        };
        for ((best, worst), amount) in best[..n].iter_mut().zip(&mut worst[..n]).zip(measure) {
            *best = at_least(*best, *amount);
            *worst = at_most(*worst, *amount);
        }
        tally.reached[t] = count_at_least(measure, goal);
        tally.reached_by[t] = count_at_least(&best[..n], goal);
        tally.reached_every = count_at_least(&worst[..n], goal);
    }
    tally
}

/// What is left of a profit; a loss is not taxed. Never falls as the profit rises, whatever the rounding.
#[inline(always)]
pub(super) const fn after_tax(profit: f32, kept: f32) -> f32 {
    at_most(profit, 0.0) + kept * at_least(profit, 0.0)
}

/// Adds what a stream brings in a month.
#[inline(always)]
fn earn(sums: &mut [f32], amount: &[f32], factor: &[f32], swing: &[f32]) {
    for (((sum, amount), factor), swing) in sums.iter_mut().zip(amount).zip(factor).zip(swing) {
        *sum += at_most(at_least(amount * factor, -MOST), MOST) * swing;
    }
}

/// The supporters' month, and the members of the next.
#[inline(always)]
fn members_month(columns: &[f32], t: usize, factor: &[f32], members: &mut [f32], income: &mut [f32]) {
    let n = income.len();
    let [opening, stay, new, per_member, donations] = std::array::from_fn(|k| &columns[k * BLOCK..][..n]);
    if t == 0 {
        members.copy_from_slice(opening);
    }
    let rows = members.iter_mut().zip(factor).zip(stay).zip(new).zip(per_member).zip(donations);
    for (income, (((((members, factor), stay), new), per_member), donations)) in income.iter_mut().zip(rows) {
        let factor = at_most(*factor, MOST_GROWTH);
        *income = *members * per_member + donations * factor;
        *members = *members * stay + new * factor;
    }
}

/// What is left of a month after costs and tax. A function of its own, so that the compiler knows the lanes apart.
#[inline(always)]
fn take_home_month(take_home: &mut [f32], gross: &[f32], [fixed, manager, managed, kept_after_tax]: [&[f32]; 4]) {
    let costs = fixed.iter().zip(manager).zip(managed);
    for (((take_home, gross), ((fixed, manager), managed)), kept) in take_home.iter_mut().zip(gross).zip(costs).zip(kept_after_tax) {
        let profit = gross - (fixed + manager * at_least(*managed, 0.0));
        *take_home = after_tax(profit, *kept);
    }
}

#[inline(always)]
fn multiply(values: &mut [f32], factors: &[f32]) {
    for (value, factor) in values.iter_mut().zip(factors) {
        *value *= factor;
    }
}

#[inline(always)]
fn add(sums: &mut [f32], values: &[f32]) {
    for (sum, value) in sums.iter_mut().zip(values) {
        *sum += value;
    }
}

/// Added up in a fixed order, many lanes at a time.
#[inline(always)]
fn sum(values: &[f32]) -> f64 {
    let mut lanes = [0.0; 16];
    let (whole, rest) = values.as_chunks::<16>();
    for chunk in whole {
        for (lane, value) in lanes.iter_mut().zip(chunk) {
            *lane += f64::from(*value);
        }
    }
    lanes.iter().sum::<f64>() + rest.iter().copied().map(f64::from).sum::<f64>()
}

#[inline(always)]
fn count_at_least(values: &[f32], least: f32) -> u32 {
    values.iter().map(|value| u32::from(*value >= least)).sum()
}

impl Goal {
    /// Held to what single precision can tell: a month exactly at the goal reaches it, however it was rounded.
    pub(super) fn least(goal: f64) -> f32 {
        narrow(goal - goal.abs() * 1e-6)
    }
}

/// The most months a block's state is sized for.
const _: () = assert!(MOST_MONTHS * BLOCK < u32::MAX as usize);

//! The amounts of one block of futures: every month, stream by stream, while its state is in the nearest cache.

#![expect(clippy::inline_always, reason = "the widest vector instructions are only used in what is inlined into a function that has them")]

use std::ops::Range;

use multiversion::multiversion;

use super::cash_block::CashBlock;
use super::draw::{self, Swing, at_least, at_most, to_f32};
use super::drawn_income::{MEMBER_COLUMNS, from_columns};
use super::known_amounts::KnownAmounts;
use super::lane::{Column, EMPTY, Lane, sum};
use super::points::BLOCK;
use super::tax_run::{Tax, TaxRun};
use super::top_fan::FanLeaves;
use crate::income::statement::costs;
use crate::plan::MOST_MONTHS;

/// The most a stream may earn in a month before its swing: with every stream, month and swing a plan allows, sums stay finite.
pub(super) const MOST: f32 = 1e25;
/// The greatest growth factor where it brings members, for the same reason.
pub(super) const MOST_GROWTH: f32 = 1e18;

/// Streams with the same growth factors: audience to a power, perhaps times the season.
pub(super) struct GrowthGroup<'a> {
    pub(super) exponent: f32,
    /// The season of each month; `None` where seasons do not apply.
    pub(super) seasons: Option<Vec<Column<'a>>>,
}

/// The income of a stream at growth factor 1, for every future.
pub(super) enum Income<'a> {
    /// An amount each month.
    Steady(&'a [f32]),
    /// The columns of [`Members`](crate::income::Members), block after block.
    Members(&'a [f32]),
}

/// Swings of a former run: block after block, in it month after month, in it stream after stream. A block so reads one run
/// of memory from begin to end, as memory is fastest.
#[derive(Clone, Copy)]
pub(super) struct CachedSwings<'a> {
    pub(super) data: &'a [f32],
    pub(super) months: usize,
    pub(super) streams: usize,
}

/// The swings of a stream.
pub(super) enum Swings {
    /// Always 1.
    None,
    /// Those of a former run, with this position in each month.
    Cached(usize),
    /// Drawn in passing, one distribution a month.
    Drawn(Vec<Swing>),
}

/// A stream that earns.
pub(super) struct EarningStream<'a> {
    pub(super) income: Income<'a>,
    /// Its place among the streams of the plan.
    pub(super) position: usize,
    /// Its [`GrowthGroup`].
    pub(super) group: usize,
    pub(super) swings: Swings,
    pub(super) months: Range<usize>,
    /// Whether the manager takes a part.
    pub(super) managed: bool,
    /// Whether a part of it depends on the top fan.
    pub(super) has_top_fan: bool,
}

/// A plan in the form a block needs.
pub(super) struct Model<'a> {
    pub(super) months: usize,
    /// One plus the growth rate.
    pub(super) audience: Column<'a>,
    pub(super) groups: Vec<GrowthGroup<'a>>,
    pub(super) streams: Vec<EarningStream<'a>>,
    pub(super) cached_swings: CachedSwings<'a>,
    pub(super) fixed_costs: Column<'a>,
    /// The events of each month that count as costs; empty without any.
    pub(super) one_off_costs: Vec<f32>,
    pub(super) manager_rate: Column<'a>,
    pub(super) tax: Tax<'a>,
    /// The month in which the fan who may leave does so, and the share of the gifts from that fan.
    pub(super) top_fan: Option<(FanLeaves<'a>, Column<'a>)>,
    /// Each month as it really was; `None` for one to come.
    pub(super) known: Vec<Option<KnownAmounts>>,
    pub(super) goal: GoalThreshold,
}

impl Model<'_> {
    fn known(&self, t: usize) -> Option<&KnownAmounts> {
        self.known.get(t)?.as_ref()
    }

    /// The streams whose amounts of a month are drawn.
    fn drawn_in(&self, t: usize) -> impl Iterator<Item = &EarningStream<'_>> {
        let is_known = self.known(t).is_some();
        self.streams.iter().filter(move |stream| !is_known && stream.months.contains(&t))
    }
}

/// The least amount of a month that meets the goal.
#[derive(Clone, Copy, Debug)]
pub(super) enum GoalThreshold {
    Gross(f32),
    TakeHome(f32),
}

/// The amounts of a block, to be filled in.
pub(super) struct Output<'a> {
    /// By month.
    pub(super) gross: Vec<&'a mut [f32]>,
    /// By month, where take-home does not follow from gross alone; else empty.
    pub(super) take_home: Vec<&'a mut [f32]>,
    /// Zeros, to which each month is added.
    pub(super) total_gross: &'a mut [f32],
    pub(super) total_take_home: &'a mut [f32],
    /// Present if the cash is asked for.
    pub(super) cash: Option<CashBlock<'a>>,
}

/// Sums and counts over the futures of a block, by month.
#[derive(Clone, Debug)]
pub(super) struct Tally {
    pub(super) gross: Vec<f64>,
    pub(super) take_home: Vec<f64>,
    pub(super) reached: Vec<u32>,
    pub(super) reached_by: Vec<u32>,
    pub(super) reached_every: u32,
    /// Whether the profit of a tax year is below 0 in any month and future.
    pub(super) has_loss: bool,
}

/// The state of a block from month to month; its memory serves the next block too.
pub(super) struct Scratch {
    audience: Vec<Lane>,
    growth: Vec<Lane>,
    factors: Vec<Lane>,
    fan_leaves: Vec<usize>,
    tax: TaxRun,
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
    /// The factors of a stream with a top fan.
    with_fan: Lane,
    /// The share of the gifts that stays without the top fan.
    without_fan: Lane,
}

static NO_SWING: Lane = [1.0; BLOCK];

impl Scratch {
    pub(super) fn new(model: &Model<'_>) -> Self {
        let rows = || vec![EMPTY; model.groups.len()];
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
            with_fan: EMPTY,
            without_fan: EMPTY,
        };
        let fan_leaves = vec![0; if model.top_fan.is_some() { BLOCK } else { 0 }];
        Self { audience: rows(), growth: rows(), factors: rows(), fan_leaves, tax: TaxRun::new(&model.tax), lanes: Box::new(lanes) }
    }
}

/// Runs the futures from `start` on, as many as `output` has totals for.
#[multiversion(targets("x86_64+avx512f+avx512bw+avx512dq+avx512vl", "x86_64+avx2", "x86_64+sse4.2"))]
pub(super) fn run(model: &Model<'_>, start: usize, output: &mut Output<'_>, scratch: &mut Scratch) -> Tally {
    let months = model.months;
    let n = output.total_gross.len();
    let block = start / BLOCK;
    let mut tally = Tally {
        gross: vec![0.0; months],
        take_home: vec![0.0; months],
        reached: vec![0; months],
        reached_by: vec![0; months],
        reached_every: 0,
        has_loss: false,
    };
    let Lanes { members, income, managed, swing, take_home, best, worst, fixed, manager, with_fan, without_fan } = &mut *scratch.lanes;

    model.fixed_costs.copy(start, &mut fixed[..n]);
    model.manager_rate.copy(start, &mut manager[..n]);
    scratch.tax.begin(&model.tax, start, n);
    if let Some((fan, share)) = &model.top_fan {
        fan.fill(start, &mut scratch.fan_leaves[..n]);
        share.copy(start, &mut without_fan[..n]);
        for rest in &mut without_fan[..n] {
            *rest = 1.0 - *rest;
        }
    }
    let manager_is_paid = !matches!(model.manager_rate, Column::Constant(0.0)) && model.streams.iter().any(|stream| stream.managed);
    for ((group, audience), growth) in model.groups.iter().zip(&mut scratch.audience).zip(&mut scratch.growth) {
        audience[..n].fill(1.0);
        model.audience.copy(start, &mut growth[..n]);
        if group.exponent != 1.0 {
            for growth in &mut growth[..n] {
                *growth = draw::exp(group.exponent * draw::ln(*growth));
            }
        }
    }
    best[..n].fill(f32::NEG_INFINITY);
    worst[..n].fill(f32::INFINITY);

    for t in 0..months {
        for (group, ((audience, growth), factor)) in model.groups.iter().zip(scratch.audience.iter_mut().zip(&scratch.growth).zip(&mut scratch.factors)) {
            if t > 0 {
                multiply(&mut audience[..n], &growth[..n]);
            }
            factor[..n].copy_from_slice(&audience[..n]);
            match group.seasons.as_ref().map_or(Column::Constant(1.0), |seasons| seasons[t]) {
                Column::Constant(1.0) => {}
                Column::Constant(season) => factor[..n].iter_mut().for_each(|factor| *factor *= season),
                Column::Drawn(season) => multiply(&mut factor[..n], &season[start..start + n]),
            }
        }
        for stream in &model.streams {
            if let Income::Members(columns) = stream.income {
                let columns = &columns[block * MEMBER_COLUMNS * BLOCK..][..MEMBER_COLUMNS * BLOCK];
                members_month(columns, t, &scratch.factors[stream.group][..n], &mut members[..n], &mut income[..n]);
            }
        }
        let month_of_swings = (block * model.cached_swings.months + t) * model.cached_swings.streams;
        let gross = &mut *output.gross[t];
        gross.fill(0.0);
        if manager_is_paid {
            managed[..n].fill(0.0);
        }
        for stream in model.drawn_in(t) {
            let (amount, factor) = match stream.income {
                Income::Steady(amount) if stream.has_top_fan => {
                    leave(&mut with_fan[..n], &scratch.factors[stream.group][..n], &without_fan[..n], &scratch.fan_leaves[..n], t);
                    (&amount[start..start + n], &with_fan[..n])
                }
                Income::Steady(amount) => (&amount[start..start + n], &scratch.factors[stream.group][..n]),
                Income::Members(_) => (&income[..n], &NO_SWING[..n]),
            };
            let swing = match &stream.swings {
                Swings::None => &NO_SWING[..n],
                Swings::Cached(position) => &model.cached_swings.data[(month_of_swings + position) * BLOCK..][..n],
                Swings::Drawn(months) => {
                    draw::swings(&months[t], start, swing);
                    &swing[..n]
                }
            };
            earn(gross, amount, factor, swing);
            if stream.managed && manager_is_paid {
                earn(&mut managed[..n], amount, factor, swing);
            }
            if let Some(earned) = output.cash.as_mut().and_then(|cash| cash.earned(stream.position, t)) {
                earned.fill(0.0);
                earn(earned, amount, factor, swing);
            }
        }
        if let Some(known) = model.known(t) {
            known.fill(t, [gross, &mut managed[..n]], output.cash.as_mut());
        }

        let take_home = &mut take_home[..n];
        profit_month(take_home, gross, [&fixed[..n], &manager[..n], &managed[..n]]);
        if let Some(costs) = model.one_off_costs.get(t) {
            for profit in take_home.iter_mut() {
                *profit -= costs;
            }
        }
        tally.has_loss |= scratch.tax.month(&model.tax, t, take_home);
        if let Some(cash) = &mut output.cash {
            cash.month(t, gross, take_home);
        }
        if let Some(month) = output.take_home.get_mut(t) {
            month.copy_from_slice(take_home);
        }
        add(output.total_gross, gross);
        add(output.total_take_home, take_home);
        tally.gross[t] = sum(gross);
        tally.take_home[t] = sum(take_home);
        let (measure, goal) = match model.goal {
            GoalThreshold::Gross(goal) => (&*gross, goal),
            GoalThreshold::TakeHome(goal) => (&*take_home, goal),
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

/// Adds the income of a stream in a month.
#[inline(always)]
fn earn(sums: &mut [f32], amount: &[f32], factor: &[f32], swing: &[f32]) {
    for (((sum, amount), factor), swing) in sums.iter_mut().zip(amount).zip(factor).zip(swing) {
        *sum += at_most(at_least(amount * factor, -MOST), MOST) * swing;
    }
}

/// Income from members in a month, and the members of the next.
#[inline(always)]
pub(super) fn members_month(columns: &[f32], t: usize, factor: &[f32], members: &mut [f32], income: &mut [f32]) {
    let n = income.len();
    let [opening, stay, new, per_member, donations] = std::array::from_fn(|k| &columns[k * BLOCK..][..n]);
    if t == 0 {
        members.copy_from_slice(opening);
    }
    let rows = members.iter_mut().zip(factor).zip(opening).zip(stay).zip(new).zip(per_member).zip(donations);
    for (income, ((((((members, factor), opening), stay), new), per_member), donations)) in income.iter_mut().zip(rows) {
        let of = from_columns([*opening, *stay, *new, *per_member, *donations]);
        (*income, *members) = of.month(*members, at_most(*factor, MOST_GROWTH));
    }
}

/// The profit of a month. A function of its own, so that the compiler knows that the lanes do not overlap.
#[inline(always)]
fn profit_month(profit: &mut [f32], gross: &[f32], [fixed, manager, managed]: [&[f32]; 3]) {
    let deductions = fixed.iter().zip(manager).zip(managed);
    for ((profit, gross), ((fixed, manager), managed)) in profit.iter_mut().zip(gross).zip(deductions) {
        *profit = gross - costs(*fixed, *manager, *managed);
    }
}

/// The factors of a month without the top fan where that fan has left.
#[inline(always)]
fn leave(factors: &mut [f32], all: &[f32], without: &[f32], leaves: &[usize], t: usize) {
    for ((factor, all), (without, leaves)) in factors.iter_mut().zip(all).zip(without.iter().zip(leaves)) {
        *factor = if t >= *leaves { all * without } else { *all };
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

#[inline(always)]
fn count_at_least(values: &[f32], least: f32) -> u32 {
    values.iter().map(|value| u32::from(*value >= least)).sum()
}

impl GoalThreshold {
    /// A little below the goal, as single precision rounds: a month exactly at the goal meets it.
    pub(super) fn least(goal: f64) -> f32 {
        to_f32(goal - goal.abs() * 1e-6)
    }
}

/// The most months a block's state is sized for.
const _: () = assert!(MOST_MONTHS * BLOCK < u32::MAX as usize);

//! Keeps what a change did not touch, and runs the rest on every core.
//!
//! Four stores, each entry with what it was made from: the draws of each number with a range, the income of each stream at
//! growth factor 1, the swings of each stream, the money of each month. A slider that moves redraws one number, pays one
//! stream again and adds up all of them: reading the swings is what takes the time. Draws do not depend on the number of
//! futures or months, so a run with fewer uses the first of what is kept.

use std::num::NonZeroUsize;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use rayon::prelude::*;

use super::block::{self, Each, Earner, Follow, Goal, KeptSwings, Model, Money, Pay, Scratch, Swings, Tally};
use super::draw::{self, Law, Swing, narrow, ranged};
use super::pay::{MEMBER_COLUMNS, inputs, pay_block};
use super::percentile::{Place, order_statistics};
use super::points::BLOCK;
use super::{Band, Bands, Chance, Futures, PERCENTILES, Whole};
use crate::plan::assumption::{COUNT, SEASONS};
use crate::plan::{Assumption as A, Estimate, GoalMeasure, Key, MOST_FUTURES, MOST_OWN_STREAMS, Plan, Stream, StreamSettings};

/// The most memory the swings may take; beyond, they are drawn anew in every run, which is slower and gives the same.
const MOST_KEPT_FLOATS: usize = (400 << 20) / size_of::<f32>();
const STREAMS: usize = Stream::ALL.len();

/// Runs plans into [`Futures`], quickly where little changed since the last. One engine serves one window or command.
#[derive(Debug)]
pub struct Engine {
    workers: Workers,
    draws: Vec<Kept<(u64, Estimate)>>,
    incomes: Vec<Kept<(u64, Vec<Estimate>)>>,
    swings: Swung,
    gross: Vec<f32>,
    take_home: Vec<f32>,
}

/// A run was called off before it ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stopped;

/// Numbers of every future and what they were made from; empty while they are being made.
#[derive(Debug)]
struct Kept<K> {
    from: Option<K>,
    /// For how many futures.
    count: usize,
    data: Vec<f32>,
}

impl<K: PartialEq> Kept<K> {
    const EMPTY: Self = Self { from: None, count: 0, data: Vec::new() };

    fn holds(&self, from: &K, count: usize) -> bool {
        self.from.as_ref() == Some(from) && self.count >= count
    }
}

/// The swings of every stream: block after block, in it month after month, in it stream after stream.
#[derive(Debug, Default)]
struct Swung {
    /// What each stream's part was drawn from; `None` while there is nothing in it.
    from: Vec<Option<SwingSource>>,
    /// What the last run wanted, kept or not.
    wanted: Vec<Option<SwingSource>>,
    months: usize,
    data: Vec<f32>,
}

/// All that the swings of a stream depend on.
#[derive(Clone, Copy, Debug, PartialEq)]
struct SwingSource {
    seed: u64,
    sigma: f64,
    together: f64,
}

impl SwingSource {
    fn of(plan: &Plan, settings: &StreamSettings) -> Self {
        Self { seed: plan.futures_seed(), sigma: settings.swing, together: plan.value(A::Together) }
    }
}

impl Engine {
    /// An engine that works on this many threads. Where the system grants none, it works on the caller's.
    #[must_use]
    pub fn new(threads: NonZeroUsize) -> Self {
        Self {
            workers: Workers::new(threads),
            draws: (0..COUNT + MOST_OWN_STREAMS).map(|_| Kept::EMPTY).collect(),
            incomes: (0..STREAMS + MOST_OWN_STREAMS).map(|_| Kept::EMPTY).collect(),
            swings: Swung::default(),
            gross: Vec::new(),
            take_home: Vec::new(),
        }
    }

    /// The futures of a plan, as many as it asks for; `None` where it asks for none.
    pub fn run(&mut self, plan: &Plan) -> Option<Arc<Futures>> {
        self.run_with(plan, usize::try_from(plan.futures_count()).unwrap_or(usize::MAX))
    }

    /// The first `count` futures of a plan, at most [`MOST_FUTURES`]; `None` for none.
    pub fn run_with(&mut self, plan: &Plan, count: usize) -> Option<Arc<Futures>> {
        self.run_until(plan, count, &AtomicBool::new(false)).ok().flatten()
    }

    /// As [`Engine::run_with`], until told to stop.
    ///
    /// # Errors
    /// [`Stopped`] soon after `stop` is set; the next run is right all the same.
    pub fn run_until(&mut self, plan: &Plan, count: usize, stop: &AtomicBool) -> Result<Option<Arc<Futures>>, Stopped> {
        let count = count.min(usize::try_from(MOST_FUTURES).unwrap_or(usize::MAX));
        if count == 0 {
            return Ok(None);
        }
        // The whole run on the pool: its threads stay awake from one step to the next.
        match self.workers.clone() {
            Workers::Here => self.run_here(plan, count, stop),
            Workers::Pool(pool) => pool.install(|| self.run_here(plan, count, stop)),
        }
        .map(Some)
    }

    fn run_here(&mut self, plan: &Plan, count: usize, stop: &AtomicBool) -> Result<Arc<Futures>, Stopped> {
        self.draw(plan, count, stop)?;
        self.pay(plan, count, stop)?;
        self.swing(plan, count, stop)?;

        let months = plan.months();
        let mut gross = std::mem::take(&mut self.gross);
        let mut take_home = std::mem::take(&mut self.take_home);
        let model = self.model(plan, count);
        let common_costs = CommonCosts::of(&model);
        let amounts = room(&mut gross, months * count);
        let own_take_home = room(&mut take_home, if common_costs.is_some() { 0 } else { months * count });
        let mut totals = [GoalMeasure::Gross, GoalMeasure::TakeHome].map(|_| vec![0.0; count]);

        let [total_gross, total_take_home] = &mut totals;
        let by_block = by_block(amounts, count).into_iter().zip(by_block(own_take_home, count));
        let whole = total_gross.chunks_mut(BLOCK).zip(total_take_home.chunks_mut(BLOCK));
        let money = by_block.zip(whole).map(|((gross, take_home), (total_gross, total_take_home))| Money { gross, take_home, total_gross, total_take_home });
        let run = |scratch: &mut Scratch, (i, mut money): (usize, Money<'_>)| block::run(&model, i * BLOCK, &mut money, scratch);
        let tallies = self.workers.each(money.enumerate().collect(), stop, || Scratch::new(&model), run)?;

        // Months and totals in one list, so that no core waits for another.
        let tasks: Vec<Task> = [Task::Total(0), Task::Total(1)].into_iter().chain((0..months).map(Task::Month)).collect();
        let found = self.workers.each(
            tasks,
            stop,
            || (),
            |(), task| match task {
                Task::Total(which) => [percentiles(&totals[which], f64::from); 2],
                Task::Month(t) => {
                    let month = t * count..(t + 1) * count;
                    match common_costs {
                        Some(costs) => both_percentiles(&gross[month], |gross| costs.take_home(gross)),
                        None => [percentiles(&gross[month.clone()], f64::from), percentiles(&take_home[month], f64::from)],
                    }
                }
            },
        )?;

        let futures = summary(plan, count, &tallies, &found, totals);
        drop(model);
        (self.gross, self.take_home) = (gross, take_home);
        Ok(Arc::new(futures))
    }

    /// Draws every number with a range whose draws are not kept.
    fn draw(&mut self, plan: &Plan, count: usize, stop: &AtomicBool) -> Result<(), Stopped> {
        let seed = plan.futures_seed();
        for (key, estimate) in ranged(plan) {
            let Some(kept) = draw::place(plan, key).and_then(|place| self.draws.get_mut(place)) else { continue };
            if kept.holds(&(seed, estimate), count) {
                continue;
            }
            let Some(law) = Law::new(plan, seed, key, estimate) else { continue };
            kept.from = None;
            let blocks = room(&mut kept.data, count).chunks_mut(BLOCK).enumerate().collect();
            self.workers.each(blocks, stop, || (), |(), (i, block)| draw::values(&law, i * BLOCK, block))?;
            (kept.from, kept.count) = (Some((seed, estimate)), count);
        }
        Ok(())
    }

    /// The draws of a number, where it has a range.
    fn drawn(&self, plan: &Plan, key: Key) -> Option<&[f32]> {
        plan.estimate_at(key)?.range()?;
        Some(&self.draws[draw::place(plan, key)?].data)
    }

    /// Works out what each stream brings at growth factor 1 where that is not kept.
    fn pay(&mut self, plan: &Plan, count: usize, stop: &AtomicBool) -> Result<(), Stopped> {
        let seed = plan.futures_seed();
        for (place, _) in earning(plan) {
            let inputs = inputs(plan, place);
            let from = (seed, inputs.iter().filter_map(|key| plan.estimate_at(*key)).collect());
            let columns = if place == Stream::Supporters as usize { MEMBER_COLUMNS } else { 1 };
            let length = count.div_ceil(BLOCK) * BLOCK * columns;
            if self.incomes[place].holds(&from, count) {
                continue;
            }
            let mut data = std::mem::take(&mut self.incomes[place].data);
            let drawn: Vec<_> = inputs.iter().filter_map(|key| self.drawn(plan, *key).map(|draws| (*key, draws))).collect();
            let blocks = room(&mut data, length).chunks_mut(BLOCK * columns).enumerate().collect();
            let paid = self.workers.each(
                blocks,
                stop,
                || plan.values(),
                |values, (i, block)| {
                    pay_block(plan, place, values, &drawn, i * BLOCK..count.min((i + 1) * BLOCK), block);
                },
            );
            self.incomes[place] = Kept { from: paid.is_ok().then_some(from), count, data };
            paid?;
        }
        Ok(())
    }

    /// Keeps the swings of each stream from the second run on that wants the same, if there is room to keep them all. Drawing
    /// them once, in passing, is faster than keeping them; keeping them is faster than drawing them again and again.
    fn swing(&mut self, plan: &Plan, count: usize, stop: &AtomicBool) -> Result<(), Stopped> {
        let (months, streams, blocks) = (plan.months(), STREAMS + plan.own().len(), count.div_ceil(BLOCK));
        let mut wanted = vec![None; streams];
        for (place, settings) in earning(plan).filter(|(_, settings)| settings.swing > 0.0) {
            wanted[place] = Some(SwingSource::of(plan, settings));
        }
        let kept = &mut self.swings;
        let before = std::mem::replace(&mut kept.wanted, wanted.clone());
        let fits = |kept: &Swung| kept.months >= months && kept.from.len() >= streams && kept.data.len() >= blocks * kept.months * kept.from.len() * BLOCK;
        if !fits(kept) {
            (kept.from, kept.data) = (Vec::new(), Vec::new());
        }
        let again = |place: usize| wanted[place].is_some() && before.get(place) == Some(&wanted[place]);
        let stale: Vec<_> = earning(plan).filter(|(place, _)| again(*place) && kept.from.get(*place) != Some(&wanted[*place])).collect();
        let length = blocks * months * streams * BLOCK;
        if stale.is_empty() || length > MOST_KEPT_FLOATS {
            return Ok(());
        }
        if kept.data.is_empty() {
            (kept.from, kept.months, kept.data) = (vec![None; streams], months, vec![0.0; length]);
        }
        let laws: Vec<_> = stale.iter().map(|(place, settings)| (*place, swing_laws(plan, *place, settings, kept.months))).collect();
        for (place, _) in &stale {
            kept.from[*place] = None;
        }
        let streams = kept.from.len();
        let blocks = kept.data.chunks_mut(kept.months * streams * BLOCK).enumerate().collect();
        self.workers.each(
            blocks,
            stop,
            || (),
            |(), (i, block)| {
                for (t, month) in block.chunks_mut(streams * BLOCK).enumerate() {
                    for (place, laws) in &laws {
                        draw::swings(&laws[t], i * BLOCK, &mut month[place * BLOCK..][..BLOCK]);
                    }
                }
            },
        )?;
        for (place, _) in stale {
            kept.from[place] = wanted[place];
        }
        Ok(())
    }

    /// The plan as a block needs it, out of what is kept.
    fn model(&self, plan: &Plan, count: usize) -> Model<'_> {
        let each = |assumption, offset: f64| match self.drawn(plan, Key::Assumption(assumption)) {
            Some(draws) => Each::Drawn(&draws[..count]),
            None => Each::Same(narrow(plan.value(assumption) + offset)),
        };
        let mut groups: Vec<(f64, bool)> = Vec::new();
        let mut earners = Vec::new();
        for (place, settings) in earning(plan) {
            let group = (settings.follows_audience, settings.seasonal);
            let follow = groups.iter().position(|known| *known == group).unwrap_or(groups.len());
            if follow == groups.len() {
                groups.push(group);
            }
            let income = &self.incomes[place].data[..];
            earners.push(Earner {
                pay: if place == Stream::Supporters as usize { Pay::Members(income) } else { Pay::Steady(income) },
                follow,
                swings: if settings.swing == 0.0 {
                    Swings::None
                } else if self.swings.from.get(place) == Some(&Some(SwingSource::of(plan, settings))) {
                    Swings::Kept(place)
                } else {
                    Swings::Drawn(swing_laws(plan, place, settings, plan.months()))
                },
                starts_month: settings.starts_month.into(),
                managed: [Stream::Brands as usize, Stream::Segments as usize].contains(&place),
            });
        }
        let seasons = || (0..plan.months()).map(|t| each(SEASONS[plan.start_month().plus(t).index_in_year()], 0.0)).collect();
        let goal = Goal::least(plan.value(A::GoalPerMonth));
        Model {
            months: plan.months(),
            audience: each(A::GrowthRate, 1.0),
            follows: groups.iter().map(|(exponent, seasonal)| Follow { exponent: narrow(*exponent), seasons: seasonal.then(seasons) }).collect(),
            earners,
            kept_swings: KeptSwings { data: &self.swings.data, months: self.swings.months, streams: self.swings.from.len() },
            fixed_costs: each(A::FixedPerMonth, 0.0),
            manager_rate: each(A::ManagerRate, 0.0),
            tax_rate: each(A::TaxSetAsideRate, 0.0),
            goal: match plan.goal_measure() {
                GoalMeasure::Gross => Goal::Gross(goal),
                GoalMeasure::TakeHome => Goal::TakeHome(goal),
            },
        }
    }
}

/// The streams that earn, by their place in the order they are shown.
fn earning(plan: &Plan) -> impl Iterator<Item = (usize, &StreamSettings)> + Clone {
    let named = Stream::ALL.into_iter().map(|stream| plan.stream(stream));
    named.chain(plan.own().iter().map(|own| &own.settings)).enumerate().filter(|(_, settings)| settings.enabled)
}

fn swing_laws(plan: &Plan, place: usize, settings: &StreamSettings, months: usize) -> Vec<Swing> {
    let law = |month| Swing::new(plan.futures_seed(), place, month, settings.swing, plan.value(A::Together));
    (0..months).map(law).collect()
}

/// Costs and tax that are the same in every future: take-home then never falls as gross rises, and its percentiles are those
/// of gross after costs and tax.
#[derive(Clone, Copy)]
struct CommonCosts {
    fixed: f64,
    kept_after_tax: f64,
}

impl CommonCosts {
    fn of(model: &Model<'_>) -> Option<Self> {
        let no_manager = matches!(model.manager_rate, Each::Same(0.0)) || !model.earners.iter().any(|earner| earner.managed);
        match (model.fixed_costs, model.tax_rate) {
            (Each::Same(fixed), Each::Same(tax)) if no_manager => Some(Self { fixed: fixed.into(), kept_after_tax: 1.0 - f64::from(tax) }),
            _ => None,
        }
    }

    fn take_home(self, gross: f32) -> f64 {
        let profit = f64::from(gross) - self.fixed;
        profit.min(0.0) + self.kept_after_tax * profit.max(0.0)
    }
}

/// Room for so many floats, whatever is in it; much too much is given back. New memory comes zeroed from the system, so that
/// each thread is the first to touch what it fills.
fn room(data: &mut Vec<f32>, length: usize) -> &mut [f32] {
    if data.len() < length || data.len() / 16 > length {
        *data = vec![0.0; length];
    }
    &mut data[..length]
}

/// The months of each block, out of months that hold every future.
fn by_block(months: &mut [f32], count: usize) -> Vec<Vec<&mut [f32]>> {
    let mut blocks: Vec<Vec<&mut [f32]>> = (0..count.div_ceil(BLOCK)).map(|_| Vec::with_capacity(months.len() / count)).collect();
    for month in months.chunks_mut(count) {
        for (block, part) in blocks.iter_mut().zip(month.chunks_mut(BLOCK)) {
            block.push(part);
        }
    }
    blocks
}

/// What one worker finds the percentiles of.
#[derive(Clone, Copy)]
enum Task {
    Total(usize),
    Month(usize),
}

fn places(count: usize) -> [Place; 5] {
    PERCENTILES.map(|p| Place::new(p, count))
}

fn percentiles(amounts: &[f32], value: impl Fn(f32) -> f64) -> [f64; 5] {
    let places = places(amounts.len());
    let found = order_statistics(amounts, places);
    std::array::from_fn(|k| places[k].between(found[k].map(&value)))
}

/// Percentiles of the amounts, and of a value that never falls as they rise.
fn both_percentiles(amounts: &[f32], value: impl Fn(f32) -> f64) -> [[f64; 5]; 2] {
    let places = places(amounts.len());
    let found = order_statistics(amounts, places);
    [std::array::from_fn(|k| places[k].between(found[k].map(f64::from))), std::array::from_fn(|k| places[k].between(found[k].map(&value)))]
}

#[expect(clippy::cast_precision_loss, reason = "at most a million futures")]
fn summary(plan: &Plan, count: usize, tallies: &[Tally], found: &[[[f64; 5]; 2]], totals: [Vec<f32>; 2]) -> Futures {
    let n = count as f64;
    let months = 0..plan.months();
    let mean = |of: fn(&Tally) -> &[f64]| -> Vec<f64> { months.clone().map(|t| tallies.iter().map(|tally| of(tally)[t]).sum::<f64>() / n).collect() };
    let share =
        |of: fn(&Tally) -> &[u32]| -> Vec<f64> { months.clone().map(|t| tallies.iter().map(|tally| f64::from(of(tally)[t])).sum::<f64>() / n).collect() };
    let (gross, take_home) = (mean(|tally| &tally.gross), mean(|tally| &tally.take_home));
    let (wholes, by_month) = found.split_at(2);
    let bands = |which: usize, mean: Vec<f64>| Bands::new(&by_month.iter().map(|month| month[which]).collect::<Vec<_>>(), mean);
    let [whole_gross, whole_take_home] = totals.map(Whole::new);
    Futures {
        count,
        seed: plan.futures_seed(),
        total_gross: Band::new(wholes[0][0], gross.iter().sum()),
        total_take_home: Band::new(wholes[1][0], take_home.iter().sum()),
        gross: bands(0, gross),
        take_home: bands(1, take_home),
        chance: Chance {
            goal: plan.value(A::GoalPerMonth),
            measure: plan.goal_measure(),
            monthly: share(|tally| &tally.reached),
            by_month: share(|tally| &tally.reached_by),
            every_month: tallies.iter().map(|tally| f64::from(tally.reached_every)).sum::<f64>() / n,
        },
        whole_gross,
        whole_take_home,
    }
}

/// The threads of an engine.
#[derive(Clone, Debug)]
enum Workers {
    Here,
    Pool(Arc<rayon::ThreadPool>),
}

impl Workers {
    fn new(threads: NonZeroUsize) -> Self {
        if threads.get() == 1 {
            return Self::Here;
        }
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads.get()).thread_name(|i| format!("futures-{i}")).build();
        pool.map_or(Self::Here, |pool| Self::Pool(Arc::new(pool)))
    }

    /// Does each piece of work with room that a thread uses again; results stand in the order of the work, whoever did it.
    fn each<T: Send, S, R: Send>(
        &self,
        work: Vec<T>,
        stop: &AtomicBool,
        room: impl Fn() -> S + Sync + Send,
        act: impl Fn(&mut S, T) -> R + Sync + Send,
    ) -> Result<Vec<R>, Stopped> {
        let act = |room: &mut S, piece| if stop.load(Ordering::Relaxed) { Err(Stopped) } else { Ok(act(room, piece)) };
        match self {
            Self::Here => {
                let mut room = room();
                work.into_iter().map(|piece| act(&mut room, piece)).collect()
            }
            Self::Pool(pool) => pool.install(|| work.into_par_iter().map_init(room, act).collect()),
        }
    }
}

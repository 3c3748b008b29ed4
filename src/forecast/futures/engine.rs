//! Runs a plan on every core, computing only numbers that changed.
//!
//! Three caches, each entry with its source: the draws of each number with a range, the income of each stream at growth factor
//! 1, the swings of each stream. A slider that moves draws one number anew and pays one stream; then all streams are added up, and
//! reading the swings takes most of the time. Draws do not depend on the number of futures or months, so that a run with fewer
//! uses the first of those in the cache.

use std::collections::HashMap;
use std::num::NonZeroUsize;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use super::Futures;
use super::block::{self, CachedSwings, EarningStream, GoalThreshold, GrowthGroup, Income, Model, Output, Scratch, Swings};
use super::constant_deductions::ConstantDeductions;
use super::draw::{self, Swing, SwingParameters, ValueDraws, ranged, to_f32};
use super::drawn_income::{DrawnStream, columns, inputs};
use super::known_amounts::known_amounts;
use super::lane::{Column, by_block, resized};
use super::points::BLOCK;
use super::summary::{both_percentiles, percentiles, summary};
use super::tax_run::Tax;
use super::top_fan::{FanLeaves, TopFan};
use super::workers::{Stopped, Workers};
use crate::forecast::line::{earning_months, streams};
use crate::forecast::{PastMonth, StreamId};
use crate::plan::assumption::SEASONS;
use crate::plan::{Assumption as A, CountsAs, Estimate, GoalMeasure, Key, MOST_FUTURES, Plan, Stream, StreamSettings};

/// The most memory for swings in the cache; more are drawn anew in every run, which is slower, with the same result.
const MOST_CACHED_FLOATS: usize = (400 << 20) / size_of::<f32>();

/// Runs plans into [`Futures`], quickly where little changed since the last. One engine serves one window or command.
#[derive(Debug)]
pub struct Engine {
    pub(super) workers: Workers,
    draws: HashMap<Key, CachedNumbers<(u64, Estimate)>>,
    incomes: HashMap<StreamId, CachedNumbers<(u64, Vec<Estimate>)>>,
    swings: SwingCache,
    /// Memory of the amounts of each month, for the next run.
    pub(super) gross: Vec<f32>,
    take_home: Vec<f32>,
    /// Whether a tax year of the last run had a loss in any future.
    had_loss: bool,
    /// Months that enter as they really were.
    pub(super) known: Vec<PastMonth>,
    /// The month in which the top fan leaves, where it is not drawn.
    pub(super) fan_leaves: Option<Vec<usize>>,
}

/// Numbers of every future, and their source.
#[derive(Debug)]
struct CachedNumbers<S> {
    /// `None` while the numbers are computed.
    source: Option<S>,
    /// The number of futures.
    count: usize,
    data: Vec<f32>,
}

impl<S> Default for CachedNumbers<S> {
    fn default() -> Self {
        Self { source: None, count: 0, data: Vec::new() }
    }
}

impl<S: PartialEq> CachedNumbers<S> {
    fn holds(&self, source: &S, count: usize) -> bool {
        self.source.as_ref() == Some(source) && self.count >= count
    }
}

/// The swings of every stream: block after block, in it month after month, in it stream after stream.
#[derive(Debug, Default)]
struct SwingCache {
    /// The source of each stream's swings; `None` where there are none.
    sources: Vec<Option<SwingParameters>>,
    /// Those of the last run, in the cache or not.
    wanted: Vec<Option<SwingParameters>>,
    months: usize,
    data: Vec<f32>,
}

impl Engine {
    /// An engine that works on this many threads. Where the system grants none, it works on the caller's.
    #[must_use]
    pub fn new(threads: NonZeroUsize) -> Self {
        Self::on(Workers::new(threads))
    }

    fn on(workers: Workers) -> Self {
        Self {
            workers,
            draws: HashMap::new(),
            incomes: HashMap::new(),
            swings: SwingCache::default(),
            gross: Vec::new(),
            take_home: Vec::new(),
            had_loss: false,
            known: Vec::new(),
            fan_leaves: None,
        }
    }

    /// A new engine on the same threads.
    pub(super) fn beside(&self) -> Self {
        Self::on(self.workers.clone())
    }

    /// The futures of a plan, as many as it asks for; `None` where it asks for none.
    pub fn run(&mut self, plan: &Plan) -> Option<Arc<Futures>> {
        self.run_with(plan, plan.futures_count())
    }

    /// The first `count` futures of a plan, at most [`MOST_FUTURES`]; `None` for none.
    pub fn run_with(&mut self, plan: &Plan, count: usize) -> Option<Arc<Futures>> {
        self.run_until(plan, count, &AtomicBool::new(false)).ok().flatten()
    }

    /// As [`Engine::run_with`], but can be cancelled.
    ///
    /// # Errors
    /// [`Stopped`] soon after `stop` is set. The engine can be used again.
    pub fn run_until(&mut self, plan: &Plan, count: usize, stop: &AtomicBool) -> Result<Option<Arc<Futures>>, Stopped> {
        let count = count.min(usize::try_from(MOST_FUTURES).unwrap_or(usize::MAX));
        if count == 0 {
            return Ok(None);
        }
        self.on_workers(count, |engine| engine.run_here(plan, count, stop)).map(Some)
    }

    /// Runs a whole run on the pool: its threads stay awake from one step to the next. A single block takes less than waking them.
    pub(super) fn on_workers<T: Send>(&mut self, count: usize, run: impl FnOnce(&mut Self) -> T + Send) -> T {
        match self.workers.clone() {
            Workers::Pool(pool) if count > BLOCK => pool.install(|| run(self)),
            _ => run(self),
        }
    }

    /// Brings the caches up to date.
    pub(super) fn prepare(&mut self, plan: &Plan, count: usize, stop: &AtomicBool) -> Result<(), Stopped> {
        self.draw(plan, count, stop)?;
        self.pay(plan, count, stop)?;
        self.swing(plan, count, stop)
    }

    pub(super) fn run_here(&mut self, plan: &Plan, count: usize, stop: &AtomicBool) -> Result<Arc<Futures>, Stopped> {
        self.prepare(plan, count, stop)?;

        let months = plan.months();
        let mut gross = std::mem::take(&mut self.gross);
        let mut take_home = std::mem::take(&mut self.take_home);
        let model = self.model(plan, count);
        let constant = ConstantDeductions::of(&model);
        let gross_by_month = resized(&mut gross, months * count);
        let take_home_by_month = resized(&mut take_home, if constant.is_some() && !self.had_loss { 0 } else { months * count });
        let mut totals = [GoalMeasure::Gross, GoalMeasure::TakeHome].map(|_| vec![0.0; count]);

        let [total_gross, total_take_home] = &mut totals;
        let by_month = by_block(gross_by_month, count).into_iter().zip(by_block(take_home_by_month, count));
        let by_total = total_gross.chunks_mut(BLOCK).zip(total_take_home.chunks_mut(BLOCK));
        let outputs = by_month.zip(by_total).map(|((gross, take_home), (total_gross, total_take_home))| Output {
            gross,
            take_home,
            total_gross,
            total_take_home,
            cash: None,
        });
        let run = |scratch: &mut Scratch, (i, mut output): (usize, Output<'_>)| block::run(&model, i * BLOCK, &mut output, scratch);
        let tallies = self.workers.map(outputs.enumerate().collect(), stop, || Scratch::new(&model), run)?;
        let has_loss = tallies.iter().any(|tally| tally.has_loss);
        if has_loss && !self.had_loss && constant.is_some() {
            // Take-home of a month does not follow from its gross alone, and this run did not keep it.
            drop(model);
            (self.gross, self.take_home, self.had_loss) = (gross, take_home, true);
            return self.run_here(plan, count, stop);
        }
        let constant = constant.filter(|_| !has_loss);

        // Months and totals in one list, so that no core waits for another.
        let tasks: Vec<Task> = [Task::Total(0), Task::Total(1)].into_iter().chain((0..months).map(Task::Month)).collect();
        let found = self.workers.map(
            tasks,
            stop,
            || (),
            |(), task| match task {
                Task::Total(which) => [percentiles(&totals[which], f64::from); 2],
                Task::Month(t) => {
                    let month = t * count..(t + 1) * count;
                    match constant {
                        Some(deductions) => both_percentiles(&gross[month], |gross| deductions.take_home(gross, plan.one_off(CountsAs::Cost, t))),
                        None => [percentiles(&gross[month.clone()], f64::from), percentiles(&take_home[month], f64::from)],
                    }
                }
            },
        )?;

        let futures = summary(plan, count, &tallies, &found, totals);
        drop(model);
        (self.gross, self.take_home, self.had_loss) = (gross, take_home, has_loss);
        Ok(Arc::new(futures))
    }

    /// Draws every number with a range whose draws are not in the cache.
    pub(super) fn draw(&mut self, plan: &Plan, count: usize, stop: &AtomicBool) -> Result<(), Stopped> {
        let seed = plan.futures_seed();
        self.draws.retain(|key, _| plan.has(*key));
        for (key, estimate) in ranged(plan) {
            let cached = self.draws.entry(key).or_default();
            if cached.holds(&(seed, estimate), count) {
                continue;
            }
            let Some(draws) = ValueDraws::new(plan, key, estimate) else { continue };
            cached.source = None;
            let blocks = resized(&mut cached.data, count).chunks_mut(BLOCK).enumerate().collect();
            self.workers.map(blocks, stop, || (), |(), (i, block)| draw::values(&draws, i * BLOCK, block))?;
            (cached.source, cached.count) = (Some((seed, estimate)), count);
        }
        Ok(())
    }

    /// Puts other draws in the place of those of a number, until its range changes.
    pub(super) fn replace_draws(&mut self, key: Key, draws: Vec<f32>) {
        if let Some(cached) = self.draws.get_mut(&key) {
            cached.data = draws;
        }
    }

    /// The draws of a number, where it has a range.
    fn drawn(&self, plan: &Plan, key: Key) -> Option<&[f32]> {
        plan.estimate_at(key)?.range()?;
        Some(&self.draws.get(&key)?.data)
    }

    /// Computes the income of each stream at growth factor 1 where it is not in the cache.
    fn pay(&mut self, plan: &Plan, count: usize, stop: &AtomicBool) -> Result<(), Stopped> {
        let seed = plan.futures_seed();
        self.incomes.retain(|stream, _| streams(plan).any(|(of_plan, _)| of_plan == *stream));
        for (stream, _) in earning(plan) {
            let inputs = inputs(stream);
            let source = (seed, inputs.iter().filter_map(|key| plan.estimate_at(*key)).collect());
            let cached = self.incomes.entry(stream).or_default();
            if cached.holds(&source, count) {
                continue;
            }
            let mut data = std::mem::take(cached).data;
            let draws = inputs.iter().filter_map(|key| self.drawn(plan, *key).map(|draws| (*key, draws))).collect();
            let drawn = DrawnStream { plan, stream, draws };
            let size = BLOCK * columns(stream);
            let blocks = resized(&mut data, count.div_ceil(BLOCK) * size).chunks_mut(size).enumerate().collect();
            let fill = |values: &mut _, (i, block): (usize, &mut [f32])| drawn.fill(values, i * BLOCK..count.min((i + 1) * BLOCK), block);
            let paid = self.workers.map(blocks, stop, || plan.values(), fill);
            self.incomes.insert(stream, CachedNumbers { source: paid.is_ok().then_some(source), count, data });
            paid?;
        }
        Ok(())
    }

    /// Caches the swings of each stream from the second run on that wants the same, if there is memory for all. Drawing them once,
    /// in passing, is faster than writing them to the cache; reading them is faster than drawing them again and again.
    fn swing(&mut self, plan: &Plan, count: usize, stop: &AtomicBool) -> Result<(), Stopped> {
        let (months, blocks) = (plan.months(), count.div_ceil(BLOCK));
        let wanted: Vec<_> = streams(plan).map(|(stream, settings)| swing_parameters(plan, stream, settings)).collect();
        let streams = wanted.len();
        let cache = &mut self.swings;
        let before = std::mem::replace(&mut cache.wanted, wanted.clone());
        let fits = cache.months >= months && cache.sources.len() >= streams && cache.data.len() >= blocks * cache.months * cache.sources.len() * BLOCK;
        if !fits {
            (cache.sources, cache.data) = (Vec::new(), Vec::new());
        }
        let again = wanted.iter().enumerate().filter(|(position, parameters)| before.get(*position) == Some(*parameters));
        let missing: Vec<(usize, SwingParameters)> = again
            .filter(|(position, parameters)| cache.sources.get(*position) != Some(*parameters))
            .filter_map(|(position, of)| Some((position, (*of)?)))
            .collect();
        let length = blocks * months * streams * BLOCK;
        if missing.is_empty() || length > MOST_CACHED_FLOATS {
            return Ok(());
        }
        if cache.data.is_empty() {
            (cache.sources, cache.months, cache.data) = (vec![None; streams], months, vec![0.0; length]);
        }
        let swings: Vec<_> = missing.iter().map(|(position, parameters)| (*position, by_month(*parameters, cache.months))).collect();
        for (position, _) in &missing {
            cache.sources[*position] = None;
        }
        let streams = cache.sources.len();
        let blocks = cache.data.chunks_mut(cache.months * streams * BLOCK).enumerate().collect();
        let fill = |(): &mut (), (i, block): (usize, &mut [f32])| {
            for (t, month) in block.chunks_mut(streams * BLOCK).enumerate() {
                for (position, swings) in &swings {
                    draw::swings(&swings[t], i * BLOCK, &mut month[position * BLOCK..][..BLOCK]);
                }
            }
        };
        self.workers.map(blocks, stop, || (), fill)?;
        for (position, parameters) in missing {
            cache.sources[position] = Some(parameters);
        }
        Ok(())
    }

    /// A number of every future.
    pub(super) fn column(&self, plan: &Plan, assumption: A, count: usize) -> Column<'_> {
        match self.drawn(plan, Key::Assumption(assumption)) {
            Some(draws) => Column::Drawn(&draws[..count]),
            None => Column::Constant(to_f32(plan.value(assumption))),
        }
    }

    /// The plan in the form a block needs, with the numbers of the caches.
    pub(super) fn model<'a>(&'a self, plan: &'a Plan, count: usize) -> Model<'a> {
        let column = |assumption| self.column(plan, assumption, count);
        let mut groups: Vec<(f64, bool)> = Vec::new();
        let mut earning_streams = Vec::new();
        let leaves = |fan| self.fan_leaves.as_deref().map_or(FanLeaves::Drawn(fan), FanLeaves::Given);
        let top_fan = TopFan::new(plan).map(|fan| (leaves(fan), column(A::TopFanShare)));
        for (position, (stream, settings)) in streams(plan).enumerate().filter(|(_, (_, settings))| settings.enabled) {
            let key = (settings.follows_audience, settings.seasonal);
            let known = groups.iter().position(|known| *known == key).filter(|_| stream != StreamId::OneOff);
            let group = known.unwrap_or(groups.len());
            // One-off income comes last, and has a group of its own.
            if group == groups.len() && stream != StreamId::OneOff {
                groups.push(key);
            }
            let Some(CachedNumbers { data, .. }) = self.incomes.get(&stream) else { continue };
            let parameters = swing_parameters(plan, stream, settings);
            earning_streams.push(EarningStream {
                income: if columns(stream) == 1 { Income::Steady(data) } else { Income::Members(data) },
                group,
                swings: match parameters {
                    None => Swings::None,
                    Some(_) if self.swings.sources.get(position) == Some(&parameters) => Swings::Cached(position),
                    Some(parameters) => Swings::Drawn(by_month(parameters, plan.months())),
                },
                months: earning_months(settings, plan.months()),
                position,
                managed: stream.is_managed(),
                has_top_fan: top_fan.is_some() && stream == StreamId::Named(Stream::Gifts),
            });
        }
        let seasons = || (0..plan.months()).map(|t| column(SEASONS[plan.start_month().plus(t).index_in_year()])).collect();
        let one_off = |counts_as| (0..plan.months()).map(move |t| to_f32(plan.one_off(counts_as, t)));
        let one_off_group = GrowthGroup { exponent: 0.0, seasons: Some(one_off(CountsAs::Income).map(Column::Constant).collect()) };
        let growth = |(exponent, seasonal): &(f64, bool)| GrowthGroup { exponent: to_f32(*exponent), seasons: seasonal.then(seasons) };
        let has_one_off = plan.has_one_off(CountsAs::Income);
        let goal = GoalThreshold::least(plan.value(A::GoalPerMonth));
        Model {
            months: plan.months(),
            audience: match column(A::GrowthRate) {
                Column::Constant(_) => Column::Constant(to_f32(1.0 + plan.value(A::GrowthRate))),
                drawn @ Column::Drawn(_) => drawn,
            },
            groups: groups.iter().map(growth).chain(has_one_off.then_some(one_off_group)).collect(),
            streams: earning_streams,
            cached_swings: CachedSwings { data: &self.swings.data, months: self.swings.months, streams: self.swings.sources.len() },
            fixed_costs: column(A::FixedPerMonth),
            one_off_costs: if plan.has_one_off(CountsAs::Cost) { one_off(CountsAs::Cost).collect() } else { Vec::new() },
            manager_rate: column(A::ManagerRate),
            tax: Tax::new(plan, column(A::TaxSetAsideRate)),
            top_fan,
            known: known_amounts(plan, &self.known),
            goal: match plan.goal_measure() {
                GoalMeasure::Gross => GoalThreshold::Gross(goal),
                GoalMeasure::TakeHome => GoalThreshold::TakeHome(goal),
            },
        }
    }
}

/// The streams that are enabled.
fn earning(plan: &Plan) -> impl Iterator<Item = (StreamId, &StreamSettings)> + Clone {
    streams(plan).filter(|(_, settings)| settings.enabled)
}

/// `None` for a stream that does not earn or does not swing.
fn swing_parameters(plan: &Plan, stream: StreamId, settings: &StreamSettings) -> Option<SwingParameters> {
    let sigma = settings.swing;
    (settings.enabled && sigma > 0.0).then(|| SwingParameters { seed: plan.futures_seed(), stream, sigma, together: plan.value(A::Together) })
}

fn by_month(parameters: SwingParameters, months: usize) -> Vec<Swing> {
    (0..months).map(|month| Swing::new(parameters, month)).collect()
}

/// The amounts whose percentiles one worker finds.
#[derive(Clone, Copy)]
enum Task {
    Total(usize),
    Month(usize),
}

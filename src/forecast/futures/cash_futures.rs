//! When the money arrives in many futures: payments, spendable money, its lowest point. Only computed where it is asked for.

use std::sync::atomic::AtomicBool;

use super::Bands;
use super::block::{self, Output, Scratch};
use super::cash_block::{CashBlock, CashModel, CashTally};
use super::engine::Engine;
use super::lane::{by_block, resized};
use super::points::BLOCK;
use super::summary::percentiles;
use super::workers::Stopped;
use crate::plan::{Assumption as A, MOST_FUTURES, Plan};

/// The cash of many futures of a plan. Money is in the plan's currency.
#[derive(Clone, Debug, PartialEq)]
pub struct CashFutures {
    /// The number of futures; at least one.
    pub count: usize,
    /// The money left at the end of each month.
    pub spendable: Bands,
    /// The share of futures in which the money is below 0 at the end of each month.
    pub below_zero: Vec<f64>,
    /// The share in which it has been below 0 in at least one month up to each.
    pub below_zero_by: Vec<f64>,
    /// The largest single expense in each month after which the money does not run out in 9 of 10 futures; negative where it
    /// runs out without any.
    pub largest_expense: Vec<f64>,
    /// The most that living may cost a month so that the money does not run out in 9 of 10 futures; negative where it runs out
    /// without any.
    pub most_living: f64,
    lowest: Vec<f32>,
}

impl CashFutures {
    /// The least money of each future in any month, in the order of the futures.
    #[must_use]
    pub fn lowest(&self) -> &[f32] {
        &self.lowest
    }

    /// The share of futures in which the money runs out, 0 to 1.
    #[must_use]
    pub fn chance_of_running_out(&self) -> f64 {
        self.below_zero_by.last().copied().unwrap_or(0.0)
    }
}

/// The amount below which 1 in 10 futures is: money that is nearly safe.
fn unsafe_amount(amounts: &[f32]) -> f64 {
    percentiles(amounts, f64::from)[0]
}

impl Engine {
    /// The cash of the futures of a plan, as many as it asks for; `None` where it asks for none.
    pub fn cash(&mut self, plan: &Plan) -> Option<CashFutures> {
        self.cash_until(plan, plan.futures_count(), &AtomicBool::new(false)).ok().flatten()
    }

    /// The cash of the first `count` futures of a plan, at most [`MOST_FUTURES`]; `None` for none. Can be cancelled.
    ///
    /// # Errors
    /// [`Stopped`] soon after `stop` is set. The engine can be used again.
    pub fn cash_until(&mut self, plan: &Plan, count: usize, stop: &AtomicBool) -> Result<Option<CashFutures>, Stopped> {
        let count = count.min(usize::try_from(MOST_FUTURES).unwrap_or(usize::MAX));
        if count == 0 {
            return Ok(None);
        }
        self.on_workers(count, |engine| engine.cash_here(plan, count, stop)).map(Some)
    }

    #[expect(clippy::cast_precision_loss, reason = "at most a million futures")]
    pub(super) fn cash_here(&mut self, plan: &Plan, count: usize, stop: &AtomicBool) -> Result<CashFutures, Stopped> {
        self.prepare(plan, count, stop)?;
        let months = plan.months();
        let mut gross = std::mem::take(&mut self.gross);
        let model = self.model(plan, count);
        let cash = CashModel::new(plan, self.column(plan, A::LivingPerMonth, count));
        let [mut spendable, mut expenses] = [(); 2].map(|()| vec![0.0; months * count]);
        let [mut lowest, mut living, mut total_gross, mut total_take_home] = [(); 4].map(|()| vec![0.0; count]);

        let by_month = by_block(resized(&mut gross, months * count), count).into_iter();
        let of_cash = by_block(&mut spendable, count).into_iter().zip(by_block(&mut expenses, count));
        let of_cash = of_cash.zip(lowest.chunks_mut(BLOCK).zip(living.chunks_mut(BLOCK)));
        let totals = total_gross.chunks_mut(BLOCK).zip(total_take_home.chunks_mut(BLOCK));
        let outputs = by_month.zip(totals).zip(of_cash).enumerate().map(|(i, ((gross, (total_gross, total_take_home)), cash_of))| {
            let ((spendable, expenses), (lowest, living)) = cash_of;
            let block = CashBlock::new(&cash, i * BLOCK, spendable, expenses, [lowest, living]);
            (i, Output { gross, take_home: Vec::new(), total_gross, total_take_home, cash: Some(block) })
        });
        let run = |scratch: &mut Scratch, (i, mut output): (usize, Output<'_>)| {
            block::run(&model, i * BLOCK, &mut output, scratch);
            output.cash.map(CashBlock::finish)
        };
        let tallies: Vec<CashTally> = self.workers.map(outputs.collect(), stop, || Scratch::new(&model), run)?.into_iter().flatten().collect();

        let of_month = |(): &mut (), t: usize| {
            let month = t * count..(t + 1) * count;
            (percentiles(&spendable[month.clone()], f64::from), unsafe_amount(&expenses[month]))
        };
        let found = self.workers.map((0..months).collect(), stop, || (), of_month)?;
        drop(model);
        self.gross = gross;
        let n = count as f64;
        let share = |of: fn(&CashTally) -> &[u32]| (0..months).map(|t| tallies.iter().map(|tally| f64::from(of(tally)[t])).sum::<f64>() / n).collect();
        let mean = (0..months).map(|t| tallies.iter().map(|tally| tally.spendable[t]).sum::<f64>() / n).collect();
        let (bands, largest_expense): (Vec<_>, Vec<_>) = found.into_iter().unzip();
        Ok(CashFutures {
            count,
            spendable: Bands::new(&bands, mean),
            below_zero: share(|tally| &tally.below_zero),
            below_zero_by: share(|tally| &tally.below_zero_by),
            largest_expense,
            most_living: unsafe_amount(&living),
            lowest,
        })
    }
}

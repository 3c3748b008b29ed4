//! The futures of a plan given the past: known months enter with their real earnings, and the numbers that the plan draws
//! are those that fit them.
//!
//! A future's weight is the likelihood of the known months ([`likelihood`]). Plain weights would leave a few hundred of 100,000 futures, so
//! the futures are brought there in steps ([`tempering`]), each a resampling and several moves of a random walk ([`random_walk`]). The
//! numbers then replace the draws of an engine of their own, which runs the months as ever; the swings of months to come stay as they were.

mod likelihood;
mod random_walk;
mod tempering;

use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use super::Futures;
use super::cash_futures::CashFutures;
use super::engine::Engine;
use super::workers::Stopped;
use crate::forecast::known_months::KnownMonths;
use crate::plan::{MOST_FUTURES, Plan};
pub use likelihood::{LeftOut, LeftOutReason};
use likelihood::{Likelihood, observed};

/// The futures of a plan given the past.
#[derive(Clone, Debug, PartialEq)]
pub struct Given {
    /// Their figures; known months are the same in each.
    pub futures: Arc<Futures>,
    /// Their cash.
    pub cash: Arc<CashFutures>,
    /// The number of futures that plain weights would leave, `(Σ w)² / Σ w²`.
    pub effective: f64,
    /// The number of distinct futures.
    pub distinct: usize,
    /// Streams that say nothing about the futures.
    pub left_out: Vec<LeftOut>,
}

/// No futures given the past.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotGiven {
    /// No month of the plan is known.
    NoKnownMonth,
    /// The plan asks for no futures.
    NoFutures,
    /// The past is impossible in every future of the plan.
    NoneFits,
    /// Cancelled.
    Stopped,
}

impl From<Stopped> for NotGiven {
    fn from(_: Stopped) -> Self {
        Self::Stopped
    }
}

/// The streams that say nothing about the futures, in known months.
#[must_use]
pub fn left_out(plan: &Plan, known: &KnownMonths) -> Vec<LeftOut> {
    observed(plan, known).1
}

impl Engine {
    /// The first `count` futures of a plan given its known months, at most [`MOST_FUTURES`]. The same on any number of threads and after
    /// any other run; the engine stays as it is.
    ///
    /// # Errors
    /// Nothing that a future could be given; [`NotGiven::Stopped`] soon after `stop` is set.
    pub fn given_until(&self, plan: &Plan, known: &KnownMonths, count: usize, stop: &AtomicBool) -> Result<Given, NotGiven> {
        let count = count.min(usize::try_from(MOST_FUTURES).unwrap_or(usize::MAX));
        if count == 0 {
            return Err(NotGiven::NoFutures);
        } else if known.known.is_empty() {
            return Err(NotGiven::NoKnownMonth);
        }
        self.beside().on_workers(count, |engine| engine.given_here(plan, known, count, stop))
    }

    fn given_here(&mut self, plan: &Plan, known: &KnownMonths, count: usize, stop: &AtomicBool) -> Result<Given, NotGiven> {
        let likelihood = Likelihood::new(plan, known);
        let fitting = tempering::fitting(&likelihood, &self.workers, (plan.futures_seed(), count), stop)?.ok_or(NotGiven::NoneFits)?;
        self.draw(plan, count, stop)?;
        for (key, draws) in fitting.numbers {
            self.replace_draws(key, draws);
        }
        self.fan_leaves = fitting.fan_leaves;
        self.known.clone_from(&known.known);
        let futures = self.run_here(plan, count, stop)?;
        let cash = self.cash_here(plan, count, stop)?;
        let left_out = left_out(plan, known);
        Ok(Given { futures, cash: Arc::new(cash), effective: fitting.effective, distinct: fitting.distinct, left_out })
    }
}

//! The payments of one block of futures.

#![expect(clippy::inline_always, reason = "the widest vector instructions are only used in what is inlined into a function that has them")]

use super::draw::{at_least, at_most, to_f32};
use super::lane::{Column, EMPTY, Lane, sum};
use crate::forecast::cash_flow::earned_before;
use crate::forecast::line::streams;
use crate::forecast::{Line, deterministic};
use crate::income::payout::{PayoutTerms, due, payment};
use crate::plan::{Assumption as A, CountsAs, Plan};

/// The payments of a plan in the form a block needs.
pub(super) struct CashModel<'a> {
    /// `None` for a stream that is turned off.
    streams: Vec<Option<StreamTerms>>,
    opening: f32,
    living: Column<'a>,
    /// The private events of each month.
    private: Vec<f32>,
    months: usize,
}

#[derive(Clone, Copy)]
struct StreamTerms {
    /// The whole months between earning and being due.
    months: usize,
    later: f32,
    minimum: f32,
    /// Earned in each month before the plan.
    before: f32,
}

impl<'a> CashModel<'a> {
    pub(super) fn new(plan: &Plan, living: Column<'a>) -> Self {
        let as_set = deterministic(plan);
        let streams = streams(plan).map(|(stream, settings)| {
            let PayoutTerms { months, later, minimum } = PayoutTerms::new(settings);
            let before = earned_before(plan, settings, as_set.at(Line::Stream(stream), 0));
            settings.enabled.then(|| StreamTerms { months, later: to_f32(later), minimum: to_f32(minimum), before: to_f32(before) })
        });
        let private = (0..plan.months()).map(|t| to_f32(plan.one_off(CountsAs::Private, t))).collect();
        Self { streams: streams.collect(), opening: to_f32(plan.value(A::OpeningCash)), living, private, months: plan.months() }
    }
}

/// The state of a block from month to month, and its results.
pub(super) struct CashBlock<'a> {
    /// By month.
    spendable: Vec<&'a mut [f32]>,
    /// The largest single expense in each month.
    expenses: Vec<&'a mut [f32]>,
    lowest: &'a mut [f32],
    most_living: &'a mut [f32],
    streams: Vec<Option<StreamBalance>>,
    left: Box<Lane>,
    living: Box<Lane>,
    private: &'a [f32],
    tally: CashTally,
}

/// Sums and counts over the futures of a block, by month.
pub(super) struct CashTally {
    pub(super) spendable: Vec<f64>,
    pub(super) below_zero: Vec<u32>,
    pub(super) below_zero_by: Vec<u32>,
}

struct StreamBalance {
    terms: StreamTerms,
    /// The earnings of the months that can still fall due: month `t` at `t` modulo their number.
    earned: Vec<Lane>,
    balance: Box<Lane>,
    /// Whether it earns in the present month.
    earns: bool,
}

impl<'a> CashBlock<'a> {
    /// A block of futures from `start` on.
    pub(super) fn new(
        model: &'a CashModel<'_>,
        start: usize,
        spendable: Vec<&'a mut [f32]>,
        expenses: Vec<&'a mut [f32]>,
        [lowest, most_living]: [&'a mut [f32]; 2],
    ) -> Self {
        let (mut left, mut living) = (Box::new(EMPTY), Box::new(EMPTY));
        left.fill(model.opening);
        model.living.copy(start, &mut living[..lowest.len()]);
        lowest.fill(f32::INFINITY);
        most_living.fill(f32::INFINITY);
        let stream =
            |terms: StreamTerms| StreamBalance { terms, earned: vec![[terms.before; EMPTY.len()]; terms.months + 2], balance: Box::new(EMPTY), earns: false };
        let streams = model.streams.iter().map(|terms| terms.map(stream)).collect();
        let tally = CashTally { spendable: vec![0.0; model.months], below_zero: vec![0; model.months], below_zero_by: vec![0; model.months] };
        Self { spendable, expenses, lowest, most_living, streams, left, living, private: &model.private, tally }
    }

    /// The place for the earnings of a stream in month `t`; `None` for one that is turned off.
    #[inline(always)]
    pub(super) fn earned(&mut self, position: usize, t: usize) -> Option<&mut [f32]> {
        let n = self.lowest.len();
        let stream = self.streams[position].as_mut()?;
        stream.earns = true;
        let slot = t % stream.earned.len();
        Some(&mut stream.earned[slot][..n])
    }

    /// Pays the streams of a month, and takes off costs, tax, living and private events.
    #[inline(always)]
    #[expect(clippy::cast_precision_loss, reason = "a plan has at most 120 months")]
    pub(super) fn month(&mut self, t: usize, gross: &[f32], take_home: &[f32]) {
        let n = gross.len();
        let left = &mut self.left[..n];
        for stream in self.streams.iter_mut().flatten() {
            let StreamTerms { months, later, minimum, .. } = stream.terms;
            let slots = stream.earned.len();
            if !std::mem::take(&mut stream.earns) {
                stream.earned[t % slots].fill(0.0);
            }
            let [now, due_now, due_later] = [t, t + slots - months, t + slots - months - 1].map(|t| &stream.earned[t % slots][..n]);
            pay(left, &mut stream.balance[..n], [now, due_now, due_later], later, minimum);
        }
        spend(left, gross, take_home, &self.living[..n]);
        if self.private[t] != 0.0 {
            for left in left.iter_mut() {
                *left -= self.private[t];
            }
        }
        let month = (t + 1) as f32;
        self.spendable[t].copy_from_slice(left);
        for (((left, living), lowest), most_living) in left.iter().zip(&self.living[..n]).zip(&mut *self.lowest).zip(&mut *self.most_living) {
            *lowest = at_most(*left, *lowest);
            *most_living = at_most(*left / month + *living, *most_living);
        }
        self.tally.spendable[t] = sum(left);
        self.tally.below_zero[t] = below_zero(left);
        self.tally.below_zero_by[t] = below_zero(self.lowest);
    }

    /// Finds the largest single expense of each month: the least money from it on, or before it where that is below 0.
    pub(super) fn finish(mut self) -> CashTally {
        let mut before = vec![0.0; self.lowest.len()];
        let mut least = vec![f32::INFINITY; self.lowest.len()];
        for (month, expense) in self.spendable.iter().zip(&mut self.expenses).rev() {
            for ((least, left), expense) in least.iter_mut().zip(month.iter()).zip(expense.iter_mut()) {
                *least = at_most(*left, *least);
                *expense = *least;
            }
        }
        for (month, expense) in self.spendable.iter().zip(&mut self.expenses) {
            for ((before, left), expense) in before.iter_mut().zip(month.iter()).zip(expense.iter_mut()) {
                if *before < 0.0 {
                    *expense = at_most(*before, *expense);
                }
                *before = at_most(*left, *before);
            }
        }
        self.tally
    }
}

/// Adds the payments of a stream in a month, less its loss, to the money.
#[inline(always)]
fn pay(left: &mut [f32], balance: &mut [f32], [now, due_now, due_later]: [&[f32]; 3], later: f32, minimum: f32) {
    for (((left, balance), now), (due_now, due_later)) in left.iter_mut().zip(balance).zip(now).zip(due_now.iter().zip(due_later)) {
        let due = due(at_least(*due_now, 0.0), at_least(*due_later, 0.0), later);
        let (paid, rest) = payment(*balance + due, minimum);
        *balance = rest;
        *left += paid + at_most(*now, 0.0);
    }
}

/// Takes off costs and tax, the difference of gross and take-home, and living.
#[inline(always)]
fn spend(left: &mut [f32], gross: &[f32], take_home: &[f32], living: &[f32]) {
    for (((left, gross), take_home), living) in left.iter_mut().zip(gross).zip(take_home).zip(living) {
        *left -= (gross - take_home) + living;
    }
}

#[inline(always)]
fn below_zero(amounts: &[f32]) -> u32 {
    amounts.iter().map(|amount| u32::from(*amount < 0.0)).sum()
}

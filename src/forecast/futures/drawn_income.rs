//! The income of each stream at growth factor 1 in each future: the formulas of [`crate::income`] with drawn numbers.

use std::ops::Range;

use super::draw::to_f32;
use super::points::BLOCK;
use crate::forecast::StreamId;
use crate::income::{Members, Rate, formula};
use crate::plan::{Assumption, Key, OwnField, Plan, Values};

/// The numbers of a [`Members`], one column each.
pub(super) const MEMBER_COLUMNS: usize = 5;

/// The numbers that the income of a stream follows from.
pub(super) fn inputs(stream: StreamId) -> Vec<Key> {
    match stream {
        StreamId::Named(stream) => formula(stream).inputs.iter().copied().map(Key::Assumption).collect(),
        StreamId::Own(id) => vec![Key::Own(id, OwnField::AmountPerMonth)],
        StreamId::OneOff => Vec::new(),
    }
}

/// The columns of a stream's income at growth factor 1, each of a whole block.
pub(super) const fn columns(stream: StreamId) -> usize {
    match stream {
        StreamId::Named(stream) if matches!(formula(stream).rate, Rate::Members(_)) => MEMBER_COLUMNS,
        _ => 1,
    }
}

/// A stream and the draws of its inputs that have a range.
pub(super) struct DrawnStream<'a> {
    pub(super) plan: &'a Plan,
    pub(super) stream: StreamId,
    pub(super) draws: Vec<(Key, &'a [f32])>,
}

impl DrawnStream<'_> {
    /// Fills in a block of futures, column after column. `values` are those of the plan; drawn ones are overwritten.
    pub(super) fn fill(&self, values: &mut Values, futures: Range<usize>, block: &mut [f32]) {
        match self.stream {
            StreamId::Named(stream) => match formula(stream).rate {
                Rate::Steady(per_month) => self.each(values, futures, |i, values| block[i] = to_f32(per_month(values))),
                Rate::Members(members) => self.each(values, futures, |i, values| {
                    for (k, number) in to_columns(members(values)).into_iter().enumerate() {
                        block[k * BLOCK + i] = to_f32(number);
                    }
                }),
            },
            StreamId::Own(id) => match self.draws.as_slice() {
                [(_, draws), ..] => block[..futures.len()].copy_from_slice(&draws[futures]),
                [] => block.fill(to_f32(self.plan.own_stream(id).map_or(0.0, |own| own.amount_per_month.value()))),
            },
            // The amounts are the growth factors of its months.
            StreamId::OneOff => block.fill(1.0),
        }
    }

    /// Calls `income` with the values of each future.
    fn each(&self, values: &mut Values, futures: Range<usize>, mut income: impl FnMut(usize, &Values)) {
        let assumption = |(key, draws): &(Key, _)| if let Key::Assumption(assumption) = *key { Some((assumption, *draws)) } else { None };
        let draws: Vec<(Assumption, &[f32])> = self.draws.iter().filter_map(assumption).map(|(of, draws): (_, &[f32])| (of, &draws[futures.clone()])).collect();
        for i in 0..futures.len() {
            for (assumption, draws) in &draws {
                values.replace(*assumption, f64::from(draws[i]));
            }
            income(i, values);
        }
    }
}

const fn to_columns(members: Members<f64>) -> [f64; MEMBER_COLUMNS] {
    let Members { opening, stay, new, per_member, donations } = members;
    [opening, stay, new, per_member, donations]
}

/// The numbers of future `i` of a block.
#[inline]
pub(super) const fn from_columns([opening, stay, new, per_member, donations]: [f32; MEMBER_COLUMNS]) -> Members<f32> {
    Members { opening, stay, new, per_member, donations }
}

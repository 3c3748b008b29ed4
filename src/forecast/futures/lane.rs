//! Numbers of a block of futures beside each other, and the memory they are in.

#![expect(clippy::inline_always, reason = "the widest vector instructions are only used in what is inlined into a function that has them")]

use super::points::BLOCK;

/// A number of every future of a block.
pub(super) type Lane = [f32; BLOCK];
pub(super) const EMPTY: Lane = [0.0; BLOCK];

/// A number of every future.
#[derive(Clone, Copy, Debug)]
pub(super) enum Column<'a> {
    /// The same in each.
    Constant(f32),
    /// One for each future.
    Drawn(&'a [f32]),
}

impl Column<'_> {
    /// Copies the numbers of the futures from `start` on.
    #[inline(always)]
    pub(super) fn copy(self, start: usize, lane: &mut [f32]) {
        match self {
            Self::Constant(value) => lane.fill(value),
            Self::Drawn(column) => lane.copy_from_slice(&column[start..start + lane.len()]),
        }
    }
}

/// Sums in a fixed order, many lanes at a time.
#[inline(always)]
pub(super) fn sum(values: &[f32]) -> f64 {
    let mut lanes = [0.0; 16];
    let (whole, rest) = values.as_chunks::<16>();
    for chunk in whole {
        for (lane, value) in lanes.iter_mut().zip(chunk) {
            *lane += f64::from(*value);
        }
    }
    lanes.iter().sum::<f64>() + rest.iter().copied().map(f64::from).sum::<f64>()
}

/// Memory for so many floats, with any content; far too much is freed. New memory comes zeroed from the system, so that
/// each thread is the first to touch its part.
pub(super) fn resized(data: &mut Vec<f32>, length: usize) -> &mut [f32] {
    if data.len() < length || data.len() / 16 > length {
        *data = vec![0.0; length];
    }
    &mut data[..length]
}

/// The months of each block, out of months of all futures.
pub(super) fn by_block(months: &mut [f32], count: usize) -> Vec<Vec<&mut [f32]>> {
    let mut blocks: Vec<Vec<&mut [f32]>> = (0..count.div_ceil(BLOCK)).map(|_| Vec::with_capacity(months.len() / count)).collect();
    for month in months.chunks_mut(count) {
        for (block, part) in blocks.iter_mut().zip(month.chunks_mut(BLOCK)) {
            block.push(part);
        }
    }
    blocks
}

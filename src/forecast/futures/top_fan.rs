//! The fan on whom a part of the gifts depends, and who leaves in some futures.

use super::coordinates::Coordinate;
use super::points::{BLOCK, Points};
use crate::plan::{Assumption as A, MOST_MONTHS, Plan};

/// When the top fan leaves.
#[derive(Clone, Debug)]
pub(super) struct TopFan {
    points: Points,
    /// The natural logarithm of the chance that the fan stays for a month.
    stays: f64,
}

/// The months in which the fan leaves.
#[derive(Clone, Debug)]
pub(super) enum FanLeaves<'a> {
    /// Those of the plan's own futures.
    Drawn(TopFan),
    /// One for each future.
    Given(&'a [usize]),
}

impl FanLeaves<'_> {
    /// The months of the futures from `start` on.
    pub(super) fn fill(&self, start: usize, months: &mut [usize]) {
        match self {
            Self::Drawn(fan) => fan.fill(start, months),
            Self::Given(leaves) => months.copy_from_slice(&leaves[start..start + months.len()]),
        }
    }
}

impl TopFan {
    /// `None` for a plan without churn.
    pub(super) fn new(plan: &Plan) -> Option<Self> {
        let (share, chance) = (plan.value(A::TopFanShare), plan.value(A::TopFanLeaves));
        let leaves = share > 0.0 && chance > 0.0;
        leaves.then(|| Self { points: Points::new(plan.futures_seed(), Coordinate::TOP_FAN), stays: libm::log1p(-chance) })
    }

    /// The month at whose beginning the fan leaves in one future; beyond any plan for never.
    pub(super) fn leaves(&self, future: usize) -> usize {
        self.month(self.points.at(future))
    }

    /// The months by normal draws.
    pub(super) fn leaves_by(&self, z: &[f32], months: &mut [usize]) {
        for (month, z) in months.iter_mut().zip(z) {
            // The tail above the draw is 1 less its place.
            let above = libm::erfc(f64::from(*z) * std::f64::consts::FRAC_1_SQRT_2) / 2.0;
            *month = self.month_at(libm::log(above));
        }
    }

    /// The months of the futures from `start` on.
    fn fill(&self, start: usize, months: &mut [usize]) {
        let mut numbers = [0; BLOCK];
        self.points.fill(start, &mut numbers);
        for (month, number) in months.iter_mut().zip(&numbers) {
            *month = self.month(*number);
        }
    }

    fn month(&self, number: u32) -> usize {
        let u = (f64::from(number) + 0.5) / 4_294_967_296.0;
        self.month_at(libm::log1p(-u))
    }

    /// The month at the logarithm of 1 less a uniform number.
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, clippy::cast_precision_loss, reason = "at least 0 and cut at 120")]
    fn month_at(&self, log: f64) -> usize {
        // A fan who is sure to leave does so at once: the quotient is 0.
        (log / self.stays).min(MOST_MONTHS as f64) as usize
    }
}

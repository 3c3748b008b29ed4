//! The income of each stream, and its deductions: pure arithmetic after the platform's share, one short file a stream.
//!
//! Money is in the plan's currency, fractions are 0 to 1. A growth factor is the size of a month for a stream, audience and season
//! in one; 1 is the plan's first month without a season.

pub mod affiliate;
pub mod brands;
pub mod gifts;
pub mod likes;
pub mod merch;
pub mod rewards;
pub mod segments;
pub mod statement;
pub mod subscriptions;
pub mod supporters;

use std::ops::{Add, Mul, Sub};

use crate::plan::{Assumption, Stream, Values};
use supporters::Members;

/// Double precision for the deterministic forecast and one future, single for many futures.
pub trait Float: Copy + Default + PartialOrd + Add<Output = Self> + Sub<Output = Self> + Mul<Output = Self> {}

impl Float for f32 {}
impl Float for f64 {}

/// How the income of a stream follows from a plan's values.
#[derive(Clone, Copy, Debug)]
pub struct Formula {
    /// The assumptions it reads, beside the growth factors.
    pub inputs: &'static [Assumption],
    /// The income at growth factor 1.
    pub rate: Rate,
}

/// The income of a stream at growth factor 1.
#[derive(Clone, Copy, Debug)]
pub enum Rate {
    /// The same every month.
    Steady(fn(&Values) -> f64),
    /// Members who join, stay and leave, and donations.
    Members(fn(&Values) -> Members<f64>),
}

/// The formula of a built-in stream.
#[must_use]
pub const fn formula(stream: Stream) -> Formula {
    match stream {
        Stream::Gifts => gifts::FORMULA,
        Stream::Brands => brands::FORMULA,
        Stream::Rewards => rewards::FORMULA,
        Stream::Segments => segments::FORMULA,
        Stream::Affiliate => affiliate::FORMULA,
        Stream::Merch => merch::FORMULA,
        Stream::Supporters => supporters::FORMULA,
        Stream::Subscriptions => subscriptions::FORMULA,
    }
}

impl Formula {
    /// Turns the growth factors of a plan's months into the income of each month.
    pub fn earn(&self, values: &Values, months: &mut [f64]) {
        match self.rate {
            Rate::Steady(per_month) => steady(per_month(values), months),
            Rate::Members(members) => members(values).earn(months),
        }
    }
}

/// Turns the growth factors of months into income that is the same every month but for them.
pub fn steady(per_month: f64, months: &mut [f64]) {
    for month in months {
        *month *= per_month;
    }
}

/// The rest of a payment after the card company: `price · (1 − rate) − fixed`, after a platform's own rate.
fn after_card(price: f64, platform_rate: f64, v: &Values) -> f64 {
    price * (1.0 - platform_rate - v[Assumption::CardRate]) - v[Assumption::CardFixed]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::{Assumption as A, Entry, Key, Plan, YearMonth};

    /// An input that is not named would not be drawn, and its slider would move no future.
    #[test]
    fn a_formula_reads_its_inputs_and_nothing_else() {
        let mut plan = Plan::new(YearMonth::new(2027, 1).unwrap());
        plan.set(Key::Assumption(A::LiftPerDoubling), Entry::Exact(0.1)).unwrap();
        plan.set(Key::Assumption(A::LikesPerMonth), Entry::Exact(400_000.0)).unwrap();
        for stream in Stream::ALL {
            let formula = formula(stream);
            let income = |plan: &Plan| {
                let mut months = [1.0, 1.5, 0.5];
                formula.earn(&plan.values(), &mut months);
                months
            };
            for assumption in A::ALL {
                let mut moved = plan.clone();
                let value = moved.value(*assumption);
                moved.set(Key::Assumption(*assumption), Entry::Exact(if value == 0.0 { 0.1 } else { value * 0.9 })).unwrap();
                assert_eq!(income(&moved) != income(&plan), formula.inputs.contains(assumption), "{assumption:?} in {}", stream.key());
            }
        }
    }
}

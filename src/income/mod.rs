//! The income of each stream, and its deductions: pure arithmetic after the platform's share, one short file a stream.
//!
//! Money is in the plan's currency, fractions are 0 to 1. A growth factor is the size of a month for a stream, audience and season
//! in one; 1 is the plan's first month without a season.

pub mod affiliate;
pub mod brands;
mod formula;
pub mod gifts;
pub mod likes;
pub mod merch;
pub mod payout;
pub mod rewards;
pub mod segments;
pub mod statement;
pub mod subscriptions;
pub mod supporters;
pub mod tax;

pub use formula::{Float, Formula, Members, Rate, steady};

use crate::plan::Stream;

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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::{Assumption as A, Entry, Key, Plan, YearMonth};

    /// An input that is not named would not be drawn, and its slider would move no future.
    #[test]
    fn formula_reads_its_inputs_and_nothing_else() {
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

//! The steps from gifts to money, as a sentence.

use crate::income::gifts;
use crate::plan::Plan;
use crate::words::Money;
use crate::words::report::GiftPath;

/// Every step of a month's gifts: "7,500 gifts → 180,000 coins → 180,000 diamonds → $900", and visibility where it is not 1:
/// "… → $900 × 1.1 visibility = $990".
#[must_use]
pub fn gift_hops(plan: &Plan) -> String {
    GiftPath { hops: gifts::hops(&plan.values()), money: Money::of(plan.currency()) }.to_string()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::{Assumption, Entry, Key, YearMonth};

    #[test]
    fn each_hop_is_named() {
        let mut plan = Plan::new(YearMonth::new(2027, 1).unwrap());
        // 20 LIVEs · 2.5 h · 150 gifts = 7,500; · 24 coins = 180,000; · 1 diamond; · $0.005 = $900
        assert_eq!(gift_hops(&plan), "7,500 gifts → 180,000 coins → 180,000 diamonds → $900");
        let mut set = |assumption, value| plan.set(Key::Assumption(assumption), Entry::Exact(value)).unwrap();
        // A doubling of likes at a lift of 10 %: 2^log2(1.1) = 1.1
        set(Assumption::LiftPerDoubling, 0.1);
        set(Assumption::LikesPerMonth, 500_000.0);
        assert_eq!(gift_hops(&plan), "7,500 gifts → 180,000 coins → 180,000 diamonds → $900 × 1.1 visibility = $990");
    }
}

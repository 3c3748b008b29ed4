//! The steps from gifts to money, as a sentence.

use super::month::MonthReport;
use crate::forecast::{Line, StreamId};
use crate::income::gifts;
use crate::plan::{Plan, Stream};
use crate::words::Money;
use crate::words::report::GiftPath;

/// Every step of a month's gifts: "7,500 gifts → 180,000 coins → 180,000 diamonds → $900", and visibility where it is not 1:
/// "… → $900 × 1.1 visibility = $990". Gifts that are turned off are those of a month without growth.
#[must_use]
pub fn gift_hops(plan: &Plan, month: &MonthReport) -> String {
    let hops = gifts::hops(&plan.values());
    let gifts = Line::Stream(StreamId::Named(Stream::Gifts));
    let paid = month.rows.iter().find(|row| row.line == gifts && row.enabled);
    let usual = hops.money * hops.visibility;
    let growth = paid.map_or(1.0, |row| if usual == 0.0 { 1.0 } else { row.amount / usual });
    let hops = gifts::Hops { gifts: hops.gifts * growth, coins: hops.coins * growth, diamonds: hops.diamonds * growth, money: hops.money * growth, ..hops };
    GiftPath { hops, money: Money::of(plan.currency()) }.to_string()
}

/// The steps with figures as long as they usually get, for the room they need.
#[must_use]
pub fn long_gift_hops(plan: &Plan) -> String {
    let hops = gifts::Hops { gifts: 99_999.0, coins: 9_999_999.0, diamonds: 9_999_999.0, money: 99_999.0, ..gifts::hops(&plan.values()) };
    GiftPath { hops, money: Money::of(plan.currency()) }.to_string()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::forecast::deterministic;
    use crate::plan::{Assumption, Entry, Key, YearMonth};
    use crate::report;

    fn hops_in(plan: &Plan, t: usize) -> String {
        gift_hops(plan, &report::month(plan, &deterministic(plan), t))
    }

    #[test]
    fn chain_is_that_of_the_chosen_month() {
        let plan = Plan::new(YearMonth::new(2027, 1).unwrap());
        // Growth of 3% a month: 7,500 · 1.03 = 7,725; · 24 coins = 185,400; · $0.005 = $927
        assert_eq!(hops_in(&plan, 1), "7,725 gifts → 185,400 coins → 185,400 diamonds → $927");
    }

    #[test]
    fn each_hop_is_named() {
        let mut plan = Plan::new(YearMonth::new(2027, 1).unwrap());
        // 20 LIVEs · 2.5 h · 150 gifts = 7,500; · 24 coins = 180,000; · 1 diamond; · $0.005 = $900
        assert_eq!(hops_in(&plan, 0), "7,500 gifts → 180,000 coins → 180,000 diamonds → $900");
        let mut set = |assumption, value| plan.set(Key::Assumption(assumption), Entry::Exact(value)).unwrap();
        // A doubling of likes at a lift of 10 %: 2^log2(1.1) = 1.1
        set(Assumption::LiftPerDoubling, 0.1);
        set(Assumption::LikesPerMonth, 500_000.0);
        assert_eq!(hops_in(&plan, 0), "7,500 gifts → 180,000 coins → 180,000 diamonds → $900 × 1.1 visibility = $990");
    }
}

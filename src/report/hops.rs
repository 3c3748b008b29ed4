//! The way from gifts to money, in words.

use crate::income::gifts;
use crate::plan::Plan;

use crate::words::Money;
use crate::words::number::plain;

/// Every hop of a month's gifts: "7,500 gifts → 180,000 coins → 180,000 diamonds → $900", and what visibility makes of it
/// where it is not 1: "… → $900 × 1.1 visibility = $990".
#[must_use]
pub fn gift_hops(plan: &Plan) -> String {
    let hops = gifts::hops(&plan.values());
    let money = Money::of(plan.currency());
    // A plan for a few gifts a month should not say that they are worth nothing.
    let amount = |amount: f64| if amount < 10.0 { money.cents(amount) } else { money.whole(amount) };
    let count = |count: f64| plain(if count < 10.0 { (count * 10.0).round() / 10.0 } else { count.round() });
    let seen = if hops.visibility == 1.0 {
        String::new()
    } else {
        format!(" × {} visibility = {}", plain((hops.visibility * 100.0).round() / 100.0), amount(hops.money * hops.visibility))
    };
    format!("{} gifts → {} coins → {} diamonds → {}{seen}", count(hops.gifts), count(hops.coins), count(hops.diamonds), amount(hops.money))
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

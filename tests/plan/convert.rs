//! Another currency.

use proptest::prelude::*;
use zeroline::plan::{Assumption, Currency, Entry, Key, OwnField, Plan, PlanField, Range, TaxBand, Variant, rounded_amount};

fn plan() -> Plan {
    Plan::new("2027-01".parse().unwrap())
}

fn euro() -> Currency {
    "EUR".parse().unwrap()
}

fn set(plan: &mut Plan, key: &str, entry: Entry) {
    plan.set(key.parse().unwrap(), entry).unwrap();
}

#[test]
fn every_amount_is_converted_and_nothing_else() {
    let mut converted = plan();
    converted.convert(euro(), 0.9).unwrap();
    assert_eq!((converted.currency(), converted.value(Assumption::CurrencyPerUsd)), (euro(), 0.9));
    // 350 · 0.9, with its range of 220 to 550; 4.99 · 0.9 = 4.491; 0.60 · 0.9; 3,000 · 0.9.
    let fee = converted.estimate(Assumption::FeePerDeal);
    assert_eq!((fee.value(), fee.range()), (315.0, Some(Range { low: 198.0, high: 495.0 })));
    assert_eq!(converted.value(Assumption::SubscriptionPrice), 4.49);
    assert_eq!(converted.value(Assumption::Rpm), 0.54);
    assert_eq!(converted.value(Assumption::GoalPerMonth), 2_700.0);
    for same in [Assumption::GiftsPerHour, Assumption::UsdPerDiamond, Assumption::CommissionRate, Assumption::SeasonJan] {
        assert_eq!(converted.estimate(same), plan().estimate(same), "{same:?}");
    }
}

#[test]
fn scenarios_and_own_streams_are_converted() {
    let mut plan = plan();
    set(&mut plan, "own.1.amount_per_month", Entry::Exact(200.0));
    let id = plan.add_scenario_named("Cheaper").unwrap();
    let change = |plan: &mut Plan, key: &str, entry| plan.set_in(Variant::Scenario(id), key.parse().unwrap(), entry).unwrap();
    change(&mut plan, "brands.fee_per_deal", Entry::Exact(100.0));
    change(&mut plan, "own.1.amount_per_month", Entry::Exact(50.0));
    change(&mut plan, "own.2.amount_per_month", Entry::Exact(80.0));
    change(&mut plan, "plan.currency_per_usd", Entry::Exact(2.0));
    change(&mut plan, "gifts.gifts_per_hour", Entry::Value(300.0));
    plan.convert(euro(), 0.5).unwrap();
    let scenario = plan.flattened(Variant::Scenario(id));
    let value = |plan: &Plan, key: &str| plan.estimate_at(key.parse().unwrap()).unwrap().value();
    assert_eq!(value(&plan, "own.1.amount_per_month"), 100.0);
    let found = ["brands.fee_per_deal", "own.1.amount_per_month", "own.2.amount_per_month", "plan.currency_per_usd", "gifts.gifts_per_hour"];
    assert_eq!(found.map(|key| value(&scenario, key)), [50.0, 25.0, 40.0, 1.0, 300.0]);
}

#[test]
fn amount_beyond_its_limit_changes_nothing() {
    let mut plan = plan();
    set(&mut plan, "brands.fee_per_deal", Entry::Exact(9e6));
    let before = plan.clone();
    let problem = plan.convert("IDR".parse().unwrap(), 18_148.2).unwrap_err();
    assert_eq!((problem.key.as_str(), plan == before), ("brands.fee_per_deal", true));
}

#[test]
fn label_keeps_every_amount() {
    let mut labelled = plan();
    labelled.label(euro(), 0.9).unwrap();
    assert_eq!((labelled.currency(), labelled.value(Assumption::FeePerDeal)), (euro(), 350.0));
    assert!(!labelled.lacks_rate());
    labelled.label(euro(), 1.0).unwrap();
    assert!(labelled.lacks_rate() && !plan().lacks_rate());
}

#[test]
fn default_of_an_amount_is_in_the_plans_currency() {
    let mut plan = plan();
    plan.convert(euro(), 0.895_095).unwrap();
    for of in Assumption::ALL.iter().copied().filter(|of| *of != Assumption::CurrencyPerUsd) {
        assert_eq!(plan.value(of), plan.default_of(of), "{of:?}");
    }
}

#[test]
fn amounts_lose_the_digits_of_a_rate() {
    let cases = [(313.283_25, 313.28), (39_718.456, 39_718.0), (0.537_057, 0.537), (0.0, 0.0), (52_250.49, 52_250.0)];
    for (amount, rounded) in cases {
        assert_eq!(rounded_amount(amount), rounded, "{amount}");
    }
}

proptest! {
    #[test]
    fn conversion_there_and_back_is_the_same_to_rounding(per_usd in 0.01..100.0f64, fee in 1.0..10_000.0f64) {
        let mut plan = plan();
        plan.set(Key::Assumption(Assumption::FeePerDeal), Entry::Exact(fee)).unwrap();
        plan.set("own.1.amount_per_month".parse().unwrap(), Entry::Exact(fee)).unwrap();
        let (there, back) = (plan.clone(), plan.clone());
        let mut round = there;
        round.convert(euro(), per_usd).unwrap();
        round.convert(Currency::USD, 1.0).unwrap();
        for key in [Key::Assumption(Assumption::FeePerDeal), Key::Own(back.own()[0].id, OwnField::AmountPerMonth)] {
            let (before, after) = (back.estimate_at(key).unwrap().value(), round.estimate_at(key).unwrap().value());
            // Half a unit of the last digit of each rounding, the first in the other currency.
            let step = |amount: f64| if amount >= 1_000.0 { 0.5 } else if amount >= 1.0 { 0.005 } else { amount * 0.005 };
            let most = step(before * per_usd) / per_usd + step(before) + 1e-9;
            prop_assert!((before - after).abs() <= most, "{before} became {after}");
        }
        prop_assert_eq!(round.get(Key::Plan(PlanField::Currency)), Some(Entry::Word("USD".to_owned())));
    }
}

#[test]
fn minimum_payouts_tax_bands_and_cash_are_converted() {
    let mut plan = plan();
    plan.set_tax_bands([(0.0, 0.1), (12_000.0, 0.2)].map(|(from, rate)| TaxBand { from, rate }).to_vec()).unwrap();
    set(&mut plan, "own.1.minimum_payout", Entry::Exact(20.0));
    let id = plan.add_scenario_named("Sooner").unwrap();
    plan.set_in(Variant::Scenario(id), "rewards.minimum_payout".parse().unwrap(), Entry::Exact(10.0)).unwrap();
    plan.convert(euro(), 0.5).unwrap();
    let value = |plan: &Plan, key: &str| plan.estimate_at(key.parse().unwrap()).unwrap().value();
    let found = ["gifts.minimum_payout", "own.1.minimum_payout", "rewards.minimum_payout", "cash.living_per_month"].map(|key| value(&plan, key));
    assert_eq!(found, [50.0, 10.0, 25.0, 600.0]);
    assert_eq!(value(&plan.flattened(Variant::Scenario(id)), "rewards.minimum_payout"), 5.0);
    assert_eq!(plan.tax_bands().iter().map(|band| (band.from, band.rate)).collect::<Vec<_>>(), [(0.0, 0.1), (6_000.0, 0.2)]);
}

#[test]
fn new_plan_fits_every_currency_of_its_order_of_magnitude() {
    for currency in Currency::all() {
        for per_usd in [0.32, 1.0, 3.1].map(|rate| rate * currency.magnitude()) {
            plan().convert(currency, per_usd).unwrap_or_else(|problem| panic!("{currency} at {per_usd}: {problem}"));
        }
    }
}

#[test]
fn limits_of_money_follow_the_currency_and_nothing_else_does() {
    let limit = |plan: &Plan, key: &str| plan.bounds(key.parse().unwrap()).unwrap().limit;
    let mut rupiah = plan();
    rupiah.convert("IDR".parse().unwrap(), 18_148.2).unwrap();
    let keys = ["rewards.rpm", "own.1.amount_per_month", "gifts.minimum_payout", "cash.opening", "gifts.usd_per_diamond", "live.sessions_per_month"];
    assert_eq!(keys.map(|key| limit(&plan(), key)), [(0.0, 100.0), (0.0, 1e7), (0.0, 1e6), (-1e9, 1e9), (0.0, 0.01), (0.0, 200.0)]);
    assert_eq!(keys.map(|key| limit(&rupiah, key)), [(0.0, 1e6), (0.0, 1e11), (0.0, 1e10), (-1e13, 1e13), (0.0, 0.01), (0.0, 200.0)]);
    assert!(rupiah.set_tax_bands(vec![TaxBand { from: 0.0, rate: 0.05 }, TaxBand { from: 5e9, rate: 0.3 }]).is_ok());
    assert!(plan().set_tax_bands(vec![TaxBand { from: 0.0, rate: 0.05 }, TaxBand { from: 5e9, rate: 0.3 }]).is_err());
}

#[test]
fn amounts_of_yen_are_not_kept_as_dollars_beyond_their_limit() {
    let yen: Currency = "JPY".parse().unwrap();
    let mut plan = plan();
    plan.convert(yen, 157.25).unwrap();
    set(&mut plan, "rewards.rpm", Entry::Exact(150.0));
    let before = plan.clone();
    let problem = plan.label(Currency::USD, 1.0).unwrap_err();
    assert_eq!((problem.key.as_str(), plan == before), ("rewards.rpm", true));
    let problem = plan.set(Key::Plan(PlanField::Currency), Entry::Word("USD".to_owned())).unwrap_err();
    assert_eq!((problem.key.as_str(), plan == before), ("rewards.rpm", true));
    plan.convert(Currency::USD, 1.0).unwrap();
    assert_eq!(plan.value(Assumption::Rpm), 0.954);
}

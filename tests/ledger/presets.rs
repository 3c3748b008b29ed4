//! Presets, and the idea for a fee.

use zeroline::ledger::{Ledger, Origin, Subject};
use zeroline::plan::{Assumption as A, Entry, Key, PlanField};

use crate::new_plan;

#[test]
fn every_preset_fits_every_plan_it_is_offered_for() {
    let ledger = Ledger::built_in();
    let mut count = 0;
    for section in ["gifts", "brands", "rewards", "affiliate", "supporters", "subscriptions", "costs", "fees"] {
        for preset in ledger.presets(section) {
            count += 1;
            let taken = preset.applied_to(&new_plan()).unwrap();
            for claim in &preset.claims {
                let Subject::Number(of) = claim.subject else { panic!("{} sets no number", claim.text) };
                assert!(claim.is_offered(), "{}", claim.text);
                assert_eq!(taken.value(of), claim.value, "{}: {}", preset.name, of.spec().key);
                assert!(matches!(ledger.origin(&taken, of), Origin::Taken(_, Some(known)) if known == *claim), "{}: {}", preset.name, of.spec().key);
            }
        }
    }
    // 4 payout regions, 4 tiers, the old fund and 6 regions, 7 shop and 6 Amazon categories, 7 platforms, 4 shares, 4 costs, 2 cards.
    assert_eq!(count, 4 + 4 + 7 + 13 + 7 + 4 + 4 + 2);
}

#[test]
fn preset_sets_its_numbers() {
    let ledger = Ledger::built_in();
    let preset = |section: &str, name: &str| ledger.presets(section).into_iter().find(|preset| preset.name == name).unwrap();
    let mut plan = new_plan();
    plan.set(Key::Assumption(A::PlatformFeeRate), Entry::Exact(0.5)).unwrap();
    plan.set(Key::Assumption(A::CardRate), Entry::Exact(0.5)).unwrap();
    let patreon = preset("supporters", "Patreon (new page)").applied_to(&plan).unwrap();
    assert_eq!([A::PlatformFeeRate, A::CardRate, A::CardFixed].map(|of| patreon.value(of)), [0.1, 0.029, 0.3]);
    let fund = preset("rewards", "Old Creator Fund").applied_to(&plan).unwrap();
    assert_eq!([A::Rpm, A::QualifiedShare].map(|of| fund.value(of)), [0.03, 1.0]);
    let coffee = preset("supporters", "Buy Me a Coffee").applied_to(&plan).unwrap();
    assert_eq!([A::PlatformFeeRate, A::DonationFeeRate, A::CardRate, A::CardFixed].map(|of| coffee.value(of)), [0.05, 0.05, 0.029, 0.3]);
    plan.set(Key::Assumption(A::DiamondsPerCoin), Entry::Exact(0.5)).unwrap();
    let gifts = preset("gifts", "Gifts in the US: every mission met").applied_to(&plan).unwrap();
    assert_eq!([A::UsdPerDiamond, A::DiamondsPerCoin].map(|of| gifts.value(of)), [0.0053, 1.0]);
    let beauty = preset("affiliate", "TikTok Shop: beauty").applied_to(&plan).unwrap();
    assert_eq!([A::CommissionRate, A::ConversionRate, A::RefundRate].map(|of| beauty.value(of)), [0.173, 0.032, 0.194]);
}

#[test]
fn money_is_converted_into_the_plans_currency() {
    let ledger = Ledger::built_in();
    let mut plan = new_plan();
    plan.set(Key::Plan(PlanField::Currency), Entry::Word("EUR".to_owned())).unwrap();
    plan.set(Key::Assumption(A::CurrencyPerUsd), Entry::Exact(0.5)).unwrap();
    let card = ledger.presets("fees").into_iter().find(|preset| preset.name == "PayPal checkout").unwrap().applied_to(&plan).unwrap();
    assert_eq!([A::CardRate, A::CardFixed].map(|of| card.value(of)), [0.0349, 0.245]);
    let gifts = ledger.presets("gifts")[0].applied_to(&plan).unwrap();
    assert_eq!(gifts.value(A::UsdPerDiamond), ledger.presets("gifts")[0].claims[0].value, "a diamond is paid in US dollars");
}

#[test]
fn fee_is_suggested_from_followers_engagement_and_views() {
    let ledger = Ledger::built_in();
    // 20,000 followers: 162, 707, 100 and 500; their geometric middle is (162·707·100·500)^¼ = 274.9. Usual engagement there is
    // 7.5 %, so 15 % doubles it: 549.8. 10,000 views at $15: $150. The middle of both: √(549.8 · 150) = 287.2.
    let idea = ledger.fee_idea(20_000, 0.15, 10_000.0).unwrap();
    assert_eq!(idea.claims, 4);
    assert!((idea.by_followers.unwrap() - 549.8).abs() < 0.5, "{idea:?}");
    assert_eq!(idea.by_views, Some(150.0));
    assert!((idea.fee - 287.2).abs() < 0.5, "{idea:?}");
    // More engagement than the double counts as the double, and less than half as half.
    assert_eq!(ledger.fee_idea(20_000, 0.9, 0.0).unwrap().by_followers, idea.by_followers);
    let least = ledger.fee_idea(20_000, 0.0, 0.0).unwrap();
    assert!((least.fee - 274.9 / 2.0).abs() < 0.5 && least.by_views.is_none());
    // No claim is about two million followers, so only views are left; without them there is no idea.
    assert_eq!(ledger.fee_idea(2_000_000, 0.03, 100_000.0).unwrap().fee, 1_500.0);
    assert_eq!(ledger.fee_idea(2_000_000, 0.03, 0.0), None);
}

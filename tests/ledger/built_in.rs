//! The ledger the program comes with.

use std::collections::{BTreeMap, BTreeSet};

use zeroline::file::load_ledger;
use zeroline::ledger::{Age, Claim, Ledger, Origin, Subject, Tag};
use zeroline::plan::{Assumption, Key};

use crate::{new_plan, read_on};

#[test]
fn every_row_of_both_files_can_be_read() {
    let (rates, gifts) = (include_str!("../../assets/rates.csv"), include_str!("../../assets/gifts.csv"));
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("rates.csv"), rates).unwrap();
    std::fs::write(folder.path().join("gifts.csv"), gifts).unwrap();
    let (again, problems) = load_ledger(Some(folder.path()));
    assert_eq!(problems, []);
    // Laid over itself it is the same.
    assert_eq!(again, Ledger::built_in());
    assert_eq!((again.claims().len(), again.catalogue().gifts().len()), (rates.lines().count() - 1, gifts.lines().count() - 1));
}

#[test]
fn every_default_has_a_claim_or_is_our_own_assumption() {
    let ledger = Ledger::built_in();
    let plan = new_plan();
    let mut own = Vec::new();
    for of in Assumption::ALL.iter().copied().filter(|of| of.section() != "season") {
        let default = of.spec().default;
        match ledger.origin(&plan, of) {
            Origin::Default(Some(claim)) => {
                let (low, high) = (claim.low.unwrap_or(claim.value), claim.high.unwrap_or(claim.value));
                assert!((low..=high).contains(&default), "{}: {default} does not rest on “{}”", of.spec().key, claim.text);
            }
            Origin::Default(None) => own.push(of.spec().key),
            other => panic!("{}: {other:?}", of.spec().key),
        }
    }
    // No source has the LIVEs or the orders of a month; the last ones are between claims that differ.
    assert_eq!(
        own,
        [
            "audience.growth_rate",
            "audience.likes_per_month",
            "audience.likes_baseline",
            "live.sessions_per_month",
            "live.hours_per_session",
            "gifts.gifts_per_hour",
            "gifts.coins_per_gift",
            "gifts.top_fan_share",
            "gifts.top_fan_leaves",
            "brands.deals_per_month",
            "brands.fee_per_deal",
            "rewards.videos_per_month",
            "rewards.views_per_video",
            "segments.segments_per_month",
            "segments.shoutouts_per_month",
            "segments.fee_per_shoutout",
            "segments.collabs_per_month",
            "segments.fee_per_collab",
            "affiliate.clicks_per_month",
            "merch.orders_per_month",
            "merch.return_rate",
            "supporters.opening_members",
            "supporters.new_members_per_month",
            "supporters.membership_price",
            "supporters.donations_per_month",
            "supporters.average_donation",
            "subscriptions.subscribers",
            "costs.fixed_per_month",
            "costs.manager_rate",
            "costs.profit_before",
            "cash.opening",
            "cash.living_per_month",
            "plan.currency_per_usd",
            "plan.goal_per_month",
            "futures.together",
        ]
    );
    for of in Assumption::ALL {
        assert!(ledger.about(*of).filter(|claim| claim.has(Tag::Default)).count() <= 1, "{} rests on several", of.spec().key);
    }
}

#[test]
fn only_claims_that_fit_are_offered() {
    let ledger = Ledger::built_in();
    let plan = new_plan();
    for claim in ledger.claims() {
        let Subject::Number(of) = claim.subject else { continue };
        let (low, high) = plan.bounds(Key::Assumption(of)).unwrap().limit;
        assert_eq!(!(low..=high).contains(&claim.value), claim.has(Tag::OutsideLimit), "{}", claim.text);
        if claim.is_offered() {
            let taken = claim.used_in(&plan).unwrap();
            assert_eq!(taken.value(of), claim.value);
            assert_eq!(ledger.origin(&taken, of), Origin::Taken(&claim.reference(), Some(claim)), "a plan finds its source again");
        }
    }
    let informing: Vec<f64> = ledger.claims().iter().filter(|claim| !claim.is_offered()).map(|claim| claim.value).collect();
    // A diamond at 0.05 × 50 %, and "over 20 %" churn.
    assert_eq!(informing, [0.025, 0.2]);
}

#[test]
fn references_tell_claims_on_a_number_apart() {
    let ledger = Ledger::built_in();
    for of in Assumption::ALL {
        let references: Vec<String> = ledger.about(*of).map(Claim::reference).collect();
        assert_eq!(references.iter().collect::<BTreeSet<_>>().len(), references.len(), "{references:#?}");
        assert!(references.iter().all(|reference| reference.chars().count() <= zeroline::plan::LONGEST_SOURCE));
    }
}

#[test]
fn stale_and_undated_claims_are_marked() {
    let ledger = Ledger::built_in();
    let count = |age| ledger.claims().iter().filter(|claim| claim.age(read_on()) == age).count();
    // 46 stale and 39 undated of the 140 published entries; 6 more on usual engagement, of 2025, are stale too, and one of
    // 2025-12-05 is fresh. Of the 5 on viewers and their gifts, 2 of 2025-11 are stale and 2 are undated; of the 23 on payments and the top fan
    // 8 are stale and 13 are undated.
    assert_eq!((count(Age::Stale), count(Age::Undated), count(Age::Fresh)), (46 + 6 + 2 + 8, 39 + 2 + 13, 175 - 62 - 54));
    assert!(ledger.claims().iter().all(|claim| claim.read == Some(read_on()) && claim.confidence.is_some()));
    // A year on, nothing that was dated is fresh.
    let later = zeroline::ledger::Date::new(2027, 11, 23).unwrap();
    assert!(ledger.claims().iter().all(|claim| claim.age(later) != Age::Fresh));
}

#[test]
fn no_gift_is_listed_twice() {
    let ledger = Ledger::built_in();
    let gifts = ledger.catalogue().gifts();
    assert_eq!(gifts.len(), 291);
    let ids: Vec<u64> = gifts.iter().filter_map(|gift| gift.id).collect();
    assert_eq!((ids.len(), ids.iter().collect::<BTreeSet<_>>().len()), (192, 192));
    let unnumbered: BTreeSet<_> = gifts.iter().filter(|gift| gift.id.is_none()).map(|gift| (&gift.name, gift.coins)).collect();
    assert_eq!(unnumbered.len(), 99);
    let mut named = BTreeMap::<&str, Vec<u32>>::new();
    for gift in gifts {
        named.entry(&gift.name).or_default().push(gift.coins);
    }
    assert_eq!(named["Heart"], [1, 10]);
    assert_eq!(ledger.catalogue().seen_on().unwrap().to_string(), "2025-08-02");
}

#[test]
fn gifts_are_found_by_typed_names() {
    let ledger = Ledger::built_in();
    let found = |text: &str| ledger.catalogue().search(text, |name| name).iter().map(|gift| format!("{} {}", gift.name, gift.coins)).collect::<Vec<_>>();
    assert_eq!(found("rose")[0], "Rose 1");
    assert_eq!(found("  HEART ")[..3], ["Heart 1", "Heart 10", "Heart Me 1"]);
    for written in ["29,999", "29.999", "29\u{202f}999", "29’999"] {
        assert_eq!(found(written), found("29999"), "{written}");
    }
    assert!(found("29999").contains(&"Lion 29999".to_owned()));
    assert_eq!(found("no such gift"), Vec::<String>::new());
    // Misspelt, they are found all the same.
    assert_eq!([found("Rsoe"), found("univrese")].map(|found| found[0].clone()), ["Rose 1", "TikTok Universe 34999"]);
    assert_eq!(found("").len(), 291);
    // By the name of another language, and still by the English one.
    let local = |name: &str| if name == "Lion" { "León".to_owned() } else { name.to_owned() };
    let names: Vec<(String, String)> = ledger.catalogue().gifts().iter().map(|gift| (gift.name.clone(), local(&gift.name))).collect();
    let in_spanish = |name| names.iter().find(|(english, _)| english == name).map_or("", |(_, local)| local.as_str());
    for text in ["león", "Lion", "leónn"] {
        assert_eq!(ledger.catalogue().search(text, in_spanish)[0].name, "Lion", "{text}");
    }
}

#[test]
fn ten_thousand_coins_of_gifts_under_each_rule() {
    let ledger = Ledger::built_in();
    let mut dollars: Vec<i64> = ledger
        .about(Assumption::UsdPerDiamond)
        .map(|claim| {
            #[expect(clippy::cast_possible_truncation, reason = "some hundred dollars")]
            let dollars = (10_000.0 * claim.value).round() as i64;
            dollars
        })
        .collect();
    dollars.sort_unstable();
    // From $20 for short LIVEs and $25 at two coins a diamond to $250 at $0.05 × 50 %.
    assert_eq!(dollars, [20, 25, 25, 25, 46, 47, 50, 50, 50, 52, 53, 53, 65, 67, 70, 250]);
}

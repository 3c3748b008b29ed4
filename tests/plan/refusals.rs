//! Accepted and refused entries, in the words a person reads.

use zeroline::plan::{Entry, OwnStreamId, Plan, Range};

use super::helpers::{first_example, key, with};

/// The message about an entry that the first example refuses.
fn refused(name: &str, entry: Entry) -> String {
    let mut plan = first_example();
    let said = plan.set(key(name), entry).unwrap_err().to_string();
    assert_eq!(plan, first_example(), "a refused entry changes nothing");
    said
}

fn word(text: &str) -> Entry {
    Entry::Word(text.to_owned())
}

fn ranged(value: f64, low: f64, high: f64) -> Entry {
    Entry::Ranged { value, range: Range { low, high } }
}

#[test]
fn refusal_names_the_key_the_number_and_the_remedy() {
    let said = [
        ("gifts.gifts_per_hour", Entry::Exact(-1.0), "gifts.gifts_per_hour: -1 is outside its limits; use a number from 0 to 1000000"),
        ("gifts.gifts_per_hour", Entry::Value(f64::NAN), "gifts.gifts_per_hour: not a finite number; use one from 0 to 1000000"),
        ("gifts.gifts_per_hour", word("many"), "gifts.gifts_per_hour: found the word “many”; use a number from 0 to 1000000"),
        ("plan.months", Entry::Integer(121), "plan.months: 121 is outside its limits; use a number from 1 to 120"),
        ("plan.months", Entry::Exact(1.5), "plan.months: 1.5 is not a whole number; use one from 1 to 120"),
        ("plan.months", ranged(12.0, 6.0, 24.0), "plan.months: takes no range; use a whole number from 1 to 120"),
        ("plan.goal_per_month", ranged(3_000.0, 2_000.0, 4_000.0), "plan.goal_per_month: takes no range; use a number from 0 to 1000000000"),
        ("brands.enabled", Entry::Exact(1.0), "brands.enabled: found the number 1; use true or false"),
        ("plan.currency", word("XYZ"), "plan.currency: found the word “XYZ”; use a currency code like USD"),
        ("plan.start_month", word("January"), "plan.start_month: found the word “January”; use a month like 2027-01, from 1970-01 to 2999-12"),
        ("plan.goal_measure", word("net"), "plan.goal_measure: found the word “net”; use gross or take_home"),
        ("plan.name", word("  "), "plan.name: the name is empty; enter one"),
        ("plan.name", word(&"x".repeat(81)), "plan.name: 81 characters are too many; use at most 80"),
    ];
    for (name, entry, expected) in said {
        assert_eq!(refused(name, entry), expected);
    }
}

#[test]
fn own_streams_have_no_gaps() {
    let said = refused("own.3.name", word("Tips"));
    assert!(said.starts_with("own.3.name: unknown key") && said.contains("did you mean own.1.name?"), "{said}");
}

#[test]
fn range_that_does_not_fit_is_refused_with_the_reason() {
    for (low, high, reason) in [(0.0, 200.0, "above 0"), (160.0, 200.0, "above the value"), (90.0, 140.0, "below the value"), (90.0, 2e6, "outside the limits")]
    {
        let said = refused("gifts.gifts_per_hour", ranged(150.0, low, high));
        assert!(said.starts_with("gifts.gifts_per_hour: the range ") && said.contains(reason), "{said}");
    }
    // A rate of growth may shrink, and so may its range.
    with(&[("audience.growth_rate", ranged(-0.1, -0.2, 0.0))]);
}

#[test]
fn texts_are_stored_unchanged_and_names_trimmed() {
    let plan = with(&[("plan.name", word("  Autumn – part 2 ")), ("plan.note", word("A singer,\n800 followers\t!")), ("plan.currency", word("eur"))]);
    assert_eq!((plan.name(), plan.note(), plan.currency().code()), ("Autumn – part 2", "A singer,\n800 followers\t!", "EUR"));
}

#[test]
fn greatest_seed_is_exact() {
    assert_eq!(with(&[("futures.seed", Entry::Integer(u64::MAX))]).futures_seed(), u64::MAX);
}

#[test]
fn plan_holds_24_own_streams() {
    let mut plan: Plan = first_example();
    for _ in 0..24 {
        plan.add_own().unwrap();
    }
    let full = plan.clone();
    assert_eq!(plan.add_own().unwrap_err().fault.to_string(), "a plan holds at most 24 streams of your own; remove one first");
    assert_eq!(plan, full);
    plan.remove_own(OwnStreamId::FIRST);
    plan.remove_own(OwnStreamId::new(99).unwrap());
    assert_eq!(plan.own().len(), 23);
    assert_eq!(plan.own()[0].name, "My stream 2");
}

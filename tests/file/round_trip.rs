//! Any written plan is read back, and the reader survives any text.

use proptest::prelude::*;
use zeroline::file;
use zeroline::plan::{Assumption, Entry, Key, Plan, PlanField, Range, Stream, YearMonth};

use crate::any_plan::any_plan;
use crate::this_month;

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn any_plan_survives_its_file_and_is_written_the_same_again(plan in any_plan()) {
        let text = file::write(&plan);
        let again = file::read(&text, this_month()).unwrap();
        prop_assert_eq!(&again, &plan);
        prop_assert_eq!(file::write(&again), text);
    }

    #[test]
    fn any_plan_survives_an_editor_that_ends_lines_its_own_way(plan in any_plan()) {
        let text = format!("\u{feff}{}", file::write(&plan).replace('\n', "\r\n"));
        prop_assert_eq!(file::read(&text, this_month()).unwrap(), plan);
    }

    #[test]
    fn damaged_file_is_read_or_refused_with_places_inside_it(plan in any_plan(), damage in prop::collection::vec((any::<prop::sample::Index>(), damage()), 1..6)) {
        let mut chars: Vec<char> = file::write(&plan).chars().collect();
        for (place, damage) in damage {
            let at = place.index(chars.len());
            match damage {
                Damage::Put(text) => { chars.splice(at..at, text.chars()); }
                Damage::Take(count) => { chars.drain(at..(at + count).min(chars.len())); }
                Damage::Cut => chars.truncate(at + 1),
            }
            chars.push('\n');
        }
        let text: String = chars.into_iter().collect();
        if let Err(problems) = file::read(&text, this_month()) {
            prop_assert!(!problems.is_empty());
            for problem in problems {
                let Some(place) = problem.place else { continue };
                let line = text.split('\n').nth(place.line - 1).unwrap();
                prop_assert!(place.column <= line.chars().count() + 1, "{}", problem);
            }
        }
    }

    #[test]
    fn reader_survives_any_text(text in any::<String>()) {
        prop_assert!(file::read(&text, this_month()).is_err());
    }
}

#[test]
fn range_that_is_off_is_kept_in_the_file_and_has_no_effect() {
    let key = Key::Assumption(Assumption::GiftsPerHour);
    let range = Range { low: 90.0, high: 250.0 };
    let mut plan = Plan::new(this_month());
    plan.set(key, Entry::RangeOff { value: 150.0, range }).unwrap();
    let text = file::write(&plan);
    assert!(text.contains("gifts_per_hour: (value: 150, low_off: 90, high_off: 250), // gifts"), "{text}");
    let again = file::read(&text, this_month()).unwrap();
    let estimate = again.estimate_at(key).unwrap();
    assert_eq!((estimate.value(), estimate.range(), estimate.kept_range()), (150.0, None, Some(range)));
}

#[derive(Clone, Debug)]
enum Damage {
    Put(&'static str),
    Take(usize),
    Cut,
}

fn damage() -> impl Strategy<Value = Damage> {
    let bits = vec![
        "(",
        ")",
        "[",
        "]",
        "{",
        "}",
        "\"",
        "\\",
        ",",
        ":",
        "//",
        "/*",
        "*/",
        "\n",
        "r#",
        "#",
        "-",
        ".",
        "1e9",
        "NaN",
        "inf",
        "Some(",
        "'",
        "🎁",
        "\u{0}",
        "format: 2",
        "plan: (",
        "0x",
        "_",
        "b\"",
        "..",
        "#![enable(unwrap_newtypes)]",
        "<<<<<<<",
    ];
    prop_oneof![8 => prop::sample::select(bits).prop_map(Damage::Put), 4 => (1_usize..40).prop_map(Damage::Take), 1 => Just(Damage::Cut)]
}

#[test]
fn missing_fields_have_defaults() {
    assert_eq!(file::read("(format: 1)", this_month()).unwrap(), Plan::new(this_month()));
}

#[test]
fn plan_is_the_same_in_every_spelling() {
    let text = r##"
        /* by hand */ (
            costs: (fixed_per_month: 1_250, manager_rate: 1.5e-1,),
            plan: (start_month: "2030-2", currency: "eur", name: r#"The "raw" one"#),
            format: 1, // not first
        )
        // the end"##;
    let mut plan = Plan::new(YearMonth::new(2030, 2).unwrap());
    plan.set(Key::Assumption(Assumption::FixedPerMonth), Entry::Exact(1_250.0)).unwrap();
    plan.set(Key::Assumption(Assumption::ManagerRate), Entry::Exact(0.15)).unwrap();
    plan.set(Key::Plan(PlanField::Currency), Entry::Word("EUR".to_owned())).unwrap();
    plan.set(Key::Plan(PlanField::Name), Entry::Word("The \"raw\" one".to_owned())).unwrap();
    assert_eq!(file::read(text, this_month()).unwrap(), plan);
}

#[test]
fn number_without_a_range_is_exact() {
    let plan = file::read("(format: 1, gifts: (gifts_per_hour: 80, coins_per_gift: (value: 20, low: 10, high: 40)))", this_month()).unwrap();
    assert_eq!(plan.estimate(Assumption::GiftsPerHour).range(), None);
    assert_eq!(plan.estimate(Assumption::CoinsPerGift).range(), Some(Range { low: 10.0, high: 40.0 }));
    // Left out altogether, it keeps the range of the table.
    assert_eq!(plan.estimate(Assumption::UsdPerDiamond).range(), Some(Range { low: 0.004, high: 0.0053 }));
}

#[test]
fn largest_seed_is_exact() {
    let plan = file::read("(format: 1, futures: (seed: 18446744073709551615))", this_month()).unwrap();
    assert_eq!(plan.futures_seed(), u64::MAX);
    assert!(file::write(&plan).contains("        seed: 18446744073709551615,\n"));
}

/// Two versions of a plan differ only in the lines of the changed values.
#[test]
fn one_change_is_one_line() {
    let old = Plan::new(this_month());
    let changed = |key: &str, entry| {
        let mut new = old.clone();
        new.set(key.parse().unwrap(), entry).unwrap();
        let (old, new) = (file::write(&old), file::write(&new));
        let gone: Vec<&str> = old.lines().filter(|line| !new.lines().any(|other| other == *line)).map(str::trim).collect();
        let come: Vec<&str> = new.lines().filter(|line| !old.lines().any(|other| other == *line)).map(str::trim).collect();
        format!("{} -> {}", gone.join("|"), come.join("|"))
    };
    assert_eq!(
        changed("gifts.gifts_per_hour", Entry::Exact(90.0)),
        "gifts_per_hour: (value: 150, low: 90, high: 250), // gifts -> gifts_per_hour: 90, // gifts"
    );
    assert_eq!(changed("merch.seasonal", Entry::Switch(false)), " -> seasonal: false,");
    assert_eq!(changed("rewards.starts_month", Entry::Integer(3)), " -> starts_month: 3, // months");
    assert_eq!(changed("season.nov", Entry::Exact(1.5)), " -> season: (|nov: 1.5, // multiplier");
    assert_eq!(changed("plan.note", Entry::Word("a \"b\"\n\\c".to_owned())), r#" -> note: "a \"b\"\n\\c","#);
}

#[test]
fn every_stream_shows_its_switch_and_its_sliders() {
    let text = file::write(&Plan::new(this_month()));
    assert_eq!(text.matches("\n        enabled: true,\n").count(), Stream::ALL.len());
    // Written only where they differ.
    let is_detail = |key: &str| ["season.", "cash.", "gifts.top_fan_", "costs.profit_before"].iter().any(|detail| key.starts_with(detail));
    let sliders = Assumption::ALL.iter().filter(|assumption| !is_detail(assumption.spec().key));
    for slider in sliders {
        assert!(text.contains(&format!("\n        {}: ", slider.field())), "{}", slider.spec().key);
    }
}

#[test]
fn tax_bands_are_a_list_in_their_section_and_an_edit_changes_one_line() {
    let text = "(\n    format: \"2.2\",\n    costs: (\n        tax_bands: [ // of 2027\n            (from: 0, rate: 0),\n            (from: 12000, rate: 0.2), // the first\n        ],\n    ),\n)\n";
    let plan = file::read(text, this_month()).unwrap();
    let bands: Vec<(f64, f64)> = plan.tax_bands().iter().map(|band| (band.from, band.rate)).collect();
    assert_eq!(bands, [(0.0, 0.0), (12_000.0, 0.2)]);
    assert!(
        file::write(&plan).contains("\n        tax_bands: [\n            (from: 0, rate: 0),\n            (from: 12000, rate: 0.2),\n        ],\n    ),\n")
    );
    assert!(!file::write(&Plan::new(this_month())).contains("tax_bands"));
}

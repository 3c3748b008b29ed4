//! The examples in `saves/` are plans a person can open, written as the program writes, with figures that are plausible.

use std::path::Path;

use zeroline::file::{self, EXAMPLES};
use zeroline::forecast::{Line, deterministic};
use zeroline::plan::{Entry, Key, Plan, PlanField};
use zeroline::words::Language;

use crate::this_month;

fn saves() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("saves")
}

#[test]
fn every_file_in_saves_is_an_example_and_loads() {
    let mut names: Vec<String> = std::fs::read_dir(saves()).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    let mut expected: Vec<String> = EXAMPLES.iter().map(|example| format!("{}.ron", example.name)).collect();
    expected.sort();
    assert_eq!(names, expected);
    for example in EXAMPLES {
        let plan = file::load(&saves().join(format!("{}.ron", example.name)), this_month()).unwrap();
        assert_eq!(plan, example.plan(this_month()), "{}", example.name);
        assert_eq!(plan.name(), example.title());
        let sentences = plan.note().split_inclusive(". ").count();
        assert!((2..=3).contains(&sentences), "{}: {sentences} sentences", example.name);
    }
}

#[test]
fn examples_are_named_and_described_in_every_language() {
    for language in Language::ALL.into_iter().filter(|language| *language != Language::English) {
        language.make_current();
        for example in EXAMPLES {
            let english = file::load(&saves().join(format!("{}.ron", example.name)), this_month()).unwrap();
            let plan = example.plan(this_month());
            assert!(plan.name() == example.title() && plan.note().chars().count() > 50, "{language:?}: {}", example.name);
            assert_ne!(plan.note(), english.note(), "{language:?}: {}", example.name);
            // Only the words are others.
            assert_eq!(deterministic(&plan).total(Line::TakeHome).to_bits(), deterministic(&english).total(Line::TakeHome).to_bits());
        }
    }
}

#[test]
fn examples_have_the_form_of_the_writer_and_begin_this_month() {
    for example in EXAMPLES {
        let written = file::write(&example.plan(this_month()));
        let without_month: String = written.split_inclusive('\n').filter(|line| line.trim() != "start_month: \"2026-12\",").collect();
        assert_eq!(example.text.replace("\r\n", "\n"), without_month, "{}", example.name);
    }
}

#[test]
fn first_example_has_every_default() {
    let mut plan = file::first_example(this_month());
    assert_eq!(plan.name(), "Growing creator");
    for (field, text) in [(PlanField::Name, "New plan"), (PlanField::Note, "")] {
        plan.set(Key::Plan(field), Entry::Word(text.to_owned())).unwrap();
    }
    assert_eq!(plan, Plan::new(this_month()));
}

/// The average gross of each example in a month, between two bounds that its story allows.
#[test]
fn examples_earn_plausible_amounts() {
    let plausible = [
        // The sum that model.md's defaults come to is worked out in tests/forecast: 39,717.92 in 12 months.
        ("growing-creator", 3_309.0, 3_310.0),
        // 12 hours at 30 gifts of 8 coins of half a cent: 14.40; three tips of 5 after card fees: 13.67.
        ("first-lives", 20.0, 60.0),
        ("part-time", 400.0, 900.0),
        ("full-time", 6_000.0, 10_000.0),
        ("musician", 1_400.0, 2_200.0),
        ("shop-seller", 1_500.0, 2_500.0),
        // 78 hours at 200 gifts of 20 coins of 0.46 cents: 1,435.20, growing 2 % a month.
        ("gifts-only", 1_400.0, 1_800.0),
    ];
    assert_eq!(plausible.map(|(name, ..)| name).as_slice(), EXAMPLES.iter().map(|example| example.name).collect::<Vec<_>>());
    for (example, (name, low, high)) in EXAMPLES.iter().zip(plausible) {
        let forecast = deterministic(&example.plan(this_month()));
        #[expect(clippy::cast_precision_loss, reason = "12 months")]
        let months = forecast.months() as f64;
        let (gross, take_home) = (forecast.total(Line::Gross) / months, forecast.total(Line::TakeHome) / months);
        println!("{name:16} gross {gross:8.2} take-home {take_home:8.2} a month, {:6.2} an hour LIVE", forecast.gross_per_live_hour().unwrap());
        assert!((low..=high).contains(&gross), "{name}: {gross}");
        assert!(take_home > 0.0 && take_home < gross, "{name}: {take_home}");
    }
}

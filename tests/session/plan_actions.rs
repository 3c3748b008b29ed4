//! Actions that set several numbers at once: the table of gifts, presets, claims and defaults.

use zeroline::ledger::Ledger;
use zeroline::plan::{Assumption, Entry, GiftRow, Key, Setting, Stream, Variant};
use zeroline::session::{Action, Edit, Gesture, Question, ScenarioAction};
use zeroline::words::{Language, Wording};

use super::support::TestSession;

fn with_ledger() -> TestSession {
    TestSession::with(|opening| opening.ledger = Ledger::built_in())
}

#[test]
fn names_of_steps_follow_the_language() {
    let mut test = with_ledger();
    let brands = Key::Stream(Stream::Brands, Setting::Enabled);
    test.session.apply(Action::ApplyPreset("Old Creator Fund".to_owned()));
    test.session.apply(Action::Edit(Edit { key: brands, entry: Entry::Switch(false), gesture: Gesture::Once }));
    let names = |test: &TestSession| -> Vec<String> { test.session.document().history().steps().iter().map(|step| step.name.to_string()).collect() };
    let sentence = |test: &TestSession| test.session.view().last_change(0).unwrap().name.clone();
    assert_eq!(names(&test)[1..], ["Preset: Old Creator Fund", "Brand partnerships off"]);
    assert_eq!(sentence(&test), "Brand partnerships off");
    test.session.use_wording(Wording { language: Language::German, ..Wording::current() });
    assert_eq!(names(&test)[1..], ["Vorlage: Alter Creator Fund", "Kooperationen aus"]);
    assert_eq!(sentence(&test), "Kooperationen aus");
}

#[test]
fn preset_is_one_step_of_its_name() {
    let mut test = with_ledger();
    let preset = Ledger::built_in().presets("supporters")[0].name.to_owned();
    let before = test.session.document().plan().as_ref().clone();
    test.session.apply(Action::ApplyPreset(preset.clone()));
    assert_eq!(test.session.document().undo_name().unwrap().to_string(), format!("Preset: {preset}"));
    assert_ne!(**test.session.document().plan(), before);
    test.session.apply(Action::Undo);
    assert_eq!(**test.session.document().plan(), before);
}

#[test]
fn claim_sets_its_number_and_is_noted_as_source() {
    let mut test = with_ledger();
    let of = Assumption::UsdPerDiamond;
    let ledger = Ledger::built_in();
    let claim = ledger.about(of).find(|claim| claim.is_offered() && claim.value != of.spec().default).unwrap();
    test.session.apply(Action::UseClaim(of, claim.reference()));
    let plan = test.session.document().plan();
    assert_eq!((plan.value(of), plan.source_of(of)), (claim.value, Some(claim.reference().as_str())));
}

#[test]
fn default_is_restored_with_its_range_in_the_shown_scenario() {
    let mut test = with_ledger();
    test.session.apply(Action::Scenario(ScenarioAction::Add(Variant::Base)));
    let of = Assumption::GiftsPerHour;
    test.session.apply(Action::ResetToDefault(of));
    let (base, shown) = (test.session.document().plan(), test.session.document().shown_plan());
    assert_eq!((base.value(of), shown.value(of)), (100.0, of.spec().default));
    let (low, high) = of.spec().range.unwrap();
    assert!(matches!(shown.get(Key::Assumption(of)), Some(Entry::Ranged { range, .. }) if (range.low, range.high) == (low, high)));
}

#[test]
fn refused_gift_table_has_a_reason_and_changes_nothing() {
    let mut test = with_ledger();
    let before = test.session.document().plan().as_ref().clone();
    let row = GiftRow::new("Rose", 1, None, 1.0).unwrap();
    test.session.apply(Action::SetGiftTable(vec![row.clone(), row]));
    assert_eq!(**test.session.document().plan(), before);
    assert!(matches!(test.session.question(), Some(Question::Failed(failure)) if failure.lines[0].contains("Rose")));
}

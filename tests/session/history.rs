//! Undo and redo by name.

use std::sync::Arc;

use zeroline::file::recovery::ShownVariants;
use zeroline::plan::{Assumption, Entry, Key, Plan, ScenarioId, Variant, YearMonth};
use zeroline::session::History;
use zeroline::words::Language;
use zeroline::words::session::StepName;

fn plan_with_gifts(gifts: f64) -> Arc<Plan> {
    let mut plan = Plan::new(YearMonth::new(2027, 1).unwrap());
    plan.set(Key::Assumption(Assumption::GiftsPerHour), Entry::Value(gifts)).unwrap();
    Arc::new(plan)
}

fn step(name: &str) -> StepName {
    StepName::Written(name.to_owned())
}

#[test]
fn undo_and_redo_walk_by_name() {
    let mut history = History::new(step("New plan"), plan_with_gifts(100.0));
    history.push(Arc::new(step("to 120")), plan_with_gifts(120.0), ShownVariants::default());
    history.push(Arc::new(step("to 150")), plan_with_gifts(150.0), ShownVariants::default());
    assert_eq!(history.undo_name().map(ToString::to_string).as_deref(), Some("to 150"));
    history.undo();
    assert_eq!(
        (history.undo_name().map(ToString::to_string).as_deref(), history.redo_name().map(ToString::to_string).as_deref()),
        (Some("to 120"), Some("to 150"))
    );
    assert_eq!(*history.plan(), plan_with_gifts(120.0));
    history.redo();
    assert_eq!((*history.plan() == plan_with_gifts(150.0), history.redo_name().map(ToString::to_string).as_deref()), (true, None));
}

#[test]
fn change_after_undo_drops_the_undone_steps() {
    let mut history = History::new(step("New plan"), plan_with_gifts(100.0));
    history.push(Arc::new(step("to 120")), plan_with_gifts(120.0), ShownVariants::default());
    history.undo();
    history.push(Arc::new(step("to 90")), plan_with_gifts(90.0), ShownVariants::default());
    assert_eq!((history.redo_name().map(ToString::to_string).as_deref(), history.undo_name().map(ToString::to_string).as_deref()), (None, Some("to 90")));
}

#[test]
fn gesture_without_effect_leaves_no_step() {
    let mut history = History::new(step("New plan"), plan_with_gifts(100.0));
    history.push(Arc::new(step("nothing")), plan_with_gifts(100.0), ShownVariants::default());
    assert_eq!(history.undo_name().map(ToString::to_string).as_deref(), None);
}

#[test]
fn jump_to_any_step_keeps_every_step() {
    let mut history = History::new(step("Opened mine.ron"), plan_with_gifts(100.0));
    history.push(Arc::new(step("to 120")), plan_with_gifts(120.0), ShownVariants::default());
    history.push(Arc::new(step("to 150")), plan_with_gifts(150.0), ShownVariants::default());
    for (step, gifts) in [(0, 100.0), (2, 150.0), (1, 120.0), (9, 150.0)] {
        history.go_to(step);
        assert_eq!((history.steps().len(), history.plan()), (3, &plan_with_gifts(gifts)));
    }
    let names: Vec<String> = history.steps().iter().map(|step| step.name.to_string()).collect();
    assert_eq!(names, ["Opened mine.ron", "to 120", "to 150"]);
    assert_eq!(History::at(Arc::new(history.steps().to_vec()), 1).unwrap().undo_name().map(ToString::to_string).as_deref(), Some("to 120"));
    assert!(History::at(Arc::new(history.steps().to_vec()), 3).is_none());
}

#[test]
fn undo_and_redo_return_the_variant_of_the_change() {
    let mut history = History::new(step("New plan"), plan_with_gifts(100.0));
    let scenario = Variant::Scenario(ScenarioId::FIRST);
    history.push(Arc::new(step("Added scenario")), plan_with_gifts(120.0), ShownVariants { before: Variant::Base, after: scenario });
    history.push(Arc::new(step("In the scenario")), plan_with_gifts(150.0), ShownVariants { before: scenario, after: scenario });
    history.push(Arc::new(step("In the base")), plan_with_gifts(160.0), ShownVariants::default());
    assert_eq!((history.undo(), history.undo(), history.undo(), history.undo()), (Some(Variant::Base), Some(scenario), Some(Variant::Base), None));
    assert_eq!((history.go_to(2), history.go_to(2), history.go_to(0)), (Some(scenario), None, Some(Variant::Base)));
}

#[test]
fn history_is_bounded_and_keeps_the_newest_steps() {
    let mut history = History::new(step("New plan"), plan_with_gifts(1.0));
    for gifts in 2..=600_u32 {
        history.push(Arc::new(step(&format!("to {gifts}"))), plan_with_gifts(gifts.into()), ShownVariants::default());
    }
    assert_eq!(history.steps().len(), 501);
    assert_eq!(history.undo_name().map(ToString::to_string).as_deref(), Some("to 600"));
}

#[test]
fn unknown_name_is_that_of_the_differences() {
    let mut history = History::new(StepName::Earlier, plan_with_gifts(100.0));
    history.push(Arc::new(StepName::Earlier), plan_with_gifts(120.0), ShownVariants::default());
    history.push(Arc::new(step("Opened mine.ron")), plan_with_gifts(150.0), ShownVariants::default());
    let history = History::at(Arc::new(history.steps().to_vec()), 2).unwrap();
    let names = || -> Vec<String> { history.steps().iter().map(|step| step.name.to_string()).collect() };
    assert_eq!(names(), ["Earlier changes", "Gifts per hour 100 → 120", "Opened mine.ron"]);
    Language::German.make_current();
    assert_eq!(names(), ["Frühere Änderungen", "Geschenke pro Stunde 100 → 120", "Opened mine.ron"]);
}

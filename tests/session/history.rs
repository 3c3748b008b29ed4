//! Undo and redo by name.

use std::sync::Arc;

use zeroline::file::recovery::ShownVariants;
use zeroline::plan::{Assumption, Entry, Key, Plan, ScenarioId, Variant, YearMonth};
use zeroline::session::History;

fn plan_with_gifts(gifts: f64) -> Arc<Plan> {
    let mut plan = Plan::new(YearMonth::new(2027, 1).unwrap());
    plan.set(Key::Assumption(Assumption::GiftsPerHour), Entry::Value(gifts)).unwrap();
    Arc::new(plan)
}

#[test]
fn undo_and_redo_walk_by_name() {
    let mut history = History::new("New plan", plan_with_gifts(100.0));
    history.push("to 120", plan_with_gifts(120.0), ShownVariants::default());
    history.push("to 150", plan_with_gifts(150.0), ShownVariants::default());
    assert_eq!(history.undo_label(), Some("to 150"));
    history.undo();
    assert_eq!((history.undo_label(), history.redo_label()), (Some("to 120"), Some("to 150")));
    assert_eq!(*history.plan(), plan_with_gifts(120.0));
    history.redo();
    assert_eq!((*history.plan() == plan_with_gifts(150.0), history.redo_label()), (true, None));
}

#[test]
fn change_after_undo_drops_the_undone_steps() {
    let mut history = History::new("New plan", plan_with_gifts(100.0));
    history.push("to 120", plan_with_gifts(120.0), ShownVariants::default());
    history.undo();
    history.push("to 90", plan_with_gifts(90.0), ShownVariants::default());
    assert_eq!((history.redo_label(), history.undo_label()), (None, Some("to 90")));
}

#[test]
fn gesture_without_effect_leaves_no_step() {
    let mut history = History::new("New plan", plan_with_gifts(100.0));
    history.push("nothing", plan_with_gifts(100.0), ShownVariants::default());
    assert_eq!(history.undo_label(), None);
}

#[test]
fn jump_to_any_step_keeps_every_step() {
    let mut history = History::new("Opened mine.ron", plan_with_gifts(100.0));
    history.push("to 120", plan_with_gifts(120.0), ShownVariants::default());
    history.push("to 150", plan_with_gifts(150.0), ShownVariants::default());
    for (step, gifts) in [(0, 100.0), (2, 150.0), (1, 120.0), (9, 150.0)] {
        history.go_to(step);
        assert_eq!((history.steps().len(), history.plan()), (3, &plan_with_gifts(gifts)));
    }
    let labels: Vec<&str> = history.steps().iter().map(|step| step.label.as_ref()).collect();
    assert_eq!(labels, ["Opened mine.ron", "to 120", "to 150"]);
    assert_eq!(History::at(Arc::new(history.steps().to_vec()), 1).unwrap().undo_label(), Some("to 120"));
    assert!(History::at(Arc::new(history.steps().to_vec()), 3).is_none());
}

#[test]
fn undo_and_redo_return_the_variant_of_the_change() {
    let mut history = History::new("New plan", plan_with_gifts(100.0));
    let scenario = Variant::Scenario(ScenarioId::FIRST);
    history.push("Added scenario", plan_with_gifts(120.0), ShownVariants { before: Variant::Base, after: scenario });
    history.push("In the scenario", plan_with_gifts(150.0), ShownVariants { before: scenario, after: scenario });
    history.push("In the base", plan_with_gifts(160.0), ShownVariants::default());
    assert_eq!((history.undo(), history.undo(), history.undo(), history.undo()), (Some(Variant::Base), Some(scenario), Some(Variant::Base), None));
    assert_eq!((history.go_to(2), history.go_to(2), history.go_to(0)), (Some(scenario), None, Some(Variant::Base)));
}

#[test]
fn history_is_bounded_and_keeps_the_newest_steps() {
    let mut history = History::new("New plan", plan_with_gifts(1.0));
    for gifts in 2..=600_u32 {
        history.push(&format!("to {gifts}"), plan_with_gifts(gifts.into()), ShownVariants::default());
    }
    assert_eq!(history.steps().len(), 501);
    assert_eq!(history.undo_label(), Some("to 600"));
}

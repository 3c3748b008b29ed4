//! Results are fresh for the revision and the question they answer, and for no other.

use zeroline::forecast::reach::{Figure, Target};
use zeroline::plan::{GoalMeasure, Variant};
use zeroline::session::work::cache::Cached;
use zeroline::session::work::{ComparisonQuery, Query, ReachQuery};
use zeroline::session::{Action, Pointer, ScenarioAction};

use crate::support::{Desk, GIFTS};

const ENGINE: &str = "futures";

fn reach(at_least: f64) -> ReachQuery {
    ReachQuery { target: Target { figure: Figure::AsSetTotal, measure: GoalMeasure::Gross, at_least }, keys: vec![GIFTS], locked: Vec::new() }
}

#[test]
fn futures_of_another_revision_are_stale() {
    let mut desk = Desk::new();
    desk.session.follow(Pointer::Up);
    desk.finish(ENGINE);
    assert!(desk.session.results().futures().is_fresh());
    desk.edit(200.0);
    assert!(matches!(desk.session.results().futures(), Cached::Stale(run) if run.plan.value(zeroline::plan::Assumption::GiftsPerHour) == 100.0));
    desk.session.follow(Pointer::Up);
    desk.finish(ENGINE);
    assert!(desk.session.results().futures().is_fresh());
    // Another plan with the same numbers is another plan.
    desk.apply(Action::Save);
    desk.finish("save plan");
    desk.apply(Action::Open(desk.path("mine.ron")));
    desk.finish("open plan");
    assert!(!desk.session.results().futures().is_fresh());
}

/// What changes elsewhere costs the shown scenario nothing.
#[test]
fn futures_stay_fresh_while_the_shown_plan_stays() {
    let mut desk = Desk::new();
    desk.session.follow(Pointer::Up);
    desk.finish(ENGINE);
    let (revision, shown) = (desk.session.document().revision(), desk.session.document().shown_revision());
    desk.apply(Action::Scenario(ScenarioAction::Add(Variant::Base)));
    assert_ne!(desk.session.document().revision(), revision);
    assert_eq!(desk.session.document().shown_revision(), shown);
    assert!(desk.session.results().futures().is_fresh());
}

#[test]
fn an_answer_is_fresh_for_its_question_alone() {
    let mut desk = Desk::new();
    desk.apply(Action::Ask(Query::Reach(reach(60_000.0))));
    assert_eq!(desk.session.results().reach(&reach(60_000.0)), Cached::None);
    desk.jobs.run(ENGINE);
    desk.apply(Action::Ask(Query::Reach(reach(60_000.0))));
    desk.poll();
    assert!(desk.session.results().reach(&reach(60_000.0)).is_fresh());
    assert!(matches!(desk.session.results().reach(&reach(70_000.0)), Cached::Stale(_)));
    desk.edit(200.0);
    assert!(matches!(desk.session.results().reach(&reach(60_000.0)), Cached::Stale(_)));
}

#[test]
fn an_answer_that_is_known_is_not_worked_out_again() {
    let mut desk = Desk::new();
    desk.apply(Action::Ask(Query::Reach(reach(60_000.0))));
    desk.jobs.run(ENGINE);
    // Nobody asks in the next frame.
    desk.poll();
    desk.poll();
    desk.apply(Action::Ask(Query::Reach(reach(60_000.0))));
    assert!(!desk.jobs.is_waiting(ENGINE) && desk.session.results().reach(&reach(60_000.0)).is_fresh());
}

#[test]
fn a_question_that_nobody_asks_any_more_is_called_off() {
    let mut desk = Desk::new();
    desk.apply(Action::Scenario(ScenarioAction::Add(Variant::Base)));
    let variants: Vec<Variant> = desk.plan().variants().collect();
    let query = ComparisonQuery { variants, pair: (0, 1), measure: GoalMeasure::Gross };
    desk.apply(Action::Ask(Query::Comparison(query.clone())));
    assert!(!desk.session.is_settled());
    desk.poll();
    desk.poll();
    desk.jobs.run(ENGINE);
    desk.poll();
    assert!(desk.session.results().comparison(&query).last().is_none());
}

#[test]
fn figures_as_set_are_computed_once_a_revision() {
    let mut desk = Desk::new();
    let (forecast, month) = (desk.session.forecast(), desk.session.month(3));
    assert!(std::sync::Arc::ptr_eq(&forecast, &desk.session.forecast()) && std::sync::Arc::ptr_eq(&month, &desk.session.month(3)));
    desk.edit(200.0);
    assert!(!std::sync::Arc::ptr_eq(&forecast, &desk.session.forecast()));
    let change = desk.session.last_change(3).unwrap();
    assert!(std::sync::Arc::ptr_eq(&change, &desk.session.last_change(3).unwrap()));
    assert_eq!(change.name, "Gifts per hour 100 → 200");
}

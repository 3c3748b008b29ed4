//! Results are fresh for the revision and the question they answer, and for no other.

use std::sync::Arc;

use zeroline::forecast::goal_seek::{Figure, Target};
use zeroline::forecast::reach_ways::ReachQuery;
use zeroline::plan::{Assumption, GoalMeasure, Variant};
use zeroline::report::side_by_side::Unit;
use zeroline::session::work::cache::Cached;
use zeroline::session::work::{ComparisonQuery, Query, StepsQuery};
use zeroline::session::{Action, Pointer, ScenarioAction, SideBySideQuery};
use zeroline::words::{Blur, Language, Wording};

use crate::support::{GIFTS, TestSession};

const ENGINE: &str = "futures";

fn reach(amount: f64) -> Arc<ReachQuery> {
    Arc::new(ReachQuery { target: Target { figure: Figure::AsSetTotal, measure: GoalMeasure::Gross, amount }, ways: vec![vec![GIFTS]], locked: Vec::new() })
}

#[test]
fn futures_of_another_revision_are_stale() {
    let mut test = TestSession::new();
    test.session.follow(Pointer::Up);
    test.finish(ENGINE);
    assert!(test.session.view().futures().is_fresh());
    test.edit(200.0);
    assert!(matches!(test.session.view().futures(), Cached::Stale(run) if run.plan.value(Assumption::GiftsPerHour) == 100.0));
    test.session.follow(Pointer::Up);
    test.finish(ENGINE);
    assert!(test.session.view().futures().is_fresh());
    // Another plan with the same numbers is another plan.
    test.apply(Action::Save);
    test.finish("save plan");
    test.apply(Action::Open(test.path("mine.ron")));
    test.finish("open plan");
    assert!(!test.session.view().futures().is_fresh());
}

/// A change elsewhere costs the shown scenario nothing.
#[test]
fn futures_stay_fresh_while_the_shown_plan_is_unchanged() {
    let mut test = TestSession::new();
    test.session.follow(Pointer::Up);
    test.finish(ENGINE);
    let (revision, shown) = (test.session.document().revision(), test.session.document().shown_revision());
    test.apply(Action::Scenario(ScenarioAction::Add(Variant::Base)));
    assert_ne!(test.session.document().revision(), revision);
    assert_eq!(test.session.document().shown_revision(), shown);
    assert!(test.session.view().futures().is_fresh());
}

#[test]
fn answer_is_fresh_only_for_its_question() {
    let mut test = TestSession::new();
    test.apply(Action::Ask(Query::Reach(reach(60_000.0))));
    assert_eq!(test.session.view().reach(&reach(60_000.0)), Cached::None);
    test.jobs.run(ENGINE);
    test.apply(Action::Ask(Query::Reach(reach(60_000.0))));
    test.poll();
    assert!(test.session.view().reach(&reach(60_000.0)).is_fresh());
    assert!(matches!(test.session.view().reach(&reach(70_000.0)), Cached::Stale(_)));
    test.edit(200.0);
    assert!(matches!(test.session.view().reach(&reach(60_000.0)), Cached::Stale(_)));
}

#[test]
fn known_answer_is_not_computed_again() {
    let mut test = TestSession::new();
    test.apply(Action::Ask(Query::Reach(reach(60_000.0))));
    test.jobs.run(ENGINE);
    // The next frame does not ask.
    test.poll();
    test.poll();
    test.apply(Action::Ask(Query::Reach(reach(60_000.0))));
    assert!(!test.jobs.is_waiting(ENGINE) && test.session.view().reach(&reach(60_000.0)).is_fresh());
}

#[test]
fn question_that_is_no_longer_asked_is_cancelled() {
    let mut test = TestSession::new();
    test.apply(Action::Scenario(ScenarioAction::Add(Variant::Base)));
    let variants: Vec<Variant> = test.plan().variants().collect();
    let query = ComparisonQuery { variants, pair: (0, 1), measure: GoalMeasure::Gross };
    test.apply(Action::Ask(Query::Comparison(query.clone())));
    assert!(!test.session.is_settled());
    test.poll();
    test.poll();
    test.jobs.run(ENGINE);
    test.poll();
    assert!(test.session.view().comparison(&query).last().is_none());
}

#[test]
fn figures_as_set_are_computed_once_a_revision() {
    let mut test = TestSession::new();
    test.apply(Action::Scenario(ScenarioAction::Add(Variant::Base)));
    test.edit(150.0);
    let shown = test.session.document().shown();
    let scenario = shown.scenario().unwrap();
    let side_by_side = || SideBySideQuery { variants: vec![Variant::Base, shown], reference: 0, unit: Unit::Amount, chances: vec![None, None] };
    let addresses = |test: &TestSession| {
        let view = test.session.view();
        let addresses: [*const (); 11] = [
            Arc::as_ptr(&view.forecast()).cast(),
            Arc::as_ptr(&view.month(3)).cast(),
            Arc::as_ptr(&view.last_change(3).unwrap()).cast(),
            Arc::as_ptr(&view.tornado()).cast(),
            Arc::as_ptr(&view.rates()).cast(),
            Arc::as_ptr(&view.claims(Assumption::UsdPerDiamond)).cast(),
            Arc::as_ptr(&view.published(3)).cast(),
            Arc::as_ptr(&view.differences(scenario)).cast(),
            Arc::as_ptr(&view.against_base(scenario)).cast(),
            Arc::as_ptr(&view.compared(vec![Variant::Base, shown])).cast(),
            Arc::as_ptr(&view.side_by_side(side_by_side())).cast(),
        ];
        addresses
    };
    let first = addresses(&test);
    assert_eq!(addresses(&test), first);
    // Held, so that no address is used again.
    let view = test.session.view();
    let (forecast, compared) = (view.forecast(), view.compared(vec![Variant::Base, shown]));
    test.edit(200.0);
    let view = test.session.view();
    assert!(!Arc::ptr_eq(&forecast, &view.forecast()) && !Arc::ptr_eq(&compared, &view.compared(vec![Variant::Base, shown])));
    assert_eq!(view.last_change(3).unwrap().name, "Scenario 1: Gifts per hour 150 → 200");
    assert_eq!(view.differences(scenario)[0].label, "Gifts per hour 100 → 200");
}

/// The amounts of a job stay; their texts are made anew.
#[test]
fn steps_are_said_in_the_language_without_another_job() {
    let mut test = TestSession::new();
    test.apply(Action::Scenario(ScenarioAction::Add(Variant::Base)));
    test.edit(200.0);
    let variants: Vec<Variant> = test.plan().variants().collect();
    let query = StepsQuery { pair: (variants[0], variants[1]), measure: GoalMeasure::Gross };
    test.apply(Action::Ask(Query::Steps(query.clone())));
    test.jobs.run("steps");
    test.apply(Action::Ask(Query::Steps(query.clone())));
    test.poll();
    let label = |test: &TestSession| test.session.view().steps(&query).fresh().unwrap().steps[0].label.clone();
    assert_eq!(label(&test), "Gifts per hour 100 → 200");
    test.session.use_wording(Wording { language: Language::German, ..Wording::current() });
    assert_eq!(label(&test), "Geschenke pro Stunde 100 → 200");
    Blur::On.make_current();
    test.session.forget_texts();
    assert_eq!(test.session.view().steps(&query).fresh().unwrap().steps[0].text, "•••");
}

#[test]
fn results_of_another_document_are_forgotten() {
    let mut test = TestSession::new();
    test.apply(Action::Ask(Query::Reach(reach(60_000.0))));
    test.jobs.run(ENGINE);
    test.apply(Action::Ask(Query::Reach(reach(60_000.0))));
    test.poll();
    test.session.follow(Pointer::Up);
    test.finish(ENGINE);
    let is_known = |test: &TestSession| (test.session.view().reach(&reach(60_000.0)).last().is_some(), test.session.view().futures().last().is_some());
    assert_eq!(is_known(&test), (true, true));
    test.apply(Action::New(0));
    assert_eq!(is_known(&test), (false, false));
}

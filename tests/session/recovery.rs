//! Recoverable changes while other things go on.

use std::path::Path;
use std::time::Duration;

use zeroline::file::first_example;
use zeroline::plan::{Entry, Plan};
use zeroline::session::question::Offer;
use zeroline::session::{Action, Answer, Autosave, Document, Gesture, Question};
use zeroline::words::session::StepName;

use crate::support::{GIFTS, TestSession, this_month};

const FIND: &str = "find recoverable";

/// Leaves an autosave as a window does that ends without a word.
fn leave_autosave(data: &Path, gifts: f64) {
    let mut document = Document::new(first_example(this_month()));
    document.preview(Gesture::Once, GIFTS, Entry::Value(gifts)).unwrap();
    document.commit();
    leave(data, &document);
}

fn leave(data: &Path, document: &Document) {
    let mut autosave = Autosave::new(Some(data), Duration::ZERO, || {});
    autosave.follow(document);
    assert!(autosave.is_safe_within(Duration::from_secs(20)));
}

fn gifts(plan: &Plan) -> f64 {
    plan.value(zeroline::plan::Assumption::GiftsPerHour)
}

/// It began with the user's own numbers, so there is no change to count.
#[test]
fn plan_of_own_numbers_is_recovered_without_a_change() {
    let data = tempfile::tempdir().unwrap();
    let mut plan = first_example(this_month());
    plan.set(GIFTS, Entry::Value(77.0)).unwrap();
    leave(data.path(), &Document::unsaved(StepName::New, plan));
    leave(data.path(), &Document::new(first_example(this_month())));
    let mut test = TestSession::with(|opening| opening.data = Some(data.path().to_owned()));
    test.finish(FIND);
    let Some(Question::Recovery(offers)) = test.session.question() else { panic!("nothing is offered") };
    assert_eq!(offers.len(), 1);
    test.answer(Answer::Recover(0));
    assert_eq!(gifts(test.plan()), 77.0);
    assert!(test.is_unsaved());
}

#[test]
fn chosen_changes_are_opened_although_the_list_changed() {
    let data = tempfile::tempdir().unwrap();
    leave_autosave(data.path(), 111.0);
    leave_autosave(data.path(), 222.0);
    let mut test = TestSession::with(|opening| opening.data = Some(data.path().to_owned()));
    test.finish(FIND);
    let Some(Question::Recovery(offers)) = test.session.question() else { panic!("nothing is offered") };
    let has_111 = |offer: &Offer| offer.plan.as_ref().is_some_and(|plan| plan.differences.iter().any(|difference| difference.contains("111")));
    let chosen = offers.iter().position(has_111).unwrap();
    assert_eq!(offers.len(), 2);
    test.edit(150.0);
    test.apply(Action::Save);
    // Opened once the plan is saved.
    test.answer(Answer::Recover(chosen));
    test.apply(Action::ShowRecoverable);
    test.finish(FIND);
    test.answer(Answer::Cancel);
    test.finish("save plan");
    assert_eq!(gifts(test.plan()), 111.0);
    assert!(test.is_unsaved());
}

#[test]
fn recoverable_changes_are_offered_after_other_questions() {
    let data = tempfile::tempdir().unwrap();
    leave_autosave(data.path(), 111.0);
    let mut test = TestSession::with(|opening| opening.data = Some(data.path().to_owned()));
    test.edit(150.0);
    test.apply(Action::New(0));
    test.finish(FIND);
    assert!(test.asks_about_changes());
    test.answer(Answer::Cancel);
    test.poll();
    test.finish(FIND);
    assert!(matches!(test.session.question(), Some(Question::Recovery(_))));
}

//! Closing the window.

use zeroline::session::work::PathAnswer;
use zeroline::session::{Action, Answer, Failure, Question, ScenarioAction};
use zeroline::words::session::FailureTitle;

use crate::support::{TestSession, gifts_in};

const SAVE: &str = "save plan";

#[test]
fn closing_waits_for_the_save() {
    let mut test = TestSession::new();
    test.edit(200.0);
    test.apply(Action::Save);
    test.apply(Action::Quit);
    test.asks_nothing();
    assert!(!test.session.may_close());
    test.finish(SAVE);
    assert!(test.session.may_close());
    assert_eq!(gifts_in(&test.path("mine.ron")), 200.0);
}

#[test]
fn closing_without_the_newest_changes_waits_for_the_save_too() {
    let mut test = TestSession::new();
    test.edit(200.0);
    test.apply(Action::Save);
    test.edit(300.0);
    test.apply(Action::Quit);
    assert!(test.asks_about_changes());
    test.answer(Answer::Discard);
    assert!(!test.session.may_close(), "the save is not cut off");
    test.finish(SAVE);
    assert!(test.session.may_close());
    assert_eq!(gifts_in(&test.path("mine.ron")), 200.0);
}

/// Nothing else holds the numbers that the user has just entered.
#[test]
fn plan_of_own_numbers_is_asked_about_and_an_empty_one_is_not() {
    let mut test = TestSession::new();
    let plan = test.plan().clone();
    test.apply(Action::Start(Box::new(plan)));
    assert!(test.is_unsaved());
    test.apply(Action::Empty);
    assert!(test.asks_about_changes());
    test.answer(Answer::Discard);
    assert!(!test.is_unsaved());
    test.apply(Action::Quit);
    assert!(test.session.may_close());
}

#[test]
fn failed_save_keeps_the_window_open() {
    for discards in [false, true] {
        let mut test = TestSession::new();
        test.edit(200.0);
        test.apply(Action::Save);
        if discards {
            test.edit(300.0);
        }
        test.apply(Action::Quit);
        if discards {
            test.answer(Answer::Discard);
        }
        test.fail(SAVE);
        assert!(matches!(test.session.question(), Some(Question::NotSaved { .. })));
        assert!(!test.session.may_close() && test.is_unsaved());
        // Tried again with success, the window closes.
        test.answer(Answer::TryAgain);
        test.finish(SAVE);
        assert!(test.session.may_close());
    }
}

#[test]
fn undo_to_the_saved_state_during_a_save_is_a_change() {
    let mut test = TestSession::new();
    test.edit(200.0);
    test.apply(Action::Save);
    test.apply(Action::Undo);
    test.apply(Action::Quit);
    assert!(test.asks_about_changes(), "the file will not hold this");
}

#[test]
fn failed_save_of_a_closed_plan_keeps_the_window_open() {
    let mut test = TestSession::new();
    test.edit(200.0);
    test.apply(Action::Save);
    test.edit(300.0);
    test.apply(Action::New(0));
    test.answer(Answer::Discard);
    test.apply(Action::Quit);
    test.fail(SAVE);
    assert!(matches!(test.session.question(), Some(Question::Failed(Failure { title: FailureTitle::NotSaved(_), .. }))));
    assert!(!test.session.may_close());
}

#[test]
fn closed_message_does_not_cancel_the_closing() {
    let mut test = TestSession::new();
    test.answers.lock().unwrap().push_back(PathAnswer::Path(test.path("missing.ron")));
    test.apply(Action::Scenario(ScenarioAction::AskImport));
    test.finish("file dialog");
    test.edit(200.0);
    test.apply(Action::Save);
    test.apply(Action::Quit);
    test.finish("read plan");
    assert!(matches!(test.session.question(), Some(Question::Failed(_))));
    test.answer(Answer::Cancel);
    test.finish(SAVE);
    assert!(test.session.may_close());
}

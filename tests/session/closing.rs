//! Closing the window.

use zeroline::session::work::PathAnswer;
use zeroline::session::{Action, Answer, Failure, Question, ScenarioAction};
use zeroline::words::session::FailureTitle;

use crate::support::{TestSession, gifts_in};

const SAVE: &str = "save plan";

#[test]
fn closing_waits_for_the_save() {
    let mut desk = TestSession::new();
    desk.edit(200.0);
    desk.apply(Action::Save);
    desk.apply(Action::Quit);
    desk.asks_nothing();
    assert!(!desk.session.may_close());
    desk.finish(SAVE);
    assert!(desk.session.may_close());
    assert_eq!(gifts_in(&desk.path("mine.ron")), 200.0);
}

#[test]
fn closing_without_the_newest_changes_waits_for_the_save_too() {
    let mut desk = TestSession::new();
    desk.edit(200.0);
    desk.apply(Action::Save);
    desk.edit(300.0);
    desk.apply(Action::Quit);
    assert!(desk.asks_about_changes());
    desk.answer(Answer::Discard);
    assert!(!desk.session.may_close(), "the save is not cut off");
    desk.finish(SAVE);
    assert!(desk.session.may_close());
    assert_eq!(gifts_in(&desk.path("mine.ron")), 200.0);
}

#[test]
fn failed_save_keeps_the_window_open() {
    for discards in [false, true] {
        let mut desk = TestSession::new();
        let aside = desk.folder.path().with_extension("aside");
        desk.edit(200.0);
        desk.apply(Action::Save);
        if discards {
            desk.edit(300.0);
        }
        desk.apply(Action::Quit);
        if discards {
            desk.answer(Answer::Discard);
        }
        std::fs::rename(desk.folder.path(), &aside).unwrap();
        desk.jobs.run(SAVE);
        std::fs::rename(&aside, desk.folder.path()).unwrap();
        desk.poll();
        assert!(matches!(desk.session.question(), Some(Question::NotSaved { .. })));
        assert!(!desk.session.may_close() && desk.is_unsaved());
        // Tried again with success, the window closes.
        desk.answer(Answer::TryAgain);
        desk.finish(SAVE);
        assert!(desk.session.may_close());
    }
}

#[test]
fn undo_to_the_saved_state_during_a_save_is_a_change() {
    let mut desk = TestSession::new();
    desk.edit(200.0);
    desk.apply(Action::Save);
    desk.apply(Action::Undo);
    desk.apply(Action::Quit);
    assert!(desk.asks_about_changes(), "the file will not hold this");
}

#[test]
fn failed_save_of_a_closed_plan_keeps_the_window_open() {
    let mut desk = TestSession::new();
    let aside = desk.folder.path().with_extension("aside");
    desk.edit(200.0);
    desk.apply(Action::Save);
    desk.edit(300.0);
    desk.apply(Action::New(0));
    desk.answer(Answer::Discard);
    desk.apply(Action::Quit);
    std::fs::rename(desk.folder.path(), &aside).unwrap();
    desk.jobs.run(SAVE);
    std::fs::rename(&aside, desk.folder.path()).unwrap();
    desk.poll();
    assert!(matches!(desk.session.question(), Some(Question::Failed(Failure { title: FailureTitle::NotSaved(_), .. }))));
    assert!(!desk.session.may_close());
}

#[test]
fn closed_message_does_not_cancel_the_closing() {
    let mut desk = TestSession::new();
    desk.answers.lock().unwrap().push_back(PathAnswer::Path(desk.path("missing.ron")));
    desk.apply(Action::Scenario(ScenarioAction::AskImport));
    desk.finish("file dialog");
    desk.edit(200.0);
    desk.apply(Action::Save);
    desk.apply(Action::Quit);
    desk.finish("read plan");
    assert!(matches!(desk.session.question(), Some(Question::Failed(_))));
    desk.answer(Answer::Cancel);
    desk.finish(SAVE);
    assert!(desk.session.may_close());
}

//! Saves that end late.

use zeroline::plan::Variant;
use zeroline::session::work::{PathAnswer, PathRequest};
use zeroline::session::{Action, Answer, Failure, Question, ScenarioAction};
use zeroline::words::session::{FailureTitle, PathFault};

use crate::support::{BREAKS, TestSession, gifts_in};

const SAVE: &str = "save plan";

/// A save that has not ended when another plan is open marks that plan as nothing.
#[test]
fn save_marks_only_its_own_document() {
    let mut test = TestSession::new();
    test.edit(200.0);
    test.apply(Action::Save);
    test.edit(300.0);
    test.apply(Action::New(0));
    assert!(test.asks_about_changes());
    test.answer(Answer::Discard);
    assert_eq!(test.name(), "Growing creator");
    test.finish(SAVE);
    assert_eq!(gifts_in(&test.path("mine.ron")), 200.0);
    assert_eq!((test.session.document().path(), test.is_unsaved()), (None, false), "the new plan has no file");

    // Its own save asks where, and the old plan's file stays.
    test.edit(77.0);
    test.apply(Action::Save);
    assert!(matches!(test.asked.lock().unwrap()[..], [PathRequest::Save { .. }]));
    test.finish("file dialog");
    assert_eq!((gifts_in(&test.path("mine.ron")), test.is_unsaved()), (200.0, true));
}

#[test]
fn leaving_waits_for_a_running_save() {
    let mut test = TestSession::new();
    test.edit(200.0);
    test.apply(Action::Save);
    test.apply(Action::New(0));
    test.asks_nothing();
    assert_eq!(test.name(), "mine", "the save decides");
    test.finish(SAVE);
    assert_eq!((test.name().as_str(), gifts_in(&test.path("mine.ron"))), ("Growing creator", 200.0));
}

#[test]
fn change_made_during_a_save_is_asked_about() {
    let mut test = TestSession::new();
    test.edit(200.0);
    test.apply(Action::Save);
    test.apply(Action::New(0));
    test.edit(300.0);
    test.finish(SAVE);
    assert!(test.asks_about_changes());
    assert_eq!((test.name().as_str(), test.gifts()), ("mine", 300.0));
}

/// The program's own write is no change by another program.
#[test]
fn second_save_waits_and_writes_the_newest_plan() {
    let mut test = TestSession::new();
    test.edit(200.0);
    test.apply(Action::Save);
    test.edit(300.0);
    test.apply(Action::Save);
    test.edit(400.0);
    test.apply(Action::Save);
    assert_eq!(test.jobs.waiting().iter().filter(|job| *job == SAVE).count(), 1, "one at a time");
    test.finish(SAVE);
    assert_eq!((gifts_in(&test.path("mine.ron")), test.is_unsaved()), (200.0, true));
    test.finish(SAVE);
    test.asks_nothing();
    assert_eq!((gifts_in(&test.path("mine.ron")), test.is_unsaved()), (400.0, false));
    assert!(!test.jobs.is_waiting(SAVE));
}

#[test]
fn saving_twice_without_a_change_asks_nothing() {
    let mut test = TestSession::new();
    test.edit(200.0);
    test.apply(Action::Save);
    test.apply(Action::Save);
    test.finish(SAVE);
    test.finish(SAVE);
    test.asks_nothing();
    assert!(!test.is_unsaved() && !test.session.is_saving());
}

#[test]
fn file_is_not_checked_during_its_save() {
    let mut test = TestSession::new();
    test.edit(200.0);
    test.apply(Action::CheckFile);
    test.apply(Action::Save);
    test.apply(Action::CheckFile);
    // The check that was started before reads the new file and finds it changed.
    test.jobs.run(SAVE);
    test.jobs.run("check plan file");
    test.poll();
    test.asks_nothing();
    assert!(!test.is_unsaved());
}

#[test]
fn failed_save_leaves_the_plan_unsaved_and_can_be_retried() {
    let mut test = TestSession::new();
    test.edit(200.0);
    test.apply(Action::Save);
    test.fail(SAVE);
    assert!(matches!(test.session.question(), Some(Question::NotSaved { .. })));
    assert!(test.is_unsaved());
    test.edit(300.0);
    test.answer(Answer::TryAgain);
    test.finish(SAVE);
    assert_eq!((gifts_in(&test.path("mine.ron")), test.is_unsaved()), (300.0, false), "what is newest");
}

#[test]
fn failed_save_of_a_left_plan_is_reported() {
    let mut test = TestSession::new();
    test.edit(200.0);
    test.apply(Action::Save);
    test.edit(300.0);
    test.apply(Action::New(0));
    test.answer(Answer::Discard);
    test.fail(SAVE);
    assert!(matches!(test.session.question(), Some(Question::Failed(Failure { title: FailureTitle::NotSaved(_), .. }))));
    assert_eq!(test.name(), "Growing creator");
}

/// The file dialog was opened for the plan before.
#[test]
fn chosen_file_name_is_for_its_own_document() {
    let mut test = TestSession::new();
    test.apply(Action::Open(test.path("other.ron")));
    test.answers.lock().unwrap().push_back(PathAnswer::Path(test.path("new.ron")));
    test.apply(Action::SaveAs);
    test.finish("open plan");
    assert_eq!(test.name(), "other");
    test.finish("file dialog");
    assert!(!test.jobs.is_waiting(SAVE) && !test.path("new.ron").exists());
}

/// A plan with a save under way, closed by another one.
fn closed_while_saving() -> TestSession {
    let mut test = TestSession::new();
    test.edit(200.0);
    test.apply(Action::Save);
    test.edit(300.0);
    test.apply(Action::New(0));
    test.answer(Answer::Discard);
    test
}

#[test]
fn hung_save_delays_no_save_of_another_plan() {
    let mut test = closed_while_saving();
    test.edit(77.0);
    test.answers.lock().unwrap().push_back(PathAnswer::Path(test.path("new.ron")));
    test.apply(Action::Save);
    test.finish("file dialog");
    test.jobs.run_last(SAVE);
    test.poll();
    assert_eq!((gifts_in(&test.path("new.ron")), test.is_unsaved(), test.session.is_saving()), (77.0, false, false));
    assert_eq!(gifts_in(&test.path("mine.ron")), 100.0, "not ended yet");
    test.finish(SAVE);
    assert_eq!((gifts_in(&test.path("mine.ron")), test.session.document().path()), (200.0, Some(test.path("new.ron").as_path())));
}

#[test]
fn saves_to_one_file_wait_for_each_other() {
    let mut test = closed_while_saving();
    test.apply(Action::Open(test.path("mine.ron")));
    test.finish("open plan");
    test.edit(400.0);
    test.apply(Action::Save);
    assert_eq!(test.jobs.count(SAVE), 1);
    test.finish(SAVE);
    assert_eq!((gifts_in(&test.path("mine.ron")), test.jobs.count(SAVE)), (200.0, 1));
    test.finish(SAVE);
    assert!(matches!(test.session.question(), Some(Question::ExternalChange { .. })), "it was read before the first one ended");
}

#[test]
fn failed_save_of_a_closed_plan_is_reported_before_the_next_one_starts() {
    let mut test = closed_while_saving();
    test.apply(Action::Open(test.path("mine.ron")));
    test.finish("open plan");
    test.edit(400.0);
    test.apply(Action::Save);
    test.fail(SAVE);
    assert!(matches!(test.session.question(), Some(Question::Failed(Failure { title: FailureTitle::NotSaved(_), .. }))));
    test.finish(SAVE);
    assert_eq!((gifts_in(&test.path("mine.ron")), test.is_unsaved()), (400.0, false));
}

#[test]
fn failed_save_is_reported_when_the_next_one_goes_elsewhere() {
    let mut test = TestSession::new();
    test.edit(200.0);
    test.apply(Action::Save);
    test.answers.lock().unwrap().push_back(PathAnswer::Path(test.path("new.ron")));
    test.apply(Action::SaveAs);
    test.finish("file dialog");
    test.fail(SAVE);
    assert!(matches!(test.session.question(), Some(Question::Failed(Failure { title: FailureTitle::NotSaved(_), .. }))));
    test.finish(SAVE);
    assert_eq!((gifts_in(&test.path("new.ron")), gifts_in(&test.path("mine.ron"))), (200.0, 100.0));
}

#[test]
fn panic_in_a_file_dialog_leaves_the_saves() {
    let mut test = TestSession::new();
    test.answers.lock().unwrap().push_back(BREAKS);
    test.apply(Action::Scenario(ScenarioAction::AskImport));
    test.edit(200.0);
    test.apply(Action::Save);
    test.edit(300.0);
    test.apply(Action::Save);
    test.finish("file dialog");
    assert!(matches!(test.session.question(), Some(Question::Failed(Failure { title: FailureTitle::InternalError, .. }))));
    test.answer(Answer::Cancel);
    test.finish(SAVE);
    test.finish(SAVE);
    assert_eq!((gifts_in(&test.path("mine.ron")), test.is_unsaved()), (300.0, false));
}

#[test]
fn typed_name_of_an_existing_file_is_asked_again() {
    let mut test = TestSession::new();
    test.apply(Action::Scenario(ScenarioAction::Add(Variant::Base)));
    let scenario = test.session.document().shown().scenario().unwrap();
    for (action, task) in [(Action::SaveAs, SAVE), (Action::Scenario(ScenarioAction::Export(scenario)), "export")] {
        test.answers.lock().unwrap().push_back(PathAnswer::Path(test.path("other")));
        test.apply(action);
        test.finish("file dialog");
        test.finish(task);
        let taken = test.path("other.ron");
        assert!(matches!(test.session.question(), Some(Question::Path { fault: Some(PathFault::Exists(path)), .. }) if *path == taken));
        test.answer(Answer::Cancel);
        assert_eq!(gifts_in(&taken), 55.0);
    }
}

#[test]
fn late_export_holds_its_own_scenario() {
    let mut test = TestSession::new();
    let to = test.path("exported.ron");
    test.apply(Action::Scenario(ScenarioAction::Add(Variant::Base)));
    let Variant::Scenario(id) = test.session.document().shown() else { panic!("no scenario is shown") };
    test.answers.lock().unwrap().push_back(PathAnswer::Path(to.clone()));
    test.apply(Action::Scenario(ScenarioAction::Export(id)));
    test.finish("file dialog");
    test.apply(Action::Scenario(ScenarioAction::Delete(id)));
    test.edit(300.0);
    test.finish("export");
    test.asks_nothing();
    assert_eq!((gifts_in(&to), test.gifts()), (100.0, 300.0));
}

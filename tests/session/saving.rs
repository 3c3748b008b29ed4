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
    let mut desk = TestSession::new();
    desk.edit(200.0);
    desk.apply(Action::Save);
    desk.edit(300.0);
    desk.apply(Action::New(0));
    assert!(desk.asks_about_changes());
    desk.answer(Answer::Discard);
    assert_eq!(desk.name(), "Growing creator");
    desk.finish(SAVE);
    assert_eq!(gifts_in(&desk.path("mine.ron")), 200.0);
    assert_eq!((desk.session.document().path(), desk.is_unsaved()), (None, false), "the new plan has no file");

    // Its own save asks where, and the old plan's file stays.
    desk.edit(77.0);
    desk.apply(Action::Save);
    assert!(matches!(desk.asked.lock().unwrap()[..], [PathRequest::Save { .. }]));
    desk.finish("file dialog");
    assert_eq!((gifts_in(&desk.path("mine.ron")), desk.is_unsaved()), (200.0, true));
}

#[test]
fn leaving_waits_for_a_running_save() {
    let mut desk = TestSession::new();
    desk.edit(200.0);
    desk.apply(Action::Save);
    desk.apply(Action::New(0));
    desk.asks_nothing();
    assert_eq!(desk.name(), "mine", "the save decides");
    desk.finish(SAVE);
    assert_eq!((desk.name().as_str(), gifts_in(&desk.path("mine.ron"))), ("Growing creator", 200.0));
}

#[test]
fn change_made_during_a_save_is_asked_about() {
    let mut desk = TestSession::new();
    desk.edit(200.0);
    desk.apply(Action::Save);
    desk.apply(Action::New(0));
    desk.edit(300.0);
    desk.finish(SAVE);
    assert!(desk.asks_about_changes());
    assert_eq!((desk.name().as_str(), desk.gifts()), ("mine", 300.0));
}

/// The program's own write is no change by another program.
#[test]
fn second_save_waits_and_writes_the_newest_plan() {
    let mut desk = TestSession::new();
    desk.edit(200.0);
    desk.apply(Action::Save);
    desk.edit(300.0);
    desk.apply(Action::Save);
    desk.edit(400.0);
    desk.apply(Action::Save);
    assert_eq!(desk.jobs.waiting().iter().filter(|job| *job == SAVE).count(), 1, "one at a time");
    desk.finish(SAVE);
    assert_eq!((gifts_in(&desk.path("mine.ron")), desk.is_unsaved()), (200.0, true));
    desk.finish(SAVE);
    desk.asks_nothing();
    assert_eq!((gifts_in(&desk.path("mine.ron")), desk.is_unsaved()), (400.0, false));
    assert!(!desk.jobs.is_waiting(SAVE));
}

#[test]
fn saving_twice_without_a_change_asks_nothing() {
    let mut desk = TestSession::new();
    desk.edit(200.0);
    desk.apply(Action::Save);
    desk.apply(Action::Save);
    desk.finish(SAVE);
    desk.finish(SAVE);
    desk.asks_nothing();
    assert!(!desk.is_unsaved() && !desk.session.is_saving());
}

#[test]
fn file_is_not_checked_during_its_save() {
    let mut desk = TestSession::new();
    desk.edit(200.0);
    desk.apply(Action::CheckFile);
    desk.apply(Action::Save);
    desk.apply(Action::CheckFile);
    // The check that was started before reads the new file and finds it changed.
    desk.jobs.run(SAVE);
    desk.jobs.run("check plan file");
    desk.poll();
    desk.asks_nothing();
    assert!(!desk.is_unsaved());
}

#[test]
fn failed_save_leaves_the_plan_unsaved_and_can_be_retried() {
    let mut desk = TestSession::new();
    let aside = desk.folder.path().with_extension("aside");
    desk.edit(200.0);
    desk.apply(Action::Save);
    std::fs::rename(desk.folder.path(), &aside).unwrap();
    desk.jobs.run(SAVE);
    std::fs::rename(&aside, desk.folder.path()).unwrap();
    desk.poll();
    assert!(matches!(desk.session.question(), Some(Question::NotSaved { .. })));
    assert!(desk.is_unsaved());
    desk.edit(300.0);
    desk.answer(Answer::TryAgain);
    desk.finish(SAVE);
    assert_eq!((gifts_in(&desk.path("mine.ron")), desk.is_unsaved()), (300.0, false), "what is newest");
}

#[test]
fn failed_save_of_a_left_plan_is_reported() {
    let mut desk = TestSession::new();
    let aside = desk.folder.path().with_extension("aside");
    desk.edit(200.0);
    desk.apply(Action::Save);
    desk.edit(300.0);
    desk.apply(Action::New(0));
    desk.answer(Answer::Discard);
    std::fs::rename(desk.folder.path(), &aside).unwrap();
    desk.jobs.run(SAVE);
    std::fs::rename(&aside, desk.folder.path()).unwrap();
    desk.poll();
    assert!(matches!(desk.session.question(), Some(Question::Failed(Failure { title: FailureTitle::NotSaved(_), .. }))));
    assert_eq!(desk.name(), "Growing creator");
}

/// The file dialog was opened for the plan before.
#[test]
fn chosen_file_name_is_for_its_own_document() {
    let mut desk = TestSession::new();
    desk.apply(Action::Open(desk.path("other.ron")));
    desk.answers.lock().unwrap().push_back(PathAnswer::Path(desk.path("new.ron")));
    desk.apply(Action::SaveAs);
    desk.finish("open plan");
    assert_eq!(desk.name(), "other");
    desk.finish("file dialog");
    assert!(!desk.jobs.is_waiting(SAVE) && !desk.path("new.ron").exists());
}

/// A plan with a save under way, closed by another one.
fn closed_while_saving() -> TestSession {
    let mut desk = TestSession::new();
    desk.edit(200.0);
    desk.apply(Action::Save);
    desk.edit(300.0);
    desk.apply(Action::New(0));
    desk.answer(Answer::Discard);
    desk
}

/// Runs the save that was started first with its folder out of reach.
fn fail_first_save(desk: &mut TestSession) {
    let aside = desk.folder.path().with_extension("aside");
    std::fs::rename(desk.folder.path(), &aside).unwrap();
    desk.jobs.run(SAVE);
    std::fs::rename(&aside, desk.folder.path()).unwrap();
    desk.poll();
}

#[test]
fn hung_save_delays_no_save_of_another_plan() {
    let mut desk = closed_while_saving();
    desk.edit(77.0);
    desk.answers.lock().unwrap().push_back(PathAnswer::Path(desk.path("new.ron")));
    desk.apply(Action::Save);
    desk.finish("file dialog");
    desk.jobs.run_last(SAVE);
    desk.poll();
    assert_eq!((gifts_in(&desk.path("new.ron")), desk.is_unsaved(), desk.session.is_saving()), (77.0, false, false));
    assert_eq!(gifts_in(&desk.path("mine.ron")), 100.0, "not ended yet");
    desk.finish(SAVE);
    assert_eq!((gifts_in(&desk.path("mine.ron")), desk.session.document().path()), (200.0, Some(desk.path("new.ron").as_path())));
}

#[test]
fn saves_to_one_file_wait_for_each_other() {
    let mut desk = closed_while_saving();
    desk.apply(Action::Open(desk.path("mine.ron")));
    desk.finish("open plan");
    desk.edit(400.0);
    desk.apply(Action::Save);
    assert_eq!(desk.jobs.count(SAVE), 1);
    desk.finish(SAVE);
    assert_eq!((gifts_in(&desk.path("mine.ron")), desk.jobs.count(SAVE)), (200.0, 1));
    desk.finish(SAVE);
    assert!(matches!(desk.session.question(), Some(Question::ExternalChange { .. })), "it was read before the first one ended");
}

#[test]
fn failed_save_of_a_closed_plan_is_reported_before_the_next_one_starts() {
    let mut desk = closed_while_saving();
    desk.apply(Action::Open(desk.path("mine.ron")));
    desk.finish("open plan");
    desk.edit(400.0);
    desk.apply(Action::Save);
    fail_first_save(&mut desk);
    assert!(matches!(desk.session.question(), Some(Question::Failed(Failure { title: FailureTitle::NotSaved(_), .. }))));
    desk.finish(SAVE);
    assert_eq!((gifts_in(&desk.path("mine.ron")), desk.is_unsaved()), (400.0, false));
}

#[test]
fn failed_save_is_reported_when_the_next_one_goes_elsewhere() {
    let mut desk = TestSession::new();
    desk.edit(200.0);
    desk.apply(Action::Save);
    desk.answers.lock().unwrap().push_back(PathAnswer::Path(desk.path("new.ron")));
    desk.apply(Action::SaveAs);
    desk.finish("file dialog");
    fail_first_save(&mut desk);
    assert!(matches!(desk.session.question(), Some(Question::Failed(Failure { title: FailureTitle::NotSaved(_), .. }))));
    desk.finish(SAVE);
    assert_eq!((gifts_in(&desk.path("new.ron")), gifts_in(&desk.path("mine.ron"))), (200.0, 100.0));
}

#[test]
fn panic_in_a_file_dialog_leaves_the_saves() {
    let mut desk = TestSession::new();
    desk.answers.lock().unwrap().push_back(BREAKS);
    desk.apply(Action::Scenario(ScenarioAction::AskImport));
    desk.edit(200.0);
    desk.apply(Action::Save);
    desk.edit(300.0);
    desk.apply(Action::Save);
    desk.finish("file dialog");
    assert!(matches!(desk.session.question(), Some(Question::Failed(Failure { title: FailureTitle::InternalError, .. }))));
    desk.answer(Answer::Cancel);
    desk.finish(SAVE);
    desk.finish(SAVE);
    assert_eq!((gifts_in(&desk.path("mine.ron")), desk.is_unsaved()), (300.0, false));
}

#[test]
fn typed_name_of_an_existing_file_is_asked_again() {
    let mut desk = TestSession::new();
    desk.apply(Action::Scenario(ScenarioAction::Add(Variant::Base)));
    let scenario = desk.session.document().shown().scenario().unwrap();
    for (action, task) in [(Action::SaveAs, SAVE), (Action::Scenario(ScenarioAction::Export(scenario)), "export scenario")] {
        desk.answers.lock().unwrap().push_back(PathAnswer::Path(desk.path("other")));
        desk.apply(action);
        desk.finish("file dialog");
        desk.finish(task);
        let taken = desk.path("other.ron");
        assert!(matches!(desk.session.question(), Some(Question::Path { fault: Some(PathFault::Exists(path)), .. }) if *path == taken));
        desk.answer(Answer::Cancel);
        assert_eq!(gifts_in(&taken), 55.0);
    }
}

#[test]
fn late_export_holds_its_own_scenario() {
    let mut desk = TestSession::new();
    let to = desk.path("exported.ron");
    desk.apply(Action::Scenario(ScenarioAction::Add(Variant::Base)));
    let Variant::Scenario(id) = desk.session.document().shown() else { panic!("no scenario is shown") };
    desk.answers.lock().unwrap().push_back(PathAnswer::Path(to.clone()));
    desk.apply(Action::Scenario(ScenarioAction::Export(id)));
    desk.finish("file dialog");
    desk.apply(Action::Scenario(ScenarioAction::Delete(id)));
    desk.edit(300.0);
    desk.finish("export scenario");
    desk.asks_nothing();
    assert_eq!((gifts_in(&to), desk.gifts()), (100.0, 300.0));
}

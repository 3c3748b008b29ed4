//! Plans that are read late.

use zeroline::session::work::PathAnswer;
use zeroline::session::{Action, Answer, Question};
use zeroline::words::session::Notice;

use crate::support::TestSession;

const LOAD: &str = "open plan";

#[test]
fn changes_made_during_a_load_are_asked_about() {
    for (answer, name, gifts) in [(Answer::Discard, "other", 55.0), (Answer::Cancel, "mine", 200.0)] {
        let mut desk = TestSession::new();
        desk.apply(Action::Open(desk.path("other.ron")));
        desk.edit(200.0);
        desk.finish(LOAD);
        assert!(desk.asks_about_changes());
        assert_eq!((desk.name().as_str(), desk.gifts()), ("mine", 200.0), "nothing is lost without a word");
        desk.answer(answer);
        assert_eq!((desk.name().as_str(), desk.gifts()), (name, gifts));
        desk.asks_nothing();
    }
}

#[test]
fn changes_made_during_a_load_can_be_saved_first() {
    let mut desk = TestSession::new();
    desk.apply(Action::Open(desk.path("other.ron")));
    desk.edit(200.0);
    desk.finish(LOAD);
    desk.answer(Answer::Save);
    assert_eq!(desk.name(), "mine");
    desk.finish("save plan");
    assert_eq!((desk.name().as_str(), crate::support::gifts_in(&desk.path("mine.ron"))), ("other", 200.0));
}

/// Discarded changes are not asked about again; later changes are.
#[test]
fn discarded_changes_are_asked_about_once() {
    for edits_again in [false, true] {
        let mut desk = TestSession::new();
        desk.edit(200.0);
        desk.answers.lock().unwrap().push_back(PathAnswer::Path(desk.path("other.ron")));
        desk.apply(Action::AskOpen);
        desk.answer(Answer::Discard);
        desk.finish("file dialog");
        if edits_again {
            desk.edit(300.0);
        }
        desk.finish(LOAD);
        assert_eq!((desk.asks_about_changes(), desk.name().as_str()), if edits_again { (true, "mine") } else { (false, "other") });
    }
}

#[test]
fn last_requested_plan_is_opened() {
    let mut desk = TestSession::new();
    desk.apply(Action::Open(desk.path("other.ron")));
    desk.apply(Action::New(0));
    desk.finish(LOAD);
    assert_eq!(desk.name(), "Growing creator", "New was asked for after it");

    desk.apply(Action::Open(desk.path("other.ron")));
    desk.apply(Action::Open(desk.path("mine.ron")));
    desk.finish(LOAD);
    assert_eq!(desk.name(), "mine");
}

#[test]
fn repaired_copy_asks_about_changes_too() {
    let mut desk = TestSession::new();
    std::fs::write(desk.path("cut.ron"), "(\n    format: \"2.0\",\n    gifts: (\n        gifts_per_hour: 77,\n        coins").unwrap();
    desk.apply(Action::Open(desk.path("cut.ron")));
    desk.edit(200.0);
    desk.finish(LOAD);
    desk.answer(Answer::OpenRepaired);
    assert!(desk.asks_about_changes());
    desk.answer(Answer::Discard);
    assert_eq!((desk.gifts(), desk.session.document().path()), (77.0, None));
}

#[test]
fn scenario_is_imported_only_into_its_own_document() {
    let mut desk = TestSession::new();
    desk.answers.lock().unwrap().push_back(PathAnswer::Path(desk.path("other.ron")));
    desk.apply(Action::Scenario(zeroline::session::ScenarioAction::AskImport));
    desk.finish("file dialog");
    desk.apply(Action::New(0));
    desk.finish("read plan");
    assert_eq!((desk.name().as_str(), desk.plan().scenarios().len()), ("Growing creator", 0));
}

#[test]
fn second_window_on_a_plan_warns_until_the_first_is_closed() {
    let data = tempfile::tempdir().unwrap();
    let says_so = |desk: &mut TestSession| std::iter::from_fn(|| desk.session.take_notice()).any(|notice| matches!(notice, Notice::OpenElsewhere(_)));
    let open = |desk: &mut TestSession, path: &std::path::Path| {
        desk.apply(Action::Open(path.to_owned()));
        desk.finish("open plan");
    };
    let desk = || TestSession::with(|opening| opening.data = Some(data.path().to_owned()));
    let (mut first, mut second) = (desk(), desk());
    let path = data.path().join("plan.ron");
    std::fs::copy(first.path("mine.ron"), &path).unwrap();
    open(&mut first, &path);
    assert!(!says_so(&mut first));
    open(&mut second, &path);
    assert!(says_so(&mut second));
    // Its own plan again is no second window.
    open(&mut first, &path);
    assert!(!says_so(&mut first));
    drop((first, second));
    let mut third = desk();
    open(&mut third, &path);
    assert!(!says_so(&mut third));
}

#[test]
fn change_to_the_file_between_load_and_show_is_noticed() {
    let mut desk = TestSession::unopened(|_| {});
    desk.jobs.run("open plan");
    std::fs::copy(desk.path("other.ron"), desk.path("mine.ron")).unwrap();
    desk.poll();
    assert_eq!(desk.gifts(), 100.0);
    desk.apply(Action::CheckFile);
    desk.finish("check plan file");
    assert!(matches!(desk.session.question(), Some(Question::ExternalChange { .. })));
}

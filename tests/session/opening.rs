//! Plans that are read late.

use zeroline::session::work::PathAnswer;
use zeroline::session::{Action, Answer, Question};
use zeroline::words::session::Notice;

use crate::support::TestSession;

const LOAD: &str = "open plan";

#[test]
fn changes_made_during_a_load_are_asked_about() {
    for (answer, name, gifts) in [(Answer::Discard, "other", 55.0), (Answer::Cancel, "mine", 200.0)] {
        let mut test = TestSession::new();
        test.apply(Action::Open(test.path("other.ron")));
        test.edit(200.0);
        test.finish(LOAD);
        assert!(test.asks_about_changes());
        assert_eq!((test.name().as_str(), test.gifts()), ("mine", 200.0), "nothing is lost without a word");
        test.answer(answer);
        assert_eq!((test.name().as_str(), test.gifts()), (name, gifts));
        test.asks_nothing();
    }
}

#[test]
fn changes_made_during_a_load_can_be_saved_first() {
    let mut test = TestSession::new();
    test.apply(Action::Open(test.path("other.ron")));
    test.edit(200.0);
    test.finish(LOAD);
    test.answer(Answer::Save);
    assert_eq!(test.name(), "mine");
    test.finish("save plan");
    assert_eq!((test.name().as_str(), crate::support::gifts_in(&test.path("mine.ron"))), ("other", 200.0));
}

/// Discarded changes are not asked about again; later changes are.
#[test]
fn discarded_changes_are_asked_about_once() {
    for edits_again in [false, true] {
        let mut test = TestSession::new();
        test.edit(200.0);
        test.answers.lock().unwrap().push_back(PathAnswer::Path(test.path("other.ron")));
        test.apply(Action::AskOpen);
        test.answer(Answer::Discard);
        test.finish("file dialog");
        if edits_again {
            test.edit(300.0);
        }
        test.finish(LOAD);
        assert_eq!((test.asks_about_changes(), test.name().as_str()), if edits_again { (true, "mine") } else { (false, "other") });
    }
}

#[test]
fn last_requested_plan_is_opened() {
    let mut test = TestSession::new();
    test.apply(Action::Open(test.path("other.ron")));
    test.apply(Action::New(0));
    test.finish(LOAD);
    assert_eq!(test.name(), "Growing creator", "New was asked for after it");

    test.apply(Action::Open(test.path("other.ron")));
    test.apply(Action::Open(test.path("mine.ron")));
    test.finish(LOAD);
    assert_eq!(test.name(), "mine");
}

#[test]
fn repaired_copy_asks_about_changes_too() {
    let mut test = TestSession::new();
    std::fs::write(test.path("cut.ron"), "(\n    format: \"2.0\",\n    gifts: (\n        gifts_per_hour: 77,\n        coins").unwrap();
    test.apply(Action::Open(test.path("cut.ron")));
    test.edit(200.0);
    test.finish(LOAD);
    test.answer(Answer::OpenRepaired);
    assert!(test.asks_about_changes());
    test.answer(Answer::Discard);
    assert_eq!((test.gifts(), test.session.document().path()), (77.0, None));
    // Nothing was there before it, though no file holds it.
    test.apply(Action::Undo);
    assert_eq!((test.gifts(), test.is_unsaved()), (77.0, true));
}

#[test]
fn repaired_copy_is_saved_with_the_comments_of_the_damaged_file() {
    let mut test = TestSession::new();
    let damaged = "// Mine.\n(\n    format: \"2.3\",\n    gifts: (\n        gift_per_hour: 77, // counted\n    ),\n)\n";
    std::fs::write(test.path("cut.ron"), damaged).unwrap();
    test.apply(Action::Open(test.path("cut.ron")));
    test.finish(LOAD);
    test.answer(Answer::OpenRepaired);
    test.answers.lock().unwrap().push_back(PathAnswer::Path(test.path("new.ron")));
    test.apply(Action::Save);
    test.finish("file dialog");
    test.finish("save plan");
    assert_eq!(std::fs::read_to_string(test.path("new.ron")).unwrap(), damaged.replace("gift_per_hour", "gifts_per_hour"));
    assert_eq!(std::fs::read_to_string(test.path("cut.ron")).unwrap(), damaged);
}

#[test]
fn scenario_is_imported_only_into_its_own_document() {
    let mut test = TestSession::new();
    test.answers.lock().unwrap().push_back(PathAnswer::Path(test.path("other.ron")));
    test.apply(Action::Scenario(zeroline::session::ScenarioAction::AskImport));
    test.finish("file dialog");
    test.apply(Action::New(0));
    test.finish("read plan");
    assert_eq!((test.name().as_str(), test.plan().scenarios().len()), ("Growing creator", 0));
}

#[test]
fn second_window_on_a_plan_warns_until_the_first_is_closed() {
    let data = tempfile::tempdir().unwrap();
    let says_so = |test: &mut TestSession| std::iter::from_fn(|| test.session.take_notice()).any(|notice| matches!(notice, Notice::OpenElsewhere(_)));
    let open = |test: &mut TestSession, path: &std::path::Path| {
        test.apply(Action::Open(path.to_owned()));
        test.finish("open plan");
    };
    let test = || TestSession::with(|opening| opening.data = Some(data.path().to_owned()));
    let (mut first, mut second) = (test(), test());
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
    let mut third = test();
    open(&mut third, &path);
    assert!(!says_so(&mut third));
}

#[test]
fn change_to_the_file_between_load_and_show_is_noticed() {
    let mut test = TestSession::unopened(|_| {});
    test.jobs.run("open plan");
    std::fs::copy(test.path("other.ron"), test.path("mine.ron")).unwrap();
    test.poll();
    assert_eq!(test.gifts(), 100.0);
    test.apply(Action::CheckFile);
    test.finish("check plan file");
    assert!(matches!(test.session.question(), Some(Question::ExternalChange { .. })));
}

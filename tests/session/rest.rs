//! The engine is freed while nothing happens.

use std::sync::Arc;

use zeroline::session::Pointer;

use crate::support::TestSession;

const FUTURES: &str = "futures";

#[test]
fn engine_is_freed_and_made_once_per_rest() {
    let mut test = TestSession::new();
    test.session.follow(Pointer::Up);
    test.finish(FUTURES);
    let known = |test: &TestSession| test.session.view().futures().fresh().map(|run| Arc::clone(&run.futures));
    let before = known(&test);
    assert!(before.is_some());

    test.session.end_rest();
    assert!(!test.jobs.is_waiting(FUTURES), "there was no rest yet");
    test.session.rest();
    test.session.rest();
    assert_eq!(test.jobs.count(FUTURES), 1);
    test.finish(FUTURES);
    assert_eq!(known(&test), before, "what is on screen stays");
    test.session.rest();
    assert!(!test.jobs.is_waiting(FUTURES), "the same rest goes on");

    test.session.end_rest();
    test.session.end_rest();
    assert_eq!(test.jobs.count(FUTURES), 1);
    test.finish(FUTURES);
    assert_eq!(known(&test), before);
    test.edit(200.0);
    test.session.follow(Pointer::Up);
    test.finish(FUTURES);
    assert!(known(&test).is_some_and(|futures| Some(futures) != before), "the next change has its own");
}

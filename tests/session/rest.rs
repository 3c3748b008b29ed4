//! The engine is freed while nothing happens.

use std::sync::Arc;

use zeroline::session::Pointer;

use crate::support::TestSession;

const FUTURES: &str = "futures";

#[test]
fn engine_is_freed_and_made_once_per_rest() {
    let mut desk = TestSession::new();
    desk.session.follow(Pointer::Up);
    desk.finish(FUTURES);
    let known = |desk: &TestSession| desk.session.view().futures().fresh().map(|run| Arc::clone(&run.futures));
    let before = known(&desk);
    assert!(before.is_some());

    desk.session.end_rest();
    assert!(!desk.jobs.is_waiting(FUTURES), "there was no rest yet");
    desk.session.rest();
    desk.session.rest();
    assert_eq!(desk.jobs.count(FUTURES), 1);
    desk.finish(FUTURES);
    assert_eq!(known(&desk), before, "what is on screen stays");
    desk.session.rest();
    assert!(!desk.jobs.is_waiting(FUTURES), "the same rest goes on");

    desk.session.end_rest();
    desk.session.end_rest();
    assert_eq!(desk.jobs.count(FUTURES), 1);
    desk.finish(FUTURES);
    assert_eq!(known(&desk), before);
    desk.edit(200.0);
    desk.session.follow(Pointer::Up);
    desk.finish(FUTURES);
    assert!(known(&desk).is_some_and(|futures| Some(futures) != before), "the next change has its own");
}

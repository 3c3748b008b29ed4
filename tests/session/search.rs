//! "What would it take?" on real threads, with more futures than any drag waits for.

use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{Sender, channel};
use std::time::Duration;

use zeroline::forecast::goal_seek::{Figure, Target};
use zeroline::forecast::reach_ways::ReachQuery;
use zeroline::plan::{Assumption, Entry, GoalMeasure, Key, PlanField};
use zeroline::session::work::{Query, Runner, Threads};
use zeroline::session::{Action, Edit, Gesture, Pointer};

use crate::support::{GIFTS, TestSession};

const PATIENCE: Duration = Duration::from_mins(1);

/// Threads, counted while they run.
struct Counted(Arc<AtomicUsize>, Sender<()>);

impl Runner for Counted {
    fn start(&self, name: &str, work: Box<dyn FnOnce() + Send>) -> io::Result<()> {
        let (running, ended) = (Arc::clone(&self.0), self.1.clone());
        running.fetch_add(1, Ordering::SeqCst);
        let work = Box::new(move || {
            work();
            running.fetch_sub(1, Ordering::SeqCst);
            ended.send(()).ok();
        });
        Threads.start(name, work)
    }
}

#[test]
fn futures_of_a_drag_do_not_wait_for_a_search() {
    let (running, (ended, ends)) = (Arc::<AtomicUsize>::default(), channel());
    let mut test = TestSession::unopened(|opening| opening.runner = Box::new(Counted(Arc::clone(&running), ended)));
    while test.session.document().path().is_none() {
        test.news.recv_timeout(PATIENCE).expect("the plan was never read");
        test.session.poll(Pointer::Down);
    }
    let set = |key, entry, gesture| Action::Edit(Edit { key, entry, gesture });
    test.apply(set(Key::Plan(PlanField::FuturesCount), Entry::Integer(300_000), Gesture::Once));
    // Each step of the search runs every future.
    let target = Target { figure: Figure::Percentile(0.2), measure: GoalMeasure::Gross, amount: 60_000.0 };
    let query = Arc::new(ReachQuery { target, ways: vec![vec![GIFTS, Key::Assumption(Assumption::UsdPerDiamond)]], locked: Vec::new() });
    for gifts in [110.0, 120.0, 130.0, 140.0, 150.0] {
        test.apply(Action::Ask(Query::Reach(Arc::clone(&query))));
        test.apply(set(GIFTS, Entry::Value(gifts), Gesture::Drag));
        test.apply(Action::Ask(Query::Reach(Arc::clone(&query))));
        test.session.follow(Pointer::Down);
        let asked = Action::Ask(Query::Reach(Arc::clone(&query)));
        while !test.session.view().futures().is_fresh() {
            test.news.recv_timeout(PATIENCE).expect("the futures never came");
            test.session.poll(Pointer::Down);
            test.apply(asked.clone());
        }
        let run = test.session.view().futures().fresh().unwrap();
        assert_eq!(run.plan.value(Assumption::GiftsPerHour), gifts);
        assert!(!test.session.view().reach(&query).is_fresh(), "the search goes on");
    }
    // The question is no longer asked: the search is cancelled.
    test.session.poll(Pointer::Down);
    test.session.poll(Pointer::Down);
    while running.load(Ordering::SeqCst) > 0 {
        ends.recv_timeout(PATIENCE).expect("the search never ended");
    }
    test.session.poll(Pointer::Down);
    assert!(test.session.view().reach(&query).last().is_none());
}

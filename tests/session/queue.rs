//! The queue of jobs on real threads: the newest of a kind wins, the urgent interrupt, panics are contained.

use std::io;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::mpsc::channel;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use zeroline::session::work::queue::Outcome;
use zeroline::session::work::{Kind, Queue, Runner, Threads};
use zeroline::words::session::FileTask;

const SAVE: Kind = Kind::File(FileTask::Save);
const PATIENCE: Duration = Duration::from_secs(20);

fn queue() -> Queue<u32> {
    Queue::new(Box::new(Threads), || {})
}

fn next(queue: &Queue<u32>) -> Outcome<u32> {
    let deadline = Instant::now() + PATIENCE;
    loop {
        if let Some(outcome) = queue.take() {
            return outcome;
        }
        assert!(Instant::now() < deadline, "nothing came");
        std::thread::sleep(Duration::from_millis(1));
    }
}

fn result(queue: &Queue<u32>) -> u32 {
    match next(queue) {
        Outcome::Result(result) => result,
        Outcome::Broke(kind) => panic!("{kind:?} broke"),
    }
}

/// A job that runs until it is told to stop, as a search over many plans does.
fn start_endless(queue: &Queue<u32>, kind: Kind) -> Arc<AtomicUsize> {
    let starts = Arc::<AtomicUsize>::default();
    let (began, has_begun) = channel();
    let count = Arc::clone(&starts);
    queue.start(kind, move |progress| {
        count.fetch_add(1, Ordering::Relaxed);
        began.send(()).ok();
        loop {
            progress.check()?;
            std::thread::yield_now();
        }
    });
    has_begun.recv_timeout(PATIENCE).unwrap();
    starts
}

/// "What would it take?" never keeps the futures of a drag waiting.
#[test]
fn the_urgent_interrupt_the_others_which_run_again_after_them() {
    let queue = queue();
    let starts = start_endless(&queue, Kind::Reach);
    for result_of in 0..3 {
        queue.start_once(Kind::Futures, move || result_of);
        assert_eq!(result(&queue), result_of);
    }
    let deadline = Instant::now() + PATIENCE;
    while starts.load(Ordering::Relaxed) < 2 {
        assert!(Instant::now() < deadline, "it was never run again");
        std::thread::sleep(Duration::from_millis(1));
    }
    queue.cancel(Kind::Reach);
}

#[test]
fn the_newest_of_a_kind_wins() {
    let queue = queue();
    drop(start_endless(&queue, Kind::Comparison));
    queue.start_once(Kind::Comparison, || 2);
    assert_eq!(result(&queue), 2, "the running one is stopped");

    let ((go, wait), (began, has_begun)) = (channel::<()>(), channel());
    let wait = Mutex::new(wait);
    queue.start_once(SAVE, move || {
        began.send(()).unwrap();
        wait.lock().unwrap().recv_timeout(PATIENCE).unwrap();
        1
    });
    has_begun.recv_timeout(PATIENCE).unwrap();
    queue.start_once(SAVE, || 2);
    queue.start_once(SAVE, || 3);
    go.send(()).unwrap();
    assert_eq!((result(&queue), result(&queue)), (1, 3), "a save that runs is never cut off, and of those that wait the newest is run");
}

#[test]
fn kinds_with_lanes_of_their_own_wait_for_nobody() {
    let queue = queue();
    drop(start_endless(&queue, Kind::Reach));
    drop(start_endless(&queue, Kind::Steps));
    queue.start_once(SAVE, || 7);
    assert_eq!(result(&queue), 7);
}

#[test]
fn a_cancelled_job_brings_nothing() {
    let queue = queue();
    drop(start_endless(&queue, Kind::Sweep));
    queue.start_once(Kind::Ranks, || 1);
    queue.cancel(Kind::Ranks);
    queue.cancel(Kind::Sweep);
    queue.finish(Kind::Sweep, PATIENCE);
    assert!(!queue.is_busy(Kind::Ranks) && !queue.is_busy(Kind::Sweep));
    assert!(queue.take().is_none());
}

#[test]
fn a_panic_is_told_and_the_lane_goes_on() {
    let queue = queue();
    queue.start_once(Kind::Reach, || panic!("on purpose"));
    assert!(matches!(next(&queue), Outcome::Broke(Kind::Reach)));
    queue.start_once(Kind::Reach, || 2);
    assert_eq!(result(&queue), 2);
}

#[test]
fn a_job_without_a_thread_is_told() {
    struct Refuses(Arc<AtomicBool>);
    impl Runner for Refuses {
        fn start(&self, name: &str, work: Box<dyn FnOnce() + Send>) -> io::Result<()> {
            if self.0.load(Ordering::Relaxed) { Err(io::Error::other("no thread is left")) } else { Threads.start(name, work) }
        }
    }
    let refuses = Arc::new(AtomicBool::new(true));
    let queue = Queue::new(Box::new(Refuses(Arc::clone(&refuses))), || {});
    queue.start_once(SAVE, || 1);
    assert!(matches!(next(&queue), Outcome::Broke(SAVE)));
    refuses.store(false, Ordering::Relaxed);
    queue.start_once(SAVE, || 2);
    assert_eq!(result(&queue), 2);
}

#[test]
fn a_frame_waits_no_longer_than_it_says() {
    let queue = queue();
    drop(start_endless(&queue, Kind::Futures));
    let started = Instant::now();
    queue.wait(Kind::Futures, Duration::from_millis(8));
    assert!(started.elapsed() >= Duration::from_millis(8) && started.elapsed() < PATIENCE);
}

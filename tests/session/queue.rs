//! The queue of jobs on real threads: the newest of a kind wins, the urgent interrupt, panics are contained.

use std::io;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, channel};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use zeroline::forecast::futures::Stopped;
use zeroline::session::work::queue::Outcome;
use zeroline::session::work::{JobKind, Queue, Runner, Threads};
use zeroline::words::session::FileTask;

const SAVE: JobKind = JobKind::File(FileTask::Save);
const PATIENCE: Duration = Duration::from_secs(20);

/// A queue, and the news of its outcomes.
struct TestQueue {
    queue: Queue<u32>,
    news: Receiver<()>,
}

impl TestQueue {
    fn new() -> Self {
        Self::on(Box::new(Threads))
    }

    fn on(runner: Box<dyn Runner>) -> Self {
        let (wake, news) = channel();
        let wake = Mutex::new(wake);
        let wake = move || {
            wake.lock().unwrap().send(()).ok();
        };
        Self { queue: Queue::new(runner, wake), news }
    }

    fn next(&self) -> Outcome<u32> {
        loop {
            if let Some(outcome) = self.queue.take() {
                return outcome;
            }
            self.news.recv_timeout(PATIENCE).unwrap();
        }
    }

    fn result(&self) -> u32 {
        match self.next() {
            Outcome::Result(result) => result,
            Outcome::Panicked(kind) => panic!("{kind:?} broke"),
        }
    }
}

/// A job that runs until it is cancelled, as a search over many plans does.
fn start_endless(queue: &Queue<u32>, kind: JobKind) -> Receiver<()> {
    let (begins, begun) = channel();
    queue.start(kind, move |progress| {
        begins.send(()).ok();
        while !progress.stop.load(Ordering::Relaxed) {
            std::thread::yield_now();
        }
        Err(Stopped)
    });
    begun.recv_timeout(PATIENCE).unwrap();
    begun
}

/// "What would it take?" never keeps the futures of a drag waiting.
#[test]
fn urgent_job_interrupts_others_which_run_again() {
    let test = TestQueue::new();
    let begun = start_endless(&test.queue, JobKind::Reach);
    for result_of in 0..3 {
        test.queue.start_once(JobKind::Futures, move || result_of);
        assert_eq!(test.result(), result_of);
    }
    begun.recv_timeout(PATIENCE).expect("it was never run again");
    test.queue.cancel(JobKind::Reach);
}

#[test]
fn newer_job_for_the_screen_stops_the_running_one() {
    let test = TestQueue::new();
    drop(start_endless(&test.queue, JobKind::Comparison));
    test.queue.start_once(JobKind::Comparison, || 2);
    assert_eq!(test.result(), 2);
}

#[test]
fn running_save_is_finished_and_the_newest_waiting_one_is_next() {
    let test = TestQueue::new();
    let ((go, wait), (began, has_begun)) = (channel::<()>(), channel());
    let wait = Mutex::new(wait);
    test.queue.start_once(SAVE, move || {
        began.send(()).unwrap();
        wait.lock().unwrap().recv_timeout(PATIENCE).unwrap();
        1
    });
    has_begun.recv_timeout(PATIENCE).unwrap();
    test.queue.start_once(SAVE, || 2);
    test.queue.start_once(SAVE, || 3);
    go.send(()).unwrap();
    assert_eq!((test.result(), test.result()), (1, 3));
}

#[test]
fn jobs_with_a_lane_of_their_own_do_not_wait() {
    let test = TestQueue::new();
    drop(start_endless(&test.queue, JobKind::Reach));
    drop(start_endless(&test.queue, JobKind::Steps));
    test.queue.start_once(SAVE, || 7);
    assert_eq!(test.result(), 7);
}

#[test]
fn cancelled_job_has_no_result() {
    let test = TestQueue::new();
    drop(start_endless(&test.queue, JobKind::Sweep));
    test.queue.start_once(JobKind::Ranks, || 1);
    test.queue.cancel(JobKind::Ranks);
    test.queue.cancel(JobKind::Sweep);
    test.queue.finish(JobKind::Sweep, PATIENCE);
    // A thread may have begun it just before.
    test.queue.finish(JobKind::Ranks, PATIENCE);
    assert!(!test.queue.is_busy(JobKind::Ranks) && !test.queue.is_busy(JobKind::Sweep));
    assert!(test.queue.take().is_none());
}

#[test]
fn panic_is_reported_and_the_lane_continues() {
    let test = TestQueue::new();
    test.queue.start_once(JobKind::Reach, || panic!("on purpose"));
    assert!(matches!(test.next(), Outcome::Panicked(JobKind::Reach)));
    test.queue.start_once(JobKind::Reach, || 2);
    assert_eq!(test.result(), 2);
}

#[test]
fn job_without_a_thread_is_reported() {
    struct Refuses(Arc<AtomicBool>);
    impl Runner for Refuses {
        fn start(&self, name: &str, work: Box<dyn FnOnce() + Send>) -> io::Result<()> {
            if self.0.load(Ordering::Relaxed) { Err(io::Error::other("no thread is left")) } else { Threads.start(name, work) }
        }
    }
    let refuses = Arc::new(AtomicBool::new(true));
    let test = TestQueue::on(Box::new(Refuses(Arc::clone(&refuses))));
    test.queue.start_once(SAVE, || 1);
    assert!(matches!(test.next(), Outcome::Panicked(SAVE)));
    refuses.store(false, Ordering::Relaxed);
    test.queue.start_once(SAVE, || 2);
    assert_eq!(test.result(), 2);
}

#[test]
fn frame_waits_no_longer_than_its_limit() {
    let test = TestQueue::new();
    drop(start_endless(&test.queue, JobKind::Futures));
    let started = Instant::now();
    test.queue.wait(JobKind::Futures, Duration::from_millis(8));
    assert!(started.elapsed() >= Duration::from_millis(8) && started.elapsed() < PATIENCE);
}

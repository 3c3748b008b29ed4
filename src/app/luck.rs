//! The futures behind the window: a named worker runs them, and a frame waits for it only as long as nobody notices.
//!
//! While a slider is held, as many futures are run as fit in the frame; at rest, all of them. What is shown says whether it
//! belongs to the plan on screen, so a stale band is never drawn as if it were current.

use std::num::NonZeroUsize;
use std::panic::AssertUnwindSafe;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, PoisonError};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use eframe::egui;

use super::mailbox::Mailbox;
use crate::forecast::futures::{Engine, Futures};
use crate::forecast::reach::{self, Answer, NoAnswer, Target, reach};
use crate::forecast::sensitivity::rank_correlation;
use crate::plan::{Key, Plan};

/// How long a frame waits for futures that are expected to fit in it.
const FRAME: Duration = Duration::from_millis(8);
/// The part of [`FRAME`] that a run may be expected to take.
const BUDGET: Duration = Duration::from_millis(6);
/// The first run of a session, before its pace is known.
const FIRST: usize = 2_000;
/// Fewer than this tell too little to be worth showing.
const FEWEST: usize = 500;

/// Futures and the plan they belong to.
#[derive(Clone, Debug)]
pub struct Run {
    /// The plan that was run.
    pub plan: Arc<Plan>,
    /// What came of it.
    pub futures: Arc<Futures>,
    /// How long it took.
    pub took: Duration,
}

/// Something to find out about a plan that takes longer than a frame.
#[derive(Clone, Debug, PartialEq)]
pub enum Question {
    /// How the rank of each unsure number goes with the rank of the whole.
    Ranks,
    /// What it would take to reach this by moving these numbers, one or several together.
    Reach {
        /// What to reach.
        goal: Target,
        /// The numbers that may move.
        keys: Vec<Key>,
        /// The numbers that may not.
        locked: Vec<Key>,
    },
}

/// What was found out.
#[derive(Clone, Debug, PartialEq)]
pub enum Reply {
    /// The rank correlations, the strongest first.
    Ranks(Vec<(Key, f64)>),
    /// The change that reaches the goal, or comes nearest.
    Reach(Result<Answer, NoAnswer>),
}

type Asked = (Arc<Plan>, Question);

#[derive(Debug)]
struct Order {
    plan: Arc<Plan>,
    count: usize,
    stop: Arc<AtomicBool>,
}

/// What the window and the worker leave for each other.
#[derive(Debug, Default)]
struct Mail {
    order: Option<Order>,
    run: Option<Run>,
    question: Option<Asked>,
    reply: Option<(Asked, Reply)>,
    closed: bool,
    /// The last task stopped by an error of the program.
    broke: bool,
    /// The next task does; for tests.
    trips: bool,
}

/// The futures of the plan on screen.
#[derive(Debug)]
pub struct Luck {
    mailbox: Arc<Mailbox<Mail>>,
    worker: Option<JoinHandle<()>>,
    context: egui::Context,
    shown: Option<Run>,
    ordered: Option<(Arc<Plan>, usize, Arc<AtomicBool>)>,
    asked: Option<Asked>,
    replied: Option<(Asked, Reply)>,
}

impl Luck {
    /// No futures yet.
    #[must_use]
    pub fn new(context: egui::Context) -> Self {
        Self { mailbox: Arc::default(), worker: None, context, shown: None, ordered: None, asked: None, replied: None }
    }

    /// The last run, whichever plan it belongs to.
    #[must_use]
    pub const fn last(&self) -> Option<&Run> {
        self.shown.as_ref()
    }

    /// The run of exactly this plan.
    #[must_use]
    pub fn current(&self, plan: &Arc<Plan>) -> Option<&Run> {
        self.shown.as_ref().filter(|run| Arc::ptr_eq(&run.plan, plan))
    }

    /// Whether nothing is left to be run for this plan.
    #[must_use]
    pub fn is_complete(&self, plan: &Arc<Plan>) -> bool {
        wanted(plan) == 0 || self.current(plan).is_some_and(|run| run.futures.count >= wanted(plan))
    }

    /// Follows the plan: in this frame if that fits, soon otherwise. `held` while a slider is: then fewer futures will do.
    pub fn follow(&mut self, plan: &Arc<Plan>, held: bool) {
        self.fetch();
        let all = wanted(plan);
        if all == 0 {
            self.shown = None;
            return;
        }
        let quick = self.affordable(all);
        let known = self.current(plan).map_or(0, |run| run.futures.count);
        let count = if known > 0 && !held { all } else { quick };
        if known >= count {
            return;
        }
        let is_ordered = self.ordered.as_ref().is_some_and(|(ordered, of, _)| Arc::ptr_eq(ordered, plan) && *of >= count);
        if !is_ordered {
            self.order(plan, count);
        }
        if count <= quick {
            self.wait();
        }
        if known == 0 && !held && self.current(plan).is_some() {
            // The rest follows in the next frame, once these are on screen.
            self.context.request_repaint();
        }
    }

    /// The reply to a question about exactly this plan; asks it if nobody has, and gives `None` until it is there.
    pub fn ask(&mut self, plan: &Arc<Plan>, question: &Question) -> Option<&Reply> {
        let is_this = |(of, asked): &Asked| Arc::ptr_eq(of, plan) && asked == question;
        if self.asked.as_ref().is_none_or(|asked| !is_this(asked)) {
            let asked = (Arc::clone(plan), question.clone());
            self.asked = Some(asked.clone());
            self.mailbox.open().question = Some(asked);
            self.wake();
        }
        self.replied.as_ref().filter(|(asked, _)| is_this(asked)).map(|(_, reply)| reply)
    }

    /// Whether a question is still without its reply.
    #[must_use]
    pub fn is_thinking(&self) -> bool {
        self.asked.as_ref().is_some_and(|asked| self.replied.as_ref().is_none_or(|(replied, _)| !Arc::ptr_eq(&replied.0, &asked.0) || replied.1 != asked.1))
    }

    /// What is wrong with the futures, in a sentence, until some are run again.
    #[must_use]
    pub fn trouble(&self) -> Option<String> {
        let broke = self.mailbox.open().broke;
        broke.then(|| "The futures of this plan stopped by an error in the program. Everything else goes on; change the plan to run them again.".to_owned())
    }

    /// Lets the next task of the worker panic, to show that the window outlives it.
    #[doc(hidden)]
    pub fn trip(&self) {
        self.mailbox.open().trips = true;
    }

    /// How many futures fit in a frame, by the pace of the last run.
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, clippy::cast_precision_loss, reason = "clamped to the futures there are")]
    fn affordable(&self, all: usize) -> usize {
        let paced = self.shown.as_ref().map_or(FIRST as f64, |run| run.futures.count as f64 * BUDGET.as_secs_f64() / run.took.as_secs_f64().max(1e-6));
        (paced as usize).clamp(FEWEST.min(all), all)
    }

    fn order(&mut self, plan: &Arc<Plan>, count: usize) {
        if let Some((_, _, stop)) = &self.ordered {
            stop.store(true, Ordering::Relaxed);
        }
        let stop = Arc::new(AtomicBool::new(false));
        self.ordered = Some((Arc::clone(plan), count, Arc::clone(&stop)));
        self.mailbox.open().order = Some(Order { plan: Arc::clone(plan), count, stop });
        self.wake();
    }

    fn wake(&mut self) {
        // A worker that died of a bug costs its futures, never the window.
        if self.worker.as_ref().is_none_or(JoinHandle::is_finished) {
            self.worker = hire(Arc::clone(&self.mailbox), self.context.clone());
        }
        self.mailbox.news.notify_all();
    }

    fn wait(&mut self) {
        let deadline = Instant::now() + FRAME;
        let mut mail = self.mailbox.open();
        while mail.run.is_none() {
            let left = deadline.saturating_duration_since(Instant::now());
            if left.is_zero() {
                return;
            }
            mail = self.mailbox.news.wait_timeout(mail, left).unwrap_or_else(PoisonError::into_inner).0;
        }
        drop(mail);
        self.fetch();
    }

    fn fetch(&mut self) {
        let mut mail = self.mailbox.open();
        self.shown = mail.run.take().or(self.shown.take());
        self.replied = mail.reply.take().or(self.replied.take());
    }
}

impl Drop for Luck {
    fn drop(&mut self) {
        if let Some((_, _, stop)) = &self.ordered {
            stop.store(true, Ordering::Relaxed);
        }
        self.mailbox.open().closed = true;
        self.mailbox.news.notify_all();
    }
}

fn wanted(plan: &Plan) -> usize {
    usize::try_from(plan.futures_count()).unwrap_or(usize::MAX)
}

fn hire(mailbox: Arc<Mailbox<Mail>>, context: egui::Context) -> Option<JoinHandle<()>> {
    let spawned = std::thread::Builder::new().name("futures".to_owned()).spawn(move || work(&mailbox, &context));
    spawned.inspect_err(|error| log::error!("no futures, as no thread could be started: {error}")).ok()
}

/// What the worker does next: futures before questions, as a frame may be waiting for them.
enum Task {
    Run(Order),
    Answer(Asked),
    Close,
}

fn next(mailbox: &Mailbox<Mail>) -> Task {
    let mut mail = mailbox.open();
    loop {
        if mail.closed {
            return Task::Close;
        }
        if let Some(order) = mail.order.take() {
            return Task::Run(order);
        }
        if let Some(asked) = mail.question.take() {
            return Task::Answer(asked);
        }
        mail = mailbox.news.wait(mail).unwrap_or_else(PoisonError::into_inner);
    }
}

fn work(mailbox: &Mailbox<Mail>, context: &egui::Context) {
    let threads = std::thread::available_parallelism().unwrap_or(NonZeroUsize::MIN);
    let (mut engine, mut warm) = (Engine::new(threads), None);
    loop {
        let task = next(mailbox);
        if matches!(task, Task::Close) {
            return;
        }
        // What a panic left half done is the engine's, and a new one takes its place.
        let done = std::panic::catch_unwind(AssertUnwindSafe(|| do_task(task, &mut engine, &mut warm, mailbox, context)));
        mailbox.open().broke = done.is_err();
        if done.is_err() {
            (engine, warm) = (Engine::new(threads), None);
            context.request_repaint();
        }
    }
}

/// The seed, the count of futures and the months of a run whose swings the engine keeps.
type Warm = (u64, usize, usize);

fn do_task(task: Task, engine: &mut Engine, warm: &mut Option<Warm>, mailbox: &Mailbox<Mail>, context: &egui::Context) {
    let trips = std::mem::take(&mut mailbox.open().trips);
    assert!(!trips, "a test asked for it");
    match task {
        Task::Close => {}
        Task::Run(order) => {
            let started = Instant::now();
            let Ok(Some(futures)) = engine.run_until(&order.plan, order.count, &order.stop) else { return };
            let took = started.elapsed();
            let luck = (futures.seed, futures.count, order.plan.months());
            let (plan, whole) = (Arc::clone(&order.plan), Arc::clone(&futures));
            mailbox.open().run = Some(Run { plan: order.plan, futures, took });
            mailbox.news.notify_all();
            context.request_repaint();
            // One view asks for quantiles of the whole: sorted here, its frame need not, and no other waits for it.
            whole.sort(plan.goal_measure());
            // The engine keeps the swings of a luck it meets again: a second run now, and the first drag is quick.
            if *warm != Some(luck) && engine.run_until(&plan, luck.1, &order.stop).is_ok() {
                *warm = Some(luck);
            }
        }
        Task::Answer(asked) => {
            let reply = reply(engine, &asked);
            mailbox.open().reply = Some((asked, reply));
            context.request_repaint();
        }
    }
}

fn reply(engine: &mut Engine, (plan, question): &Asked) -> Reply {
    match question {
        Question::Ranks => {
            let measure = plan.goal_measure();
            Reply::Ranks(engine.run(plan).map_or_else(Vec::new, |futures| rank_correlation(plan, &futures, measure)))
        }
        Question::Reach { goal, keys, locked } => Reply::Reach(reach(plan, engine, reach::Question { target: *goal, keys, locked }, &AtomicBool::new(false))),
    }
}

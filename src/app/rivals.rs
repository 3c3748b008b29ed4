//! What takes longer than a frame to say of scenarios beside each other: a named worker finds it out, a few futures first.
//!
//! What is shown carries the wish it answers, so that what belongs to another plan is never drawn as if it were current.

use std::num::NonZeroUsize;
use std::panic::AssertUnwindSafe;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, PoisonError};
use std::thread::JoinHandle;

use eframe::egui;

use super::mailbox::Mailbox;
use crate::forecast::compare::{Comparison, Side, matrix};
use crate::forecast::futures::{Engine, Paired, Stopped, difference_dots};
use crate::forecast::reach::Target;
use crate::forecast::steps::{Steps, steps};
use crate::forecast::sweep::{Axis, NoSweep, Sweep, sweep};
use crate::plan::{GoalMeasure, Plan, Variant};

/// How many futures are run first.
const FIRST: usize = 2_000;
/// How many futures are run at each place of a sweep that asks for them.
const SWEPT: u64 = 4_000;

/// What is to be found out.
#[derive(Clone, Debug)]
pub struct Wish {
    /// The plan with its scenarios.
    pub plan: Arc<Plan>,
    /// The base and the scenarios that are compared.
    pub chosen: Vec<Variant>,
    /// From which of them to which the steps lead, and whose futures are set against each other; places among the chosen.
    pub pair: (usize, usize),
    /// By what they are compared.
    pub measure: GoalMeasure,
    /// The scenario swept, over which numbers, and for which figure.
    pub sweep: Option<(Variant, Target, Axis, Option<Axis>)>,
}

impl PartialEq for Wish {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.plan, &other.plan)
            && self.chosen == other.chosen
            && self.pair == other.pair
            && self.measure == other.measure
            && self.sweep == other.sweep
    }
}

/// What was found out.
#[derive(Clone, Debug)]
pub struct Found {
    /// For which wish.
    pub wish: Wish,
    /// What each comes to, in the order of the chosen.
    pub sides: Vec<Side>,
    /// How each compares with each other, by row and column.
    pub pairs: Vec<Vec<Option<Paired>>>,
    /// By how much the second of the pair is ahead of the first, each of fifty amounts for 1 in 50 futures.
    pub dots: Option<[f64; 50]>,
    /// From the first of the pair to the second; later than the rest.
    pub steps: Option<Arc<Steps>>,
    /// What the sweep found; later than the rest.
    pub swept: Option<Result<Arc<Sweep>, NoSweep>>,
    /// Nothing more comes.
    pub is_complete: bool,
}

#[derive(Debug, Default)]
struct Mail {
    order: Option<(Wish, Arc<AtomicBool>)>,
    found: Option<Found>,
    closed: bool,
    broke: bool,
}

/// The scenarios that are compared on screen.
#[derive(Debug)]
pub struct Rivals {
    mailbox: Arc<Mailbox<Mail>>,
    worker: Option<JoinHandle<()>>,
    context: egui::Context,
    ordered: Option<(Wish, Arc<AtomicBool>)>,
    found: Option<Found>,
}

impl Rivals {
    /// Nothing is compared yet.
    #[must_use]
    pub fn new(context: egui::Context) -> Self {
        Self { mailbox: Arc::default(), worker: None, context, ordered: None, found: None }
    }

    /// What was found out last, whether or not for this wish; asks for the rest.
    pub fn follow(&mut self, wish: &Wish) -> Option<&Found> {
        self.found = self.mailbox.open().found.take().or(self.found.take());
        if self.ordered.as_ref().is_none_or(|(ordered, _)| ordered != wish) {
            let stop = Arc::new(AtomicBool::new(false));
            if let Some((_, before)) = self.ordered.replace((wish.clone(), Arc::clone(&stop))) {
                before.store(true, Ordering::Relaxed);
            }
            self.mailbox.open().order = Some((wish.clone(), stop));
            // A worker that died of a bug costs its answers, never the window.
            if self.worker.as_ref().is_none_or(JoinHandle::is_finished) {
                self.worker = hire(Arc::clone(&self.mailbox), self.context.clone());
            }
            self.mailbox.news.notify_all();
        }
        self.found.as_ref()
    }

    /// Whether something that was asked for is still to come.
    #[must_use]
    pub fn is_thinking(&self) -> bool {
        let mail = self.mailbox.open();
        let latest = mail.found.as_ref().or(self.found.as_ref());
        !mail.broke && self.ordered.as_ref().is_some_and(|(wish, _)| latest.is_none_or(|found| found.wish != *wish || !found.is_complete))
    }

    /// What is wrong, in a sentence, until something else is compared.
    #[must_use]
    pub fn trouble(&self) -> Option<String> {
        let broke = self.mailbox.open().broke;
        broke.then(|| "Comparing these scenarios stopped by an error in the program. Everything else goes on; change one to compare them again.".to_owned())
    }

    /// Nobody looks any more: what is under way need not be finished.
    pub fn leave(&mut self) {
        if let Some((_, stop)) = self.ordered.take() {
            stop.store(true, Ordering::Relaxed);
        }
    }
}

impl Drop for Rivals {
    fn drop(&mut self) {
        self.leave();
        self.mailbox.open().closed = true;
        self.mailbox.news.notify_all();
    }
}

fn hire(mailbox: Arc<Mailbox<Mail>>, context: egui::Context) -> Option<JoinHandle<()>> {
    let spawned = std::thread::Builder::new().name("scenarios".to_owned()).spawn(move || work(&mailbox, &context));
    spawned.inspect_err(|error| log::error!("nothing is compared, as no thread could be started: {error}")).ok()
}

fn work(mailbox: &Mailbox<Mail>, context: &egui::Context) {
    let threads = std::thread::available_parallelism().unwrap_or(NonZeroUsize::MIN);
    let (mut engine, mut comparison) = (Engine::new(threads), Comparison::default());
    loop {
        let (wish, stop) = {
            let mut mail = mailbox.open();
            loop {
                if mail.closed {
                    return;
                }
                if let Some(order) = mail.order.take() {
                    break order;
                }
                mail = mailbox.news.wait(mail).unwrap_or_else(PoisonError::into_inner);
            }
        };
        mailbox.open().broke = false;
        let tell = |found: Found| {
            mailbox.open().found = Some(found);
            context.request_repaint();
        };
        // What a panic left half done is the engine's, and a new one takes its place.
        let done = std::panic::catch_unwind(AssertUnwindSafe(|| find(wish, &stop, &mut engine, &mut comparison, tell)));
        if done.is_err() {
            mailbox.open().broke = true;
            (engine, comparison) = (Engine::new(threads), Comparison::default());
            context.request_repaint();
        }
    }
}

fn find(wish: Wish, stop: &AtomicBool, engine: &mut Engine, comparison: &mut Comparison, tell: impl Fn(Found)) -> Result<(), Stopped> {
    let plans: Vec<Plan> = wish.chosen.iter().map(|shown| wish.plan.flattened(*shown)).collect();
    let all = usize::try_from(wish.plan.futures_count()).unwrap_or(usize::MAX);
    let compared = |sides: Vec<Side>, wish: Wish| {
        let futures = |place: usize| sides.get(place).and_then(|side| side.futures.as_ref());
        let dots = futures(wish.pair.1).zip(futures(wish.pair.0)).map(|(one, other)| difference_dots(one, other, wish.measure));
        Found { pairs: matrix(&sides, wish.measure), dots, sides, wish, steps: None, swept: None, is_complete: false }
    };
    let mut found = if all > FIRST {
        // A comparison of its own, so that all futures of what did not change are still known afterwards.
        let sides = Comparison::default().run(&plans, FIRST, engine, stop)?;
        let found = compared(sides, wish);
        tell(found.clone());
        found
    } else {
        compared(comparison.run(&plans, all, engine, stop)?, wish)
    };
    let place = |place: usize| found.wish.chosen.get(place).copied().unwrap_or_default();
    let (from, to) = (place(found.wish.pair.0), place(found.wish.pair.1));
    let way = Arc::new(steps(&found.wish.plan, from, to, found.wish.measure));
    if all > FIRST {
        found.steps = Some(Arc::clone(&way));
        tell(found.clone());
        found = compared(comparison.run(&plans, all, engine, stop)?, found.wish);
    }
    found.steps = Some(way);
    if let Some((shown, goal, x, y)) = found.wish.sweep.clone() {
        tell(found.clone());
        // Fewer futures at each place: a grid has many.
        let mut plan = found.wish.plan.flattened(shown);
        let count = crate::plan::Entry::Integer(plan.futures_count().min(SWEPT));
        plan.set(crate::plan::Key::Plan(crate::plan::PlanField::FuturesCount), count).ok();
        let swept = sweep(&plan, engine, goal, (x, y), stop);
        if let Err(NoSweep::Stopped(stopped)) = swept {
            return Err(stopped);
        }
        found.swept = Some(swept.map(Arc::new));
    }
    tell(Found { is_complete: true, ..found });
    Ok(())
}

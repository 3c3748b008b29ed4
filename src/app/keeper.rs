//! Keeps what the window works on safe: a named worker writes it into the window's slot, off the frame. It knows nothing of windows.
//!
//! The window gives the whole working state whenever it changes, many times a second during a drag. The worker takes the latest,
//! writes what is new about it, and rests a little; what it has not begun to write by then is replaced by what is given next.

use std::path::Path;
use std::sync::{Arc, MutexGuard, PoisonError, TryLockError};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use jiff::Timestamp;

use super::mailbox::Mailbox;
use crate::file::SaveFault;
use crate::file::recovery::{Moment, Recoverable, Slot, WorkingState};

/// How long the worker rests after a write: a drag costs a few writes a second, and a change is safe well within two.
pub const PACE: Duration = Duration::from_millis(300);
/// How long until what could not be written is tried again, if nothing changes meanwhile.
const RETRY: Duration = Duration::from_secs(3);
/// How long a program that is about to end waits for its last write.
const LAST_MOMENT: Duration = Duration::from_secs(3);

/// What window and worker leave for each other.
#[derive(Debug, Default)]
struct Mail {
    /// What is still to be written.
    next: Option<WorkingState>,
    /// The last state that was given.
    last: Option<WorkingState>,
    /// How many states were given, and up to which they are safe.
    given: u64,
    safe: u64,
    stopped_by: Option<String>,
    /// Slots of others that go once so many states are safe, and those that the user threw away.
    taken: Vec<(u64, Recoverable)>,
    discarded: Vec<Recoverable>,
    clear: bool,
    closed: bool,
    /// Why the last write failed.
    trouble: Option<String>,
}

impl Mail {
    const fn is_work(&self) -> bool {
        self.next.is_some() || self.clear || !self.discarded.is_empty()
    }

    const fn is_urgent(&self) -> bool {
        self.closed || self.clear || self.stopped_by.is_some()
    }
}

impl Mailbox<Mail> {
    /// As [`Self::open`], for a thread that may hold it already: it panicked.
    fn open_if_free(&self) -> Option<MutexGuard<'_, Mail>> {
        let deadline = Instant::now() + LAST_MOMENT;
        loop {
            match self.mail.try_lock() {
                Ok(mail) => return Some(mail),
                Err(TryLockError::Poisoned(poisoned)) => return Some(poisoned.into_inner()),
                Err(TryLockError::WouldBlock) if Instant::now() > deadline => return None,
                Err(TryLockError::WouldBlock) => std::thread::sleep(Duration::from_millis(5)),
            }
        }
    }

    fn is_safe_within(&self, mail: MutexGuard<'_, Mail>, most: Duration) -> bool {
        let waited = self.news.wait_timeout_while(mail, most, |mail| mail.safe < mail.given).unwrap_or_else(PoisonError::into_inner);
        !waited.1.timed_out()
    }
}

/// The worker and its mailbox. Dropped without [`Self::clear`], it leaves what it was given for the next start to find.
#[derive(Debug)]
pub struct Keeper {
    mailbox: Arc<Mailbox<Mail>>,
    worker: Option<JoinHandle<()>>,
    given: Option<WorkingState>,
}

impl Keeper {
    /// A keeper that writes into this folder of the program's data, at most once every `pace`; none to keep nothing. `wake` is
    /// called, on the worker, when something is safe that was not, or cannot be made safe.
    #[must_use]
    pub fn new(data: Option<&Path>, pace: Duration, wake: impl Fn() + Send + 'static) -> Self {
        let mailbox = Arc::<Mailbox<Mail>>::default();
        let worker = data.and_then(|data| {
            let (mailbox, slot) = (Arc::clone(&mailbox), Slot::new(data));
            let spawned = std::thread::Builder::new().name("keep safe".to_owned()).spawn(move || work(&mailbox, slot, pace, &wake));
            spawned.inspect_err(|error| log::error!("changes are not kept safe, as no thread could be started: {error}")).ok()
        });
        Self { mailbox, worker, given: None }
    }

    /// Keeps this state, the latest. Nothing is written while there is nothing to lose and never was.
    pub fn keep(&mut self, working: WorkingState, is_unsaved: impl FnOnce() -> bool) {
        if self.given.as_ref().map_or_else(|| !is_unsaved(), |given| is_same(given, &working)) {
            return;
        }
        self.given = Some(working.clone());
        let mut mail = self.mailbox.open();
        mail.given += 1;
        mail.last = Some(working.clone());
        mail.next = Some(working);
        drop(mail);
        self.mailbox.news.notify_all();
    }

    /// How many states were given so far, and how many of them are safe.
    #[must_use]
    pub fn safe_of_given(&self) -> (u64, u64) {
        let mail = self.mailbox.open();
        (mail.safe, mail.given)
    }

    /// Whether everything that was given would survive the program.
    #[must_use]
    pub fn is_safe(&self) -> bool {
        let (safe, given) = self.safe_of_given();
        given > 0 && safe == given
    }

    /// Waits until everything that was given is safe; `false` when that took longer.
    #[must_use]
    pub fn is_safe_within(&self, most: Duration) -> bool {
        self.mailbox.is_safe_within(self.mailbox.open(), most)
    }

    /// Why what was given is not safe, in a sentence.
    #[must_use]
    pub fn trouble(&self) -> Option<String> {
        self.mailbox.open().trouble.clone()
    }

    /// Lets go of a slot that was taken over, once what was given last is safe.
    pub fn taken(&self, left: Recoverable) {
        let mut mail = self.mailbox.open();
        let given = mail.given;
        mail.taken.push((given, left));
    }

    /// Throws a slot away.
    pub fn discard(&self, left: Recoverable) {
        self.mailbox.open().discarded.push(left);
        self.mailbox.news.notify_all();
    }

    /// Nothing needs to be kept any more: everything is saved, or the user has given it up.
    pub fn clear(&mut self) {
        self.given = None;
        let mut mail = self.mailbox.open();
        (mail.next, mail.last, mail.clear) = (None, None, true);
        mail.given += 1;
        drop(mail);
        self.mailbox.news.notify_all();
    }

    /// For whoever notices that the program is about to end.
    #[must_use]
    pub fn rescuer(&self) -> Rescuer {
        Rescuer(Arc::clone(&self.mailbox))
    }
}

impl Drop for Keeper {
    fn drop(&mut self) {
        self.mailbox.open().closed = true;
        self.mailbox.news.notify_all();
        if let Some(worker) = self.worker.take() {
            drop(worker.join());
        }
    }
}

/// Writes what a keeper was given last before the program ends by an error.
#[derive(Clone, Debug)]
pub struct Rescuer(Arc<Mailbox<Mail>>);

impl Rescuer {
    /// Notes what stops the program beside the working state.
    #[must_use]
    pub fn rescue(&self, stopped_by: &str) -> Rescued {
        let Some(mut mail) = self.0.open_if_free() else { return Rescued::AsItWas };
        let Some(last) = mail.last.clone() else { return Rescued::Nothing };
        mail.next = Some(last);
        mail.given += 1;
        mail.stopped_by = Some(stopped_by.to_owned());
        self.0.news.notify_all();
        if self.0.is_safe_within(mail, LAST_MOMENT) { Rescued::Safe } else { Rescued::AsItWas }
    }
}

/// What came of the last write.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rescued {
    /// There was nothing to lose.
    Nothing,
    /// Everything is on the disk.
    Safe,
    /// The disk holds what it held before, if anything.
    AsItWas,
}

/// Whether two states are the same by identity: every change makes new plans.
fn is_same(one: &WorkingState, other: &WorkingState) -> bool {
    let same_steps = one.steps.len() == other.steps.len()
        && one.steps.iter().zip(&other.steps).rev().all(|(one, other)| Arc::ptr_eq(&one.plan, &other.plan) && one.label == other.label);
    same_steps && one.current == other.current && Arc::ptr_eq(&one.saved, &other.saved) && one.home == other.home
}

fn work(mailbox: &Mailbox<Mail>, mut slot: Slot, pace: Duration, wake: &impl Fn()) {
    loop {
        let (working, given, stopped_by, clear, discarded, closed) = {
            let idle = |mail: &mut Mail| !mail.is_work() && !mail.closed;
            let mut mail = mailbox.news.wait_while(mailbox.open(), idle).unwrap_or_else(PoisonError::into_inner);
            let discarded = std::mem::take(&mut mail.discarded);
            (mail.next.take(), mail.given, mail.stopped_by.clone(), std::mem::take(&mut mail.clear), discarded, mail.closed)
        };
        discarded.into_iter().for_each(Recoverable::discard);
        if clear {
            slot.clear();
        }
        let moment = Moment { time: Timestamp::now(), stopped_by: stopped_by.as_deref() };
        let written = working.as_ref().map_or(Ok(()), |working| slot.write(working, moment));
        let failed = written.is_err();
        if !failed {
            // Before anybody is told: no slot that is out of date is left beside one that is said to be safe.
            let taken: Vec<_> = mailbox.open().taken.extract_if(.., |(needs, _)| *needs <= given).collect();
            for (_, left) in taken {
                left.taken();
            }
        }
        {
            let mut mail = mailbox.open();
            match written {
                Ok(()) => {
                    mail.safe = given;
                    mail.trouble = None;
                }
                Err(fault) => {
                    mail.trouble = Some(sentence(&fault, slot.folder()));
                    // What is newer, or was given up meanwhile, goes before.
                    if mail.given == given {
                        mail.next = working;
                    }
                }
            }
            mailbox.news.notify_all();
        }
        wake();
        if closed {
            return;
        }
        let rests = |mail: &mut Mail| !mail.is_urgent();
        drop(mailbox.news.wait_timeout_while(mailbox.open(), pace, rests));
        if failed {
            drop(mailbox.news.wait_timeout_while(mailbox.open(), RETRY, |mail| rests(mail) && mail.given == given));
        }
    }
}

fn sentence(fault: &SaveFault, folder: &Path) -> String {
    let fault = fault.to_string();
    let why = fault.split_once(';').map_or(fault.as_str(), |(why, _)| why);
    format!("Unsaved changes are not kept safe: {why} ({}). Save the plan; this is tried again.", folder.display())
}

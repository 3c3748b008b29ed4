//! Autosave: a named worker writes the working state into the window's recovery slot, off the frame.
//!
//! The session passes the whole working state on at every change, many times a second during a drag. The worker takes the
//! latest, writes the new part of it, and pauses; a state that is not being written yet is replaced by the next one. The worker
//! has a thread of its own, so that it survives any other job.

use std::path::Path;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError, TryLockError};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use jiff::Timestamp;

use crate::file::recovery::{Moment, Recoverable, Slot, WorkingState};
use crate::session::document::Document;
use crate::session::revision::WorkingRevision;
use crate::words::session::{Rescued, StatusFault};

/// The pause after a write: a drag costs a few writes a second, and a change is on the disk well within two.
pub const INTERVAL: Duration = Duration::from_millis(300);
/// The pause before a failed write is tried again, if nothing changes meanwhile.
const RETRY: Duration = Duration::from_secs(3);
/// The longest time that a program which is about to end waits for its last write.
const EXIT_TIMEOUT: Duration = Duration::from_secs(3);

/// The state shared by session and worker. States are numbered in the order they arrive.
#[derive(Debug, Default)]
struct AutosaveState {
    /// The state to write next.
    next: Option<WorkingState>,
    /// The last state that arrived.
    last: Option<WorkingState>,
    /// The number of the last state, and of the last one on the disk.
    submitted: u64,
    written: u64,
    stopped_by: Option<String>,
    /// Slots that were recovered, each deleted once the state of this number is on the disk.
    recovered: Vec<(u64, Recoverable)>,
    /// Slots that the user discarded.
    discarded: Vec<Recoverable>,
    clear: bool,
    closed: bool,
    fault: Option<StatusFault>,
}

impl AutosaveState {
    const fn is_work(&self) -> bool {
        self.next.is_some() || self.clear || !self.discarded.is_empty()
    }

    const fn is_urgent(&self) -> bool {
        self.closed || self.clear || self.stopped_by.is_some()
    }
}

#[derive(Debug, Default)]
struct Channel {
    shared: Mutex<AutosaveState>,
    changed: Condvar,
}

impl Channel {
    fn lock(&self) -> MutexGuard<'_, AutosaveState> {
        self.shared.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// As [`Self::lock`], for a thread that may hold the lock already: it panicked.
    fn lock_if_free(&self) -> Option<MutexGuard<'_, AutosaveState>> {
        let deadline = Instant::now() + EXIT_TIMEOUT;
        loop {
            match self.shared.try_lock() {
                Ok(shared) => return Some(shared),
                Err(TryLockError::Poisoned(poisoned)) => return Some(poisoned.into_inner()),
                Err(TryLockError::WouldBlock) if Instant::now() > deadline => return None,
                Err(TryLockError::WouldBlock) => std::thread::sleep(Duration::from_millis(5)),
            }
        }
    }

    fn is_safe_within(&self, shared: MutexGuard<'_, AutosaveState>, most: Duration) -> bool {
        let waited = self.changed.wait_timeout_while(shared, most, |shared| shared.written < shared.submitted).unwrap_or_else(PoisonError::into_inner);
        !waited.1.timed_out()
    }
}

/// The autosave of the open document. Dropped without [`Self::clear`], it leaves its slot for the next start to recover.
#[derive(Debug)]
pub struct Autosave {
    channel: Arc<Channel>,
    worker: Option<JoinHandle<()>>,
    /// The last state; `None` for an empty slot.
    last: Option<WorkingRevision>,
}

impl Autosave {
    /// An autosave into this folder of the program's data, at most once every `interval`; without a folder nothing is written. `wake`
    /// is called on the worker after each write, failed or not.
    #[must_use]
    pub fn new(data: Option<&Path>, interval: Duration, wake: impl Fn() + Send + 'static) -> Self {
        let channel = Arc::<Channel>::default();
        let worker = data.and_then(|data| {
            let (channel, slot) = (Arc::clone(&channel), Slot::new(data));
            let spawned = std::thread::Builder::new().name("autosave".to_owned()).spawn(move || work(&channel, slot, interval, &wake));
            spawned.inspect_err(|error| log::error!("no autosave, as no thread could be started: {error}")).ok()
        });
        Self { channel, worker, last: None }
    }

    /// Autosaves the state of the document, if it is another one. Nothing is written while nothing has ever been unsaved.
    pub fn follow(&mut self, document: &Document) {
        let state = Some(document.working_revision());
        if self.last == state || (self.last.is_none() && !document.is_unsaved()) {
            return;
        }
        self.last = state;
        let working = document.working();
        let mut shared = self.channel.lock();
        shared.submitted += 1;
        shared.last = Some(working.clone());
        shared.next = Some(working);
        drop(shared);
        self.channel.changed.notify_all();
    }

    /// The numbers of the last state on the disk and of the last one.
    #[must_use]
    pub fn written_of_submitted(&self) -> (u64, u64) {
        let shared = self.channel.lock();
        (shared.written, shared.submitted)
    }

    /// Whether the last state is on the disk.
    #[must_use]
    pub fn is_safe(&self) -> bool {
        let (written, submitted) = self.written_of_submitted();
        submitted > 0 && written == submitted
    }

    /// Waits until the last state is on the disk; `false` when that took longer.
    #[must_use]
    pub fn is_safe_within(&self, most: Duration) -> bool {
        self.channel.is_safe_within(self.channel.lock(), most)
    }

    /// The fault of the last write, until one succeeds.
    #[must_use]
    pub fn fault(&self) -> Option<StatusFault> {
        self.channel.lock().fault.clone()
    }

    /// Deletes a slot that was recovered, once the last state is on the disk.
    pub fn recovered(&self, slot: Recoverable) {
        let mut shared = self.channel.lock();
        let submitted = shared.submitted;
        shared.recovered.push((submitted, slot));
    }

    /// Deletes a slot.
    pub fn discard(&self, slot: Recoverable) {
        self.channel.lock().discarded.push(slot);
        self.channel.changed.notify_all();
    }

    /// Deletes the window's own slot: everything is saved, or the user has discarded it.
    pub fn clear(&mut self) {
        self.last = None;
        let mut shared = self.channel.lock();
        (shared.next, shared.last, shared.clear) = (None, None, true);
        shared.submitted += 1;
        drop(shared);
        self.channel.changed.notify_all();
    }

    /// Writes the last state when the program is about to end by an error.
    #[must_use]
    pub fn rescuer(&self) -> Rescuer {
        Rescuer(Arc::clone(&self.channel))
    }
}

impl Drop for Autosave {
    fn drop(&mut self) {
        self.channel.lock().closed = true;
        self.channel.changed.notify_all();
        if let Some(worker) = self.worker.take() {
            drop(worker.join());
        }
    }
}

/// Writes the last state of an [`Autosave`] before the program ends by an error.
#[derive(Clone, Debug)]
pub struct Rescuer(Arc<Channel>);

impl Rescuer {
    /// Writes the last state and the error that stopped the program.
    #[must_use]
    pub fn rescue(&self, stopped_by: &str) -> Rescued {
        let Some(mut shared) = self.0.lock_if_free() else { return Rescued::Unwritten };
        let Some(last) = shared.last.clone() else { return Rescued::Nothing };
        shared.next = Some(last);
        shared.submitted += 1;
        shared.stopped_by = Some(stopped_by.to_owned());
        self.0.changed.notify_all();
        if self.0.is_safe_within(shared, EXIT_TIMEOUT) { Rescued::Written } else { Rescued::Unwritten }
    }
}

fn work(channel: &Channel, mut slot: Slot, interval: Duration, wake: &impl Fn()) {
    loop {
        let (working, submitted, stopped_by, clear, discarded, closed) = {
            let idle = |shared: &mut AutosaveState| !shared.is_work() && !shared.closed;
            let mut shared = channel.changed.wait_while(channel.lock(), idle).unwrap_or_else(PoisonError::into_inner);
            let discarded = std::mem::take(&mut shared.discarded);
            (shared.next.take(), shared.submitted, shared.stopped_by.clone(), std::mem::take(&mut shared.clear), discarded, shared.closed)
        };
        discarded.into_iter().for_each(Recoverable::discard);
        if clear {
            slot.clear();
        }
        let moment = Moment { time: Timestamp::now(), stopped_by: stopped_by.as_deref() };
        let written = working.as_ref().map_or(Ok(()), |working| slot.write(working, moment));
        let failed = written.is_err();
        if !failed {
            // Before the state is reported as safe: no outdated slot is left beside it.
            let recovered: Vec<_> = channel.lock().recovered.extract_if(.., |(needs, _)| *needs <= submitted).collect();
            for (_, left) in recovered {
                left.taken();
            }
        }
        {
            let mut shared = channel.lock();
            match written {
                Ok(()) => {
                    shared.written = submitted;
                    shared.fault = None;
                }
                Err(fault) => {
                    shared.fault = Some(StatusFault::Autosave { fault: Arc::new(fault), folder: slot.folder().to_owned() });
                    // A newer state, or a cleared slot, goes first.
                    if shared.submitted == submitted {
                        shared.next = working;
                    }
                }
            }
            channel.changed.notify_all();
        }
        wake();
        if closed {
            return;
        }
        let rests = |shared: &mut AutosaveState| !shared.is_urgent();
        drop(channel.changed.wait_timeout_while(channel.lock(), interval, rests));
        if failed {
            drop(channel.changed.wait_timeout_while(channel.lock(), RETRY, |shared| rests(shared) && shared.submitted == submitted));
        }
    }
}

//! What the window and one of its workers leave for each other. A worker that panicked leaves the mail as it was, and readable.

use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};

/// The mail, and a bell for whoever waits for it.
#[derive(Debug, Default)]
pub(super) struct Mailbox<M> {
    pub(super) mail: Mutex<M>,
    pub(super) news: Condvar,
}

impl<M> Mailbox<M> {
    /// The mail, for as long as it is held.
    pub(super) fn open(&self) -> MutexGuard<'_, M> {
        self.mail.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

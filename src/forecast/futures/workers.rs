//! The threads of an engine.

use std::num::NonZeroUsize;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use rayon::prelude::*;

/// A run was cancelled before its end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stopped;

/// The threads that work on a run.
#[derive(Clone, Debug)]
pub(super) enum Workers {
    /// The thread of the caller alone.
    Caller,
    Pool(Arc<rayon::ThreadPool>),
}

impl Workers {
    pub(super) fn new(threads: NonZeroUsize) -> Self {
        if threads.get() == 1 {
            return Self::Caller;
        }
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads.get()).thread_name(|i| format!("futures-{i}")).build();
        pool.map_or(Self::Caller, |pool| Self::Pool(Arc::new(pool)))
    }

    /// Maps the items with a scratch value for each thread, of a run on the pool on all its threads; the results are in the order of the items, on any number of threads.
    pub(super) fn map<T: Send, S, R: Send>(
        &self,
        items: Vec<T>,
        stop: &AtomicBool,
        scratch: impl Fn() -> S + Sync + Send,
        act: impl Fn(&mut S, T) -> R + Sync + Send,
    ) -> Result<Vec<R>, Stopped> {
        let act = |scratch: &mut S, item| if stop.load(Ordering::Relaxed) { Err(Stopped) } else { Ok(act(scratch, item)) };
        match self {
            Self::Pool(_) if rayon::current_thread_index().is_some() => items.into_par_iter().map_init(scratch, act).collect(),
            _ => {
                let mut scratch = scratch();
                items.into_iter().map(|item| act(&mut scratch, item)).collect()
            }
        }
    }
}

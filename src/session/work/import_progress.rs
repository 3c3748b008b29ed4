//! The bytes of the files that are being read, and those that are done.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

use crate::import::ImportWatch;

/// The bytes of files that are read one after the other.
#[derive(Debug, Default)]
pub struct ImportProgress {
    all: AtomicU64,
    done: AtomicU64,
}

impl ImportProgress {
    /// The part of the bytes that is done, 0 to 1; it never falls.
    #[must_use]
    #[expect(clippy::cast_precision_loss, reason = "bytes are fewer than 2^53")]
    pub fn part(&self) -> f64 {
        let [done, all] = [&self.done, &self.all].map(|bytes| bytes.load(Ordering::Relaxed) as f64);
        if all > 0.0 { done / all } else { 0.0 }
    }
}

/// Files that are read one after the other: it counts their bytes, and stops when the import is cancelled.
pub(super) struct WatchedFiles<'a> {
    progress: &'a ImportProgress,
    stop: &'a AtomicBool,
    wake: &'a Arc<dyn Fn() + Send + Sync>,
    /// The bytes of the file that is read, and of those before it.
    file: u64,
    before: u64,
}

impl<'a> WatchedFiles<'a> {
    /// Files of these sizes.
    pub(super) fn new(sizes: &[u64], progress: &'a ImportProgress, (stop, wake): (&'a AtomicBool, &'a Arc<dyn Fn() + Send + Sync>)) -> Self {
        progress.all.store(sizes.iter().sum(), Ordering::Relaxed);
        Self { progress, stop, wake, file: 0, before: 0 }
    }

    /// Begins the next file, of this size: the one before is done.
    pub(super) fn begin(&mut self, size: u64) {
        self.before += std::mem::replace(&mut self.file, size);
        self.progress.done.fetch_max(self.before, Ordering::Relaxed);
    }
}

impl ImportWatch for WatchedFiles<'_> {
    fn is_cancelled(&self) -> bool {
        self.stop.load(Ordering::Relaxed)
    }

    fn reached(&self, part: f64) {
        /// Steps of the whole that are worth a new frame.
        const STEPS: f64 = 100.0;
        let before = self.progress.part();
        #[expect(clippy::cast_precision_loss, clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "bytes are fewer than 2^53")]
        let done = self.before + (self.file as f64 * part.clamp(0.0, 1.0)) as u64;
        self.progress.done.fetch_max(done, Ordering::Relaxed);
        if (before * STEPS).floor() < (self.progress.part() * STEPS).floor() {
            (self.wake)();
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::AtomicUsize;

    use super::*;

    #[test]
    fn part_counts_the_bytes_of_all_files_and_never_falls() {
        let (progress, stop, woken) = (ImportProgress::default(), AtomicBool::new(false), Arc::new(AtomicUsize::new(0)));
        let count = Arc::clone(&woken);
        let wake: Arc<dyn Fn() + Send + Sync> = Arc::new(move || {
            count.fetch_add(1, Ordering::Relaxed);
        });
        assert_eq!(progress.part(), 0.0);
        let mut files = WatchedFiles::new(&[900, 100], &progress, (&stop, &wake));
        // 900 of 1,000 bytes are in the first file: half of it is 45 of 100, and a step back is none.
        files.begin(900);
        let parts = [0.0, 0.5, 0.25, 1.0].map(|part| {
            files.reached(part);
            progress.part()
        });
        assert_eq!(parts, [0.0, 0.45, 0.45, 0.9]);
        files.begin(100);
        files.reached(0.5);
        assert_eq!((progress.part(), woken.load(Ordering::Relaxed)), (0.95, 3));
        files.begin(0);
        assert_eq!(progress.part(), 1.0);
        stop.store(true, Ordering::Relaxed);
        assert!(files.is_cancelled());
    }
}

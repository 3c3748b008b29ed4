//! Cancelling an import, and its progress.

/// Watches the reading of a file. A function that answers whether it is cancelled is one, too.
pub trait ImportWatch {
    /// Whether the import is cancelled; asked again and again.
    fn is_cancelled(&self) -> bool;

    /// Takes the part of the file, 0 to 1, that is done. A step that reads the bytes again may say less than the one before.
    fn reached(&self, part: f64);
}

/// The watcher of an import.
pub type Watch<'a> = &'a dyn ImportWatch;

impl<F: Fn() -> bool> ImportWatch for F {
    fn is_cancelled(&self) -> bool {
        self()
    }

    fn reached(&self, _: f64) {}
}

/// A step of the work, from one part of the whole to another.
pub(super) struct Step<'w> {
    watch: Watch<'w>,
    from: f64,
    to: f64,
}

impl<'w> Step<'w> {
    pub(super) const fn new(watch: Watch<'w>, (from, to): (f64, f64)) -> Self {
        Self { watch, from, to }
    }
}

impl ImportWatch for Step<'_> {
    fn is_cancelled(&self) -> bool {
        self.watch.is_cancelled()
    }

    fn reached(&self, part: f64) {
        self.watch.reached(self.from + (self.to - self.from) * part.clamp(0.0, 1.0));
    }
}

/// The part of a whole that is done.
#[expect(clippy::cast_precision_loss, reason = "bytes and rows are fewer than 2^53")]
pub(super) fn part_of(done: usize, whole: usize) -> f64 {
    done as f64 / whole.max(1) as f64
}

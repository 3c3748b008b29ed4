//! The texts on the futures behind the figures.

use std::time::Duration;

/// A text on the calculation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CalculationText {
    /// The title.
    Title,
    /// The meaning of "as set".
    AsSet,
    /// The meaning of a future.
    Futures,
    /// A run of futures.
    Run {
        /// Their number.
        futures: usize,
        /// Their random seed.
        seed: u64,
        /// The time they took.
        took: Duration,
    },
    /// No run has finished.
    NoRun,
    /// The meaning of the seed.
    Seed,
    /// The button that simulates with another seed.
    NewSeed,
}

//! The futures behind the figures.

use std::fmt;

use crate::words::translation::say;
use crate::words::{CalculationText, plain};

impl fmt::Display for CalculationText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Title => say!(f, "calculation-title"),
            Self::AsSet => say!(f, "calculation-as-set"),
            Self::Futures => say!(f, "calculation-futures"),
            #[expect(clippy::cast_precision_loss, reason = "at most a million futures")]
            Self::Run { futures, seed, took } => {
                say!(f, "calculation-run", futures = plain(*futures as f64), seed, took = format!("{:.0}", took.as_secs_f64() * 1e3))
            }
            Self::NoRun => say!(f, "calculation-no-run"),
            Self::Seed => say!(f, "calculation-seed"),
            Self::NewSeed => say!(f, "calculation-new-seed"),
        }
    }
}

//! The futures behind the figures.

use std::fmt::{Formatter, Result};

use super::English;
use crate::words::{CalculationText, Says, plain};

impl Says<CalculationText> for English {
    fn say(&self, text: &CalculationText, f: &mut Formatter<'_>) -> Result {
        match text {
            CalculationText::Title => f.write_str("About this calculation"),
            CalculationText::AsSet => f.write_str("As set: every number at its value, nothing varies."),
            CalculationText::Futures => f.write_str("A future: one simulated run of the plan, in which numbers vary within their ranges and months differ."),
            #[expect(clippy::cast_precision_loss, reason = "at most a million futures")]
            CalculationText::Run { futures, seed, took } => {
                write!(f, "{} futures, random seed {seed}, {:.0} ms", plain(*futures as f64), took.as_secs_f64() * 1e3)
            }
            CalculationText::NoRun => f.write_str("No futures are simulated yet."),
            CalculationText::Seed => f.write_str("The same seed gives the same futures on every computer. Another one changes only the random draws."),
            CalculationText::NewSeed => f.write_str("New random seed"),
        }
    }
}

//! Presets.

use std::fmt::{Formatter, Result};

use super::English;
use crate::words::{PresetText, Says};

impl Says<PresetText> for English {
    fn say(&self, text: &PresetText, f: &mut Formatter<'_>) -> Result {
        match text {
            PresetText::Title => f.write_str("Presets"),
            PresetText::Hint => f.write_str("Set several numbers at once from published claims"),
            PresetText::Sets(numbers) => write!(f, "Sets {numbers}"),
            PresetText::DoesNotFit(problem) => write!(f, "Does not fit this plan: {problem}"),
        }
    }
}

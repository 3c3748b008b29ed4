//! Presets.

use std::fmt;

use crate::words::PresetText;
use crate::words::translation::say;

impl fmt::Display for PresetText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Title => say!(f, "preset-title"),
            Self::Hint => say!(f, "preset-hint"),
            Self::Sets(numbers) => say!(f, "preset-sets", numbers),
            Self::DoesNotFit(problem) => say!(f, "preset-does-not-fit", problem),
        }
    }
}

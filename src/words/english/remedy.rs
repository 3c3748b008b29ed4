//! Reasons with remedies.

use std::fmt::{Display, Formatter, Result};

/// Writes a reason and its remedy; in the alternate form, `{:#}`, the reason alone.
pub(super) fn with_remedy(f: &mut Formatter<'_>, reason: impl Display, remedy: impl Display) -> Result {
    if f.alternate() { write!(f, "{reason}") } else { write!(f, "{reason}; {remedy}") }
}

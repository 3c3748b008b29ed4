//! The comment at the head of a plan file.

use super::translation::text;

/// The comment at the head of a plan file, each line marked as one.
#[must_use]
pub fn head_comment() -> String {
    text("plan-file-head").lines().flat_map(|line| ["// ", line, "\n"]).collect()
}

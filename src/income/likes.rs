//! Likes.

/// The pay for likes. It has no room for a number, so nothing can make it one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Nothing;

impl From<Nothing> for f64 {
    fn from(_: Nothing) -> Self {
        0.0
    }
}

//! Questions to a forecast that have no answer.

use std::fmt;

use crate::forecast::futures::Stopped;
use crate::forecast::goal_seek::Refused;
use crate::forecast::parameter_sweep::{MOST_CELLS, MOST_POINTS, NoAxis, NoSweep};
use crate::words::number::exact;
use crate::words::plain;
use crate::words::translation::say_fault;

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoNumber(key) => say_fault!(f, "refused-no-number", key),
            Self::FollowsGiftTable(key) => say_fault!(f, "refused-follows-gift-table", key),
            Self::Locked(key) => say_fault!(f, "refused-locked", key),
            Self::NoRange(key) => say_fault!(f, "refused-no-range", key),
            Self::Nothing => say_fault!(f, "refused-nothing"),
            Self::NoMonth { months } => say_fault!(f, "refused-no-month", months),
            Self::NoShare(share) => say_fault!(f, "refused-no-share", share = exact(*share)),
            Self::NoTarget => say_fault!(f, "refused-no-target"),
            Self::NoFutures => say_fault!(f, "refused-no-futures"),
        }
    }
}

#[expect(clippy::cast_precision_loss, reason = "places are few")]
fn count(places: usize) -> String {
    plain(places as f64)
}

impl fmt::Display for NoAxis {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoNumber(key) => say_fault!(f, "no-axis-no-number", key),
            Self::Ends { key, low, high, least, most } => say_fault!(f, "no-axis-ends", low = exact(*low), high = exact(*high), key, least, most),
            Self::Points(points) => say_fault!(f, "no-axis-points", value = count(MOST_POINTS), points = count(*points)),
        }
    }
}

impl fmt::Display for NoSweep {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Figure(fault) => fault.fmt(f),
            Self::Twice(key) => say_fault!(f, "no-sweep-twice", key),
            Self::Cells(cells) => {
                say_fault!(f, "no-sweep-cells", cells = count(*cells), value = count(MOST_CELLS))
            }
            Self::Stopped(fault) => fault.fmt(f),
        }
    }
}

impl fmt::Display for Stopped {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        say_fault!(f, "no-sweep-stopped")
    }
}

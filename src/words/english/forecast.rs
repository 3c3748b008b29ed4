//! Questions to a forecast that have no answer.

use std::fmt::{Formatter, Result};

use super::English;
use crate::forecast::futures::Stopped;
use crate::forecast::reach::Refused;
use crate::forecast::sweep::{MOST_CELLS, MOST_POINTS, NoAxis, NoSweep};
use crate::words::number::exact;
use crate::words::{Says, plain};

impl Says<Refused> for English {
    fn say(&self, fault: &Refused, f: &mut Formatter<'_>) -> Result {
        match fault {
            Refused::NoNumber(key) => write!(f, "{key} is not a number that can move; choose another"),
            Refused::FollowsGiftTable(key) => write!(f, "{key} follows the gift table; set gifts.mix to false or choose another"),
            Refused::Locked(key) => write!(f, "{key} is locked; unlock it or choose another"),
            Refused::NoRange(key) => write!(f, "{key} has no range to move in; add one or choose another"),
            Refused::Nothing => f.write_str("no number may move; choose at least one"),
            Refused::NoMonth { months } => write!(f, "the plan has only {months} months; choose one of them"),
            Refused::NoShare(share) => write!(f, "{} is not a share of the futures; use one from 0 to 1", exact(*share)),
            Refused::NoTarget => f.write_str("the target is not a finite number; use one"),
            Refused::NoFutures => f.write_str("the plan runs no futures; set futures.count"),
        }
    }
}

#[expect(clippy::cast_precision_loss, reason = "places are few")]
fn count(places: usize) -> String {
    plain(places as f64)
}

impl Says<NoAxis> for English {
    fn say(&self, fault: &NoAxis, f: &mut Formatter<'_>) -> Result {
        match fault {
            NoAxis::NoNumber(key) => write!(f, "{key} is not a number that can move; choose another"),
            NoAxis::Ends { key, low, high, least, most } => {
                write!(f, "{} to {} does not fit {key}; use two numbers from {least} to {most}, the lower one first", exact(*low), exact(*high))
            }
            NoAxis::Points(points) => write!(f, "A sweep needs 2 to {} points; got {}", count(MOST_POINTS), count(*points)),
        }
    }
}

impl Says<NoSweep> for English {
    fn say(&self, fault: &NoSweep, f: &mut Formatter<'_>) -> Result {
        match fault {
            NoSweep::Figure(fault) => write!(f, "{fault}"),
            NoSweep::Twice(key) => write!(f, "{key} cannot be on both axes; choose another number for one of them"),
            NoSweep::Cells(cells) => write!(f, "{} points are too many; use at most {} in all", count(*cells), count(MOST_CELLS)),
            NoSweep::Stopped(fault) => write!(f, "{fault}"),
        }
    }
}

impl Says<Stopped> for English {
    fn say(&self, _: &Stopped, f: &mut Formatter<'_>) -> Result {
        f.write_str("the run was stopped")
    }
}

//! Questions to a forecast that have no answer.

use std::fmt::{Formatter, Result};

use super::English;
use super::remedy::with_remedy;
use crate::forecast::futures::Stopped;
use crate::forecast::goal_seek::Refused;
use crate::forecast::parameter_sweep::{MOST_CELLS, MOST_POINTS, NoAxis, NoSweep};
use crate::words::number::exact;
use crate::words::{Says, plain};

impl Says<Refused> for English {
    fn say(&self, fault: &Refused, f: &mut Formatter<'_>) -> Result {
        match fault {
            Refused::NoNumber(key) => with_remedy(f, format_args!("{key} is not a number that can move"), "choose another"),
            Refused::FollowsGiftTable(key) => with_remedy(f, format_args!("{key} follows the gift table"), "set gifts.mix to false or choose another"),
            Refused::Locked(key) => with_remedy(f, format_args!("{key} is locked"), "unlock it or choose another"),
            Refused::NoRange(key) => with_remedy(f, format_args!("{key} has no range to move in"), "add one or choose another"),
            Refused::Nothing => with_remedy(f, "no number may move", "choose at least one"),
            Refused::NoMonth { months } => with_remedy(f, format_args!("the plan has only {months} months"), "choose one of them"),
            Refused::NoShare(share) => with_remedy(f, format_args!("{} is not a share of the futures", exact(*share)), "use one from 0 to 1"),
            Refused::NoTarget => with_remedy(f, "the target is not a finite number", "use an amount, or a share for a chance"),
            Refused::NoFutures => with_remedy(f, "the plan runs no futures", "set futures.count"),
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
            NoAxis::NoNumber(key) => with_remedy(f, format_args!("{key} is not a number that can move"), "choose another"),
            NoAxis::Ends { key, low, high, least, most } => with_remedy(
                f,
                format_args!("{} to {} does not fit {key}", exact(*low), exact(*high)),
                format_args!("use two numbers from {least} to {most}, the lower one first"),
            ),
            NoAxis::Points(points) => with_remedy(f, format_args!("a sweep needs 2 to {} points", count(MOST_POINTS)), format_args!("got {}", count(*points))),
        }
    }
}

impl Says<NoSweep> for English {
    fn say(&self, fault: &NoSweep, f: &mut Formatter<'_>) -> Result {
        match fault {
            NoSweep::Figure(fault) => self.say(fault, f),
            NoSweep::Twice(key) => with_remedy(f, format_args!("{key} cannot be on both axes"), "choose another number for one of them"),
            NoSweep::Cells(cells) => {
                with_remedy(f, format_args!("{} points are too many", count(*cells)), format_args!("use at most {} in all", count(MOST_CELLS)))
            }
            NoSweep::Stopped(fault) => self.say(fault, f),
        }
    }
}

impl Says<Stopped> for English {
    fn say(&self, _: &Stopped, f: &mut Formatter<'_>) -> Result {
        with_remedy(f, "the computation was cancelled", "start it again")
    }
}

//! Texts of charts.

use std::fmt;

use crate::words::translation::say;
use crate::words::{ChartText, plain};

impl fmt::Display for ChartText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::AllStreams => say!(f, "chart-all-streams"),
            Self::AsSet => say!(f, "chart-as-set"),
            Self::Goal(goal, money) => say!(f, "chart-goal", goal = money.compact(*goal)),
            Self::GoalReached(goal, money) => say!(f, "chart-goal-reached", goal = money.whole(*goal)),
            Self::GoalShort(goal, missing, money) => say!(f, "chart-goal-short", goal = money.whole(*goal), missing = money.whole(*missing)),
            Self::InTen(count) => say!(f, "chart-in-ten", count),
            Self::Likes(money) => say!(f, "chart-likes", zero = money.whole(0.0)),
            Self::LikesAMonth(likes, money) => say!(f, "chart-likes-a-month", likes = plain(*likes), zero = money.cents(0.0)),
            Self::Median => say!(f, "chart-median"),
            Self::NothingEarns => say!(f, "chart-nothing-earns"),
            Self::Rest(count) => say!(f, "chart-rest", count),
            Self::Streams(months, total, money) => {
                say!(f, "chart-streams", months, total = money.whole(*total), zero = money.whole(0.0))
            }
            Self::Futures { count, months, low, high, money } => {
                say!(f, "chart-futures", count, months, low = money.whole(*low), high = money.whole(*high), zero = money.whole(0.0))
            }
            Self::Mix(gross, money) => say!(f, "chart-mix", gross = money.whole(*gross)),
            Self::BeforeCosts => say!(f, "chart-before-costs"),
            Self::Updating => say!(f, "chart-updating"),
        }
    }
}

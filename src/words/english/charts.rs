//! Texts of charts.

use std::fmt::{Formatter, Result};

use super::English;
use crate::words::{ChartText, Says, plain};

impl Says<ChartText> for English {
    fn say(&self, text: &ChartText, f: &mut Formatter<'_>) -> Result {
        match text {
            ChartText::AllStreams => f.write_str("All streams"),
            ChartText::AsSet => f.write_str("as set"),
            ChartText::Goal(goal, money) => write!(f, "Goal {}", money.compact(*goal)),
            ChartText::GoalReached(goal, money) => write!(f, "Goal {}: reached", money.whole(*goal)),
            ChartText::GoalShort(goal, missing, money) => write!(f, "Goal {}: {} short", money.whole(*goal), money.whole(*missing)),
            ChartText::InTen(count) => write!(f, "{count} in 10"),
            ChartText::Likes(money) => write!(f, "Likes {}", money.whole(0.0)),
            ChartText::LikesAMonth(likes, money) => write!(f, "{} likes a month: {}", plain(*likes), money.cents(0.0)),
            ChartText::Median => f.write_str("median"),
            ChartText::NothingEarns => f.write_str("No stream earns anything yet. Turn one on at the left, or set its numbers."),
            ChartText::Rest(1) => f.write_str("1 other"),
            ChartText::Rest(count) => write!(f, "{count} others"),
            ChartText::Streams(months, total, money) => {
                write!(f, "Every stream over {months} months, {} in total; likes {} in every month", money.whole(*total), money.whole(0.0))
            }
            ChartText::Futures { count, months, low, high, money } => {
                write!(f, "{count} futures over {months} months: 8 in 10 between {} and {}", money.whole(*low), money.whole(*high))?;
                write!(f, "; likes {} in every future", money.whole(0.0))
            }
            ChartText::Mix(gross, money) => write!(f, "Income mix: {} before costs; the table below lists every stream", money.whole(*gross)),
            ChartText::BeforeCosts => f.write_str("before costs"),
            ChartText::Updating => f.write_str("Updating…"),
        }
    }
}

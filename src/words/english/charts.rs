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
        }
    }
}

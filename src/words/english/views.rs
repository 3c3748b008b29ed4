//! Texts of the views.

use std::fmt::{Formatter, Result};

use super::English;
use crate::forecast::futures::Rank;
use crate::plan::{GoalMeasure, Stream};
use crate::words::number::fixed;
use crate::words::vocabulary::ViewText;
use crate::words::{CopyText, MattersText, MonthText, OthersText, RangeText, Says, ViewName, plain};

pub(super) const fn view(view: ViewName) -> ViewText {
    let (name, question) = match view {
        ViewName::Month => ("Month", "How does this month add up?"),
        ViewName::Time => ("Time", "How does each stream add up over time?"),
        ViewName::Cash => ("Cash", "When does the money arrive?"),
        ViewName::Range => ("Range", "How sure is that?"),
        ViewName::Matters => ("Matters", "What matters most?"),
        ViewName::Reach => ("Reach", "What would it take?"),
        ViewName::Compare => ("Compare", "Which is better?"),
        ViewName::Others => ("Others", "What do others say?"),
    };
    ViewText { name, question }
}

impl Says<MonthText> for English {
    fn say(&self, text: &MonthText, f: &mut Formatter<'_>) -> Result {
        match text {
            MonthText::Line(month, place, months) => write!(f, "{}, month {place} of {months}, as set", month.long()),
            MonthText::AsSet => f.write_str("As set: every number at its value, without its range."),
            MonthText::Stream(stream) => f.write_str(match stream {
                Stream::Brands => "Brands",
                Stream::Rewards => "Rewards",
                Stream::Segments => "Segments",
                Stream::Subscriptions => "Subscriptions",
                Stream::Gifts | Stream::Affiliate | Stream::Merch | Stream::Supporters => stream.name(),
            }),
            MonthText::Tax => f.write_str("Tax"),
            MonthText::Summary { month, gross, take_home, money } => {
                write!(f, "{}: gross {}, take-home {}; likes {}", month.long(), money.whole(*gross), money.whole(*take_home), money.whole(0.0))
            }
        }
    }
}

#[expect(clippy::cast_precision_loss, reason = "at most a million")]
fn count(futures: usize) -> String {
    plain(futures as f64)
}

impl Says<RangeText> for English {
    fn say(&self, text: &RangeText, f: &mut Formatter<'_>) -> Result {
        match text {
            RangeText::NoFutures => f.write_str("This plan runs no futures: futures.count is 0 in its file."),
            RangeText::Running => f.write_str("Running the futures…"),
            RangeText::Band { count: futures, low, high, money } => {
                write!(f, "{} futures, each with every number drawn from its range. 8 in 10 have a total of ", count(*futures))?;
                write!(f, "{} to {}.", money.whole(*low), money.whole(*high))
            }
            RangeText::HalfHaveMore(median, money) => write!(f, "Half have more than {}.", money.whole(*median)),
            RangeText::OneFuture | RangeText::Rank(Rank::Share(_)) => f.write_str("One future"),
            RangeText::Rank(Rank::Worst) => f.write_str("Worst"),
            RangeText::Rank(Rank::OneInTen) => f.write_str("1 in 10"),
            RangeText::Rank(Rank::Median) => f.write_str("Median"),
            RangeText::Rank(Rank::NineInTen) => f.write_str("9 in 10"),
            RangeText::Rank(Rank::Best) => f.write_str("Best"),
            RangeText::Dots(1) => f.write_str("The month, 50 dots"),
            RangeText::Dots(months) => write!(f, "The {months} months, 50 dots"),
            RangeText::EachDot => f.write_str("each dot: 1 future in 50"),
            RangeText::DragMarker => f.write_str("Drag to read the chance of an amount"),
            RangeText::Reach(hundred, amount, money) => write!(f, "{hundred} in 100 futures reach {}", money.whole(*amount)),
            RangeText::InHundredReach => f.write_str("in 100 reach"),
        }
    }
}

impl Says<MattersText> for English {
    fn say(&self, text: &MattersText, f: &mut Formatter<'_>) -> Result {
        match text {
            MattersText::Intro(measure, months) => {
                let measure = match measure {
                    GoalMeasure::Gross => "gross",
                    GoalMeasure::TakeHome => "take-home",
                };
                write!(f, "Change in {measure} over {months} months from the low to the high of each range, the rest as set. ")?;
                f.write_str("Click a bar to find its slider.")
            }
            MattersText::NoRange => f.write_str("No number has a range yet. Add one with the ± beside a slider."),
            MattersText::AsSet(total, money) => write!(f, "{} as set", money.whole(*total)),
            MattersText::MovesWithTotal => f.write_str("moves with the total"),
            MattersText::Bar { name, low: [low, low_effect], high: [high, high_effect] } => {
                write!(f, "{name}: at {low} {low_effect}, at {high} {high_effect}")
            }
            MattersText::Likes([likes, effect]) => write!(f, "{likes}: {effect}"),
            MattersText::Ends([[low, low_effect], [high, high_effect]], rank) => {
                write!(f, "At {low}: {low_effect}\nAt {high}: {high_effect}")?;
                rank.map_or(Ok(()), |rank| write!(f, "\nMoves with the total: {} (0 not at all, 1 in step)", fixed(rank, 2)))
            }
        }
    }
}

impl Says<OthersText> for English {
    fn say(&self, text: &OthersText, f: &mut Formatter<'_>) -> Result {
        match text {
            OthersText::OwnRate(rate) => write!(f, "{rate} a coin, as set"),
            OthersText::Rate { rate, site, dated, is_beyond } => {
                write!(f, "{rate} a coin, {site}, {dated}")?;
                f.write_str(if *is_beyond { "; outside the limits of a plan" } else { "" })
            }
            OthersText::OwnRow => f.write_str("The plan as set"),
            OthersText::Likes => f.write_str("Likes, by every claim"),
            OthersText::LikesSummary(money) => write!(f, "Likes: {} by every claim", money.whole(0.0)),
        }
    }
}

impl Says<CopyText> for English {
    fn say(&self, text: &CopyText, f: &mut Formatter<'_>) -> Result {
        f.write_str(match text {
            CopyText::Text => "Copy",
            CopyText::AsText => "Copy as text",
            CopyText::Csv => "Copy CSV",
            CopyText::ForSpreadsheet => "Copy for a spreadsheet",
            CopyText::Done => "Copied",
        })
    }
}

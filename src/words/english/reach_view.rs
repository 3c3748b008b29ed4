//! "What would it take?"

use std::fmt::{Formatter, Result};

use super::English;
use crate::forecast::goal_seek::Figure;
use crate::plan::YearMonth;
use crate::words::reach_view::{ReachAim, ReachChange, ReachSentence, ReachText};
use crate::words::{Names, Says, whole_percent, within_sentence};

impl Says<ReachText> for English {
    fn say(&self, text: &ReachText, f: &mut Formatter<'_>) -> Result {
        f.write_str(match text {
            ReachText::To => "To",
            ReachText::Counting => "counting",
            ReachText::OneOfThese => "Move only one of these",
            ReachText::Now => "now",
            ReachText::Needed => "needed",
            ReachText::Usual => "usual",
            ReachText::NotInYourHands => "Not in your hands",
            ReachText::OthersSetThem => "TikTok and sellers set these.",
            ReachText::ALittleOfEach => "A little of each",
            ReachText::Apply => "Apply",
            ReachText::Searching => "Searching…",
            ReachText::Locked => "locked",
            ReachText::NothingToDo => "nothing to change",
            ReachText::NoNumberOfLikes => "No number of likes would.",
            ReachText::LikesPayNothing => "they pay nothing, at any number",
            ReachText::LikesWithLift => "they count under gifts, by the lift that you set",
            ReachText::LockedStay => "locked numbers stay as they are",
        })
    }
}

impl Says<ReachAim> for English {
    fn say(&self, aim: &ReachAim, f: &mut Formatter<'_>) -> Result {
        let month = aim.month.map_or_else(String::new, |month| self.short_month(month));
        match aim.figure {
            Figure::AsSetTotal => f.write_str("earn in total, as set,"),
            Figure::AsSetMonth(_) => write!(f, "earn in {month}, as set,"),
            Figure::Percentile(p) => write!(f, "be {} in 10 sure of", ((1.0 - p) * 10.0).round()),
            Figure::ChanceInMonth(_) => write!(f, "meet the goal of {month} in"),
            Figure::LowestSpendable => f.write_str("always have left, as set,"),
            Figure::ChanceOfRunningOut => f.write_str("run out of money in at most"),
        }
    }
}

impl Says<ReachSentence> for English {
    fn say(&self, sentence: &ReachSentence, f: &mut Formatter<'_>) -> Result {
        match sentence {
            ReachSentence::Now { target, month, now, money } => {
                let month = month.map_or_else(String::new, |month| self.short_month(month));
                let figure = |amount: f64| if target.figure.is_share() { whole_percent(amount) } else { money.whole(amount) };
                match target.figure {
                    Figure::AsSetTotal => write!(f, "Now the plan earns {} in total.", figure(*now)),
                    Figure::AsSetMonth(_) => write!(f, "Now the plan earns {} in {month}.", figure(*now)),
                    Figure::Percentile(p) => {
                        write!(f, "Now {} in 10 futures reach {}.", ((1.0 - p) * 10.0).round(), figure(*now))
                    }
                    Figure::ChanceInMonth(_) => write!(f, "Now {} of futures meet the goal of {month}.", figure(*now)),
                    Figure::LowestSpendable => write!(f, "Now the money left is {} at its lowest.", figure(*now)),
                    Figure::ChanceOfRunningOut => write!(f, "Now the money runs out in {} of futures.", figure(*now)),
                }?;
                match target.amount - now {
                    _ if target.is_met(*now) => f.write_str(" That is enough."),
                    _ if target.figure.is_share() => Ok(()),
                    short => write!(f, " That is {} short.", money.whole(short)),
                }
            }
            ReachSentence::Refused(refused) => write!(f, "{refused}."),
            ReachSentence::Within([low, high]) => write!(f, "within the usual {low} to {high}"),
            ReachSentence::More([low, high]) => write!(f, "more than the usual {low} to {high}"),
            ReachSentence::Less([low, high]) => write!(f, "less than the usual {low} to {high}"),
            ReachSentence::BeyondTrack(end) => write!(f, "beyond its track, which ends at {end}"),
            ReachSentence::OutOfReach(figure) => write!(f, "out of reach: even its limit gives {figure}"),
            ReachSentence::Change(from, to) => write!(f, "{from} → {to}"),
            ReachSentence::Part(label, to) => write!(f, "{} {to}", within_sentence(label)),
            ReachSentence::Gives(figure) => write!(f, "gives {figure}"),
            ReachSentence::At(label, value) => write!(f, "{label}: {value}"),
            ReachSentence::Then { figure, month, reached } => {
                let month = month.map_or_else(String::new, |month| self.short_month(month));
                match figure {
                    Figure::AsSetTotal => write!(f, "The total is then {reached}."),
                    Figure::AsSetMonth(_) => write!(f, "{month} then earns {reached}."),
                    Figure::Percentile(p) => write!(f, "{} in 10 futures then reach {reached}.", ((1.0 - p) * 10.0).round()),
                    Figure::ChanceInMonth(_) => write!(f, "{reached} of futures then meet the goal of {month}."),
                    Figure::LowestSpendable => write!(f, "The money left is then {reached} at its lowest."),
                    Figure::ChanceOfRunningOut => write!(f, "The money then runs out in {reached} of futures."),
                }
            }
        }
    }
}

impl Says<ReachChange> for English {
    fn say(&self, change: &ReachChange, f: &mut Formatter<'_>) -> Result {
        let ReachChange { label, month, from, to } = change;
        write!(f, "{} in {}: {from} → {to}. Likes stay at $0.", label.as_deref().unwrap_or("All streams"), self.short_month(*month))
    }
}

impl English {
    fn short_month(self, month: YearMonth) -> String {
        format!("{} {}", self.month(month.index_in_year()).short, month.year())
    }
}

//! Sentences on past months as they really were, and on likes in them.

use std::fmt::{Formatter, Result};

use super::English;
use crate::forecast::likes_in_lives::{FEWEST_LIVES, GoesWith, LikesAnswer};
use crate::words::number::fixed;
use crate::words::past_months::PastSentence;
use crate::words::{Says, whole_percent};

impl Says<PastSentence> for English {
    fn say(&self, sentence: &PastSentence, f: &mut Formatter<'_>) -> Result {
        match sentence {
            PastSentence::Actuals(plan) => write!(f, "How is it going? {plan}"),
            PastSentence::NoActuals => f.write_str("Nothing is known of past months. `zeroline import PLAN FILES --yes` brings it in."),
            PastSentence::ActualDays { count, first, last } => write!(f, "{count} days have figures of LIVEs, {first} to {last}."),
            PastSentence::LikesInLives(plan) => write!(f, "Do likes pay, in your own LIVEs? {plan}"),
            PastSentence::Answer { days, answer } => answer_in_words(*days, *answer, f),
            PastSentence::LeftOut(1) => f.write_str("1 more day has no diamonds, no likes or no time on air, and is not used."),
            PastSentence::LeftOut(days) => write!(f, "{days} more days have no diamonds, no likes or no time on air, and are not used."),
            PastSentence::AsItLooks => f.write_str("As it looks"),
            PastSentence::TimeTakenOut => f.write_str("Time on air taken out"),
            PastSentence::TimeAndViewersTakenOut => f.write_str("Time and viewers taken out"),
            PastSentence::Change(share) => f.write_str(&change(*share)),
            PastSentence::Range { low, high } => write!(f, "{} to {}", change(*low), change(*high)),
            PastSentence::MoneyPer10000 { amount } => write!(f, "{amount} of gifts came with 10,000 likes on these days, most of it with time on air."),
            PastSentence::GoesWith(counts) => {
                let list: Vec<String> = counts.iter().map(|(of, strength)| format!("{} {}", name(*of), fixed(*strength, 2))).collect();
                write!(f, "Goes with diamonds, from −1 to 1: {}.", list.join(", "))
            }
            PastSentence::NoProof => f.write_str("This is a pattern in past days, no proof: fans who give also like, and a good day has more of both."),
            PastSentence::NeverIncome => f.write_str("Likes: $0. Nothing here changes that."),
        }
    }
}

fn answer_in_words(days: usize, answer: LikesAnswer, f: &mut Formatter<'_>) -> Result {
    match answer {
        LikesAnswer::TooFew if days < FEWEST_LIVES => {
            write!(f, "{days} days with diamonds, likes and time on air are too few to say; at least {FEWEST_LIVES} are needed.")
        }
        LikesAnswer::TooFew => write!(f, "Your {days} days with LIVEs are too few to say: they differ too much."),
        LikesAnswer::NoDifference => write!(f, "In your {days} days with LIVEs, more likes show no difference in gifts beyond the time you were on air."),
        LikesAnswer::More { low, high } => {
            write!(
                f,
                "In your {days} days with LIVEs, twice the likes came with {} to {} more diamonds, time on air taken out.",
                whole_percent(low),
                whole_percent(high)
            )
        }
        LikesAnswer::Less { low, high } => {
            write!(
                f,
                "In your {days} days with LIVEs, twice the likes came with {} to {} fewer diamonds, time on air taken out.",
                whole_percent(-high),
                whole_percent(-low)
            )
        }
    }
}

/// The name of something beside diamonds.
fn name(of: GoesWith) -> String {
    match of {
        GoesWith::Count(field) => field.to_string(),
        GoesWith::Weekday => "day of the week".to_owned(),
    }
}

/// +12% or −3%.
fn change(share: f64) -> String {
    let percent = whole_percent(share.abs());
    if share < 0.0 { format!("−{percent}") } else { format!("+{percent}") }
}

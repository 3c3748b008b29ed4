//! Sentences on past months as they really were, and on likes in them.

use std::fmt;

use crate::forecast::likes_in_lives::{FEWEST_LIVES, GoesWith, LikesAnswer};
use crate::forecast::start_hours::{AgainstOthers, DayPart};
use crate::plan::DayField;
use crate::words::number::fixed;
use crate::words::past_months::PastSentence;
use crate::words::translation::{Grouped, say, text};
use crate::words::{blurred, plain, whole_percent};

impl fmt::Display for PastSentence {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Actuals(plan) => say!(f, "past-sentence-actuals", plan),
            Self::NoActuals => say!(f, "past-sentence-no-actuals"),
            Self::ActualDays { count, first, last } => say!(f, "past-sentence-actual-days", count, first, last),
            Self::ActualHours(days) => say!(f, "past-sentence-actual-hours", days),
            Self::LikesInLives(plan) => say!(f, "past-sentence-likes-in-lives", plan),
            Self::Answer { days, answer } => answer_in_words(*days, *answer, f),
            Self::LeftOut(days) => say!(f, "past-sentence-left-out", days),
            Self::AsItLooks => say!(f, "past-sentence-as-it-looks"),
            Self::TimeTakenOut => say!(f, "past-sentence-time-taken-out"),
            Self::TimeAndViewersTakenOut => say!(f, "past-sentence-time-and-viewers-taken-out"),
            Self::Change(share) => f.write_str(&change(*share)),
            Self::Range { low, high } => say!(f, "past-sentence-range", low = change(*low), high = change(*high)),
            Self::MoneyPer10000 { amount } => say!(f, "past-sentence-money-per-likes", amount),
            Self::GoesWith(counts) => {
                let list: Vec<String> = counts.iter().map(|(of, strength)| format!("{} {}", name(*of), fixed(*strength, 2))).collect();
                say!(f, "past-sentence-goes-with", list = list.join(", "))
            }
            Self::StartHours(days) if *days < FEWEST_LIVES => say!(f, "past-sentence-start-hours-too-few", days, fewest = FEWEST_LIVES),
            Self::StartHours(days) => say!(f, "past-sentence-start-hours", days),
            Self::DayPart(part) => part_in_words(part, f),
            Self::NoProof => say!(f, "past-sentence-no-proof"),
            Self::NeverIncome => say!(f, "past-sentence-never-income"),
        }
    }
}

fn answer_in_words(days: usize, answer: LikesAnswer, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    match answer {
        LikesAnswer::TooFew if days < FEWEST_LIVES => {
            say!(f, "likes-answer-fewest", days, fewest = FEWEST_LIVES)
        }
        LikesAnswer::TooFew => say!(f, "likes-answer-too-few", days),
        LikesAnswer::NoDifference => say!(f, "likes-answer-no-difference", days),
        LikesAnswer::More { low, high } => {
            say!(f, "likes-answer-more", days, low = whole_percent(low), high = whole_percent(high))
        }
        LikesAnswer::Less { low, high } => {
            say!(f, "likes-answer-less", days, high = whole_percent(-high), low = whole_percent(-low))
        }
    }
}

fn part_in_words(part: &DayPart, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let DayPart { from, to, days, median, against_others } = part;
    let (days, median) = (Grouped::of(*days), blurred(&plain(median.round())).into_owned());
    match against_others {
        None => say!(f, "past-sentence-day-part-too-few", from, to, days, median),
        Some(AgainstOthers { more, interval: (low, high) }) => {
            say!(f, "past-sentence-day-part", from, to, days, median, more = change(*more), low = change(*low), high = change(*high))
        }
    }
}

/// The name of something beside diamonds.
fn name(of: GoesWith) -> String {
    match of {
        GoesWith::Count(field) => field.to_string(),
        GoesWith::Weekday => text("past-sentence-weekday").to_owned(),
        GoesWith::StartHour => DayField::StartHour.to_string(),
    }
}

/// +12% or −3%.
fn change(share: f64) -> String {
    let percent = whole_percent(share.abs());
    if share < 0.0 { format!("−{percent}") } else { format!("+{percent}") }
}

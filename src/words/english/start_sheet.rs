//! The sheet that makes a plan from a creator's own numbers.

use std::fmt::{Formatter, Result};

use super::English;
use crate::plan::GoalMeasure;
use crate::words::start_sheet::{BasisText, StartSentence, StartText};
use crate::words::{Money, Says, plain};

impl Says<StartText> for English {
    fn say(&self, text: &StartText, f: &mut Formatter<'_>) -> Result {
        f.write_str(match text {
            StartText::Title => "Make it yours",
            StartText::Intro => "Enter what you know. The rest starts from published figures, and you can change it later.",
            StartText::YourLives => "Your LIVEs",
            StartText::Followers => "Followers",
            StartText::LivesAWeek => "LIVEs a week",
            StartText::HoursEach => "Hours each",
            StartText::GiftsAnHour => "Gifts an hour",
            StartText::Unknown => "I don't know",
            StartText::WhatElse => "Other income",
            StartText::SomethingElse => "Something else",
            StartText::WhereYouLive => "Where you live",
            StartText::Country => "Country",
            StartText::OneDollar => "One US dollar is",
            StartText::YourGoal => "Your goal",
            StartText::AMonth => "A month",
            StartText::Preview => "Your forecast",
            StartText::Rest => "The rest, until you change it",
            StartText::Private => "Nothing leaves this computer.",
            StartText::Example => "Look at the example first",
            StartText::Start => "Start with this",
            StartText::Forecast => "A forecast from assumptions. It moves as you type.",
            StartText::Search => "Search",
            StartText::Likes => "Likes",
            StartText::AllStreams => "All, before costs",
        })
    }
}

impl Says<StartSentence> for English {
    fn say(&self, sentence: &StartSentence, f: &mut Formatter<'_>) -> Result {
        match sentence {
            StartSentence::LivesAMonth(lives) => write!(f, "that is {} a month", plain(*lives)),
            StartSentence::HoursAMonth(hours) => write!(f, "{} hours a month", plain(*hours)),
            StartSentence::Guess { low, high, site: Some(site) } => write!(f, "then {} to {}, from {site}", plain(*low), plain(*high)),
            StartSentence::Guess { low, high, site: None } => {
                write!(f, "then {} to {}; nothing is published for an account like yours", plain(*low), plain(*high))
            }
            StartSentence::OtherUnit(text) => write!(f, "“{text}” has another unit; enter the number alone"),
            StartSentence::AmountsIn(currency, format) => write!(f, "amounts in {}, written {}", Money::of(*currency).symbol(), format.sample()),
            StartSentence::RateOf(day) => write!(f, "as of {day}. Gifts are paid in dollars."),
            StartSentence::NoRate => f.write_str("No rate is shipped for this currency; enter it. Gifts are paid in dollars."),
            StartSentence::Comes { measure, median, low, high } => {
                let measure = match measure {
                    GoalMeasure::Gross => "before costs",
                    GoalMeasure::TakeHome => "to take home",
                };
                write!(f, "About {median} a month {measure}, in 8 of 10 futures between {low} and {high}.")
            }
            StartSentence::NoPlan { name, reason } => write!(f, "{name}: {reason}"),
            StartSentence::Chance(0) => f.write_str("None of 100 futures reaches your goal."),
            StartSentence::Chance(count) => write!(f, "{count} in 100 futures reach your goal."),
        }
    }
}

impl Says<BasisText> for English {
    fn say(&self, basis: &BasisText, f: &mut Formatter<'_>) -> Result {
        match basis {
            BasisText::OurAssumption => f.write_str("our assumption"),
            BasisText::Claims(1) => f.write_str("one published claim"),
            BasisText::Claims(count) => write!(f, "{count} claims that differ"),
            #[expect(clippy::cast_precision_loss, reason = "followers are fewer than 2^53")]
            BasisText::Followers(followers) => write!(f, "for {} followers", plain(*followers as f64)),
            BasisText::UsualShare => f.write_str("a usual share, not advice"),
        }
    }
}

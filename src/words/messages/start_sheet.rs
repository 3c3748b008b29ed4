//! The sheet that makes a plan from a creator's own numbers.

use std::fmt;

use crate::plan::GoalMeasure;
use crate::words::start_sheet::{BasisText, StartSentence, StartText};
use crate::words::translation::say;
use crate::words::{Money, plain};

impl fmt::Display for StartText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        say!(
            f,
            match self {
                Self::Title => "start-title",
                Self::Intro => "start-intro",
                Self::YourLives => "start-your-lives",
                Self::Followers => "start-followers",
                Self::LivesAWeek => "start-lives-a-week",
                Self::HoursEach => "start-hours-each",
                Self::GiftsAnHour => "start-gifts-an-hour",
                Self::Unknown => "start-unknown",
                Self::WhatElse => "start-what-else",
                Self::SomethingElse => "start-something-else",
                Self::WhereYouLive => "start-where-you-live",
                Self::Country => "start-country",
                Self::OneDollar => "start-one-dollar",
                Self::YourGoal => "start-your-goal",
                Self::AMonth => "start-a-month",
                Self::Preview => "start-preview",
                Self::Rest => "start-rest",
                Self::Private => "start-private",
                Self::Example => "start-example",
                Self::Start => "start-start",
                Self::Forecast => "start-forecast",
                Self::Search => "start-search",
                Self::Likes => "start-likes",
                Self::AllStreams => "start-all-streams",
            }
        )
    }
}

impl fmt::Display for StartSentence {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::LivesAMonth(lives) => say!(f, "start-sentence-lives-a-month", lives = plain(*lives)),
            Self::HoursAMonth(hours) => say!(f, "start-sentence-hours-a-month", hours = plain(*hours)),
            Self::Guess { low, high, site: Some(site) } => say!(f, "start-sentence-guess-some", low = plain(*low), high = plain(*high), site),
            Self::Guess { low, high, site: None } => {
                say!(f, "start-sentence-guess-none", low = plain(*low), high = plain(*high))
            }
            Self::AmountsIn(currency, format) => say!(f, "start-sentence-amounts-in", of = Money::of(*currency).symbol(), format = format.sample()),
            Self::RateOf(day) => say!(f, "start-sentence-rate-of", day),
            Self::NoRate => say!(f, "start-sentence-no-rate"),
            Self::Comes { measure, median, low, high } => {
                let id = match measure {
                    GoalMeasure::Gross => "start-sentence-comes-gross",
                    GoalMeasure::TakeHome => "start-sentence-comes-take-home",
                };
                say!(f, id, median, low, high)
            }
            Self::OtherUnit(text) => say!(f, "start-sentence-other-unit", text),
            Self::NoPlan { name, reason } => say!(f, "start-sentence-no-plan", name, reason),
            Self::Chance(0) => say!(f, "start-sentence-chance-0"),
            Self::Chance(count) => say!(f, "start-sentence-chance", count),
        }
    }
}

impl fmt::Display for BasisText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::OurAssumption => say!(f, "basis-our-assumption"),
            Self::Claims(count) => say!(f, "basis-claims", count),
            #[expect(clippy::cast_precision_loss, reason = "followers are fewer than 2^53")]
            Self::Followers(followers) => say!(f, "basis-followers-2-53", followers = plain(*followers as f64)),
            Self::UsualShare => say!(f, "basis-usual-share"),
        }
    }
}

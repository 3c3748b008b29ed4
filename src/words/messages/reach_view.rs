//! "What would it take?"

use std::fmt;

use crate::forecast::goal_seek::{Figure, Target};
use crate::plan::YearMonth;
use crate::words::reach_view::{ReachAim, ReachChange, ReachSentence, ReachText};
use crate::words::translation::{say, text};
use crate::words::{Money, whole_percent, within_sentence};

impl fmt::Display for ReachText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        say!(
            f,
            match self {
                Self::To => "reach-to",
                Self::Counting => "reach-counting",
                Self::OneOfThese => "reach-one-of-these",
                Self::Now => "reach-now",
                Self::Needed => "reach-needed",
                Self::Usual => "reach-usual",
                Self::NotInYourHands => "reach-not-in-your-hands",
                Self::OthersSetThem => "reach-others-set-them",
                Self::ALittleOfEach => "reach-a-little-of-each",
                Self::Apply => "reach-apply",
                Self::Searching => "reach-searching",
                Self::Locked => "reach-locked",
                Self::NothingToDo => "reach-nothing-to-do",
                Self::NoNumberOfLikes => "reach-no-number-of-likes",
                Self::LikesPayNothing => "reach-likes-pay-nothing",
                Self::LikesWithLift => "reach-likes-with-lift",
                Self::LockedStay => "reach-locked-stay",
            }
        )
    }
}

impl fmt::Display for ReachAim {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let month = self.month.map_or_else(String::new, YearMonth::short);
        match self.figure {
            Figure::AsSetTotal => say!(f, "reach-aim-as-set-total"),
            Figure::AsSetMonth(_) => say!(f, "reach-aim-as-set-month", month),
            Figure::Percentile(p) => say!(f, "reach-aim-percentile", tenths = ((1.0 - p) * 10.0).round()),
            Figure::ChanceInMonth(_) => say!(f, "reach-aim-chance-in-month", month),
            Figure::LowestSpendable => say!(f, "reach-aim-lowest-spendable"),
            Figure::ChanceOfRunningOut => say!(f, "reach-aim-chance-of-running-out"),
        }
    }
}

impl fmt::Display for ReachSentence {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let figure = |target: &Target, money: &Money, amount: f64| if target.figure.is_share() { whole_percent(amount) } else { money.whole(amount) };
        match self {
            Self::Asked { target, month, money } => {
                let aim = ReachAim { figure: target.figure, month: *month }.to_string();
                say!(f, "reach-asked", aim, amount = figure(target, money, target.amount), measure = target.measure.name())
            }
            Self::Now { target, month, now, money } => {
                let month = month.map_or_else(String::new, YearMonth::short);
                let figure = |amount: f64| figure(target, money, amount);
                match target.figure {
                    Figure::AsSetTotal => say!(f, "reach-now-as-set-total", figure = figure(*now)),
                    Figure::AsSetMonth(_) => say!(f, "reach-now-as-set-month", figure = figure(*now), month),
                    Figure::Percentile(p) => {
                        say!(f, "reach-now-percentile", tenths = ((1.0 - p) * 10.0).round(), figure = figure(*now))
                    }
                    Figure::ChanceInMonth(_) => say!(f, "reach-now-chance-in-month", figure = figure(*now), month),
                    Figure::LowestSpendable => say!(f, "reach-now-lowest-spendable", figure = figure(*now)),
                    Figure::ChanceOfRunningOut => say!(f, "reach-now-chance-of-running-out", figure = figure(*now)),
                }?;
                match target.amount - now {
                    _ if target.is_met(*now) => say!(f, "reach-now-enough"),
                    _ if target.figure.is_share() => Ok(()),
                    short => say!(f, "reach-now-short", amount = money.whole(short)),
                }
            }
            Self::Refused(refused) => say!(f, "reach-sentence-refused", refused),
            Self::Within([low, high]) => say!(f, "reach-sentence-within", low, high),
            Self::More([low, high]) => say!(f, "reach-sentence-more", low, high),
            Self::Less([low, high]) => say!(f, "reach-sentence-less", low, high),
            Self::BeyondTrack(end) => say!(f, "reach-sentence-beyond-track", end),
            Self::OutOfReach(figure) => say!(f, "reach-sentence-out-of-reach", figure),
            Self::Change(from, to) => say!(f, "reach-sentence-change", from, to),
            Self::Part(label, to) => say!(f, "reach-sentence-part", label = within_sentence(label), to),
            Self::Gives(figure) => say!(f, "reach-sentence-gives", figure),
            Self::At(label, value) => say!(f, "reach-sentence-at", label, value),
            Self::Then { figure, month, reached } => {
                let month = month.map_or_else(String::new, YearMonth::short);
                match figure {
                    Figure::AsSetTotal => say!(f, "reach-then-as-set-total", reached),
                    Figure::AsSetMonth(_) => say!(f, "reach-then-as-set-month", month, reached),
                    Figure::Percentile(p) => say!(f, "reach-then-percentile", tenths = ((1.0 - p) * 10.0).round(), reached),
                    Figure::ChanceInMonth(_) => say!(f, "reach-then-chance-in-month", reached, month),
                    Figure::LowestSpendable => say!(f, "reach-then-lowest-spendable", reached),
                    Figure::ChanceOfRunningOut => say!(f, "reach-then-chance-of-running-out", reached),
                }
            }
        }
    }
}

impl fmt::Display for ReachChange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { label, month, from, to } = self;
        say!(f, "reach-change", label = label.as_deref().unwrap_or_else(|| text("chart-all-streams")), month = month.short(), from, to)
    }
}

//! Texts on a plan beside reality: the futures given the past, numbers of the past, and likes in one's own LIVEs.

use std::fmt::{Formatter, Result};

use super::English;
use crate::forecast::calibrate::{Coverage, RangeWidth, RestsOn};
use crate::forecast::futures::LeftOutReason;
use crate::forecast::likes_in_lives::{FEWEST_LIVES, LikesAnswer, LikesEffect};
use crate::words::number::fixed;
use crate::words::reality_view::{NotProven, RealityText};
use crate::words::report::Months;
use crate::words::{Money, Says, blurred, plain, whole_percent};

impl Says<RealityText> for English {
    fn say(&self, text: &RealityText, f: &mut Formatter<'_>) -> Result {
        match text {
            RealityText::OnCourse { now, planned, band: (low, high), months, money } => {
                write!(f, "On course for {} in {}, ", money.whole(*now), Months(*months))?;
                against_plan(*money, now - planned, f)?;
                write!(f, "; 8 in 10: {} to {}.", money.whole(*low), money.whole(*high))
            }
            RealityText::RestsOnFutures { distinct, of } => write!(f, "It rests on {} distinct futures of {}.", count(*distinct), count(*of)),
            RealityText::NoneFits => f.write_str("No future of this plan fits these months. Widen the ranges of the streams that differ most."),
            RealityText::LeftOut(stream, LeftOutReason::EarnedNothing) => {
                write!(f, "{stream}: nothing earned in a past month, so it does not move the months to come.")
            }
            RealityText::LeftOut(stream, LeftOutReason::NotPlanned) => {
                write!(f, "{stream}: earned in a month in which the plan has none of it, so it does not move the months to come.")
            }
            RealityText::Coverage(coverage) => coverage_in_words(*coverage, f),
            RealityText::Rests(RestsOn::Lives(1)) => f.write_str("1 LIVE"),
            RealityText::Rests(RestsOn::Lives(lives)) => write!(f, "{} LIVEs", count(*lives)),
            RealityText::Rests(RestsOn::Months(months)) => write!(f, "{}", Months(*months)),
            RealityText::Source(rests_on) => write!(f, "my own data, {}", RealityText::Rests(*rests_on)),
            RealityText::Drift { number, planned, had, rests_on } => {
                write!(f, "{number}: planned {planned}, you had {had} in {}.", RealityText::Rests(*rests_on))
            }
            RealityText::NothingYet => f.write_str("Nothing is known of past months yet."),
            RealityText::BringItIn => f.write_str("Drop the files that your platforms export on this window; they are read here and go nowhere."),
            RealityText::SoFarAgainst { real, planned, months, money } => {
                write!(f, "{} in {}: ", money.whole(*real), Months(*months))?;
                against_plan(*money, real - planned, f)?;
                f.write_str(".")
            }
            RealityText::NoMonthYet => f.write_str("No month of this plan is over yet, so the months to come are as planned."),
            RealityText::AllLeftOut(streams) => write!(f, "They do not move the months to come: {}.", streams.join(", ")),
            RealityText::Today(day, month) => write!(f, "Today, {day} {}", month.name()),
            RealityText::Until(day) => write!(f, "Until {} {}", day.day(), day.month().name()),
            RealityText::PlannedBand => f.write_str("Planned, 8 in 10"),
            RealityText::NewBand => f.write_str("Now, 8 in 10"),
            RealityText::ChartSummary { real, planned, months, money } => {
                write!(
                    f,
                    "Past months by stream and the band of those to come: {} in {}, planned {}",
                    money.whole(*real),
                    Months(*months),
                    money.whole(*planned)
                )?;
                write!(f, "; likes {} in every month", money.whole(0.0))
            }
            RealityText::Between(low, high) => write!(f, "{low} to {high}"),
            RealityText::StreamRow { name, planned, real, difference } => write!(f, "{name}: planned {planned}, real {real}, difference {difference}"),
            RealityText::NoNumbersYet => f.write_str("Files of LIVEs or earnings of a whole month are needed."),
            RealityText::PlannedAndHad(planned, had) => write!(f, "planned {planned}, you had {had}"),
            RealityText::OwnRange { range, rests_on } => write!(f, "its range now: {range}, from {}", RealityText::Rests(*rests_on)),
            RealityText::Method => f.write_str("8 in 10 of 2,000 samples of your LIVEs or months, nearer to the plan while they are few."),
            RealityText::AsPlanned => f.write_str("✓ as planned"),
            RealityText::UseFor(number) => write!(f, "Use it: {number}"),
            RealityText::CardSoFar(months) => write!(f, "So far, {}", Months(*months)),
            RealityText::CardNow(months) => write!(f, "{}, now", Months(*months)),
            RealityText::CardPlanned(months) => write!(f, "{}, planned", Months(*months)),
            RealityText::CardGoal => f.write_str("Goal met"),
            RealityText::AgainstPlan { difference, money } => against_plan(*money, *difference, f),
            RealityText::MetIn { met, of } => write!(f, "in {met} of {} so far", Months(*of)),
            RealityText::LikesPay { days, answer } => likes_pay(*days, *answer, f),
            RealityText::TwiceTheLikes { with_twice, low, high } => {
                write!(
                    f,
                    "Twice the likes came with {} gifts. Your data leave room for {} to {} (19 times in 20).",
                    change(*with_twice),
                    change(*low),
                    change(*high)
                )
            }
            RealityText::NoHour => f.write_str("Your files count by day, so the hour cannot be told."),
            RealityText::AssumeLift(lift) => write!(f, "Assume {} more gifts for twice the likes", whole_percent(*lift)),
            RealityText::LiftIsOptional => f.write_str("Sets the lift from likes, which counts under gifts. Likes pay nothing themselves. Undo takes it back."),
            RealityText::AsItLooks => f.write_str("As it looks"),
            RealityText::TakenOut(false) => f.write_str("With time on air taken out"),
            RealityText::TakenOut(true) => f.write_str("With time on air and viewers taken out"),
            RealityText::LooksLike(more) => write!(f, "Twice the likes, {} gifts. But long LIVEs get both.", change(*more)),
            RealityText::WhatIsLeft(more) => write!(f, "Twice the likes, {} gifts at the same time on air.", change(*more)),
            RealityText::TooFewDots => write!(f, "At least {FEWEST_LIVES} days with LIVEs are needed for a line."),
            RealityText::DiamondsOfDay => f.write_str("diamonds in a day of LIVEs"),
            RealityText::LikesOfDay => f.write_str("likes in a day of LIVEs"),
            RealityText::DiamondsForLength => f.write_str("diamonds, for that time on air"),
            RealityText::LikesForLength => f.write_str("likes, for that time on air"),
            RealityText::Half => f.write_str("half"),
            RealityText::AsUsual => f.write_str("as usual"),
            RealityText::Double => f.write_str("double"),
            RealityText::LiveDay { day, minutes, likes, diamonds } => {
                write!(f, "{day}: {} on air, {} likes, {} diamonds", hours(minutes / 60.0), plain(*likes), blurred(&plain(diamonds.round())))
            }
            RealityText::DaysOfYours(1) => f.write_str("1 day with LIVEs"),
            RealityText::DaysOfYours(days) => write!(f, "{days} days with LIVEs"),
            RealityText::FromTo(first, last) => write!(f, "{first} to {last}"),
            RealityText::Hours(count) => f.write_str(&hours(*count)),
            RealityText::Claim(claim) => f.write_str(match claim {
                NotProven::NeverHelp => "That likes never help anyone.",
                NotProven::NoSmallEffect => "That a small effect is absent.",
                NotProven::Order => "Which comes first.",
                NotProven::Reach => "Anything about reach.",
            }),
            RealityText::Reason(claim, effect) => reason(*claim, *effect, f),
            RealityText::HowItIsDone => {
                f.write_str("For each day: the likes and diamonds that a day of that time on air usually gets. The dots show how far above or below it came.")
            }
            RealityText::CopyLives(days) => write!(f, "Copy the table of {days} days"),
            RealityText::Implied => f.write_str("Implied by the earnings, the stream's other numbers as planned."),
        }
    }
}

/// "$2,800 under plan".
fn against_plan(money: Money, difference: f64, f: &mut Formatter<'_>) -> Result {
    let amount = money.whole(difference.abs());
    match difference.round() {
        0.0 => f.write_str("as planned"),
        more if more > 0.0 => write!(f, "{amount} over plan"),
        _ => write!(f, "{amount} under plan"),
    }
}

fn coverage_in_words(coverage: Coverage, f: &mut Formatter<'_>) -> Result {
    let Coverage { held, of } = coverage;
    write!(f, "8 in 10 ranges should hold; {held} of {of} did: ")?;
    f.write_str(match coverage.width() {
        RangeWidth::TooNarrow => "your ranges are too narrow.",
        RangeWidth::Right => "that fits.",
        RangeWidth::TooWide => "your ranges may be too wide.",
    })
}

/// A count with its thousands apart.
fn count(count: usize) -> String {
    #[expect(clippy::cast_precision_loss, reason = "at most a million futures")]
    fixed(count as f64, 0)
}

/// "12% more", "3% fewer".
fn change(share: f64) -> String {
    let percent = whole_percent(share.abs());
    if share < 0.0 { format!("{percent} fewer") } else { format!("{percent} more") }
}

/// "2.5 h".
fn hours(count: f64) -> String {
    format!("{} h", plain((count * 10.0).round() / 10.0))
}

fn likes_pay(days: usize, answer: LikesAnswer, f: &mut Formatter<'_>) -> Result {
    match answer {
        LikesAnswer::TooFew if days < FEWEST_LIVES => {
            write!(f, "Too few to say: {days} days with diamonds, likes and time on air, and at least {FEWEST_LIVES} are needed.")
        }
        LikesAnswer::TooFew => write!(f, "Too few to say: your {days} days with LIVEs differ too much."),
        LikesAnswer::NoDifference => f.write_str("No. At the same time on air, likes made no difference that shows."),
        LikesAnswer::More { .. } => f.write_str("Likes pay nothing. At the same time on air, days with more likes had more gifts."),
        LikesAnswer::Less { .. } => f.write_str("No. At the same time on air, days with more likes had fewer gifts."),
    }
}

/// The reason that a claim is not proven.
fn reason(claim: NotProven, effect: Option<LikesEffect>, f: &mut Formatter<'_>) -> Result {
    match claim {
        NotProven::NeverHelp => f.write_str("These are the LIVEs of one person."),
        NotProven::NoSmallEffect => match effect.and_then(|effect| effect.interval) {
            Some((_, high)) if high > 0.0 => {
                write!(f, "Less than about {} for twice the likes would not show here. Four times as many LIVEs would halve that.", whole_percent(high))
            }
            _ => f.write_str("It takes many LIVEs to see one."),
        },
        NotProven::Order => f.write_str("Gifts may bring likes as well as likes gifts."),
        NotProven::Reach => f.write_str("No file says how many came because of likes."),
    }
}

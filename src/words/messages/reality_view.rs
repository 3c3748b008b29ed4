//! Texts on a plan beside reality: the futures given the past, numbers of the past, and likes in one's own LIVEs.

use std::fmt;

use crate::forecast::calibrate::{Coverage, RangeWidth, RestsOn};
use crate::forecast::futures::LeftOutReason;
use crate::forecast::likes_in_lives::{FEWEST_LIVES, LikesAnswer, LikesEffect};
use crate::words::number::fixed;
use crate::words::reality_view::{NotProven, RealityText};
use crate::words::report::Months;
use crate::words::translation::{Grouped, say};
use crate::words::{Money, blurred, plain, whole_percent};

impl fmt::Display for RealityText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::OnCourse { now, planned, band: (low, high), months, money } => {
                let difference = against_plan(*money, now - planned);
                let [now, low, high] = [*now, *low, *high].map(|amount| money.whole(amount));
                say!(f, "reality-on-course", now, months = Months(*months), difference, low, high)
            }
            Self::RestsOnFutures { distinct, of } => say!(f, "reality-rests-on-futures", distinct = count(*distinct), of = count(*of)),
            Self::NoneFits => say!(f, "reality-none-fits"),
            Self::LeftOut(stream, LeftOutReason::EarnedNothing) => {
                say!(f, "reality-left-out-earned-nothing", stream)
            }
            Self::LeftOut(stream, LeftOutReason::Unknown) => say!(f, "reality-left-out-unknown", stream),
            Self::LeftOut(stream, LeftOutReason::NotPlanned) => {
                say!(f, "reality-left-out-not-planned", stream)
            }
            Self::Coverage(coverage) => coverage_in_words(*coverage, f),
            Self::Rests(RestsOn::Lives(lives)) => say!(f, "reality-rests-lives", lives = Grouped::of(*lives)),
            Self::Rests(RestsOn::Months(months)) => Months(*months).fmt(f),
            Self::Source(rests_on) => say!(f, "reality-source", rests_on = Self::Rests(*rests_on)),
            Self::Drift { number, planned, had, rests_on } => {
                say!(f, "reality-drift", number, planned, had, rests_on = Self::Rests(*rests_on))
            }
            Self::NothingYet => say!(f, "reality-nothing-yet"),
            Self::BringItIn => say!(f, "reality-bring-it-in"),
            Self::SoFarAgainst { real, planned, months, money } => {
                let difference = against_plan(*money, real - planned);
                match months {
                    0 => say!(f, "reality-so-far-in-days", real = money.whole(*real), difference),
                    months => say!(f, "reality-so-far-against", real = money.whole(*real), months = Months(*months), difference),
                }
            }
            Self::NoMonthYet => say!(f, "reality-no-month-yet"),
            Self::AllLeftOut(streams) => say!(f, "reality-all-left-out", streams = streams.join(", ")),
            Self::CountAsNothing(streams) => say!(f, "reality-count-as-nothing", streams = streams.join(", ")),
            Self::Today(day, month) => say!(f, "reality-today", day, month = month.name()),
            Self::Until(day) => say!(f, "reality-until", day = day.day(), month = day.month().name()),
            Self::PlannedBand => say!(f, "reality-planned-band"),
            Self::NewBand => say!(f, "reality-new-band"),
            Self::ChartSummary { real, planned, months, money } => {
                say!(f, "reality-chart-summary", real = money.whole(*real), months = Months(*months), planned = money.whole(*planned), zero = money.whole(0.0))
            }
            Self::Between(low, high) => say!(f, "reality-between", low, high),
            Self::StreamRow { name, planned, real, difference } => say!(f, "reality-stream-row", name, planned, real, difference),
            Self::NoNumbersYet => say!(f, "reality-no-numbers-yet"),
            Self::PlannedAndHad(planned, had) => say!(f, "reality-planned-and-had", planned, had),
            Self::OwnRange { range, rests_on } => say!(f, "reality-own-range", range, rests_on = Self::Rests(*rests_on)),
            Self::Method => say!(f, "reality-method"),
            Self::AsPlanned => say!(f, "reality-as-planned"),
            Self::UseFor(number) => say!(f, "reality-use-for", number),
            Self::CardSoFar(0) => say!(f, "reality-card-days"),
            Self::CardSoFar(months) => say!(f, "reality-card-so-far", months = Months(*months)),
            Self::CardNow(months) => say!(f, "reality-card-now", months = Months(*months)),
            Self::NoFutureFits => say!(f, "reality-no-future-fits"),
            Self::CardPlanned(months) => say!(f, "reality-card-planned", months = Months(*months)),
            Self::CardGoal => say!(f, "reality-card-goal"),
            Self::AgainstPlan { difference, money } => f.write_str(&against_plan(*money, *difference)),
            Self::MetIn { met, of } => say!(f, "reality-met-in", met, of = Months(*of)),
            Self::LikesPay { days, answer } => likes_pay(*days, *answer, f),
            Self::TwiceTheLikes { with_twice, low, high } => {
                say!(f, "reality-twice-the-likes", with_twice = change(*with_twice), low = change(*low), high = change(*high))
            }
            Self::NoHour => say!(f, "reality-no-hour"),
            Self::AssumeLift(lift) => say!(f, "reality-assume-lift", lift = whole_percent(*lift)),
            Self::LiftIsOptional => say!(f, "reality-lift-is-optional"),
            Self::AsItLooks => say!(f, "reality-as-it-looks"),
            Self::TakenOut(false) => say!(f, "reality-time-taken-out"),
            Self::TakenOut(true) => say!(f, "reality-time-and-viewers-taken-out"),
            Self::LooksLike(more) => say!(f, "reality-looks-like", more = change(*more)),
            Self::WhatIsLeft(more) => say!(f, "reality-what-is-left", more = change(*more)),
            Self::TooFewDots => say!(f, "reality-too-few-dots", fewest = FEWEST_LIVES),
            Self::DiamondsOfDay => say!(f, "reality-diamonds-of-day"),
            Self::LikesOfDay => say!(f, "reality-likes-of-day"),
            Self::DiamondsForLength => say!(f, "reality-diamonds-for-length"),
            Self::LikesForLength => say!(f, "reality-likes-for-length"),
            Self::Half => say!(f, "reality-half"),
            Self::AsUsual => say!(f, "reality-as-usual"),
            Self::Double => say!(f, "reality-double"),
            Self::LiveDay { day, minutes, likes, diamonds } => {
                say!(f, "reality-live-day", day, hours = hours(minutes / 60.0), likes = plain(*likes), diamonds = blurred(&plain(diamonds.round())))
            }
            Self::DotsUnder(under) => say!(f, "reality-dots-under", hours = hours(*under)),
            Self::DotsFrom(from) => say!(f, "reality-dots-from", hours = hours(*from)),
            Self::DaysOfYours(days) => say!(f, "reality-days-of-yours", days),
            Self::FromTo(first, last) => say!(f, "reality-from-to", first, last),
            Self::Hours(count) => f.write_str(&hours(*count)),
            Self::Claim(claim) => say!(
                f,
                match claim {
                    NotProven::NeverHelp => "not-proven-never-help",
                    NotProven::NoSmallEffect => "not-proven-no-small-effect",
                    NotProven::Order => "not-proven-order",
                    NotProven::Reach => "not-proven-reach",
                }
            ),
            Self::Reason(claim, effect) => reason(*claim, *effect, f),
            Self::HowItIsDone => {
                say!(f, "reality-how-it-is-done")
            }
            Self::CopyLives(days) => say!(f, "reality-copy-lives", days),
            Self::Implied => say!(f, "reality-implied"),
        }
    }
}

/// "$2,800 under plan".
fn against_plan(money: Money, difference: f64) -> String {
    AgainstPlan(money, difference).to_string()
}

/// A difference from the plan in words.
struct AgainstPlan(Money, f64);

impl fmt::Display for AgainstPlan {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(money, difference) = self;
        let amount = money.whole(difference.abs());
        match difference.round() {
            0.0 => say!(f, "reality-as-in-plan"),
            more if more > 0.0 => say!(f, "reality-over-plan", amount),
            _ => say!(f, "reality-under-plan", amount),
        }
    }
}

fn coverage_in_words(coverage: Coverage, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let Coverage { held, of } = coverage;
    let id = match coverage.width() {
        RangeWidth::TooNarrow => "range-width-too-narrow",
        RangeWidth::Right => "range-width-right",
        RangeWidth::TooWide => "range-width-too-wide",
    };
    say!(f, id, held, of)
}

/// A count with its thousands apart.
fn count(count: usize) -> String {
    #[expect(clippy::cast_precision_loss, reason = "at most a million futures")]
    fixed(count as f64, 0)
}

/// A change of gifts: "12% more", "3% fewer".
struct ChangeOfGifts(f64);

impl fmt::Display for ChangeOfGifts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(share) = self;
        let share_of_gifts = whole_percent(share.abs());
        if *share < 0.0 { say!(f, "reality-fewer", share = share_of_gifts) } else { say!(f, "reality-more", share = share_of_gifts) }
    }
}

fn change(share: f64) -> String {
    ChangeOfGifts(share).to_string()
}

/// "2.5 h".
struct HoursOnAir(f64);

impl fmt::Display for HoursOnAir {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        say!(f, "reality-hours", hours = plain((self.0 * 10.0).round() / 10.0))
    }
}

fn hours(count: f64) -> String {
    HoursOnAir(count).to_string()
}

fn likes_pay(days: usize, answer: LikesAnswer, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    match answer {
        LikesAnswer::TooFew if days < FEWEST_LIVES => {
            say!(f, "likes-pay-fewest", days, fewest = FEWEST_LIVES)
        }
        LikesAnswer::TooFew => say!(f, "likes-pay-too-few", days),
        LikesAnswer::NoDifference => say!(f, "likes-pay-no-difference"),
        LikesAnswer::More { .. } => say!(f, "likes-pay-more"),
        LikesAnswer::Less { .. } => say!(f, "likes-pay-less"),
    }
}

/// The reason that a claim is not proven.
fn reason(claim: NotProven, effect: Option<LikesEffect>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    match claim {
        NotProven::NeverHelp => say!(f, "not-proven-never-help-reason"),
        NotProven::NoSmallEffect => match effect.and_then(|effect| effect.interval) {
            Some((_, high)) if high > 0.0 => {
                say!(f, "not-proven-small-effect-below", share = whole_percent(high))
            }
            _ => say!(f, "not-proven-small-effect-reason"),
        },
        NotProven::Order => say!(f, "not-proven-order-reason"),
        NotProven::Reach => say!(f, "not-proven-reach-reason"),
    }
}

//! Sentences of reports.

use std::fmt::{Formatter, Result};

use super::English;
use crate::plan::GoalMeasure;
use crate::words::number::fixed;
use crate::words::report::{Against, FigureClaim, FigureName, Goal, Months, OfFutures, Sentence, Share};
use crate::words::{Says, plain};

impl Says<Months> for English {
    fn say(&self, Months(count): &Months, f: &mut Formatter<'_>) -> Result {
        if *count == 1 { f.write_str("1 month") } else { write!(f, "{count} months") }
    }
}

impl Says<Share> for English {
    fn say(&self, Share(share): &Share, f: &mut Formatter<'_>) -> Result {
        let hundredths = (share * 100.0).round();
        if *share <= 0.0 {
            f.write_str("no")
        } else if *share >= 1.0 {
            f.write_str("all")
        } else if hundredths < 1.0 {
            f.write_str("fewer than 1 in 100")
        } else if hundredths > 99.0 {
            f.write_str("more than 99 in 100")
        } else if hundredths % 10.0 == 0.0 {
            write!(f, "{} in 10", fixed(hundredths / 10.0, 0))
        } else {
            write!(f, "{} in 100", fixed(hundredths, 0))
        }
    }
}

impl Says<OfFutures> for English {
    fn say(&self, OfFutures(share): &OfFutures, f: &mut Formatter<'_>) -> Result {
        let hundredths = (share * 100.0).round();
        if *share >= 1.0 {
            f.write_str("every future")
        } else if hundredths > 99.0 {
            f.write_str("more than 99 of 100 futures")
        } else if *share <= 0.0 {
            f.write_str("no future")
        } else if hundredths < 1.0 {
            f.write_str("fewer than 1 of 100 futures")
        } else {
            write!(f, "{} of 100 futures", fixed(hundredths, 0))
        }
    }
}

impl Says<FigureClaim> for English {
    fn say(&self, claim: &FigureClaim, f: &mut Formatter<'_>) -> Result {
        match claim {
            FigureClaim::Total(total, measure) => write!(f, "the total is {total} {} as set", measure.name()),
            FigureClaim::Month(month, amount, measure) => write!(f, "{} brings {amount} {} as set", month.long(), measure.name()),
            FigureClaim::Percentile { share, total, measure, months: 1 } => {
                write!(f, "{} futures reach {total} {} over the month", Share(*share), measure.name())
            }
            FigureClaim::Percentile { share, total, measure, months } => {
                write!(f, "{} futures reach {total} {} over {}", Share(*share), measure.name(), Months(*months))
            }
            FigureClaim::LowestSpendable(amount) => write!(f, "the money left is {amount} at its lowest"),
            FigureClaim::RunningOut(share) => write!(f, "the money runs out in {} futures", Share(*share)),
            FigureClaim::Chance { share, goal: Goal { amount, money, measure }, month } => {
                write!(f, "{} futures reach {} {} in {}", Share(*share), money.rate(*amount), measure.name(), month.long())
            }
        }
    }
}

impl Says<Goal> for English {
    fn say(&self, goal: &Goal, f: &mut Formatter<'_>) -> Result {
        let per = match goal.measure {
            GoalMeasure::Gross => "a month",
            GoalMeasure::TakeHome => "a month to take home",
        };
        write!(f, "Goal of {} {per}", goal.money.rate(goal.amount))
    }
}

impl Says<Against> for English {
    fn say(&self, against: &Against, f: &mut Formatter<'_>) -> Result {
        /// Between how many of a hundred futures neither is ahead.
        const EVEN: std::ops::RangeInclusive<f64> = 45.0..=55.0;
        let Against { name, reference, shares: [ahead, level, behind], median_per_month, money } = against;
        let typically = || format!("typically by {} a month", money.whole(median_per_month.abs()));
        if *level >= 1.0 {
            write!(f, "{name} earns the same as {reference} in every future.")
        } else if *level > 0.0 {
            let parts = [(ahead, "ahead"), (level, "the same"), (behind, "behind")].into_iter().filter(|(share, _)| **share > 0.0);
            let parts: Vec<String> = parts.map(|(share, word)| format!("{word} in {}", OfFutures(*share))).collect();
            write!(f, "{name} beside {reference}: {}.", parts.join(", "))
        } else if EVEN.contains(&(ahead * 100.0).round()) {
            write!(f, "{name} against {reference} is close to a coin toss: it is ahead in {}.", OfFutures(*ahead))
        } else if ahead > behind {
            write!(f, "{name} beats {reference} in {}, {}.", OfFutures(*ahead), typically())
        } else {
            write!(f, "{name} falls behind {reference} in {}, {}.", OfFutures(*behind), typically())
        }
    }
}

impl Says<Sentence> for English {
    fn say(&self, sentence: &Sentence, f: &mut Formatter<'_>) -> Result {
        match sentence {
            Sentence::Now(now) => write!(f, "Now {now}."),
            Sentence::NothingToChange(now) => write!(f, "Nothing has to change: {now} already."),
            Sentence::Then(Some(edit), then) => write!(f, "{edit}: then {then}."),
            Sentence::Then(None, then) => write!(f, "Then {then}."),
            Sentence::OutOfReach(Some(edit), best, target) => {
                write!(f, "Out of reach: {edit} helps most, and then {best}. The target is {target}.")
            }
            Sentence::OutOfReach(None, best, target) => write!(f, "Out of reach: this helps most, and then {best}. The target is {target}."),
            Sentence::Target(target) => write!(f, "The target is {target}."),
            Sentence::LikesDoNotHelp(now) => write!(f, "No number of likes would do it: likes pay nothing, so with any number of them {now}."),
            Sentence::NumberDoesNotHelp(label, now) => write!(f, "No other value of “{label}” would do it: now {now}, and it gets no better."),
            Sentence::NumbersDoNotHelp(now) => write!(f, "Moving these would not do it: now {now}, and it gets no better."),
            Sentence::LiftOnly => f.write_str("Likes themselves pay nothing: this is the lift of gifts the plan assumes."),
            Sentence::Written(path) => write!(f, "Wrote {}.", path.display()),
            Sentence::AllOrders => f.write_str("A change's effect depends on those before it, so each is averaged over all orders."),
            Sentence::SampledOrders { orders, changes } => write!(
                f,
                "A change's effect depends on those before it, so each is averaged over {} random orders: {changes} changes have too many to try all.",
                count(*orders)
            ),
            Sentence::Futures { count: 1, seed } => write!(f, "1 future, seed {seed}."),
            Sentence::Futures { count: futures, seed } => write!(f, "{} futures, seed {seed}.", count(*futures)),
            Sentence::GoalChance { goal, money, measure, month, in_month, in_some_and_all } => {
                write!(f, "The goal of {} {} a month: {} futures reach it in {}", money.rate(*goal), measure.name(), Share(*in_month), month.long())?;
                if let Some([some, all]) = in_some_and_all {
                    write!(f, ", {} in some month by then, {} in every month", Share(*some), Share(*all))?;
                }
                f.write_str(".")
            }
            Sentence::RunsOut(month) => write!(f, "As set, the money runs out in {}.", month.long()),
            Sentence::LowestCash { amount, money, month } => {
                write!(f, "As set, the money does not run out; the least is {} in {}.", money.whole(*amount), month.long())
            }
            Sentence::ChanceOfRunningOut { share, month } => write!(f, "In {} futures the money runs out by {}.", Share(*share), month.long()),
            Sentence::MostLiving { amount, .. } if *amount < 0.0 => f.write_str("In more than 1 in 10 futures it runs out even without living costs."),
            Sentence::MostLiving { amount, money } => {
                write!(f, "Living may cost up to {} a month if the money is to last in 9 in 10 futures.", money.whole(*amount))
            }
            Sentence::CutOff => f.write_str("The plan outgrows the futures: no stream earns more than 1e25 a month in them, so their figures are too low."),
            Sentence::BeyondFutures => f.write_str("The plan grows to more than 1e25 a month, which futures do not hold; use less growth or fewer months."),
            Sentence::Median { median, as_set, money } => {
                let (than, why) = if median > as_set {
                    ("more", "good surprises are larger than bad ones, and they add up")
                } else {
                    ("less", "the ranges leave more room below than above")
                };
                write!(f, "The median future brings {}, {than} than the {} as set: {why}.", money.whole(*median), money.whole(*as_set))
            }
            Sentence::PerLiveHour { amount, money, hours } => {
                write!(f, "{} gross for each hour of LIVE, at {} hours a month.", money.cents(*amount), plain(*hours))
            }
            Sentence::NoLiveHours => f.write_str("No hours of LIVE in this plan."),
            Sentence::Likes { likes, money } => write!(f, "Likes: {} a month, {} in every month.", plain(*likes), money.cents(0.0)),
            Sentence::LikesDoNotMatter(money) => write!(f, "Likes: {}, at any number.", money.cents(0.0)),
            Sentence::GoalMet(goal, month) => write!(f, "{goal} first met in {}.", month.long()),
            Sentence::GoalNotMet(goal, month, amount) => write!(f, "{goal} not met: {} brings {amount}.", month.long()),
            Sentence::GoalNotMetIn(goal, months) => write!(f, "{goal} not met in these {};", Months(*months)),
            Sentence::BestMonth(month, amount) => write!(f, "the best month is {} with {amount}.", month.long()),
            Sentence::Tornado { total, money, measure, months } => {
                write!(f, "{}, {} {} as set; each number at its low and at its high, the rest as set:", Months(*months), money.whole(*total), measure.name())
            }
            Sentence::TornadoOf(figure, amount) => write!(f, "{}: {amount}; each number at its low and at its high, the rest as it is:", capitalised(figure)),
            Sentence::EachOf(figure) => write!(f, "{}:", capitalised(figure)),
            Sentence::Ranks => f.write_str("Rank: near 1, the futures that do best have a high number here; near −1, a low one; near 0, either."),
            Sentence::PublishedRules { least, most, money } => {
                write!(f, "By one published rule this month brings {}, by another {}.", money.whole(*least), money.whole(*most))
            }
            Sentence::PublishedRulesAgree => f.write_str("Every published rule gives the same for this month."),
            Sentence::Against(against) => write!(f, "{against}"),
            Sentence::AgainstAsSet { name, reference, by, money, measure } => {
                write!(f, "{name} earns ")?;
                match by.round() {
                    0.0 => f.write_str("the same as")?,
                    less if less < 0.0 => write!(f, "{} less than", money.whole(-less))?,
                    more => write!(f, "{} more than", money.whole(more))?,
                }
                write!(f, " {reference} ({} as set, no futures are run).", measure.name())
            }
            Sentence::ComparedColumns => f.write_str("Goal met: the first month as set. Chance: futures that meet the goal in some month."),
            Sentence::PairsTooWide => f.write_str("How often each is ahead of each other is too wide for a terminal; --format json has it."),
            Sentence::GridTooWide => f.write_str("This grid is too wide for a terminal; use fewer steps, or --format csv or json."),
            Sentence::SweepTarget(figure, target, crossed) => {
                write!(f, "● {target} or {}.", if figure.gain(0.0, 1.0) > 0.0 { "more" } else { "less" })?;
                if crossed.is_empty() { Ok(()) } else { write!(f, " Passed at about {}.", crossed.join(" and ")) }
            }
            Sentence::Fee { fee, by_followers, by_views } => {
                let by_followers = by_followers.as_ref().map(|(fee, claims)| format!("{fee} by followers and engagement ({claims} claims)"));
                let by_views = by_views.as_ref().map(|fee| format!("{fee} by views"));
                write!(f, "About {fee}: {}.", by_followers.into_iter().chain(by_views).collect::<Vec<_>>().join(", "))
            }
        }
    }
}

#[expect(clippy::cast_precision_loss, reason = "at most a million futures")]
fn count(count: usize) -> String {
    plain(count as f64)
}

/// The name of a figure as the beginning of a sentence.
fn capitalised(figure: &FigureName) -> String {
    let name = figure.to_string();
    let mut letters = name.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

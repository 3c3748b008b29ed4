//! Sentences of reports.

use std::fmt;

use crate::plan::GoalMeasure;
use crate::words::number::fixed;
use crate::words::report::{Against, FigureClaim, FigureName, Goal, Months, OfFutures, Sentence, Share};
use crate::words::translation::{say, text};
use crate::words::{in_a_line, plain};

impl fmt::Display for Months {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(count) = self;
        say!(f, "months", count)
    }
}

impl fmt::Display for Share {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(share) = self;
        let hundredths = (share * 100.0).round();
        let (tenths, counted) = (|| fixed(hundredths / 10.0, 0), || fixed(hundredths, 0));
        match f.alternate() {
            _ if *share <= 0.0 => say!(f, "share-none"),
            _ if *share >= 1.0 => say!(f, "share-all"),
            false if hundredths < 1.0 => say!(f, "share-hardly-any"),
            true if hundredths < 1.0 => say!(f, "share-short-hardly-any"),
            false if hundredths > 99.0 => say!(f, "share-nearly-all"),
            true if hundredths > 99.0 => say!(f, "share-short-nearly-all"),
            false if hundredths % 10.0 == 0.0 => say!(f, "share-tenths", tenths = tenths()),
            true if hundredths % 10.0 == 0.0 => say!(f, "share-short-tenths", tenths = tenths()),
            false => say!(f, "share-hundredths", hundredths = counted()),
            true => say!(f, "share-short-hundredths", hundredths = counted()),
        }
    }
}

impl fmt::Display for OfFutures {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(share) = self;
        let hundredths = (share * 100.0).round();
        if *share >= 1.0 {
            say!(f, "of-futures-all")
        } else if hundredths > 99.0 {
            say!(f, "of-futures-nearly-all")
        } else if *share <= 0.0 {
            say!(f, "of-futures-none")
        } else if hundredths < 1.0 {
            say!(f, "of-futures-hardly-any")
        } else {
            say!(f, "of-futures-hundredths", hundredths = fixed(hundredths, 0))
        }
    }
}

impl fmt::Display for FigureClaim {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Total(total, measure) => say!(f, "figure-claim-total", total, measure = measure.name()),
            Self::Month(month, amount, measure) => say!(f, "figure-claim-month", month = month.long(), amount, measure = measure.name()),
            Self::Percentile { share, total, measure, months } => {
                say!(f, "figure-claim-percentile", share = Share(*share), total, measure = measure.name(), count = *months, months = Months(*months))
            }
            Self::LowestSpendable(amount) => say!(f, "figure-claim-lowest-spendable", amount),
            Self::RunningOut(share) => say!(f, "figure-claim-running-out", share = Share(*share)),
            Self::Chance { share, goal: Goal { amount, money, measure }, month } => {
                say!(f, "figure-claim-chance", share = Share(*share), amount = money.rate(*amount), measure = measure.name(), month = month.long())
            }
        }
    }
}

impl fmt::Display for Goal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let amount = self.money.rate(self.amount);
        match self.measure {
            GoalMeasure::Gross => say!(f, "goal-gross", amount),
            GoalMeasure::TakeHome => say!(f, "goal-take-home", amount),
        }
    }
}

impl fmt::Display for Against {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        /// Between how many of a hundred futures neither is ahead.
        const EVEN: std::ops::RangeInclusive<f64> = 45.0..=55.0;
        let Self { name, reference, shares: [ahead, level, behind], median_per_month, money } = self;
        let typical = money.whole(median_per_month.abs());
        if *level >= 1.0 {
            say!(f, "against-same", name, reference)
        } else if *level > 0.0 {
            let parts = [Standing::Ahead(*ahead), Standing::Level(*level), Standing::Behind(*behind)].into_iter().filter(|part| part.share() > 0.0);
            let parts: Vec<String> = parts.map(|part| part.to_string()).collect();
            say!(f, "against-parts", name, reference, parts = parts.join(", "))
        } else if EVEN.contains(&(ahead * 100.0).round()) {
            say!(f, "against-even", name, reference, ahead = OfFutures(*ahead))
        } else if ahead > behind {
            say!(f, "against-ahead", name, reference, futures = OfFutures(*ahead), amount = typical)
        } else {
            say!(f, "against-behind", name, reference, futures = OfFutures(*behind), amount = typical)
        }
    }
}

impl fmt::Display for Sentence {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Now(now) => say!(f, "sentence-now", now),
            Self::NothingToChange(now) => say!(f, "sentence-nothing-to-change", now),
            Self::Then(Some(edit), then) => say!(f, "sentence-then-some", edit, then),
            Self::Then(None, then) => say!(f, "sentence-then-none", then),
            Self::OutOfReach(Some(edit), best, target) => {
                say!(f, "sentence-out-of-reach-some", edit, best, target)
            }
            Self::OutOfReach(None, best, target) => say!(f, "sentence-out-of-reach-none", best, target),
            Self::Target(target) => say!(f, "sentence-target", target),
            Self::LikesDoNotHelp(now) => say!(f, "sentence-likes-do-not-help", now),
            Self::NumberDoesNotHelp(label, now) => say!(f, "sentence-number-does-not-help", label, now),
            Self::NumbersDoNotHelp(now) => say!(f, "sentence-numbers-do-not-help", now),
            Self::LiftOnly => say!(f, "sentence-lift-only"),
            Self::Written(path) => say!(f, "sentence-written", path = in_a_line(path)),
            Self::AllOrders => say!(f, "sentence-all-orders"),
            Self::SampledOrders { orders, changes } => say!(f, "sentence-sampled-orders", orders = count(*orders), changes),
            Self::Futures { count: futures, seed } => say!(f, "sentence-futures", count = *futures, futures = count(*futures), seed = seed.to_string()),
            Self::GoalChance { goal, money, measure, month, in_month, in_some_and_all } => {
                let (goal, measure, in_month, month) = (money.rate(*goal), measure.name(), Share(*in_month), month.long());
                match in_some_and_all {
                    None => say!(f, "sentence-goal-chance", goal, measure, in_month, month),
                    Some([some, all]) => say!(f, "sentence-goal-chances", goal, measure, in_month, month, some = Share(*some), all = Share(*all)),
                }
            }
            Self::RunsOut(month) => say!(f, "sentence-runs-out", month = month.long()),
            Self::LowestCash { amount, money, month } => {
                say!(f, "sentence-lowest-cash", amount = money.whole(*amount), month = month.long())
            }
            Self::ChanceOfRunningOut { share, month } => say!(f, "sentence-chance-of-running-out", share = Share(*share), month = month.long()),
            Self::MostLiving { amount, .. } if *amount < 0.0 => say!(f, "sentence-most-living-none"),
            Self::MostLiving { amount, money } => {
                say!(f, "sentence-most-living", amount = money.whole(*amount))
            }
            Self::CutOff => say!(f, "sentence-cut-off"),
            Self::BeyondFutures => say!(f, "sentence-beyond-futures"),
            Self::Median { median, as_set, money } => {
                let id = if median > as_set { "sentence-median-more" } else { "sentence-median-less" };
                say!(f, id, median = money.whole(*median), as_set = money.whole(*as_set))
            }
            Self::PerLiveHour { amount, money, hours } => {
                say!(f, "sentence-per-live-hour", amount = money.cents(*amount), hours = plain(*hours))
            }
            Self::NoLiveHours => say!(f, "sentence-no-live-hours"),
            Self::Likes { likes, money } => say!(f, "sentence-likes", likes = plain(*likes), zero = money.cents(0.0)),
            Self::LikesDoNotMatter(money) => say!(f, "sentence-likes-do-not-matter", zero = money.cents(0.0)),
            Self::GoalMet(goal, month) => say!(f, "sentence-goal-met", goal, month = month.long()),
            Self::GoalNotMet(goal, month, amount) => say!(f, "sentence-goal-not-met", goal, month = month.long(), amount),
            Self::GoalNotMetIn(goal, months) => say!(f, "sentence-goal-not-met-in", goal, months = Months(*months)),
            Self::BestMonth(month, amount) => say!(f, "sentence-best-month", month = month.long(), amount),
            Self::Tornado { total, money, measure, months } => {
                say!(f, "sentence-tornado", months = Months(*months), total = money.whole(*total), measure = measure.name())
            }
            Self::TornadoOf(figure, amount) => say!(f, "sentence-tornado-of", figure = capitalised(figure), amount),
            Self::EachOf(figure) => say!(f, "sentence-each-of", figure = capitalised(figure)),
            Self::Ranks => say!(f, "sentence-ranks"),
            Self::PublishedRules { least, most, money } => {
                say!(f, "sentence-published-rules", least = money.whole(*least), most = money.whole(*most))
            }
            Self::PublishedRulesAgree => say!(f, "sentence-published-rules-agree"),
            Self::Against(against) => against.fmt(f),
            Self::AgainstAsSet { name, reference, by, money, measure } => {
                let measure = measure.name();
                match by.round() {
                    0.0 => say!(f, "sentence-same-as-set", name, reference, measure),
                    less if less < 0.0 => say!(f, "sentence-less-as-set", name, amount = money.whole(-less), reference, measure),
                    more => say!(f, "sentence-more-as-set", name, amount = money.whole(more), reference, measure),
                }
            }
            Self::ComparedColumns => say!(f, "sentence-compared-columns"),
            Self::PairsTooWide => say!(f, "sentence-pairs-too-wide"),
            Self::GridTooWide => say!(f, "sentence-grid-too-wide"),
            Self::SweepTarget(figure, target, crossed) => {
                let id = if figure.gain(0.0, 1.0) > 0.0 { "sentence-sweep-at-least" } else { "sentence-sweep-at-most" };
                say!(f, id, target)?;
                if crossed.is_empty() { Ok(()) } else { say!(f, "sentence-sweep-passed", values = crossed.join(text("list-and"))) }
            }
            Self::Fee { fee, by_followers, by_views } => {
                let by_followers = by_followers.as_ref().map(|(fee, claims)| FeeBasis::Followers(fee, *claims).to_string());
                let by_views = by_views.as_ref().map(|fee| FeeBasis::Views(fee).to_string());
                say!(f, "sentence-fee", fee, bases = by_followers.into_iter().chain(by_views).collect::<Vec<_>>().join(", "))
            }
        }
    }
}

/// A share of the futures in which a scenario is ahead of another, level with it or behind.
#[derive(Clone, Copy)]
enum Standing {
    Ahead(f64),
    Level(f64),
    Behind(f64),
}

impl Standing {
    const fn share(self) -> f64 {
        match self {
            Self::Ahead(share) | Self::Level(share) | Self::Behind(share) => share,
        }
    }
}

impl fmt::Display for Standing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let futures = OfFutures(self.share());
        match self {
            Self::Ahead(_) => say!(f, "standing-ahead", futures),
            Self::Level(_) => say!(f, "standing-level", futures),
            Self::Behind(_) => say!(f, "standing-behind", futures),
        }
    }
}

/// A fee, and the claims that it rests on.
enum FeeBasis<'a> {
    Followers(&'a str, usize),
    Views(&'a str),
}

impl fmt::Display for FeeBasis<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Followers(fee, claims) => say!(f, "fee-by-followers", fee, claims),
            Self::Views(fee) => say!(f, "fee-by-views", fee),
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

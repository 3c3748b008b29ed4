//! Heads of columns, labels of rows and titles of reports.

use std::fmt;

use crate::words::translation::say;
use crate::words::translation::text as text_of;

use crate::forecast::goal_seek::Figure;
use crate::plan::GoalMeasure;
use crate::words::Heading;
use crate::words::number::{fixed, plain};
use crate::words::report::{FigureName, GiftPath, Months, OfFutures, Title};

pub(in crate::words) fn heading(heading: Heading) -> &'static str {
    text_of(match heading {
        Heading::Amount => "heading-amount",
        Heading::Amounts => "heading-amounts",
        Heading::AnyNumber => "heading-any-number",
        Heading::AsSet => "heading-as-set",
        Heading::AtHigh => "heading-at-high",
        Heading::AtLow => "heading-at-low",
        Heading::CashIn => "heading-cash-in",
        Heading::Chance => "heading-chance",
        Heading::ChanceOfGoal => "heading-chance-of-goal",
        Heading::Costs => "heading-costs",
        Heading::CostsAndTax => "heading-costs-and-tax",
        Heading::CountsAs => "heading-counts-as",
        Heading::Difference => "heading-difference",
        Heading::Earned => "heading-earned",
        Heading::EightInTen => "heading-eight-in-ten",
        Heading::EightInTenOf(GoalMeasure::Gross) => "heading-eight-in-ten-of-gross",
        Heading::EightInTenOf(GoalMeasure::TakeHome) => "heading-eight-in-ten-of-take-home",
        Heading::Figure => "heading-figure",
        Heading::Gifts => "heading-gifts",
        Heading::GoalMet => "heading-goal-met",
        Heading::Gross => "heading-gross",
        Heading::HalfAreAbove => "heading-half-are-above",
        Heading::Here => "heading-here",
        Heading::HowSure => "heading-how-sure",
        Heading::InThePlan => "heading-in-the-plan",
        Heading::Likes => "heading-likes",
        Heading::LiveHour => "heading-live-hour",
        Heading::Living => "heading-living",
        Heading::Loss => "heading-loss",
        Heading::Month => "heading-month",
        Heading::NotMet => "heading-not-met",
        Heading::Now => "heading-now",
        Heading::Number => "heading-number",
        Heading::Off => "heading-off",
        Heading::OneOff => "heading-one-off",
        Heading::OneOffEvents => "heading-one-off-events",
        Heading::OutsidePlan => "heading-outside-plan",
        Heading::Owed => "heading-owed",
        Heading::Paid => "heading-paid",
        Heading::Planned => "heading-planned",
        Heading::FromData => "heading-from-data",
        Heading::Happened => "heading-happened",
        Heading::RestsOn => "heading-rests-on",
        Heading::NineteenInTwenty => "heading-nineteen-in-twenty",
        Heading::CameWith => "heading-came-with",
        Heading::TwiceTheLikes => "heading-twice-the-likes",
        Heading::Percent => "heading-percent",
        Heading::PerLiveHour => "heading-per-live-hour",
        Heading::Private => "heading-private",
        Heading::Rank => "heading-rank",
        Heading::RowAheadOfColumn => "heading-row-ahead-of-column",
        Heading::Rule => "heading-rule",
        Heading::Scenario => "heading-scenario",
        Heading::Share => "heading-share",
        Heading::Source => "heading-source",
        Heading::SourceDate => "heading-source-date",
        Heading::Spendable => "heading-spendable",
        Heading::Stream => "heading-stream",
        Heading::TakeHome => "heading-take-home",
        Heading::Tax => "heading-tax",
        Heading::Then => "heading-then",
        Heading::Total => "heading-total",
        Heading::UsdPerCoin => "heading-usd-per-coin",
        Heading::YourPlan => "heading-your-plan",
    })
}

impl fmt::Display for Title {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Span { currency, first, months } => {
                let last = first.plus(months.saturating_sub(1));
                say!(f, "title-span", count = *months, currency, months = Months(*months), first = first.long(), last = last.long())
            }
            Self::Matters(plan) => say!(f, "title-matters", plan),
            Self::Compared(plan) => say!(f, "title-compared", plan),
            Self::ComparedBy { months, measure, reference } => say!(f, "title-compared-by", months = Months(*months), measure = measure.name(), reference),
            Self::Steps { from, to, plan } => say!(f, "title-steps", from, to, plan),
            Self::StepsOf(months, measure) => say!(f, "title-steps-of", months = Months(*months), measure = measure.name()),
            Self::Sweep { x, y: None, figure } => say!(f, "title-sweep-none", x, figure),
            Self::Sweep { x, y: Some(y), figure } => say!(f, "title-sweep-some", x, y, figure),
            Self::GoalFirstMet(None) => say!(f, "title-goal-first-met-none"),
            Self::GoalFirstMet(Some(goal)) => say!(f, "title-goal-first-met-some", goal),
            Self::Later(months) if *months < 0.0 => say!(f, "title-sooner", months = fixed(-months, 0)),
            Self::Later(months) => say!(f, "title-later", months = fixed(*months, 0)),
        }
    }
}

impl fmt::Display for FigureName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (measure, months) = (self.measure.name(), Months(self.months));
        match self.figure {
            Figure::AsSetTotal => say!(f, "figure-as-set-total", measure, months),
            Figure::AsSetMonth(t) => say!(f, "figure-as-set-month", measure, month = t + 1),
            Figure::Percentile(p) => say!(f, "figure-percentile", measure, months, futures = OfFutures(1.0 - p)),
            Figure::LowestSpendable => say!(f, "figure-lowest-spendable"),
            Figure::ChanceOfRunningOut => say!(f, "figure-chance-of-running-out"),
            Figure::ChanceInMonth(t) => say!(f, "figure-chance-in-month", measure, month = t + 1),
        }
    }
}

impl fmt::Display for GiftPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { hops, money } = self;
        // A plan for a few gifts a month should not say that they are worth nothing.
        let amount = |amount: f64| if amount < 10.0 { money.cents(amount) } else { money.whole(amount) };
        let count = |count: f64| plain(if count < 10.0 { (count * 10.0).round() / 10.0 } else { count.round() });
        let [gifts, coins, diamonds] = [hops.gifts, hops.coins, hops.diamonds].map(count);
        say!(f, "gift-path", gifts, coins, diamonds, amount = amount(hops.money))?;
        if hops.visibility == 1.0 {
            return Ok(());
        }
        say!(f, "gift-path-visibility", factor = plain((hops.visibility * 100.0).round() / 100.0), amount = amount(hops.money * hops.visibility))
    }
}

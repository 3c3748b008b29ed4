//! Heads of columns, labels of rows and titles of reports.

use std::fmt;

use crate::words::translation::say;
use crate::words::translation::text as text_of;

use crate::forecast::goal_seek::Figure;
use crate::plan::GoalMeasure;
use crate::words::Heading;
use crate::words::number::{fixed, plain};
use crate::words::report::{FigureName, GiftPath, Months, OfFutures, Title};

impl Heading {
    /// The text on screen.
    #[must_use]
    pub fn name(self) -> &'static str {
        text_of(match self {
            Self::Amount => "heading-amount",
            Self::Amounts => "heading-amounts",
            Self::AnyNumber => "heading-any-number",
            Self::AsSet => "heading-as-set",
            Self::AtHigh => "heading-at-high",
            Self::AtLow => "heading-at-low",
            Self::CashIn => "heading-cash-in",
            Self::Chance => "heading-chance",
            Self::ChanceOfGoal => "heading-chance-of-goal",
            Self::Costs => "heading-costs",
            Self::CostsAndTax => "heading-costs-and-tax",
            Self::CountsAs => "heading-counts-as",
            Self::Difference => "heading-difference",
            Self::Earned => "heading-earned",
            Self::EightInTen => "heading-eight-in-ten",
            Self::EightInTenOf(GoalMeasure::Gross) => "heading-eight-in-ten-of-gross",
            Self::EightInTenOf(GoalMeasure::TakeHome) => "heading-eight-in-ten-of-take-home",
            Self::Figure => "heading-figure",
            Self::Gifts => "heading-gifts",
            Self::GoalMet => "heading-goal-met",
            Self::Gross => "heading-gross",
            Self::HalfAreAbove => "heading-half-are-above",
            Self::Here => "heading-here",
            Self::HowSure => "heading-how-sure",
            Self::InThePlan => "heading-in-the-plan",
            Self::Likes => "heading-likes",
            Self::LiveHour => "heading-live-hour",
            Self::Living => "heading-living",
            Self::Loss => "heading-loss",
            Self::Month => "heading-month",
            Self::NotMet => "heading-not-met",
            Self::Now => "heading-now",
            Self::Number => "heading-number",
            Self::Off => "heading-off",
            Self::OneOff => "heading-one-off",
            Self::OneOffEvents => "heading-one-off-events",
            Self::OutsidePlan => "heading-outside-plan",
            Self::Owed => "heading-owed",
            Self::Paid => "heading-paid",
            Self::Planned => "heading-planned",
            Self::FromData => "heading-from-data",
            Self::Happened => "heading-happened",
            Self::RestsOn => "heading-rests-on",
            Self::NineteenInTwenty => "heading-nineteen-in-twenty",
            Self::CameWith => "heading-came-with",
            Self::TwiceTheLikes => "heading-twice-the-likes",
            Self::Percent => "heading-percent",
            Self::PerLiveHour => "heading-per-live-hour",
            Self::Private => "heading-private",
            Self::Rank => "heading-rank",
            Self::RowAheadOfColumn => "heading-row-ahead-of-column",
            Self::Rule => "heading-rule",
            Self::Scenario => "heading-scenario",
            Self::Share => "heading-share",
            Self::Source => "heading-source",
            Self::SourceDate => "heading-source-date",
            Self::Spendable => "heading-spendable",
            Self::Stream => "heading-stream",
            Self::TakeHome => "heading-take-home",
            Self::Tax => "heading-tax",
            Self::Then => "heading-then",
            Self::Total => "heading-total",
            Self::UsdPerCoin => "heading-usd-per-coin",
            Self::YourPlan => "heading-your-plan",
        })
    }
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

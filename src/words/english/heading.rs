//! Heads of columns, labels of rows and titles of reports.

use std::fmt::{Formatter, Result};

use super::English;
use crate::forecast::goal_seek::Figure;
use crate::plan::GoalMeasure;
use crate::words::number::{fixed, plain};
use crate::words::report::{FigureName, GiftPath, Months, OfFutures, Title};
use crate::words::{Heading, Says};

pub(super) const fn heading(heading: Heading) -> &'static str {
    match heading {
        Heading::Amount => "Amount",
        Heading::Amounts => "Amounts",
        Heading::AnyNumber => "any number",
        Heading::AsSet => "As set",
        Heading::AtHigh => "At high",
        Heading::AtLow => "At low",
        Heading::CashIn => "Arrives",
        Heading::Chance => "Chance",
        Heading::ChanceOfGoal => "Chance of the goal",
        Heading::Costs => "Costs",
        Heading::CostsAndTax => "Costs and tax",
        Heading::CountsAs => "Counts as",
        Heading::Difference => "Difference",
        Heading::Earned => "Earned",
        Heading::EightInTen => "8 in 10 futures",
        Heading::EightInTenOf(GoalMeasure::Gross) => "Gross, 8 in 10",
        Heading::EightInTenOf(GoalMeasure::TakeHome) => "Take-home, 8 in 10",
        Heading::Figure => "Figure",
        Heading::Gifts => "LIVE gifts",
        Heading::GoalMet => "Goal met",
        Heading::Gross => "Gross",
        Heading::HalfAreAbove => "Half are above",
        Heading::Here => "Here",
        Heading::HowSure => "How sure is that?",
        Heading::InThePlan => "In the plan",
        Heading::Likes => "Likes",
        Heading::LiveHour => "LIVE hour",
        Heading::Living => "Living",
        Heading::Loss => "a loss",
        Heading::Month => "Month",
        Heading::NotMet => "not met",
        Heading::Now => "Now",
        Heading::Number => "Number",
        Heading::Off => "off",
        Heading::OneOff => "One-off",
        Heading::OneOffEvents => "One-off events",
        Heading::OutsidePlan => "outside the plan",
        Heading::Owed => "Still owed",
        Heading::Paid => "Paid",
        Heading::Planned => "Planned",
        Heading::FromData => "Range from it",
        Heading::Happened => "You had",
        Heading::RestsOn => "Rests on",
        Heading::NineteenInTwenty => "19 in 20",
        Heading::CameWith => "Diamonds",
        Heading::TwiceTheLikes => "With twice the likes",
        Heading::Percent => "Percent",
        Heading::PerLiveHour => "Per LIVE hour",
        Heading::Private => "Private",
        Heading::Rank => "Rank",
        Heading::RowAheadOfColumn => "Row ahead of column",
        Heading::Rule => "Rule",
        Heading::Scenario => "Scenario",
        Heading::Share => "Share",
        Heading::Source => "Source",
        Heading::SourceDate => "Date of the source",
        Heading::Spendable => "Left to spend",
        Heading::Stream => "Stream",
        Heading::TakeHome => "Take-home",
        Heading::Tax => "Tax set aside",
        Heading::Then => "Then",
        Heading::Total => "Total",
        Heading::UsdPerCoin => "US dollars a coin",
        Heading::YourPlan => "Your plan",
    }
}

impl Says<Title> for English {
    fn say(&self, title: &Title, f: &mut Formatter<'_>) -> Result {
        match title {
            Title::Span { currency, first, months: 1 } => write!(f, "{currency}, {}", first.long()),
            Title::Span { currency, first, months } => {
                write!(f, "{currency}, {}, {} to {}", Months(*months), first.long(), first.plus(months - 1).long())
            }
            Title::Matters(plan) => write!(f, "What matters most? {plan}"),
            Title::Compared(plan) => write!(f, "Which is better? {plan}"),
            Title::ComparedBy { months, measure, reference } => write!(f, "{}, {} against {reference}.", Months(*months), measure.name()),
            Title::Steps { from, to, plan } => write!(f, "From {from} to {to}: {plan}"),
            Title::StepsOf(months, measure) => write!(f, "{}, {} as set.", Months(*months), measure.name()),
            Title::Sweep { x, y: None, figure } => write!(f, "{x}: {figure}"),
            Title::Sweep { x, y: Some(y), figure } => write!(f, "{x} (across) and {y} (down): {figure}"),
            Title::GoalFirstMet(None) => f.write_str("Goal first met"),
            Title::GoalFirstMet(Some(goal)) => write!(f, "{goal} first met"),
            Title::Later(months) if *months < 0.0 => write!(f, "{} sooner", fixed(-months, 0)),
            Title::Later(months) => write!(f, "{} later", fixed(*months, 0)),
        }
    }
}

impl Says<FigureName> for English {
    fn say(&self, name: &FigureName, f: &mut Formatter<'_>) -> Result {
        let (measure, months) = (name.measure.name(), Months(name.months));
        match name.figure {
            Figure::AsSetTotal => write!(f, "{measure} over {months}, as set"),
            Figure::AsSetMonth(t) => write!(f, "{measure} of month {}, as set", t + 1),
            Figure::Percentile(p) => write!(f, "{measure} over {months} that {} exceed", OfFutures(1.0 - p)),
            Figure::LowestSpendable => f.write_str("money left at its lowest, as set"),
            Figure::ChanceOfRunningOut => f.write_str("chance that the money runs out"),
            Figure::ChanceInMonth(t) => write!(f, "chance that {measure} meets the goal in month {}", t + 1),
        }
    }
}

impl Says<GiftPath> for English {
    fn say(&self, GiftPath { hops, money }: &GiftPath, f: &mut Formatter<'_>) -> Result {
        // A plan for a few gifts a month should not say that they are worth nothing.
        let amount = |amount: f64| if amount < 10.0 { money.cents(amount) } else { money.whole(amount) };
        let count = |count: f64| plain(if count < 10.0 { (count * 10.0).round() / 10.0 } else { count.round() });
        write!(f, "{} gifts → {} coins → {} diamonds → {}", count(hops.gifts), count(hops.coins), count(hops.diamonds), amount(hops.money))?;
        if hops.visibility == 1.0 {
            return Ok(());
        }
        write!(f, " × {} visibility = {}", plain((hops.visibility * 100.0).round() / 100.0), amount(hops.money * hops.visibility))
    }
}

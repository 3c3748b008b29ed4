//! Messages of reports: titles, answers and sentences below tables.

use std::fmt;
use std::path::PathBuf;

use super::edit::{Label, PlanEdit};
use super::{Money, whole_percent};
use crate::forecast::goal_seek::Figure;
use crate::income::gifts::Hops;
use crate::plan::{Currency, GoalMeasure, YearMonth};

/// A sentence below or above a report.
#[derive(Clone, Debug, PartialEq)]
pub enum Sentence {
    /// The figure now.
    Now(FigureClaim),
    /// The target is reached already.
    NothingToChange(FigureClaim),
    /// The figure after an adjustment; with the adjustment where it is one number.
    Then(Option<PlanEdit>, FigureClaim),
    /// The nearest figure, with the adjustment where it is one number, and the target.
    OutOfReach(Option<PlanEdit>, FigureClaim, AmountOrShare),
    /// The target of a question.
    Target(AmountOrShare),
    /// Likes do not help.
    LikesDoNotHelp(FigureClaim),
    /// No value of a number helps.
    NumberDoesNotHelp(Label, FigureClaim),
    /// No value of several numbers helps.
    NumbersDoNotHelp(FigureClaim),
    /// Likes help through the lift.
    LiftOnly,
    /// A file was written.
    Written(PathBuf),
    /// Shares of changes over all orders.
    AllOrders,
    /// Shares of changes over sampled orders.
    SampledOrders {
        /// The number of orders.
        orders: usize,
        /// The number of changes.
        changes: usize,
    },
    /// The number of futures and their seed.
    Futures {
        /// The number.
        count: usize,
        /// The seed.
        seed: u64,
    },
    /// The chance of the goal.
    GoalChance {
        /// The goal in a month.
        goal: f64,
        /// The money it is in.
        money: Money,
        /// The measure of the goal.
        measure: GoalMeasure,
        /// The last month.
        month: YearMonth,
        /// The share of the futures that meet it in the last month.
        in_month: f64,
        /// The shares that meet it in some month, and in every month; `None` for a plan of one month.
        in_some_and_all: Option<[f64; 2]>,
    },
    /// The month in which the money runs out.
    RunsOut(YearMonth),
    /// The least money.
    LowestCash {
        /// The money.
        amount: f64,
        /// The money it is in.
        money: Money,
        /// The month.
        month: YearMonth,
    },
    /// The chance that the money runs out.
    ChanceOfRunningOut {
        /// The share of the futures.
        share: f64,
        /// The last month.
        month: YearMonth,
    },
    /// The most that living may cost.
    MostLiving {
        /// The amount; negative where the money runs out without any.
        amount: f64,
        /// The money it is in.
        money: Money,
    },
    /// Amounts of futures that were cut off.
    CutOff,
    /// Amounts as set that futures would cut off.
    BeyondFutures,
    /// A median away from the figure as set.
    Median {
        /// The median.
        median: f64,
        /// The figure as set.
        as_set: f64,
        /// The money they are in.
        money: Money,
    },
    /// Gross for each hour of LIVE.
    PerLiveHour {
        /// The amount.
        amount: f64,
        /// The money it is in.
        money: Money,
        /// The hours in a month.
        hours: f64,
    },
    /// No LIVEs.
    NoLiveHours,
    /// The likes in a month and their pay.
    Likes {
        /// The number.
        likes: f64,
        /// The money they do not pay.
        money: Money,
    },
    /// The likes among numbers that matter.
    LikesDoNotMatter(Money),
    /// The goal is met.
    GoalMet(Goal, YearMonth),
    /// The goal of a single month is not met.
    GoalNotMet(Goal, YearMonth, String),
    /// The goal is not met in several months; the best month and its amount follow.
    GoalNotMetIn(Goal, usize),
    /// The best month.
    BestMonth(YearMonth, String),
    /// The method behind the bars of numbers that matter.
    Tornado {
        /// The figure as set.
        total: f64,
        /// The money it is in.
        money: Money,
        /// The measure.
        measure: GoalMeasure,
        /// The number of months.
        months: usize,
    },
    /// The bars of a figure other than the total.
    TornadoOf(FigureName, AmountOrShare),
    /// A figure of each scenario, before their table.
    EachOf(FigureName),
    /// The meaning of ranks.
    Ranks,
    /// The least and the most by published rules.
    PublishedRules {
        /// The least.
        least: f64,
        /// The most.
        most: f64,
        /// The money they are in.
        money: Money,
    },
    /// Published rules with the same result.
    PublishedRulesAgree,
    /// One scenario against another in the futures.
    Against(Against),
    /// One scenario against another as set.
    AgainstAsSet {
        /// The scenario.
        name: String,
        /// The reference.
        reference: String,
        /// The difference.
        by: f64,
        /// The money it is in.
        money: Money,
        /// The measure.
        measure: GoalMeasure,
    },
    /// The columns of a comparison of scenarios.
    ComparedColumns,
    /// A table of scenarios against each other that is too wide.
    PairsTooWide,
    /// A grid that is too wide.
    GridTooWide,
    /// The mark of a target in a sweep, the figure it is of, and the values at which that passes it.
    SweepTarget(Figure, String, Vec<String>),
    /// An idea for a fee.
    Fee {
        /// The fee.
        fee: String,
        /// The fee by followers, and how many claims it rests on.
        by_followers: Option<(String, usize)>,
        /// The fee by views.
        by_views: Option<String>,
    },
}

/// A line above a report, or the name of a row in it.
#[derive(Clone, Debug, PartialEq)]
pub enum Title {
    /// The currency and the months of a plan.
    Span {
        /// The currency.
        currency: Currency,
        /// The first month.
        first: YearMonth,
        /// The number of months.
        months: usize,
    },
    /// The numbers of a plan that matter most.
    Matters(String),
    /// The scenarios of a plan.
    Compared(String),
    /// The base of a comparison.
    ComparedBy {
        /// The number of months.
        months: usize,
        /// The measure.
        measure: GoalMeasure,
        /// The scenario the others are compared with.
        reference: String,
    },
    /// The changes from one scenario of a plan to another.
    Steps {
        /// The first scenario.
        from: String,
        /// The second.
        to: String,
        /// The plan.
        plan: String,
    },
    /// The months and the measure of such changes.
    StepsOf(usize, GoalMeasure),
    /// A figure over one number or two.
    Sweep {
        /// The first number.
        x: String,
        /// The second.
        y: Option<String>,
        /// The figure.
        figure: FigureName,
    },
    /// The row of the first month that meets the goal, with the goal where all scenarios have the same.
    GoalFirstMet(Option<String>),
    /// By how many months a goal is met later; below 0 sooner.
    Later(f64),
}

/// A figure that a sweep computes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct FigureName {
    /// The figure.
    pub figure: Figure,
    /// Its measure.
    pub measure: GoalMeasure,
    /// The number of months of the plan.
    pub months: usize,
}

/// The gifts of a month, step by step: "7,500 gifts → 180,000 coins → 180,000 diamonds → $900".
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct GiftPath {
    /// The steps.
    pub hops: Hops,
    /// The money they end in.
    pub money: Money,
}

/// A goal in a month.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Goal {
    /// The amount.
    pub amount: f64,
    /// The money it is in.
    pub money: Money,
    /// Its measure.
    pub measure: GoalMeasure,
}

/// An amount of money or a share of the futures.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum AmountOrShare {
    /// Money.
    Money(f64, Money),
    /// Money as someone typed it: with cents where it has some.
    Typed(f64, Money),
    /// A share, 0 to 1.
    Share(f64),
}

/// A figure with its meaning.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum FigureClaim {
    /// The total as set.
    Total(AmountOrShare, GoalMeasure),
    /// A month as set.
    Month(YearMonth, AmountOrShare, GoalMeasure),
    /// The total that a share of the futures reaches.
    Percentile {
        /// The share, 0 to 1.
        share: f64,
        /// The total.
        total: AmountOrShare,
        /// The measure.
        measure: GoalMeasure,
        /// The number of months.
        months: usize,
    },
    /// The least money left, as set.
    LowestSpendable(AmountOrShare),
    /// The share of the futures in which the money runs out, 0 to 1.
    RunningOut(f64),
    /// The share of the futures that reach the goal in a month.
    Chance {
        /// The share, 0 to 1.
        share: f64,
        /// The goal.
        goal: Goal,
        /// The month.
        month: YearMonth,
    },
}

/// One scenario against another, over the same futures.
#[derive(Clone, Debug, PartialEq)]
pub struct Against {
    /// The scenario.
    pub name: String,
    /// The reference.
    pub reference: String,
    /// The shares of the futures in which the scenario is ahead, level and behind.
    pub shares: [f64; 3],
    /// The median of the difference in a month.
    pub median_per_month: f64,
    /// The money it is in.
    pub money: Money,
}

/// A share of the futures before the word "futures": "8 in 10", "no"; in the alternate form, `{:#}`, for a narrow place.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Share(pub f64);

/// A share of the futures by itself: "83 of 100 futures", "every future".
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct OfFutures(pub f64);

/// A number of months.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Months(pub usize);

/// The change of a month by an edit or a claim; in the alternate form, `{:#}`, without the words for a month.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum MonthChange {
    /// None, in this money.
    Nothing(Money),
    /// Gross moves.
    Gross(SignedAmount),
    /// Only the take-home moves.
    TakeHome(SignedAmount),
}

/// An amount of money with its sign.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct SignedAmount {
    /// The amount.
    pub amount: f64,
    /// The money it is in.
    pub money: Money,
    /// The precision shown.
    pub precision: Precision,
}

/// The precision of a shown amount.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Precision {
    /// Whole money.
    Whole,
    /// The smallest coin.
    Cents,
}

impl fmt::Display for SignedAmount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&match self.precision {
            Precision::Whole => self.money.signed_whole(self.amount),
            Precision::Cents => self.money.signed_cents(self.amount),
        })
    }
}

impl fmt::Display for AmountOrShare {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Typed(amount, money) if amount.fract() != 0.0 => f.write_str(&money.cents(*amount)),
            Self::Money(amount, money) | Self::Typed(amount, money) => f.write_str(&money.whole(*amount)),
            Self::Share(share) => f.write_str(&whole_percent(*share)),
        }
    }
}

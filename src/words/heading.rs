//! Heads of columns and labels of rows.

use crate::plan::GoalMeasure;

/// The head of a column, the label of a row, or a word in place of a figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Heading {
    /// The amount of an event.
    Amount,
    /// Differences in money, months or points.
    Amounts,
    /// The range of likes, which move nothing.
    AnyNumber,
    /// A figure without ranges.
    AsSet,
    /// The effect of a number at its high.
    AtHigh,
    /// The effect of a number at its low.
    AtLow,
    /// Money that arrives.
    CashIn,
    /// The chance of the goal, as a column.
    Chance,
    /// The chance of the goal, as a row.
    ChanceOfGoal,
    /// Costs.
    Costs,
    /// Costs and tax in one.
    CostsAndTax,
    /// The part of the figures that an event changes.
    CountsAs,
    /// The difference from another scenario.
    Difference,
    /// The income of a stream over all months.
    Earned,
    /// The band of the futures.
    EightInTen,
    /// The band of a measure.
    EightInTenOf(GoalMeasure),
    /// A figure of the user's choice.
    Figure,
    /// The gifts of a month.
    Gifts,
    /// The first month that meets the goal.
    GoalMet,
    /// Gross.
    Gross,
    /// The median of the futures.
    HalfAreAbove,
    /// The value in one future.
    Here,
    /// The table of the futures.
    HowSure,
    /// The place of an imported amount in the plan.
    InThePlan,
    /// Likes.
    Likes,
    /// Gross for an hour of LIVE, as a column.
    LiveHour,
    /// Living costs.
    Living,
    /// A stream that costs more than it earns.
    Loss,
    /// The months.
    Month,
    /// A goal that no month meets.
    NotMet,
    /// The value now.
    Now,
    /// A range from the data.
    FromData,
    /// A number in the past.
    Happened,
    /// The data that a number rests on.
    RestsOn,
    /// The numbers of a plan.
    Number,
    /// A stream that is turned off.
    Off,
    /// The income of events.
    OneOff,
    /// The list of events.
    OneOffEvents,
    /// An event outside the plan's months.
    OutsidePlan,
    /// Earned and not paid yet.
    Owed,
    /// Paid out.
    Paid,
    /// The plan as set.
    Planned,
    /// The range of an effect that holds in 19 of 20 samples.
    NineteenInTwenty,
    /// The change of diamonds.
    CameWith,
    /// Likes with and without controls.
    TwiceTheLikes,
    /// Differences in percent.
    Percent,
    /// Gross for an hour of LIVE, as a row.
    PerLiveHour,
    /// Private events.
    Private,
    /// A rank correlation.
    Rank,
    /// The share of futures in which one scenario is ahead of another.
    RowAheadOfColumn,
    /// A published rule.
    Rule,
    /// The scenarios.
    Scenario,
    /// The part of a total.
    Share,
    /// The source of a rule.
    Source,
    /// The date of a source.
    SourceDate,
    /// Money left.
    Spendable,
    /// The streams.
    Stream,
    /// Take-home.
    TakeHome,
    /// Tax set aside.
    Tax,
    /// The value after a change.
    Then,
    /// All months.
    Total,
    /// The pay for a coin.
    UsdPerCoin,
    /// The plan among published rules.
    YourPlan,
}

impl From<Heading> for String {
    fn from(heading: Heading) -> Self {
        heading.name().to_owned()
    }
}

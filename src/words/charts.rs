//! Texts of charts.

use super::Money;

/// A label of a chart, or a hint in place of one.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum ChartText {
    /// The sum of the streams.
    AllStreams,
    /// The forecast without ranges.
    AsSet,
    /// The goal.
    Goal(f64, Money),
    /// A goal that the month meets.
    GoalReached(f64, Money),
    /// A goal, and the amount that the month lacks.
    GoalShort(f64, f64, Money),
    /// The band of so many in ten futures.
    InTen(u8),
    /// The pay of likes.
    Likes(Money),
    /// The likes of a month, and their pay.
    LikesAMonth(f64, Money),
    /// The median of the futures.
    Median,
    /// No stream earns.
    NothingEarns,
}

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
    /// So many streams that are not listed.
    Rest(usize),
    /// The streams over so many months, and their total, for a screen reader.
    Streams(usize, f64, Money),
    /// The futures over so many months, and their band, for a screen reader.
    Futures {
        /// Their number.
        count: usize,
        /// The months.
        months: usize,
        /// The total that 1 in 10 does not reach.
        low: f64,
        /// The total that 1 in 10 exceeds.
        high: f64,
        /// The money they are in.
        money: Money,
    },
    /// The income mix, and its sum, for a screen reader.
    Mix(f64, Money),
    /// Gross in the middle of the mix.
    BeforeCosts,
    /// A result that is on its way.
    Updating,
}

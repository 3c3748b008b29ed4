//! Texts on the money that arrives.

use super::Money;
use super::report::SignedAmount;
use crate::plan::YearMonth;

/// The time at which the money is paid that a stream is owed.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum OwedUntil {
    /// Nothing is owed.
    Paid,
    /// The month that pays the last of it.
    In(YearMonth),
    /// It waits until the balance is as large as this.
    Minimum(f64),
    /// After the last month of the plan.
    Beyond,
}

/// The effect of an edit on the money that can be spent, as set.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum CashChange {
    /// It runs out in a month, and did not before.
    RunsOut(YearMonth),
    /// It runs out in another month.
    RunsOutIn {
        /// The month.
        month: YearMonth,
        /// The one before the edit.
        before: YearMonth,
    },
    /// It runs out no longer.
    Lasts,
    /// The least money of all months moved, and its month.
    Lowest(SignedAmount, YearMonth),
}

/// Texts of the view of cash and of the panel beside it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum CashText {
    /// The title of the chart of the money that is left.
    Spendable,
    /// The title of the chart of earnings and payments.
    EarnedAndPaid,
    /// The bar of the earnings of a month.
    Earned,
    /// The bar of the payments of a month.
    PaidIn,
    /// The earnings of the last month.
    EarnedAmount(f64, Money),
    /// The payments of the last month.
    PaidAmount(f64, Money),
    /// The earnings and the payments of a month.
    Arrives {
        /// The month.
        month: YearMonth,
        /// Its earnings.
        earned: f64,
        /// Its payments.
        paid: f64,
        /// The money they are in.
        money: Money,
    },
    /// The earnings of the first month of a beginner, and the part of them that is paid in it.
    PartArrives {
        /// The month.
        month: YearMonth,
        /// Its earnings.
        earned: f64,
        /// The part.
        paid: f64,
        /// The money they are in.
        money: Money,
    },
    /// The share of the futures in which the money has run out by a month.
    RunsOutBy(f64, YearMonth),
    /// The share of the futures that have run out of money at the end of the plan, beside the chart.
    RunOut(f64),
    /// The share of the futures in which the money has run out by a month, marked in the chart.
    RunsOutIn(f64, YearMonth),
    /// The month in which the money runs out as set.
    RunsOutAsSet(YearMonth),
    /// The title of the amounts that the money allows.
    Afford,
    /// The largest single expense in a month after which the money lasts.
    LargestExpense {
        /// The amount; negative where the money runs out without any.
        amount: f64,
        /// The month.
        month: YearMonth,
        /// The money it is in.
        money: Money,
    },
    /// The money at the start and the costs of living, while nobody has entered them.
    Unasked {
        /// The money at the start.
        opening: f64,
        /// The costs of living of a month.
        living: f64,
        /// The money they are in.
        money: Money,
    },
    /// The chart for a screen reader.
    Summary {
        /// The last month.
        month: YearMonth,
        /// The money left at its end.
        left: f64,
        /// The money it is in.
        money: Money,
    },
    /// The title of the panel.
    StillOwed,
    /// The month at whose end it is owed.
    EndOf(YearMonth),
    /// Beside the sum.
    NotPaidYet,
    /// The days from earning to payment.
    Days(u16),
    /// The time of a payment.
    Until(OwedUntil, Money),
    /// The title of the tax.
    SetAside,
    /// The meaning of that, with the first month.
    SetAsideNote(YearMonth),
    /// The title of the note on days.
    DaysAreAssumptions,
    /// The note on days.
    DaysNote,
}

//! Texts of a workbook.

use crate::ledger::Date;

/// A sentence or a title of a workbook.
#[derive(Clone, Debug, PartialEq)]
pub enum WorkbookText {
    /// The title of the assumptions.
    Assumptions,
    /// The effect of a change of them.
    AssumptionsMove,
    /// The title of the months.
    Months,
    /// Their dependence on the assumptions.
    MonthsAreLive,
    /// The row of incomes at growth factor 1.
    AtGrowth1,
    /// The title of the cash.
    Cash,
    /// Its dependence on delays and least payouts.
    CashIsLive,
    /// The row of delays.
    Terms,
    /// A tax band, from 1.
    TaxBand(usize),
    /// The title of the futures.
    Futures(usize),
    /// The title of the scenarios.
    Scenarios,
    /// The title of the sources.
    Sources,
    /// A warning of figures without formulas.
    DoesNotMove,
    /// The program and the day.
    MadeBy {
        /// The version.
        version: &'static str,
        /// The day.
        day: Date,
    },
    /// The day of the latest claim read.
    SourcesReadBy(Date),
    /// The disclaimer.
    NoPromise,
}

/// The name of a sheet.
#[expect(missing_docs, reason = "each has the name of its text")]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WorkbookSheet {
    Summary,
    Assumptions,
    Months,
    Cash,
    Futures,
    Scenarios,
    Sources,
}

impl WorkbookSheet {
    /// A cell or range of it, for a formula.
    #[must_use]
    pub fn at(self, place: &str) -> String {
        format!("'{self}'!{place}")
    }
}

/// The head of a column or a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WorkbookHead {
    /// The key of an assumption.
    Key,
    /// Its name.
    Name,
    /// Its value.
    Value,
    /// Its unit.
    Unit,
    /// The low end of its range.
    Low,
    /// The high end.
    High,
    /// The least value allowed.
    Least,
    /// The greatest.
    Most,
    /// Its source.
    Source,
    /// Its note.
    Note,
    /// The number of a month, from 0.
    Number,
    /// A month.
    Month,
    /// The growth of the audience.
    Audience,
    /// The season.
    Season,
    /// The members of supporters.
    Members,
    /// The pay for likes.
    Likes,
    /// The sum of the streams.
    Gross,
    /// Costs.
    Costs,
    /// The profit of the tax year so far.
    Profit,
    /// Set aside for tax.
    Tax,
    /// After costs and tax.
    TakeHome,
    /// The sum of all months.
    Total,
    /// The due balance before a payment.
    Balance,
    /// The payment.
    Paid,
    /// The rest that is owed.
    Owed,
    /// Everything paid.
    CashIn,
    /// The money left.
    Spendable,
    /// The plan or one of its scenarios.
    Scenario,
    /// The difference of take-home to the base.
    AgainstBase,
    /// The mean of the futures.
    Mean,
    /// The chance of the goal in a month.
    ChanceOfGoal,
}

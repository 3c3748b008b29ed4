//! The contents of a workbook.

use crate::forecast::futures::Futures;
use crate::forecast::{Cash, Forecast};
use crate::ledger::{Date, Ledger};
use crate::plan::Plan;

/// The contents of a workbook.
#[derive(Clone, Copy, Debug)]
pub struct WorkbookSource<'a> {
    /// The plan with its scenarios.
    pub plan: &'a Plan,
    /// The forecast of its base.
    pub forecast: &'a Forecast,
    /// Its cash.
    pub cash: &'a Cash,
    /// Its futures, where it runs any.
    pub futures: Option<&'a Futures>,
    /// The sources of its numbers.
    pub ledger: &'a Ledger,
    /// The day of the export.
    pub today: Date,
}

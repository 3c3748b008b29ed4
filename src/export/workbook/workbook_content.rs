//! The contents of a workbook.

use crate::forecast::futures::Futures;
use crate::forecast::{Cash, Forecast};
use crate::ledger::{Date, Ledger};
use crate::plan::Plan;

/// The source of a workbook.
#[derive(Clone, Copy, Debug)]
pub struct WorkbookSource<'a> {
    /// The plan with its scenarios.
    pub plan: &'a Plan,
    /// The sources of its numbers.
    pub ledger: &'a Ledger,
    /// The day of the export.
    pub today: Date,
}

/// The contents of a workbook.
#[derive(Clone, Copy)]
pub(super) struct WorkbookContent<'a> {
    /// The plan with its scenarios.
    pub(super) plan: &'a Plan,
    /// The forecast of its base.
    pub(super) forecast: &'a Forecast,
    /// Its cash.
    pub(super) cash: &'a Cash,
    /// Its futures, where it runs any.
    pub(super) futures: Option<&'a Futures>,
    /// The sources of its numbers.
    pub(super) ledger: &'a Ledger,
    /// The day of the export.
    pub(super) today: Date,
}

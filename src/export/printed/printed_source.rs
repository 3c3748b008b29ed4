//! The contents of a report.

use crate::drawing::Size;
use crate::forecast::futures::{CashFutures, Futures};
use crate::forecast::{Cash, Forecast};
use crate::ledger::{Date, Ledger};
use crate::plan::Plan;

/// The size of the paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Paper {
    /// 210 by 297 mm.
    A4,
    /// 8.5 by 11 inches.
    Letter,
}

impl Paper {
    /// Its size in the units of a drawing, 96 to an inch.
    pub(super) const fn size(self) -> Size {
        match self {
            Self::A4 => Size { width: 794.0, height: 1123.0 },
            Self::Letter => Size { width: 816.0, height: 1056.0 },
        }
    }
}

/// The contents of a report.
#[derive(Clone, Copy, Debug)]
pub struct PrintedSource<'a> {
    /// The plan with its scenarios.
    pub plan: &'a Plan,
    /// The forecast of its base.
    pub forecast: &'a Forecast,
    /// Its futures, where it runs any.
    pub futures: Option<&'a Futures>,
    /// Its cash.
    pub cash: &'a Cash,
    /// The cash of its futures.
    pub cash_futures: Option<&'a CashFutures>,
    /// The sources of its numbers.
    pub ledger: &'a Ledger,
    /// The day of the report.
    pub today: Date,
    /// The paper.
    pub paper: Paper,
}

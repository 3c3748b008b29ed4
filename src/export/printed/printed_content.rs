//! The contents of a report.

use std::sync::Arc;
use std::sync::atomic::AtomicBool;

use crate::drawing::Size;
use crate::forecast::futures::{CashFutures, Engine, Futures, Stopped};
use crate::forecast::{Cash, Forecast, deterministic};
use crate::ledger::{Date, Ledger};
use crate::plan::{Plan, Variant};

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

/// The source of a report.
#[derive(Clone, Copy, Debug)]
pub struct PrintedSource<'a> {
    /// The plan with its scenarios.
    pub plan: &'a Plan,
    /// The sources of its numbers.
    pub ledger: &'a Ledger,
    /// The day of the report.
    pub today: Date,
    /// The paper.
    pub paper: Paper,
}

/// The figures of the base of a plan.
pub(super) struct BaseFigures {
    forecast: Forecast,
    futures: Option<Arc<Futures>>,
    cash: Cash,
    cash_futures: Option<CashFutures>,
}

impl BaseFigures {
    pub(super) fn new(plan: &Plan, engine: &mut Engine, stop: &AtomicBool) -> Result<Self, Stopped> {
        let base = plan.flattened(Variant::Base);
        let forecast = deterministic(&base);
        let futures = engine.run_until(&base, base.futures_count(), stop)?;
        let cash_futures = engine.cash_until(&base, base.futures_count(), stop)?;
        Ok(Self { cash: Cash::of(&base, &forecast), forecast, futures, cash_futures })
    }
}

/// The contents of a report.
#[derive(Clone, Copy)]
pub(super) struct PrintedContent<'a> {
    /// The plan with its scenarios.
    pub(super) plan: &'a Plan,
    /// The forecast of its base.
    pub(super) forecast: &'a Forecast,
    /// Its futures, where it runs any.
    pub(super) futures: Option<&'a Futures>,
    /// Its cash.
    pub(super) cash: &'a Cash,
    /// The cash of its futures.
    pub(super) cash_futures: Option<&'a CashFutures>,
    /// The sources of its numbers.
    pub(super) ledger: &'a Ledger,
    /// The day of the report.
    pub(super) today: Date,
    /// The paper.
    pub(super) paper: Paper,
}

impl<'a> PrintedContent<'a> {
    pub(super) fn new(source: &PrintedSource<'a>, figures: &'a BaseFigures) -> Self {
        let PrintedSource { plan, ledger, today, paper } = *source;
        let BaseFigures { forecast, futures, cash, cash_futures } = figures;
        Self { plan, forecast, futures: futures.as_deref(), cash, cash_futures: cash_futures.as_ref(), ledger, today, paper }
    }
}

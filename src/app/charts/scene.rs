//! The data that every chart of the plan is drawn from.

use std::sync::Arc;

use crate::app::widgets::PlanState;
use crate::drawing::ChartedPlan;
use crate::forecast::Forecast;
use crate::ledger::{Date, Ledger};
use crate::plan::Plan;
use crate::report::MonthReport;
use crate::session::{Document, View};

/// A plan and its forecast, as charts draw them.
#[derive(Clone, Copy, Debug)]
pub struct Scene<'a> {
    /// The open document.
    pub document: &'a Document,
    /// The plan on screen.
    pub plan: &'a Arc<Plan>,
    /// Its forecast as set.
    pub forecast: &'a Forecast,
    /// The chosen month.
    pub month: &'a MonthReport,
    /// Whether a slider is held: the money axis holds still.
    pub held: bool,
    /// The published claims.
    pub ledger: &'a Ledger,
    /// Today: claims are stale some time before it.
    pub today: Date,
    /// The figures of the session.
    pub results: View<'a>,
}

impl<'a> Scene<'a> {
    /// Its state: a painting of the same state is the same.
    #[must_use]
    pub(crate) const fn state(&self) -> PlanState {
        (self.document.revisions(), self.document.shown(), self.month.t)
    }

    /// The plan on screen with its chosen month.
    #[must_use]
    pub(crate) fn charted(&self) -> ChartedPlan<'a> {
        ChartedPlan { plan: self.plan, forecast: self.forecast, chosen: Some(self.month.t) }
    }
}

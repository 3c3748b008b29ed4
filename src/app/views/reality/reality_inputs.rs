//! The data of the view beside the scene.

use std::sync::Arc;

use crate::app::charts::Scene;
use crate::drawing::ChartedPast;
use crate::forecast::KnownMonths;
use crate::forecast::futures::{Bands, Futures, Given};
use crate::ledger::Date;
use crate::report::SoFar;
use crate::words::Money;
use crate::words::reality_view::RealityText;

/// The past of the plan on screen, and its futures.
#[derive(Debug)]
pub(super) struct RealityInputs<'a> {
    /// The months that really were.
    pub(super) months: &'a Arc<KnownMonths>,
    /// They against the plan.
    pub(super) so_far: &'a Arc<SoFar>,
    /// The futures of the plan, once they are known.
    pub(super) planned: Option<&'a Arc<Futures>>,
    /// The futures given the past, once they are known.
    pub(super) given: Option<&'a Arc<Given>>,
    /// Whether those belong to the plan on screen.
    pub(super) fresh: bool,
}

impl RealityInputs<'_> {
    /// They as the chart draws them.
    pub(super) fn charted(&self, today: Date) -> ChartedPast<'_> {
        let RealityInputs { months, planned, given, fresh, .. } = *self;
        ChartedPast { months, planned: planned.map(|futures| &**futures), given: given.map(|given| &**given), fresh, today }
    }
}

impl Scene<'_> {
    /// The money of the plan.
    pub(super) fn money(&self) -> Money {
        Money::of(self.plan.currency())
    }
}

/// A band in words: its ends.
pub(super) fn ends_of(money: Money, bands: &Bands, t: usize) -> Option<String> {
    let (low, high) = (bands.p10.get(t)?, bands.p90.get(t)?);
    let [low, high] = money.compact_ends(*low, *high);
    Some(RealityText::Between(low, high).to_string())
}

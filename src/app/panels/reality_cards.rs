//! The summary while the past is on screen: so far, the total as it now looks, the total as planned, the goal.

use super::summary_card::SummaryCard;
use crate::app::charts::Scene;
use crate::forecast::Line;
use crate::forecast::futures::{Band, Futures, NotGiven};
use crate::words::reality_view::RealityText;
use crate::words::{Money, SummaryText, UNKNOWN};

/// The four figures.
pub(super) fn reality_cards(scene: &Scene<'_>, planned: Option<&Futures>) -> [SummaryCard; 4] {
    let money = Money::of(scene.plan.currency());
    let so_far = scene.results.so_far();
    let result = scene.results.given();
    let given = result.fresh().map(|result| result.futures.as_ref().map(|given| &given.futures.total_gross));
    let months = scene.forecast.months();
    let band = |band: &Band| {
        let [low, high] = money.compact_ends(band.p10, band.p90);
        SummaryText::Band(low, high).to_string()
    };
    let without = || if scene.plan.futures_count() > 0 { SummaryText::BandPending } else { SummaryText::BeforeCosts }.to_string();
    let card = |name: RealityText, [figure, compact]: [String; 2], note: String| SummaryCard {
        title: name.to_string(),
        name: name.to_string(),
        difference: None,
        figure,
        compact,
        more: note.clone(),
        note,
    };
    let amount = |amount: f64| [money.whole(amount), money.compact(amount)];
    let unknown = || [UNKNOWN; 2].map(str::to_owned);
    let now = match given {
        Some(Ok(total)) => (amount(total.p50), band(total)),
        Some(Err(NotGiven::NoneFits)) => (unknown(), RealityText::NoFutureFits.to_string()),
        Some(Err(NotGiven::NoKnownMonth | NotGiven::NoFutures | NotGiven::Stopped)) | None => (unknown(), without()),
    };
    let total = scene.forecast.total(Line::Gross);
    let first = so_far.met.first().map(|t| scene.forecast.month(*t));
    let met = first.map_or_else(|| SummaryText::NotMet.to_string(), |month| SummaryText::MetIn(month).to_string());
    let more = so_far.real - so_far.planned;
    [
        card(RealityText::CardSoFar(so_far.months), amount(so_far.real), RealityText::AgainstPlan { difference: more, money }.to_string()),
        card(RealityText::CardNow(months), now.0, now.1),
        card(RealityText::CardPlanned(months), amount(total), planned.map_or_else(without, |futures| band(&futures.total_gross))),
        card(RealityText::CardGoal, [met.clone(), met], RealityText::MetIn { met: so_far.met.len(), of: so_far.months }.to_string()),
    ]
}

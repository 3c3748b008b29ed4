//! The one-off events in the months on screen.

use super::scene::Scene;
use crate::plan::{Event, EventId, Plan};

/// Room for their chips under the months.
const ROW: f32 = 24.0;

/// The height of the row of chips; 0 without events in the months on screen.
#[must_use]
pub(crate) fn chips_height(scene: &Scene<'_>) -> f32 {
    if places(scene).is_empty() { 0.0 } else { ROW }
}

/// An event in a month on screen.
pub(super) struct EventPlace<'a> {
    pub(super) t: usize,
    pub(super) id: EventId,
    pub(super) event: &'a Event,
    /// Whether the scenario on screen has it; the base does.
    pub(super) is_there: bool,
}

/// The events in the months on screen by month, those that the scenario takes out among them.
pub(super) fn places<'a>(scene: &Scene<'a>) -> Vec<EventPlace<'a>> {
    let (plan, base): (&'a Plan, &'a Plan) = (scene.plan, scene.document.plan());
    let month_of = |event: &Event| (0..plan.months()).find(|t| plan.start_month().plus(*t) == event.month());
    let out = base.events().iter().filter(|(id, _)| plan.event(*id).is_none()).map(|of| (of, false));
    let all = plan.events().iter().map(|of| (of, true)).chain(out);
    let mut places: Vec<_> = all.filter_map(|((id, event), is_there)| Some(EventPlace { t: month_of(event)?, id: *id, event, is_there })).collect();
    places.sort_by_key(|place| (place.t, place.id));
    places
}

//! F6 moves the focus from panel to panel.

use eframe::egui::{Context, LayerId, Memory, Rect};

/// The places of the panels around the centre.
#[derive(Clone, Copy, Debug)]
pub struct PanelRects {
    /// The bar at the top.
    pub bar: Rect,
    /// The assumptions.
    pub assumptions: Rect,
    /// The income mix.
    pub mix: Rect,
}

impl Default for PanelRects {
    fn default() -> Self {
        Self { bar: Rect::NOTHING, assumptions: Rect::NOTHING, mix: Rect::NOTHING }
    }
}

/// The order of the panels: the bar, the assumptions, the centre, the mix.
const COUNT: usize = 4;

/// The direction of a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum FocusStep {
    /// To the next panel.
    Next,
    /// To the panel before.
    Previous,
}

/// Moves the focus to the first control in sight of another panel.
pub(super) fn step_panel(ctx: &Context, panels: PanelRects, step: FocusStep) {
    let place = |rect: Rect| match rect.center() {
        center if panels.bar.contains(center) => 0,
        center if panels.assumptions.contains(center) => 1,
        center if panels.mix.contains(center) => 3,
        _ => 2,
    };
    let focused = ctx.memory(Memory::focused);
    let (mut first, mut from) = ([None; COUNT], None);
    ctx.viewport(|viewport| {
        for widget in viewport.this_pass.widgets.get_layer(LayerId::background()).filter(|widget| widget.enabled && widget.sense.is_focusable()) {
            // The part in sight: a row at the edge of its panel may have its centre beyond it.
            let place = place(if widget.interact_rect.is_positive() { widget.interact_rect } else { widget.rect });
            if Some(widget.id) == focused {
                from = Some(place);
            }
            if widget.interact_rect.is_positive() && first[place].is_none() {
                first[place] = Some(widget.id);
            }
        }
    });
    let from = from.unwrap_or(0);
    let steps = 1..COUNT;
    let mut order = steps.map(|by| if step == FocusStep::Next { (from + by) % COUNT } else { (from + COUNT - by) % COUNT });
    if let Some(id) = order.find_map(|place| first[place]) {
        ctx.memory_mut(|memory| memory.request_focus(id));
    }
}

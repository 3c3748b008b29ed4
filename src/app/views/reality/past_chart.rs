//! Past months beside the plan over time.

use std::sync::Arc;

use eframe::egui::{Role, Sense, Ui, WidgetInfo};

use super::past_tooltip::tooltip_ui;
use super::reality_inputs::RealityInputs;
use crate::app::charts::{Scene, eased, goal_tag, in_drawing, paint, read_month, rect_on_screen};
use crate::app::panel_action::PanelAction;
use crate::app::widgets::{Same, focus_ring, paint_once};
use crate::drawing::{ChartedPast, MonthsChart, MonthsFrame, UNDER_PAST, draw_past};
use crate::words::reality_view::RealityText;

/// The least height of the chart.
pub(super) const LEAST_HEIGHT: f32 = 200.0;

/// Shows the chart; returns the user's actions.
pub(super) fn chart_ui(ui: &mut Ui, scene: &Scene<'_>, inputs: &RealityInputs<'_>) -> Vec<PanelAction> {
    let outer = ui.available_rect_before_wrap();
    ui.advance_cursor_after_rect(outer);
    let Some(frame) = MonthsFrame::new(in_drawing(outer), goal_tag(ui, scene, outer.width()), UNDER_PAST) else { return Vec::new() };
    let of = inputs.charted(scene.today);
    let y = eased(ui, "reality", scene, of.axis(scene.forecast.goal()));
    let chart = MonthsChart { charted: scene.charted(), frame: &frame, axes: ChartedPast::axes(&frame, scene.forecast.months(), y) };
    let rect = rect_on_screen(&chart.axes.rect);
    let response = ui.interact(rect, ui.scope_id().with("past"), Sense::click());
    let of_futures = (inputs.planned.map(|futures| Same(Arc::clone(futures))), inputs.given.map(|given| Same(Arc::clone(given))), inputs.fresh);
    paint_once(ui, response.id, (scene.state(), of_futures, Same(Arc::clone(inputs.months)), (outer, chart.axes, scene.today)), || {
        paint(ui.painter(), |canvas| draw_past(canvas, &chart, &of));
    });
    response.widget_info(|| {
        let (so_far, money) = (inputs.so_far, scene.money());
        let summary = RealityText::ChartSummary { real: so_far.real, planned: so_far.planned, months: so_far.months, money };
        WidgetInfo::labeled(Role::Image, true, summary.to_string())
    });
    focus_ring(ui, &response, rect);
    let (read, chosen) = read_month(ui, &response, &chart, chart.axes.rect.down());
    if let Some(read) = read {
        tooltip_ui(ui, &response, scene, inputs, &read);
    }
    chosen.map(PanelAction::Month).into_iter().collect()
}

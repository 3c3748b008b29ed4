//! Two plots on one axis of months: the money that is left, and earnings beside payments.

use std::sync::Arc;

use eframe::egui::{Role, Sense, Ui, WidgetInfo};

use super::cash_inputs::CashInputs;
use super::payment_tooltip::tooltip_ui;
use crate::app::charts::{Scene, chips_height, chips_ui, eased, in_drawing, paint, read_month, rect_on_screen};
use crate::app::panel_action::PanelAction;
use crate::app::widgets::{Same, focus_ring, paint_once};
use crate::drawing::{CashPanes, ChartedCash, UNDER, draw_cash};
use crate::words::{CashText, Money};

/// The least height of both plots, without the chips of events.
const LEAST: f32 = 300.0;

/// The least height of the chart: in less, the lower plot would have no room.
pub(super) fn least_height(scene: &Scene<'_>) -> f32 {
    LEAST + chips_height(scene)
}

/// Shows both plots; returns the user's actions, if there is room for them.
pub(super) fn chart_ui(ui: &mut Ui, scene: &Scene<'_>, inputs: &CashInputs<'_>) -> Option<Vec<PanelAction>> {
    let outer = ui.available_rect_before_wrap();
    ui.advance_cursor_after_rect(outer);
    let charted = scene.charted();
    let of = ChartedCash { cash: inputs.cash, futures: inputs.futures.map(|futures| &**futures), fresh: inputs.fresh };
    let [money, payments] = of.axes(&charted);
    let ends = [eased(ui, "cash", scene, money), eased(ui, "payments", scene, payments)];
    let panes = CashPanes::new(in_drawing(outer), UNDER + chips_height(scene))?;
    let charts = panes.charts(charted, ends);
    let [upper, lower] = charts.map(|chart| chart.axes);
    let both = rect_on_screen(&upper.rect).union(rect_on_screen(&lower.rect));
    let response = ui.interact(both, ui.scope_id().with("cash"), Sense::click());
    let key = (scene.state(), inputs.futures.map(|futures| Same(Arc::clone(futures))), inputs.fresh, outer, (upper, lower));
    paint_once(ui, response.id, key, || paint(ui.painter(), |canvas| draw_cash(canvas, &charts, &of)));
    response.widget_info(|| {
        let last = scene.forecast.months() - 1;
        let left = inputs.cash.spendable[last];
        let summary = CashText::Summary { month: scene.forecast.month(last), left, money: Money::of(scene.plan.currency()) };
        WidgetInfo::labeled(Role::Image, true, summary.to_string())
    });
    focus_ring(ui, &response, both);
    let mut actions = chips_ui(ui, scene, &charts[1], lower.rect.bottom() + UNDER);
    let (read, chosen) = read_month(ui, &response, &charts[1], (both.top(), both.bottom()));
    if let Some(read) = read {
        tooltip_ui(ui, &response, scene, inputs.cash, &read);
    }
    actions.extend(chosen.map(PanelAction::Month));
    Some(actions)
}

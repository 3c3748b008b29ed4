//! "How does each stream add up over time?": stacked areas, losses below zero, the total, the goal, and likes at zero.

use eframe::egui::{Id, Role, ScrollArea, Sense, Ui, UiBuilder, WidgetInfo, vec2};

use super::plan_view::PlanView;
use crate::app::charts::{Scene, chips_height, chips_ui, eased, hover_ui, months_frame, paint, rect_on_screen};
use crate::app::panel_action::PanelAction;
use crate::app::ui_state::UiState;
use crate::app::widgets::{compute_once, focus_ring, paint_once};
use crate::drawing::{MonthsChart, Stack, UNDER, draw_stack};
use crate::export::picture::PictureView;
use crate::forecast::Line;
use crate::plan::Variant;
use crate::report;
use crate::words::{ChartText, Money, ViewName};

pub(super) const VIEW: PlanView = PlanView::new(ViewName::Time, view_ui, |_| PictureView::Time);

/// The least height of the chart, without the chips of events.
const LEAST_HEIGHT: f32 = 160.0;

fn view_ui(ui: &mut Ui, scene: &Scene<'_>, _: &mut UiState) -> Vec<PanelAction> {
    let size = vec2(ui.available_width(), ui.available_height().max(LEAST_HEIGHT + chips_height(scene)));
    // In a low window the view scrolls, rather than press the streams flat.
    let shown = ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
        let (rect, _) = ui.allocate_exact_size(size, Sense::hover());
        chart_ui(&mut ui.new_child(UiBuilder::new().max_rect(rect)), scene)
    });
    shown.inner.unwrap_or_default()
}

/// Shows the chart; returns the user's actions, if there is room for it.
fn chart_ui(ui: &mut Ui, scene: &Scene<'_>) -> Option<Vec<PanelAction>> {
    let stack = compute_once(ui.ctx(), Id::unique("streams stacked"), scene.state(), || Stack::new(scene.forecast, base(scene)));
    let y = eased(ui, "time", scene, stack.axis(scene.forecast.goal()));
    let outer = ui.available_rect_before_wrap();
    ui.advance_cursor_after_rect(outer);
    let frame = months_frame(ui, scene, outer)?;
    let chart = MonthsChart { charted: scene.charted(), frame: &frame, axes: frame.axes(scene.forecast.months(), y) };
    let rect = rect_on_screen(&chart.axes.rect);
    let response = ui.interact(rect, ui.scope_id().with("time"), Sense::click());
    paint_once(ui, response.id, (scene.state(), outer, chart.axes), || paint(ui.painter(), |canvas| draw_stack(canvas, &chart, &stack)));
    response.widget_info(|| {
        let summary = ChartText::Streams(scene.forecast.months(), scene.forecast.total(Line::Gross), Money::of(scene.plan.currency()));
        WidgetInfo::labeled(Role::Image, true, summary.to_string())
    });
    focus_ring(ui, &response, rect);
    let mut actions = chips_ui(ui, scene, &chart, rect.bottom() + UNDER);
    actions.extend(hover_ui(ui, &response, scene, &chart, |t, amount| stack.line_at(t, amount)).map(PanelAction::Month));
    Some(actions)
}

/// The base and its gross by month while a scenario is shown, as far as that goes.
fn base(scene: &Scene<'_>) -> Option<(String, Vec<f64>)> {
    if scene.document.shown() == Variant::Base {
        return None;
    }
    let compared = scene.results.compared(vec![Variant::Base]);
    let gross = compared.iter().flat_map(|base| base.forecast.row(Line::Gross)).copied().take(scene.forecast.months()).collect();
    Some((report::scenario_name(scene.document.plan(), Variant::Base).to_owned(), gross))
}

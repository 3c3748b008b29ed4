//! "How does this month add up?": each stream starts at the top of the one before, costs and tax step down to take-home.

use eframe::egui::{Id, Role, ScrollArea, Sense, Ui, UiBuilder, WidgetInfo, vec2};

use super::month_line::month_line_ui;
use super::plan_view::PlanView;
use crate::app::charts::{ReadMonth, Scene, eased, goal_tag, in_drawing, month_tooltip_ui, paint, pointer_on, rect_on_screen, step_by_keys};
use crate::app::panel_action::PanelAction;
use crate::app::ui_state::UiState;
use crate::app::widgets::{compute_once, focus_ring, paint_once};
use crate::drawing::{MonthBars, MonthChart, draw_month};
use crate::export::picture::PictureView;
use crate::forecast::Line;
use crate::words::{Money, MonthText, ViewName};

pub(super) const VIEW: PlanView = PlanView::new(ViewName::Month, view_ui, |_| PictureView::Month);

/// The least height of the chart with all that is under it.
const LEAST_HEIGHT: f32 = 200.0;

fn view_ui(ui: &mut Ui, scene: &Scene<'_>, _: &mut UiState) -> Vec<PanelAction> {
    let action = month_line_ui(ui, scene);
    let size = vec2(ui.available_width(), ui.available_height().max(LEAST_HEIGHT));
    // In a low window the view scrolls, rather than press the bars flat.
    let stepped = ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
        let (rect, _) = ui.allocate_exact_size(size, Sense::hover());
        waterfall_ui(&mut ui.new_child(UiBuilder::new().max_rect(rect)), scene)
    });
    action.into_iter().chain(stepped.inner.map(PanelAction::Month)).collect()
}

/// Shows the waterfall of the chosen month; returns the month that a key led to.
fn waterfall_ui(ui: &mut Ui, scene: &Scene<'_>) -> Option<usize> {
    let (month, charted) = (scene.month, scene.charted());
    let bars = compute_once(ui.ctx(), Id::unique("bars of the month"), scene.state(), || MonthBars::new(&charted, month));
    let y = eased(ui, "month", scene, bars.axis(scene.forecast.goal()));
    let outer = ui.available_rect_before_wrap();
    ui.advance_cursor_after_rect(outer);
    let goal = goal_tag(ui, scene, outer.width());
    let axes = bars.axes(in_drawing(outer), goal.as_deref(), y)?;
    let rect = rect_on_screen(&axes.rect);
    let response = ui.interact(rect, ui.scope_id().with("month"), Sense::click());
    let pointer = pointer_on(ui, &response);
    let pointed = pointer.and_then(|pointer| bars.line_at(axes.x_of(pointer.x)));
    let chart = MonthChart { charted, month, bars: &bars, outer: in_drawing(outer), axes, goal: goal.as_deref(), pointed };
    paint_once(ui, response.id, (scene.state(), outer, axes, pointed), || paint(ui.painter(), |canvas| draw_month(canvas, &chart)));
    response.widget_info(|| {
        let money = Money::of(scene.plan.currency());
        let summary = MonthText::Summary { month: month.month, gross: month.gross, take_home: month.take_home, money };
        WidgetInfo::labeled(Role::Image, true, summary.to_string())
    });
    focus_ring(ui, &response, rect);
    let walked_to = (response.has_focus() && pointer.is_none()).then(|| rect.left_top());
    if pointer.is_some() || walked_to.is_some() {
        month_tooltip_ui(ui, &response, scene, &ReadMonth { t: month.t, amount: None, walked_to }, pointed.unwrap_or(Line::Gross));
    }
    step_by_keys(ui, &response, (month.t, scene.forecast.months()))
}

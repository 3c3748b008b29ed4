//! Two plots on one axis of months: the money that is left, and earnings beside payments.

use std::sync::Arc;

use eframe::egui::{Align2, Painter, Rect, Role, Sense, Shape, Stroke, Ui, WidgetInfo, pos2};

use super::cash_inputs::CashInputs;
use super::money_chart::{paint_money, spendable_ends};
use super::payment_chart::{paint_payments, payment_ends};
use super::payment_tooltip::tooltip_ui;
use crate::app::charts::axis::nice_ends;
use crate::app::charts::frame::{Axes, eased};
use crate::app::charts::goal::axis_width;
use crate::app::charts::timeline::{MonthsFrame, MonthsPlot, UNDER};
use crate::app::charts::{Scene, chips_height, chips_ui};
use crate::app::panel_action::PanelAction;
use crate::app::theme::{self, Palette};
use crate::app::widgets::{Same, focus_ring, paint_once, to_f64};
use crate::words::{CashText, Money};

/// The least height of both plots, without the chips of events.
const LEAST: f32 = 300.0;
/// Room for the title of a plot.
const TITLE: f32 = 18.0;
/// Between the plots.
const BETWEEN: f32 = 14.0;
/// The part of the height that the money takes.
const MONEY: f32 = 0.68;

/// The least height of the chart: in less, the lower plot would have no room.
pub(super) fn least_height(scene: &Scene<'_>) -> f32 {
    LEAST + chips_height(scene)
}

/// The places of both plots.
struct Panes {
    money: MonthsFrame,
    payments: MonthsFrame,
}

impl Panes {
    /// The plots in this place, with so much room under the lower one.
    fn new(outer: Rect, under: f32) -> Option<Self> {
        let (upper, lower) = outer.split_top_bottom_at_y(outer.top() + (outer.height() - under) * MONEY);
        let money = MonthsFrame::without_goal(upper.with_min_y(upper.top() + TITLE), 0.0)?;
        let payments = MonthsFrame::without_goal(lower.with_min_y(lower.top() + BETWEEN + TITLE), under)?;
        Some(Self { money, payments })
    }
}

/// Shows both plots; returns the user's actions, if there is room for them.
pub(super) fn chart_ui(ui: &mut Ui, scene: &Scene<'_>, inputs: &CashInputs<'_>) -> Option<Vec<PanelAction>> {
    let palette = Palette::of(ui.visuals());
    let outer = ui.available_rect_before_wrap();
    ui.advance_cursor_after_rect(outer);
    let (low, high) = spendable_ends(inputs);
    let money_y = eased(ui, "cash", scene, nice_ends(low, high));
    let (low, high) = payment_ends(scene.forecast, inputs.cash);
    let payments_y = eased(ui, "payments", scene, nice_ends(low, high));
    let panes = Panes::new(outer, UNDER + chips_height(scene))?;
    let months = scene.forecast.months();
    let [upper, lower] = [(&panes.money, money_y), (&panes.payments, payments_y)].map(|(frame, y)| MonthsPlot {
        painter: ui.painter(),
        scene,
        axes: with_half_months(frame, months, y),
        palette,
    });
    let both = upper.axes.rect.union(lower.axes.rect);
    let response = ui.interact(both, ui.scope_id().with("cash"), Sense::click());
    let of = (scene.state(), inputs.futures.map(|futures| Same(Arc::clone(futures))), inputs.fresh, outer, (upper.axes, lower.axes));
    paint_once(ui, response.id, of, || {
        title_ui(ui.painter(), upper.axes.rect, CashText::Spendable);
        paint_money(&upper, &panes.money, inputs);
        title_ui(ui.painter(), lower.axes.rect, CashText::EarnedAndPaid);
        paint_payments(&lower, &panes.payments, inputs.cash);
    });
    response.widget_info(|| {
        let left = inputs.cash.spendable[months - 1];
        let summary = CashText::Summary { month: scene.forecast.month(months - 1), left, money: Money::of(scene.plan.currency()) };
        WidgetInfo::labeled(Role::Image, true, summary.to_string())
    });
    focus_ring(ui, &response, both);
    let mut actions = chips_ui(ui, &lower, lower.axes.rect.bottom() + UNDER);
    let Some(pointer) = response.hover_pos() else { return Some(actions) };
    let t = lower.month_at(pointer);
    let x = lower.axes.at(to_f64(t), 0.0).x;
    let line = [pos2(x, both.top()), pos2(x, both.bottom())];
    ui.painter().extend(Shape::dashed_line(&line, Stroke::new(theme::HAIRLINE, palette.dim), 3.0, 3.0));
    tooltip_ui(ui, &response, scene, inputs.cash, t);
    actions.extend(response.clicked().then_some(PanelAction::Month(t)));
    Some(actions)
}

/// Axes with half a month to either side: the bars of the first and the last month are whole.
fn with_half_months(frame: &MonthsFrame, months: usize, y: (f64, f64)) -> Axes {
    let axes = frame.axes(months, y);
    Axes { x: (-0.6, to_f64(months) - 0.4), ..axes }
}

/// The title over a plot, at the left end of its amounts.
fn title_ui(painter: &Painter, plot: Rect, title: CashText) {
    let palette = Palette::of(&painter.ctx().global_style().visuals);
    let left = plot.left() - axis_width(None);
    painter.text(pos2(left, plot.top() - TITLE - 2.0), Align2::LEFT_CENTER, title.to_string(), theme::strong(), palette.text);
}

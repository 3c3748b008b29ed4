//! "How sure is that?": bands of futures over time, and the whole as fifty dots with a marker to drag.

use std::collections::BTreeMap;
use std::sync::Arc;

use eframe::egui::{self, Align2, Color32, DragValue, Painter, Rect, Role, Sense, Stroke, Ui, UiBuilder, WidgetInfo, pos2, vec2};

use crate::app::charts::{Scene, chips_ui, eased, hover_ui, months_frame, paint, rect_on_screen};
use crate::app::panel_action::PanelAction;
use crate::app::theme::{self, Palette};
use crate::app::widgets::{Same, amount_in_field, focus_ring, hover_text, paint_once, to_f32};
use crate::drawing::{ChartedFutures, MonthsChart, UNDER, axis, draw_futures};
use crate::forecast::Line;
use crate::forecast::futures::{Futures, OneFuture, Rank};
use crate::plan::GoalMeasure;
use crate::words::{self, ChartText, Money, RangeText};

/// The data of the view beside the scene.
#[derive(Debug)]
pub(super) struct RangeInputs<'a> {
    /// The futures.
    pub(super) futures: &'a Arc<Futures>,
    /// Whether they belong to the plan on screen.
    pub(super) fresh: bool,
    /// A single future to look at.
    pub(super) one: Option<(Rank, &'a OneFuture)>,
}

/// The narrowest view that shows the dots beside the bands, not below them.
const BESIDE: f32 = 520.0;
/// The least height of a chart.
const LEAST: f32 = 240.0;

/// The least height of both charts in a view of this width.
pub(super) fn least_height(width: f32) -> f32 {
    if width < BESIDE { 2.0 * LEAST } else { LEAST }
}

/// Shows the view; returns the user's actions. `marker` is the amount over all months the dots are read at.
pub(super) fn range_ui(ui: &mut Ui, scene: &Scene<'_>, inputs: &RangeInputs<'_>, marker: &mut Option<f64>) -> Vec<PanelAction> {
    let outer = ui.available_rect_before_wrap();
    ui.advance_cursor_after_rect(outer);
    let (bands, dots) = if outer.width() < BESIDE {
        let (bands, dots) = outer.split_top_bottom_at_fraction(0.5);
        (bands, dots.with_min_y(dots.top() + theme::GAP))
    } else {
        let (bands, dots) = outer.split_left_right_at_x(outer.right() - (outer.width() * 0.38).clamp(200.0, 300.0));
        (bands, dots.with_min_x(dots.left() + theme::GAP))
    };
    let actions = bands_ui(ui, scene, inputs, bands).unwrap_or_default();
    dots_ui(ui, scene, inputs, dots, marker);
    actions
}

fn bands_ui(ui: &mut Ui, scene: &Scene<'_>, inputs: &RangeInputs<'_>, outer: Rect) -> Option<Vec<PanelAction>> {
    let charted = scene.charted();
    let of = ChartedFutures { futures: inputs.futures, fresh: inputs.fresh, one: inputs.one };
    let y = eased(ui, "range", scene, of.axis(&charted));
    let frame = months_frame(ui, scene, outer)?;
    let chart = MonthsChart { charted, frame: &frame, axes: frame.axes(scene.forecast.months(), y) };
    let rect = rect_on_screen(&chart.axes.rect);
    let response = ui.interact(rect, ui.scope_id().with("bands"), Sense::click());
    focus_ring(ui, &response, rect);
    let key = (scene.state(), Same(Arc::clone(inputs.futures)), inputs.fresh, inputs.one.map(|(rank, _)| rank));
    paint_once(ui, response.id, (key, outer, chart.axes), || paint(ui.painter(), |canvas| draw_futures(canvas, &chart, &of)));
    let measure = scene.plan.goal_measure();
    let band = inputs.futures.total(measure);
    response.widget_info(|| {
        let months = inputs.futures.bands(measure).p50.len();
        let summary = ChartText::Futures { count: inputs.futures.count, months, low: band.p10, high: band.p90, money: Money::of(scene.plan.currency()) };
        WidgetInfo::labeled(Role::Image, true, summary.to_string())
    });
    let mut actions = chips_ui(ui, scene, &chart, rect.bottom() + UNDER);
    actions.extend(hover_ui(ui, &response, scene, &chart, |_, _| Line::Gross).map(PanelAction::Month));
    Some(actions)
}

/// Weaker for the futures of a plan that is no longer on screen.
const fn color_of_words(inputs: &RangeInputs<'_>, palette: &Palette) -> Color32 {
    if inputs.fresh { palette.text } else { palette.dim }
}

const DOTS: usize = 50;
/// Room for the amounts left of the dots.
const LEFT: f32 = 48.0;
const HEADING: f32 = 34.0;
const FOOT: f32 = 30.0;

fn dots_ui(ui: &mut Ui, scene: &Scene<'_>, inputs: &RangeInputs<'_>, outer: Rect, marker: &mut Option<f64>) {
    let palette = Palette::of(ui.visuals());
    let money = Money::of(scene.plan.currency());
    let measure = scene.plan.goal_measure();
    let dots = inputs.futures.dots(measure);
    let rect = Rect::from_min_max(outer.min + vec2(LEFT, HEADING + 8.0), outer.max - vec2(4.0, FOOT + 6.0));
    let (low, high) = ends(dots[0], dots[DOTS - 1]);
    let y_of = |amount: f64| egui::remap_clamp(to_f32((amount - low) / (high - low)), 0.0..=1.0, rect.bottom()..=rect.top());
    let step = axis::nice_step(high - low);
    let response = ui.interact(rect, ui.scope_id().with("dots"), Sense::click_and_drag());
    let mut amount = marker.unwrap_or_else(|| usual_amount(inputs.futures, measure));
    if let Some(pointer) = response.interact_pointer_pos() {
        let place = f64::from(egui::remap_clamp(pointer.y, rect.bottom()..=rect.top(), 0.0..=1.0));
        amount = round(low + place * (high - low), step);
        *marker = Some(amount);
    }

    let color = |dot: f64| match () {
        () if !inputs.fresh => palette.line,
        () if dot >= amount => palette.good,
        () => palette.costs,
    };
    let of = (scene.state(), Same(Arc::clone(inputs.futures)), inputs.fresh, amount.to_bits());
    paint_once(ui, response.id, (of, outer), || {
        let painter = ui.painter();
        let title = RangeText::Dots(inputs.futures.bands(measure).p50.len()).to_string();
        painter.text(outer.left_top(), Align2::LEFT_TOP, title, theme::strong(), palette.text);
        painter.text(outer.left_top() + vec2(0.0, 17.0), Align2::LEFT_TOP, RangeText::EachDot.to_string(), theme::note(), palette.dim);
        for amount in axis::grid(low, high, step) {
            painter.text(pos2(rect.left() - 8.0, y_of(amount)), Align2::RIGHT_CENTER, axis::tick(money, amount, step), theme::note(), palette.faint);
        }
        dots_in(painter, rect, &dots, &y_of, &color);
        paint_marker(painter, rect, y_of(amount), color_of_words(inputs, palette));
    });
    focus_ring(ui, &response, rect);
    let chance = || in_100(inputs.futures.chance_total_at_least(measure, amount));
    hover_text(response.on_hover_cursor(egui::CursorIcon::ResizeVertical), || RangeText::DragMarker.to_string())
        .widget_info(|| WidgetInfo::labeled(Role::Image, true, RangeText::Reach(chance(), amount, money).to_string()));
    let before = amount;
    marker_ui(ui, scene, inputs, outer, &mut amount);
    if amount != before {
        *marker = Some(amount);
    }
}

fn paint_marker(painter: &Painter, rect: Rect, y: f32, color: Color32) {
    painter.hline(rect.left() - 4.0..=rect.right(), y, Stroke::new(1.5, color));
    let corners = vec![pos2(rect.right() - 8.0, y), pos2(rect.right() + 2.0, y - 6.0), pos2(rect.right() + 2.0, y + 6.0)];
    painter.add(egui::Shape::convex_polygon(corners, color, Stroke::NONE));
}

/// "64 in 100 futures reach $40,000": either number can be dragged or typed, and the other follows.
fn marker_ui(ui: &mut Ui, scene: &Scene<'_>, inputs: &RangeInputs<'_>, outer: Rect, amount: &mut f64) {
    let palette = Palette::of(ui.visuals());
    let (measure, money) = (scene.plan.goal_measure(), Money::of(scene.plan.currency()));
    let chance = inputs.futures.chance_total_at_least(measure, *amount);
    let foot = outer.with_min_y(outer.bottom() - FOOT);
    ui.scope_builder(UiBuilder::new().max_rect(foot), |ui| {
        ui.horizontal_centered(|ui| {
            ui.spacing_mut().item_spacing.x = 5.0;
            ui.visuals_mut().override_text_color = Some(color_of_words(inputs, palette));
            let mut hundred = in_100(chance);
            let dragged = ui.add(DragValue::new(&mut hundred).range(0..=100).speed(0.5));
            let words = ui.label(RangeText::InHundredReach.to_string());
            if dragged.labelled_by(words.id).changed() {
                *amount = inputs.futures.total_quantile(measure, 1.0 - f64::from(hundred) / 100.0);
            }
            let typed = |text: &str| words::parse_number(text).ok().and_then(|typed| typed.amount_in(money.currency()));
            let speed = (amount.abs() / 200.0).max(1.0);
            let reached = DragValue::new(amount).speed(speed).custom_formatter(move |amount, _| amount_in_field(money, amount)).custom_parser(typed);
            ui.add(reached).accessible_name(RangeText::ReachedAmount.to_string());
        });
    });
}

/// The dots in rows of the same amount, from the left.
fn dots_in(painter: &Painter, rect: Rect, dots: &[f64; DOTS], y_of: &impl Fn(f64) -> f32, color: &impl Fn(f64) -> Color32) {
    let rows = 18.0_f32.min((rect.height() / 9.0).max(4.0)).floor();
    let height = rect.height() / rows;
    let row_of = |dot: f64| ((rect.bottom() - y_of(dot)) / height).floor().clamp(0.0, rows - 1.0);
    let mut counts: BTreeMap<u32, u16> = BTreeMap::new();
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a row between 0 and 18")]
    let key = |dot: f64| row_of(dot) as u32;
    for dot in dots {
        *counts.entry(key(*dot)).or_default() += 1;
    }
    let widest = f32::from(counts.values().copied().max().unwrap_or(1));
    let radius = (height / 2.0 - 1.0).min((rect.width() - 14.0) / widest / 2.2).max(1.5);
    let mut placed: BTreeMap<u32, u16> = BTreeMap::new();
    for dot in dots {
        let column = placed.entry(key(*dot)).or_default();
        let center = pos2(rect.left() + radius + f32::from(*column) * radius * 2.2, rect.bottom() - (row_of(*dot) + 0.5) * height);
        *column += 1;
        painter.circle_filled(center, radius, color(*dot));
    }
}

/// The amount the dots are read at until the user sets another: the median, rounded. It follows the futures, so that
/// it does not depend on which run came first.
#[must_use]
pub(super) fn usual_amount(futures: &Futures, measure: GoalMeasure) -> f64 {
    let dots = futures.dots(measure);
    let (low, high) = ends(dots[0], dots[DOTS - 1]);
    round(futures.total(measure).p50, axis::nice_step(high - low))
}

/// The ends of the dots' axis, on whole steps.
fn ends(low: f64, high: f64) -> (f64, f64) {
    let span = (high - low).max(high.abs() * 0.1).max(1.0);
    let step = axis::nice_step(span);
    ((low / step).floor() * step, ((high / step).ceil() * step).max((low / step).floor() * step + step))
}

fn round(amount: f64, step: f64) -> f64 {
    let step = step / 10.0;
    (amount / step).round() * step
}

/// A chance as so many in a hundred; certain only where it is.
fn in_100(chance: f64) -> u8 {
    let hundred = if chance > 0.0 && chance < 1.0 { (chance * 100.0).round().clamp(1.0, 99.0) } else { chance * 100.0 };
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between 0 and 100")]
    let hundred = hundred as u8;
    hundred
}

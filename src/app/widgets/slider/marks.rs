//! The small marks beside a number: its difference from the base, its range, its lock.

use eframe::egui::{Align2, Popup, Rect, Response, Role, Sense, Shape, Stroke, Ui, WidgetInfo, vec2};

use super::row::{BaseValue, SliderRow};
use super::size::MARK;
use crate::app::theme::{self, Palette};
use crate::app::widgets::diamond::diamond;
use crate::app::widgets::hover::hover_text;
use crate::plan::{Difference, Entry, Estimate, Range, bounds_of};
use crate::session::{Edit, Gesture, ScenarioAction};

/// The mark of a number that differs from the base, with a menu to end the difference.
pub(super) fn difference_mark_ui(ui: &mut Ui, slider: &SliderRow<'_>, base: BaseValue<'_>) -> Option<ScenarioAction> {
    let (rect, response) = ui.allocate_exact_size(vec2(10.0, MARK.y), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, ui.is_enabled(), format!("{}: differs from the base", slider.key.label())));
    if response.has_focus() || response.hovered() {
        diamond(ui.painter(), rect.center(), 6.5, Palette::of(ui.visuals()).text);
    }
    diamond(ui.painter(), rect.center(), 4.5, base.color);
    let difference = Difference::At(slider.key);
    let mut wanted = None;
    Popup::menu(&response).show(|ui| {
        ui.set_min_width(200.0);
        if ui.button(format!("Reset to base, {}", slider.in_words(base.plan))).clicked() {
            wanted = Some(ScenarioAction::Reset(base.scenario, difference));
        }
        if ui.button("Make this the base's value").clicked() {
            wanted = Some(ScenarioAction::MakeBase(base.scenario, difference));
        }
    });
    hover_text(response, || format!("Base: {}", slider.in_words(base.plan)));
    wanted
}

/// The switch between a range and none.
pub(super) fn range_mark_ui(ui: &mut Ui, slider: &SliderRow<'_>) -> Option<Edit> {
    let estimate = slider.plan.estimate_at(slider.key)?;
    let range = estimate.range();
    let (rect, response) = ui.allocate_exact_size(MARK, Sense::click());
    response.widget_info(|| WidgetInfo::selected(Role::Switch, ui.is_enabled(), range.is_some(), format!("{}: range", slider.key.label())));
    let palette = Palette::of(ui.visuals());
    let color = match range {
        _ if response.has_focus() => palette.accent,
        None if !response.hovered() => palette.faint,
        _ => palette.text,
    };
    ui.painter().text(rect.center(), Align2::CENTER_CENTER, "±", if range.is_some() { theme::strong() } else { theme::body() }, color);
    let response = hover_text(response, || match range {
        Some(range) => format!("8 in 10 futures: {} to {}. Click to remove the range.", slider.shown(range.low), slider.shown(range.high)),
        None if first_range(slider, estimate.value()).is_some() => "No range. Click to add one, or type 90 to 250 or ±20%.".to_owned(),
        None => "A number at zero has no range".to_owned(),
    });
    if !response.clicked() {
        return None;
    }
    let entry = if range.is_some() { Entry::Exact(estimate.value()) } else { first_range(slider, estimate.value())? };
    Some(Edit { key: slider.key, entry, gesture: Gesture::Once })
}

/// The first range of a number: in proportion to that of its default, or a fifth to either side.
fn first_range(slider: &SliderRow<'_>, value: f64) -> Option<Entry> {
    let bounds = bounds_of(slider.key)?;
    let around = |value: f64, (low, high): (f64, f64)| Estimate::ranged(value, Range { low, high }, bounds).ok();
    let usual = slider
        .spec
        .range
        .and_then(|range| around(slider.spec.default, range))
        .or_else(|| around(slider.spec.default, (slider.spec.default * 0.8, slider.spec.default * 1.2)));
    let (low, high) = bounds.limit;
    let plain = around(value, ((value * 0.8).max(low), (value * 1.2).min(high)));
    let moved = usual.and_then(|usual| usual.moved_to(value, bounds).ok()).filter(|moved| moved.range().is_some()).or(plain)?;
    Some(Entry::Ranged { value, range: moved.range()? })
}

/// The lock that keeps "What would it take?" from moving this number; `true` when it was clicked.
pub(super) fn lock_mark_ui(ui: &mut Ui, slider: &SliderRow<'_>) -> bool {
    let (rect, response) = ui.allocate_exact_size(MARK, Sense::click());
    response.widget_info(|| WidgetInfo::selected(Role::Switch, ui.is_enabled(), slider.locked, format!("{}: lock", slider.key.label())));
    if slider.locked || response.hovered() || response.has_focus() {
        paint_lock(ui, rect, slider, &response);
    }
    response
        .on_hover_text(if slider.locked {
            "Locked: “What would it take?” will not move it"
        } else {
            "Lock: “What would it take?” will then not move it"
        })
        .clicked()
}

fn paint_lock(ui: &Ui, rect: Rect, slider: &SliderRow<'_>, response: &Response) {
    let locked = slider.locked;
    let palette = Palette::of(ui.visuals());
    let color = match response.has_focus() {
        true => palette.accent,
        false if locked => palette.text,
        false => palette.faint,
    };
    let body = Rect::from_center_size(rect.center() + vec2(0.0, 2.5), vec2(9.0, 7.0));
    let shackle = [(2.0, 0.0), (2.0, -3.0), (4.5, -5.0)].map(|(x, y)| body.left_top() + vec2(x, y));
    let shackle = shackle.into_iter().chain([body.right_top() + vec2(-2.0, -3.0)]).collect();
    ui.painter().add(Shape::line(shackle, Stroke::new(1.5, color)));
    if locked {
        ui.painter().line_segment([body.right_top() + vec2(-2.0, -3.0), body.right_top() + vec2(-2.0, 0.0)], Stroke::new(1.5, color));
    }
    ui.painter().rect_filled(body, 1.5, color);
}

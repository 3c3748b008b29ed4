//! The difference between two scenarios, change by change.

use std::sync::Arc;

use eframe::egui::{Align2, Label, Rect, RichText, Role, Sense, Stroke, TextFormat, Ui, WidgetInfo, vec2};

use super::context::ComparedOnScreen;
use crate::app::charts::Scene;
use crate::app::theme::{self, Palette};
use crate::app::widgets::{is_left_out, paint_label, paint_once, section_ui, to_f32};
use crate::report::{Waterfall, WaterfallEnd, WaterfallStep};
use crate::session::Revision;
use crate::session::work::cache::Cached;
use crate::words::{ChartText, CompareText};

const STEP: f32 = 26.0;

/// The pair whose difference is split, and whether that is the one of the plan on screen.
type RowState = (Revision, [usize; 2], bool);

/// Shows the share of each change in the difference of the pair.
pub(super) fn steps_ui(ui: &mut Ui, scene: &Scene<'_>, compared: &ComparedOnScreen<'_>, steps: Cached<Arc<Waterfall>>) {
    let palette = Palette::of(ui.visuals());
    let [from, to] = [compared.reference, compared.other].map(|place| compared.name(place).to_owned());
    section_ui(ui, &CompareText::Steps(from, to).to_string());
    let is_fresh = steps.is_fresh();
    let Some(waterfall) = steps.last() else {
        ui.label(RichText::new(ChartText::Updating.to_string()).color(palette.dim));
        return;
    };
    ui.scope(|ui| {
        if !is_fresh {
            ui.label(RichText::new(ChartText::Updating.to_string()).font(theme::note()).color(palette.faint));
            ui.multiply_opacity(0.4);
        }
        waterfall_ui(ui, &waterfall, (scene.document.revision(), [compared.reference, compared.other], is_fresh));
    });
}

/// Shows the changes as a waterfall, from the total of the one down to that of the other.
fn waterfall_ui(ui: &mut Ui, waterfall: &Waterfall, of: RowState) {
    let mut levels = vec![waterfall.start];
    for step in &waterfall.steps {
        levels.push(levels[levels.len() - 1] + step.amount);
    }
    let (low, high) = levels.iter().fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), level| (low.min(*level), high.max(*level)));
    ui.spacing_mut().item_spacing.y = 0.0;
    end_ui(ui, &waterfall.from, of);
    for (step, ends) in waterfall.steps.iter().zip(levels.windows(2)) {
        if !is_left_out(ui, vec2(ui.available_width(), STEP)) {
            step_ui(ui, step, [(ends[0], ends[1]), (low, high)], of);
        }
    }
    end_ui(ui, &waterfall.to, of);
    if let Some(note) = &waterfall.note {
        ui.add(Label::new(RichText::new(note).font(theme::note()).color(Palette::of(ui.visuals()).faint)).wrap());
    }
}

/// Shows a row, which `paint` paints in its place where the state is new.
fn row_ui(ui: &mut Ui, text: impl Fn() -> String, of: RowState, paint: impl FnOnce(&Ui, Rect)) {
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), STEP), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, text()));
    paint_once(ui, response.id, (of, rect), || paint(ui, rect));
}

fn end_ui(ui: &mut Ui, end: &WaterfallEnd, of: RowState) {
    let paint = |ui: &Ui, rect: Rect| {
        let palette = Palette::of(ui.visuals());
        let amount = ui.painter().text(rect.right_center(), Align2::RIGHT_CENTER, &end.text, theme::strong(), palette.text);
        paint_label(ui, &end.name, TextFormat::simple(theme::strong(), palette.text), rect.left()..=amount.left() - 8.0, rect.center().y);
    };
    row_ui(ui, || format!("{}: {}", end.name, end.text), of, paint);
}

/// A change as a bar between its two levels, on an axis from the lowest of all levels to the highest.
fn step_ui(ui: &mut Ui, step: &WaterfallStep, ends: [(f64, f64); 2], of: RowState) {
    row_ui(ui, || format!("{}: {}", step.label, step.text), of, |ui, rect| paint_step(ui, step, ends, rect));
}

fn paint_step(ui: &Ui, step: &WaterfallStep, [(from, to), (low, high)]: [(f64, f64); 2], rect: Rect) {
    let palette = Palette::of(ui.visuals());
    let names = rect.left() + (rect.width() * 0.42).min(300.0);
    let (left, right) = (names + 12.0, rect.right() - 92.0);
    let span = if high > low { high - low } else { 1.0 };
    let x = |level: f64| left + to_f32((level - low) / span) * (right - left);
    let (start, end, y) = (x(from), x(to), rect.center().y);
    let change = palette.of_change(step.amount);
    let (bar_color, text_color, amount_color) =
        if step.is_likes { (palette.likes, palette.likes_text, palette.likes_text) } else { (change, palette.text, change) };
    if step.amount == 0.0 {
        let stroke = if step.is_likes { Stroke::new(theme::LIKES_LINE, bar_color) } else { Stroke::new(theme::TOTAL_LINE, palette.faint) };
        ui.painter().vline(start, y - 9.0..=y + 9.0, stroke);
    } else {
        let bar = Rect::from_x_y_ranges(start.min(end)..=start.max(end).max(start.min(end) + 2.0), y - 9.0..=y + 9.0);
        ui.painter().rect_filled(bar, 3.0, bar_color);
    }
    ui.painter().vline(end, y + 9.0..=rect.bottom() + STEP / 2.0 - 9.0, Stroke::new(theme::HAIRLINE, palette.faint));
    let font = if step.is_likes { theme::strong() } else { theme::body() };
    let mark = if step.is_likes { "♥ " } else { "" };
    paint_label(ui, &format!("{mark}{}", step.label), TextFormat::simple(font, text_color), rect.left()..=names, y);
    ui.painter().text(rect.right_center(), Align2::RIGHT_CENTER, &step.text, theme::strong(), amount_color);
}

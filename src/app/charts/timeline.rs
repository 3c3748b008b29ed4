//! The parts that charts over the months share: the months under the plot, the goal, likes at zero, the month under the pointer.

use eframe::egui::{Align2, Painter, Rect, Response, Shape, Stroke, Ui, pos2};
use egui_plot::PlotTransform;

use super::frame::{self, at};
use super::hover::month_tooltip_ui;
use super::scene::Scene;
use crate::app::theme::{self, Palette};
use crate::plan::Assumption;
use crate::words::{self, Money};

/// Room for the labels left of and under the plot.
pub(super) const LEFT: f32 = 48.0;
/// Room for the likes sentence, the months and the years.
pub(super) const UNDER: f32 = 50.0;

pub(super) fn goal_ui(painter: &Painter, rect: Rect, transform: &PlotTransform, text: &str, goal: f64, taken: &[Rect], palette: &Palette) {
    let y = at(transform, 0.0, goal).y;
    if !rect.y_range().contains(y) {
        return;
    }
    frame::dashed(painter, rect, y, palette.text);
    let ground = palette.panel;
    let label =
        frame::label_on_ground(&painter.with_clip_rect(Rect::NOTHING), pos2(rect.left() + 6.0, y - 3.0), Align2::LEFT_BOTTOM, text, palette.text, ground);
    let place = if taken.iter().any(|other| other.intersects(label)) { pos2(rect.left() + 6.0, y + 3.0) } else { label.left_bottom() };
    frame::label_on_ground(painter, place, Align2::LEFT_BOTTOM, text, palette.text, ground);
}

pub(super) fn likes_ui(painter: &Painter, scene: &Scene<'_>, rect: Rect, transform: &PlotTransform, palette: &Palette) {
    let y = at(transform, 0.0, scene.forecast.likes().into()).y;
    if !rect.expand(1.0).y_range().contains(y) {
        return;
    }
    painter.hline(rect.x_range(), y, Stroke::new(theme::LIKES_LINE, palette.likes));
    let likes = words::plain(scene.plan.value(Assumption::LikesPerMonth));
    let nothing = Money::of(scene.plan.currency()).cents(scene.forecast.likes().into());
    let texts = [format!("♥ likes: {likes} a month, {nothing} in every month"), format!("♥ likes: {nothing} in every month"), format!("♥ likes: {nothing}")];
    let fits = |text: &&String| painter.layout_no_wrap((*text).clone(), theme::chart_label(), palette.likes_text).size().x + 12.0 < rect.width();
    let text = texts.iter().find(fits).unwrap_or(&texts[2]);
    frame::label_on_ground(painter, pos2(rect.left() + 6.0, y + 4.0), Align2::LEFT_TOP, text, palette.likes_text, palette.panel);
}

/// The months under the plot, as many as fit, with the year where it begins.
pub(super) fn months_ui(painter: &Painter, scene: &Scene<'_>, rect: Rect, transform: &PlotTransform, palette: &Palette) {
    let months = scene.forecast.months();
    let room = at(transform, 1.0, 0.0).x - at(transform, 0.0, 0.0).x;
    let every = [1_u16, 2, 3, 6, 12, 24].into_iter().find(|every| f32::from(*every) * room >= 36.0).unwrap_or(24);
    let mut year = None;
    for t in (0..months).step_by(every.into()) {
        let month = scene.forecast.month(t);
        let x = at(transform, to_f64(t), 0.0).x;
        let color = if t == scene.month.t { palette.text } else { palette.faint };
        painter.text(pos2(x, rect.bottom() + 22.0), Align2::CENTER_TOP, month.short_name(), theme::note(), color);
        if year != Some(month.year()) {
            year = Some(month.year());
            painter.text(pos2(x, rect.bottom() + 35.0), Align2::CENTER_TOP, month.year().to_string(), theme::note(), palette.faint);
        }
    }
    let x = at(transform, to_f64(scene.month.t), 0.0).x;
    painter.vline(x, rect.y_range(), Stroke::new(theme::HAIRLINE, palette.text.gamma_multiply(theme::WASH)));
}

pub(super) fn hover_ui(ui: &Ui, scene: &Scene<'_>, response: &Response, transform: &PlotTransform, rect: Rect) -> Option<usize> {
    let pointer = response.hover_pos()?;
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped to the months there are")]
    let t = transform.value_from_position(pointer).x.round().clamp(0.0, to_f64(scene.forecast.months() - 1)) as usize;
    let palette = Palette::of(ui.visuals());
    let x = at(transform, to_f64(t), 0.0).x;
    ui.painter().extend(Shape::dashed_line(&[pos2(x, rect.top()), pos2(x, rect.bottom())], Stroke::new(theme::HAIRLINE, palette.dim), 3.0, 3.0));
    month_tooltip_ui(ui, response, scene, t);
    response.clicked().then_some(t)
}

/// The places of the months; a single month gets some width.
pub(super) fn months_axis(months: usize) -> Vec<f64> {
    if months == 1 { vec![-0.4, 0.4] } else { (0..months).map(to_f64).collect() }
}

/// The amounts at the places of [`months_axis`].
pub(super) fn spread(row: &[f64]) -> Vec<f64> {
    if let [only] = row { vec![*only; 2] } else { row.to_vec() }
}

#[expect(clippy::cast_precision_loss, reason = "a plan has at most 120 months")]
pub(super) const fn to_f64(t: usize) -> f64 {
    t as f64
}

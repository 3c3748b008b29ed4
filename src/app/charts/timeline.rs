//! The parts that charts over the months share: the months under the plot, the goal, likes at zero, the month under the pointer.

use eframe::egui::{Align2, Painter, Pos2, Rect, Response, Shape, Stroke, Ui, pos2};
use egui_plot::PlotTransform;

use super::frame::{self, at};
use super::month_tooltip::month_tooltip_ui;
use super::scene::Scene;
use crate::app::theme::{self, Palette};
use crate::plan::Assumption;
use crate::words::{self, Money};

/// Room for the labels left of and under the plot.
pub(crate) const LEFT: f32 = 48.0;
/// Room for the likes sentence, the months and the years.
pub(crate) const UNDER: f32 = 50.0;

/// A plot over the months.
pub(crate) struct MonthsPlot<'a> {
    pub(crate) painter: &'a Painter,
    pub(crate) scene: &'a Scene<'a>,
    pub(crate) rect: Rect,
    pub(crate) transform: &'a PlotTransform,
    pub(crate) palette: &'a Palette,
}

impl MonthsPlot<'_> {
    /// Shows the goal as a dashed line; its label avoids those that are `taken`.
    pub(crate) fn goal_ui(&self, taken: &[Rect]) {
        let Self { painter, scene, rect, palette, .. } = *self;
        let goal = scene.forecast.goal();
        let y = self.at(0.0, goal).y;
        if !rect.y_range().contains(y) {
            return;
        }
        let text = format!("goal {}", Money::of(scene.plan.currency()).whole(goal));
        frame::dashed(painter, rect, y, palette.text);
        let place = |y: f32| (pos2(rect.left() + 6.0, y), Align2::LEFT_BOTTOM);
        let label = frame::label_on_ground(&painter.with_clip_rect(Rect::NOTHING), place(y - 3.0), &text, palette.text);
        let bottom = if taken.iter().any(|other| other.intersects(label)) { y + 3.0 } else { label.bottom() };
        frame::label_on_ground(painter, place(bottom), &text, palette.text);
    }

    /// Shows likes at zero.
    pub(crate) fn likes_ui(&self) {
        let Self { painter, scene, rect, palette, .. } = *self;
        let y = self.at(0.0, scene.forecast.likes().into()).y;
        if !rect.expand(1.0).y_range().contains(y) {
            return;
        }
        painter.hline(rect.x_range(), y, Stroke::new(theme::LIKES_LINE, palette.likes));
        let likes = words::plain(scene.plan.value(Assumption::LikesPerMonth));
        let nothing = Money::of(scene.plan.currency()).cents(scene.forecast.likes().into());
        let texts =
            [format!("♥ likes: {likes} a month, {nothing} in every month"), format!("♥ likes: {nothing} in every month"), format!("♥ likes: {nothing}")];
        let fits = |text: &&String| painter.layout_no_wrap((*text).clone(), theme::chart_label(), palette.likes_text).size().x + 12.0 < rect.width();
        let text = texts.iter().find(fits).unwrap_or(&texts[2]);
        frame::label_on_ground(painter, (pos2(rect.left() + 6.0, y + 4.0), Align2::LEFT_TOP), text, palette.likes_text);
    }

    /// Shows the months under the plot, as many as fit, with the year where it begins.
    pub(crate) fn months_ui(&self) {
        let Self { painter, scene, rect, palette, .. } = *self;
        let months = scene.forecast.months();
        let room = self.at(1.0, 0.0).x - self.at(0.0, 0.0).x;
        let every = [1_u16, 2, 3, 6, 12, 24].into_iter().find(|every| f32::from(*every) * room >= 36.0).unwrap_or(24);
        let mut year = None;
        for t in (0..months).step_by(every.into()) {
            let month = scene.forecast.month(t);
            let x = self.at(to_f64(t), 0.0).x;
            let color = if t == scene.month.t { palette.text } else { palette.faint };
            painter.text(pos2(x, rect.bottom() + 22.0), Align2::CENTER_TOP, month.short_name(), theme::note(), color);
            if year != Some(month.year()) {
                year = Some(month.year());
                painter.text(pos2(x, rect.bottom() + 35.0), Align2::CENTER_TOP, month.year().to_string(), theme::note(), palette.faint);
            }
        }
        let x = self.at(to_f64(scene.month.t), 0.0).x;
        painter.vline(x, rect.y_range(), Stroke::new(theme::HAIRLINE, palette.text.gamma_multiply(theme::WASH)));
    }

    /// Shows the month under the pointer; returns it when it was clicked.
    pub(crate) fn hover_ui(&self, ui: &Ui, response: &Response) -> Option<usize> {
        let Self { scene, rect, palette, .. } = *self;
        let t = self.month_at(response.hover_pos()?);
        let x = self.at(to_f64(t), 0.0).x;
        ui.painter().extend(Shape::dashed_line(&[pos2(x, rect.top()), pos2(x, rect.bottom())], Stroke::new(theme::HAIRLINE, palette.dim), 3.0, 3.0));
        month_tooltip_ui(ui, response, scene, t);
        response.clicked().then_some(t)
    }

    /// The month nearest to a place on screen.
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped to the months there are")]
    pub(crate) fn month_at(&self, place: Pos2) -> usize {
        self.transform.value_from_position(place).x.round().clamp(0.0, to_f64(self.scene.forecast.months() - 1)) as usize
    }

    fn at(&self, x: f64, y: f64) -> Pos2 {
        at(self.transform, x, y)
    }
}

/// The places of the months; a single month gets some width.
pub(crate) fn months_axis(months: usize) -> Vec<f64> {
    if months == 1 { vec![-0.4, 0.4] } else { (0..months).map(to_f64).collect() }
}

/// The amounts at the places of [`months_axis`].
pub(crate) fn spread(row: &[f64]) -> Vec<f64> {
    if let [only] = row { vec![*only; 2] } else { row.to_vec() }
}

#[expect(clippy::cast_precision_loss, reason = "a plan has at most 120 months")]
pub(crate) const fn to_f64(t: usize) -> f64 {
    t as f64
}

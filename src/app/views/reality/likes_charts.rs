//! The charts of days with LIVEs, and the day under the pointer.

use std::sync::Arc;

use eframe::egui::{Id, Pos2, Role, Sense, Stroke, Ui, WidgetInfo, vec2};

use crate::app::charts::{PointGrid, ScreenRuler, in_drawing, paint, rect_on_screen};
use crate::app::theme::Palette;
use crate::app::widgets::{Same, compute_once, focus_ring, paint_once};
use crate::drawing::{DayDots, NEAR, draw_likes_legend, likes_legend_height, likes_legend_in_words};
use crate::forecast::likes_in_lives::{LikesInLives, LivePoint};
use crate::words::ControlKind;
use crate::words::reality_view::RealityText;

/// Shows a chart over the whole place.
pub(super) fn dots_ui(ui: &mut Ui, likes: &Arc<LikesInLives>, dots: DayDots) {
    let outer = in_drawing(ui.max_rect());
    let axes = dots.axes(likes, outer);
    let rect = rect_on_screen(&axes.rect);
    let response = ui.interact(rect, ui.scope_id().with(("dots", dots == DayDots::AsItLooks)), Sense::click());
    paint_once(ui, response.id, (outer, Same(Arc::clone(likes))), || paint(ui.painter(), |canvas| dots.draw(canvas, likes, outer)));
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, format!("{}: {}", dots.title(likes), dots.remark(likes))));
    focus_ring(ui, &response, rect);
    if !dots.has_dots(likes) || likes.points.is_empty() {
        return;
    }
    let at = |day: usize| {
        let (x, y) = dots.place(&likes.points[day]);
        let place = axes.at(x, y);
        Pos2::new(place.x, place.y)
    };
    let days = PointGrid { kind: ControlKind::Days, counts: [likes.points.len(), 1], start: [0, 0] };
    let Some(read) = days.read(ui, &response, |pointer| Some([nearest(pointer, likes.points.len(), at)?, 0])) else { return };
    let [day, _] = read.place;
    if read.is_walked {
        ui.painter().circle_stroke(at(day), NEAR, Stroke::new(1.5, Palette::of(ui.visuals()).text));
    }
    read.text_ui(ui, response, at(day), || day_in_words(&likes.points[day]));
}

/// Shows the legend of the charts.
pub(super) fn legend_ui(ui: &mut Ui, likes: &Arc<LikesInLives>) {
    let (width, same) = (ui.available_width(), Same(Arc::clone(likes)));
    let height =
        *compute_once(ui.ctx(), Id::unique("legend of likes"), (same.clone(), width), || likes_legend_height(&ScreenRuler(ui.painter()), likes, width));
    let (rect, response) = ui.allocate_exact_size(vec2(width, height), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, likes_legend_in_words(likes)));
    paint_once(ui, response.id, (in_drawing(rect), same), || {
        paint(ui.painter(), |canvas| {
            draw_likes_legend(canvas, likes, in_drawing(rect));
        });
    });
}

/// The day whose dot is under the pointer.
fn nearest(pointer: Pos2, days: usize, at: impl Fn(usize) -> Pos2) -> Option<usize> {
    let near = (0..days).min_by(|a, b| at(*a).distance(pointer).total_cmp(&at(*b).distance(pointer)))?;
    (at(near).distance(pointer) <= NEAR).then_some(near)
}

fn day_in_words(point: &LivePoint) -> String {
    RealityText::LiveDay { day: point.day, minutes: point.minutes, likes: point.likes, diamonds: point.diamonds }.to_string()
}

//! The charts of days with LIVEs, and the day under the pointer.

use eframe::egui::{Pos2, Response, Role, Sense, Ui, WidgetInfo, vec2};

use crate::app::charts::{ScreenRuler, in_drawing, paint, rect_on_screen};
use crate::app::widgets::{focus_ring, hover_text_at_pointer, paint_once};
use crate::drawing::{Axes, DayDots, NEAR, draw_likes_legend, likes_legend_height, likes_legend_in_words};
use crate::forecast::likes_in_lives::{LikesInLives, LivePoint};
use crate::words::reality_view::RealityText;

/// Shows a chart over the whole place.
pub(super) fn dots_ui(ui: &mut Ui, likes: &LikesInLives, dots: DayDots) {
    let outer = in_drawing(ui.max_rect());
    let axes = dots.axes(likes, outer);
    let rect = rect_on_screen(&axes.rect);
    let response = ui.interact(rect, ui.scope_id().with(("dots", dots == DayDots::AsItLooks)), Sense::click());
    paint_once(ui, response.id, (outer, likes.clone()), || paint(ui.painter(), |canvas| dots.draw(canvas, likes, outer)));
    response.widget_info(|| WidgetInfo::labeled(Role::Image, true, format!("{}: {}", dots.title(likes), dots.remark(likes))));
    focus_ring(ui, &response, rect);
    if let Some(point) = nearest(&response, axes, likes, dots).filter(|_| dots.has_dots(likes)) {
        hover_text_at_pointer(response, || day_in_words(point));
    }
}

/// Shows the legend of the charts.
pub(super) fn legend_ui(ui: &mut Ui, likes: &LikesInLives) {
    let width = ui.available_width();
    let height = likes_legend_height(&ScreenRuler(ui.painter()), likes, width);
    let (rect, response) = ui.allocate_exact_size(vec2(width, height), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, likes_legend_in_words(likes)));
    paint_once(ui, response.id, (in_drawing(rect), likes.clone()), || {
        paint(ui.painter(), |canvas| {
            draw_likes_legend(canvas, likes, in_drawing(rect));
        });
    });
}

/// The day whose dot is under the pointer.
fn nearest<'a>(response: &Response, axes: Axes, likes: &'a LikesInLives, dots: DayDots) -> Option<&'a LivePoint> {
    let pointer = response.hover_pos()?;
    let distance = |point: &LivePoint| {
        let (x, y) = dots.place(point);
        let place = axes.at(x, y);
        Pos2::new(place.x, place.y).distance(pointer)
    };
    let near = likes.points.iter().min_by(|a, b| distance(a).total_cmp(&distance(b)))?;
    (distance(near) <= NEAR).then_some(near)
}

fn day_in_words(point: &LivePoint) -> String {
    RealityText::LiveDay { day: point.day, minutes: point.minutes, likes: point.likes, diamonds: point.diamonds }.to_string()
}

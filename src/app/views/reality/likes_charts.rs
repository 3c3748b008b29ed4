//! The charts of days with LIVEs, and the day under the pointer.

use eframe::egui::{Pos2, Response, RichText, Role, Sense, Stroke, Ui, WidgetInfo, pos2, vec2};

use crate::app::charts::{in_drawing, paint, rect_on_screen};
use crate::app::theme::{self, Palette};
use crate::app::widgets::{focus_ring, hover_text_at_pointer, paint_once};
use crate::drawing::{Axes, DOT, DayDots, NEAR, SHADES, WEDGE, lengths, shade_strength};
use crate::forecast::likes_in_lives::{LikesInLives, LivePoint};
use crate::words::Heading;
use crate::words::reality_view::RealityText;

/// The size of a mark of the legend.
const SWATCH: f32 = 12.0;

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

/// The shades of dots by time on air, where days differ in it, and the line with its interval.
pub(super) fn legend_ui(ui: &mut Ui, likes: &LikesInLives) {
    let palette = Palette::of(ui.visuals());
    let lengths = lengths(likes);
    // The first day that is not of the shortest fifth, and the first of the longest.
    let place = |fifths: usize| lengths.get((fifths * lengths.len()).div_ceil(usize::from(SHADES)));
    ui.horizontal_wrapped(|ui| {
        let note_ui = |ui: &mut Ui, text: String| ui.label(RichText::new(text).font(theme::note()).color(palette.dim));
        if let (Some(short), Some(long)) = (place(1), place(4))
            && lengths.first() < lengths.last()
        {
            note_ui(ui, RealityText::DotsUnder(short / 60.0).to_string());
            let (rect, _) = ui.allocate_exact_size(vec2(f32::from(SHADES) * SWATCH, SWATCH), Sense::hover());
            for shade in 0..SHADES {
                let center = pos2(rect.left() + (f32::from(shade) + 0.5) * SWATCH, rect.center().y);
                ui.painter().circle(center, DOT, palette.panel.lerp_to_gamma(palette.accent, shade_strength(shade)), Stroke::new(0.5, palette.panel));
            }
            note_ui(ui, RealityText::DotsFrom(long / 60.0).to_string());
            ui.add_space(theme::GAP);
        }
        if likes.time_taken_out.is_some_and(|effect| effect.interval.is_some()) {
            let (rect, _) = ui.allocate_exact_size(vec2(2.0 * SWATCH, SWATCH), Sense::hover());
            ui.painter().hline(rect.x_range(), rect.center().y, Stroke::new(theme::LIKES_LINE, palette.likes));
            note_ui(ui, Heading::TwiceTheLikes.name().to_owned());
            let (rect, _) = ui.allocate_exact_size(vec2(2.0 * SWATCH, SWATCH), Sense::hover());
            ui.painter().rect_filled(rect, 2.0, palette.likes.gamma_multiply(WEDGE));
            note_ui(ui, Heading::NineteenInTwenty.name().to_owned());
        }
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

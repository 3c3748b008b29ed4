//! A second window on the same plan is moved off the first: both are remembered at the same place.

use eframe::egui::{Context, Rect, Vec2, ViewportCommand};

use crate::words::session::Notice;

/// To the right and down where the screen has room, else to the left and up, in points.
const OFFSET: f32 = 32.0;

/// Moves the window where another one has the plan open; Wayland places windows itself.
pub(super) fn offset_second(ctx: &Context, notice: &Notice) {
    let (place, screen) = ctx.input(|i| (i.viewport().outer_rect, i.viewport().monitor_size));
    if let (Notice::OpenElsewhere(_), Some(place)) = (notice, place) {
        let offset = offset(place, screen.unwrap_or(Vec2::INFINITY));
        ctx.send_viewport_cmd(ViewportCommand::OuterPosition(place.min + offset));
    }
}

/// The offset of a window at this place of a screen.
fn offset(place: Rect, screen: Vec2) -> Vec2 {
    let towards = |end: f32, most: f32| if end + OFFSET <= most { OFFSET } else { -OFFSET };
    Vec2::new(towards(place.right(), screen.x), towards(place.bottom(), screen.y))
}

#[cfg(test)]
mod tests {
    use eframe::egui::pos2;

    use super::*;

    #[test]
    fn second_window_stays_on_the_screen() {
        let at = |x, y| Rect::from_min_size(pos2(x, y), Vec2::new(1_440.0, 920.0));
        let screen = Vec2::new(1_600.0, 1_000.0);
        assert_eq!(offset(at(0.0, 0.0), screen), Vec2::new(OFFSET, OFFSET));
        assert_eq!(offset(at(150.0, 70.0), screen), Vec2::new(-OFFSET, -OFFSET));
        assert_eq!(offset(at(150.0, 70.0), Vec2::INFINITY), Vec2::new(OFFSET, OFFSET));
    }
}

//! A second window on the same plan is moved off the first: both are remembered at the same place.

use eframe::egui::{Context, ViewportCommand, vec2};

use crate::words::session::Notice;

/// To the right and down, in points.
const OFFSET: f32 = 32.0;

/// Moves the window where another one has the plan open; Wayland places windows itself.
pub(super) fn offset_second(ctx: &Context, notice: &Notice) {
    let place = ctx.input(|i| i.viewport().outer_rect);
    if let (Notice::OpenElsewhere(_), Some(place)) = (notice, place) {
        ctx.send_viewport_cmd(ViewportCommand::OuterPosition(place.min + vec2(OFFSET, OFFSET)));
    }
}

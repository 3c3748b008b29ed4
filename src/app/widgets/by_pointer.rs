//! Controls that are out of sight while the window is used by pointer alone.

use eframe::egui::{Context, Key, Memory, Rect, Ui, Vec2};

/// Whether a control that is out of sight cannot be reached: no screen reader reads the window, and no key moves a focus.
#[must_use]
pub fn is_by_pointer(ctx: &Context) -> bool {
    let is_read_out = ctx.viewport(|viewport| viewport.this_pass.accesskit_state.is_some());
    !is_read_out && ctx.memory(Memory::focused).is_none() && !ctx.input(|i| i.key_pressed(Key::Tab))
}

/// Whether a control in this rectangle can be seen or reached.
#[must_use]
pub fn is_in_reach(ui: &Ui, rect: Rect) -> bool {
    ui.is_rect_visible(rect) || !is_by_pointer(ui.ctx())
}

/// Takes only the space of a control of this size where it could neither be seen nor reached; `true` where it did so.
#[must_use]
pub fn is_left_out(ui: &mut Ui, size: Vec2) -> bool {
    let is_left_out = !is_in_reach(ui, Rect::from_min_size(ui.cursor().min, size));
    if is_left_out {
        ui.allocate_space(size);
    }
    is_left_out
}

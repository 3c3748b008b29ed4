//! Whether the window is used by pointer alone.

use eframe::egui::{Context, Key, Memory};

/// Whether nobody reaches a control that is out of sight: no screen reader reads the window, and no key moves a focus.
#[must_use]
pub fn is_by_pointer(ctx: &Context) -> bool {
    let is_read_out = ctx.viewport(|viewport| viewport.this_pass.accesskit_state.is_some());
    !is_read_out && ctx.memory(Memory::focused).is_none() && !ctx.input(|i| i.key_pressed(Key::Tab))
}

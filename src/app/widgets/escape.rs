//! Escape, for panels that it closes.

use eframe::egui::{Context, Key, Popup};

/// Whether Escape is pressed for a panel: not for a field, a menu or a dialog.
#[must_use]
pub fn escape_pressed(ctx: &Context) -> bool {
    let is_taken = ctx.text_edit_focused() || Popup::is_any_open(ctx) || ctx.memory(|memory| memory.top_modal_layer().is_some());
    !is_taken && ctx.input(|i| i.key_pressed(Key::Escape))
}

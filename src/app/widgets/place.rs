//! Contents at a place of their own: the rest is laid out as if they were not there.

use eframe::egui::{Align, Layout, Rect, Ui, UiBuilder};

/// Shows contents in a rectangle, from its left edge and centred on its height.
pub fn in_place<R>(ui: &mut Ui, rect: Rect, contents: impl FnOnce(&mut Ui) -> R) -> R {
    let mut child = ui.new_child(UiBuilder::new().max_rect(rect).layout(Layout::left_to_right(Align::Center)));
    contents(&mut child)
}

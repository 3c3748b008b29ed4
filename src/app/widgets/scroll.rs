//! A scroll area whose bar is in the margin at the right of its contents.

use eframe::egui::{ScrollArea, Ui};

/// The margin of the bar.
const MARGIN: f32 = 12.0;

/// Shows contents that leave the margin to the bar.
pub fn scroll_ui<R>(ui: &mut Ui, area: ScrollArea, contents: impl FnOnce(&mut Ui) -> R) -> R {
    let scrolled = area.show(ui, |ui| {
        ui.set_max_width(ui.available_width() - MARGIN);
        contents(ui)
    });
    scrolled.inner
}

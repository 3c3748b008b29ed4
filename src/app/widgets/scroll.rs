//! A scroll area whose bar is in the margin at the right of its contents, and which follows the focus.

use eframe::egui::{Memory, ScrollArea, Ui};

use crate::app::theme;

/// The margin of the bar.
const MARGIN: f32 = 12.0;

/// Shows contents that leave the margin to the bar.
pub fn scroll_ui<R>(ui: &mut Ui, area: ScrollArea, contents: impl FnOnce(&mut Ui) -> R) -> R {
    let scrolled = area.show(ui, |ui| {
        ui.set_max_width(ui.available_width() - MARGIN);
        let inner = contents(ui);
        follow_focus(ui);
        inner
    });
    scrolled.inner
}

/// Shows contents that fill the rest of a view or a panel. Where they do not fit they scroll, and the bar has a column of its own.
pub fn fill_or_scroll_ui<R>(ui: &mut Ui, contents: impl FnOnce(&mut Ui) -> R) -> R {
    ui.spacing_mut().scroll.floating_allocated_width = MARGIN;
    ScrollArea::vertical().auto_shrink(false).show(ui, contents).inner
}

/// Scrolls to the control that has just got the focus by keyboard, if a part of it is out of sight.
fn follow_focus(ui: &Ui) {
    let focused = ui.memory(Memory::focused).and_then(|id| ui.ctx().read_response(id));
    if let Some(response) = focused
        && response.gained_focus()
        && !ui.input(|i| i.pointer.any_down())
        && ui.min_rect().contains(response.rect.center())
        && response.interact_rect != response.rect
    {
        ui.scroll_to_rect(response.rect.expand(theme::GAP), None);
    }
}

//! A text over the whole window: the effect of a file held over it, or the file dialog it waits for.

use eframe::egui::{Area, Context, Id, Order, RichText};

use super::theme::{self, Palette};
use crate::words::import_sheet::ImportText;
use crate::words::session::WindowHint;

/// Shows the hint, if there is a reason for one.
pub(super) fn hint_ui(ctx: &Context, open_dialog: Option<WindowHint>) {
    let drop = ctx.input(|i| !i.raw.hovered_files.is_empty()).then(|| ImportText::DropToImport.to_string());
    let Some(hint) = drop.or_else(|| open_dialog.map(|dialog| dialog.to_string())) else { return };
    let palette = Palette::of(&ctx.global_style().visuals);
    let screen = ctx.content_rect();
    let area = Area::new(Id::unique("hint")).order(Order::Foreground).fixed_pos(screen.min).interactable(false);
    area.show(ctx, |ui| {
        ui.painter().rect_filled(screen, 0.0, palette.background.gamma_multiply(0.8));
        ui.set_min_size(screen.size());
        ui.centered_and_justified(|ui| ui.label(RichText::new(hint).font(theme::question()).color(palette.text)));
    });
}

//! The difference between two scenarios, change by change.

use eframe::egui::{RichText, Ui};

use super::context::Compared;
use crate::app::charts::waterfall_ui;
use crate::app::theme::{self, Palette};
use crate::app::widgets::section_ui;
use crate::report::Waterfall;
use crate::session::work::cache::Cached;

/// Shows the share of each change in the difference of the pair.
pub(super) fn steps_ui(ui: &mut Ui, compared: &Compared<'_>, steps: Cached<&Waterfall>) {
    let palette = Palette::of(ui.visuals());
    section_ui(ui, &format!("{} to {}: which change matters most?", compared.name(compared.reference), compared.name(compared.other)));
    let is_fresh = steps.is_fresh();
    let Some(waterfall) = steps.last() else {
        ui.label(RichText::new("Updating…").color(palette.dim));
        return;
    };
    ui.scope(|ui| {
        if !is_fresh {
            ui.label(RichText::new("Updating…").font(theme::note()).color(palette.faint));
            ui.multiply_opacity(0.4);
        }
        waterfall_ui(ui, waterfall);
    });
}

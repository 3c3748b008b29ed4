//! The difference between two scenarios, change by change.

use eframe::egui::{RichText, Ui};

use super::context::Compared;
use crate::app::charts::waterfall_ui;
use crate::app::theme::{self, Palette};
use crate::app::widgets::section_ui;
use crate::report::Waterfall;
use crate::session::work::cache::Cached;
use crate::words::{ChartText, CompareText};

/// Shows the share of each change in the difference of the pair.
pub(super) fn steps_ui(ui: &mut Ui, compared: &Compared<'_>, steps: Cached<&Waterfall>) {
    let palette = Palette::of(ui.visuals());
    let [from, to] = [compared.reference, compared.other].map(|place| compared.name(place).to_owned());
    section_ui(ui, &CompareText::Steps(from, to).to_string());
    let is_fresh = steps.is_fresh();
    let Some(waterfall) = steps.last() else {
        ui.label(RichText::new(ChartText::Updating.to_string()).color(palette.dim));
        return;
    };
    ui.scope(|ui| {
        if !is_fresh {
            ui.label(RichText::new(ChartText::Updating.to_string()).font(theme::note()).color(palette.faint));
            ui.multiply_opacity(0.4);
        }
        waterfall_ui(ui, waterfall);
    });
}

//! The sizes of the row.

use std::sync::Arc;

use eframe::egui::{Color32, FontId, Galley, TextFormat, Ui};

use crate::app::theme;
use crate::app::widgets::cut;
use crate::plan::Variant;

/// The height of the row.
pub(super) const HEIGHT: f32 = 28.0;
/// The widest name of a tab.
pub(super) const WIDEST: f32 = 180.0;
/// Left and right of a name.
pub(super) const PADDING: f32 = 14.0;
/// The mark in the colour of the scenario, and the gap behind it.
pub(super) const MARK: f32 = 14.0;
/// Between tabs.
pub(super) const BETWEEN: f32 = 6.0;
/// The round buttons.
pub(super) const ROUND: f32 = 28.0;

/// The font of a tab; that of the one on screen is stronger.
pub(super) fn font(variant: Variant, shown: Variant) -> FontId {
    if variant == shown { theme::strong() } else { theme::body() }
}

/// The name of a tab, shortened where it is too wide.
pub(super) fn name_galley(ui: &Ui, name: &str, font: FontId) -> Arc<Galley> {
    cut(ui.painter(), name, TextFormat::simple(font, Color32::PLACEHOLDER), WIDEST)
}

//! A row where it is on screen, with its state under the pointer and the focus.

use eframe::egui::{Id, Response, Sense, Ui};

use super::row::{SliderRow, track_id};
use super::row_layout::RowLayout;
use crate::app::widgets::field::field_id;

/// A row on screen.
pub(super) struct PlacedRow<'a> {
    /// Its number.
    pub(super) slider: &'a SliderRow<'a>,
    /// The places of its parts.
    pub(super) layout: RowLayout,
    /// The whole row, under its parts.
    pub(super) response: Response,
    /// The track or the field has the focus.
    pub(super) has_focus: bool,
}

impl<'a> PlacedRow<'a> {
    pub(super) fn new(ui: &Ui, slider: &'a SliderRow<'a>, layout: RowLayout) -> Self {
        let focused = ui.memory(eframe::egui::Memory::focused);
        let response = ui.interact(layout.row, track_id(slider.key).with("row"), Sense::hover());
        Self { slider, layout, response, has_focus: focused.is_some_and(|id| [track_id(slider.key), field_id(slider.key)].contains(&id)) }
    }

    /// Whether its actions are seen.
    pub(super) fn is_lively(&self) -> bool {
        self.has_focus || self.response.contains_pointer()
    }

    /// The id of one of its parts.
    pub(super) fn id(&self, part: impl std::hash::Hash + std::fmt::Debug) -> Id {
        // Not the part alone: egui counts the tooltips of a widget from 0, as a part is hashed.
        track_id(self.slider.key).with(("part", part))
    }
}

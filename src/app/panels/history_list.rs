//! The list of every step, to go to any of them.

use std::sync::Arc;

use eframe::egui::{self, Align2, Button, Id, RichText, ScrollArea, Window};

use crate::app::panel_action::PanelAction;
use crate::app::theme::{self, Palette};
use crate::app::widgets::{Same, compute_once, count_f32, escape_pressed, panel_head_ui};
use crate::session;
use crate::session::Document;
use crate::words::PanelText;

/// The width of its frame, left and right together.
const FRAME: f32 = 16.0;
/// The greatest height of the list.
const HEIGHT: f32 = 360.0;
/// The height of a step.
const ROW: f32 = 26.0;

/// Shows the list while it is open; returns the step to go to.
pub fn history_ui(ctx: &egui::Context, document: &Document, open: &mut bool) -> Option<PanelAction> {
    let palette = Palette::of(&ctx.global_style().visuals);
    *open &= !escape_pressed(ctx);
    if !*open {
        return None;
    }
    let (steps, current) = (document.history().steps(), document.history().current());
    let mut action = None;
    let window = Window::new(PanelText::History.text()).id(Id::unique("history")).title_bar(false).resizable(false);
    // Over the mix, away from the figures.
    let width = theme::mix_width(ctx.content_rect().width()) - theme::GAP - FRAME;
    let place = egui::vec2(-theme::GAP, theme::TOP_BAR + theme::GAP);
    window.default_width(width).anchor(Align2::RIGHT_TOP, place).show(ctx, |ui| {
        ui.set_width(width);
        *open &= !panel_head_ui(ui, PanelText::History.text(), PanelText::CloseHistory.text());
        ui.spacing_mut().item_spacing.y = 0.0;
        let mut list = ScrollArea::vertical().max_height(HEIGHT).auto_shrink([false, true]);
        // The current step is brought to view once; after that the user scrolls.
        let shown = Id::unique("history shown");
        let is_new = ctx.data(|data| data.get_temp::<(usize, usize)>(shown)) != Some((current, steps.len()));
        if is_new {
            ctx.data_mut(|data| data.insert_temp(shown, (current, steps.len())));
            let offset = (count_f32(current) + 0.5).mul_add(ROW, -HEIGHT / 2.0).max(0.0);
            list = list.vertical_scroll_offset(offset);
        }
        list.show_rows(ui, ROW, steps.len(), |ui, rows| {
            for i in rows {
                let of = (Same(Arc::clone(&steps[i].plan)), Same(Arc::clone(document.saved())));
                let is_as_saved = compute_once(ctx, Id::unique(("saved-step", i)), of, || *steps[i].plan == **document.saved());
                let is_saved = *is_as_saved && document.path().is_some();
                let color = if i > current { palette.faint } else { palette.text };
                let font = if i == current { theme::strong() } else { theme::body() };
                let name = compute_once(ctx, Id::unique(("step-name", i)), Same(Arc::clone(&steps[i].name)), || steps[i].name.to_string());
                let label = RichText::new(name.as_str()).font(font).color(color);
                let mut button = Button::selectable(i == current, label).truncate().min_size(egui::vec2(ui.available_width(), ROW));
                if is_saved {
                    button = button.right_text(RichText::new(PanelText::SavedStep.text()).font(theme::note()).color(palette.dim));
                }
                if ui.add(button).clicked() && i != current {
                    action = Some(PanelAction::Session(session::Action::GoToStep(i)));
                }
            }
        });
    });
    action
}

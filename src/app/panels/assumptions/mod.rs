//! The left side: every number of the plan, in cards that expand.

mod cards;
mod gift_table;
mod plan_cards;
mod presets;
mod stream_cards;

pub use cards::AssumptionsInputs;

use std::collections::BTreeMap;

use eframe::egui::{self, Align, Layout, RichText, ScrollArea, Ui};

use self::cards::Cards;
use self::plan_cards::{costs_ui, likes_ui, live_ui, plan_ui, seasons_ui};
use self::stream_cards::{add_own_ui, own_ui, stream_ui};
use crate::app::action::Action;
use crate::app::theme::{self, Palette};
use crate::app::ui_state::Draft;
use crate::plan::{Key, Stream};

/// Shows the panel; gives the user's actions.
pub fn assumptions_ui(ui: &mut Ui, inputs: &AssumptionsInputs<'_>, drafts: &mut BTreeMap<Key, Draft>) -> Vec<Action> {
    let palette = Palette::of(ui.visuals());
    ui.horizontal(|ui| {
        ui.label(RichText::new("Assumptions").font(theme::title()));
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            ui.label(RichText::new(format!("{} {}", inputs.month.month.name(), inputs.month.month.year())).font(theme::note()).color(palette.dim));
        });
    });
    ui.add_space(theme::SMALL_GAP);
    let mut cards = Cards::new(inputs, drafts);
    ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 8.0;
        likes_ui(&mut cards, ui);
        live_ui(&mut cards, ui);
        for stream in Stream::ALL {
            stream_ui(&mut cards, ui, stream);
        }
        for own in inputs.plan.own() {
            own_ui(&mut cards, ui, own);
        }
        add_own_ui(&mut cards, ui);
        costs_ui(&mut cards, ui);
        seasons_ui(&mut cards, ui);
        plan_ui(&mut cards, ui);
        ui.add_space(theme::GAP);
        follow_focus(ui);
    });
    cards.actions
}

/// Scrolls to the control that has just got the focus by keyboard, if it is not wholly in sight.
fn follow_focus(ui: &Ui) {
    let focused = ui.memory(egui::Memory::focused).and_then(|id| ui.ctx().read_response(id));
    if let Some(response) = focused
        && response.gained_focus()
        && !ui.input(|i| i.pointer.any_down())
        && ui.min_rect().contains(response.rect.center())
        && response.interact_rect != response.rect
    {
        ui.scroll_to_rect(response.rect.expand(theme::GAP), None);
    }
}

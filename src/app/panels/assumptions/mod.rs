//! The left side: every number of the plan, in cards that expand.

mod cards;
mod event_card;
mod fan_part;
mod gift_table;
mod month_picker;
mod number_cards;
mod plan_card;
mod preset_menu;
mod stream_cards;
mod tax_table;

pub use cards::AssumptionsInputs;

use std::collections::BTreeMap;

use eframe::egui::{ScrollArea, Ui};

use self::cards::Cards;
use self::event_card::events_ui;
use self::number_cards::{cash_ui, costs_ui, likes_ui, live_ui, seasons_ui};
use self::plan_card::plan_ui;
use self::stream_cards::{add_own_ui, own_ui, stream_ui};
use crate::app::panel_action::PanelAction;
use crate::app::theme;
use crate::app::ui_state::Draft;
use crate::app::widgets::scroll_ui;
use crate::plan::{Key, Stream};

/// The gap between cards, in points.
const CARD_GAP: f32 = 6.0;

/// Shows the panel; returns the user's actions.
pub fn assumptions_ui(ui: &mut Ui, inputs: &AssumptionsInputs<'_>, drafts: &mut BTreeMap<Key, Draft>) -> Vec<PanelAction> {
    let mut cards = Cards::new(inputs, drafts);
    scroll_ui(ui, ScrollArea::vertical().auto_shrink(false), |ui| {
        ui.spacing_mut().item_spacing.y = CARD_GAP;
        plan_ui(&mut cards, ui);
        likes_ui(&mut cards, ui);
        live_ui(&mut cards, ui);
        for stream in Stream::ALL {
            stream_ui(&mut cards, ui, stream);
        }
        costs_ui(&mut cards, ui);
        cash_ui(&mut cards, ui);
        for own in inputs.scene.plan.own() {
            own_ui(&mut cards, ui, own);
        }
        add_own_ui(&mut cards, ui);
        events_ui(&mut cards, ui);
        seasons_ui(&mut cards, ui);
        ui.add_space(theme::GAP - CARD_GAP);
    });
    cards.actions
}

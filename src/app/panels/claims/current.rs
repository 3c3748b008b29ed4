//! The number with its value, its source, and a reset to the default.

use eframe::egui::{self, Align, Layout, RichText, Ui};

use super::inputs::ClaimsInputs;
use crate::app::panel_action::PanelAction;
use crate::app::theme::{self, Palette};
use crate::ledger::Origin;
use crate::report::claim_effect::{claim_origin, origin};
use crate::session;
use crate::words::{ClaimsMessage, ClaimsText, Money, shown};

/// Shows the number; returns the reset to its default.
pub(super) fn current_ui(ui: &mut Ui, inputs: &ClaimsInputs<'_>) -> Option<PanelAction> {
    let palette = Palette::of(ui.visuals());
    let ClaimsInputs { of, plan, ledger, .. } = *inputs;
    let money = Money::of(plan.currency());
    let from = ledger.origin(plan, of);
    let word = match from {
        Origin::Default(_) => ClaimsText::Default,
        Origin::Taken(..) => ClaimsText::Sourced,
        Origin::Yours => ClaimsText::Yours,
        Origin::GiftTable => ClaimsText::ByName,
    };
    let default = || shown(of.spec().default, of.spec().quantity, money);
    let mut reset = None;
    ui.horizontal(|ui| {
        ui.label(RichText::new(shown(plan.value(of), of.spec().quantity, money)).font(theme::question()));
        let frame =
            egui::Frame::new().fill(palette.card).corner_radius(egui::CornerRadius::same(theme::SMALL_RADIUS)).inner_margin(egui::Margin::symmetric(6, 1));
        frame.show(ui, |ui| ui.label(RichText::new(word.text()).font(theme::note()).color(palette.dim)));
        if !matches!(from, Origin::Default(_) | Origin::GiftTable) {
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                if ui.button(ClaimsMessage::ResetToDefault(default()).to_string()).clicked() {
                    reset = Some(PanelAction::Session(session::Action::ResetToDefault(of)));
                }
            });
        }
    });
    ui.label(RichText::new(source(inputs, from)).color(palette.dim));
    if !matches!(from, Origin::Default(_)) {
        let basis = ledger.basis(of).map_or_else(|| ClaimsText::OwnAssumption.text().to_owned(), |claim| claim_origin(claim, inputs.today).to_string());
        ui.label(RichText::new(ClaimsMessage::DefaultFrom(default(), basis).to_string()).font(theme::note()).color(palette.faint));
    }
    reset
}

/// The source of the number, as a sentence.
fn source(inputs: &ClaimsInputs<'_>, from: Origin<'_>) -> String {
    if matches!(from, Origin::Yours) {
        return ClaimsText::YourOwnNumber.text().to_owned();
    }
    format!("{:#}", origin(inputs.plan, inputs.ledger, inputs.of, inputs.today))
}

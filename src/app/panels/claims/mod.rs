//! The sources of a number: its default, every published claim on the scale of its slider, and the user's own note.

mod claim_rows;
mod current;
mod fee;
mod inputs;
mod note;
mod payment;
mod strip;

pub use inputs::ClaimsInputs;
pub use payment::{PaymentInputs, payment_claims_ui};

use eframe::egui::{self, Order, RichText, ScrollArea, Ui, pos2};

use self::claim_rows::{background_ui, claim_ui};
use self::current::current_ui;
use self::fee::fee_ui;
use self::note::note_ui;
use self::strip::strip_ui;
use crate::app::panel_action::PanelAction;
use crate::app::theme::{self, Palette};
use crate::app::ui_state::Account;
use crate::app::widgets::{panel_head_ui, scroll_ui};
use crate::ledger::Claim;
use crate::plan::{Assumption, Key};
use crate::report;
use crate::report::claim_effect::ClaimRow;
use crate::report::claim_effect::Effect;
use crate::session;
use crate::words::{ClaimsMessage, ClaimsText};

const WIDTH: f32 = 512.0;

/// Shows the panel beside the sliders; returns the user's actions.
pub fn claims_ui(ui: &Ui, inputs: &ClaimsInputs<'_>, note: &mut Option<(Assumption, String)>, account: &mut Account) -> Vec<PanelAction> {
    // The Escape that leaves the note does not close the panel too.
    let noting = note.is_some();
    let title = report::full_label(inputs.plan, Key::Assumption(inputs.of));
    let mut actions = panel_ui(ui, &title, inputs.left, |ui| body_ui(ui, inputs, note, account));
    if !noting && is_escaped(ui) {
        actions.push(PanelAction::Sources(None));
    }
    actions
}

/// Whether Escape closes the panel, and nothing else.
fn is_escaped(ui: &Ui) -> bool {
    ui.input(|i| i.key_pressed(egui::Key::Escape)) && !ui.ctx().text_edit_focused() && !egui::Popup::is_any_open(ui.ctx())
}

/// A panel at this left edge, closed by its button.
fn panel_ui(ui: &Ui, title: &str, left: f32, body: impl FnOnce(&mut Ui) -> Vec<PanelAction>) -> Vec<PanelAction> {
    let palette = Palette::of(ui.visuals());
    let screen = ui.ctx().content_rect();
    let left = left.min(screen.right() - 320.0);
    let mut actions = Vec::new();
    let area = egui::Area::new(egui::Id::unique("sources")).order(Order::Middle).fixed_pos(pos2(left, theme::TOP_BAR + 8.0));
    area.show(ui.ctx(), |ui| {
        if !is_enabled(ui) {
            ui.disable();
        }
        let frame = egui::Frame::popup(ui.style()).fill(palette.panel).inner_margin(egui::Margin::same(14));
        frame.show(ui, |ui| {
            ui.set_width((WIDTH).min(screen.right() - left - 40.0));
            ui.spacing_mut().item_spacing.y = theme::SMALL_GAP;
            let most = screen.height() - theme::TOP_BAR - theme::STATUS_BAR - 48.0;
            if panel_head_ui(ui, title, ClaimsText::Close.text()) {
                actions.push(PanelAction::Sources(None));
            }
            let area = ScrollArea::vertical().max_height(most - 30.0).min_scrolled_height(most - 30.0).auto_shrink([false, true]);
            scroll_ui(ui, area, |ui| actions.extend(body(ui)));
        });
    });
    actions
}

/// Whether no modal dialog is open.
fn is_enabled(ui: &Ui) -> bool {
    ui.memory(|memory| memory.top_modal_layer().is_none())
}

fn body_ui(ui: &mut Ui, inputs: &ClaimsInputs<'_>, note: &mut Option<(Assumption, String)>, account: &mut Account) -> Vec<PanelAction> {
    let palette = Palette::of(ui.visuals());
    let mut actions = Vec::new();
    ui.label(RichText::new(Key::Assumption(inputs.of).help()).font(theme::note()).color(palette.dim));
    ui.add_space(theme::SMALL_GAP);
    actions.extend(current_ui(ui, inputs));
    ui.add_space(theme::SMALL_GAP);
    actions.extend(note_ui(ui, inputs, note));
    if !inputs.claims.is_empty() {
        ui.add_space(theme::GAP);
        actions.extend(list_ui(ui, inputs));
    }
    if inputs.of == Assumption::FeePerDeal {
        ui.add_space(theme::GAP);
        actions.extend(fee_ui(ui, inputs, account));
    }
    let mut background = inputs.ledger.background(inputs.of).peekable();
    if background.peek().is_some() {
        ui.add_space(theme::GAP);
        ui.label(RichText::new(ClaimsText::Background.text()).font(theme::strong()));
    }
    for claim in background {
        ui.add_space(theme::SMALL_GAP);
        background_ui(ui, claim, inputs.plan, inputs.today);
    }
    ui.add_space(theme::SMALL_GAP);
    actions
}

/// The published claims, on the scale of the slider and as a list.
fn list_ui(ui: &mut Ui, inputs: &ClaimsInputs<'_>) -> Option<PanelAction> {
    let claims = inputs.claims;
    ui.label(RichText::new(ClaimsMessage::Count(claims.len()).to_string()).font(theme::strong()));
    ui.label(RichText::new(reach(claims)).color(Palette::of(ui.visuals()).dim));
    strip_ui(ui, inputs);
    let mut wanted: Option<&Claim> = None;
    for row in claims {
        ui.add_space(6.0);
        if claim_ui(ui, row, inputs.today) {
            wanted = Some(&row.claim);
        }
    }
    wanted.map(|claim| PanelAction::Session(session::Action::UseClaim(inputs.of, claim.reference())))
}

/// The least and the greatest effect of the claims: "They would change the plan by −$665 to +$426 a month, as set."
fn reach(claims: &[ClaimRow]) -> String {
    let effects = || claims.iter().filter_map(|row| row.effect.as_ref());
    let by_amount = |a: &&Effect, b: &&Effect| a.per_month.total_cmp(&b.per_month);
    match (effects().min_by(by_amount), effects().max_by(by_amount)) {
        (Some(least), Some(most)) if least.text != most.text => ClaimsMessage::Effects(least.amount.clone(), most.amount.clone()).to_string(),
        (Some(only), _) => ClaimsMessage::Effect(only.text.clone()).to_string(),
        (None, _) => ClaimsText::ForInformation.text().to_owned(),
    }
}

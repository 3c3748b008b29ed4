//! The published claims on a setting of a stream's payment.

use std::sync::Arc;

use eframe::egui::{Button, RichText, Role, Ui, WidgetInfo};

use super::claim_rows::background_ui;
use super::{is_escaped, panel_ui};
use crate::app::panel_action::PanelAction;
use crate::app::theme::{self, Palette};
use crate::ledger::{Date, Ledger};
use crate::plan::{Entry, Key, Plan};
use crate::report::full_label;
use crate::report::payment_claims::{PaymentClaim, payment_claims};
use crate::session::{Edit, Gesture};
use crate::words::{CashText, ClaimsMessage, ClaimsText, Money};

/// A setting and its sources.
pub struct PaymentInputs<'a> {
    /// The setting.
    pub key: Key,
    /// The plan on screen.
    pub plan: &'a Arc<Plan>,
    /// The published claims.
    pub ledger: &'a Ledger,
    /// Today, to mark stale claims.
    pub today: Date,
    /// The left edge of the panel.
    pub left: f32,
}

/// Shows the panel beside the sliders; returns the user's actions.
#[must_use]
pub fn payment_claims_ui(ui: &Ui, inputs: &PaymentInputs<'_>) -> Vec<PanelAction> {
    let mut actions = panel_ui(ui, &full_label(inputs.plan, inputs.key), inputs.left, |ui| body_ui(ui, inputs));
    if is_escaped(ui) {
        actions.push(PanelAction::Sources(None));
    }
    actions
}

fn body_ui(ui: &mut Ui, inputs: &PaymentInputs<'_>) -> Vec<PanelAction> {
    let PaymentInputs { key, plan, ledger, today, .. } = *inputs;
    let palette = Palette::of(ui.visuals());
    let mut chosen = None;
    ui.label(RichText::new(key.help()).font(theme::note()).color(palette.dim));
    ui.add_space(theme::SMALL_GAP);
    ui.label(RichText::new(value(plan, key)).font(theme::question()));
    let claims = payment_claims(plan, ledger, key);
    let basis = if claims.is_empty() { ClaimsText::OwnAssumptionNoSource.text().to_owned() } else { ClaimsMessage::Count(claims.len()).to_string() };
    ui.label(RichText::new(basis).color(palette.dim));
    for row in &claims {
        ui.add_space(6.0);
        background_ui(ui, row.claim, plan, today);
        if row.is_set {
            ui.label(RichText::new(ClaimsText::AsInPlan.text()).font(theme::note()).color(palette.faint));
        } else if use_ui(ui, row) {
            chosen = Some(PanelAction::from(Edit { key, entry: row.entry.clone(), gesture: Gesture::Once }));
        }
    }
    ui.add_space(theme::SMALL_GAP);
    chosen.into_iter().collect()
}

fn use_ui(ui: &mut Ui, row: &PaymentClaim<'_>) -> bool {
    let button = ui.add(Button::new(RichText::new(ClaimsText::Use.text()).font(theme::note())));
    let name = || ClaimsMessage::UseClaim { value: row.value.clone(), reference: row.claim.shown_reference() };
    button.widget_info(|| WidgetInfo::labeled(Role::Button, true, name().to_string()));
    button.clicked()
}

/// The setting of the plan in words.
fn value(plan: &Plan, key: Key) -> String {
    match plan.get(key) {
        Some(Entry::Integer(days)) => CashText::Days(days.try_into().unwrap_or(u16::MAX)).to_string(),
        Some(Entry::Exact(amount)) => Money::of(plan.currency()).whole(amount),
        _ => String::new(),
    }
}

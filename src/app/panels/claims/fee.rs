//! A fee for a brand deal, suggested from published claims.

use eframe::egui::{DragValue, RichText, Ui};

use super::inputs::ClaimsInputs;
use crate::app::panel_action::PanelAction;
use crate::app::theme::{self, Palette};
use crate::app::ui_state::Account;
use crate::app::widgets::hover_text;
use crate::plan::{Assumption, Entry, Key};
use crate::report::claim_effect::{fee_idea, fee_of_idea};
use crate::session::{Edit, Gesture};
use crate::words::{self, ClaimsMessage, ClaimsText, Money, Typed};

/// Suggests a fee for an account; it is shown, never forced.
pub(super) fn fee_ui(ui: &mut Ui, inputs: &ClaimsInputs<'_>, account: &mut Account) -> Option<PanelAction> {
    let palette = Palette::of(ui.visuals());
    let ClaimsInputs { plan, ledger, .. } = *inputs;
    let mut wanted = None;
    ui.label(RichText::new(ClaimsText::FeeTitle.text()).font(theme::strong()));
    ui.horizontal_wrapped(|ui| {
        let number = |text: &str| words::parse_number(text).ok().and_then(Typed::bare);
        let field = |ui: &mut Ui, name: ClaimsText, field: DragValue<'_>| {
            let label = ui.label(RichText::new(name.text()).color(palette.dim));
            ui.add(field).labelled_by(label.id);
        };
        let counted = |value: f64| words::plain(value.round());
        field(
            ui,
            ClaimsText::Followers,
            DragValue::new(&mut account.followers)
                .range(0..=1_000_000_000_u64)
                .speed(100.0)
                .custom_formatter(move |value, _| counted(value))
                .custom_parser(number),
        );
        field(
            ui,
            ClaimsText::Engagement,
            DragValue::new(&mut account.engagement)
                .range(0.0..=1.0)
                .speed(0.001)
                .custom_formatter(|value, _| words::percent((value * 1_000.0).round() / 1_000.0))
                .custom_parser(|text| {
                    let typed = words::parse_number(text).ok()?;
                    if typed.is_percent() { Some(typed.value) } else { typed.bare().map(|percent| percent / 100.0) }
                }),
        );
        field(
            ui,
            ClaimsText::ViewsAPost,
            DragValue::new(&mut account.views).range(0.0..=1e9).speed(100.0).custom_formatter(move |value, _| counted(value)).custom_parser(number),
        );
    });
    match ledger.fee_idea(account.followers, account.engagement, account.views) {
        None => {
            ui.label(RichText::new(ClaimsText::NoClaimCovers.text()).color(palette.dim));
        }
        Some(idea) => {
            ui.label(RichText::new(fee_idea(&idea, plan)).color(palette.dim));
            let fee = fee_of_idea(&idea, plan);
            let text = ClaimsMessage::UseFee(Money::of(plan.currency()).rate(fee)).to_string();
            if hover_text(ui.button(text), || ClaimsText::FeeHint.text().to_owned()).clicked() {
                let key = Key::Assumption(Assumption::FeePerDeal);
                wanted = Some(PanelAction::from(Edit { key, entry: Entry::Value(fee), gesture: Gesture::Once }));
            }
        }
    }
    wanted
}

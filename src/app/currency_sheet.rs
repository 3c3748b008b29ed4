//! The question about another currency: convert every amount, or keep the numbers.

use eframe::egui::{self, Button, Frame, Id, Label, Margin, Modal, RichText, TextEdit, Ui};

use crate::app::theme::{self, Palette};
use crate::app::widgets::{buttons_at_right_ui, main_button_ui, name_dialog};
use crate::ledger::{Date, Ledger};
use crate::plan::{Assumption, Currency, Key, Plan, rounded_amount};
use crate::session::{CurrencyAmounts, CurrencyChange};
use crate::words::currency_change::CurrencyText;
use crate::words::{Money, parse_number};

/// The question, while it is open.
#[derive(Debug)]
pub(super) struct CurrencySheet {
    currency: Currency,
    /// The rate as it is typed.
    rate: String,
    date: Option<Date>,
}

/// The end of the question.
pub(super) enum CurrencyAnswer {
    /// Nothing changes.
    Cancel,
    /// The plan changes.
    Change(CurrencyChange),
}

impl CurrencySheet {
    /// The question about this currency, with the rate that is shipped.
    pub(super) fn new(currency: Currency, ledger: &Ledger) -> Self {
        let rate = ledger.exchange_rate(currency);
        let per_usd = if currency == Currency::USD { Some(1.0) } else { rate.map(|rate| rate.per_usd) };
        let text = per_usd.map_or_else(String::new, |per_usd| Money::of(currency).rate(per_usd));
        Self { currency, rate: text, date: rate.map(|rate| rate.date) }
    }

    /// Shows the question; returns its answer once there is one.
    pub(super) fn ui(&mut self, ctx: &egui::Context, plan: &Plan) -> Option<CurrencyAnswer> {
        let frame = Frame::popup(&ctx.global_style()).inner_margin(Margin::same(20));
        let response = Modal::new(Id::unique("currency")).frame(frame).show(ctx, |ui| {
            ui.set_width(460.0_f32.min(ctx.content_rect().width() - 60.0));
            ui.spacing_mut().item_spacing.y = 8.0;
            self.question_ui(ui, plan)
        });
        let dismissed = response.should_close().then_some(CurrencyAnswer::Cancel);
        response.inner.or(dismissed)
    }

    fn question_ui(&mut self, ui: &mut Ui, plan: &Plan) -> Option<CurrencyAnswer> {
        let palette = Palette::of(ui.visuals());
        let title = CurrencyText::Title(self.currency).to_string();
        name_dialog(ui, &title);
        ui.label(RichText::new(title).font(theme::question()));
        ui.add(Label::new(CurrencyText::Now(plan.currency()).to_string()).wrap());
        if self.currency != Currency::USD {
            ui.horizontal(|ui| {
                let label = ui.label(RichText::new(CurrencyText::OneDollar.to_string()).color(palette.dim));
                ui.add(TextEdit::singleline(&mut self.rate).desired_width(110.0)).labelled_by(label.id);
                ui.label(RichText::new(CurrencyText::RateOf(self.date).to_string()).font(theme::note()).color(palette.faint));
            });
        }
        let per_usd = parse_number(&self.rate).ok().and_then(|typed| typed.amount_in(self.currency)).filter(|rate| *rate > 0.0);
        if let Some(per_usd) = per_usd {
            let key = Key::Assumption(Assumption::FeePerDeal);
            let fee = plan.value(Assumption::FeePerDeal);
            let to = rounded_amount(fee * per_usd / plan.value(Assumption::CurrencyPerUsd));
            let (from, to) = (Money::of(plan.currency()).rate(fee), Money::of(self.currency).rate(to));
            let example = CurrencyText::Example { label: key.label().to_owned(), from, to };
            ui.label(RichText::new(example.to_string()).color(palette.dim));
        }
        ui.add_space(theme::SMALL_GAP);
        let [convert, keep, cancel] = [CurrencyText::Convert, CurrencyText::Keep, CurrencyText::Cancel].map(|text| text.to_string());
        buttons_at_right_ui(ui, &[&cancel, &keep, &convert], |ui| {
            // Amounts that are kept need no rate: one left at 1 is marked.
            let kept_at = per_usd.or(self.rate.trim().is_empty().then_some(1.0));
            let change = |amounts, rate: Option<f64>| rate.map(|per_usd| CurrencyAnswer::Change(CurrencyChange { currency: self.currency, per_usd, amounts }));
            let cancel = ui.button(cancel.as_str());
            let keep = ui.add_enabled(kept_at.is_some(), Button::new(keep.as_str()));
            let convert = ui.add_enabled_ui(per_usd.is_some(), |ui| main_button_ui(ui, &convert)).inner;
            if ui.memory(|memory| memory.focused().is_none()) {
                if per_usd.is_some() { &convert } else { &keep }.request_focus();
            }
            if convert.clicked() {
                change(CurrencyAmounts::Convert, per_usd)
            } else if keep.clicked() {
                change(CurrencyAmounts::Keep, kept_at)
            } else {
                cancel.clicked().then_some(CurrencyAnswer::Cancel)
            }
        })
    }
}

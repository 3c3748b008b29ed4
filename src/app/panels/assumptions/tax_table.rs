//! The tax of a year: one rate, or bands of one's own as a small table, and the month in which a tax year begins.

use eframe::egui::{self, Align, Button, ComboBox, DragValue, Layout, RichText, Ui, WidgetInfo, vec2};

use super::cards::Cards;
use crate::app::panel_action::PanelAction;
use crate::app::theme::{self, Palette};
use crate::app::widgets::{amount_in_field, choice_ui, hover_text, note_ui};
use crate::plan::{Assumption, Entry, Key, MOST_TAX_BANDS, PlanField, TaxBand};
use crate::session;
use crate::words::{self, Money, TaxText};

const ROW: f32 = 24.0;
/// The width of an amount, and of a rate.
const FROM: f32 = 96.0;
const RATE: f32 = 64.0;
/// The band that follows one from 0.
const SECOND: f64 = 10_000.0;

/// Shows the rate or the bands, and the start of the tax year.
pub(super) fn tax_ui(cards: &mut Cards<'_>, ui: &mut Ui) {
    let plan = cards.inputs.scene.plan;
    if plan.tax_bands().is_empty() {
        cards.assumption_ui(ui, Assumption::TaxSetAsideRate, Palette::of(ui.visuals()).dim);
    }
    cards.padded_ui(ui, |cards, ui| {
        if let Some(bands) = bands_ui(ui, plan.tax_bands(), (plan.value(Assumption::TaxSetAsideRate), cards.money())) {
            cards.actions.push(PanelAction::Session(session::Action::SetTaxBands(bands)));
        }
        year_ui(cards, ui);
        note_ui(ui, &TaxText::Note.to_string());
        ui.add_space(theme::SMALL_GAP);
    });
}

/// The bands with a button that adds one; returns them changed.
fn bands_ui(ui: &mut Ui, bands: &[TaxBand], (rate, money): (f64, Money)) -> Option<Vec<TaxBand>> {
    let mut changed = None;
    if !bands.is_empty() {
        note_ui(ui, &TaxText::Head.to_string());
        note_ui(ui, &TaxText::NoPublished.to_string());
    }
    for (place, band) in bands.iter().enumerate() {
        let mut edited = bands.to_vec();
        match row_ui(ui, (place, *band), money) {
            Some(BandEdit::Set(band)) => edited[place] = band,
            Some(BandEdit::Remove) => drop(edited.remove(place)),
            None => continue,
        }
        changed = Some(edited);
    }
    let text = if bands.is_empty() { TaxText::UseBands } else { TaxText::AddBand };
    if bands.len() < MOST_TAX_BANDS && ui.button(text.to_string()).clicked() {
        changed = Some(with_next(bands, rate));
    }
    changed.map(in_order).filter(|bands| bands.windows(2).all(|pair| pair[0].from < pair[1].from))
}

/// The bands with one more: the first is the rate so far.
fn with_next(bands: &[TaxBand], rate: f64) -> Vec<TaxBand> {
    let next =
        bands.last().map_or(TaxBand { from: 0.0, rate }, |last| TaxBand { from: if last.from > 0.0 { 2.0 * last.from } else { SECOND }, rate: last.rate });
    bands.iter().copied().chain([next]).collect()
}

/// From the lowest, the first from 0.
fn in_order(mut bands: Vec<TaxBand>) -> Vec<TaxBand> {
    bands.sort_by(|a, b| a.from.total_cmp(&b.from));
    if let Some(first) = bands.first_mut() {
        first.from = 0.0;
    }
    bands
}

enum BandEdit {
    Set(TaxBand),
    Remove,
}

fn row_ui(ui: &mut Ui, (place, band): (usize, TaxBand), money: Money) -> Option<BandEdit> {
    let mut edit = None;
    ui.allocate_ui_with_layout(vec2(ui.available_width(), ROW), Layout::left_to_right(Align::Center), |ui| {
        ui.spacing_mut().item_spacing.x = 6.0;
        ui.label(RichText::new(TaxText::From.to_string()).color(Palette::of(ui.visuals()).dim));
        let mut from = band.from;
        let amount = |text: &str| words::parse_number(text).ok().and_then(|typed| typed.amount_in(money.currency()));
        let field = DragValue::new(&mut from).speed(0.0).range(0.0..=1e9).update_while_editing(false);
        let field = field.custom_formatter(move |amount, _| amount_in_field(money, amount)).custom_parser(amount);
        // The first band begins at nothing.
        let field = ui.add_enabled_ui(place > 0, |ui| ui.add_sized(vec2(FROM, 20.0), field)).inner;
        ui.ctx().accesskit_node_builder(field.id, |node| node.set_label(TaxText::FromOf(place + 1).to_string()));
        let mut rate = band.rate;
        let fraction = |text: &str| words::parse_number(text).ok().and_then(|typed| typed.in_unit_of(Key::Assumption(Assumption::TaxSetAsideRate)));
        let field = DragValue::new(&mut rate).speed(0.0).range(0.0..=1.0).update_while_editing(false);
        let field = ui.add_sized(vec2(RATE, 20.0), field.custom_formatter(|rate, _| words::percent(rate)).custom_parser(fraction));
        ui.ctx().accesskit_node_builder(field.id, |node| node.set_label(TaxText::RateOf(place + 1).to_string()));
        let button = ui.add(Button::new("×").frame_when_inactive(false).min_size(vec2(18.0, 18.0)));
        button.widget_info(|| WidgetInfo::labeled(egui::Role::Button, true, TaxText::RemoveOf(place + 1).to_string()));
        let removed = hover_text(button, || TaxText::RemoveOf(place + 1).to_string()).clicked();
        edit = match () {
            () if removed => Some(BandEdit::Remove),
            () if from != band.from || rate != band.rate => Some(BandEdit::Set(TaxBand { from, rate })),
            () => None,
        };
    });
    edit
}

/// The month in which a tax year begins.
fn year_ui(cards: &mut Cards<'_>, ui: &mut Ui) {
    let key = Key::Plan(PlanField::TaxYearStart);
    let now = cards.inputs.scene.plan.tax_year_start();
    let mut chosen = now;
    let name = |month: u8| words::language().month(usize::from(month).saturating_sub(1)).long.to_owned();
    ui.horizontal(|ui| {
        hover_text(ui.label(RichText::new(key.label()).color(Palette::of(ui.visuals()).dim)), || key.help().to_owned());
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let button = choice_ui(ui, ComboBox::from_id_salt("tax year"), &mut chosen, 1..=12, name);
            ui.ctx().accesskit_node_builder(button.id, |node| node.set_label(key.label()));
        });
    });
    if chosen != now {
        cards.edit(key, Entry::Integer(chosen.into()));
    }
}

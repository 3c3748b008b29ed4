//! The claims on a number as a list: value, text, source, and the effect on the plan.

use eframe::egui::{Align, Button, Color32, Layout, RichText, Role, Ui, WidgetInfo, vec2};

use crate::app::theme::{self, Palette};
use crate::app::widgets::hover_text;
use crate::ledger::{Age, Claim, Date, Tag};
use crate::plan::Plan;
use crate::report::claim_effect::ClaimRow;
use crate::report::claim_effect::{claimed, claimed_span};
use crate::words::{ClaimsMessage, ClaimsText};

const VALUE: f32 = 74.0;
const EFFECT: f32 = 118.0;

/// Shows a claim; `true` when its value is to be used.
pub(super) fn claim_ui(ui: &mut Ui, row: &ClaimRow, today: Date) -> bool {
    let palette = Palette::of(ui.visuals());
    let mut is_wanted = false;
    let middle = ui.available_width() - VALUE - EFFECT - 16.0;
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing = vec2(8.0, 0.0);
        column_ui(ui, VALUE, Align::Min, |ui| {
            ui.label(RichText::new(&row.value).font(theme::strong()));
            if let Some(span) = &row.span {
                ui.label(RichText::new(span).font(theme::note()).color(palette.faint));
            }
        });
        column_ui(ui, middle, Align::Min, |ui| {
            hover_text(ui.label(row.claim.shown_text()), || details(&row.claim));
            source_ui(ui, &row.claim, today);
        });
        ui.spacing_mut().item_spacing.y = 2.0;
        column_ui(ui, EFFECT, Align::Max, |ui| is_wanted = effect_ui(ui, row));
    });
    is_wanted
}

fn effect_ui(ui: &mut Ui, row: &ClaimRow) -> bool {
    let palette = Palette::of(ui.visuals());
    let Some(effect) = &row.effect else {
        let why = if row.claim.has(Tag::LowerBound) { ClaimsText::OrMore } else { ClaimsText::OutsideLimits };
        ui.label(RichText::new(why.text()).font(theme::note()).color(palette.faint));
        return false;
    };
    ui.label(RichText::new(&effect.text).font(theme::note()).color(palette.of_change(effect.per_month)));
    if row.is_used {
        ui.label(RichText::new(ClaimsText::Sourced.text()).font(theme::note()).color(palette.faint));
        return false;
    }
    ui.spacing_mut().button_padding = vec2(8.0, 1.0);
    let button = ui.add(Button::new(RichText::new(ClaimsText::Use.text()).font(theme::note())));
    button.widget_info(|| {
        let name = ClaimsMessage::UseClaim { value: row.value.clone(), reference: row.claim.shown_reference() };
        WidgetInfo::labeled(Role::Button, true, name.to_string())
    });
    button.clicked()
}

/// Shows a claim on the surroundings of a number.
pub(super) fn background_ui(ui: &mut Ui, claim: &Claim, plan: &Plan, today: Date) {
    let span = claimed_span(claim, plan).map_or_else(String::new, |span| format!(" ({span})"));
    ui.label(format!("{}: {}{span}", claim.shown_text(), claimed(claim, claim.value, plan)));
    source_ui(ui, claim, today);
}

/// The source, date and support of a claim; one that is old is marked so.
fn source_ui(ui: &mut Ui, claim: &Claim, today: Date) {
    let palette = Palette::of(ui.visuals());
    let mut job = eframe::egui::text::LayoutJob::default();
    let mut add = |text: &str, color: Color32| job.append(text, 0.0, eframe::egui::TextFormat::simple(theme::note(), color));
    add(claim.site(), palette.dim);
    match (&claim.date, claim.age(today)) {
        (Some(date), Age::Stale) => {
            add(&format!(", {date} "), palette.dim);
            add(ClaimsText::Stale.text(), palette.caution);
        }
        (Some(date), _) => add(&format!(", {date}"), palette.dim),
        (None, _) => {
            add(", ", palette.dim);
            add(ClaimsText::NoDate.text(), palette.caution);
        }
    }
    if let Some(confidence) = claim.confidence {
        add(&format!(", {}", confidence.name()), palette.dim);
    }
    hover_text(ui.label(job), || details(claim));
}

/// The full source of a claim and its note.
fn details(claim: &Claim) -> String {
    let read = claim.read.map_or_else(String::new, |day| format!("\n{}", ClaimsMessage::ReadOn(day)));
    let note = if claim.note.is_empty() { String::new() } else { format!("\n\n{}", claim.shown_note()) };
    format!("{}{read}{note}", claim.source)
}

fn column_ui(ui: &mut Ui, width: f32, align: Align, content: impl FnOnce(&mut Ui)) {
    ui.allocate_ui_with_layout(vec2(width, 0.0), Layout::top_down(align), |ui| {
        ui.set_width(width);
        content(ui);
    });
}

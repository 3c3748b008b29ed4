//! "Presets": a menu that sets several numbers at once from the ledger, with their sources.

use eframe::egui::containers::menu::{MenuButton, MenuConfig};
use eframe::egui::{self, Button, Color32, Layout, Popup, PopupCloseBehavior, RichText, ScrollArea, Ui, text::LayoutJob};

use crate::app::action::Action;
use crate::app::theme::{self, Palette};
use crate::ledger::{Claim, Date, Ledger, Preset, Subject};
use crate::plan::Plan;
use crate::report::sources::{dated, sets};
use crate::session;

const WIDTH: f32 = 420.0;

/// Shows the button of a card, if any of its sections has presets; gives the change of the chosen one.
pub(super) fn presets_ui(ui: &mut Ui, plan: &Plan, ledger: &Ledger, today: Date, sections: &[&str]) -> Option<Action> {
    let palette = Palette::of(ui.visuals());
    if !sections.iter().any(|section| has_presets(ledger, section)) {
        return None;
    }
    let mut chosen = None;
    let height = ui.spacing().interact_size.y - theme::SMALL_GAP;
    ui.allocate_ui_with_layout(egui::vec2(ui.available_width(), height), Layout::right_to_left(egui::Align::Center), |ui| {
        ui.spacing_mut().button_padding = egui::vec2(6.0, 1.0);
        let button = Button::new(RichText::new("Presets").font(theme::note()).color(palette.dim)).frame_when_inactive(false);
        let menu = MenuButton::from_button(button).config(MenuConfig::new().close_behavior(PopupCloseBehavior::CloseOnClickOutside));
        let (response, _) = menu.ui(ui, |ui| {
            ui.set_width(WIDTH.min(ui.ctx().content_rect().width() - 40.0));
            ScrollArea::vertical().max_height(420.0).show(ui, |ui| {
                ui.spacing_mut().item_spacing.y = 5.0;
                for preset in sections.iter().flat_map(|section| ledger.presets(section)) {
                    if let Some(action) = preset_ui(ui, plan, &preset, today) {
                        chosen = Some(action);
                        Popup::close_all(ui.ctx());
                    }
                }
            });
        });
        response.on_hover_text("Set several numbers at once from published claims");
    });
    chosen
}

/// Whether any preset begins in a section. A frame asks it of every expanded card, so nothing is allocated.
fn has_presets(ledger: &Ledger, section: &str) -> bool {
    let is_here = |claim: &Claim| matches!(claim.subject, Subject::Number(of) if of.section() == section);
    let is_first = |claim: &Claim, name| ledger.claims().iter().find(|other| other.presets.contains(name)).is_some_and(|first| std::ptr::eq(first, claim));
    ledger.claims().iter().filter(|claim| is_here(claim)).any(|claim| claim.presets.iter().any(|name| is_first(claim, name)))
}

fn preset_ui(ui: &mut Ui, plan: &Plan, preset: &Preset<'_>, today: Date) -> Option<Action> {
    let palette = Palette::of(ui.visuals());
    let numbers: Vec<String> = preset.claims.iter().map(|claim| sets(claim, plan)).collect();
    let mut sites: Vec<String> = preset
        .claims
        .iter()
        .map(|claim| if claim.date.is_some() { format!("{}, {}", claim.site(), dated(claim, today)) } else { claim.site().to_owned() })
        .collect();
    sites.dedup();
    let mut job = LayoutJob::default();
    job.wrap.max_width = ui.available_width() - 20.0;
    let mut add = |text: &str, font: egui::FontId, color: Color32| job.append(text, 0.0, egui::TextFormat::simple(font, color));
    add(preset.name, theme::strong(), palette.text);
    add(&format!("\nSets {}", numbers.join(", ")), theme::note(), palette.dim);
    add(&format!("\n{}", sites.join("; ")), theme::note(), palette.faint);
    let made = preset.taken_into(plan);
    let width = ui.available_width();
    let button = ui.add_enabled_ui(made.is_ok(), |ui| ui.add(Button::new(job).frame_when_inactive(false).min_size(egui::vec2(width, 0.0)))).inner;
    let button = match &made {
        Ok(_) => button,
        Err(problem) => button.on_disabled_hover_text(format!("Does not fit this plan: {problem}")),
    };
    button
        .clicked()
        .then(|| made.ok().map(|plan| Action::Session(session::Action::WriteBack(Box::new(plan), Some(format!("Preset: {}", preset.name))))))
        .flatten()
}

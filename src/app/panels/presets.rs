//! "Presets": several numbers at once from the ledger, in a menu that tells what each would set and who says so.

use eframe::egui::containers::menu::{MenuButton, MenuConfig};
use eframe::egui::{self, Button, Color32, Layout, Popup, PopupCloseBehavior, RichText, ScrollArea, Ui, text::LayoutJob};

use crate::app::action::Action;
use crate::app::theme::{self, Palette};
use crate::ledger::{Date, Ledger, Preset};
use crate::plan::Plan;
use crate::report::sources::{dated, sets};
use crate::session;

const WIDTH: f32 = 420.0;

/// Shows the button of a card, if there are presets for any of its sections; gives the plan a preset makes.
pub(super) fn presets_ui(ui: &mut Ui, plan: &Plan, ledger: &Ledger, today: Date, sections: &[&str]) -> Option<Action> {
    let palette = Palette::of(ui.visuals());
    let presets: Vec<Preset<'_>> = sections.iter().flat_map(|section| ledger.presets(section)).collect();
    if presets.is_empty() {
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
                for preset in &presets {
                    if let Some(action) = preset_ui(ui, plan, preset, today) {
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

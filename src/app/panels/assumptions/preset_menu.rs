//! "Presets": a menu that sets several numbers at once from the ledger, with their sources.

use eframe::egui::containers::menu::{MenuButton, MenuConfig};
use eframe::egui::{self, Button, Color32, Layout, Popup, PopupCloseBehavior, RichText, ScrollArea, Ui, text::LayoutJob};

use crate::app::panel_action::PanelAction;
use crate::app::theme::{self, Palette};
use crate::app::widgets::{disabled_hover_text, hover_text};
use crate::ledger::{Claim, Date, Ledger, Subject};
use crate::report::preset_rows::PresetRow;
use crate::session::{self, View};
use crate::words::{PresetText, language};

const WIDTH: f32 = 420.0;

/// Shows the button of a card, if any of its sections has presets; returns the choice of one.
pub(super) fn presets_ui(ui: &mut Ui, data: View<'_>, today: Date, sections: &[&'static str]) -> Option<PanelAction> {
    let palette = Palette::of(ui.visuals());
    if !sections.iter().any(|section| has_presets(data.ledger(), section)) {
        return None;
    }
    let mut chosen = None;
    let height = ui.spacing().interact_size.y - theme::SMALL_GAP;
    ui.allocate_ui_with_layout(egui::vec2(ui.available_width(), height), Layout::right_to_left(egui::Align::Center), |ui| {
        ui.spacing_mut().button_padding = egui::vec2(6.0, 1.0);
        let button = Button::new(RichText::new(PresetText::Title.to_string()).font(theme::note()).color(palette.dim)).frame_when_inactive(false);
        let menu = MenuButton::from_button(button).config(MenuConfig::new().close_behavior(PopupCloseBehavior::CloseOnClickOutside));
        let (response, _) = menu.ui(ui, |ui| {
            ui.set_width(WIDTH.min(ui.ctx().content_rect().width() - 40.0));
            ScrollArea::vertical().max_height(420.0).show(ui, |ui| {
                ui.spacing_mut().item_spacing.y = 5.0;
                for preset in data.presets(sections, today).iter() {
                    if preset_ui(ui, preset) {
                        chosen = Some(PanelAction::Session(session::Action::ApplyPreset(preset.name.clone())));
                        Popup::close_all(ui.ctx());
                    }
                }
            });
        });
        hover_text(response, || PresetText::Hint.to_string());
    });
    chosen
}

/// Whether any preset begins in a section. A frame asks it of every expanded card, so nothing is allocated.
fn has_presets(ledger: &Ledger, section: &str) -> bool {
    let is_here = |claim: &Claim| matches!(claim.subject, Subject::Number(of) if of.section() == section);
    let is_first = |claim: &Claim, name| ledger.claims().iter().find(|other| other.presets.contains(name)).is_some_and(|first| std::ptr::eq(first, claim));
    ledger.claims().iter().filter(|claim| is_here(claim)).any(|claim| claim.presets.iter().any(|name| is_first(claim, name)))
}

/// Shows a preset; `true` when it was chosen.
fn preset_ui(ui: &mut Ui, preset: &PresetRow) -> bool {
    let palette = Palette::of(ui.visuals());
    let mut job = LayoutJob::default();
    job.wrap.max_width = ui.available_width() - 20.0;
    let mut add = |text: &str, font: egui::FontId, color: Color32| job.append(text, 0.0, egui::TextFormat::simple(font, color));
    add(language().preset(&preset.name), theme::strong(), palette.text);
    add(&format!("\n{}", PresetText::Sets(preset.numbers.clone())), theme::note(), palette.dim);
    add(&format!("\n{}", preset.sites), theme::note(), palette.faint);
    let width = ui.available_width();
    let fits = preset.refusal.is_none();
    let button = ui.add_enabled_ui(fits, |ui| ui.add(Button::new(job).frame_when_inactive(false).min_size(egui::vec2(width, 0.0)))).inner;
    let button = match &preset.refusal {
        Some(problem) => disabled_hover_text(button, || PresetText::DoesNotFit(problem.clone()).to_string()),
        None => button,
    };
    button.clicked()
}

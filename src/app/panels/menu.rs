//! The bar at the top: menus, and the plan's name with whether it is saved.

use std::path::PathBuf;

use eframe::egui::{self, Button, MenuBar, RichText, Ui};

use crate::app::action::Action;
use crate::app::command::Command;
use crate::app::theme::{self, Palette};
use crate::app::ui_state::{UiState, ViewPlace};
use crate::app::views::VIEWS;
use crate::file;
use crate::plan::Variant;
use crate::session::Document;
use crate::session::settings::{Settings, Theme};
use crate::words::{MenuText, NumberFormat, PanelMessage, file_name};

/// Shows the bar; gives the user's actions.
pub fn menu_ui(ui: &mut Ui, document: &Document, state: &str, settings: &Settings, view: &mut UiState) -> Option<Action> {
    let bar = ui.max_rect();
    let mut chosen = None;
    MenuBar::new().ui(ui, |ui| {
        let first = ui.menu_button(MenuText::File.text(), |ui| chosen = chosen.or(file_menu_ui(ui, document, &settings.recent))).response;
        if std::mem::take(&mut view.goes_to_menu) {
            first.request_focus();
        }
        ui.menu_button(MenuText::Edit.text(), |ui| chosen = chosen.or(edit_menu_ui(ui, document)));
        ui.menu_button(MenuText::View.text(), |ui| chosen = chosen.or(view_menu_ui(ui, settings, view.view)));
        ui.menu_button(MenuText::Help.text(), |ui| chosen = chosen.or(entries_ui(ui, &[Command::Shortcuts, Command::Calculation, Command::About])));
    });
    title_ui(ui, document.plan().name(), state, bar);
    chosen.map(Action::Run)
}

/// The plan's name, and whether it is saved.
fn title_ui(ui: &Ui, name: &str, state: &str, bar: egui::Rect) {
    let palette = Palette::of(ui.visuals());
    let state = ui.painter().layout_no_wrap(state.to_owned(), theme::body(), palette.faint);
    // A long name gives way: whether the plan is saved is always told.
    let menus = bar.left() + 220.0;
    let format = egui::TextFormat::simple(theme::strong(), palette.text);
    let mut name = egui::text::LayoutJob::single_section(name.to_owned(), format);
    name.wrap = egui::text::TextWrapping::truncate_at_width((bar.right() - menus - theme::GAP - state.size().x).max(0.0));
    let name = ui.painter().layout_job(name);
    let width = name.size().x + theme::GAP + state.size().x;
    let left = (bar.center().x - width / 2.0).max(menus);
    let y = bar.center().y;
    let painter = ui.painter().with_clip_rect(bar);
    let after = left + name.size().x + theme::GAP;
    painter.galley(egui::pos2(left, y - name.size().y / 2.0), name, palette.text);
    painter.galley(egui::pos2(after, y - state.size().y / 2.0), state, palette.faint);
}

fn entry_ui(ui: &mut Ui, command: Command, text: &str) -> Option<Command> {
    let mut button = Button::new(text);
    if let Some(shortcut) = command.shortcut() {
        button = button.shortcut_text(RichText::new(ui.ctx().format_shortcut(&shortcut)).color(Palette::of(ui.visuals()).faint));
    }
    ui.add(button).clicked().then_some(command)
}

fn entries_ui(ui: &mut Ui, commands: &[Command]) -> Option<Command> {
    commands.iter().fold(None, |chosen, command| chosen.or(entry_ui(ui, *command, command.text())))
}

fn file_menu_ui(ui: &mut Ui, document: &Document, recent: &[PathBuf]) -> Option<Command> {
    ui.set_min_width(220.0);
    let mut chosen = None;
    ui.menu_button(MenuText::New.text(), |ui| {
        chosen = chosen.or(entries_ui(ui, &[Command::Start, Command::Empty]));
        ui.separator();
        for (i, example) in file::EXAMPLES.iter().enumerate() {
            chosen = chosen.or(entry_ui(ui, Command::New(i), example.title()));
        }
    });
    chosen = chosen.or(entries_ui(ui, &[Command::Open]));
    ui.add_enabled_ui(!recent.is_empty(), |ui| {
        ui.menu_button(MenuText::OpenRecent.text(), |ui| {
            for (i, path) in recent.iter().enumerate() {
                let entry = ui.button(file_name(path)).on_hover_text(path.display().to_string());
                chosen = chosen.or(entry.clicked().then_some(Command::OpenRecent(i)));
            }
        });
    });
    ui.separator();
    chosen = chosen.or(entries_ui(ui, &[Command::Save, Command::SaveAs]));
    ui.separator();
    chosen = chosen.or(ui.add_enabled_ui(document.path().is_some(), |ui| entries_ui(ui, &[Command::Versions])).inner);
    chosen = chosen.or(entries_ui(ui, &[Command::Recover]));
    ui.separator();
    chosen.or(entries_ui(ui, &[Command::Quit]))
}

fn edit_menu_ui(ui: &mut Ui, document: &Document) -> Option<Command> {
    ui.set_min_width(280.0);
    let text = |command: Command, label: Option<&str>| {
        label.map_or_else(|| command.text().to_owned(), |label| PanelMessage::CommandOn(command.text(), label.to_owned()).to_string())
    };
    let mut chosen = None;
    for (command, label) in [(Command::Undo, document.undo_label()), (Command::Redo, document.redo_label())] {
        let entry = |ui: &mut Ui| entry_ui(ui, command, &text(command, label));
        chosen = chosen.or(ui.add_enabled_ui(label.is_some(), entry).inner);
    }
    ui.separator();
    chosen = chosen.or(entries_ui(ui, &[Command::AddScenario]));
    chosen = chosen.or(ui.add_enabled_ui(document.shown() != Variant::Base, |ui| entries_ui(ui, &[Command::Differences])).inner);
    ui.separator();
    chosen.or(entries_ui(ui, &[Command::History]))
}

fn view_menu_ui(ui: &mut Ui, settings: &Settings, shown: ViewPlace) -> Option<Command> {
    ui.set_min_width(300.0);
    let mut chosen = None;
    for (place, view) in VIEWS.iter().enumerate() {
        let command = Command::View(ViewPlace(place));
        let shortcut = command.shortcut().map_or_else(String::new, |shortcut| ui.ctx().format_shortcut(&shortcut));
        let entry = ui.add(Button::selectable(shown.0 == place, view.question).shortcut_text(RichText::new(shortcut)));
        chosen = chosen.or(entry.clicked().then_some(command));
    }
    ui.separator();
    ui.menu_button(MenuText::Theme.text(), |ui| {
        for preference in [Theme::System, Theme::Dark, Theme::Light] {
            let command = Command::Theme(preference);
            let entry = ui.add(Button::selectable(settings.theme == preference, command.text()));
            chosen = chosen.or(entry.clicked().then_some(command));
        }
    });
    ui.menu_button(MenuText::Numbers.text(), |ui| {
        for format in std::iter::once(None).chain(NumberFormat::ALL.map(Some)) {
            let command = Command::Numbers(format);
            let entry = ui.add(Button::selectable(settings.numbers == format, command.text()));
            chosen = chosen.or(entry.clicked().then_some(command));
        }
    });
    ui.menu_button(MenuText::Zoom.text(), |ui| chosen = chosen.or(entries_ui(ui, &[Command::ZoomIn, Command::ZoomOut, Command::ZoomReset])));
    ui.separator();
    chosen = chosen.or(entries_ui(ui, &[Command::CollapseAll, Command::ExpandAll]));
    ui.separator();
    chosen = chosen.or(entries_ui(ui, &[Command::PreviousScenario, Command::NextScenario]));
    ui.separator();
    chosen.or(entries_ui(ui, &[Command::PreviousMonth, Command::NextMonth]))
}

//! The bar at the top: menus, the plan's name with whether it is saved, blur and export.

use std::path::PathBuf;
use std::sync::Arc;

use eframe::egui::containers::menu::MenuButton;
use eframe::egui::{
    Align, Button, Color32, FocusDirection, Key, Layout, Memory, MenuBar, Painter, Popup, Pos2, Rect, Response, RichText, Role, ScrollArea, Sense, Stroke,
    StrokeKind, TextFormat, Ui, UiBuilder, WidgetInfo, pos2, vec2,
};

use crate::app::example_entries::example_entries_ui;
use crate::app::panel_action::PanelAction;
use crate::app::theme::{self, Palette};
use crate::app::ui_state::{UiState, ViewPlace};
use crate::app::views::VIEWS;
use crate::app::widgets::{buttons_width, cut, focus_ring, hover_text, paint_export, paint_eye, tell_menu, tell_menu_entry, type_ahead};
use crate::app::window_command::WindowCommand;
use crate::plan::Variant;
use crate::session::Document;
use crate::session::settings::{Motion, Settings, Theme};
use crate::words::exporting::PlanExport;
use crate::words::session::{SaveState, StepName};
use crate::words::{Blur, Language, MenuText, NumberFormat, PanelMessage, PanelText, file_name};

/// The least room right of the menus for the title and the words of the buttons.
const WITH_WORDS: f32 = 520.0;
/// The least room right of the menus for the title and the buttons; they are in the menus, too.
const WITH_ICONS: f32 = 300.0;
/// The width of a button without its word.
const ICON: f32 = 34.0;

/// The menus while they are shown.
#[derive(Default)]
struct Menus {
    chosen: Option<WindowCommand>,
    /// A file was exported, and can be opened.
    has_exported: bool,
    /// The focus is on an entry that opens a menu of its own to the right.
    is_on_submenu: bool,
    /// The focus is in a menu of an entry.
    is_in_submenu: bool,
}

/// Shows the bar; returns the user's actions.
pub fn menu_ui(ui: &mut Ui, document: &Document, saved: SaveState, settings: &Settings, state: &mut UiState) -> Option<PanelAction> {
    let bar = ui.max_rect();
    let mut menus = Menus { has_exported: state.has_exported, ..Menus::default() };
    let after_menus = MenuBar::new().ui(ui, |ui| {
        let buttons = [
            ui.menu_button(MenuText::File.text(), |ui| in_sight(ui, |ui| menus.file_ui(ui, document, &settings.recent))).response,
            ui.menu_button(MenuText::Edit.text(), |ui| in_sight(ui, |ui| menus.edit_ui(ui, document))).response,
            ui.menu_button(MenuText::View.text(), |ui| in_sight(ui, |ui| menus.view_ui(ui, settings, state.view))).response,
            ui.menu_button(MenuText::Help.text(), |ui| menus.entries_ui(ui, &[WindowCommand::Shortcuts, WindowCommand::Calculation, WindowCommand::About]))
                .response,
        ];
        for (button, text) in buttons.iter().zip([MenuText::File, MenuText::Edit, MenuText::View, MenuText::Help]) {
            tell_menu(button, text.text());
            focus_ring(ui, button, button.rect);
        }
        if let Some(place) = state.goes_to_menu.take() {
            buttons[place].request_focus();
        }
        state.goes_to_menu = step_by_keys(ui, &buttons, &menus);
        buttons[3].rect.right()
    });
    let look = match bar.right() - after_menus.inner {
        room if room > WITH_WORDS => Some(ButtonLook::Words),
        room if room > WITH_ICONS => Some(ButtonLook::Icons),
        _ => None,
    };
    let words = [blur_text(settings.blur), PanelText::Export.text()];
    let left = bar.right() - look.map_or(0.0, |look| look.width(ui, &words));
    let room = bar.with_min_x(after_menus.inner + theme::GAP).with_max_x(left - theme::GAP);
    let title = title_ui(ui, document.plan().name(), saved, room);
    let mut right = ui.new_child(UiBuilder::new().max_rect(bar.with_min_x(left)).layout(Layout::left_to_right(Align::Center)));
    let blur = look.and_then(|look| {
        let blur = blur_ui(&mut right, look, settings.blur);
        let export = MenuButton::from_button(look.button(PanelText::Export.text())).ui(&mut right, |ui| menus.exports_ui(ui)).0;
        tell_menu(&export, PanelText::Export.text());
        look.paint(&right, &export, paint_export);
        blur
    });
    menus.chosen.or(blur).or(title).map(PanelAction::Run)
}

/// Shows the entries of a menu, which scroll where the window is too low for them.
fn in_sight(ui: &mut Ui, entries: impl FnOnce(&mut Ui)) {
    let most = ui.ctx().content_rect().bottom() - ui.cursor().top() - theme::GAP;
    ScrollArea::vertical().max_height(most).min_scrolled_height(most).show(ui, entries);
}

/// An entry that keys lead to comes into sight.
fn follow_focus(entry: &Response) {
    if entry.gained_focus() {
        entry.scroll_to_me(None);
    }
}

/// With a menu open, the right arrow opens the next one, unless it leads into a menu of an entry, and the left arrow the one before, unless it
/// leads out of one. Returns the place of the menu that was opened, whose button also has the focus in the next frame: egui gives it to the one
/// that was left.
fn step_by_keys(ui: &Ui, buttons: &[Response; 4], menus: &Menus) -> Option<usize> {
    let is_open = |button: &Response| Popup::is_id_open(ui.ctx(), Popup::default_response_id(button));
    let open = buttons.iter().position(is_open)?;
    let pressed = |key| ui.input(|i| i.key_pressed(key));
    let next = if pressed(Key::ArrowRight) && !menus.is_on_submenu && !menus.is_in_submenu {
        (open + 1) % buttons.len()
    } else if pressed(Key::ArrowLeft) && !menus.is_in_submenu {
        (open + buttons.len() - 1) % buttons.len()
    } else {
        return None;
    };
    Popup::open_id(ui.ctx(), Popup::default_response_id(&buttons[next]));
    ui.memory_mut(|memory| {
        memory.move_focus(FocusDirection::None);
        memory.request_focus(buttons[next].id);
    });
    ui.ctx().request_repaint();
    Some(next)
}

/// The look of the buttons at the right: a narrow window keeps its room for the title and its state.
#[derive(Clone, Copy, PartialEq, Eq)]
enum ButtonLook {
    Words,
    Icons,
}

impl ButtonLook {
    fn width(self, ui: &Ui, words: &[&str]) -> f32 {
        match self {
            Self::Words => buttons_width(ui, words),
            Self::Icons => 2.0 * ICON + ui.spacing().item_spacing.x,
        }
    }

    fn button(self, words: &str) -> Button<'_> {
        match self {
            Self::Words => Button::new(words),
            Self::Icons => Button::new("").min_size(vec2(ICON, 0.0)),
        }
    }

    fn paint(self, ui: &Ui, button: &Response, icon: impl FnOnce(&Painter, Pos2, Color32)) {
        if self == Self::Icons {
            icon(ui.painter(), button.rect.center(), Palette::of(ui.visuals()).text);
        }
    }
}

fn blur_text(blur: Blur) -> &'static str {
    if blur == Blur::On { PanelText::Blurred.text() } else { PanelText::Blur.text() }
}

/// The button that blurs amounts, or shows them again.
fn blur_ui(ui: &mut Ui, look: ButtonLook, blur: Blur) -> Option<WindowCommand> {
    let palette = Palette::of(ui.visuals());
    let mut button = look.button(blur_text(blur)).fill(palette.card);
    if blur == Blur::On {
        button = button.stroke(Stroke::new(theme::HAIRLINE, palette.accent));
    }
    let response = ui.add(button);
    response.widget_info(|| WidgetInfo::selected(Role::Button, true, blur == Blur::On, PanelText::Blur.text()));
    look.paint(ui, &response, paint_eye);
    let response = hover_text(response, || PanelText::BlurHint.text().to_owned());
    response.clicked().then_some(WindowCommand::Blur)
}

/// The plan's name in the middle of the bar, which a click edits, and its state beside it. The name stays in its place when the state changes.
fn title_ui(ui: &mut Ui, name: &str, saved: SaveState, room: Rect) -> Option<WindowCommand> {
    let palette = Palette::of(ui.visuals());
    let state = ui.painter().layout_no_wrap(saved.to_string(), theme::body(), palette.faint);
    // A long name is cut: whether the plan is saved is always in sight.
    let galley = cut(ui.painter(), name, TextFormat::simple(theme::strong(), palette.text), room.width() - theme::GAP - state.size().x);
    let most = room.right() - theme::GAP - state.size().x - galley.size().x;
    let left = (ui.ctx().content_rect().center().x - galley.size().x / 2.0).min(most).max(room.left());
    let (y, after) = (room.center().y, left + galley.size().x + theme::GAP);
    let place = Rect::from_min_size(pos2(left, y - galley.size().y / 2.0), galley.size());
    let response = ui.interact(place.expand(4.0), ui.scope_id().with("title"), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, true, format!("{name}, {saved}")));
    let painter = ui.painter().with_clip_rect(room);
    if response.has_focus() {
        painter.rect_stroke(place.expand(4.0), f32::from(theme::SMALL_RADIUS), Stroke::new(1.0, palette.accent), StrokeKind::Inside);
    } else if response.hovered() {
        painter.hline(place.x_range(), place.bottom() + 1.0, Stroke::new(theme::HAIRLINE, palette.faint));
    }
    painter.galley(place.min, galley, palette.text);
    painter.galley(pos2(after, y - state.size().y / 2.0), state, palette.faint);
    hover_text(response, || PanelText::RenameHint.text().to_owned()).clicked().then_some(WindowCommand::RenamePlan)
}

impl Menus {
    fn entry_ui(&mut self, ui: &mut Ui, command: WindowCommand, button: Button<'_>) {
        let button = match command.shortcut() {
            Some(shortcut) => button.shortcut_text(RichText::new(ui.ctx().format_shortcut(&shortcut)).color(Palette::of(ui.visuals()).faint)),
            None => button,
        };
        let entry = ui.add(button);
        tell_menu_entry(&entry);
        type_ahead(&entry, command.text());
        focus_ring(ui, &entry, entry.rect);
        follow_focus(&entry);
        self.chosen = self.chosen.or(entry.clicked().then_some(command));
    }

    fn entries_ui(&mut self, ui: &mut Ui, commands: &[WindowCommand]) {
        for command in commands {
            self.entry_ui(ui, *command, Button::new(command.text()));
        }
    }

    fn submenu_ui(&mut self, ui: &mut Ui, text: MenuText, content: impl FnOnce(&mut Self, &mut Ui)) {
        let shown = |ui: &mut Ui| {
            content(self, ui);
            let focused = ui.memory(Memory::focused).and_then(|id| ui.ctx().read_response(id));
            self.is_in_submenu |= focused.is_some_and(|focused| focused.layer_id == ui.layer_id());
        };
        let button = ui.menu_button(text.text(), shown).response;
        tell_menu(&button, text.text());
        type_ahead(&button, text.text());
        focus_ring(ui, &button, button.rect);
        follow_focus(&button);
        self.is_on_submenu |= button.has_focus();
    }

    fn file_ui(&mut self, ui: &mut Ui, document: &Document, recent: &[PathBuf]) {
        ui.set_min_width(220.0);
        self.submenu_ui(ui, MenuText::New, |menus, ui| {
            menus.entries_ui(ui, &[WindowCommand::Start, WindowCommand::Empty]);
            ui.separator();
            menus.chosen = menus.chosen.or(example_entries_ui(ui, document.plan().start_month()));
        });
        self.entries_ui(ui, &[WindowCommand::Open]);
        ui.add_enabled_ui(!recent.is_empty(), |ui| {
            self.submenu_ui(ui, MenuText::OpenRecent, |menus, ui| {
                for (i, path) in recent.iter().enumerate() {
                    let entry = hover_text(ui.button(file_name(path)), || path.display().to_string());
                    tell_menu_entry(&entry);
                    type_ahead(&entry, &file_name(path));
                    focus_ring(ui, &entry, entry.rect);
                    menus.chosen = menus.chosen.or(entry.clicked().then_some(WindowCommand::OpenRecent(i)));
                }
            });
        });
        self.entries_ui(ui, &[WindowCommand::ImportFiles]);
        ui.separator();
        self.entries_ui(ui, &[WindowCommand::Save, WindowCommand::SaveAs]);
        self.submenu_ui(ui, MenuText::Export, Self::exports_ui);
        ui.separator();
        ui.add_enabled_ui(document.path().is_some(), |ui| self.entries_ui(ui, &[WindowCommand::Versions]));
        self.entries_ui(ui, &[WindowCommand::Recover]);
        ui.separator();
        self.entries_ui(ui, &[WindowCommand::Quit]);
    }

    fn exports_ui(&mut self, ui: &mut Ui) {
        ui.set_min_width(220.0);
        self.entries_ui(ui, &[PlanExport::Picture, PlanExport::Report, PlanExport::Workbook].map(WindowCommand::Export));
        if self.has_exported {
            self.entries_ui(ui, &[WindowCommand::OpenExported]);
        }
        ui.separator();
        let copies = [PlanExport::CopyOfPicture, PlanExport::CopyOfText].map(WindowCommand::Export);
        self.entries_ui(ui, &copies);
        self.entries_ui(ui, &[WindowCommand::CopyMonths]);
    }

    fn edit_ui(&mut self, ui: &mut Ui, document: &Document) {
        ui.set_min_width(280.0);
        for (command, step) in [(WindowCommand::Undo, document.undo_name()), (WindowCommand::Redo, document.redo_name())] {
            let on = |step: &Arc<StepName>| PanelMessage::CommandOn(command.text(), step.to_string()).to_string();
            let text = step.map_or_else(|| command.text().to_owned(), on);
            ui.add_enabled_ui(step.is_some(), |ui| self.entry_ui(ui, command, Button::new(text)));
        }
        ui.separator();
        self.entries_ui(ui, &[WindowCommand::AddScenario]);
        ui.add_enabled_ui(document.shown() != Variant::Base, |ui| self.entries_ui(ui, &[WindowCommand::Differences]));
        ui.separator();
        self.entries_ui(ui, &[WindowCommand::RenamePlan, WindowCommand::RealAmounts, WindowCommand::History]);
    }

    fn view_ui(&mut self, ui: &mut Ui, settings: &Settings, shown: ViewPlace) {
        ui.set_min_width(300.0);
        for (place, view) in VIEWS.iter().enumerate() {
            self.entry_ui(ui, WindowCommand::View(ViewPlace(place)), Button::selectable(shown.0 == place, view.name.name()));
        }
        ui.separator();
        for (command, is_on) in [(WindowCommand::Blur, settings.blur == Blur::On), (WindowCommand::BlurAtStart, settings.blur_at_start)] {
            self.entry_ui(ui, command, Button::selectable(is_on, command.text()));
        }
        ui.separator();
        // First, so that a window that is too large gets to it.
        self.submenu_ui(ui, MenuText::Zoom, |menus, ui| menus.entries_ui(ui, &[WindowCommand::ZoomIn, WindowCommand::ZoomOut, WindowCommand::ZoomReset]));
        self.submenu_ui(ui, MenuText::Theme, |menus, ui| {
            for theme in [Theme::System, Theme::Dark, Theme::Light, Theme::HighContrast] {
                let command = WindowCommand::Theme(theme);
                menus.entry_ui(ui, command, Button::selectable(settings.theme == theme, command.text()));
            }
        });
        self.submenu_ui(ui, MenuText::Motion, |menus, ui| {
            for motion in [Motion::System, Motion::Full, Motion::Reduced] {
                let command = WindowCommand::Motion(motion);
                menus.entry_ui(ui, command, Button::selectable(settings.motion == motion, command.text()));
            }
        });
        self.submenu_ui(ui, MenuText::Language, |menus, ui| {
            for language in std::iter::once(None).chain(Language::ALL.map(Some)) {
                let command = WindowCommand::Language(language);
                menus.entry_ui(ui, command, Button::selectable(settings.language == language, command.text()));
            }
        });
        self.submenu_ui(ui, MenuText::Numbers, |menus, ui| {
            for format in std::iter::once(None).chain(NumberFormat::ALL.map(Some)) {
                let command = WindowCommand::Numbers(format);
                menus.entry_ui(ui, command, Button::selectable(settings.numbers == format, command.text()));
            }
        });
        ui.separator();
        self.entries_ui(ui, &[WindowCommand::CollapseAll, WindowCommand::ExpandAll]);
        ui.separator();
        self.entries_ui(ui, &[WindowCommand::PreviousScenario, WindowCommand::NextScenario]);
        ui.separator();
        self.entries_ui(ui, &[WindowCommand::PreviousMonth, WindowCommand::NextMonth]);
    }
}

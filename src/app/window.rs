//! The window: each frame it shows the panels and applies their actions to the session.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use eframe::egui::{self, Context, Event, Ui};

use super::charts::chip_id;
use super::control_in_focus::control_in_focus;
use super::file_dialogs::EXPORTS;
use super::hint::hint_ui;
use super::input_queue::{InputQueue, KeysGoTo};
use super::keyboard::{leave_field, take_shortcut};
use super::layout::{Figures, panels_ui};
use super::look::{Look, SystemLook};
use super::options::WindowOptions;
use super::overlays::Overlays;
use super::panel_action::PanelAction;
use super::start_sheet::StartSheet;
#[cfg(target_os = "linux")]
use super::system_portal;
#[cfg(windows)]
use super::system_registry::system_look;
#[cfg(target_os = "macos")]
use super::system_workspace::system_look;
use super::theme;
use super::toast::Toast;
use super::track_click::is_far;
use super::ui_state::UiState;
use super::widgets::{hide_scroll_bars, is_typing, note_glyphs};
use super::window_command::WindowCommand;
use crate::ledger::Date;
use crate::plan::{Plan, YearMonth};
use crate::session::{self, Document, DocumentId, Gesture, GestureOn, ImportAction, Pointer, Rescuer, Session};
use crate::start::Country;
use crate::words::{Blur, Wording, printable};

/// The time without input after which memory is freed, in seconds.
const REST: f64 = 5.0;
/// The end of the window's title.
const PROGRAM: &str = " – Zeroline";

/// The window.
pub struct Zeroline {
    pub(super) session: Session,
    pub(super) state: UiState,
    /// The document that the state belongs to.
    document: DocumentId,
    pub(super) overlays: Overlays,
    input: InputQueue,
    pub(super) today: Date,
    pub(super) this_month: YearMonth,
    /// The system's language and format of numbers, and those of the last frame.
    wording: (Wording, Wording),
    pub(super) country: &'static Country,
    /// The look of the last frame.
    look: Look,
    title: String,
    /// The time of the last input, in seconds since the start.
    last_input: f64,
    /// The window is closing.
    closes: bool,
}

impl Zeroline {
    /// A window that is about to show its first frame.
    #[must_use]
    pub fn new(ctx: &Context, opening: WindowOptions) -> Self {
        theme::install(ctx);
        #[cfg(target_os = "linux")]
        system_portal::follow(ctx.clone());
        #[cfg(any(windows, target_os = "macos"))]
        system_look().note(ctx);
        let look = Look::new(&opening.session.settings, SystemLook::noted(ctx));
        look.install(ctx);
        // Shortcuts are ours: a modal or an unsaved plan has a say in Ctrl+Q, and the zoom is remembered.
        ctx.options_mut(|options| {
            options.zoom_with_keyboard = false;
            options.quit_shortcuts.clear();
        });
        let (wakes, WindowOptions { session: of_session, wording, country }) = (ctx.clone(), opening);
        let settings = &of_session.settings;
        let start = (!settings.started && settings.recent.is_empty() && of_session.plan.is_none()).then(|| StartSheet::new(country, &of_session.ledger));
        let (this_month, today) = (of_session.this_month, of_session.today);
        let session = Session::new(of_session, Arc::new(move || wakes.request_repaint()));
        Self {
            document: session.document().id(),
            session,
            state: UiState::default(),
            overlays: Overlays::new(start),
            input: InputQueue::default(),
            today,
            this_month,
            wording: (wording, wording),
            country,
            look,
            title: String::new(),
            last_input: 0.0,
            closes: false,
        }
    }

    /// Writes the last state when the program is about to end by an error.
    #[must_use]
    pub fn rescuer(&self) -> Rescuer {
        self.session.rescuer()
    }

    /// The session.
    #[must_use]
    pub const fn session(&self) -> &Session {
        &self.session
    }

    /// The open document.
    #[must_use]
    pub const fn document(&self) -> &Document {
        self.session.document()
    }

    /// The state of the window.
    #[must_use]
    pub const fn state(&self) -> &UiState {
        &self.state
    }

    /// Whether every figure on screen is final.
    #[must_use]
    pub fn is_settled(&self) -> bool {
        self.session.is_settled()
    }

    /// The part of a frame before anything is shown; all of it in a hidden window.
    pub fn before_frame(&mut self, ctx: &Context) {
        self.use_wording();
        // The user comes back from the system's settings.
        #[cfg(any(windows, target_os = "macos"))]
        if ctx.input(|i| i.events.contains(&Event::WindowFocused(true))) {
            system_look().note(ctx);
        }
        self.session.poll(pointer(ctx));
        self.follow_document();
        if ctx.input(|i| i.viewport().close_requested()) && !self.session.may_close() {
            ctx.send_viewport_cmd(egui::ViewportCommand::CancelClose);
            if ctx.text_edit_focused() {
                // The typed text is accepted in this frame, and asked about in the next.
                leave_field(ctx);
                ctx.send_viewport_cmd(egui::ViewportCommand::Close);
            } else {
                self.session.apply(session::Action::Quit);
            }
        }
        self.close(ctx);
        self.set_title(ctx);
    }

    /// Shows everything and applies the user's actions.
    pub fn frame_ui(&mut self, ui: &mut Ui) {
        let ctx = ui.ctx().clone();
        ctx.accesskit_node_builder(egui::accesskit_root_id(), |node| node.set_label(self.title.as_str()));
        note_glyphs(&ctx);
        self.use_wording();
        self.input.answered();
        if !self.input.is_empty() {
            ctx.request_repaint();
        }
        self.end_drag_for_dialog(&ctx);
        let command = self.shortcut(&ctx);
        let dropped = self.dropped(&ctx);
        self.session.follow(pointer(&ctx));
        self.rest(&ctx);
        ui.add_enabled_ui(self.session.open_dialog().is_none(), |ui| self.panels_ui(ui, command));
        if let Some(action) = dropped {
            self.apply(action.into(), &ctx);
        }
        if ctx.input(|i| i.events.iter().any(|event| matches!(event, Event::WindowFocused(true)))) {
            self.apply(session::Action::CheckFile.into(), &ctx);
        }
        hint_ui(&ctx, self.session.open_dialog());
        for action in self.overlays.ui(&ctx, &mut self.session, self.this_month) {
            self.apply(action, &ctx);
        }
        self.copy_ready(&ctx);
        self.use_look(&ctx);
        hide_scroll_bars(&ctx);
        self.state.in_focus = control_in_focus(&ctx, self.state.in_focus, self.state.panels.bar);
        self.close(&ctx);
    }

    /// Frees memory once there was no input for a while.
    fn rest(&mut self, ctx: &Context) {
        let (now, has_input) = ctx.input(|i| (i.time, !i.events.is_empty() || i.pointer.any_down()));
        if has_input {
            self.last_input = now;
            self.session.end_rest();
        }
        let left = self.last_input + REST - now;
        if left > 0.0 {
            ctx.request_repaint_after(Duration::from_secs_f64(left));
        } else {
            self.session.rest();
        }
    }

    /// Writes texts and numbers as the sheet, the settings or the system say, and blurs amounts as the settings say.
    fn use_wording(&mut self) {
        let (of_system, last) = self.wording;
        let numbers = self.overlays.start.as_ref().map(StartSheet::numbers).or(self.session.settings().numbers);
        let wording = of_system.with(self.session.settings().language, numbers);
        let blur = self.session.settings().blur;
        if blur != Blur::current() {
            blur.make_current();
            self.session.forget_texts();
        }
        if wording == last {
            wording.make_current();
        } else {
            self.wording.1 = wording;
            self.session.use_wording(wording);
        }
    }

    /// Gives the window another look where the settings or the system ask for one.
    fn use_look(&mut self, ctx: &Context) {
        let look = Look::new(self.session.settings(), SystemLook::noted(ctx));
        if look != self.look {
            self.look = look;
            look.install(ctx);
            ctx.request_repaint();
        }
    }

    /// Closes the window once the session has agreed.
    fn close(&mut self, ctx: &Context) {
        let closes = self.session.may_close();
        if closes && !self.closes {
            ctx.send_viewport_cmd(egui::ViewportCommand::Close);
        }
        self.closes = closes;
    }

    fn panels_ui(&mut self, ui: &mut Ui, command: Option<WindowCommand>) {
        let pointer = pointer(ui.ctx());
        let before = self.session.document().revisions();
        let figures = Figures::new(&self.session, &mut self.state);
        let mut actions = panels_ui(ui, &figures.scene(&self.session, self.today, pointer), &self.session, &mut self.state);
        // The keys come last: a field that is left has its say before the plan is saved.
        actions.extend(command.map(PanelAction::Run));
        for action in actions {
            self.apply(action, ui.ctx());
        }
        if command.is_some() || before != self.session.document().revisions() {
            // Every figure answers in the frame in which the slider moves.
            ui.ctx().request_discard("the plan changed");
        }
        self.end_gesture(ui.ctx(), pointer);
    }

    /// Ends a gesture: by pointer on release, by keys when the slider loses the focus.
    fn end_gesture(&mut self, ctx: &Context, pointer: Pointer) {
        let Some((on, gesture)) = self.session.document().gesture() else { return };
        let control = match on {
            GestureOn::Key(key) => super::widgets::track_id(key),
            GestureOn::Event(id) => chip_id(id),
        };
        let by_keys = gesture == Gesture::Keys && ctx.memory(|memory| memory.has_focus(control));
        if pointer == Pointer::Up && !by_keys {
            let before = (gesture == Gesture::Drag && ctx.input(|i| i.pointer.any_click()))
                .then(|| self.session.document().before().flattened(self.session.document().shown()));
            self.apply(session::Action::Commit.into(), ctx);
            let document = self.session.document();
            let is_far = |before: Plan| if let GestureOn::Key(key) = on { is_far(key, &before, document.shown_plan()) } else { false };
            if before.is_some_and(is_far)
                && let Some(name) = document.undo_name()
            {
                let toast = Toast::new(ctx, &name.to_string(), Some(WindowCommand::Undo)).beside(ctx.pointer_latest_pos());
                self.overlays.toast = Some((toast, document.revision()));
            }
            ctx.request_repaint();
        }
    }

    /// Ends a drag when a dialog opens.
    fn end_drag_for_dialog(&mut self, ctx: &Context) {
        let has_dialog = self.overlays.is_asking(&self.session) || self.session.open_dialog().is_some();
        if has_dialog && self.session.document().gesture().is_some() {
            ctx.stop_dragging();
            self.apply(session::Action::Commit.into(), ctx);
        }
    }

    /// Resets the state of the screen when another document is open.
    pub(super) fn follow_document(&mut self) {
        let document = self.session.document().id();
        if self.document != document {
            self.document = document;
            self.state = UiState { view: self.state.view, shows_history: self.state.shows_history, ..UiState::default() };
        }
    }

    /// The command whose keys were pressed. While a text is typed, undo and the other keys that edit texts are the field's own.
    fn shortcut(&self, ctx: &Context) -> Option<WindowCommand> {
        if self.overlays.is_asking(&self.session) || self.session.open_dialog().is_some() {
            return None;
        }
        let typing = is_typing(ctx);
        let (command, _) = WindowCommand::with_shortcuts().iter().copied().find(|(command, shortcut)| {
            let edits_text = shortcut.conflicts_with_text_editing() || matches!(command, WindowCommand::Undo | WindowCommand::Redo);
            !(typing && edits_text) && ctx.input_mut(|i| take_shortcut(i, *shortcut))
        })?;
        if typing
            && matches!(
                command,
                WindowCommand::New(_)
                    | WindowCommand::Start
                    | WindowCommand::Empty
                    | WindowCommand::Open
                    | WindowCommand::Save
                    | WindowCommand::SaveAs
                    | WindowCommand::Quit
            )
        {
            leave_field(ctx);
        }
        Some(command)
    }

    /// The action for files that were dropped on the window: those of platforms are imported, a plan is opened.
    fn dropped(&self, ctx: &Context) -> Option<session::Action> {
        let paths: Vec<PathBuf> = ctx.input(|i| i.raw.dropped_files.iter().map(|file| file.path().to_owned()).collect());
        let first = paths.first()?.clone();
        leave_field(ctx);
        let exports: Vec<PathBuf> = paths.into_iter().filter(|path| is_export(path)).collect();
        match self.session.importing() {
            // More files for the import that is open.
            Some(_) if !exports.is_empty() => Some(session::Action::Import(ImportAction::Read(exports))),
            _ if self.overlays.is_asking(&self.session) => None,
            _ if exports.is_empty() => Some(session::Action::Open(first)),
            _ => Some(session::Action::Import(ImportAction::Read(exports))),
        }
    }

    fn set_title(&mut self, ctx: &Context) {
        let document = self.session.document();
        let mark = if document.is_unsaved() { "• " } else { "" };
        let title = format!("{mark}{}{PROGRAM}", printable(document.plan().name()));
        if title != self.title {
            self.title.clone_from(&title);
            ctx.send_viewport_cmd(egui::ViewportCommand::Title(title));
        }
    }
}

impl eframe::App for Zeroline {
    fn logic(&mut self, ctx: &Context, _frame: &mut eframe::Frame) {
        self.before_frame(ctx);
    }

    fn ui(&mut self, ui: &mut Ui, _frame: &mut eframe::Frame) {
        self.frame_ui(ui);
    }

    fn raw_input_hook(&mut self, ctx: &Context, input: &mut egui::RawInput) {
        self.input.hand_on(input, if ctx.text_edit_focused() { KeysGoTo::Text } else { KeysGoTo::Controls });
    }
}

/// Whether a file is one of a platform, by the ending of its name.
fn is_export(path: &Path) -> bool {
    path.extension().is_some_and(|ending| EXPORTS.iter().any(|export| ending.eq_ignore_ascii_case(export)))
}

fn pointer(ctx: &Context) -> Pointer {
    if ctx.input(|i| i.pointer.any_down()) { Pointer::Down } else { Pointer::Up }
}

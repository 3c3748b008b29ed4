//! The window: every frame it shows the panels and gives what they want to the one place that applies it.

use std::path::PathBuf;
use std::sync::Arc;

use jiff::tz::TimeZone;

use eframe::egui::{self, CentralPanel, Context, Frame, Margin, Panel, Ui};

use super::action::{Action, Edit, Gesture};
use super::charts::Scene;
use super::command::Command;
use super::dialogs::{Dialog, Then, dialog_ui};
use super::jobs::{Jobs, Picker};
use super::kept::Start;
use super::luck::Luck;
use super::memo::Memos;
use super::panels::assumptions::{AssumptionsInputs, ScenarioMarks, assumptions_ui};
use super::panels::centre::{ChangeSummary, Workers, centre_ui};
use super::panels::claims::{ClaimsInputs, claims_ui};
use super::panels::compare::CompareInputs;
use super::panels::differences::differences_ui;
use super::panels::history_list::history_ui;
use super::panels::menu::menu_ui;
use super::panels::mix::mix_ui;
use super::panels::scenario_tabs::scenario_tabs_ui;
use super::panels::status::status_ui;
use super::rivals::Rivals;
use super::theme::{self, Palette};
use super::toast::{Toast, toast_ui};
use super::view::{Tab, View};
use crate::file;
use crate::file::recovery::Recoverable;
use crate::file::versions::Versions;
use crate::forecast;
use crate::ledger::{Date, Ledger, RowProblem};
use crate::plan::{Entry, Key, Plan, PlanField, Variant, YearMonth};
use crate::report::{self, Moved};
use crate::session::document::Document;
use crate::session::settings::Settings;
use crate::session::work::autosave::{self, Autosave, Rescuer};

/// What the window is opened with.
pub struct Opening {
    /// The plan to open; none for the worked example.
    pub plan: Option<PathBuf>,
    /// The month new plans begin in.
    pub this_month: YearMonth,
    /// The day that tells which sources are stale.
    pub today: Date,
    /// Where the numbers come from, and what is wrong with the user's own part of it.
    pub ledger: (Ledger, Vec<RowProblem>),
    /// What the window remembered.
    pub settings: Settings,
    /// Where it remembers; nowhere in tests.
    pub settings_file: Option<PathBuf>,
    /// The program's data folder, for recovery and versions; none keeps nothing.
    pub data: Option<PathBuf>,
    /// Where the user's clock is.
    pub zone: TimeZone,
    /// What to say in the status bar: something went wrong before the window opened.
    pub notice: Option<String>,
    /// Shows file dialogs.
    pub picker: Picker,
}

/// A change and what is shown before and after it, without scenarios.
pub(super) struct LastChange {
    pub(super) name: String,
    pub(super) before: Plan,
    pub(super) after: Arc<Plan>,
}

/// The plan before a change, and what was shown of it.
pub(super) struct Before {
    pub(super) plan: Arc<Plan>,
    pub(super) shown: Variant,
}

/// The whole window.
pub struct Zeroline {
    pub(super) document: Document,
    pub(super) view: View,
    pub(super) settings: Settings,
    pub(super) settings_file: Option<PathBuf>,
    pub(super) written_settings: Settings,
    pub(super) jobs: Jobs,
    luck: Luck,
    rivals: Rivals,
    memos: Memos,
    pub(super) autosave: Autosave,
    pub(super) versions: Versions,
    pub(super) data: Option<PathBuf>,
    pub(super) zone: TimeZone,
    /// What windows that are gone have left behind, while it is offered.
    pub(super) recoverable: Vec<Recoverable>,
    pub(super) start: Start,
    pub(super) notice: Option<String>,
    pub(super) toast: Option<Toast>,
    pub(super) dialog: Option<Dialog>,
    /// What happens once a save under way has succeeded.
    pub(super) after_save: Option<Then>,
    pub(super) last_change: Option<LastChange>,
    pub(super) this_month: YearMonth,
    today: Date,
    ledger: Ledger,
    /// The user has agreed to close.
    pub(super) may_close: bool,
    title: String,
}

impl Zeroline {
    /// A window that is about to show its first frame.
    #[must_use]
    pub fn new(ctx: &Context, opening: Opening) -> Self {
        theme::install(ctx);
        ctx.set_theme(theme::preference(opening.settings.theme));
        ctx.set_zoom_factor(opening.settings.zoom);
        // Shortcuts are ours: a modal or an unsaved plan has a say in Ctrl+Q, and the zoom is remembered.
        ctx.options_mut(|options| {
            options.zoom_with_keyboard = false;
            options.quit_shortcuts.clear();
        });
        let jobs = Jobs::new(ctx.clone(), opening.picker);
        jobs.ask_system_theme();
        let wakes = ctx.clone();
        let (ledger, problems) = opening.ledger;
        let dialog = (!problems.is_empty()).then(|| Dialog::Failed {
            title: "Some rows of your own ledger are not used".to_owned(),
            lines: problems.iter().map(ToString::to_string).collect(),
        });
        let mut window = Self {
            document: Document::new(file::first_example(opening.this_month)),
            autosave: Autosave::new(opening.data.as_deref(), autosave::PACE, move || wakes.request_repaint()),
            versions: Versions::new(opening.data.as_deref()),
            data: opening.data,
            zone: opening.zone,
            recoverable: Vec::new(),
            start: Start::Opening,
            notice: opening.notice,
            toast: None,
            view: View::default(),
            written_settings: opening.settings.clone(),
            settings: opening.settings,
            settings_file: opening.settings_file,
            jobs,
            luck: Luck::new(ctx.clone()),
            rivals: Rivals::new(ctx.clone()),
            memos: Memos::default(),
            dialog,
            after_save: None,
            last_change: None,
            this_month: opening.this_month,
            today: opening.today,
            ledger,
            may_close: false,
            title: String::new(),
        };
        match opening.plan {
            Some(path) => window.jobs.load(path, opening.this_month),
            None => window.first_plan_is_there(),
        }
        window
    }

    /// For whoever notices that the program is about to end by an error.
    #[must_use]
    pub fn rescuer(&self) -> Rescuer {
        self.autosave.rescuer()
    }

    /// The open plan, for tests and for whoever embeds the window.
    #[must_use]
    pub const fn document(&self) -> &Document {
        &self.document
    }

    /// What the user looks at.
    #[must_use]
    pub const fn view(&self) -> &View {
        &self.view
    }

    /// Whether every figure on screen is final.
    #[must_use]
    pub fn is_settled(&self) -> bool {
        self.luck.is_complete(self.document.shown_plan()) && !self.luck.is_thinking() && !self.rivals.is_thinking()
    }

    /// Lets the futures stop by an error, to show that the window outlives it.
    #[doc(hidden)]
    pub fn trip_the_futures(&self) {
        self.luck.trip();
    }

    fn panels_ui(&mut self, ui: &mut Ui, command: Option<Command>) {
        let palette = Palette::of(ui.visuals());
        let whole = Arc::clone(self.document.plan());
        let plan = Arc::clone(self.document.shown_plan());
        self.view.month = self.view.month.min(plan.months() - 1);
        let held = self.document.gesture_key().is_some() && ui.input(|i| i.pointer.any_down());
        self.luck.follow(&plan, held);
        let bar = |fill| Frame::new().fill(fill).inner_margin(Margin::symmetric(12, 0));
        let mut actions = Vec::new();

        Panel::top("menu").exact_size(theme::TOP_BAR).resizable(false).frame(bar(palette.panel)).show(ui, |ui| {
            ui.set_min_height(theme::TOP_BAR);
            ui.horizontal_centered(|ui| actions.extend(menu_ui(ui, &self.document, self.saved_state(), &self.settings, &mut self.view)));
        });
        let trouble = self
            .autosave
            .fault()
            .as_ref()
            .map(crate::session::autosave_fault)
            .or_else(|| self.luck.trouble())
            .or_else(|| self.rivals.trouble())
            .or_else(|| self.notice.clone());
        Panel::bottom("status").exact_size(theme::STATUS_BAR).resizable(false).frame(bar(palette.panel)).show(ui, |ui| {
            if status_ui(ui, self.document.undo_label().as_deref(), self.jobs.is_saving(), trouble.as_deref(), self.luck.current(&plan)) {
                let seed = Entry::Integer(plan.futures_seed().wrapping_add(1));
                actions.push(Action::Edit(Edit { key: Key::Plan(PlanField::FuturesSeed), entry: seed, gesture: Gesture::Whole }));
            }
        });

        let forecast = forecast::deterministic(&plan);
        let month = report::month(&plan, &forecast, self.view.month);
        let (left, right) = theme::side_widths(ui.available_width());
        let side = |fill| Frame::new().fill(fill).inner_margin(Margin { left: 12, right: 12, top: 12, bottom: 0 });
        Panel::left("assumptions").exact_size(left).resizable(false).frame(side(palette.panel)).show(ui, |ui| {
            let inputs = AssumptionsInputs {
                plan: &plan,
                saved: self.document.saved_shown(),
                month: &month,
                settings: &self.settings,
                locked: &self.view.locked,
                go_to: self.view.go_to.take(),
                scenario: self.document.shown().scenario().map(|id| ScenarioMarks::new(&whole, id)),
                ledger: &self.ledger,
                today: self.today,
                sources: self.view.sources,
            };
            actions.extend(assumptions_ui(ui, &inputs, &mut self.view.drafts));
        });
        let change = self.last_change.as_ref().map(|LastChange { name, before, after }| ChangeSummary {
            moved: report::what_moved(before, after, self.view.month).map(|moved| Moved { what: name.clone(), ..moved }),
            what: name.clone(),
        });
        let scene = Scene { plan: &plan, forecast: &forecast, month: self.view.month, held, ledger: &self.ledger, today: self.today };
        let mix = Frame::new().fill(palette.background).inner_margin(Margin { left: 0, right: 12, top: 12, bottom: 12 });
        Panel::right("mix").exact_size(right).resizable(false).show_separator_line(false).frame(mix).show(ui, |ui| {
            actions.extend(theme::outlined_card(palette).show(ui, |ui| mix_ui(ui, &plan, &month, &self.ledger)).inner);
        });
        CentralPanel::default().frame(Frame::new().fill(palette.background).inner_margin(Margin::same(12))).show(ui, |ui| {
            actions.extend(scenario_tabs_ui(ui, &whole, self.document.shown(), &mut self.view.scenarios));
            ui.add_space(theme::GAP - ui.spacing().item_spacing.y);
            let compare = CompareInputs { plan: &whole, shown: self.document.shown(), rivals: &mut self.rivals };
            let mut workers = Workers { luck: &mut self.luck, compare };
            actions.extend(centre_ui(ui, &scene, &month, change.as_ref(), &plan, &mut workers, &mut self.view));
        });

        if let Some(of) = self.view.sources {
            let inputs = ClaimsInputs { of, plan: &plan, ledger: &self.ledger, today: self.today, left: left + 8.0 };
            actions.extend(claims_ui(ui, &inputs, &mut self.view.note, &mut self.view.account));
        }
        if self.view.tab != Tab::Compare {
            self.rivals.leave();
        }
        if self.view.scenarios.shows_differences {
            let scenario = self.document.shown().scenario().and_then(|id| whole.scenario(id));
            let rows = scenario.map(|scenario| (scenario, self.memos.differences(&whole, scenario.id())));
            let shown = rows.as_ref().map(|(scenario, rows)| (*scenario, rows.as_slice()));
            actions.extend(differences_ui(ui.ctx(), &whole, shown, left, &mut self.view.scenarios));
        }
        actions.extend(history_ui(ui.ctx(), &self.document, &mut self.view.shows_history));

        // The keys come last: a field that is left has its say before the plan is saved.
        actions.extend(command.map(Action::Run));
        for action in actions {
            self.apply(action, ui.ctx());
        }
        self.keep_safe();
        if command.is_some() || !Arc::ptr_eq(&whole, self.document.plan()) || !Arc::ptr_eq(&plan, self.document.shown_plan()) {
            // Every figure answers in the frame in which the slider moves.
            ui.ctx().request_discard("the plan changed");
        }
        self.end_gesture(ui.ctx());
    }

    /// A gesture by pointer ends when it lets go, one by keys when the slider loses the focus.
    fn end_gesture(&mut self, ctx: &Context) {
        let Some(key) = self.document.gesture_key() else { return };
        let held = ctx.input(|i| i.pointer.any_down());
        let by_keys = self.view.keys_gesture && ctx.memory(|memory| memory.has_focus(super::widgets::track_id(key)));
        if !held && !by_keys {
            self.document.commit();
            ctx.request_repaint();
        }
    }

    /// The command whose keys were pressed. While a text is typed, undo and whatever else edits texts is the field's own.
    fn shortcut(&self, ctx: &Context) -> Option<Command> {
        if self.dialog.is_some() || self.jobs.is_asking() {
            return None;
        }
        let typing = ctx.text_edit_focused();
        let (command, _) = Command::with_shortcuts().into_iter().find(|(command, shortcut)| {
            let edits_text = shortcut.conflicts_with_text_editing() || matches!(command, Command::Undo | Command::Redo);
            !(typing && edits_text) && ctx.input_mut(|i| i.consume_shortcut(shortcut))
        })?;
        if typing && matches!(command, Command::New(_) | Command::Open | Command::Save | Command::SaveAs | Command::Quit) {
            leave_field(ctx);
        }
        Some(command)
    }

    /// The plan that was dropped on the window.
    fn dropped(&self, ctx: &Context) -> Option<PathBuf> {
        let path = ctx.input(|i| i.raw.dropped_files.first().map(|file| file.path().to_owned()))?;
        leave_field(ctx);
        self.dialog.is_none().then_some(path)
    }

    fn drop_hint_ui(ui: &Ui) {
        if ui.input(|i| i.raw.hovered_files.is_empty()) {
            return;
        }
        let palette = Palette::of(ui.visuals());
        let screen = ui.ctx().content_rect();
        let painter = ui.ctx().layer_painter(egui::LayerId::new(egui::Order::Foreground, egui::Id::unique("drop")));
        painter.rect_filled(screen, 0.0, palette.background.gamma_multiply(0.8));
        painter.text(screen.center(), egui::Align2::CENTER_CENTER, "Let go to open this plan", theme::question(), palette.text);
    }

    fn toasts_ui(&mut self, ctx: &Context) {
        self.toast.take_if(|toast| toast.is_over(ctx));
        if let Some(command) = self.toast.as_mut().and_then(|toast| toast_ui(ctx, toast)) {
            self.apply(Action::Run(command), ctx);
            ctx.request_repaint();
        }
    }

    fn set_title(&mut self, ctx: &Context) {
        let mark = if self.document.is_unsaved() { "• " } else { "" };
        let title = format!("{mark}{} – Zeroline", self.document.plan().name());
        if title != self.title {
            self.title.clone_from(&title);
            ctx.send_viewport_cmd(egui::ViewportCommand::Title(title));
        }
    }
}

/// Takes the focus from the field that is typed into: what was typed becomes part of the plan, or is refused there.
fn leave_field(ctx: &Context) {
    ctx.memory_mut(|memory| {
        if let Some(field) = memory.focused() {
            memory.surrender_focus(field);
        }
    });
}

impl Zeroline {
    /// What a frame does before anything is shown, and what a hidden window does.
    pub fn before_frame(&mut self, ctx: &Context) {
        while let Some(done) = self.jobs.poll() {
            self.finish(done, ctx);
        }
        self.look_behind_at_start();
        if ctx.input(|i| i.viewport().close_requested()) && !self.may_close {
            ctx.send_viewport_cmd(egui::ViewportCommand::CancelClose);
            if ctx.text_edit_focused() {
                // What is being typed is taken in this frame, and asked about in the next.
                leave_field(ctx);
                ctx.send_viewport_cmd(egui::ViewportCommand::Close);
            } else {
                self.leave(Then::Quit, ctx);
            }
        }
        self.set_title(ctx);
        self.write_settings();
    }

    /// Shows everything and does what the user wants.
    pub fn frame_ui(&mut self, ui: &mut Ui) {
        let command = self.shortcut(ui.ctx());
        let dropped = self.dropped(ui.ctx());
        let asking = self.jobs.is_asking();
        ui.add_enabled_ui(!asking, |ui| self.panels_ui(ui, command));
        if let Some(path) = dropped {
            self.leave(Then::Open(path), ui.ctx());
        }
        self.look_outside_on_focus(ui.ctx());
        Self::drop_hint_ui(ui);
        self.toasts_ui(ui.ctx());
        if let Some(mut dialog) = self.dialog.take() {
            match dialog_ui(ui.ctx(), &mut dialog) {
                Some(reply) => self.reply(reply, ui.ctx()),
                None => self.dialog = Some(dialog),
            }
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
}

//! The one place where what panels want is done.

use std::sync::Arc;

use eframe::egui::{Context, ViewportCommand};

use super::action::{Action, Edit, Gesture, Scenarios};
use super::command::Command;
use super::dialogs::{Dialog, Then};
use super::jobs::{Ask, Jobs, Looking};
use super::panels::assumptions::{sections, sections_of};
use super::toast::Toast;
use super::window::{Before, LastChange, Zeroline};
use crate::plan::{Plan, Problem, Variant};
use crate::report;
use crate::session::document::Document;
use crate::session::settings::ZOOM_LIMITS;

impl Zeroline {
    /// Does one thing a panel wants.
    pub(super) fn apply(&mut self, action: Action, ctx: &Context) {
        match action {
            Action::Edit(edit) => self.edit(edit),
            Action::AddOwn => self.change(|plan, shown| {
                let id = plan.add_own_in(shown)?;
                Ok(Some(format!("own.{id}")))
            }),
            Action::RemoveOwn(id) => self.change(|plan, shown| {
                plan.remove_own_in(shown, id);
                Ok(None)
            }),
            Action::Fold(section) => {
                if !self.settings.unfolded.remove(&section) {
                    self.settings.unfolded.insert(section);
                }
            }
            Action::Lock(key) => {
                if !self.view.locked.remove(&key) {
                    self.view.locked.insert(key);
                }
            }
            Action::GoTo(key) => {
                self.settings.unfolded.extend(sections_of(key));
                self.view.go_to = Some(key);
                ctx.request_repaint();
            }
            Action::TakeOver(change) => self.change(|plan, shown| {
                plan.write_back(shown, change.applied_to(&plan.flattened(shown)))?;
                Ok(None)
            }),
            Action::Sources(of) => self.view.sources = of,
            Action::Note(of, note) => self.change(|plan, _| {
                plan.set_note_on(of, &note)?;
                Ok(None)
            }),
            Action::Become(plan, name) => self.write_back(*plan, name),
            Action::Scenario(what) => self.scenario(what, ctx),
            Action::Month(t) => self.view.month = t,
            Action::GoToStep(step) => self.swap_plan(|document| document.go_to(step)),
            Action::Run(command) => self.run(command, ctx),
        }
    }

    fn edit(&mut self, edit: Edit) {
        let Edit { key, entry, gesture } = edit;
        if gesture == Gesture::Whole || (gesture == Gesture::Drag && self.view.keys_gesture) {
            self.document.commit();
        }
        self.view.keys_gesture = gesture == Gesture::Keys;
        // What the controls offer fits; what is typed was tried before. A refusal would be a bug, and changes nothing.
        let before = self.before();
        if let Err(problem) = self.document.preview(key, entry) {
            log::error!("refused: {problem}");
            return;
        }
        self.tell(None, &before);
        if gesture == Gesture::Whole {
            self.document.commit();
        }
    }

    /// Changes the plan as a whole; gives the section to unfold, if one is new.
    fn change(&mut self, change: impl FnOnce(&mut Plan, Variant) -> Result<Option<String>, Problem>) {
        self.document.commit();
        let before = self.before();
        let mut plan = Plan::clone(self.document.plan());
        match change(&mut plan, self.document.shown()) {
            Ok(section) => {
                self.document.change(plan);
                self.view.drafts.clear();
                self.settings.unfolded.extend(section);
                self.tell(None, &before);
            }
            Err(problem) => self.fail("That cannot be done", vec![problem.to_string()]),
        }
    }

    /// Changes the plan to another one, as one step.
    fn write_back(&mut self, made: Plan, name: Option<String>) {
        self.document.commit();
        let before = self.before();
        let mut plan = Plan::clone(self.document.plan());
        if let Err(problem) = plan.write_back(self.document.shown(), made) {
            return self.fail("That cannot be done", vec![problem.to_string()]);
        }
        match &name {
            Some(name) => self.document.change_by(name, Arc::new(plan)),
            None => self.document.change(plan),
        }
        self.view.drafts.clear();
        self.tell(name, &before);
    }

    /// The plan before a change, and what is shown of it.
    pub(super) fn before(&self) -> Before {
        Before { plan: Arc::clone(self.document.before()), shown: self.document.shown() }
    }

    /// Notes what a change did, by this name or else by what differs, for the sentence below the chart.
    pub(super) fn tell(&mut self, name: Option<String>, before: &Before) {
        let (plan, shown) = (self.document.plan(), self.document.shown());
        // After a step back elsewhere, the scenario that is shown now is compared with itself.
        let was = before.plan.flattened(if before.plan.has_variant(shown) { shown } else { before.shown });
        let name = name.unwrap_or_else(|| report::label(&before.plan, plan));
        self.last_change = Some(LastChange { name, before: was, after: Arc::clone(self.document.shown_plan()) });
    }

    fn run(&mut self, command: Command, ctx: &Context) {
        match command {
            Command::New(example) => self.leave(Then::New(example), ctx),
            Command::Open => self.leave(Then::AskOpen, ctx),
            Command::OpenRecent(i) => {
                if let Some(path) = self.settings.recent.get(i).cloned() {
                    self.leave(Then::Open(path), ctx);
                }
            }
            Command::Save => self.save(),
            Command::SaveAs => self.save_as(),
            Command::Quit => ctx.send_viewport_cmd(ViewportCommand::Close),
            Command::Versions => self.ask_versions(),
            Command::Recover => match self.data.clone() {
                Some(data) => self.jobs.look_behind(data, Looking::OnWish, self.this_month),
                None => self.say(ctx, "This system names no folder where changes could be kept.".to_owned(), None),
            },
            Command::Undo => {
                if let Some(label) = self.document.undo_label() {
                    self.swap_plan(Document::undo);
                    self.say(ctx, format!("Undone: {label}"), Some(Command::Redo));
                }
            }
            Command::Redo => {
                if let Some(label) = self.document.redo_label().map(str::to_owned) {
                    self.swap_plan(Document::redo);
                    self.say(ctx, format!("Done again: {label}"), Some(Command::Undo));
                }
            }
            Command::History => self.view.shows_history = !self.view.shows_history,
            Command::Theme(theme) => {
                self.settings.theme = theme;
                ctx.set_theme(super::theme::preference(theme));
            }
            Command::ZoomIn => self.zoom(ctx, self.settings.zoom + 0.1),
            Command::ZoomOut => self.zoom(ctx, self.settings.zoom - 0.1),
            Command::ZoomReset => self.zoom(ctx, 1.0),
            Command::FoldAll => self.settings.unfolded.clear(),
            Command::UnfoldAll => self.settings.unfolded.extend(sections(self.document.shown_plan())),
            Command::View(tab) => self.view.tab = tab,
            Command::PreviousMonth => self.view.month = self.view.month.saturating_sub(1),
            Command::NextMonth => self.view.month = (self.view.month + 1).min(self.document.plan().months() - 1),
            Command::Scenario(place) => {
                let variant = self.document.plan().variants().nth(place.into());
                if let Some(variant) = variant {
                    self.show_scenario(variant);
                }
            }
            Command::NextScenario => self.step_scenario(1),
            Command::PreviousScenario => self.step_scenario(-1),
            Command::AddScenario => self.scenario(Scenarios::Add(self.document.shown()), ctx),
            Command::Differences => self.view.scenarios.shows_differences = !self.view.scenarios.shows_differences,
            Command::FocusMenu => self.view.goes_to_menu = true,
            Command::Keys => self.dialog = Some(Dialog::Shortcuts),
            Command::About => self.dialog = Some(Dialog::About),
        }
    }

    /// Puts another plan in the place of the open one: a step of the history, a version, what others wrote.
    pub(super) fn swap_plan(&mut self, swap: impl FnOnce(&mut Document)) {
        self.document.commit();
        let before = self.before();
        swap(&mut self.document);
        self.view.drafts.clear();
        self.tell(None, &before);
    }

    /// Says what was just done, for a moment.
    pub(super) fn say(&mut self, ctx: &Context, text: String, way_back: Option<Command>) {
        self.toast = Some(Toast::new(ctx, text, way_back));
    }

    fn zoom(&mut self, ctx: &Context, zoom: f32) {
        let (least, most) = ZOOM_LIMITS;
        self.settings.zoom = ((zoom * 10.0).round() / 10.0).clamp(least, most);
        ctx.set_zoom_factor(self.settings.zoom);
    }

    pub(super) fn fail(&mut self, title: &str, lines: Vec<String>) {
        self.dialog = Some(Dialog::Failed { title: title.to_owned(), lines });
    }

    pub(super) fn ask_where_to_save(&mut self) {
        let folder = self.document.path().and_then(std::path::Path::parent).map(std::path::Path::to_owned);
        let name = super::files::file_name_for(self.document.plan().name());
        self.jobs.ask(Ask::Save { folder, name });
    }

    /// Writes the settings file when something in it changed, except while a pointer is down.
    pub(super) fn write_settings(&mut self) {
        if self.settings == self.written_settings {
            return;
        }
        self.written_settings = self.settings.clone();
        let Some(path) = self.settings_file.clone() else { return };
        match self.settings.to_text() {
            Ok(text) => Jobs::save_settings(text, path),
            Err(error) => log::warn!("settings not written: {error}"),
        }
    }
}

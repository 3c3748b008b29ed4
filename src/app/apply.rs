//! Actions applied: to the session, or to the state of the window.

use eframe::egui::Context;

use super::action::Action;
use super::command::Command;
use super::currency_sheet::CurrencySheet;
use super::dialogs::Help;
use super::panel_focus::{Step, step_panel};
use super::sections::{Section, sections_of};
use super::start_sheet::StartSheet;
use super::theme;
use super::toast::Toast;
use super::window::Zeroline;
use crate::plan::{Entry, Key, PlanField, Variant};
use crate::report::{self, CsvMarks, ForecastReport, Report as _};
use crate::session::{self, Edit, Gesture, ScenarioAction, SettingAction};
use crate::start;
use crate::words::PanelText;

impl Zeroline {
    pub(super) fn apply(&mut self, action: Action, ctx: &Context) {
        match action {
            Action::Session(action) => self.apply_to_session(action),
            Action::Lock(key) => {
                if !self.state.locked.remove(&key) {
                    self.state.locked.insert(key);
                }
            }
            Action::GoTo(key) => {
                self.apply_to_session(session::Action::Setting(SettingAction::Expand(sections_of(key).collect())));
                self.state.go_to = Some(key);
                self.state.shows_numbers = true;
                ctx.request_repaint();
            }
            Action::Sources(of) => self.state.sources = of,
            Action::Currency(currency) => self.currency = Some(CurrencySheet::new(currency, self.session.view().ledger())),
            Action::Month(t) => self.state.month = t,
            Action::Run(command) => self.run(command, ctx),
        }
    }

    fn apply_to_session(&mut self, action: session::Action) {
        let is_edit = matches!(action, session::Action::Edit(_) | session::Action::Commit);
        let is_added = matches!(action, session::Action::Scenario(ScenarioAction::Add(_)));
        let before = (self.session.document().revision(), self.session.document().shown());
        self.session.apply(action);
        self.follow_document();
        let document = self.session.document();
        if (document.revision(), document.shown()) == before {
            return;
        }
        if !is_edit {
            self.state.drafts.clear();
        }
        if is_added && let Variant::Scenario(id) = document.shown() {
            self.state.scenarios.renaming = Some((id, report::scenario_name(document.plan(), document.shown()).to_owned()));
        }
    }

    fn run(&mut self, command: Command, ctx: &Context) {
        let action = match command {
            Command::New(example) => session::Action::New(example),
            Command::Start => return self.start = Some(StartSheet::new(self.country, self.session.view().ledger())),
            Command::Empty => session::Action::Start(Box::new(start::empty(self.this_month))),
            Command::Numbers(format) => session::Action::Setting(SettingAction::Numbers(format)),
            Command::Open => session::Action::AskOpen,
            Command::OpenRecent(place) => match self.session.settings().recent.get(place) {
                Some(path) => session::Action::Open(path.clone()),
                None => return,
            },
            Command::Save => session::Action::Save,
            Command::SaveAs => session::Action::SaveAs,
            Command::Quit => session::Action::Quit,
            Command::Versions => session::Action::ShowVersions,
            Command::Recover => session::Action::ShowRecoverable,
            Command::Undo => session::Action::Undo,
            Command::Redo => session::Action::Redo,
            Command::Theme(theme) => {
                ctx.set_theme(theme::preference(theme));
                session::Action::Setting(SettingAction::Theme(theme))
            }
            Command::Blur => session::Action::Setting(SettingAction::ToggleBlur),
            Command::BlurAtStart => session::Action::Setting(SettingAction::ToggleBlurAtStart),
            Command::CopyMonths => return self.copy_months(ctx),
            Command::RenamePlan => return self.apply(Action::GoTo(Key::Plan(PlanField::Name)), ctx),
            Command::ZoomIn => return self.zoom(self.session.settings().zoom + 0.1, ctx),
            Command::ZoomOut => return self.zoom(self.session.settings().zoom - 0.1, ctx),
            Command::ZoomReset => return self.zoom(1.0, ctx),
            Command::CollapseAll => session::Action::Setting(SettingAction::CollapseAll),
            Command::ExpandAll => session::Action::Setting(SettingAction::Expand(
                Section::all(self.session.document().shown_plan()).map(|section| section.name().into_owned()).collect(),
            )),
            Command::Scenario(place) => match self.session.document().plan().variants().nth(place.into()) {
                Some(variant) => session::Action::Scenario(ScenarioAction::Show(variant)),
                None => return,
            },
            Command::NextScenario => session::Action::Scenario(ScenarioAction::Step(1)),
            Command::PreviousScenario => session::Action::Scenario(ScenarioAction::Step(-1)),
            Command::AddScenario => session::Action::Scenario(ScenarioAction::Add(self.session.document().shown())),
            Command::View(place) => return self.state.view = place,
            Command::PreviousMonth => return self.state.month = self.state.month.saturating_sub(1),
            Command::NextMonth => return self.state.month = (self.state.month + 1).min(self.session.document().plan().months() - 1),
            Command::History => return self.state.shows_history = !self.state.shows_history,
            Command::Differences => return self.state.scenarios.shows_differences = !self.state.scenarios.shows_differences,
            Command::NextPanel => return step_panel(ctx, self.state.panels, Step::Next),
            Command::PreviousPanel => return step_panel(ctx, self.state.panels, Step::Previous),
            Command::FocusMenu => return self.state.goes_to_menu = true,
            Command::Shortcuts => return self.help = Some(Help::Shortcuts),
            Command::Calculation => return self.help = Some(Help::Calculation),
            Command::NewSeed => {
                let seed = Entry::Integer(self.session.document().shown_plan().futures_seed().wrapping_add(1));
                session::Action::Edit(Edit { key: Key::Plan(PlanField::FuturesSeed), entry: seed, gesture: Gesture::Once })
            }
            Command::About => return self.help = Some(Help::About),
        };
        self.apply_to_session(action);
    }

    /// Copies every month as set with the band of the futures: the copy is never blurred.
    fn copy_months(&mut self, ctx: &Context) {
        let data = self.session.view();
        let (forecast, futures) = (data.forecast(), data.futures().fresh());
        let futures = futures.map(|run| &*run.futures);
        let report = ForecastReport { plan: self.session.document().shown_plan(), forecast: &forecast, futures, ledger: None };
        ctx.copy_text(report::csv(&report.table(), CsvMarks::USUAL));
        let toast = Toast::new(ctx, PanelText::CopiedMonths.text(), None);
        self.toast = Some((toast, self.session.document().revision()));
    }

    fn zoom(&mut self, zoom: f32, ctx: &Context) {
        self.apply_to_session(session::Action::Setting(SettingAction::Zoom(zoom)));
        ctx.set_zoom_factor(self.session.settings().zoom);
    }
}

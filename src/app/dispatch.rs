//! Actions applied: to the session, or to the state of the window.

use eframe::egui::Context;

use super::amount_table::AmountTable;
use super::currency_sheet::CurrencySheet;
use super::dialogs::HelpPage;
use super::panel_action::PanelAction;
use super::panel_focus::{FocusStep, step_panel};
use super::sections::{Section, sections_of};
use super::start_sheet::StartSheet;
use super::toast::Toast;
use super::window::Zeroline;
use super::window_command::WindowCommand;
use crate::plan::{Entry, Key, PlanField, Variant};
use crate::report::{self, CsvMarks, ForecastReport, Report as _, ShownCash};
use crate::session::{self, Edit, Gesture, ImportAction, ScenarioAction, SettingAction};
use crate::words::{Blur, PanelText};

impl Zeroline {
    pub(super) fn apply(&mut self, action: PanelAction, ctx: &Context) {
        match action {
            PanelAction::Session(action) => self.apply_to_session(action),
            PanelAction::Lock(key) => {
                if !self.state.locked.remove(&key) {
                    self.state.locked.insert(key);
                }
            }
            PanelAction::GoTo(key) => {
                self.apply_to_session(session::Action::Setting(SettingAction::Expand(sections_of(key).collect())));
                self.state.go_to = Some(key);
                self.state.shows_numbers = true;
                ctx.request_repaint();
            }
            PanelAction::Sources(of) => self.state.sources = of,
            PanelAction::Currency(currency) => self.overlays.currency = Some(CurrencySheet::new(currency, self.session.view().ledger())),
            PanelAction::Month(t) => self.state.month = t,
            PanelAction::Copy(text) => self.copy(text, ctx),
            PanelAction::Run(command) => self.run(command, ctx),
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

    fn run(&mut self, command: WindowCommand, ctx: &Context) {
        let action = match command {
            WindowCommand::New(example) => session::Action::New(example),
            WindowCommand::Start => return self.overlays.start = Some(StartSheet::new(self.country, self.session.view().ledger())),
            WindowCommand::Empty => session::Action::Empty,
            WindowCommand::Language(language) => session::Action::Setting(SettingAction::Language(language)),
            WindowCommand::Numbers(format) => session::Action::Setting(SettingAction::Numbers(format)),
            WindowCommand::Open => session::Action::AskOpen,
            WindowCommand::OpenRecent(place) => match self.session.settings().recent.get(place) {
                Some(path) => session::Action::Open(path.clone()),
                None => return,
            },
            WindowCommand::Save => session::Action::Save,
            WindowCommand::SaveAs => session::Action::SaveAs,
            WindowCommand::Quit => session::Action::Quit,
            WindowCommand::ImportFiles => session::Action::Import(ImportAction::Ask),
            WindowCommand::RealAmounts => {
                let today = self.session.view().today();
                return self.overlays.amounts = Some(AmountTable::new(today));
            }
            WindowCommand::Versions => session::Action::ShowVersions,
            WindowCommand::Recover => session::Action::ShowRecoverable,
            WindowCommand::Undo => session::Action::Undo,
            WindowCommand::Redo => session::Action::Redo,
            WindowCommand::Theme(theme) => session::Action::Setting(SettingAction::Theme(theme)),
            WindowCommand::Motion(motion) => session::Action::Setting(SettingAction::Motion(motion)),
            WindowCommand::Blur => session::Action::Setting(SettingAction::ToggleBlur),
            WindowCommand::BlurAtStart => session::Action::Setting(SettingAction::ToggleBlurAtStart),
            WindowCommand::CopyMonths => return self.copy_months(ctx),
            WindowCommand::Export(kind) => return self.export(kind, ctx),
            WindowCommand::OpenExported => session::Action::OpenExported,
            WindowCommand::RenamePlan => return self.apply(PanelAction::GoTo(Key::Plan(PlanField::Name)), ctx),
            WindowCommand::ZoomIn => zoom(self.session.settings().zoom + 0.1),
            WindowCommand::ZoomOut => zoom(self.session.settings().zoom - 0.1),
            WindowCommand::ZoomReset => zoom(1.0),
            WindowCommand::CollapseAll => session::Action::Setting(SettingAction::CollapseAll),
            WindowCommand::ExpandAll => session::Action::Setting(SettingAction::Expand(
                Section::all(self.session.document().shown_plan()).map(|section| section.name().into_owned()).collect(),
            )),
            WindowCommand::Scenario(place) => match self.session.document().plan().variants().nth(place.into()) {
                Some(variant) => session::Action::Scenario(ScenarioAction::Show(variant)),
                None => return,
            },
            WindowCommand::NextScenario => session::Action::Scenario(ScenarioAction::Step(1)),
            WindowCommand::PreviousScenario => session::Action::Scenario(ScenarioAction::Step(-1)),
            WindowCommand::AddScenario => session::Action::Scenario(ScenarioAction::Add(self.session.document().shown())),
            WindowCommand::View(place) => {
                self.state.preview = None;
                return self.state.view = place;
            }
            WindowCommand::PreviousMonth => return self.state.month = self.state.month.saturating_sub(1),
            WindowCommand::NextMonth => return self.state.month = (self.state.month + 1).min(self.session.document().plan().months() - 1),
            WindowCommand::History => return self.state.shows_history = !self.state.shows_history,
            WindowCommand::Differences => return self.state.scenarios.shows_differences = !self.state.scenarios.shows_differences,
            WindowCommand::NextPanel => return step_panel(ctx, self.state.panels, FocusStep::Next),
            WindowCommand::PreviousPanel => return step_panel(ctx, self.state.panels, FocusStep::Previous),
            WindowCommand::FocusMenu => return self.state.goes_to_menu = Some(0),
            WindowCommand::Shortcuts => return self.overlays.help = Some(HelpPage::Shortcuts(self.state.in_focus.and_then(|(_, kind)| kind))),
            WindowCommand::Calculation => return self.overlays.help = Some(HelpPage::Calculation),
            WindowCommand::NewSeed => {
                let seed = Entry::Integer(self.session.document().shown_plan().futures_seed().wrapping_add(1));
                session::Action::Edit(Edit { key: Key::Plan(PlanField::FuturesSeed), entry: seed, gesture: Gesture::Once })
            }
            WindowCommand::About => return self.overlays.help = Some(HelpPage::About),
        };
        self.apply_to_session(action);
    }

    /// Copies every month as set with the band of the futures.
    fn copy_months(&mut self, ctx: &Context) {
        let data = self.session.view();
        let (forecast, futures) = (data.forecast(), data.futures().fresh());
        let futures = futures.map(|run| &*run.futures);
        let plan = self.session.document().shown_plan();
        let (cash, shown_cash) = (data.cash(), ShownCash::AsSetForPrograms);
        let report = ForecastReport { plan, forecast: &forecast, futures, ledger: None, cash: &cash, shown_cash };
        let text = report::csv(&report.table(), CsvMarks::USUAL);
        self.copy(text, ctx);
        if Blur::current() == Blur::Off {
            let toast = Toast::new(ctx, PanelText::CopiedMonths.text(), None);
            self.overlays.toast = Some((toast, self.session.document().revision()));
        }
    }
}

const fn zoom(zoom: f32) -> session::Action {
    session::Action::Setting(SettingAction::Zoom(zoom))
}

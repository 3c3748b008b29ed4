//! What is done with scenarios: every change of them is a step of the history, and what is shown follows.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use eframe::egui::Context;

use super::action::Scenarios;
use super::command::Command;
use super::dialogs::Dialog;
use super::jobs::Ask;
use super::window::{Before, LastChange, Zeroline};
use crate::file::{LoadError, SaveError};
use crate::plan::{Plan, Problem, ScenarioId, Variant};
use crate::report;
use crate::session::name_of;

impl Zeroline {
    /// Does one thing with the scenarios.
    pub(super) fn scenario(&mut self, what: Scenarios, ctx: &Context) {
        let shown = self.document.shown();
        match what {
            Scenarios::Show(shown) => self.show_scenario(shown),
            Scenarios::Add(from) => {
                if let Some(Variant::Scenario(id)) = self.change_scenarios(|plan| plan.add_scenario(from).map(Variant::Scenario)) {
                    let name = report::scenario_name(self.document.plan(), Variant::Scenario(id)).to_owned();
                    self.view.scenarios.renaming = Some((id, name));
                }
            }
            Scenarios::AddWith(values) => {
                let added = self.change_scenarios(|plan| {
                    let added = Variant::Scenario(plan.add_scenario(shown)?);
                    for (key, entry) in values {
                        plan.set_in(added, key, entry)?;
                    }
                    Ok(added)
                });
                if let Some(added) = added {
                    let text = format!("Added scenario {}", report::scenario_name(self.document.plan(), added));
                    self.say(ctx, text, Some(Command::Undo));
                }
            }
            Scenarios::Rename(id, name) => self.keep_shown(|plan| plan.rename_scenario(id, &name)),
            Scenarios::Note(id, text) => self.keep_shown(|plan| plan.set_scenario_note(id, &text)),
            Scenarios::Colour(id, colour) => self.keep_shown(|plan| {
                plan.set_scenario_colour(id, colour);
                Ok(())
            }),
            Scenarios::Move { id, to } => self.keep_shown(|plan| {
                plan.move_scenario(id, to);
                Ok(())
            }),
            Scenarios::Delete(id) => {
                let name = report::scenario_name(self.document.plan(), Variant::Scenario(id)).to_owned();
                self.change_scenarios(|plan| {
                    plan.remove_scenario(id);
                    Ok(if shown == Variant::Scenario(id) { Variant::Base } else { shown })
                });
                self.say(ctx, format!("Removed scenario {name}"), Some(Command::Undo));
            }
            Scenarios::Export(scenario) => {
                let folder = self.document.path().and_then(Path::parent).map(Path::to_owned);
                let name = super::files::file_name_for(report::scenario_name(self.document.plan(), Variant::Scenario(scenario)));
                self.jobs.ask(Ask::Export { folder, name, scenario });
            }
            Scenarios::AskTakeOver => {
                let folder = self.document.path().and_then(Path::parent).map(Path::to_owned);
                self.jobs.ask(Ask::TakeOver { folder });
            }
            Scenarios::Reset(id, difference) => self.keep_shown(|plan| {
                plan.reset_in(id, difference);
                Ok(())
            }),
            Scenarios::ResetAll(id) => self.keep_shown(|plan| {
                plan.reset_all_in(id);
                Ok(())
            }),
            Scenarios::MakeBase(id, difference) => self.keep_shown(|plan| plan.make_base(id, difference)),
        }
    }

    /// Shows the base or a scenario, and what that makes of the base.
    pub(super) fn show_scenario(&mut self, shown: Variant) {
        self.document.show(shown);
        self.view.drafts.clear();
        self.last_change = shown.scenario().map(|_| {
            let plan = self.document.plan();
            let name = format!("{} against the base", report::scenario_name(plan, shown));
            LastChange { name, before: plan.flattened(Variant::Base), after: Arc::clone(self.document.shown_plan()) }
        });
    }

    /// Shows the scenario so many places further, round and round with the base among them.
    pub(super) fn step_scenario(&mut self, steps: isize) {
        let variants: Vec<Variant> = self.document.plan().variants().collect();
        let place = variants.iter().position(|variant| *variant == self.document.shown()).unwrap_or(0);
        let next = place.checked_add_signed(steps).map_or(variants.len() - 1, |next| next % variants.len());
        self.show_scenario(variants[next]);
    }

    /// Changes scenarios after which the same one is shown.
    fn keep_shown(&mut self, change: impl FnOnce(&mut Plan) -> Result<(), Problem>) {
        let shown = self.document.shown();
        self.change_scenarios(|plan| change(plan).map(|()| shown));
    }

    /// Changes the plan as one step; gives what is shown then.
    fn change_scenarios(&mut self, change: impl FnOnce(&mut Plan) -> Result<Variant, Problem>) -> Option<Variant> {
        self.document.commit();
        let before: Before = self.before();
        let mut plan = Plan::clone(self.document.plan());
        match change(&mut plan) {
            Ok(shown) => {
                let label = report::label(&before.plan, &plan);
                self.document.change_and_show(&label, Arc::new(plan), shown);
                self.view.drafts.clear();
                self.tell(Some(label), &before);
                Some(shown)
            }
            Err(problem) => {
                self.fail("That cannot be done", vec![problem.to_string()]);
                None
            }
        }
    }

    /// Takes the base or a scenario of another plan over as a scenario.
    pub(super) fn take_over(&mut self, other: &Plan, shown: Variant, ctx: &Context) {
        if let Some(imported) = self.change_scenarios(|plan| plan.import_scenario(other, shown).map(Variant::Scenario)) {
            let text = format!("Took over {}", report::scenario_name(self.document.plan(), imported));
            self.say(ctx, text, Some(Command::Undo));
        }
    }

    /// A plan was read to take a scenario over from.
    pub(super) fn offered(&mut self, path: &Path, offered: Result<Box<Plan>, LoadError>, ctx: &Context) {
        match offered {
            Ok(plan) if plan.scenarios().is_empty() => self.take_over(&plan, Variant::Base, ctx),
            Ok(plan) => self.dialog = Some(Dialog::ImportScenario(plan)),
            Err(error) => {
                let lines = error.to_string().lines().map(str::to_owned).collect();
                self.fail(&format!("{} could not be read", name_of(path)), lines);
            }
        }
    }

    /// Writes a scenario as a plan of its own; the open plan stays as it is.
    pub(super) fn export(&mut self, scenario: ScenarioId, path: PathBuf) {
        if self.document.path() == Some(path.as_path()) {
            let reason = "The open plan is in this file: the scenario needs a file of its own. Save it under another name.";
            return self.fail("That cannot be done", vec![reason.to_owned()]);
        }
        self.jobs.export(path, self.document.plan().export_scenario(scenario));
    }

    /// A scenario was written as a plan of its own, or not.
    pub(super) fn exported(&mut self, path: &Path, exported: Result<(), SaveError>, ctx: &Context) {
        match exported {
            Ok(()) => {
                self.say(ctx, format!("Saved as {}", name_of(path)), None);
            }
            Err(error) => self.fail("The scenario was not saved", vec![error.to_string()]),
        }
    }
}

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
use crate::plan::{Plan, Problem};
use crate::report;
use crate::session::name_of;

impl Zeroline {
    /// Does one thing with the scenarios.
    pub(super) fn scenario(&mut self, what: Scenarios, ctx: &Context) {
        let shown = self.document.shown();
        match what {
            Scenarios::Show(shown) => self.show_scenario(shown),
            Scenarios::Add(from) => {
                if let Some(place) = self.change_scenarios(|plan| plan.add_scenario(from).map(Some)) {
                    let name = self.document.plan().scenarios()[place].name().to_owned();
                    self.view.scenarios.renaming = Some((place, name));
                }
            }
            Scenarios::AddWith(values) => {
                let added = self.change_scenarios(|plan| {
                    let place = plan.add_scenario(shown)?;
                    for (key, entry) in values {
                        plan.set_in(Some(place), key, entry)?;
                    }
                    Ok(Some(place))
                });
                if let Some(scenario) = added.and_then(|place| self.document.plan().scenarios().get(place)) {
                    let text = format!("Added scenario {}", scenario.name());
                    self.say(ctx, text, Some(Command::Undo));
                }
            }
            Scenarios::Rename(index, name) => self.keep_shown(|plan| plan.rename_scenario(index, &name)),
            Scenarios::Note(index, text) => self.keep_shown(|plan| plan.note_scenario(index, &text)),
            Scenarios::Colour(index, colour) => self.keep_shown(|plan| {
                plan.colour_scenario(index, colour);
                Ok(())
            }),
            Scenarios::Move { from, to } => {
                self.change_scenarios(|plan| {
                    plan.move_scenario(from, to);
                    let to = to.min(plan.scenarios().len().saturating_sub(1));
                    // Whatever was shown is, wherever it stands now.
                    Ok(shown
                        .map(|index| if index == from { to } else { index - usize::from(index > from) + usize::from(index - usize::from(index > from) >= to) }))
                });
            }
            Scenarios::Delete(index) => {
                let name = report::scenario_name(self.document.plan(), Some(index)).to_owned();
                self.change_scenarios(|plan| {
                    plan.remove_scenario(index);
                    Ok(shown.filter(|shown| *shown != index).map(|shown| shown - usize::from(shown > index)))
                });
                self.say(ctx, format!("Removed scenario {name}"), Some(Command::Undo));
            }
            Scenarios::Export(scenario) => {
                let folder = self.document.path().and_then(Path::parent).map(Path::to_owned);
                let name = super::files::file_name_for(report::scenario_name(self.document.plan(), Some(scenario)));
                self.jobs.ask(Ask::Export { folder, name, scenario });
            }
            Scenarios::AskTakeOver => {
                let folder = self.document.path().and_then(Path::parent).map(Path::to_owned);
                self.jobs.ask(Ask::TakeOver { folder });
            }
            Scenarios::Reset(index, difference) => self.keep_shown(|plan| {
                plan.reset_in(index, difference);
                Ok(())
            }),
            Scenarios::ResetAll(index) => self.keep_shown(|plan| {
                plan.reset_all_in(index);
                Ok(())
            }),
            Scenarios::MakeBase(index, difference) => self.keep_shown(|plan| plan.make_base(index, difference)),
        }
    }

    /// Shows the base or a scenario, and what that makes of the base.
    pub(super) fn show_scenario(&mut self, shown: Option<usize>) {
        if shown.is_some_and(|index| index >= self.document.plan().scenarios().len()) {
            return;
        }
        self.document.show(shown);
        self.view.drafts.clear();
        self.last_change = shown.map(|_| {
            let plan = self.document.plan();
            let name = format!("{} against the base", report::scenario_name(plan, shown));
            LastChange { name, before: plan.shown(None), after: Arc::clone(self.document.shown_plan()) }
        });
    }

    /// Shows the scenario so many places further, round and round with the base among them.
    pub(super) fn step_scenario(&mut self, steps: isize) {
        let count = self.document.plan().scenarios().len() + 1;
        let place = self.document.shown().map_or(0, |index| index + 1);
        let next = place.checked_add_signed(steps).map_or(count - 1, |next| next % count);
        self.show_scenario(next.checked_sub(1));
    }

    /// Changes scenarios after which the same one is shown.
    fn keep_shown(&mut self, change: impl FnOnce(&mut Plan) -> Result<(), Problem>) {
        let shown = self.document.shown();
        self.change_scenarios(|plan| change(plan).map(|()| shown));
    }

    /// Changes the plan as one step; gives what is shown then.
    fn change_scenarios(&mut self, change: impl FnOnce(&mut Plan) -> Result<Option<usize>, Problem>) -> Option<usize> {
        self.document.commit();
        let before: Before = self.before();
        let mut plan = Plan::clone(self.document.plan());
        match change(&mut plan) {
            Ok(shown) => {
                let label = report::label(&before.plan, &plan);
                self.document.change_and_show(&label, Arc::new(plan), shown);
                self.view.drafts.clear();
                self.tell(Some(label), &before);
                shown
            }
            Err(problem) => {
                self.fail("That cannot be done", vec![problem.to_string()]);
                None
            }
        }
    }

    /// Takes the base or a scenario of another plan over as a scenario.
    pub(super) fn take_over(&mut self, other: &Plan, shown: Option<usize>, ctx: &Context) {
        if let Some(place) = self.change_scenarios(|plan| plan.take_over(other, shown).map(Some)) {
            let text = format!("Took over {}", report::scenario_name(self.document.plan(), Some(place)));
            self.say(ctx, text, Some(Command::Undo));
        }
    }

    /// A plan was read to take a scenario over from.
    pub(super) fn offered(&mut self, path: &Path, offered: Result<Box<Plan>, LoadError>, ctx: &Context) {
        match offered {
            Ok(plan) if plan.scenarios().is_empty() => self.take_over(&plan, None, ctx),
            Ok(plan) => self.dialog = Some(Dialog::ImportScenario(plan)),
            Err(error) => {
                let lines = error.to_string().lines().map(str::to_owned).collect();
                self.fail(&format!("{} could not be read", name_of(path)), lines);
            }
        }
    }

    /// Writes a scenario as a plan of its own; the open plan stays as it is.
    pub(super) fn export(&mut self, scenario: usize, path: PathBuf) {
        if self.document.path() == Some(path.as_path()) {
            let reason = "The open plan is in this file: the scenario needs a file of its own. Save it under another name.";
            return self.fail("That cannot be done", vec![reason.to_owned()]);
        }
        self.jobs.export(path, self.document.plan().exported(scenario));
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

//! Actions applied to the document. Results of jobs change it in `open`, `saving` and `recoverable`, and nothing outside the session does.

use std::path::Path;
use std::sync::Arc;

use super::action::{Action, CurrencyAmounts, CurrencyChange, Edit, EventEdit, ScenarioAction};
use super::document::{Document, Gesture};
use super::history::edit_name;
use super::question::Next;
use super::settings::SettingAction;
use super::state::Session;
use super::work::{Export, PathRequest};
use crate::file;
use crate::forecast::calibrate::CalibratedNumber;
use crate::ledger::Claim;
use crate::plan::{Assumption, Entry, Key, OwnField, OwnStreamId, Plan, Problem, Range, ScenarioId, Variant};
use crate::report;
use crate::words::exporting::PlanExport;
use crate::words::language;
use crate::words::reality_view::RealityText;
use crate::words::session::{FailureTitle, Notice, StepName};

/// The plan and the variant on screen before a change.
struct Before {
    plan: Arc<Plan>,
    shown: Variant,
}

/// Adds a stream of the user's own, named in the user's language.
fn with_own_stream(plan: &mut Plan, shown: Variant) -> Result<OwnStreamId, Problem> {
    let id = plan.add_own_in(shown)?;
    let name = format!("{} {id}", language().new_own_stream());
    plan.set_in(shown, Key::Own(id, OwnField::Name), Entry::Word(name)).map(|()| id)
}

impl Session {
    /// Does one thing.
    pub fn apply(&mut self, action: Action) {
        match action {
            Action::Edit(edit) => self.edit(edit),
            Action::Commit => self.document.commit(),
            Action::AddOwn => {
                let added = self.change(with_own_stream);
                self.settings.apply(SettingAction::Expand(added.map(|id| format!("own.{id}")).into_iter().collect()));
            }
            Action::RemoveOwn(id) => self.alter(|plan, shown| plan.remove_own_in(shown, id)),
            Action::UseOwn(number) => self.change_shown(None, |plan| with_own(plan, &number)),
            Action::DismissDrift => self.drift = None,
            Action::Adjust(adjustment) => self.change_shown(None, |plan| adjustment.applied_to(plan)),
            Action::Event(edit) => self.edit_event(edit),
            Action::SetGiftTable(rows) => self.change_shown(None, |plan| {
                let mut plan = plan.clone();
                plan.set_gift_table(rows).map(|()| plan)
            }),
            Action::SetTaxBands(bands) => self.change_shown(None, |plan| {
                let mut plan = plan.clone();
                plan.set_tax_bands(bands).map(|()| plan)
            }),
            Action::ApplyPreset(name) => self.apply_preset(&name),
            Action::UseClaim(of, reference) => self.use_claim(of, &reference),
            Action::ResetToDefault(of) => self.change_shown(None, |plan| with_default(plan, of)),
            Action::Currency(CurrencyChange { currency, per_usd, amounts }) => drop(self.change(|plan, _| match amounts {
                CurrencyAmounts::Convert => plan.convert(currency, per_usd),
                CurrencyAmounts::Keep => plan.label(currency, per_usd),
            })),
            Action::Note(of, note) => drop(self.change(|plan, _| plan.set_note_on(of, &note))),
            Action::Scenario(action) => self.apply_to_scenarios(action),
            Action::Import(action) => self.apply_to_import(action),
            Action::Actuals(action) => self.change_actuals(action),
            Action::Undo => self.undo(),
            Action::Redo => self.redo(),
            Action::GoToStep(step) => self.swap_plan(|document| document.go_to(step)),
            Action::New(example) => self.ask_then(Next::New(example)),
            Action::Empty => self.ask_then(Next::Empty),
            Action::Start(plan) => self.ask_then(Next::Start(plan)),
            Action::AskOpen => self.ask_then(Next::AskOpen),
            Action::Open(path) => self.ask_then(Next::Open(path)),
            Action::Save => self.save(),
            Action::SaveAs => self.save_as(),
            Action::ShowVersions => self.list_versions(),
            Action::ShowRecoverable => self.show_recoverable(),
            Action::Export(export) => self.export(export),
            Action::CancelExport => self.cancel_export(),
            Action::OpenExported => self.open_exported(),
            Action::Quit => self.ask_then(Next::Quit),
            Action::CheckFile => self.check_file(),
            Action::Answer(answer) => self.answer(answer),
            Action::Ask(query) => self.work.ask(&self.document, query),
            Action::Setting(setting) => self.settings.apply(setting),
        }
        self.autosave_changes();
    }

    fn edit(&mut self, edit: Edit) {
        // Entries of the controls fit; typed ones were tried before. A refusal would be an error in the program.
        match self.document.preview(edit.gesture, edit.key, edit.entry) {
            Ok(name) => self.note_preview(name, edit.gesture),
            Err(problem) => log::error!("refused: {problem}"),
        }
    }

    fn edit_event(&mut self, edit: EventEdit) {
        match self.document.preview_event(edit.gesture, edit.id, edit.event) {
            Ok(name) => self.note_preview(name, edit.gesture),
            Err(problem) => self.fail(FailureTitle::NotPossible, vec![problem.to_string()]),
        }
    }

    /// Notes a change under way by its name, for the sentence below the chart.
    fn note_preview(&mut self, name: Arc<StepName>, gesture: Gesture) {
        let before = self.document.shown_before();
        self.figures.note_change(name, before, &self.document);
        if gesture == Gesture::Once {
            self.document.commit();
        }
    }

    /// Sets the numbers of a preset as one step of its name.
    fn apply_preset(&mut self, name: &str) {
        let claims: Vec<Claim> = self.ledger.preset(name).into_iter().flat_map(|preset| preset.claims).cloned().collect();
        let apply = |plan: &Plan| claims.iter().try_fold(plan.clone(), |plan, claim| claim.used_in(&plan));
        self.change_shown(Some(Arc::new(StepName::Preset(name.to_owned()))), apply);
    }

    fn use_claim(&mut self, of: Assumption, reference: &str) {
        let claim = self.ledger.about(of).find(|claim| claim.reference() == reference).cloned();
        if let Some(claim) = claim {
            self.change_shown(None, |plan| claim.used_in(plan));
        }
    }

    /// Changes the shown variant as one step, by this name or, without one, named by its differences.
    fn change_shown(&mut self, name: Option<Arc<StepName>>, change: impl FnOnce(&Plan) -> Result<Plan, Problem>) {
        self.change_as(name, |plan, shown| plan.write_back(shown, change(&plan.flattened(shown))?));
    }

    /// Changes the plan as one step, named by its differences.
    fn change<R>(&mut self, change: impl FnOnce(&mut Plan, Variant) -> Result<R, Problem>) -> Option<R> {
        self.change_as(None, change)
    }

    /// Changes the plan as one step, where nothing can be refused.
    fn alter(&mut self, change: impl FnOnce(&mut Plan, Variant)) {
        self.change(|plan, shown| {
            change(plan, shown);
            Ok(())
        });
    }

    pub(super) fn change_as<R>(&mut self, name: Option<Arc<StepName>>, change: impl FnOnce(&mut Plan, Variant) -> Result<R, Problem>) -> Option<R> {
        let shown = self.document.shown();
        self.step(name, |plan| change(plan, shown).map(|made| (made, shown)))
    }

    /// Changes the plan as one step, after which another variant may be shown.
    fn step<R>(&mut self, name: Option<Arc<StepName>>, change: impl FnOnce(&mut Plan) -> Result<(R, Variant), Problem>) -> Option<R> {
        self.document.commit();
        let before = self.before();
        let mut plan = Plan::clone(self.document.plan());
        match change(&mut plan) {
            Ok((made, shown)) => {
                let name = name.unwrap_or_else(|| edit_name(&before.plan, &plan));
                self.document.change_and_show(Arc::clone(&name), Arc::new(plan), shown);
                self.note_change(Some(name), &before);
                Some(made)
            }
            Err(problem) => {
                self.fail(FailureTitle::NotPossible, vec![problem.to_string()]);
                None
            }
        }
    }

    fn undo(&mut self) {
        if let Some(name) = self.document.undo_name().map(Arc::clone) {
            self.swap_plan(Document::undo);
            self.notify(Notice::Undone(name));
        }
    }

    fn redo(&mut self) {
        if let Some(name) = self.document.redo_name().map(Arc::clone) {
            self.swap_plan(Document::redo);
            self.notify(Notice::Redone(name));
        }
    }

    /// Puts another plan in the place of the open one: a step of the history, a version, the file as another program left it.
    pub(super) fn swap_plan(&mut self, swap: impl FnOnce(&mut Document)) {
        self.document.commit();
        let before = self.before();
        swap(&mut self.document);
        self.note_change(None, &before);
    }

    fn before(&self) -> Before {
        Before { plan: Arc::clone(self.document.before()), shown: self.document.shown() }
    }

    /// Notes the last change, by this name or by its differences, for the sentence below the chart.
    fn note_change(&mut self, name: Option<Arc<StepName>>, before: &Before) {
        let (plan, shown) = (self.document.plan(), self.document.shown());
        // After a step back elsewhere, the scenario that is shown now is compared with itself.
        let was = before.plan.flattened(if before.plan.has_variant(shown) { shown } else { before.shown });
        let name = name.unwrap_or_else(|| edit_name(&before.plan, plan));
        self.figures.note_change(name, Arc::new(was), &self.document);
    }

    fn apply_to_scenarios(&mut self, action: ScenarioAction) {
        let shown = self.document.shown();
        match action {
            ScenarioAction::Show(variant) => self.show_variant(variant),
            ScenarioAction::Step(steps) => self.step_variant(steps),
            ScenarioAction::Add(from) => drop(self.add_scenario(|plan| plan.add_scenario(from, language().scenario()))),
            ScenarioAction::AddWith(entries, name) => {
                let added = self.add_scenario(|plan| {
                    let added = plan.add_scenario(shown, language().scenario())?;
                    if let Some(name) = name {
                        plan.rename_scenario(added, &name).ok();
                    }
                    for (key, entry) in entries {
                        plan.set_in(Variant::Scenario(added), key, entry)?;
                    }
                    Ok(added)
                });
                self.notices.extend(added.map(Notice::ScenarioAdded));
            }
            ScenarioAction::Rename(id, name) => drop(self.change(|plan, _| plan.rename_scenario(id, &name))),
            ScenarioAction::Note(id, note) => drop(self.change(|plan, _| plan.set_scenario_note(id, &note))),
            ScenarioAction::Colour(id, colour) => self.alter(|plan, _| plan.set_scenario_colour(id, colour)),
            ScenarioAction::Move { id, to } => self.alter(|plan, _| plan.move_scenario(id, to)),
            ScenarioAction::Delete(id) => {
                let name = report::scenario_name(self.document.plan(), Variant::Scenario(id)).to_owned();
                self.step(None, |plan| {
                    plan.remove_scenario(id);
                    Ok(((), if shown == Variant::Scenario(id) { Variant::Base } else { shown }))
                });
                self.notify(Notice::ScenarioRemoved(name));
            }
            ScenarioAction::Export(scenario) => {
                let plan = self.document.plan();
                let (name, text) = (report::scenario_name(plan, Variant::Scenario(scenario)).to_owned(), file::write(&plan.export_scenario(scenario)));
                self.export(Export { kind: PlanExport::Scenario, name, make: Arc::new(move |_, _, _| Ok(text.clone().into_bytes())) });
            }
            ScenarioAction::AskImport => {
                let folder = self.document.path().and_then(Path::parent).map(Path::to_owned);
                self.ask_path(PathRequest::Import { folder });
            }
            ScenarioAction::Reset(id, difference) => self.alter(|plan, _| plan.reset_in(id, difference)),
            ScenarioAction::ResetAll(id) => self.alter(|plan, _| plan.reset_all_in(id)),
            ScenarioAction::MakeBase(id, difference) => drop(self.change(|plan, _| plan.make_base(id, difference))),
        }
    }

    fn show_variant(&mut self, variant: Variant) {
        self.document.show(variant);
        match variant {
            Variant::Base => self.figures.forget_change(),
            Variant::Scenario(_) => {
                let plan = self.document.plan();
                let name = Arc::new(StepName::AgainstBase(report::scenario_name(plan, variant).to_owned()));
                self.figures.note_change(name, Arc::new(plan.flattened(Variant::Base)), &self.document);
            }
        }
    }

    fn step_variant(&mut self, steps: isize) {
        let variants: Vec<Variant> = self.document.plan().variants().collect();
        let place = variants.iter().position(|variant| *variant == self.document.shown()).unwrap_or(0);
        let next = place.checked_add_signed(steps).map_or(variants.len() - 1, |next| next % variants.len());
        self.show_variant(variants[next]);
    }

    /// Adds a scenario and shows it; returns its name.
    fn add_scenario(&mut self, add: impl FnOnce(&mut Plan) -> Result<ScenarioId, Problem>) -> Option<String> {
        let added = self.step(None, |plan| add(plan).map(|id| (id, Variant::Scenario(id))))?;
        Some(report::scenario_name(self.document.plan(), Variant::Scenario(added)).to_owned())
    }

    /// Imports the base or a scenario of another plan.
    pub(super) fn import(&mut self, other: &Plan, variant: Variant) {
        let imported = self.add_scenario(|plan| plan.import_scenario(other, variant));
        self.notices.extend(imported.map(Notice::ScenarioImported));
    }
}

/// The plan with a number from the data of the past, and its source.
fn with_own(plan: &Plan, number: &CalibratedNumber) -> Result<Plan, Problem> {
    let mut plan = plan.clone();
    plan.set(number.key, Entry::Ranged { value: number.value, range: number.range })?;
    if let Key::Assumption(of) = number.key {
        plan.set_source_of(of, &RealityText::Source(number.rests_on).to_string())?;
    }
    Ok(plan)
}

/// The plan with the default of a number and its range, without a source.
fn with_default(plan: &Plan, of: Assumption) -> Result<Plan, Problem> {
    let spec = of.spec();
    let entry = spec.range.map_or(Entry::Exact(spec.default), |(low, high)| Entry::Ranged { value: spec.default, range: Range { low, high } });
    let mut plan = plan.clone();
    plan.set(Key::Assumption(of), entry)?;
    plan.set_source_of(of, "")?;
    Ok(plan)
}

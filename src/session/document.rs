//! The open plan: its history, its file, and the gesture under way.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::flat::Flat;
use super::history::{History, edit_name};
use super::revision::{DocumentId, Revision, Revisions, ShownRevision, WorkingRevision};
use crate::file::external::{DiskContent, ExternalChange, Fingerprint, PlanFile};
use crate::file::recovery::{Beginning, HistoryStep, ShownVariants, WorkingState};
use crate::plan::{Entry, Event, EventId, Key, Plan, Problem, Variant};
use crate::words::session::StepName;

/// The way a change of one key is made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gesture {
    /// The pointer holds the slider: one step in the history until release.
    Drag,
    /// Keys pressed on a slider: one step until it loses the focus.
    Keys,
    /// Typed, clicked, switched: a step of its own.
    Once,
}

/// The part of a plan that a gesture changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GestureOn {
    /// The entry at a key.
    Key(Key),
    /// An event.
    Event(EventId),
}

/// A change that is not finished: a slider or a chip that is held, or keys pressed on one.
#[derive(Debug)]
struct PreviewedPlan {
    on: GestureOn,
    gesture: Gesture,
    plan: Arc<Plan>,
    /// The name of the step that it would be.
    name: Arc<StepName>,
}

/// The open plan.
#[derive(Debug)]
pub struct Document {
    id: DocumentId,
    revision: Revision,
    working: WorkingRevision,
    history: History,
    preview: Option<PreviewedPlan>,
    saved: Arc<Plan>,
    file: Option<PlanFile>,
    beginning: Beginning,
    /// The damaged file of which this is a repaired copy: a save is written into its text.
    pub(super) damaged: Option<PathBuf>,
    shown: Flat,
    /// The shown variant before the gesture under way.
    shown_before: Flat,
    /// The shown variant in the file.
    saved_shown: Flat,
    /// The plan is another one than in the file.
    is_changed: bool,
}

impl Document {
    /// A new plan without a file; there is nothing to save yet.
    #[must_use]
    pub fn new(plan: Plan) -> Self {
        Self::begun(StepName::New, plan, None)
    }

    /// A plan that no plan file holds: of the user's own numbers, repaired, or out of a picture.
    #[must_use]
    pub fn unsaved(name: StepName, plan: Plan) -> Self {
        Self { beginning: Beginning::Unsaved, ..Self::begun(name, plan, None) }
    }

    /// A plan as it was read from its file.
    #[must_use]
    pub fn opened(plan: Plan, file: PlanFile) -> Self {
        Self::begun(StepName::Opened(file.path.clone()), plan, Some(file))
    }

    fn begun(name: StepName, plan: Plan, file: Option<PlanFile>) -> Self {
        let plan = Arc::new(plan);
        Self::with(History::new(name, Arc::clone(&plan)), plan, file)
    }

    /// A plan as another window left it, history and all.
    #[must_use]
    pub fn recovered(working: WorkingState) -> Self {
        let WorkingState { steps, current, saved, file, beginning, .. } = working.committed();
        let history = History::at(steps, current).unwrap_or_else(|| History::new(StepName::New, Arc::clone(&saved)));
        let shown = history.steps()[history.current()].shown.after;
        let mut document = Self { beginning, ..Self::with(history, saved, file) };
        document.show_at(shown);
        document
    }

    fn with(history: History, saved: Arc<Plan>, file: Option<PlanFile>) -> Self {
        let flat = |plan| Flat::new(plan, Variant::Base);
        let (shown, shown_before, saved_shown) = (flat(history.plan()), flat(history.plan()), flat(&saved));
        let (id, revision, working) = (DocumentId::next(), Revision::next(), WorkingRevision::next());
        let (beginning, damaged) = (Beginning::Copy, None);
        let mut document =
            Self { id, revision, working, history, preview: None, saved, file, beginning, damaged, shown, shown_before, saved_shown, is_changed: false };
        document.show_at(Variant::Base);
        document
    }

    /// Everything to autosave, a gesture under way as the step it would be.
    #[must_use]
    pub fn working(&self) -> WorkingState {
        let preview = self.preview.as_ref().filter(|preview| preview.plan != *self.history.plan()).map(|preview| HistoryStep {
            name: Arc::clone(&preview.name),
            plan: Arc::clone(&preview.plan),
            shown: self.made_here(),
        });
        let (steps, current) = (Arc::clone(self.history.shared_steps()), self.history.current());
        WorkingState { steps, current, preview, saved: Arc::clone(&self.saved), file: self.file.clone(), beginning: self.beginning }
    }

    /// Its identity.
    #[must_use]
    pub const fn id(&self) -> DocumentId {
        self.id
    }

    /// The revision of the plan.
    #[must_use]
    pub const fn revision(&self) -> Revision {
        self.revision
    }

    /// The revision of everything in [`Self::working`].
    #[must_use]
    pub const fn working_revision(&self) -> WorkingRevision {
        self.working
    }

    /// The steps that led here and those that were undone.
    #[must_use]
    pub const fn history(&self) -> &History {
        &self.history
    }

    /// The path of its file.
    #[must_use]
    pub fn path(&self) -> Option<&Path> {
        self.file.as_ref().map(|file| file.path.as_path())
    }

    /// The file it came from or was last saved to.
    #[must_use]
    pub const fn file(&self) -> Option<&PlanFile> {
        self.file.as_ref()
    }

    /// The plan at this moment, a gesture under way included.
    #[must_use]
    pub fn plan(&self) -> &Arc<Plan> {
        self.preview.as_ref().map_or_else(|| self.history.plan(), |preview| &preview.plan)
    }

    /// The plan before the gesture under way; the plan itself when there is none.
    #[must_use]
    pub fn before(&self) -> &Arc<Plan> {
        self.history.plan()
    }

    /// The variant on screen.
    #[must_use]
    pub const fn shown(&self) -> Variant {
        self.shown.variant
    }

    /// The variant on screen as a plan without scenarios: figures and charts are made of it.
    #[must_use]
    pub const fn shown_plan(&self) -> &Arc<Plan> {
        &self.shown.plan
    }

    /// The revision of [`Self::shown_plan`].
    #[must_use]
    pub const fn shown_revision(&self) -> ShownRevision {
        self.shown.revision
    }

    /// The revisions of the plan and of [`Self::shown_plan`].
    #[must_use]
    pub const fn revisions(&self) -> Revisions {
        Revisions { plan: self.revision, shown: self.shown.revision }
    }

    /// The shown variant before the gesture under way, the same one in each of its steps.
    #[must_use]
    pub(super) fn shown_before(&mut self) -> Arc<Plan> {
        self.shown_before.follow(self.history.plan(), self.shown.variant);
        Arc::clone(&self.shown_before.plan)
    }

    /// The variant on screen as its file holds it; of a scenario that the file does not have, the base.
    #[must_use]
    pub const fn saved_shown(&self) -> &Arc<Plan> {
        &self.saved_shown.plan
    }

    /// Shows a variant; one that the plan does not have is the base.
    pub fn show(&mut self, shown: Variant) {
        self.commit();
        self.show_at(shown);
    }

    fn show_at(&mut self, shown: Variant) {
        let plan = Arc::clone(self.plan());
        self.is_changed = !(Arc::ptr_eq(&plan, &self.saved) || *plan == *self.saved);
        self.shown.follow(&plan, shown);
        self.saved_shown.follow(&self.saved, self.shown.variant);
    }

    const fn made_here(&self) -> ShownVariants {
        ShownVariants { before: self.shown.variant, after: self.shown.variant }
    }

    /// Takes note that the plan is another one, and shows a variant of it.
    fn changed(&mut self, shown: Variant) {
        self.revision = Revision::next();
        self.working = WorkingRevision::next();
        self.show_at(shown);
    }

    /// The plan as its file holds it.
    #[must_use]
    pub const fn saved(&self) -> &Arc<Plan> {
        &self.saved
    }

    /// Whether anything would be lost if the plan were closed.
    #[must_use]
    pub fn is_unsaved(&self) -> bool {
        let is_held = match &self.file {
            Some(file) => matches!(file.seen, Fingerprint::Holds { .. }),
            None => self.beginning == Beginning::Copy,
        };
        self.is_changed || !is_held
    }

    /// The part of the plan that the gesture under way changes, and its kind.
    #[must_use]
    pub fn gesture(&self) -> Option<(GestureOn, Gesture)> {
        self.preview.as_ref().map(|preview| (preview.on, preview.gesture))
    }

    /// Changes one key of the shown variant as part of a gesture. Each change starts from the plan before the gesture, so a range
    /// is back where it was when the slider is. Another gesture ends this one. Returns the name of the change.
    ///
    /// # Errors
    /// An entry that does not fit the key; nothing has changed then.
    pub fn preview(&mut self, gesture: Gesture, key: Key, entry: Entry) -> Result<Arc<StepName>, Problem> {
        self.preview_on(GestureOn::Key(key), gesture, |plan, shown| plan.set_in(shown, key, entry))
    }

    /// As [`Document::preview`], but of an event; `None` removes it.
    ///
    /// # Errors
    /// More events than a plan holds; nothing has changed then.
    pub fn preview_event(&mut self, gesture: Gesture, id: EventId, event: Option<Event>) -> Result<Arc<StepName>, Problem> {
        self.preview_on(GestureOn::Event(id), gesture, |plan, shown| plan.put_event_in(shown, id, event))
    }

    fn preview_on(
        &mut self,
        on: GestureOn,
        gesture: Gesture,
        change: impl FnOnce(&mut Plan, Variant) -> Result<(), Problem>,
    ) -> Result<Arc<StepName>, Problem> {
        if self.gesture() != Some((on, gesture)) || gesture == Gesture::Once {
            self.commit();
        }
        let mut plan = Plan::clone(self.history.plan());
        change(&mut plan, self.shown.variant)?;
        let name = edit_name(self.history.plan(), &plan);
        self.preview = Some(PreviewedPlan { on, gesture, plan: Arc::new(plan), name: Arc::clone(&name) });
        self.changed(self.shown.variant);
        Ok(name)
    }

    /// Ends the gesture under way: one step in the history, or none if it ended where it began.
    pub fn commit(&mut self) {
        if let Some(preview) = self.preview.take() {
            self.history.push(preview.name, preview.plan, self.made_here());
            self.show_at(self.shown.variant);
        }
    }

    /// A finished change to a whole new plan, named by its differences.
    pub fn change(&mut self, plan: Plan) {
        self.change_by(edit_name(self.history.plan(), &plan), Arc::new(plan));
    }

    /// A finished change to a whole new plan, by a name of its own.
    pub fn change_by(&mut self, name: Arc<StepName>, plan: Arc<Plan>) {
        let shown = if plan.has_variant(self.shown.variant) { self.shown.variant } else { Variant::Base };
        self.change_and_show(name, plan, shown);
    }

    /// A finished change after which another variant is shown.
    pub fn change_and_show(&mut self, name: Arc<StepName>, plan: Arc<Plan>, shown: Variant) {
        self.preview = None;
        self.history.push(name, plan, ShownVariants { before: self.shown.variant, after: shown });
        self.changed(shown);
    }

    /// The name of the step that undo reverts, the gesture under way first.
    #[must_use]
    pub fn undo_name(&self) -> Option<&Arc<StepName>> {
        let under_way = self.preview.as_ref().filter(|preview| preview.plan != *self.history.plan());
        under_way.map_or_else(|| self.history.undo_name(), |preview| Some(&preview.name))
    }

    /// The name of the step that redo would apply.
    #[must_use]
    pub fn redo_name(&self) -> Option<&Arc<StepName>> {
        if self.preview.is_some() { None } else { self.history.redo_name() }
    }

    /// Undoes the last step.
    pub fn undo(&mut self) {
        self.walk(History::undo);
    }

    /// Redoes a step.
    pub fn redo(&mut self) {
        self.walk(History::redo);
    }

    /// Goes to a step of the history.
    pub fn go_to(&mut self, step: usize) {
        self.walk(|history| history.go_to(step));
    }

    fn walk(&mut self, walk: impl FnOnce(&mut History) -> Option<Variant>) {
        self.commit();
        if let Some(shown) = walk(&mut self.history) {
            self.changed(shown);
        }
    }

    /// Notes that the file holds this plan now.
    pub fn mark_saved(&mut self, plan: Arc<Plan>, file: PlanFile) {
        self.saved = plan;
        self.file = Some(file);
        self.working = WorkingRevision::next();
        self.show_at(self.shown.variant);
    }

    /// Keeps the plan as it is, with the file as another program left it.
    pub fn keep_mine(&mut self, change: &ExternalChange) {
        if let Some(file) = &mut self.file {
            file.seen = change.seen;
        }
        if let DiskContent::Plan(plan) = &change.theirs {
            self.saved = Arc::clone(plan);
        }
        self.working = WorkingRevision::next();
        self.show_at(self.shown.variant);
    }

    /// Reloads the file as another program left it, as a step that can be undone.
    pub fn reload(&mut self, change: &ExternalChange) {
        self.commit();
        self.keep_mine(change);
        if let (DiskContent::Plan(plan), Some(file)) = (&change.theirs, &self.file) {
            let (name, plan) = (StepName::Reloaded(file.path.clone()), Arc::clone(plan));
            self.change_by(Arc::new(name), plan);
        }
    }
}

//! Recoverable changes of other windows, versions of the plan's file, and changes to it by other programs.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use jiff::Timestamp;
use jiff::tz::TimeZone;

use super::document::Document;
use super::flow::Start;
use super::question::{Next, Noticed, Offer, OfferedPlan, Question, VersionRow};
use super::state::{Session, SessionEnvironment};
use super::work::file_jobs::{self, RecoveryScan};
use super::work::{FileResult, JobKind};
use crate::file::external::{DiskContent, ExternalChange, PlanFile};
use crate::file::recovery::{Recoverable, recoverable};
use crate::file::versions::Version;
use crate::plan::Plan;
use crate::report;
use crate::words::session::{FileTask, MoreDifferences, Notice, RecoveryNote, Restoring, StepName, VersionChange, When};

impl Session {
    /// Searches for recoverable changes, once the first plan is open and no other question is: they are offered over the plan.
    pub(super) fn search_at_start(&mut self) {
        if self.flow.start == Start::Opened && self.questions.is_empty() {
            self.flow.start = Start::Searched;
            if let Some(data) = self.environment.data.clone() {
                self.find_recoverable(data, RecoveryScan::AtStart);
            }
        }
    }

    fn find_recoverable(&self, data: PathBuf, scan: RecoveryScan) {
        let this_month = self.environment.this_month;
        self.work.start_file(JobKind::File(FileTask::Recovery), move || FileResult::Recoverable(recoverable(&data, this_month), scan));
    }

    /// Searches for recoverable changes because the user asked.
    pub(super) fn show_recoverable(&mut self) {
        match self.environment.data.clone() {
            Some(data) => self.find_recoverable(data, RecoveryScan::Requested),
            None => self.notify(Notice::NoDataFolder),
        }
    }

    pub(super) fn found_recoverable(&mut self, found: Vec<Recoverable>, scan: RecoveryScan) {
        if !self.questions.is_empty() {
            // It stays where it is. At the start it is searched for again; later the menu finds it.
            if scan == RecoveryScan::AtStart {
                self.flow.start = Start::Opened;
            }
            return;
        }
        self.flow.recoverable = found;
        if !self.flow.recoverable.is_empty() {
            self.show_offers();
        } else if scan == RecoveryScan::Requested {
            self.notify(Notice::NothingToRecover);
        }
    }

    pub(super) fn show_offers(&mut self) {
        if !self.flow.recoverable.is_empty() {
            self.ask(Question::Recovery(self.flow.recoverable.iter().map(|slot| offer(slot, &self.environment.zone)).collect()));
        }
    }

    pub(super) fn choose_recoverable(&mut self, index: usize) {
        if index < self.flow.recoverable.len() {
            let slot = self.flow.recoverable.remove(index);
            self.flow.recoverable.clear();
            self.ask_then(Next::Recover(Box::new(slot)));
        }
    }

    /// Opens recoverable changes as unsaved changes of their file, history and all.
    pub(super) fn recover(&mut self, slot: Recoverable) {
        let Some(recovered) = slot.recovered.clone() else { return };
        self.show(Document::recovered(recovered.working));
        // The old slot is deleted once this window's own holds the same.
        self.autosave_changes();
        self.autosave.recovered(slot);
        if let Some(path) = self.document.path().map(Path::to_owned) {
            self.remember(&path);
        }
        self.notify(Notice::Recovered(when(recovered.time, &self.environment.zone)));
        self.check_file();
    }

    pub(super) fn ask_to_discard(&mut self, index: usize) {
        if let Some(slot) = self.flow.recoverable.get(index) {
            self.ask(Question::Discard(index, Box::new(offer(slot, &self.environment.zone))));
        }
    }

    pub(super) fn discard(&mut self, index: usize) {
        if index < self.flow.recoverable.len() {
            self.autosave.discard(self.flow.recoverable.remove(index));
        }
        self.show_offers();
    }

    pub(super) fn list_versions(&self) {
        if let Some(path) = self.document.path() {
            let (path, SessionEnvironment { versions, this_month, .. }) = (path.to_owned(), self.environment.clone());
            self.work.start_file(JobKind::File(FileTask::Versions), move || {
                let list = versions.list(&path, this_month);
                FileResult::Versions(path, list)
            });
        }
    }

    pub(super) fn show_versions(&mut self, path: PathBuf, list: &[Version]) {
        if !self.questions.is_empty() || self.document.path() != Some(&path) {
            return;
        }
        let plan = self.document.plan();
        let rows = list.iter().enumerate().map(|(i, version)| version_row(plan, version, list.get(i + 1), &self.environment.zone)).collect();
        self.ask(Question::Versions { path, rows });
    }

    pub(super) fn restore(&mut self, mut rows: Vec<VersionRow>, index: usize) {
        if index >= rows.len() {
            return;
        }
        let VersionRow { time, plan: Some(plan), .. } = rows.swap_remove(index) else { return };
        let name = Arc::new(StepName::Restored(time));
        let before = self.document.history().current();
        self.swap_plan(|document| document.change_by(Arc::clone(&name), plan));
        let is_same = self.document.history().current() == before;
        self.notify(if is_same { Notice::SameAsVersion } else { Notice::Restored(name) });
    }

    /// Checks the plan's file for changes by other programs.
    pub(super) fn check_file(&self) {
        if let Some(file) = self.document.file()
            && self.questions.is_empty()
            && !self.is_saving()
        {
            let (file, this_month) = (file.clone(), self.environment.this_month);
            self.work.start_file(JobKind::File(FileTask::Check), move || file_jobs::check(file, this_month));
        }
    }

    /// The result of a check holds only for the file as it was known then.
    pub(super) fn file_checked(&mut self, file: &PlanFile, change: Option<ExternalChange>) {
        let Some(change) = change.filter(|_| self.document.file() == Some(file) && !self.is_saving()) else { return };
        if change.is_harmless(self.document.saved()) {
            self.document.keep_mine(&change);
        } else if self.questions.is_empty() {
            self.ask_external(file.path.clone(), change, Noticed::OnFocus);
        }
    }

    pub(super) fn ask_external(&mut self, path: PathBuf, change: ExternalChange, noticed: Noticed) {
        let differences = match &change.theirs {
            DiskContent::Plan(theirs) => differences(self.document.plan(), theirs),
            DiskContent::Unreadable(_) | DiskContent::Missing => Vec::new(),
        };
        self.ask(Question::ExternalChange { path, change, differences, noticed });
    }

    pub(super) fn reload(&mut self, change: &ExternalChange) {
        self.flow.cancel();
        self.swap_plan(|document| document.reload(change));
        if let Some(name) = self.document.history().undo_name() {
            self.notify(Notice::Reloaded(Arc::clone(name)));
        }
    }
}

/// The most differences that are listed.
const MOST: usize = 4;

/// The differences between two plans, the first of them where there are many.
fn differences(before: &Plan, after: &Plan) -> Vec<String> {
    let mut all = report::differences(before, after);
    if all.len() > MOST + 1 {
        let more = MoreDifferences(all.len() - MOST);
        all.truncate(MOST);
        all.push(more.to_string());
    }
    all
}

fn offer(slot: &Recoverable, zone: &TimeZone) -> Offer {
    let plan = slot.recovered.as_ref().map(|recovered| OfferedPlan {
        name: recovered.working.plan().name().to_owned(),
        path: recovered.working.file.as_ref().map(|file| file.path.clone()),
        time: when(recovered.time, zone),
        notes: [(recovered.stopped_by.is_some(), RecoveryNote::Crashed), (recovered.is_damaged, RecoveryNote::Damaged)]
            .into_iter()
            .filter_map(|(holds, note)| holds.then_some(note))
            .collect(),
        differences: differences(&recovered.working.saved, recovered.working.plan()),
    });
    Offer { journal: slot.path().to_owned(), plan }
}

fn when(time: Timestamp, zone: &TimeZone) -> When {
    When(time.to_zoned(zone.clone()))
}

/// A version with the differences from the one before.
fn version_row(open: &Plan, version: &Version, before: Option<&Version>, zone: &TimeZone) -> VersionRow {
    let change = match (&version.plan, before.and_then(|before| before.plan.as_ref())) {
        (None, _) => VersionChange::Unreadable(version.path.clone()),
        (Some(_), None) => VersionChange::Oldest,
        (Some(plan), Some(before)) => VersionChange::Differences(differences(before, plan)),
    };
    let restoring = version.plan.as_ref().map(|plan| Restoring(differences(open, plan)));
    VersionRow { time: when(version.time, zone), change, restoring, plan: version.plan.as_ref().map(Arc::clone) }
}

//! What keeps work from being lost: recovery, versions, and files that others change.

use std::path::Path;
use std::sync::Arc;

use eframe::egui::{Context, Event};

use super::dialogs::{Dialog, Noticed, Offer, Then, VersionRow};
use super::jobs::Looking;
use super::window::Zeroline;
use crate::file::external::{DiskContent, ExternalChange, PlanFile};
use crate::file::recovery::Recoverable;
use crate::file::versions::{Over, Version};
use crate::report;
use crate::session::document::Document;
use crate::session::{name_of, when};

/// The most differences that are listed; the rest is counted.
const MOST_DIFFERENCES: usize = 4;

/// How far the start has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Start {
    /// The first plan is on its way.
    Opening,
    /// It is there, or could not be opened.
    Opened,
    /// What was left behind is offered, or was.
    Offered,
}

impl Zeroline {
    /// Gives the working state to the keeper; nothing happens while it is as it was.
    pub(super) fn keep_safe(&mut self) {
        // What is given up on closing is not kept again by the last frames.
        if !self.may_close {
            self.autosave.write(self.document.working(), || self.document.is_unsaved());
        }
    }

    /// Whether the plan is saved, in a few words.
    pub(super) fn saved_state(&self) -> &'static str {
        match (self.document.is_unsaved(), self.document.path()) {
            (true, _) if self.autosave.is_safe() => "unsaved changes, kept safe",
            (true, _) => "not saved",
            (false, Some(_)) => "saved",
            (false, None) => "",
        }
    }

    // --- recovery ---

    /// The first plan was opened, or could not be.
    pub(super) fn first_plan_is_there(&mut self) {
        if self.start == Start::Opening {
            self.start = Start::Opened;
        }
    }

    /// Looks what was left behind, once the first plan is there and nothing else is asked: it is offered over the plan, not under it.
    pub(super) fn look_behind_at_start(&mut self) {
        if self.start == Start::Opened && self.dialog.is_none() {
            self.start = Start::Offered;
            if let Some(data) = self.data.clone() {
                self.jobs.look_behind(data, Looking::AtStart, self.this_month);
            }
        }
    }

    pub(super) fn found_behind(&mut self, found: Vec<Recoverable>, why: Looking, ctx: &Context) {
        if self.dialog.is_some() {
            // It lies where it lay. At the start it is looked for again; later the menu finds it.
            if why == Looking::AtStart {
                self.start = Start::Opened;
            }
            return;
        }
        self.recoverable = found;
        if !self.recoverable.is_empty() {
            self.show_offers();
        } else if why == Looking::OnWish {
            self.say(ctx, "Nothing was left behind: there is nothing to bring back.".to_owned(), None);
        }
    }

    pub(super) fn show_offers(&mut self) {
        let offers: Vec<Offer> = self.recoverable.iter().map(|left| self.offer(left)).collect();
        self.dialog = (!offers.is_empty()).then_some(Dialog::Recovery(offers));
    }

    fn offer(&self, left: &Recoverable) -> Offer {
        let Some(recovered) = &left.recovered else {
            return Offer { name: None, file: left.path().display().to_string(), time: String::new(), notes: Vec::new(), differences: Vec::new() };
        };
        let working = &recovered.working;
        let mut notes = Vec::new();
        if recovered.stopped_by.is_some() {
            notes.push("The program stopped by an error.".to_owned());
        }
        if recovered.is_damaged {
            notes.push("Part of it could not be read; this is what could.".to_owned());
        }
        Offer {
            name: Some(working.plan().name().to_owned()),
            file: working.file.as_ref().map_or_else(|| "Never saved to a file".to_owned(), |file| file.path.display().to_string()),
            time: when(recovered.time, &self.zone),
            notes,
            differences: shortened(report::differences(&working.saved, working.plan())),
        }
    }

    /// Opens what was left behind as unsaved changes of its file, history and all.
    pub(super) fn recover(&mut self, index: usize, ctx: &Context) {
        if index >= self.recoverable.len() {
            return;
        }
        let left = self.recoverable.remove(index);
        self.recoverable.clear();
        let Some(recovered) = left.recovered.clone() else { return };
        self.show(Document::recovered(recovered.working));
        // Its slot goes once this window's own holds it.
        self.keep_safe();
        self.autosave.recovered(left);
        if let Some(path) = self.document.path().map(Path::to_owned) {
            self.remember(&path);
        }
        self.say(ctx, format!("Brought back as it was on {}", when(recovered.time, &self.zone)), None);
        self.look_outside();
    }

    pub(super) fn ask_to_discard(&mut self, index: usize) {
        self.dialog = self.recoverable.get(index).map(|left| Dialog::Discard(index, self.offer(left)));
    }

    pub(super) fn discard(&mut self, index: usize) {
        if index < self.recoverable.len() {
            self.autosave.discard(self.recoverable.remove(index));
        }
        self.show_offers();
    }

    // --- versions ---

    pub(super) fn ask_versions(&self) {
        if let Some(path) = self.document.path() {
            self.jobs.list_versions(path.to_owned(), self.versions.clone(), self.this_month);
        }
    }

    /// Shows the versions, each with what the save after the one before it had changed.
    pub(super) fn show_versions(&mut self, path: &Path, list: &[Version]) {
        if self.dialog.is_some() || self.document.path() != Some(path) {
            return;
        }
        let rows = list.iter().enumerate().map(|(i, version)| {
            let before = list.get(i + 1).and_then(|before| before.plan.as_ref());
            let change = match (&version.plan, before) {
                (None, _) => format!("Cannot be read as a plan; it is kept in {}", version.path.display()),
                (Some(_), None) => "The oldest version that is kept".to_owned(),
                (Some(plan), Some(before)) => shortened(report::differences(before, plan)).join(", "),
            };
            let restoring = version.plan.as_ref().map_or_else(String::new, |plan| match report::differences(self.document.plan(), plan) {
                same if same.is_empty() => "The same as the open plan".to_owned(),
                differences => format!("Restoring: {}", shortened(differences).join(", ")),
            });
            VersionRow { time: when(version.time, &self.zone), change, restoring, plan: version.plan.clone() }
        });
        self.dialog = Some(Dialog::Versions { name: name_of(path), rows: rows.collect() });
    }

    pub(super) fn restore(&mut self, row: &VersionRow, ctx: &Context) {
        let Some(plan) = &row.plan else { return };
        let label = format!("Restored version of {}", row.time);
        let before = self.document.history().current();
        self.swap_plan(|document| document.change_by(&label, Arc::clone(plan)));
        if self.document.history().current() == before {
            self.say(ctx, "The plan is just like this version: nothing changed.".to_owned(), None);
        } else {
            self.say(ctx, label, Some(super::command::Command::Undo));
        }
    }

    // --- the file changed outside ---

    /// Looks at the plan's file whenever the window comes to the front.
    pub(super) fn look_outside_on_focus(&self, ctx: &Context) {
        if ctx.input(|i| i.events.iter().any(|event| matches!(event, Event::WindowFocused(true)))) {
            self.look_outside();
        }
    }

    fn look_outside(&self) {
        if let Some(home) = self.document.file()
            && self.dialog.is_none()
            && !self.jobs.is_saving()
        {
            self.jobs.look_outside(home.clone(), self.this_month);
        }
    }

    /// What was found holds only for the file as it was known when it was looked at.
    pub(super) fn looked_outside(&mut self, home: &PlanFile, outside: ExternalChange) {
        if self.document.file() == Some(home) && !self.jobs.is_saving() {
            if outside.is_harmless(self.document.saved()) {
                self.document.keep_mine(&outside);
            } else if self.dialog.is_none() {
                self.ask_outside(outside, Noticed::Looking);
            }
        }
    }

    pub(super) fn ask_outside(&mut self, outside: ExternalChange, noticed: Noticed) {
        let differences = match &outside.theirs {
            DiskContent::Plan(theirs) => shortened(report::differences(self.document.plan(), theirs)),
            DiskContent::Unreadable(_) | DiskContent::Missing => Vec::new(),
        };
        let name = self.document.path().map(name_of).unwrap_or_default();
        self.dialog = Some(Dialog::ExternalChange { name, outside, differences, noticed });
    }

    pub(super) fn keep_mine(&mut self, outside: &ExternalChange, noticed: Noticed) {
        self.document.keep_mine(outside);
        if let Noticed::Saving(then) = noticed {
            self.after_save = then;
            self.save();
        }
    }

    pub(super) fn take_theirs(&mut self, outside: &ExternalChange, ctx: &Context) {
        self.after_save = None;
        self.swap_plan(|document| document.take_theirs(outside));
        if let Some(label) = self.document.history().undo_label().map(str::to_owned) {
            self.say(ctx, label, Some(super::command::Command::Undo));
        }
    }

    /// What a save to this path may overwrite: the plan's own file as it is known, another one as the user was asked about it.
    pub(super) fn over(&self, path: &Path) -> Over {
        match self.document.file().filter(|file| file.path == path) {
            Some(file) => Over::Known { seen: file.seen, saved: Arc::clone(self.document.saved()) },
            None => Over::Anything,
        }
    }

    /// The plan could not be saved: why, and what can be done.
    pub(super) fn not_saved(&mut self, path: &Path, line: String, then: Option<Then>) {
        let lines = vec![line, "Your changes are still here. Try again, or save under another name.".to_owned()];
        self.dialog = Some(Dialog::NotSaved { path: path.to_owned(), lines, then });
    }
}

fn shortened(mut differences: Vec<String>) -> Vec<String> {
    let more = differences.len().saturating_sub(MOST_DIFFERENCES);
    if more > 1 {
        differences.truncate(MOST_DIFFERENCES);
        differences.push(format!("and {more} more"));
    }
    differences
}

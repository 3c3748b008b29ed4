//! The state of opening, saving, closing and recovering.

use std::path::PathBuf;
use std::sync::Arc;

use super::document::{DocumentId, Revision};
use super::question::Next;
use crate::file::recovery::Recoverable;
use crate::plan::Plan;

/// Which jobs with files are under way, and what waits for them.
#[derive(Debug, Default)]
pub(super) struct Flow {
    /// The save that runs.
    pub(super) saving: Option<Saving>,
    /// The save of the open document that runs next.
    pub(super) save_next: Option<SaveTarget>,
    /// The step that waits for the saves.
    pub(super) after_save: Option<Next>,
    /// The user has agreed to discard the changes up to here.
    pub(super) discarded: Option<(DocumentId, Revision)>,
    /// The file that is read to be opened; a newer one takes its place.
    pub(super) loading: Option<PathBuf>,
    /// A file dialog is open.
    pub(super) is_asking_path: bool,
    /// The window closes.
    pub(super) is_closing: bool,
    /// How far the start has come.
    pub(super) start: Start,
    /// The recoverable changes that are offered.
    pub(super) recoverable: Vec<Recoverable>,
}

impl Flow {
    /// Nothing waits any more for a save or a file.
    pub(super) fn cancel(&mut self) {
        self.after_save = None;
        self.discarded = None;
    }

    /// Another document is open: nothing of the last one waits any more.
    pub(super) fn forget_document(&mut self) {
        self.cancel();
        self.loading = None;
        self.save_next = None;
    }

    /// The first plan was opened, or could not be.
    pub(super) fn first_plan_arrived(&mut self) {
        if self.start == Start::Opening {
            self.start = Start::Opened;
        }
    }
}

/// A save that runs.
#[derive(Debug)]
pub(super) struct Saving {
    pub(super) document: DocumentId,
    pub(super) plan: Arc<Plan>,
}

/// A file to save to.
#[derive(Debug)]
pub(super) enum SaveTarget {
    /// The plan's own file, or one that the user agreed to replace.
    Over(PathBuf),
    /// A file that is not there yet.
    New(PathBuf),
}

/// How far the start has come.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Start {
    /// The first plan is being read.
    #[default]
    Opening,
    /// It is open, or could not be opened.
    Opened,
    /// Recoverable changes were searched for.
    Searched,
}

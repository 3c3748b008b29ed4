//! The state of opening, saving, closing and recovering: running jobs with files, and the steps after them.

use std::path::PathBuf;

use super::question::Next;
use super::revision::{DocumentId, Revision};
use super::work::file_jobs::{SaveTarget, Saving};
use crate::file::open_plans::OpenMark;
use crate::file::recovery::Recoverable;
use crate::words::session::WindowHint;

/// Running jobs with files, and the steps after them.
#[derive(Debug, Default)]
pub(super) struct Flow {
    /// The saves that run: at most one of a document, and one to a file.
    pub(super) saves: Vec<Saving>,
    /// The save of the open document that runs next.
    pub(super) save_next: Option<SaveTarget>,
    /// The step that waits for the saves.
    pub(super) after_save: Option<Next>,
    /// The user has agreed to discard the changes up to here.
    pub(super) discarded: Option<(DocumentId, Revision)>,
    /// The file that is read to be opened; a newer one takes its place.
    pub(super) loading: Option<PathBuf>,
    /// The mark of the open plan, for other windows.
    pub(super) open_mark: Option<OpenMark>,
    /// The file dialog that is open.
    pub(super) dialog: Option<WindowHint>,
    /// The number of the last reading of files to import.
    pub(super) import_turn: u64,
    /// The window closes.
    pub(super) is_closing: bool,
    /// The progress of the start.
    pub(super) start: Start,
    /// The recoverable changes that are offered.
    pub(super) recoverable: Vec<Recoverable>,
}

impl Flow {
    /// Drops the steps after a save or an opening.
    pub(super) fn cancel(&mut self) {
        self.after_save = None;
        self.discarded = None;
    }

    /// Drops every step of a document that is no longer open.
    pub(super) fn forget_document(&mut self) {
        self.cancel();
        self.loading = None;
        self.save_next = None;
        self.open_mark = None;
    }

    /// The save of a document.
    pub(super) fn save_of(&self, document: DocumentId) -> Option<&Saving> {
        self.saves.iter().find(|save| save.document == document)
    }

    /// The first plan was opened, or could not be.
    pub(super) fn first_plan_arrived(&mut self) {
        if self.start == Start::Opening {
            self.start = Start::Opened;
        }
    }
}

/// The progress of the start.
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

//! Files that are being imported: the result of reading each, the answers to its questions, and its part of the plan.

use std::path::PathBuf;
use std::sync::Arc;

use super::work::ImportProgress;
use super::work::file_jobs::ExportRead;
use crate::import::{self, ImportAnswers, MergeTarget, MergedFile, Rates, Reading};
use crate::ledger::Ledger;
use crate::plan::{Actuals, Currency, Day, Plan};
use crate::words::file_name;
use crate::words::import_preview::ImportFault;

/// Files that are being imported.
#[derive(Debug, Default)]
pub struct FilesImport {
    pub(super) files: Vec<ExportFile>,
    pub(super) rates: Vec<(Currency, f64)>,
    /// The number of the reading under way; results of earlier ones are dropped.
    pub(super) turn: u64,
    pub(super) is_new: bool,
    /// The bytes of that reading.
    pub(super) bytes: Arc<ImportProgress>,
}

/// A file that is being imported.
#[derive(Debug)]
pub struct ExportFile {
    pub(super) path: PathBuf,
    pub(super) answers: ImportAnswers,
    pub(super) read: Option<ExportRead>,
    pub(super) merged: Result<Vec<MergedFile>, ImportFault>,
}

impl FilesImport {
    /// The files in their order.
    #[must_use]
    pub fn files(&self) -> &[ExportFile] {
        &self.files
    }

    /// The files that are read, so far.
    #[must_use]
    pub fn read_count(&self) -> usize {
        self.files.iter().filter(|file| file.read.is_some()).count()
    }

    /// The part of the bytes that is read, of the files that were not yet, 0 to 1.
    #[must_use]
    pub fn part_read(&self) -> f64 {
        self.bytes.part()
    }

    /// Whether every file is read.
    #[must_use]
    pub fn is_read(&self) -> bool {
        self.read_count() == self.files.len()
    }

    /// Whether the plan would be another one.
    #[must_use]
    pub const fn is_new(&self) -> bool {
        self.is_new
    }

    /// The rates that the user gave: money of the plan for one unit.
    #[must_use]
    pub fn rates(&self) -> &[(Currency, f64)] {
        &self.rates
    }

    /// The actuals of a plan with everything that was read. The part of each file in them is noted with it.
    pub(super) fn merged(&mut self, plan: &Plan, ledger: &Ledger, today: Day) -> Actuals {
        let rates = Rates { own: &self.rates, ledger };
        let target = MergeTarget { plan, rates: &rates, today };
        let mut actuals = plan.actuals().clone();
        for file in &mut self.files {
            let readings = match &file.read {
                Some(ExportRead { readings: Ok(readings), .. }) => readings.as_slice(),
                _ => &[],
            };
            file.merged = import::merge(&mut actuals, target, &file_name(&file.path), readings);
        }
        self.is_new = actuals != *plan.actuals();
        actuals
    }
}

impl ExportFile {
    /// Its name.
    #[must_use]
    pub fn name(&self) -> String {
        file_name(&self.path)
    }

    /// The answers to its questions.
    #[must_use]
    pub const fn answers(&self) -> &ImportAnswers {
        &self.answers
    }

    /// The result of reading it; `None` while it is not read.
    #[must_use]
    pub const fn read(&self) -> Option<&ExportRead> {
        self.read.as_ref()
    }

    /// Its parts and their places in the plan.
    ///
    /// # Errors
    /// The reason why nothing of it is taken.
    pub fn parts(&self) -> Result<impl Iterator<Item = (&Reading, &MergedFile)>, &ImportFault> {
        let readings = match &self.read {
            None => &[],
            Some(ExportRead { readings, .. }) => readings.as_ref()?.as_slice(),
        };
        Ok(readings.iter().zip(self.merged.as_ref()?))
    }
}

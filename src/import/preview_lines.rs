//! A file in lines, before it is taken.

use super::merge::MergedFile;
use super::reading::Reading;
use crate::words::import_preview::{FileForm, ImportLine};

/// The lines about a reading and its place in a plan: its form, its size, its days and its doubtful parts.
#[must_use]
pub fn preview_lines(reading: &Reading, merged: &MergedFile) -> Vec<ImportLine> {
    let form = (reading.form != FileForm::default()).then_some(ImportLine::Form(reading.form));
    let size = ImportLine::Size { rows: reading.rows, columns: reading.columns, used: reading.used };
    let unused = (!reading.unused.is_empty()).then(|| ImportLine::Unused(reading.unused.clone()));
    let ends = reading.days.keys().next().zip(reading.days.keys().next_back());
    let days = ends.map(|(first, last)| ImportLine::Days { count: reading.days.len(), first: *first, last: *last, sums: reading.sums() });
    let replaced = (merged.replaced_days > 0).then_some(ImportLine::ReplacedDays(merged.replaced_days));
    let kept = (merged.kept_days > 0).then_some(ImportLine::KeptDays(merged.kept_days));
    let doubts = reading.doubts.iter().chain(&merged.doubts).cloned().map(ImportLine::Doubt);
    form.into_iter().chain([size]).chain(unused).chain(days).chain(replaced).chain(kept).chain(doubts).collect()
}

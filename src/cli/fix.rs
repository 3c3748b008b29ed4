//! `zeroline check --fix`

use std::io::Write;
use std::path::{Path, PathBuf};

use super::{Failure, plans};
use crate::file::{self, FORMAT, Repaired, SaveFault};
use crate::plan::YearMonth;

/// Writes each plan that can be repaired to a new file beside it, and says line by line what was done.
pub(super) fn run(plans: &[PathBuf], this_month: YearMonth, out: &mut impl Write) -> Result<(), Failure> {
    let mut refused = Vec::new();
    for path in plans {
        match file::load_damaged(path, this_month) {
            Err(error) => refused.push(error.to_string()),
            Ok(Repaired { version, .. }) if version.major > FORMAT.major => {
                // What is not understood would be lost, and half of what a newer program means is no repair.
                let refusal = file::load(path, this_month).err();
                refused.extend(refusal.map(|error| format!("{error}; or open it in the window, which can show what it can read as a copy")));
            }
            Ok(Repaired { changes, .. }) if changes.is_empty() => writeln!(out, "{} is fine", path.display())?,
            Ok(repaired) => {
                let fixed = match written_beside(path, &repaired) {
                    Ok(fixed) => fixed,
                    Err(failure) => {
                        refused.push(failure.to_string());
                        continue;
                    }
                };
                for change in &repaired.changes {
                    let gap = if change.place.is_some() { "" } else { " " };
                    writeln!(out, "{}:{gap}{change}", path.display())?;
                }
                writeln!(out, "{} is as it was; the repaired plan is {}", path.display(), fixed.display())?;
            }
        }
    }
    if refused.is_empty() { Ok(()) } else { Err(Failure::Plan(refused.join("\n"))) }
}

/// The new file: the first of `PLAN.fixed.ron`, `PLAN.fixed-2.ron` and so on that is not there yet.
fn written_beside(path: &Path, repaired: &Repaired) -> Result<PathBuf, Failure> {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let mut number = 1;
    loop {
        let fixed = path.with_file_name(if number == 1 { format!("{stem}.fixed.ron") } else { format!("{stem}.fixed-{number}.ron") });
        match file::create_new(&fixed, &repaired.plan) {
            Ok(()) => return Ok(fixed),
            Err(error) if matches!(error.fault, SaveFault::Exists) => number += 1,
            Err(error) => return Err(plans::refusal(&error)),
        }
    }
}

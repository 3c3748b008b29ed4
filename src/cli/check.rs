//! `zeroline check`, with and without `--fix`

use std::io::{self, Write};
use std::path::{Path, PathBuf};

use super::failure::FileFailure;
use super::output::say;
use super::{CommandFailure, input};
use crate::file::{self, FORMAT, FileContent, Repaired, SaveError, SaveFault};
use crate::plan::{Plan, YearMonth};
use crate::report::older_tax::tax_by_year;
use crate::words::CommandNotice;

/// Names the plans that can be read, with their warnings, and fails with the problems of the others.
pub(super) fn run(plans: &[PathBuf], this_month: YearMonth, out: &mut impl Write) -> Result<(), CommandFailure> {
    let mut failures = Vec::new();
    for path in plans {
        let content = input::content(path);
        match content.plan(this_month) {
            Ok(plan) => {
                say(out, &CommandNotice::PlanOk(content.path().to_owned()))?;
                input::warn(content.path(), &plan, out)?;
                say_tax(&content, &plan, out)?;
            }
            Err(error) => failures.push(FileFailure::Load(error)),
        }
    }
    if failures.is_empty() { Ok(()) } else { Err(CommandFailure::Files(failures)) }
}

/// Writes each plan that can be repaired to a new file beside it, that of standard input to standard output, and lists the repairs.
pub(super) fn fix(plans: &[PathBuf], this_month: YearMonth, out: &mut impl Write, err: &mut impl Write) -> Result<(), CommandFailure> {
    let mut failures = Vec::new();
    for path in plans {
        let content = input::content(path);
        match content.try_repair(this_month) {
            Err(error) => failures.push(FileFailure::Load(error)),
            // A repair would lose the parts this program does not know.
            Ok(Repaired { version, .. }) if version.major > FORMAT.major => failures.extend(content.plan(this_month).err().map(FileFailure::Newer)),
            Ok(repaired) if input::is_standard_input(path) => {
                list(&content, &repaired, err)?;
                say_tax(&content, &repaired.plan, err)?;
                out.write_all(file::write(&repaired.plan).as_bytes())?;
            }
            Ok(Repaired { changes, .. }) if changes.is_empty() => say(out, &CommandNotice::PlanOk(path.clone()))?,
            Ok(repaired) => match written_beside(path, &repaired) {
                Err(error) => failures.push(FileFailure::Save(error)),
                Ok(fixed) => {
                    list(&content, &repaired, out)?;
                    say_tax(&content, &repaired.plan, out)?;
                    say(out, &CommandNotice::Repaired { plan: path.clone(), copy: fixed })?;
                }
            },
        }
    }
    if failures.is_empty() { Ok(()) } else { Err(CommandFailure::Files(failures)) }
}

/// Names the take-home before and after where the tax by the year changed it.
fn say_tax(content: &FileContent, plan: &Plan, to: &mut impl Write) -> io::Result<()> {
    let taxed = content.version().filter(|version| version.taxes_each_month()).and_then(|_| tax_by_year(plan));
    taxed.into_iter().try_for_each(|taxed| say(to, &format_args!("{}: {taxed}", content.path().display())))
}

/// Lists the repairs.
fn list(content: &FileContent, repaired: &Repaired, to: &mut impl Write) -> io::Result<()> {
    repaired.changes.iter().try_for_each(|change| {
        let gap = if change.place.is_some() { "" } else { " " };
        say(to, &format_args!("{}:{gap}{change}", content.path().display()))
    })
}

/// The new file: the first of `PLAN.fixed.ron`, `PLAN.fixed-2.ron` and so on that does not exist yet.
fn written_beside(path: &Path, repaired: &Repaired) -> Result<PathBuf, SaveError> {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let mut number = 1;
    loop {
        let fixed = path.with_file_name(if number == 1 { format!("{stem}.fixed.ron") } else { format!("{stem}.fixed-{number}.ron") });
        match file::create_new(&fixed, &repaired.plan) {
            Ok(()) => return Ok(fixed),
            Err(error) if matches!(error.fault, SaveFault::Exists) => number += 1,
            Err(error) => return Err(error),
        }
    }
}

//! `zeroline check`, with and without `--fix`

use std::io::{self, Write};
use std::path::{Path, PathBuf};

use super::failure::FileFailure;
use super::output::say_in;
use super::standard_stream::is_standard_input;
use super::{CommandFailure, Environment, input};
use crate::file::{self, FORMAT, FileContent, Repaired, SaveError, SaveFault};
use crate::plan::Plan;
use crate::report::Terminal;
use crate::report::older_tax::tax_by_year;
use crate::words::{CommandNotice, in_a_line};

/// Names the plans that can be read, with their warnings, and fails with the problems of the others.
pub(super) fn run(plans: &[PathBuf], environment: &Environment, out: &mut impl Write) -> Result<(), CommandFailure> {
    let (this_month, terminal) = (environment.this_month, environment.out);
    let mut failures = Vec::new();
    for path in plans {
        let content = input::content(path);
        match content.plan(this_month) {
            Ok(plan) => {
                say_in(out, &CommandNotice::PlanOk(content.path().to_owned()), terminal)?;
                let mut warnings = file::warnings(&plan).into_iter();
                warnings.try_for_each(|warning| say_in(out, &format_args!("{}: {warning}", in_a_line(content.path())), terminal))?;
                say_tax(&content, &plan, (out, terminal))?;
            }
            Err(error) => failures.push(FileFailure::Load(error)),
        }
    }
    if failures.is_empty() { Ok(()) } else { Err(CommandFailure::Files(failures)) }
}

/// Writes each plan that can be repaired to a new file beside it, that of standard input to standard output, and lists the repairs.
pub(super) fn fix(plans: &[PathBuf], environment: &Environment, out: &mut impl Write, err: &mut impl Write) -> Result<(), CommandFailure> {
    let (this_month, terminal) = (environment.this_month, environment.out);
    let mut failures = Vec::new();
    for path in plans {
        let content = input::content(path);
        match content.try_repair(this_month) {
            Err(error) => failures.push(FileFailure::Load(error)),
            // A repair would lose the parts this program does not know.
            Ok(Repaired { version, .. }) if version.major > FORMAT.major => failures.extend(content.plan(this_month).err().map(FileFailure::Newer)),
            Ok(repaired) if is_standard_input(path) => {
                list(&content, &repaired, (err, environment.err))?;
                say_tax(&content, &repaired.plan, (err, environment.err))?;
                out.write_all(content.rewritten(&repaired.plan, this_month).as_bytes())?;
            }
            Ok(Repaired { changes, .. }) if changes.is_empty() => say_in(out, &CommandNotice::PlanOk(path.clone()), terminal)?,
            Ok(repaired) => match written_beside(path, &content.rewritten(&repaired.plan, this_month)) {
                Err(error) => failures.push(FileFailure::Save(error)),
                Ok(fixed) => {
                    list(&content, &repaired, (out, terminal))?;
                    say_tax(&content, &repaired.plan, (out, terminal))?;
                    say_in(out, &CommandNotice::Repaired { plan: path.clone(), copy: fixed }, terminal)?;
                }
            },
        }
    }
    if failures.is_empty() { Ok(()) } else { Err(CommandFailure::Files(failures)) }
}

/// Names the take-home before and after where the tax by the year changed it.
fn say_tax(content: &FileContent, plan: &Plan, (to, terminal): (&mut impl Write, Terminal)) -> io::Result<()> {
    let taxed = content.version().filter(|version| version.taxes_each_month()).and_then(|_| tax_by_year(plan));
    taxed.into_iter().try_for_each(|taxed| say_in(to, &format_args!("{}: {taxed}", in_a_line(content.path())), terminal))
}

/// Lists the repairs.
fn list(content: &FileContent, repaired: &Repaired, (to, terminal): (&mut impl Write, Terminal)) -> io::Result<()> {
    repaired.changes.iter().try_for_each(|change| {
        let gap = if change.place.is_some() { "" } else { " " };
        say_in(to, &format_args!("{}:{gap}{change}", in_a_line(content.path())), terminal)
    })
}

/// The new file: the first of `PLAN.fixed.ron`, `PLAN.fixed-2.ron` and so on that does not exist yet.
fn written_beside(path: &Path, text: &str) -> Result<PathBuf, SaveError> {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let mut number = 1;
    loop {
        let fixed = path.with_file_name(if number == 1 { format!("{stem}.fixed.ron") } else { format!("{stem}.fixed-{number}.ron") });
        match file::create(&fixed, text.as_bytes()) {
            Ok(()) => return Ok(fixed),
            Err(SaveFault::Exists) => number += 1,
            Err(fault) => return Err(SaveError { path: fixed, fault }),
        }
    }
}

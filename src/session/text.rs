//! The session's messages as text.

use std::path::Path;

use jiff::tz::TimeZone;

use super::labels::{name_of, when};
use super::question::{Differences, Failure, NotSavedFault, Notice, Offer, OfferedPlan, PathProblem, VersionChange, VersionRow, WayBack};
use super::settings::SettingsFault;
use super::work::Kind;
use super::work::autosave::{AutosaveFault, Rescued};
use super::{SaveState, Trouble};

/// Whether the plan is saved.
#[must_use]
pub const fn save_state(state: SaveState) -> &'static str {
    match state {
        SaveState::New => "",
        SaveState::Saved => "saved",
        SaveState::Autosaved => "unsaved changes, autosaved",
        SaveState::Unsaved => "unsaved changes",
    }
}

/// Something that is wrong.
#[must_use]
pub fn trouble(trouble: &Trouble) -> String {
    match trouble {
        Trouble::Autosave(AutosaveFault { fault, folder }) => {
            format!("Autosave failed: {fault:#} ({}). Save the plan; Zeroline will retry.", folder.display())
        }
        Trouble::Broke(Kind::Comparison | Kind::Steps | Kind::Sweep) => {
            "Internal error: the comparison stopped. The rest still works; change a scenario to retry.".to_owned()
        }
        Trouble::Broke(_) => "Internal error: the futures stopped. The rest still works; change the plan to retry.".to_owned(),
        Trouble::Version(why) => why.clone(),
        Trouble::Settings(SettingsFault { file, moved_to }) => match moved_to {
            Some(moved) => format!("The settings could not be read, so defaults are used. The old file is now {}.", moved.display()),
            None => format!("The settings in {} could not be read, so defaults are used.", file.display()),
        },
    }
}

/// The outcome of the last write of a program that ends by an error.
#[must_use]
pub const fn crashed(outcome: Rescued) -> &'static str {
    match outcome {
        Rescued::Nothing => "Zeroline crashed. There were no unsaved changes.",
        Rescued::Written => "Zeroline crashed. Your changes were autosaved; start it again to recover them.",
        Rescued::Unwritten => "Zeroline crashed, and the last change could not be written. Start it again to recover the changes before it.",
    }
}

/// Something that was done.
#[must_use]
pub fn notice(notice: &Notice, zone: &TimeZone) -> String {
    match notice {
        Notice::Undone(label) => format!("Undone: {label}"),
        Notice::Redone(label) => format!("Redone: {label}"),
        Notice::ScenarioAdded(name) => format!("Added scenario {name}"),
        Notice::ScenarioRemoved(name) => format!("Removed scenario {name}"),
        Notice::ScenarioImported(name) => format!("Imported {name}"),
        Notice::ScenarioExported(path) => format!("Exported to {}", name_of(path)),
        Notice::Reloaded(label) | Notice::Restored(label) => label.clone(),
        Notice::SameAsVersion => "The plan is the same as this version; nothing changed.".to_owned(),
        Notice::Recovered(time) => format!("Recovered the changes of {}", when(*time, zone)),
        Notice::NothingToRecover => "No unsaved changes to recover.".to_owned(),
        Notice::NoDataFolder => "No autosave: this system names no folder for program data.".to_owned(),
    }
}

/// The button that takes a notice back.
#[must_use]
pub const fn way_back(way_back: WayBack) -> &'static str {
    match way_back {
        WayBack::Undo => "Undo",
        WayBack::Redo => "Redo",
    }
}

/// Something that could not be done: its title and its lines.
#[must_use]
pub fn failure(failure: &Failure) -> (String, Vec<String>) {
    let lines = |text: &dyn ToString| text.to_string().lines().map(str::to_owned).collect();
    let impossible = || "Not possible".to_owned();
    match failure {
        Failure::Refused(problem) => (impossible(), vec![problem.to_string()]),
        Failure::NotOpened(error) => (not_opened(error.path()), lines(error)),
        Failure::PartlyKnown(path, warnings) => {
            (format!("{} is open, but parts of it are from a newer Zeroline", name_of(path)), warnings.iter().map(ToString::to_string).collect())
        }
        Failure::Repaired(changes) => {
            let copy = "This is an unsaved copy; the file has not changed.".to_owned();
            let changes = changes.iter().map(|change| format!("Line {change}"));
            ("A repaired copy is open".to_owned(), std::iter::once(copy).chain(changes).collect())
        }
        Failure::NotImported(error) => (format!("{} could not be read", name_of(error.path())), lines(error)),
        Failure::NotExported(error) => ("The scenario was not exported".to_owned(), vec![error.to_string()]),
        Failure::ExportOntoPlan => (impossible(), vec!["This is the file of the open plan. Choose another name for the scenario.".to_owned()]),
        Failure::ClosedNotSaved(path, fault) => (not_saved(path), vec![not_saved_fault(path, fault)]),
        Failure::Ledger(problems) => ("Some rows of your own ledger are ignored".to_owned(), problems.iter().map(ToString::to_string).collect()),
        Failure::Broke(kind) => ("Internal error".to_owned(), vec![format!("Could not finish “{}”. Your plan is still open; try again.", kind.name())]),
    }
}

/// The title of a file that was not opened.
#[must_use]
pub fn not_opened(path: &Path) -> String {
    format!("{} was not opened", name_of(path))
}

/// The title of a file that was not saved.
#[must_use]
pub fn not_saved(path: &Path) -> String {
    format!("{} was not saved", name_of(path))
}

/// Why a file was not saved.
#[must_use]
pub fn not_saved_fault(path: &Path, fault: &NotSavedFault) -> String {
    match fault {
        NotSavedFault::System(error) => error.to_string(),
        NotSavedFault::Exists => format!("{}: file exists; choose another name", path.display()),
    }
}

/// What is wrong with a path that was typed.
#[must_use]
pub fn path_problem(problem: PathProblem, path: &str) -> String {
    match problem {
        PathProblem::Empty => "Enter a path.".to_owned(),
        PathProblem::Exists => format!("{path} already exists. Choose another name or delete it first."),
    }
}

/// Differences, one to a line.
#[must_use]
pub fn differences(Differences { first, more }: &Differences) -> Vec<String> {
    let more = (*more > 0).then(|| format!("and {more} more"));
    first.iter().cloned().chain(more).collect()
}

/// The file of recoverable changes.
#[must_use]
pub fn offered_file(plan: &OfferedPlan) -> String {
    plan.path.as_ref().map_or_else(|| "Never saved".to_owned(), |path| path.display().to_string())
}

/// How the window of recoverable changes ended, and what is wrong with them.
#[must_use]
pub fn offer_notes(plan: &OfferedPlan) -> Vec<&'static str> {
    let crashed = plan.crashed.then_some("Zeroline crashed.");
    let damaged = plan.is_damaged.then_some("Some of it is unreadable; this is the rest.");
    crashed.into_iter().chain(damaged).collect()
}

/// The name of recoverable changes.
#[must_use]
pub fn offer_name(offer: &Offer) -> &str {
    offer.plan.as_ref().map_or("unreadable autosave", |plan| plan.name.as_str())
}

/// What the save of a version changed.
#[must_use]
pub fn version_change(row: &VersionRow) -> String {
    match &row.change {
        VersionChange::Unreadable(path) => format!("Unreadable; kept in {}", path.display()),
        VersionChange::Oldest => "The oldest version".to_owned(),
        VersionChange::Differences(changes) => differences(changes).join(", "),
    }
}

/// How restoring a version would change the open plan.
#[must_use]
pub fn version_restoring(row: &VersionRow) -> String {
    match &row.restoring {
        None => String::new(),
        Some(changes) if changes.first.is_empty() => "The same as the open plan".to_owned(),
        Some(changes) => format!("Restoring: {}", differences(changes).join(", ")),
    }
}

//! Names of files, times and steps as text.

use std::path::Path;

use jiff::Timestamp;
use jiff::tz::TimeZone;

/// The label of the step that opens a repaired copy.
pub(super) const OPENED_REPAIRED: &str = "Opened repaired copy";
/// The label of the step that begins a new plan.
pub(super) const NEW_PLAN: &str = "New plan";

/// The name of a file.
#[must_use]
pub fn name_of(path: &Path) -> String {
    path.file_name().map_or_else(|| path.display().to_string(), |name| name.to_string_lossy().into_owned())
}

/// A time where the user is: "23 Nov 2026, 14:03".
#[must_use]
pub fn when(time: Timestamp, zone: &TimeZone) -> String {
    time.to_zoned(zone.clone()).strftime("%-d %b %Y, %H:%M").to_string()
}

/// The label of the step that opens a file.
#[must_use]
pub(super) fn opened(path: &Path) -> String {
    format!("Opened {}", name_of(path))
}

/// The label of the step that reloads a file.
#[must_use]
pub(super) fn reloaded(path: &Path) -> String {
    format!("Reloaded {}", name_of(path))
}

/// The label of the step that restores a version.
#[must_use]
pub(super) fn restored(time: Timestamp, zone: &TimeZone) -> String {
    format!("Restored version of {}", when(time, zone))
}

/// The name of the difference between a scenario and the base.
#[must_use]
pub(super) fn against_base(scenario: &str) -> String {
    format!("{scenario} against the base")
}

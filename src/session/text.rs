//! The session's messages as text.

use std::path::Path;

use jiff::Timestamp;
use jiff::tz::TimeZone;

use super::settings::SettingsFault;
use super::work::autosave::AutosaveFault;

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

/// Why autosave failed.
#[must_use]
pub fn autosave_fault(AutosaveFault { fault, folder }: &AutosaveFault) -> String {
    let fault = fault.to_string();
    let why = fault.split_once(';').map_or(fault.as_str(), |(why, _)| why);
    format!("Unsaved changes are not kept safe: {why} ({}). Save the plan; this is tried again.", folder.display())
}

/// A settings file that could not be read.
#[must_use]
pub fn settings_fault(SettingsFault { file, moved_to }: &SettingsFault) -> String {
    match moved_to {
        Some(moved) => format!("The settings could not be read, so the window starts with new ones. The old ones are in {}.", moved.display()),
        None => format!("The settings could not be read, so the window starts with new ones: see {}.", file.display()),
    }
}

//! The folders of the program.

use std::path::PathBuf;

/// The name of the program's folders.
pub const PROGRAM: &str = "zeroline";
/// The file of the settings, in the config folder.
pub const SETTINGS: &str = "settings.ron";

/// The folder of settings and of the user's own ledger; `None` where the system names no such folder.
#[must_use]
pub fn config_folder() -> Option<PathBuf> {
    directories::ProjectDirs::from("", "", PROGRAM).map(|folders| folders.config_dir().to_owned())
}

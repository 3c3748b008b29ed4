//! What the window remembers between runs, apart from plans. A broken settings file costs the settings, never a start.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use eframe::egui::ThemePreference;
use serde::{Deserialize, Serialize};

/// The window's own memory.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Settings {
    /// Dark, light or as the system.
    pub theme: ThemePreference,
    /// The size of everything, 1 for normal.
    pub zoom: f32,
    /// Plans opened or saved, the latest first.
    pub recent: Vec<PathBuf>,
    /// The cards that are unfolded, by section.
    pub unfolded: BTreeSet<String>,
}

impl Default for Settings {
    fn default() -> Self {
        Self { theme: ThemePreference::System, zoom: 1.0, recent: Vec::new(), unfolded: ["likes", "live", "gifts"].map(str::to_owned).into() }
    }
}

/// The least and the greatest zoom.
pub const ZOOM_LIMITS: (f32, f32) = (0.8, 2.0);

impl Settings {
    /// Reads the settings; what cannot be read becomes the default, with a warning in the log.
    #[must_use]
    pub fn load(file: &Path) -> Self {
        let text = match std::fs::read_to_string(file) {
            Ok(text) => text,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Self::default(),
            Err(error) => {
                log::warn!("settings not read from {}: {error}", file.display());
                return Self::default();
            }
        };
        let settings: Self = ron::from_str(&text).unwrap_or_else(|error| {
            log::warn!("settings in {} not understood: {error}; the defaults are used", file.display());
            Self::default()
        });
        settings.sane()
    }

    /// The text of the settings file.
    ///
    /// # Errors
    /// What the RON writer refuses; none is known for this type.
    pub fn to_text(&self) -> Result<String, ron::Error> {
        ron::ser::to_string_pretty(self, ron::ser::PrettyConfig::default())
    }

    fn sane(mut self) -> Self {
        let (least, most) = ZOOM_LIMITS;
        self.zoom = if self.zoom.is_finite() { self.zoom.clamp(least, most) } else { 1.0 };
        self
    }
}

/// Where the settings file is; `None` where the system names no such folder.
#[must_use]
pub fn settings_file() -> Option<PathBuf> {
    crate::file::config_folder().map(|folder| folder.join("settings.ron"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn settings_survive_their_file_and_a_broken_file_costs_only_them() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("settings.ron");
        assert_eq!(Settings::load(&file), Settings::default());
        let mine = Settings { zoom: 1.5, theme: ThemePreference::Light, ..Settings::default() };
        std::fs::write(&file, mine.to_text().unwrap()).unwrap();
        assert_eq!(Settings::load(&file), mine);
        for broken in ["", "(zoom: ", "\u{0}\u{1}", "(zoom: \"big\")"] {
            std::fs::write(&file, broken).unwrap();
            assert_eq!(Settings::load(&file), Settings::default(), "{broken:?}");
        }
        std::fs::write(&file, "(zoom: 50.0)").unwrap();
        assert_eq!(Settings::load(&file).zoom, ZOOM_LIMITS.1);
    }
}

//! Settings: kept between runs, apart from plans. A broken settings file costs the settings, never a start.

use std::collections::BTreeSet;
use std::fs;
use std::io::{ErrorKind, Read};
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use crate::file::{self, recents};

/// The most bytes of a settings file.
const LARGEST: u64 = 1 << 20;

/// The colours of the window.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Theme {
    /// As the system.
    #[default]
    System,
    /// Dark.
    Dark,
    /// Light.
    Light,
}

/// A settings file that could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SettingsFault {
    /// The file.
    pub file: PathBuf,
    /// Where it was moved; `None` where it could not be moved.
    pub moved_to: Option<PathBuf>,
}

/// Everything that is kept between runs.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Settings {
    /// The colours.
    pub theme: Theme,
    /// The scale of the window, 1 for normal.
    pub zoom: f32,
    /// Plans opened or saved, the latest first.
    pub recent: Vec<PathBuf>,
    /// The cards that are expanded, by section.
    pub unfolded: BTreeSet<String>,
}

impl Default for Settings {
    fn default() -> Self {
        Self { theme: Theme::System, zoom: 1.0, recent: Vec::new(), unfolded: ["likes", "live", "gifts"].map(str::to_owned).into() }
    }
}

/// The least and the greatest zoom.
pub const ZOOM_LIMITS: (f32, f32) = (0.8, 2.0);

impl Settings {
    /// Reads the settings. Where they cannot be read, these are the defaults, and the file is moved away.
    #[must_use]
    pub fn load(file: &Path) -> (Self, Option<SettingsFault>) {
        let mut text = String::new();
        let read = file::open_file(file).and_then(|file| file.take(LARGEST + 1).read_to_string(&mut text));
        let settings = match read {
            Err(error) if error.kind() == ErrorKind::NotFound => return (Self::default(), None),
            Err(_) => None,
            Ok(length) if length as u64 > LARGEST => None,
            Ok(_) => ron::from_str::<Self>(&text).ok(),
        };
        if let Some(settings) = settings {
            return (settings.sane(), None);
        }
        (Self::default(), Some(SettingsFault { file: file.to_owned(), moved_to: move_away(file) }))
    }

    /// The text of the settings file.
    ///
    /// # Errors
    /// What the RON writer refuses; none is known for this type.
    pub fn to_text(&self) -> Result<String, ron::Error> {
        let mut settings = self.clone();
        // A path that is no text cannot be written; it costs itself, not the settings.
        settings.recent.retain(|path| path.to_str().is_some());
        ron::ser::to_string_pretty(&settings, ron::ser::PrettyConfig::default())
    }

    fn sane(mut self) -> Self {
        let (least, most) = ZOOM_LIMITS;
        self.zoom = if self.zoom.is_finite() { self.zoom.clamp(least, most) } else { 1.0 };
        self.recent.truncate(recents::MOST);
        self
    }
}

/// Renames a file that cannot be read to a name that is free; gives that name.
fn move_away(file: &Path) -> Option<PathBuf> {
    let aside = |n: u32| file.with_extension(if n == 1 { "ron.broken".to_owned() } else { format!("ron.broken-{n}") });
    let free = (1..100).map(aside).find(|aside| aside.symlink_metadata().is_err())?;
    fs::rename(file, &free).ok().map(|()| free)
}

/// Where the settings file is; `None` where the system names no such folder.
#[must_use]
pub fn settings_file() -> Option<PathBuf> {
    file::config_folder().map(|folder| folder.join("settings.ron"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(folder: &Path) -> Vec<String> {
        let mut names: Vec<String> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }

    #[test]
    fn settings_survive_their_file() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("settings.ron");
        assert_eq!(Settings::load(&file), (Settings::default(), None), "none yet");
        let mine = Settings { zoom: 1.5, theme: Theme::Light, recent: vec!["/a/plan.ron".into()], ..Settings::default() };
        fs::write(&file, mine.to_text().unwrap()).unwrap();
        assert_eq!(Settings::load(&file), (mine, None));
        fs::write(&file, "(zoom: 50.0)").unwrap();
        assert_eq!(Settings::load(&file).0.zoom, ZOOM_LIMITS.1);
    }

    #[test]
    fn a_broken_file_costs_only_the_settings_and_is_moved_away() {
        let huge = vec![b' '; 3 << 20];
        let hostile: [&[u8]; 7] = [b"", b"(zoom: ", b"\0\x01\xff\xfe", b"(zoom: \"big\")", b"(recent: 3)", b"[1, 2]", &huge];
        for bytes in hostile {
            let folder = tempfile::tempdir().unwrap();
            let file = folder.path().join("settings.ron");
            for kept in [vec!["settings.ron.broken"], vec!["settings.ron.broken", "settings.ron.broken-2"]] {
                fs::write(&file, bytes).unwrap();
                let (settings, fault) = Settings::load(&file);
                assert_eq!(settings, Settings::default());
                assert_eq!(fault.unwrap().moved_to, Some(folder.path().join(kept[kept.len() - 1])));
                assert_eq!(names(folder.path()), kept);
            }
            assert_eq!(fs::read(folder.path().join("settings.ron.broken")).unwrap(), bytes);
        }
    }

    #[test]
    fn a_folder_in_its_place_is_moved_away_too() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("settings.ron");
        fs::create_dir(&file).unwrap();
        assert_eq!(Settings::load(&file).0, Settings::default());
        assert_eq!(names(folder.path()), ["settings.ron.broken"]);
    }

    #[test]
    #[cfg(unix)]
    fn a_recent_path_that_is_no_text_costs_only_itself() {
        let no_text = PathBuf::from(<std::ffi::OsString as std::os::unix::ffi::OsStringExt>::from_vec(vec![b'/', 0xff]));
        let mine = Settings { recent: vec![no_text, "/a/plan.ron".into()], ..Settings::default() };
        assert_eq!(ron::from_str::<Settings>(&mine.to_text().unwrap()).unwrap().recent, [PathBuf::from("/a/plan.ron")]);
    }

    /// Opened, it would wait for a writer, and the window would never come.
    #[cfg(unix)]
    #[test]
    fn a_pipe_is_moved_away() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("settings.ron");
        assert!(std::process::Command::new("mkfifo").arg(&file).status().unwrap().success());
        let (settings, fault) = Settings::load(&file);
        assert_eq!((settings, fault.is_some()), (Settings::default(), true));
    }
}

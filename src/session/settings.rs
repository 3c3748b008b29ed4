//! Settings: kept between runs, apart from plans. A broken settings file costs the settings, never a start.

use std::collections::BTreeSet;
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use crate::file::{self, recents};
use crate::import::KnownTable;
use crate::words::session::SettingsFault;
use crate::words::{Blur, Language, NumberFormat};

/// The most bytes of a settings file.
const LARGEST: usize = 1 << 20;

/// The most tables that are known again.
const MOST_TABLES: usize = 40;

/// The colours of the window.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Theme {
    /// The one of the system.
    #[default]
    System,
    /// Dark.
    Dark,
    /// Light.
    Light,
    /// Of high contrast, dark or light as the system.
    HighContrast,
}

/// The motion in the window.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Motion {
    /// The one of the system.
    #[default]
    System,
    /// Changes of the axis and of notices are seen on their way.
    Full,
    /// Nothing moves by itself.
    Reduced,
}

/// A change of a setting.
#[derive(Clone, Debug, PartialEq)]
pub enum SettingAction {
    /// The colours.
    Theme(Theme),
    /// The motion.
    Motion(Motion),
    /// The scale.
    Zoom(f32),
    /// The language; `None` for the system's.
    Language(Option<Language>),
    /// The format of numbers; `None` for the system's.
    Numbers(Option<NumberFormat>),
    /// Blur amounts, or show them again.
    ToggleBlur,
    /// Blur amounts at every start, or begin as the last run ended.
    ToggleBlurAtStart,
    /// The sheet of the first start was answered.
    Started,
    /// Expand or collapse a card, by its section.
    Toggle(String),
    /// Expand these cards.
    Expand(Vec<String>),
    /// Know these tables again by their headings.
    KnowTables(Vec<KnownTable>),
    /// Collapse every card.
    CollapseAll,
}

/// Everything that is kept between runs.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Settings {
    /// The colours.
    pub theme: Theme,
    /// The motion.
    pub motion: Motion,
    /// The scale of the window, 1 for normal.
    pub zoom: f32,
    /// The language; `None` for the system's.
    pub language: Option<Language>,
    /// The format of numbers; `None` for that of the language.
    pub numbers: Option<NumberFormat>,
    /// Whether amounts are blurred.
    pub blur: Blur,
    /// Whether amounts are blurred at every start.
    pub blur_at_start: bool,
    /// Whether the sheet of the first start was answered.
    pub started: bool,
    /// Plans opened or saved, the latest first.
    pub recent: Vec<PathBuf>,
    /// The cards that are expanded, by section.
    #[serde(alias = "unfolded")]
    pub expanded: BTreeSet<String>,
    /// Tables whose columns were named, the latest first.
    pub tables: Vec<KnownTable>,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            theme: Theme::System,
            motion: Motion::System,
            zoom: 1.0,
            language: None,
            numbers: None,
            blur: Blur::Off,
            blur_at_start: false,
            started: false,
            recent: Vec::new(),
            expanded: BTreeSet::new(),
            tables: Vec::new(),
        }
    }
}

/// The least and the greatest zoom.
pub const ZOOM_LIMITS: (f32, f32) = (0.8, 2.0);

impl Settings {
    /// Reads the settings. Where they cannot be read, these are the defaults, and the file is moved away.
    #[must_use]
    pub fn load(file: &Path) -> (Self, Option<SettingsFault>) {
        let settings = match file::read_bounded(file, LARGEST) {
            Err(error) if error.kind() == ErrorKind::NotFound => return (Self::default(), None),
            Err(_) => None,
            Ok(bytes) if bytes.len() > LARGEST => None,
            Ok(bytes) => ron::de::from_bytes::<Self>(&bytes).ok(),
        };
        if let Some(settings) = settings {
            return (settings.sane(), None);
        }
        (Self::default(), Some(SettingsFault { file: file.to_owned(), moved_to: move_away(file) }))
    }

    /// The text of the settings file.
    ///
    /// # Errors
    /// Those of the RON writer; none is known for this type.
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
        if self.blur_at_start {
            self.blur = Blur::On;
        }
        self
    }
}

/// The tables whose columns were named, by a settings file; none where it cannot be read, which changes nothing.
#[must_use]
pub fn known_tables(file: &Path) -> Vec<KnownTable> {
    let bytes = file::read_bounded(file, LARGEST).unwrap_or_default();
    ron::de::from_bytes::<Settings>(&bytes).map(|settings| settings.tables).unwrap_or_default()
}

/// The settings of a session, and those in their file.
#[derive(Debug)]
pub(super) struct SettingsStore {
    now: Settings,
    written: Settings,
    /// The last settings that were to be written.
    tried: Option<Settings>,
    file: Option<PathBuf>,
}

impl SettingsStore {
    pub(super) fn new(settings: Settings, file: Option<PathBuf>) -> Self {
        Self { written: settings.clone(), tried: None, now: settings, file }
    }

    pub(super) const fn now(&self) -> &Settings {
        &self.now
    }

    pub(super) fn apply(&mut self, action: SettingAction) {
        match action {
            SettingAction::Theme(theme) => self.now.theme = theme,
            SettingAction::Motion(motion) => self.now.motion = motion,
            SettingAction::Zoom(zoom) => self.now.zoom = ((zoom * 10.0).round() / 10.0).clamp(ZOOM_LIMITS.0, ZOOM_LIMITS.1),
            SettingAction::Language(language) => self.now.language = language,
            SettingAction::Numbers(format) => self.now.numbers = format,
            SettingAction::ToggleBlur => self.now.blur = self.now.blur.toggled(),
            SettingAction::ToggleBlurAtStart => self.now.blur_at_start = !self.now.blur_at_start,
            SettingAction::Started => self.now.started = true,
            SettingAction::Toggle(section) => {
                if !self.now.expanded.remove(&section) {
                    self.now.expanded.insert(section);
                }
            }
            SettingAction::Expand(sections) => self.now.expanded.extend(sections),
            SettingAction::KnowTables(tables) => {
                for table in tables {
                    self.now.tables.retain(|known| !known.is_same_table(&table));
                    self.now.tables.insert(0, table);
                }
                self.now.tables.truncate(MOST_TABLES);
            }
            SettingAction::CollapseAll => self.now.expanded.clear(),
        }
    }

    /// Puts a plan first among the recent ones.
    pub(super) fn remember(&mut self, path: &Path) {
        recents::push(&mut self.now.recent, path);
    }

    /// Removes a plan from the recent ones.
    pub(super) fn forget(&mut self, path: &Path) {
        self.now.recent.retain(|recent| recent != path);
    }

    /// The file and the settings to write now; the same ones only once.
    pub(super) fn take_unwritten(&mut self) -> Option<(PathBuf, Settings)> {
        if self.tried.as_ref() == Some(&self.now) {
            return None;
        }
        self.tried = Some(self.now.clone());
        self.retry()
    }

    /// The file and the settings, where they are not written yet, tried or not.
    pub(super) fn retry(&self) -> Option<(PathBuf, Settings)> {
        (self.now != self.written).then(|| Some((self.file.clone()?, self.now.clone())))?
    }

    /// Takes the outcome of a write.
    pub(super) fn written(&mut self, settings: Settings) {
        self.written = settings;
    }
}

/// Renames a file that cannot be read to a free name, and returns that name.
fn move_away(file: &Path) -> Option<PathBuf> {
    let aside = |n: u32| file.with_extension(if n == 1 { "ron.broken".to_owned() } else { format!("ron.broken-{n}") });
    let free = (1..100).map(aside).find(|aside| aside.symlink_metadata().is_err())?;
    fs::rename(file, &free).ok().map(|()| free)
}

/// The path of the settings file; `None` where the system names no such folder.
#[must_use]
pub fn settings_file() -> Option<PathBuf> {
    file::config_folder().map(|folder| folder.join(file::SETTINGS))
}

//! The texts of dialogs.

use std::path::PathBuf;

/// A text of the dialogs.
#[expect(missing_docs, reason = "each has the name of its text")]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DialogText {
    Cancel,
    Close,
    Discard,
    AskToDiscard,
    DontSave,
    Export,
    Keep,
    KeepMine,
    Later,
    NotNow,
    Open,
    OpenRepaired,
    Overwrite,
    Reload,
    Restore,
    Save,
    SaveAs,
    SaveMineAs,
    TryAgain,
    OpenPlan,
    SavePlan,
    ImportScenario,
    ImportFiles,
    PlanFiles,
    NoFileDialog,
    ExamplePath,
    RepairedCopy,
    StillHere,
    LosesChanges,
    ChangedByOthers,
    OnlyTextDiffers,
    ReloadingCanBeUndone,
    UnreadableNow,
    MissingNow,
    RecoverTitle,
    ClosedUnexpectedly,
    LaterHint,
    Unreadable,
    DeletesForGood,
    NoVersions,
    VersionsKept,
    Shortcuts,
    AboutQuestion,
    AboutPrivacy,
    AboutForecast,
    AboutLicence,
}

/// A text of the dialogs about a plan or a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DialogMessage {
    /// The name of the program and its version.
    Version(&'static str),
    /// The scenario of this plan to import.
    ImportFrom(String),
    /// Another program changed the file.
    ChangedOnDisk(PathBuf),
    /// Another program left the file unreadable.
    NoLongerReadable(PathBuf),
    /// The file is gone.
    Missing(PathBuf),
    /// Opens this plan with recoverable changes.
    OpensWith(String),
    /// Unreadable changes are kept in this file.
    KeptIn(PathBuf),
    /// Discard the changes of this plan?
    Discard(String),
    /// Save the changes to this plan?
    SaveChanges(String),
    /// The versions of this file.
    VersionsOf(PathBuf),
}

/// A part of the list of shortcuts.
#[expect(missing_docs, reason = "each has the name of its text")]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ShortcutGroup {
    Controls,
    Plan,
    Edit,
    Views,
    Scenarios,
    Window,
}

impl ShortcutGroup {
    /// Those of commands, in the order of the list.
    pub const OF_COMMANDS: [Self; 5] = [Self::Plan, Self::Edit, Self::Views, Self::Scenarios, Self::Window];
}

/// Keys of the controls.
#[expect(missing_docs, reason = "each has the name of its text")]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ControlKeys {
    NextControl,
    Step,
    TenSteps,
    TrackEnd,
    Reset,
    Accept,
    Press,
    Cancel,
    ChooseTab,
    OpenList,
    Entries,
    Letters,
    Menus,
    RunEntry,
    RowMenu,
    EventMonth,
    ChartMonth,
    ChartEnd,
    ChartPoint,
    ChartPointEnd,
    /// The second number of a map.
    MapRow,
    MapRowEnd,
    AddPoint,
}

impl ControlKeys {
    /// Those of most controls.
    pub const OF_MOST: [Self; 8] = [Self::NextControl, Self::Step, Self::TenSteps, Self::TrackEnd, Self::Reset, Self::Accept, Self::Press, Self::Cancel];
}

/// A kind of control, which has keys of its own.
#[expect(missing_docs, reason = "each has the name of its text")]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ControlKind {
    Slider,
    Field,
    Tab,
    List,
    Menu,
    /// A chart over the months.
    Chart,
    /// The line of a sweep over one number.
    SweepLine,
    /// The map of a sweep over two numbers.
    SweepMap,
    /// A chart of days.
    Days,
    /// The chip of a one-off event.
    Event,
    Button,
}

impl ControlKind {
    /// Its keys.
    #[must_use]
    pub const fn keys(self) -> &'static [ControlKeys] {
        use ControlKeys as Keys;
        match self {
            Self::Slider => &[Keys::Step, Keys::TenSteps, Keys::TrackEnd, Keys::Reset, Keys::RowMenu],
            Self::Field => &[Keys::Accept, Keys::Cancel, Keys::RowMenu],
            Self::Tab => &[Keys::ChooseTab, Keys::NextControl],
            Self::List => &[Keys::OpenList, Keys::Entries, Keys::Letters, Keys::Cancel],
            Self::Menu => &[Keys::Entries, Keys::Menus, Keys::Letters, Keys::RunEntry, Keys::Cancel],
            Self::Chart => &[Keys::ChartMonth, Keys::ChartEnd],
            Self::SweepLine => &[Keys::ChartPoint, Keys::ChartPointEnd, Keys::AddPoint],
            Self::SweepMap => &[Keys::ChartPoint, Keys::ChartPointEnd, Keys::MapRow, Keys::MapRowEnd, Keys::AddPoint],
            Self::Days => &[Keys::ChartPoint, Keys::ChartPointEnd],
            Self::Event => &[Keys::EventMonth],
            Self::Button => &[Keys::Press, Keys::NextControl],
        }
    }
}

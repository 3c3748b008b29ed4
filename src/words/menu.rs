//! The texts of menus, and the names of commands.

/// A text of the menus.
#[expect(missing_docs, reason = "each has the name of its text")]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MenuText {
    File,
    Edit,
    View,
    Help,
    New,
    NewPlan,
    MakeItYours,
    EmptyPlan,
    Open,
    OpenRecent,
    Save,
    SaveAs,
    ImportFiles,
    RealAmounts,
    Versions,
    Recover,
    Quit,
    Undo,
    Redo,
    History,
    Theme,
    Dark,
    Light,
    HighContrast,
    System,
    Motion,
    FullMotion,
    ReducedMotion,
    Language,
    Numbers,
    AsTheSystem,
    Zoom,
    BlurAmounts,
    BlurAtStart,
    CopyMonths,
    CopyPicture,
    CopyPlan,
    Export,
    ExportPicture,
    ExportReport,
    ExportWorkbook,
    OpenExported,
    RenamePlan,
    Larger,
    Smaller,
    NormalSize,
    CollapseAll,
    ExpandAll,
    ShowBase,
    ShowScenario,
    NextScenario,
    PreviousScenario,
    AddScenario,
    Differences,
    PreviousMonth,
    NextMonth,
    GoToMenu,
    NextPanel,
    PreviousPanel,
    Shortcuts,
    Calculation,
    NewSeed,
    About,
}

impl MenuText {
    /// The text.
    #[must_use]
    pub fn text(self) -> &'static str {
        super::messages::menu::menu(self)
    }
}

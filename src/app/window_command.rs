//! The commands of the window: one list that feeds menus, keys and buttons.

use std::sync::LazyLock;

use eframe::egui::{Key, KeyboardShortcut, Modifiers};

use super::ui_state::ViewPlace;
use crate::session::NoticeCommand;
use crate::session::settings::{Motion, Theme};
use crate::words::exporting::PlanExport;
use crate::words::{Language, MenuText, NumberFormat, ScenarioText, ShortcutGroup};

/// A command of the window.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WindowCommand {
    /// A new plan from an example, by its place in [`crate::file::EXAMPLES`].
    New(usize),
    /// Make a plan from one's own numbers.
    Start,
    /// Open a plan in which nothing earns yet.
    Empty,
    /// Choose a language; `None` for the system's.
    Language(Option<Language>),
    /// Write numbers in a format; `None` for the system's.
    Numbers(Option<NumberFormat>),
    /// Open a plan file.
    Open,
    /// Open a recent plan, by its place in the list.
    OpenRecent(usize),
    /// Save to the plan's file.
    Save,
    /// Save to a new file.
    SaveAs,
    /// Import files of platforms.
    ImportFiles,
    /// Type real amounts of past months.
    RealAmounts,
    /// Show the versions of the plan's file.
    Versions,
    /// Show the unsaved changes of windows that closed unexpectedly.
    Recover,
    /// Close the window.
    Quit,
    /// Undo the last step.
    Undo,
    /// Redo a step.
    Redo,
    /// Show or hide the list of steps.
    History,
    /// Choose a theme.
    Theme(Theme),
    /// Choose how much moves.
    Motion(Motion),
    /// Blur amounts, or show them again.
    Blur,
    /// Blur amounts at every start, or not.
    BlurAtStart,
    /// Copy the forecast of all months.
    CopyMonths,
    /// Export something of the plan.
    Export(PlanExport),
    /// Open the exported file with the system's own program.
    OpenExported,
    /// Move the focus to the name of the plan.
    RenamePlan,
    /// Larger.
    ZoomIn,
    /// Smaller.
    ZoomOut,
    /// At its normal size.
    ZoomReset,
    /// Collapse every card.
    CollapseAll,
    /// Expand every card.
    ExpandAll,
    /// Show one of the views, by its place.
    View(ViewPlace),
    /// Show the base, 0, or a scenario by its place from 1.
    Scenario(u8),
    /// Show the scenario to the right, after the last the base.
    NextScenario,
    /// Show the scenario to the left.
    PreviousScenario,
    /// Add a scenario that begins as a copy of the variant on screen.
    AddScenario,
    /// Show or hide the differences of the scenario on screen.
    Differences,
    /// Show the month before.
    PreviousMonth,
    /// Show the month after.
    NextMonth,
    /// Move the focus to the menu.
    FocusMenu,
    /// Move the focus to the next panel.
    NextPanel,
    /// Move the focus to the panel before.
    PreviousPanel,
    /// Show the keyboard shortcuts.
    Shortcuts,
    /// Show the futures behind the figures, and their seed.
    Calculation,
    /// Simulate with another random seed.
    NewSeed,
    /// Show the program in a few lines.
    About,
}

/// With Ctrl, the base and the first scenarios; with Alt, the views.
const PLACES: [Key; 9] = [Key::Num1, Key::Num2, Key::Num3, Key::Num4, Key::Num5, Key::Num6, Key::Num7, Key::Num8, Key::Num9];

impl WindowCommand {
    /// The text of a menu entry or button.
    #[must_use]
    pub fn text(self) -> &'static str {
        match self {
            Self::Language(Some(language)) => language.own_name(),
            Self::Numbers(Some(format)) => format.sample(),
            Self::Export(PlanExport::Scenario) => ScenarioText::Export.text(),
            _ => self.menu_text().map_or("", MenuText::text),
        }
    }

    /// The text in the menus; `None` for a language, which has its own name, for a format of numbers, whose sample is its name, and for a
    /// scenario, whose menu has the text.
    const fn menu_text(self) -> Option<MenuText> {
        Some(match self {
            Self::New(_) => MenuText::NewPlan,
            Self::Start => MenuText::MakeItYours,
            Self::Empty => MenuText::EmptyPlan,
            Self::Language(Some(_)) | Self::Numbers(Some(_)) | Self::Export(PlanExport::Scenario) => return None,
            Self::Open => MenuText::Open,
            Self::OpenRecent(_) => MenuText::OpenRecent,
            Self::Save => MenuText::Save,
            Self::SaveAs => MenuText::SaveAs,
            Self::ImportFiles => MenuText::ImportFiles,
            Self::RealAmounts => MenuText::RealAmounts,
            Self::Versions => MenuText::Versions,
            Self::Recover => MenuText::Recover,
            Self::Quit => MenuText::Quit,
            Self::Undo => MenuText::Undo,
            Self::Redo => MenuText::Redo,
            Self::History => MenuText::History,
            Self::Theme(Theme::Dark) => MenuText::Dark,
            Self::Theme(Theme::Light) => MenuText::Light,
            Self::Theme(Theme::HighContrast) => MenuText::HighContrast,
            Self::Theme(Theme::System) | Self::Motion(Motion::System) | Self::Language(None) | Self::Numbers(None) => MenuText::System,
            Self::Motion(Motion::Full) => MenuText::FullMotion,
            Self::Motion(Motion::Reduced) => MenuText::ReducedMotion,
            Self::Blur => MenuText::BlurAmounts,
            Self::BlurAtStart => MenuText::BlurAtStart,
            Self::CopyMonths => MenuText::CopyMonths,
            Self::Export(PlanExport::Picture) => MenuText::ExportPicture,
            Self::Export(PlanExport::Report) => MenuText::ExportReport,
            Self::Export(PlanExport::Workbook) => MenuText::ExportWorkbook,
            Self::OpenExported => MenuText::OpenExported,
            Self::Export(PlanExport::CopyOfPicture) => MenuText::CopyPicture,
            Self::Export(PlanExport::CopyOfText) => MenuText::CopyPlan,
            Self::RenamePlan => MenuText::RenamePlan,
            Self::ZoomIn => MenuText::Larger,
            Self::ZoomOut => MenuText::Smaller,
            Self::ZoomReset => MenuText::NormalSize,
            Self::CollapseAll => MenuText::CollapseAll,
            Self::ExpandAll => MenuText::ExpandAll,
            Self::View(_) => MenuText::View,
            Self::Scenario(0) => MenuText::ShowBase,
            Self::Scenario(_) => MenuText::ShowScenario,
            Self::NextScenario => MenuText::NextScenario,
            Self::PreviousScenario => MenuText::PreviousScenario,
            Self::AddScenario => MenuText::AddScenario,
            Self::Differences => MenuText::Differences,
            Self::PreviousMonth => MenuText::PreviousMonth,
            Self::NextMonth => MenuText::NextMonth,
            Self::FocusMenu => MenuText::GoToMenu,
            Self::NextPanel => MenuText::NextPanel,
            Self::PreviousPanel => MenuText::PreviousPanel,
            Self::Shortcuts => MenuText::Shortcuts,
            Self::Calculation => MenuText::Calculation,
            Self::NewSeed => MenuText::NewSeed,
            Self::About => MenuText::About,
        })
    }

    /// Its part of the list of shortcuts.
    #[must_use]
    pub const fn shortcut_group(self) -> ShortcutGroup {
        match self {
            Self::Undo | Self::Redo | Self::History | Self::RenamePlan | Self::RealAmounts => ShortcutGroup::Edit,
            Self::View(_) | Self::PreviousMonth | Self::NextMonth => ShortcutGroup::Views,
            Self::Scenario(_) | Self::NextScenario | Self::PreviousScenario | Self::AddScenario | Self::Differences => ShortcutGroup::Scenarios,
            Self::Theme(_)
            | Self::Motion(_)
            | Self::Language(_)
            | Self::Numbers(_)
            | Self::Blur
            | Self::BlurAtStart
            | Self::ZoomIn
            | Self::ZoomOut
            | Self::ZoomReset
            | Self::CollapseAll
            | Self::ExpandAll
            | Self::FocusMenu
            | Self::NextPanel
            | Self::PreviousPanel
            | Self::Shortcuts
            | Self::Calculation
            | Self::NewSeed
            | Self::About => ShortcutGroup::Window,
            Self::New(_)
            | Self::Start
            | Self::Empty
            | Self::Open
            | Self::OpenRecent(_)
            | Self::Save
            | Self::SaveAs
            | Self::CopyMonths
            | Self::ImportFiles
            | Self::Export(_)
            | Self::OpenExported
            | Self::Versions
            | Self::Recover
            | Self::Quit => ShortcutGroup::Plan,
        }
    }

    /// The keys that run it, on a Mac with Cmd for Ctrl.
    #[must_use]
    pub fn shortcut(self) -> Option<KeyboardShortcut> {
        SHORTCUTS.iter().find(|(command, _)| *command == self).map(|(_, shortcut)| *shortcut)
    }

    /// Every command that has keys, those with the most modifiers first: egui takes Ctrl+S for Ctrl+Shift+S too.
    #[must_use]
    pub fn with_shortcuts() -> &'static [(Self, KeyboardShortcut)] {
        &SHORTCUTS
    }
}

impl From<NoticeCommand> for WindowCommand {
    fn from(command: NoticeCommand) -> Self {
        match command {
            NoticeCommand::Undo => Self::Undo,
            NoticeCommand::Redo => Self::Redo,
            NoticeCommand::OpenExported => Self::OpenExported,
        }
    }
}

static SHORTCUTS: LazyLock<Vec<(WindowCommand, KeyboardShortcut)>> = LazyLock::new(|| {
    const COMMAND_SHIFT: Modifiers = Modifiers::COMMAND.plus(Modifiers::SHIFT);
    let plain = [
        (WindowCommand::Start, Modifiers::COMMAND, Key::N),
        (WindowCommand::Open, Modifiers::COMMAND, Key::O),
        (WindowCommand::ImportFiles, Modifiers::COMMAND, Key::I),
        (WindowCommand::Save, Modifiers::COMMAND, Key::S),
        (WindowCommand::SaveAs, COMMAND_SHIFT, Key::S),
        (WindowCommand::Quit, Modifiers::COMMAND, Key::Q),
        (WindowCommand::Undo, Modifiers::COMMAND, Key::Z),
        (WindowCommand::Redo, COMMAND_SHIFT, Key::Z),
        (WindowCommand::History, COMMAND_SHIFT, Key::H),
        (WindowCommand::Export(PlanExport::CopyOfPicture), COMMAND_SHIFT, Key::C),
        (WindowCommand::Blur, COMMAND_SHIFT, Key::B),
        (WindowCommand::ZoomIn, Modifiers::COMMAND, Key::Plus),
        (WindowCommand::ZoomOut, Modifiers::COMMAND, Key::Minus),
        (WindowCommand::ZoomReset, Modifiers::COMMAND, Key::Num0),
        (WindowCommand::CollapseAll, Modifiers::COMMAND, Key::Period),
        (WindowCommand::ExpandAll, COMMAND_SHIFT, Key::Period),
        (WindowCommand::NextScenario, Modifiers::COMMAND, Key::Tab),
        (WindowCommand::PreviousScenario, COMMAND_SHIFT, Key::Tab),
        (WindowCommand::AddScenario, COMMAND_SHIFT, Key::N),
        (WindowCommand::Differences, COMMAND_SHIFT, Key::D),
        (WindowCommand::PreviousMonth, Modifiers::ALT, Key::ArrowLeft),
        (WindowCommand::NextMonth, Modifiers::ALT, Key::ArrowRight),
        (WindowCommand::FocusMenu, Modifiers::NONE, Key::F10),
        (WindowCommand::NextPanel, Modifiers::NONE, Key::F6),
        (WindowCommand::PreviousPanel, Modifiers::SHIFT, Key::F6),
        (WindowCommand::Shortcuts, Modifiers::NONE, Key::F1),
        // Other programs have these.
        (WindowCommand::Redo, Modifiers::COMMAND, Key::Y),
        (WindowCommand::ZoomIn, Modifiers::COMMAND, Key::Equals),
    ];
    let views = ViewPlace::all().map(WindowCommand::View).zip(PLACES).map(|(view, key)| (view, Modifiers::ALT, key));
    let scenarios = (0..).map(WindowCommand::Scenario).zip(PLACES).map(|(scenario, key)| (scenario, Modifiers::COMMAND, key));
    let all = plain.into_iter().chain(views).chain(scenarios);
    let mut all: Vec<_> = all.map(|(command, modifiers, key)| (command, KeyboardShortcut::new(modifiers, key))).collect();
    all.sort_by_key(|(_, shortcut)| {
        let m = shortcut.modifiers;
        std::cmp::Reverse(u8::from(m.alt) + u8::from(m.shift) + u8::from(m.command || m.ctrl))
    });
    all
});

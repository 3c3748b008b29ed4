//! The commands of the window: one list that feeds menus, keys and buttons.

use std::sync::LazyLock;

use eframe::egui::{Key, KeyboardShortcut, Modifiers};

use super::ui_state::ViewPlace;
use crate::session::WayBack;
use crate::session::settings::Theme;
use crate::words::{MenuText, NumberFormat, ShortcutGroup};

/// A command of the window.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WindowCommand {
    /// A new plan from an example, by its place in [`crate::file::EXAMPLES`].
    New(usize),
    /// Make a plan from one's own numbers.
    Start,
    /// Open a plan in which nothing earns yet.
    Empty,
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
    /// Blur amounts, or show them again.
    Blur,
    /// Blur amounts at every start, or not.
    BlurAtStart,
    /// Copy the forecast of all months.
    CopyMonths,
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
        self.menu_text().map_or_else(|| if let Self::Numbers(Some(format)) = self { format.sample() } else { "" }, MenuText::text)
    }

    /// The text in the menus; `None` for a format of numbers, whose sample is its name.
    const fn menu_text(self) -> Option<MenuText> {
        Some(match self {
            Self::New(_) => MenuText::NewPlan,
            Self::Start => MenuText::MakeItYours,
            Self::Empty => MenuText::EmptyPlan,
            Self::Numbers(None) => MenuText::AsTheSystem,
            Self::Numbers(Some(_)) => return None,
            Self::Open => MenuText::Open,
            Self::OpenRecent(_) => MenuText::OpenRecent,
            Self::Save => MenuText::Save,
            Self::SaveAs => MenuText::SaveAs,
            Self::Versions => MenuText::Versions,
            Self::Recover => MenuText::Recover,
            Self::Quit => MenuText::Quit,
            Self::Undo => MenuText::Undo,
            Self::Redo => MenuText::Redo,
            Self::History => MenuText::History,
            Self::Theme(Theme::Dark) => MenuText::Dark,
            Self::Theme(Theme::Light) => MenuText::Light,
            Self::Theme(Theme::System) => MenuText::System,
            Self::Blur => MenuText::BlurAmounts,
            Self::BlurAtStart => MenuText::BlurAtStart,
            Self::CopyMonths => MenuText::CopyMonths,
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
            Self::Undo | Self::Redo | Self::History | Self::RenamePlan => ShortcutGroup::Edit,
            Self::View(_) | Self::PreviousMonth | Self::NextMonth => ShortcutGroup::Views,
            Self::Scenario(_) | Self::NextScenario | Self::PreviousScenario | Self::AddScenario | Self::Differences => ShortcutGroup::Scenarios,
            Self::Theme(_)
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
            | Self::Versions
            | Self::Recover
            | Self::Quit => ShortcutGroup::Plan,
        }
    }

    /// The keys that run it, on a Mac with Cmd for Ctrl.
    #[must_use]
    pub const fn shortcut(self) -> Option<KeyboardShortcut> {
        const COMMAND_SHIFT: Modifiers = Modifiers::COMMAND.plus(Modifiers::SHIFT);
        let (modifiers, key) = match self {
            Self::Start => (Modifiers::COMMAND, Key::N),
            Self::Open => (Modifiers::COMMAND, Key::O),
            Self::Save => (Modifiers::COMMAND, Key::S),
            Self::SaveAs => (COMMAND_SHIFT, Key::S),
            Self::Quit => (Modifiers::COMMAND, Key::Q),
            Self::Undo => (Modifiers::COMMAND, Key::Z),
            Self::Redo => (COMMAND_SHIFT, Key::Z),
            Self::History => (COMMAND_SHIFT, Key::H),
            Self::Blur => (COMMAND_SHIFT, Key::B),
            Self::ZoomIn => (Modifiers::COMMAND, Key::Plus),
            Self::ZoomOut => (Modifiers::COMMAND, Key::Minus),
            Self::ZoomReset => (Modifiers::COMMAND, Key::Num0),
            Self::CollapseAll => (Modifiers::COMMAND, Key::Period),
            Self::ExpandAll => (COMMAND_SHIFT, Key::Period),
            Self::View(ViewPlace(place)) if place < PLACES.len() => (Modifiers::ALT, PLACES[place]),
            Self::Scenario(place) if (place as usize) < PLACES.len() => (Modifiers::COMMAND, PLACES[place as usize]),
            Self::NextScenario => (Modifiers::COMMAND, Key::Tab),
            Self::PreviousScenario => (COMMAND_SHIFT, Key::Tab),
            Self::AddScenario => (COMMAND_SHIFT, Key::N),
            Self::Differences => (COMMAND_SHIFT, Key::D),
            Self::PreviousMonth => (Modifiers::ALT, Key::ArrowLeft),
            Self::NextMonth => (Modifiers::ALT, Key::ArrowRight),
            Self::FocusMenu => (Modifiers::NONE, Key::F10),
            Self::NextPanel => (Modifiers::NONE, Key::F6),
            Self::PreviousPanel => (Modifiers::SHIFT, Key::F6),
            Self::Shortcuts => (Modifiers::NONE, Key::F1),
            // Views and scenarios after the ninth have no key.
            Self::View(_)
            | Self::Scenario(_)
            | Self::New(_)
            | Self::Empty
            | Self::Numbers(_)
            | Self::OpenRecent(_)
            | Self::Versions
            | Self::Recover
            | Self::Theme(_)
            | Self::BlurAtStart
            | Self::CopyMonths
            | Self::RenamePlan
            | Self::Calculation
            | Self::NewSeed
            | Self::About => return None,
        };
        Some(KeyboardShortcut::new(modifiers, key))
    }

    /// Every command that has keys, those with the most modifiers first: egui takes Ctrl+S for Ctrl+Shift+S too.
    #[must_use]
    pub fn with_shortcuts() -> &'static [(Self, KeyboardShortcut)] {
        &SHORTCUTS
    }
}

impl From<WayBack> for WindowCommand {
    fn from(way_back: WayBack) -> Self {
        match way_back {
            WayBack::Undo => Self::Undo,
            WayBack::Redo => Self::Redo,
        }
    }
}

static SHORTCUTS: LazyLock<Vec<(WindowCommand, KeyboardShortcut)>> = LazyLock::new(|| {
    let plain = [
        WindowCommand::Start,
        WindowCommand::Open,
        WindowCommand::Save,
        WindowCommand::SaveAs,
        WindowCommand::Quit,
        WindowCommand::Undo,
        WindowCommand::Redo,
        WindowCommand::History,
        WindowCommand::Blur,
        WindowCommand::ZoomIn,
        WindowCommand::ZoomOut,
        WindowCommand::ZoomReset,
        WindowCommand::CollapseAll,
        WindowCommand::ExpandAll,
        WindowCommand::NextScenario,
        WindowCommand::PreviousScenario,
        WindowCommand::AddScenario,
        WindowCommand::Differences,
        WindowCommand::PreviousMonth,
        WindowCommand::NextMonth,
        WindowCommand::FocusMenu,
        WindowCommand::NextPanel,
        WindowCommand::PreviousPanel,
        WindowCommand::Shortcuts,
    ];
    let views = ViewPlace::all().map(WindowCommand::View);
    let scenarios = (0..PLACES.len()).filter_map(|place| u8::try_from(place).ok()).map(WindowCommand::Scenario);
    let mut all: Vec<_> = plain.into_iter().chain(views).chain(scenarios).filter_map(|command| Some((command, command.shortcut()?))).collect();
    // Other programs have these.
    all.push((WindowCommand::Redo, KeyboardShortcut::new(Modifiers::COMMAND, Key::Y)));
    all.push((WindowCommand::ZoomIn, KeyboardShortcut::new(Modifiers::COMMAND, Key::Equals)));
    all.sort_by_key(|(_, shortcut)| {
        let m = shortcut.modifiers;
        std::cmp::Reverse(u8::from(m.alt) + u8::from(m.shift) + u8::from(m.command || m.ctrl))
    });
    all
});

//! Actions that panels return; `dispatch` applies them.

use super::window_command::WindowCommand;
use crate::plan::{Currency, Key};
use crate::session::work::Query;
use crate::session::{self, ActualsAction, Edit, EventEdit, ImportAction, ScenarioAction, SettingAction};

/// An action of a panel.
#[derive(Clone, Debug, PartialEq)]
pub enum PanelAction {
    /// Do something in the session.
    Session(session::Action),
    /// Lock or unlock a number for "What would it take?".
    Lock(Key),
    /// Expand the card of a number and bring its slider to view.
    GoTo(Key),
    /// Show a number's sources; `None` closes the panel.
    Sources(Option<Key>),
    /// Ask about another currency.
    Currency(Currency),
    /// Show this month.
    Month(usize),
    /// Copy this text, in which no amount is blurred.
    Copy(String),
    /// Run a command.
    Run(WindowCommand),
}

impl From<session::Action> for PanelAction {
    fn from(action: session::Action) -> Self {
        Self::Session(action)
    }
}

impl From<Edit> for PanelAction {
    fn from(edit: Edit) -> Self {
        Self::Session(session::Action::Edit(edit))
    }
}

impl From<ScenarioAction> for PanelAction {
    fn from(action: ScenarioAction) -> Self {
        Self::Session(session::Action::Scenario(action))
    }
}

impl From<SettingAction> for PanelAction {
    fn from(setting: SettingAction) -> Self {
        Self::Session(session::Action::Setting(setting))
    }
}

impl From<Query> for PanelAction {
    fn from(query: Query) -> Self {
        Self::Session(session::Action::Ask(query))
    }
}

impl From<ImportAction> for PanelAction {
    fn from(action: ImportAction) -> Self {
        Self::Session(session::Action::Import(action))
    }
}

impl From<ActualsAction> for PanelAction {
    fn from(action: ActualsAction) -> Self {
        Self::Session(session::Action::Actuals(action))
    }
}

impl From<EventEdit> for PanelAction {
    fn from(edit: EventEdit) -> Self {
        Self::Session(session::Action::Event(edit))
    }
}

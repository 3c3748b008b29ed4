//! The static words and marks of a language.

use std::fmt;

use super::claims_panel::ClaimsText;
use super::dialogs::{ControlKeys, DialogText, ShortcutGroup};
use super::heading::Heading;
use super::help::CommandHelp;
use super::menu::MenuText;
use super::panels::PanelText;
use super::period::Period;
use super::reality_word::RealityWord;
use super::scenarios::ScenarioText;
use super::view_name::ViewName;
use crate::forecast::Line;
use crate::ledger::Confidence;
use crate::plan::{Assumption, CountsAs, Currency, GoalMeasure, Key, Setting, Stream};

/// The current language.
pub(super) const CURRENT: super::english::English = super::english::English;

/// The words beside a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct KeyText {
    /// The label beside its field.
    pub label: &'static str,
    /// The unit; empty for texts and switches.
    pub unit: &'static str,
    /// The meaning, in a sentence.
    pub help: &'static str,
}

/// The name of a month.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MonthName {
    /// "January".
    pub long: &'static str,
    /// "Jan".
    pub short: &'static str,
}

/// The words of a view.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ViewText {
    /// The word on its tab.
    pub name: &'static str,
    /// The question that it answers.
    pub question: &'static str,
}

/// Static words and marks.
pub trait Names: Sync {
    /// The words beside a key.
    fn key(&self, key: Key) -> KeyText;
    /// The label of a key where there is little room: 16 letters at most.
    fn short_label(&self, key: Key) -> &'static str;
    /// The unit behind the figure in a field; empty where the figure carries its own.
    fn unit_beside(&self, key: Key) -> &'static str;
    /// The words beside a setting of a stream.
    fn setting(&self, setting: Setting) -> KeyText;
    /// The name of a stream on screen.
    fn stream(&self, stream: Stream) -> &'static str;
    /// The name of a line in the middle of a sentence; empty for own streams, which have names of their own.
    fn line(&self, line: Line) -> &'static str;
    /// The head of a column or the label of a row.
    fn heading(&self, heading: Heading) -> &'static str;
    /// The name of a rate without its stream.
    fn rate(&self, of: Assumption) -> &'static str;
    /// The words of a view.
    fn view(&self, view: ViewName) -> ViewText;
    /// The help of a command, an option or a value.
    fn help(&self, help: CommandHelp) -> &'static str;
    /// The name of a measure.
    fn measure(&self, measure: GoalMeasure) -> &'static str;
    /// The part of the figures that an event changes, in a sentence.
    fn counts_as(&self, counts_as: CountsAs) -> &'static str;
    /// The support of a claim.
    fn support(&self, confidence: Confidence) -> &'static str;
    /// The name of a month, 0 for January.
    fn month(&self, index_in_year: usize) -> MonthName;
    /// The word before the number of a new scenario.
    fn scenario(&self) -> &'static str;
    /// The name of an example by that of its file; empty for an unknown one.
    fn example(&self, name: &str) -> &'static str;
    /// An example in a line; empty for an unknown one.
    fn example_about(&self, name: &str) -> &'static str;
    /// A text of the menus.
    fn menu(&self, text: MenuText) -> &'static str;
    /// A text of the dialogs.
    fn dialog(&self, text: DialogText) -> &'static str;
    /// The names of keys of the controls, and their effect.
    fn control_keys(&self, keys: ControlKeys) -> (&'static str, &'static str);
    /// The heading of a part of the list of shortcuts.
    fn shortcut_group(&self, group: ShortcutGroup) -> &'static str;
    /// A text of the panels.
    fn panel(&self, text: PanelText) -> &'static str;
    /// A word of the view of reality.
    fn reality(&self, word: RealityWord) -> &'static str;
    /// A text about scenarios.
    fn scenarios(&self, text: ScenarioText) -> &'static str;
    /// A text of the panel of claims.
    fn claims(&self, text: ClaimsText) -> &'static str;
    /// The name of a plan made from a creator's own numbers.
    fn my_plan(&self) -> &'static str;
    /// The name of a currency in the singular: "Euro".
    fn currency(&self, currency: Currency) -> &'static str;
    /// The name of a country by its code of ISO 3166; empty for an unknown one.
    fn country(&self, code: &str) -> &'static str;
    /// The word between the ends of a range: "to".
    fn between(&self) -> &'static str;
    /// The period that a typed text such as "a week" names.
    fn period(&self, text: &str) -> Option<Period>;
}

/// Writes one kind of message.
pub trait Says<M> {
    /// Writes the message as text.
    ///
    /// # Errors
    /// Those of the formatter.
    fn say(&self, message: &M, f: &mut fmt::Formatter<'_>) -> fmt::Result;
}

/// The static words of the current language.
pub(super) fn names() -> &'static dyn Names {
    &CURRENT
}

//! The actions of a session.

use std::path::PathBuf;

use super::document::Gesture;
use super::question::Answer;
use super::settings::SettingAction;
use super::work::{Export, Query};
use crate::forecast::calibrate::CalibratedNumber;
use crate::forecast::goal_seek::Adjustment;
use crate::import::ImportAnswers;
use crate::plan::{
    Assumption, Currency, Difference, Entry, Event, EventId, GiftRow, Key, OwnStreamId, Plan, ScenarioId, StreamId, TaxBand, Variant, YearMonth,
};

/// A change of one key.
#[derive(Clone, Debug, PartialEq)]
pub struct Edit {
    /// The key.
    pub key: Key,
    /// Its new entry.
    pub entry: Entry,
    /// The gesture it is part of.
    pub gesture: Gesture,
}

/// A change of one event.
#[derive(Clone, Debug, PartialEq)]
pub struct EventEdit {
    /// The event.
    pub id: EventId,
    /// The event after it; `None` removes it.
    pub event: Option<Event>,
    /// The gesture it is part of.
    pub gesture: Gesture,
}

/// Another currency for the plan.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct CurrencyChange {
    /// The currency.
    pub currency: Currency,
    /// Its amount for one US dollar.
    pub per_usd: f64,
    /// The treatment of the amounts.
    pub amounts: CurrencyAmounts,
}

/// The amounts of a plan whose currency changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CurrencyAmounts {
    /// They are converted.
    Convert,
    /// Their numbers stay.
    Keep,
}

/// One thing to do.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// Change a key of the shown variant.
    Edit(Edit),
    /// Add, change or remove an event of the shown variant.
    Event(EventEdit),
    /// End the gesture under way.
    Commit,
    /// Add an own stream.
    AddOwn,
    /// Remove an own stream.
    RemoveOwn(OwnStreamId),
    /// Set a number from the data of past LIVEs and months.
    UseOwn(CalibratedNumber),
    /// Dismiss the line on the past of the opened plan.
    DismissDrift,
    /// Apply a suggested adjustment.
    Adjust(Adjustment),
    /// Set the table of gifts by name.
    SetGiftTable(Vec<GiftRow>),
    /// Set the tax bands; none for one rate.
    SetTaxBands(Vec<TaxBand>),
    /// Set the numbers of a preset, by its name.
    ApplyPreset(String),
    /// Set a number from a published claim, by its reference.
    UseClaim(Assumption, String),
    /// Set a number to its default, range and all.
    ResetToDefault(Assumption),
    /// Change the currency of the plan and of all its scenarios.
    Currency(CurrencyChange),
    /// Set the note on a number.
    Note(Assumption, String),
    /// Do something with the scenarios.
    Scenario(ScenarioAction),
    /// Do something with files of platforms.
    Import(ImportAction),
    /// Change past months.
    Actuals(ActualsAction),
    /// Undo a step.
    Undo,
    /// Redo a step.
    Redo,
    /// Go to a step of the history.
    GoToStep(usize),
    /// Open a new plan from an example, by its place in [`crate::file::EXAMPLES`].
    New(usize),
    /// Open a new plan in which nothing earns and nothing costs yet.
    Empty,
    /// Open a new plan, made of the user's own numbers.
    Start(Box<Plan>),
    /// Ask which plan to open.
    AskOpen,
    /// Open a plan.
    Open(PathBuf),
    /// Save to the plan's file.
    Save,
    /// Ask where to save.
    SaveAs,
    /// Show the versions of the plan's file.
    ShowVersions,
    /// Show the unsaved changes of windows that closed unexpectedly.
    ShowRecoverable,
    /// Export something, unless an export runs.
    Export(Export),
    /// Cancel the export that runs.
    CancelExport,
    /// Open the exported file with the system's own program.
    OpenExported,
    /// Close the window.
    Quit,
    /// Check the plan's file for changes by other programs: the window came to the front.
    CheckFile,
    /// Answer the question.
    Answer(Answer),
    /// Ask something that takes longer than a frame.
    Ask(Query),
    /// Change a setting.
    Setting(SettingAction),
}

/// One thing to do with files of platforms.
#[derive(Clone, Debug, PartialEq)]
pub enum ImportAction {
    /// Ask which files to read.
    Ask,
    /// Read these files, to be taken into the plan once the user agrees.
    Read(Vec<PathBuf>),
    /// Answer the questions that a file leaves open, by its place.
    Answer(usize, Box<ImportAnswers>),
    /// Set the money of the plan for one unit of a currency.
    Rate(Currency, f64),
    /// Leave a file out, by its place.
    LeaveOut(usize),
    /// Take everything that was read into the plan.
    Take,
    /// Take nothing.
    Cancel,
}

/// A change of past months.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum ActualsAction {
    /// Remove the amounts and counts of an imported file, by its place.
    RemoveFile(usize),
    /// Set the real earnings of a stream in a month; `None` for none known.
    TypeEarned(YearMonth, StreamId, Option<f64>),
}

/// One thing to do with the scenarios of the plan.
#[derive(Clone, Debug, PartialEq)]
pub enum ScenarioAction {
    /// Show it.
    Show(Variant),
    /// Show the one so many places further, round and round with the base among them.
    Step(isize),
    /// Add one that begins as this one.
    Add(Variant),
    /// Add one that begins as the shown variant, with these entries and this name, if it is free; else the name is the usual one.
    AddWith(Vec<(Key, Entry)>, Option<String>),
    /// Rename it.
    Rename(ScenarioId, String),
    /// Set its note.
    Note(ScenarioId, String),
    /// Set its colour, by its place in the palette.
    Colour(ScenarioId, u8),
    /// Move it among the others.
    Move {
        /// The scenario.
        id: ScenarioId,
        /// Its new place.
        to: usize,
    },
    /// Remove it.
    Delete(ScenarioId),
    /// Export it as a plan file.
    Export(ScenarioId),
    /// Ask for a plan to import one from.
    AskImport,
    /// Follow the base again in one thing.
    Reset(ScenarioId, Difference),
    /// Follow the base again in everything.
    ResetAll(ScenarioId),
    /// Make one of its differences the base's.
    MakeBase(ScenarioId, Difference),
}

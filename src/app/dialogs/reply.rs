//! Data of the dialogs: the text they show and the reply to them.

use std::path::PathBuf;
use std::sync::Arc;

use crate::app::jobs::Ask;
use crate::file::Repaired;
use crate::file::external::ExternalChange;
use crate::plan::{Plan, Variant};

/// What waits for the open plan to be saved or given up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Then {
    /// A new plan from an example.
    New(usize),
    /// Which plan to open is asked next.
    AskOpen,
    /// This plan is opened.
    Open(PathBuf),
    /// What was left behind is opened, by its place in the list.
    Recover(usize),
    /// The window closes.
    Quit,
}

/// How a dialog was answered.
#[derive(Clone, Debug, PartialEq)]
pub enum Reply {
    /// Closed; nothing changes.
    Close,
    /// Save the changes, then go on.
    Save(Then),
    /// Give the changes up and go on.
    Discard(Then),
    /// Open what can be read of a damaged file.
    Repair(Box<Repaired>),
    /// A path was typed.
    Path(Ask, PathBuf),
    /// Save to this path once more, then go on.
    TryAgain(PathBuf, Option<Then>),
    /// Ask where else to save, then go on.
    SaveAs(Option<Then>),
    /// Keep the open plan, whatever others have made of its file.
    KeepMine(ExternalChange, Noticed),
    /// Reload the file as another program left it.
    Reload(ExternalChange),
    /// Open what was left behind, by its place in the list.
    Recover(usize),
    /// Ask whether what was left behind is to go.
    AskToDiscard(usize),
    /// Delete the autosave.
    DiscardAutosave(usize),
    /// Back to what was left behind.
    Offers,
    /// Restore a version.
    Restore(VersionRow),
    /// Import the base or a scenario of another plan.
    Import(Box<Plan>, Variant),
}

/// What a window that is gone left behind, in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offer {
    /// The plan's name; `None` where nothing can be read.
    pub name: Option<String>,
    /// The plan's file, or where the unreadable rest lies.
    pub file: String,
    /// When it last changed.
    pub time: String,
    /// How it ended, and what is wrong with it.
    pub notes: Vec<String>,
    /// How it differs from its file.
    pub differences: Vec<String>,
}

/// A version in words.
#[derive(Clone, Debug, PartialEq)]
pub struct VersionRow {
    /// When its file was written.
    pub time: String,
    /// How it differs from the version before.
    pub change: String,
    /// What restoring it would change.
    pub restoring: String,
    /// The plan, where it can be read.
    pub plan: Option<Arc<Plan>>,
}

/// When it was noticed that others had changed the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Noticed {
    /// When the window came to the front.
    Looking,
    /// Before a save, which waits, and what was to come after it.
    Saving(Option<Then>),
}

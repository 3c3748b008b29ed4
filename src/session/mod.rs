//! The session: the open document and everything done with it, without a window.
//!
//! A front end calls [`Session::poll`] at the start of a frame, draws from [`Session::view`], and applies [`Action`]s to it. Questions
//! and notices are data. All that takes longer than a frame runs in [`work`] and calls `wake` when it is done.

mod action;
pub mod answers_preview;
mod apply;
pub mod crash;
mod document;
mod figures;
mod files_import;
mod flat;
mod flow;
mod history;
mod importing;
mod open;
mod paths;
pub mod question;
mod recoverable;
mod revision;
mod running_export;
mod saving;
pub mod settings;
mod state;
mod view;
pub mod work;

pub use action::{Action, ActualsAction, CurrencyAmounts, CurrencyChange, Edit, EventEdit, ImportAction, ScenarioAction};
pub use document::{Document, Gesture, GestureOn};
pub use figures::{AgainstBase, ChangeSummary, ComparedPlan, DifferenceRow, SideBySideQuery};
pub use files_import::{ExportFile, FilesImport};
pub use history::History;
pub use paths::EXTENSION;
pub use question::{Answer, Failure, NoticeCommand, Question};
pub use revision::{DocumentId, Revision, Revisions, ShownRevision};
pub use settings::SettingAction;
pub use state::{Pointer, Session, SessionOptions};
pub use view::View;
pub use work::autosave::{Autosave, Rescuer};

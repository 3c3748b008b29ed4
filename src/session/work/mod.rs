//! Everything that runs off the frame: jobs return results, and the session decides whether they still belong.

pub mod autosave;
pub mod cache;
mod cash_job;
mod comparison_job;
mod export_job;
pub mod file_jobs;
mod futures_job;
mod given_job;
mod import_progress;
mod jobs;
pub mod queue;
mod sweep_job;

pub use cash_job::CashResult;
pub use comparison_job::{ComparisonQuery, ComparisonResult, StepsQuery};
pub use export_job::{Copied, Export, ExportMaker, ExportStop};
pub(super) use export_job::{Exports, RunningExport};
pub use file_jobs::{FileOpener, FileResult, PathAnswer, PathPicker, PathRequest};
pub use futures_job::{FuturesBudget, Run};
pub use given_job::GivenResult;
pub use import_progress::ImportProgress;
pub use jobs::{Done, Query, Work};
pub use queue::{JobKind, Queue, Runner, Threads};
pub use sweep_job::{SweepQuery, SweepResult};

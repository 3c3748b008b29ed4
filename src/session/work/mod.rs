//! Everything that runs off the frame: jobs return results, and the session decides whether they still belong.

pub mod autosave;
pub mod cache;
mod comparison;
pub mod files;
mod futures;
mod jobs;
pub mod queue;
mod reach;
mod sweep;

pub use comparison::{ComparisonQuery, ComparisonResult, StepsQuery};
pub use files::{FileResult, PathAnswer, PathPicker, PathRequest};
pub use futures::{FuturesBudget, Run};
pub use jobs::{Done, Query, Work};
pub use queue::{JobKind, Queue, Runner, Threads};
pub use reach::{ReachQuery, ReachResult};
pub use sweep::{SweepQuery, SweepResult};

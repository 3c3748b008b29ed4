//! The date, the folders and the terminals of a command.

use std::path::PathBuf;

use crate::ledger::Date;
use crate::plan::YearMonth;
use crate::report::Terminal;

/// The date, the folders and the terminals a command runs with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Environment {
    /// The first month of new plans.
    pub this_month: YearMonth,
    /// The day that decides which claims are stale.
    pub today: Date,
    /// The folder of the user's own ledger; none where the system names no such folder.
    pub config_folder: Option<PathBuf>,
    /// The terminal of results.
    pub out: Terminal,
    /// The terminal of everything else.
    pub err: Terminal,
}

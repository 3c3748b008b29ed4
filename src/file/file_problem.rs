//! Problems of plan files and their places.

use std::fmt;
use std::path::{Path, PathBuf};

use crate::words::file::FileFault;
use crate::words::in_a_line;
use crate::words::repair_change::Repair;

/// A place in a file, both counted from 1; the column in characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The line.
    pub line: usize,
    /// The column.
    pub column: usize,
}

impl Place {
    /// The place of a byte of the text.
    pub(super) fn of(text: &str, offset: usize) -> Self {
        let before = &text[..offset];
        let start_of_line = before.rfind('\n').map_or(0, |end| end + 1);
        Self { line: before.bytes().filter(|byte| *byte == b'\n').count() + 1, column: before[start_of_line..].chars().count() + 1 }
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.line, self.column)
    }
}

/// A problem of a plan file; displays as `line:column: key: fault; remedy`.
#[derive(Clone, Debug, PartialEq)]
pub struct FileProblem {
    /// The place; `None` for the file as a whole.
    pub place: Option<Place>,
    /// The key, section or field; empty for the file as a whole.
    pub subject: String,
    /// The fault.
    pub fault: FileFault,
}

/// A change of a repair; displays as `line:column: key: change`.
#[derive(Clone, Debug, PartialEq)]
pub struct RepairChange {
    /// The place; `None` for the file as a whole.
    pub place: Option<Place>,
    /// The key, section or field; empty for the file as a whole.
    pub subject: String,
    /// The change.
    pub repair: Repair,
}

impl FileProblem {
    pub(super) fn of_file(fault: impl Into<FileFault>) -> Self {
        Self { place: None, subject: String::new(), fault: fault.into() }
    }
}

impl fmt::Display for FileProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        about(f, self.place, &self.subject, &self.fault)
    }
}

impl fmt::Display for RepairChange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        about(f, self.place, &self.subject, &self.repair)
    }
}

fn about(f: &mut fmt::Formatter<'_>, place: Option<Place>, subject: &str, message: &impl fmt::Display) -> fmt::Result {
    if let Some(place) = place {
        write!(f, "{place}: ")?;
    }
    if !subject.is_empty() {
        write!(f, "{subject}: ")?;
    }
    write!(f, "{message}")
}

/// A plan that could not be loaded, with its problems; displays as one complete line a problem, each beginning with the path.
#[derive(Clone, Debug, PartialEq)]
pub struct LoadError {
    path: PathBuf,
    problems: Vec<FileProblem>,
}

impl LoadError {
    pub(super) fn new(path: &Path, problems: Vec<FileProblem>) -> Self {
        Self { path: path.to_owned(), problems }
    }

    /// The file.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The problems in words, with the file and the place of each: one line each.
    #[must_use]
    pub fn lines(&self) -> Vec<String> {
        let gap = |problem: &FileProblem| if problem.place.is_some() { "" } else { " " };
        self.problems.iter().map(|problem| format!("{}:{}{problem}", in_a_line(&self.path), gap(problem))).collect()
    }

    /// The problems, at least one, in the order of the file.
    #[must_use]
    pub fn problems(&self) -> &[FileProblem] {
        &self.problems
    }
}

impl fmt::Display for LoadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.lines().join("\n"))
    }
}

impl std::error::Error for LoadError {}

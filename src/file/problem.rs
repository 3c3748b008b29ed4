//! What is wrong with a plan file, and where.

use std::fmt;
use std::path::{Path, PathBuf};

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

/// One thing wrong with a plan file; displays as `line:column: key: what is wrong; what to do`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileProblem {
    /// Where, unless it is the file as a whole.
    pub place: Option<Place>,
    /// The key, what is wrong and what to do.
    pub message: String,
}

impl FileProblem {
    pub(super) fn at(place: Place, message: impl Into<String>) -> Self {
        Self { place: Some(place), message: message.into() }
    }

    pub(super) fn of_file(message: impl Into<String>) -> Self {
        Self { place: None, message: message.into() }
    }
}

impl fmt::Display for FileProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.place {
            Some(place) => write!(f, "{place}: {}", self.message),
            None => f.write_str(&self.message),
        }
    }
}

/// Why a plan could not be loaded; displays as one complete line a problem, each beginning with the path.
#[derive(Clone, Debug, PartialEq, Eq)]
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

    /// Everything that is wrong, at least one thing, in the order of the file.
    #[must_use]
    pub fn problems(&self) -> &[FileProblem] {
        &self.problems
    }
}

impl fmt::Display for LoadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (i, problem) in self.problems.iter().enumerate() {
            let line_break = if i == 0 { "" } else { "\n" };
            let gap = if problem.place.is_some() { "" } else { " " };
            write!(f, "{line_break}{}:{gap}{problem}", self.path.display())?;
        }
        Ok(())
    }
}

impl std::error::Error for LoadError {}

/// The system's reason in a sentence of ours: without its number, in lower case.
pub(super) fn plain_reason(error: &std::io::Error) -> String {
    let text = error.to_string();
    let text = text.split(" (os error").next().unwrap_or_default();
    let mut chars = text.chars();
    chars.next().map_or_else(String::new, |first| first.to_lowercase().chain(chars).collect())
}

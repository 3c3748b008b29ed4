//! Faults of the user's own files of claims and gifts.

use crate::plan::Fault;
use crate::plan::assumption::Quantity;

/// A problem of a file of the user's own; displays as `file:line: fault; remedy`.
#[derive(Clone, Debug, PartialEq)]
pub struct RowProblem {
    /// The path.
    pub file: String,
    /// The line, from 1; `None` for the file as a whole.
    pub line: Option<u64>,
    /// The fault.
    pub fault: RowFault,
}

/// A fault of a row, or of a file of rows.
#[derive(Clone, Debug, PartialEq)]
pub enum RowFault {
    /// A folder.
    Folder,
    /// A pipe or a device.
    NotAFile,
    /// A file that cannot be read, in the words of the system.
    Unreadable(String),
    /// More bytes than are used.
    TooLarge {
        /// The limit in MiB.
        most: usize,
    },
    /// UTF-16 text.
    Utf16,
    /// A byte that is not UTF-8 text.
    NotUtf8 {
        /// The byte, counted from 1.
        byte: usize,
    },
    /// A file that is not CSV, in the words of the parser.
    NotCsv(String),
    /// A row that is not CSV, in the words of the parser.
    NotCsvRow(String),
    /// Columns separated by semicolons.
    Semicolons {
        /// The missing columns.
        missing: Vec<&'static str>,
        /// All columns.
        columns: &'static [&'static str],
    },
    /// A first line without all required columns.
    MissingColumns {
        /// The missing columns.
        missing: Vec<&'static str>,
        /// All columns.
        columns: &'static [&'static str],
    },
    /// No column of this name.
    UnknownColumn {
        /// The name.
        found: String,
        /// The column most like it.
        near: Option<String>,
        /// All columns.
        columns: &'static [&'static str],
    },
    /// More rows than are used.
    TooManyRows {
        /// The most.
        most: usize,
    },
    /// More claims on one key than are used.
    TooManyClaims {
        /// The most.
        most: usize,
    },
    /// More problems than are listed.
    More,
    /// More fields than columns.
    TooManyFields {
        /// The number of fields.
        fields: usize,
        /// The number of columns.
        columns: usize,
    },
    /// A text that is too long.
    TextTooLong {
        /// The text.
        text: String,
        /// The most characters.
        most: usize,
    },
    /// A text with control characters or line breaks.
    ControlCharacters(String),
    /// The same as an earlier row.
    Repeated {
        /// Its line.
        first: u64,
    },
    /// An empty field.
    Missing {
        /// The column.
        column: &'static str,
    },
    /// A field that cannot be read.
    Bad {
        /// The column.
        column: &'static str,
        /// The text.
        found: String,
        /// The expected value.
        expected: Expected,
    },
    /// A value outside its low and high.
    NotBetween {
        /// The value.
        value: f64,
    },
    /// No number of this key.
    UnknownKey {
        /// The key given.
        found: String,
        /// The key most like it.
        near: Option<String>,
    },
    /// A unit that is not that of the key.
    WrongUnit {
        /// The key.
        key: &'static str,
        /// The unit given.
        found: String,
        /// The unit of the key.
        expected: &'static str,
        /// The quantity of the key.
        quantity: Quantity,
    },
    /// A value outside the limits of its key, without the tag for it.
    OutsideLimits(Limits),
    /// A value inside the limits of its key, with the tag of one outside.
    InsideLimits(Limits),
    /// A gift that a plan refuses.
    Gift(Fault),
}

/// A value and the limits of its key.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Limits {
    /// The key.
    pub key: &'static str,
    /// The value.
    pub value: f64,
    /// The least value of the key.
    pub low: f64,
    /// The greatest value of the key.
    pub high: f64,
}

/// The value a column takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Expected {
    /// A number.
    Number,
    /// The date of a source: a day, a month or a year.
    SourceDate,
    /// A day.
    Day,
    /// A code of ISO 4217.
    Currency,
    /// H, M or L.
    Confidence,
    /// A span of follower counts.
    Followers,
    /// A whole number in a range.
    Whole {
        /// The least.
        low: u32,
        /// The greatest.
        high: u32,
    },
    /// A whole number or nothing.
    WholeOrNothing,
}

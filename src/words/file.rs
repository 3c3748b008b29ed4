//! Faults of plan files: of their text, and of reading and saving them.

use std::io;
use std::path::PathBuf;

use super::picture_fault::PictureFault;
use crate::plan::{Currency, Fault, Kind};

/// A fault of a plan file or of one thing in it.
#[derive(Clone, Debug, PartialEq)]
pub enum FileFault {
    /// A file that cannot be read from the disk.
    Unreadable(ReadFault),
    /// Brackets, names and texts that do not fit together.
    Syntax(SyntaxFault),
    /// Marks of a merge.
    ConflictMarkers,
    /// No version of the format.
    MissingFormat {
        /// The version to write.
        current: String,
    },
    /// Something that is not a version of the format.
    BadFormat {
        /// The text found.
        found: String,
        /// The version to write.
        current: String,
    },
    /// A version of a newer program.
    NewerFormat {
        /// The version found.
        found: String,
        /// The newest version this program reads.
        known: String,
    },
    /// More problems than are listed.
    More,
    /// A section for likes.
    Likes,
    /// No section of this name.
    UnknownSection {
        /// The section most like it.
        near: Option<String>,
        /// The names of all sections.
        sections: &'static [&'static str],
    },
    /// No field of this name.
    UnknownField(FieldHint),
    /// A value of another shape.
    NotA(Shape),
    /// An id that is not a whole number of its range.
    BadId {
        /// The text found.
        found: String,
        /// The greatest id.
        most: u32,
    },
    /// The same field twice.
    Repeated {
        /// The line of the first, where it is known.
        first_line: Option<usize>,
    },
    /// A value that cannot be made out.
    Illegible,
    /// A word without quotation marks.
    Unquoted {
        /// The word.
        found: String,
    },
    /// A value of another kind.
    WrongValue {
        /// The text found.
        found: String,
        /// The expected value.
        expected: Kind,
    },
    /// A part of a value that cannot be read.
    BadPart {
        /// The name of the part.
        part: &'static str,
        /// The text found.
        found: String,
        /// The expected value.
        expected: Part,
    },
    /// A range without all of its parts.
    IncompleteRange {
        /// The missing parts.
        missing: Vec<&'static str>,
    },
    /// A range that is on and off.
    RangeOnAndOff,
    /// A gift without name, coins or number an hour.
    IncompleteGift,
    /// An event without all of its parts.
    IncompleteEvent,
    /// A scenario without a name.
    UnnamedScenario,
    /// A name of a scenario without quotation marks.
    UnquotedName,
    /// A note that is not a text.
    NotAText,
    /// A colour that is not a number of the palette.
    NotAColour,
    /// A key of a change without quotation marks.
    UnquotedKey {
        /// The text found.
        found: String,
    },
    /// A value that the plan refuses.
    Plan(Fault),
}

/// The reason why a file cannot be read from the disk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ReadFault {
    /// More bytes than a plan file may have.
    TooLarge {
        /// The limit in MiB.
        most: usize,
    },
    /// A folder.
    Folder,
    /// A pipe or a device.
    NotAFile,
    /// A picture without a plan to read, or one that takes no changes.
    Picture(PictureFault),
    /// UTF-16 text.
    Utf16,
    /// A byte that is not UTF-8 text.
    NotUtf8 {
        /// The byte, counted from 1.
        byte: usize,
    },
    /// On Windows: open in another program that does not share it.
    InUse,
    /// A symbolic link without a target.
    BrokenLink,
    /// No such file.
    NotFound {
        /// A plan file of a similar name.
        near: Option<String>,
    },
    /// No such folder.
    NoFolder,
    /// No permission to read.
    PermissionDenied,
    /// Anything else, in the words of the system.
    System(String),
}

/// A hint at the field that was meant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FieldHint {
    /// A similar name.
    Near(String),
    /// The section that has a field of this name.
    Section(&'static str),
    /// None.
    None,
}

/// The shape of a value in a plan file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// The fields of a section.
    Section,
    /// The list of own streams.
    OwnStreams,
    /// One own stream.
    OwnStream,
    /// The list of scenarios.
    Scenarios,
    /// One scenario.
    Scenario,
    /// The changes of a scenario.
    Changes,
    /// The table of gifts by name.
    Gifts,
    /// One gift.
    Gift,
    /// A range.
    Range,
    /// The tax bands.
    TaxBands,
    /// One tax band.
    TaxBand,
    /// The list of events.
    Events,
    /// One event.
    Event,
    /// A list of actuals.
    ActualRows,
    /// A day of actuals.
    ActualDay,
    /// An actual amount of a month.
    ActualAmount,
    /// An imported file.
    ImportedFile,
}

/// The value a part takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// A number.
    Number,
    /// A name.
    Name,
    /// A text.
    Text,
    /// A month.
    Month,
    /// The part of the figures that an event changes.
    CountsAs,
    /// A day.
    Day,
    /// An hour of the day.
    Hour,
    /// The key of a stream.
    StreamKey,
    /// The keys of streams.
    StreamKeys,
    /// The names of counts of a day.
    CountKeys,
    /// The code of a currency.
    CurrencyCode,
    /// The source of an actual amount.
    ActualsSource,
}

/// A fault of the syntax.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SyntaxFault {
    /// An empty file.
    NoPlan,
    /// No bracket at the beginning.
    NoOpeningBracket,
    /// Something where a comma or the end belongs.
    CommaMissing {
        /// The text found.
        found: String,
    },
    /// Something where the name of a field belongs.
    NameMissing {
        /// The text found.
        found: String,
    },
    /// No colon after the name of a field.
    ColonMissing,
    /// Something where a value belongs.
    ValueMissing {
        /// The text found.
        found: String,
    },
    /// Text after the end of the plan.
    TrailingText,
    /// An unknown escape in a text.
    BadEscape,
    /// A text between single quotation marks.
    SingleQuotes,
    /// A text of several lines before something that does not fit.
    QuoteMissing,
    /// A bracket without its partner.
    OpenBracket(char),
    /// A text without an end.
    OpenText,
    /// A comment without an end.
    OpenComment,
    /// More brackets inside each other than any plan has.
    TooDeep,
    /// A bracket that closes another kind.
    MismatchedBracket {
        /// The closing one.
        closing: char,
        /// The opening one.
        opening: char,
        /// Its line.
        line: usize,
    },
    /// A closing bracket without an opening one.
    StrayBracket(char),
    /// A line that turns on extensions of RON.
    Extensions,
    /// More fields in a bracket than a plan has.
    TooManyFields,
}

/// The reason why a plan or another file cannot be saved. The file at the path is as it was.
#[derive(Debug)]
pub enum SaveFault {
    /// A new file was asked for, and there is one.
    Exists,
    /// A folder, a device or the like.
    NotAFile,
    /// No such folder.
    NoFolder,
    /// The file is protected.
    ReadOnly,
    /// The folder is protected.
    NoPermission,
    /// On Windows: open in another program that does not share it.
    InUse,
    /// No room is left.
    Full,
    /// Anything else.
    Other(io::Error),
}

/// A part of a plan file that is read, but is perhaps not meant so; it is written back as it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FileWarning {
    /// Fields of a newer program.
    NewerFields {
        /// The version of the file.
        found: String,
        /// The version of this program.
        known: String,
        /// The fields.
        names: Vec<String>,
    },
    /// A change of a key that does not exist.
    UnknownChange {
        /// The scenario.
        scenario: String,
        /// The key.
        key: String,
        /// The key most like it.
        near: Option<String>,
    },
    /// Amounts in US dollars that count one to one in another currency.
    NoRate {
        /// The plan's currency.
        currency: Currency,
    },
    /// A gift whose name is nearly that of one in the catalogue.
    MisspeltGift {
        /// The name in the file.
        name: String,
        /// The name in the catalogue.
        near: String,
    },
}

/// The former text of a saved file could not be kept as a version.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VersionFault {
    /// The file.
    pub path: PathBuf,
    /// The reason.
    pub reason: VersionReason,
}

/// The reason that a version cannot be kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum VersionReason {
    /// Larger than any plan.
    TooLarge,
    /// The system's reason.
    System(String),
}

impl From<io::Error> for VersionReason {
    fn from(error: io::Error) -> Self {
        Self::System(system_reason(&error))
    }
}

/// The reason of the system without its number, in lower case.
#[must_use]
pub fn system_reason(error: &io::Error) -> String {
    let text = error.to_string();
    let text = text.split(" (os error").next().unwrap_or_default();
    let mut chars = text.chars();
    chars.next().map_or_else(String::new, |first| first.to_lowercase().chain(chars).collect())
}

impl From<Fault> for FileFault {
    fn from(fault: Fault) -> Self {
        Self::Plan(fault)
    }
}

impl From<ReadFault> for FileFault {
    fn from(fault: ReadFault) -> Self {
        Self::Unreadable(fault)
    }
}

impl From<SyntaxFault> for FileFault {
    fn from(fault: SyntaxFault) -> Self {
        Self::Syntax(fault)
    }
}

impl From<Shape> for FileFault {
    fn from(shape: Shape) -> Self {
        Self::NotA(shape)
    }
}

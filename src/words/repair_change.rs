//! Changes of a repair.

use super::file::FileFault;
use crate::plan::{Fault, Key};

/// One thing a repair changed or left out.
#[derive(Clone, Debug, PartialEq)]
pub enum Repair {
    /// UTF-16 text became UTF-8.
    FromUtf16,
    /// Bytes that are not text were replaced.
    NotUtf8,
    /// The first side of a merge conflict was kept.
    FirstSide {
        /// The first lines left out.
        dropped: Vec<String>,
        /// The number of further lines left out.
        more: usize,
    },
    /// A fault without consequences.
    ReadAround(FileFault),
    /// A value was left out for a fault.
    LeftOut(FileFault),
    /// The version could not be read.
    NoFormat {
        /// The version of this program.
        current: String,
    },
    /// The version was raised.
    OlderFormat {
        /// The version found.
        found: String,
        /// The version of this program.
        current: String,
    },
    /// The version of a newer program.
    NewerFormat {
        /// The version found.
        found: String,
        /// The newest version this program reads.
        known: String,
    },
    /// More changes than are listed.
    More {
        /// The number of changes.
        count: usize,
    },
    /// Own streams beyond the most a plan holds were left out.
    TooManyOwnStreams {
        /// The number of streams.
        count: usize,
        /// The number kept.
        most: usize,
    },
    /// An own stream got a free id, since its own cannot be read.
    BadId {
        /// The greatest id.
        most: u32,
    },
    /// An own stream got a free id, since another has its own.
    TakenId {
        /// The id.
        id: u32,
    },
    /// Counting gifts by name was turned off, since the table is missing.
    NoGiftTable,
    /// The file ends before the plan.
    CutShort {
        /// The missing sections.
        missing: Vec<&'static str>,
        /// The streams that were turned off.
        off: Vec<&'static str>,
        /// Whether own streams and scenarios may be missing too.
        may_lack_lists: bool,
    },
    /// Of a list that the end of the file cuts off, the whole elements were kept.
    CutList,
    /// A value that cannot be made out was left out.
    Illegible,
    /// An unknown field was taken for another.
    Misspelt {
        /// The field taken.
        key: Key,
    },
    /// A field of another section was moved there.
    Misplaced {
        /// The field taken.
        key: Key,
    },
    /// An unknown section was recognised by its fields.
    SectionByFields {
        /// The section taken.
        section: &'static str,
    },
    /// An unknown section was taken for another.
    MisspeltSection {
        /// The section taken.
        section: &'static str,
    },
    /// An unknown field was left out.
    UnknownField,
    /// The second of two equal fields was left out.
    Repeated,
    /// A value was corrected.
    Corrected {
        /// The reason.
        fault: Fault,
        /// The new value, as a file writes it.
        value: String,
    },
    /// A range was reduced to its value.
    ValueAlone {
        /// The reason.
        fault: FileFault,
        /// The value.
        value: f64,
    },
    /// A value was replaced by its default.
    Default {
        /// The reason.
        fault: FileFault,
        /// The default, as a file writes it.
        value: String,
    },
    /// The rest of a file with more than any plan holds was left out.
    TooMuch,
    /// An own stream was closed.
    OpenStream,
    /// A section was closed.
    OpenSection,
    /// A bracket was left out.
    StrayBracket(char),
    /// A line with a comment that does not end was left out.
    OpenComment,
    /// A line that cannot be made out was left out.
    IllegibleLine,
    /// Fields after the end of the plan were read.
    EarlyEnd,
    /// A comma was added.
    CommaMissing,
    /// An own stream was begun.
    NoStream,
    /// A field outside its section was put there.
    OutsideSection {
        /// The section.
        section: &'static str,
    },
    /// An opening bracket was added.
    BracketMissing,
}

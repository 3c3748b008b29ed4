//! Faults of the user's own files of claims and gifts.

use std::fmt::{Formatter, Result};

use super::English;
use super::remedy::with_remedy;
use crate::ledger::{Expected, Limits, RowFault, RowProblem};
use crate::plan::assumption::Quantity;
use crate::words::number::exact;
use crate::words::{Says, excerpt, plain};

/// The most characters quoted of a text.
const QUOTED: usize = 40;

impl Says<RowProblem> for English {
    fn say(&self, problem: &RowProblem, f: &mut Formatter<'_>) -> Result {
        match problem.line {
            Some(line) => write!(f, "{}:{line}: ", problem.file)?,
            None => write!(f, "{}: ", problem.file)?,
        }
        self.say(&problem.fault, f)
    }
}

impl Says<RowFault> for English {
    fn say(&self, fault: &RowFault, f: &mut Formatter<'_>) -> Result {
        const SAVE_AS_CSV: &str = "save it as CSV, UTF-8";
        match fault {
            RowFault::Folder => with_remedy(f, "this is a folder", "replace it by a file of this name"),
            RowFault::NotAFile => with_remedy(f, "this is a pipe or a device", "replace it by a file of this name"),
            RowFault::Unreadable(reason) => with_remedy(f, format_args!("cannot be read ({reason})"), "make the file readable"),
            RowFault::TooLarge { most } => with_remedy(f, format_args!("larger than {most} MiB, so it is not used"), "keep only your own rows in it"),
            RowFault::Utf16 => with_remedy(f, "saved as UTF-16", SAVE_AS_CSV),
            RowFault::NotUtf8 { byte } => with_remedy(f, format_args!("byte {byte} is not UTF-8 text"), SAVE_AS_CSV),
            RowFault::NotCsv(reason) => with_remedy(f, format_args!("cannot be read as CSV ({reason})"), SAVE_AS_CSV),
            RowFault::NotCsvRow(reason) => with_remedy(f, format_args!("cannot be read as CSV ({reason})"), "write the row anew"),
            RowFault::Semicolons { missing, columns } => with_remedy(
                f,
                format_args!("its columns are separated by semicolons, so {} are missing", missing.join(", ")),
                format_args!("save it with commas, beginning with {}", columns.join(",")),
            ),
            RowFault::MissingColumns { missing, columns } => {
                with_remedy(f, format_args!("the first line lacks {}", missing.join(", ")), format_args!("begin the file with {}", columns.join(",")))
            }
            RowFault::UnknownColumn { found, near: Some(near), .. } => {
                with_remedy(f, format_args!("unknown column “{}”", excerpt(found, QUOTED)), format_args!("did you mean {near}?"))
            }
            RowFault::UnknownColumn { found, near: None, columns } => {
                with_remedy(f, format_args!("unknown column “{}”", excerpt(found, QUOTED)), format_args!("the columns are {}", columns.join(", ")))
            }
            #[expect(clippy::cast_precision_loss, reason = "rows are few")]
            RowFault::TooManyRows { most } => with_remedy(f, format_args!("more than {} rows", plain(*most as f64)), "the rest is not used; remove some"),
            RowFault::TooManyClaims { most } => with_remedy(f, format_args!("there are {most} claims on this key already, so no more are used"), "remove some"),
            RowFault::More => with_remedy(f, "More problems not shown", "fix these first"),
            RowFault::TooManyFields { fields, columns } => {
                with_remedy(f, format_args!("{fields} fields where the first line has {columns}"), "put quotation marks around a text with commas")
            }
            RowFault::TextTooLong { text, most } => {
                with_remedy(f, format_args!("a text of more than {most} characters begins with “{}”", excerpt(text, QUOTED)), "is a quotation mark missing?")
            }
            RowFault::ControlCharacters(text) => {
                with_remedy(f, format_args!("“{}” has control characters or line breaks", excerpt(text, QUOTED)), "remove them")
            }
            RowFault::Repeated { first } => with_remedy(f, format_args!("the same as line {first}"), "keep one of them"),
            RowFault::Missing { column: "value" } => with_remedy(f, "value is missing", "add a number like 0.005"),
            RowFault::Missing { column } => with_remedy(f, format_args!("{column} is missing"), "add it"),
            RowFault::Bad { column, found, expected } => {
                with_remedy(f, format_args!("{column} is “{}”", excerpt(found, QUOTED)), format_args!("use {expected}"))
            }
            RowFault::NotBetween { value } => with_remedy(f, format_args!("{} is not between low and high", exact(*value)), "fix one of the three"),
            RowFault::UnknownKey { found, near: Some(near) } => {
                with_remedy(f, format_args!("unknown key “{}”", excerpt(found, QUOTED)), format_args!("did you mean {near}?"))
            }
            RowFault::UnknownKey { found, near: None } => {
                with_remedy(f, format_args!("unknown key “{}”", excerpt(found, QUOTED)), "`zeroline keys` lists them all")
            }
            RowFault::WrongUnit { key, found, expected, quantity } => with_remedy(
                f,
                format_args!("the unit is “{}”, but {key} is counted in {expected}", excerpt(found, QUOTED)),
                match quantity {
                    Quantity::Money | Quantity::Usd => "use the amount in US dollars, with a unit that begins with USD",
                    Quantity::Fraction => "use a fraction, 0.2 for 20%, with a unit that begins with the word fraction",
                    Quantity::Count | Quantity::Hours | Quantity::Factor => "use the unit of the key",
                },
            ),
            RowFault::OutsideLimits(Limits { key, value, low, high }) => with_remedy(
                f,
                format_args!("{} is outside the limits of {key}, {low} to {high}", exact(*value)),
                "fix it, or begin its note with “outside limit.” to show it all the same",
            ),
            RowFault::InsideLimits(Limits { key, value, low, high }) => with_remedy(
                f,
                format_args!("{} is inside the limits of {key}, {low} to {high}", exact(*value)),
                "remove the words “outside limit.” from its note",
            ),
            RowFault::Gift(fault) => self.say(fault, f),
        }
    }
}

impl Says<Expected> for English {
    fn say(&self, expected: &Expected, f: &mut Formatter<'_>) -> Result {
        match expected {
            Expected::Number => f.write_str("a number like 0.005, with a point and no currency sign"),
            Expected::SourceDate => f.write_str("a date like 2026-02-20, 2026-02 or 2026"),
            Expected::Day => f.write_str("a day like 2026-11-22"),
            Expected::Currency => f.write_str("a currency code like EUR"),
            Expected::Confidence => f.write_str("H, M or L"),
            Expected::Followers => f.write_str("a span like 10000-50000 or 1000000+"),
            Expected::Whole { low, high } => write!(f, "a whole number from {low} to {high}"),
            Expected::WholeOrNothing => f.write_str("a whole number, or nothing"),
        }
    }
}

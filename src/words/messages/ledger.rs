//! Faults of the user's own files of claims and gifts.

use std::fmt;

use crate::ledger::{Expected, Limits, RowFault, RowProblem};
use crate::plan::assumption::Quantity;
use crate::words::excerpt;
use crate::words::number::exact;
use crate::words::translation::{Grouped, say, say_fault};

/// The most characters quoted of a text.
const QUOTED: usize = 40;

impl fmt::Display for RowProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            Some(line) => write!(f, "{}:{line}: ", self.file)?,
            None => write!(f, "{}: ", self.file)?,
        }
        self.fault.fmt(f)
    }
}

impl fmt::Display for RowFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Folder => say_fault!(f, "row-fault-folder"),
            Self::NotAFile => say_fault!(f, "row-fault-not-a-file"),
            Self::Unreadable(reason) => say_fault!(f, "row-fault-unreadable", reason),
            Self::TooLarge { most } => say_fault!(f, "row-fault-too-large", most),
            Self::Utf16 => say_fault!(f, "row-fault-utf16"),
            Self::NotUtf8 { byte } => say_fault!(f, "row-fault-not-utf8", byte),
            Self::NotCsv(reason) => say_fault!(f, "row-fault-not-csv", reason),
            Self::NotCsvRow(reason) => say_fault!(f, "row-fault-not-csv-row", reason),
            Self::Semicolons { missing, columns } => say_fault!(f, "row-fault-semicolons", missing = missing.join(", "), columns = columns.join(",")),
            Self::MissingColumns { missing, columns } => {
                say_fault!(f, "row-fault-missing-columns", missing = missing.join(", "), columns = columns.join(","))
            }
            Self::UnknownColumn { found, near: Some(near), .. } => {
                say_fault!(f, "row-fault-unknown-column-some", found = excerpt(found, QUOTED), near)
            }
            Self::UnknownColumn { found, near: None, columns } => {
                say_fault!(f, "row-fault-unknown-column-none", found = excerpt(found, QUOTED), columns = columns.join(", "))
            }
            Self::TooManyRows { most } => say_fault!(f, "row-fault-too-many-rows", most = Grouped::of(*most)),
            Self::TooManyClaims { most } => say_fault!(f, "row-fault-too-many-claims", most),
            Self::More => say_fault!(f, "row-fault-more"),
            Self::TooManyFields { fields, columns } => {
                say_fault!(f, "row-fault-too-many-fields", fields, columns)
            }
            Self::TextTooLong { text, most } => {
                say_fault!(f, "row-fault-text-too-long", most, text = excerpt(text, QUOTED))
            }
            Self::ControlCharacters(text) => {
                say_fault!(f, "row-fault-control-characters", text = excerpt(text, QUOTED))
            }
            Self::Repeated { first } => say_fault!(f, "row-fault-repeated", first),
            Self::Missing { column: "value" } => say_fault!(f, "row-fault-missing-value"),
            Self::Missing { column } => say_fault!(f, "row-fault-missing", column),
            Self::Bad { column, found, expected } => {
                say_fault!(f, "row-fault-bad", column, found = excerpt(found, QUOTED), expected)
            }
            Self::NotBetween { value } => say_fault!(f, "row-fault-not-between", value = exact(*value)),
            Self::UnknownKey { found, near: Some(near) } => {
                say_fault!(f, "row-fault-unknown-key-some", found = excerpt(found, QUOTED), near)
            }
            Self::UnknownKey { found, near: None } => {
                say_fault!(f, "row-fault-unknown-key-none", found = excerpt(found, QUOTED))
            }
            Self::WrongUnit { key, found, expected, quantity } => {
                let id = match quantity {
                    Quantity::Money | Quantity::Usd => "row-fault-unit-of-money",
                    Quantity::Fraction => "row-fault-unit-of-share",
                    Quantity::Count | Quantity::Hours | Quantity::Factor => "row-fault-unit",
                };
                say_fault!(f, id, found = excerpt(found, QUOTED), key, expected)
            }
            Self::OutsideLimits(Limits { key, value, low, high }) => say_fault!(f, "row-fault-outside-limits", value = exact(*value), key, low, high),
            Self::InsideLimits(Limits { key, value, low, high }) => say_fault!(f, "row-fault-inside-limits", value = exact(*value), key, low, high),
            Self::Gift(fault) => fault.fmt(f),
        }
    }
}

impl fmt::Display for Expected {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Number => say!(f, "expected-number"),
            Self::SourceDate => say!(f, "expected-source-date"),
            Self::Day => say!(f, "expected-day"),
            Self::Currency => say!(f, "expected-currency"),
            Self::Confidence => say!(f, "expected-confidence"),
            Self::Followers => say!(f, "expected-followers"),
            Self::Whole { low, high } => say!(f, "expected-whole", low, high),
            Self::WholeOrNothing => say!(f, "expected-whole-or-nothing"),
        }
    }
}

//! Changes of a repair.

use std::fmt::{Formatter, Result};

use super::English;
use crate::words::Says;
use crate::words::repair_change::Repair;

impl Says<Repair> for English {
    fn say(&self, repair: &Repair, f: &mut Formatter<'_>) -> Result {
        match repair {
            Repair::FromUtf16 => f.write_str("was UTF-16 text; written as UTF-8"),
            Repair::NotUtf8 => f.write_str("not UTF-8 text; replaced by �"),
            Repair::FirstSide { dropped, more } => {
                f.write_str("merge conflict; the first side is kept")?;
                if !dropped.is_empty() {
                    write!(f, "; left out: {}", dropped.join(", "))?;
                }
                if *more > 0 { write!(f, " and {more} more lines") } else { Ok(()) }
            }
            Repair::ReadAround(fault) => write!(f, "{fault:#}; read around it"),
            Repair::LeftOut(fault) => write!(f, "{fault:#}; left out"),
            Repair::NoFormat { current } => write!(f, "no version can be read; taken as {current}"),
            Repair::OlderFormat { found, current } => write!(f, "was {found} and is now {current}; every number stays"),
            Repair::NewerFormat { found, known } => {
                write!(f, "made by a newer Zeroline (format {found}; this one reads up to {known}); unknown fields are left out")
            }
            Repair::More { count } => write!(f, "{count} more things were repaired or left out"),
            Repair::TooManyOwnStreams { count, most } => {
                write!(f, "there are {count} streams here, and a plan holds at most {most}; the first {most} are kept")
            }
            Repair::BadId { most } => write!(f, "not a whole number from 1 to {most}; the stream gets a free id"),
            Repair::TakenId { id } => write!(f, "the id {id} is taken; the stream gets a free id"),
            Repair::NoGiftTable => f.write_str("the table of gifts is missing, so gifts are counted by the sliders"),
            Repair::CutShort { missing, off, may_lack_lists } => {
                f.write_str("the file ends before the plan does; missing numbers are set to their defaults")?;
                if !missing.is_empty() {
                    write!(f, "; missing: {}", missing.join(", "))?;
                }
                if !off.is_empty() {
                    write!(f, "; turned off for it: {}", off.join(", "))?;
                }
                if *may_lack_lists { f.write_str("; own streams and scenarios may be missing") } else { Ok(()) }
            }
            Repair::CutList => f.write_str("the file ends in this list; its whole elements are kept"),
            Repair::Illegible => f.write_str("cannot be read; left out"),
            Repair::Misspelt { key } => write!(f, "unknown field; read as {key}"),
            Repair::Misplaced { key } => write!(f, "in the wrong section; read as {key}"),
            Repair::SectionByFields { section } => write!(f, "unknown section; its fields are those of {section}"),
            Repair::MisspeltSection { section } => write!(f, "unknown section; read as {section}"),
            Repair::UnknownField => f.write_str("unknown field; left out"),
            Repair::Repeated => f.write_str("given twice; the first is kept"),
            Repair::Corrected { fault, value } => write!(f, "{fault:#}; set to {value}"),
            Repair::ValueAlone { fault, value } => write!(f, "{fault:#}; set to its value alone, {value}"),
            Repair::Default { fault, value } => write!(f, "{fault:#}; set to its default, {value}"),
            Repair::TooMuch => f.write_str("more than any plan holds; the rest of the file is left out"),
            Repair::OpenStream => f.write_str("the stream before this is not closed; closed here"),
            Repair::OpenSection => f.write_str("the section before it is not closed; closed here"),
            Repair::StrayBracket(bracket) => write!(f, "this {bracket} fits nothing here; left out"),
            Repair::OpenComment => f.write_str("the comment that begins here is never closed; this line is left out"),
            Repair::IllegibleLine => f.write_str("cannot be read; this line is left out"),
            Repair::EarlyEnd => f.write_str("the plan seems to end before this; read on"),
            Repair::CommaMissing => f.write_str("a comma is missing before it; added"),
            Repair::NoStream => f.write_str("outside a stream; a stream begins here"),
            Repair::OutsideSection { section } => write!(f, "outside its section; taken as part of {section}"),
            Repair::BracketMissing => f.write_str("its opening bracket is missing; added"),
        }
    }
}

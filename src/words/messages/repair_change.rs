//! Changes of a repair.

use std::fmt;

use crate::words::repair_change::Repair;
use crate::words::translation::say;

impl fmt::Display for Repair {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::FromUtf16 => say!(f, "repair-from-utf16"),
            Self::NotUtf8 => say!(f, "repair-not-utf8"),
            Self::FirstSide { dropped, more } => {
                say!(f, "repair-first-side")?;
                if !dropped.is_empty() {
                    say!(f, "repair-first-side-left-out", dropped = dropped.join(", "))?;
                }
                if *more > 0 { say!(f, "repair-first-side-more", more) } else { Ok(()) }
            }
            Self::ReadAround(fault) => say!(f, "repair-read-around", fault = format!("{fault:#}")),
            Self::LeftOut(fault) => say!(f, "repair-left-out", fault = format!("{fault:#}")),
            Self::NoFormat { current } => say!(f, "repair-no-format", current),
            Self::OlderFormat { found, current } => say!(f, "repair-older-format", found, current),
            Self::NewerFormat { found, known } => {
                say!(f, "repair-newer-format", found, known)
            }
            Self::More { count } => say!(f, "repair-more", count),
            Self::TooManyOwnStreams { count, most } => {
                say!(f, "repair-too-many-own-streams", count, most)
            }
            Self::BadId { most } => say!(f, "repair-bad-id", most),
            Self::TakenId { id } => say!(f, "repair-taken-id", id),
            Self::NoGiftTable => say!(f, "repair-no-gift-table"),
            Self::CutShort { missing, off, may_lack_lists } => {
                say!(f, "repair-cut-short")?;
                if !missing.is_empty() {
                    say!(f, "repair-cut-short-missing", missing = missing.join(", "))?;
                }
                if !off.is_empty() {
                    say!(f, "repair-cut-short-off", off = off.join(", "))?;
                }
                if *may_lack_lists { say!(f, "repair-cut-short-lists") } else { Ok(()) }
            }
            Self::CutList => say!(f, "repair-cut-list"),
            Self::Illegible => say!(f, "repair-illegible"),
            Self::Misspelt { key } => say!(f, "repair-misspelt", key),
            Self::Misplaced { key } => say!(f, "repair-misplaced", key),
            Self::SectionByFields { section } => say!(f, "repair-section-by-fields", section),
            Self::MisspeltSection { section } => say!(f, "repair-misspelt-section", section),
            Self::UnknownField => say!(f, "repair-unknown-field"),
            Self::Repeated => say!(f, "repair-repeated"),
            Self::Corrected { fault, value } => say!(f, "repair-corrected", fault = format!("{fault:#}"), value),
            Self::ValueAlone { fault, value } => say!(f, "repair-value-alone", fault = format!("{fault:#}"), value),
            Self::Default { fault, value } => say!(f, "repair-default", fault = format!("{fault:#}"), value),
            Self::TooMuch => say!(f, "repair-too-much"),
            Self::OpenStream => say!(f, "repair-open-stream"),
            Self::OpenSection => say!(f, "repair-open-section"),
            Self::StrayBracket(bracket) => say!(f, "repair-stray-bracket", bracket),
            Self::OpenComment => say!(f, "repair-open-comment"),
            Self::IllegibleLine => say!(f, "repair-illegible-line"),
            Self::EarlyEnd => say!(f, "repair-early-end"),
            Self::CommaMissing => say!(f, "repair-comma-missing"),
            Self::NoStream => say!(f, "repair-no-stream"),
            Self::OutsideSection { section } => say!(f, "repair-outside-section", section),
            Self::BracketMissing => say!(f, "repair-bracket-missing"),
        }
    }
}

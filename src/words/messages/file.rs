//! Faults of plan files.

use std::fmt;

use crate::words::file::{FieldHint, FileFault, FileWarning, Part, ReadFault, SaveFault, Shape, SyntaxFault, VersionFault, VersionReason, system_reason};
use crate::words::translation::{say, say_fault, text};

impl fmt::Display for FileFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unreadable(fault) => fault.fmt(f),
            Self::Syntax(fault) => fault.fmt(f),
            Self::Plan(fault) => fault.fmt(f),
            Self::ConflictMarkers => say_fault!(f, "file-fault-conflict-markers"),
            Self::MissingFormat { current } => {
                say_fault!(f, "file-fault-missing-format", current)
            }
            Self::BadFormat { found, current } => {
                say_fault!(f, "file-fault-bad-format", found, current)
            }
            Self::NewerFormat { found, known } => say_fault!(f, "file-fault-newer-format", found, known),
            Self::More => say_fault!(f, "file-fault-more"),
            Self::Likes => say_fault!(f, "file-fault-likes"),
            Self::UnknownSection { near: Some(near), .. } => say_fault!(f, "file-fault-unknown-section-some", near),
            Self::UnknownSection { near: None, sections } => {
                say_fault!(f, "file-fault-unknown-section-none", sections = sections.join(", "))
            }
            Self::UnknownField(FieldHint::Near(near)) => say_fault!(f, "file-fault-unknown-field-near", near),
            Self::UnknownField(FieldHint::Section(section)) => say_fault!(f, "file-fault-unknown-field-section", section),
            Self::UnknownField(FieldHint::None) => say_fault!(f, "file-fault-unknown-field-none"),
            Self::NotA(shape) => shape.fmt(f),
            Self::BadId { found, most } => {
                say_fault!(f, "file-fault-bad-id", found, most)
            }
            Self::Repeated { first_line: Some(line) } => say_fault!(f, "file-fault-repeated-some", line),
            Self::Repeated { first_line: None } => say_fault!(f, "file-fault-repeated-none"),
            Self::Illegible => say_fault!(f, "file-fault-illegible"),
            Self::Unquoted { found } => {
                say_fault!(f, "file-fault-unquoted", found, text = found.trim_matches('\''))
            }
            Self::WrongValue { found, expected } => say_fault!(f, "file-fault-wrong-value", found, expected),
            Self::BadPart { part, found, expected } => {
                let expected = text(match expected {
                    Part::Number => "part-number",
                    Part::Name => "part-name",
                    Part::Text => "part-text",
                    Part::Month => "part-month",
                    Part::CountsAs => "part-counts-as",
                    Part::Day => "part-day",
                    Part::Hour => "part-hour",
                    Part::StreamKey => "part-stream-key",
                    Part::StreamKeys => "part-stream-keys",
                    Part::CountKeys => "part-count-keys",
                    Part::CurrencyCode => "part-currency-code",
                    Part::ActualsSource => "part-actuals-source",
                });
                say_fault!(f, "file-fault-bad-part", part, found, expected)
            }
            Self::IncompleteRange { missing } => {
                say_fault!(f, "file-fault-incomplete-range", missing = missing.join(text("list-and")))
            }
            Self::RangeOnAndOff => say_fault!(f, "file-fault-range-on-and-off"),
            Self::IncompleteGift => say_fault!(f, "file-fault-incomplete-gift"),
            Self::IncompleteEvent => say_fault!(f, "file-fault-incomplete-event"),
            Self::UnnamedScenario => say_fault!(f, "file-fault-unnamed-scenario"),
            Self::UnquotedName => say_fault!(f, "file-fault-unquoted-name"),
            Self::NotAText => say_fault!(f, "file-fault-not-a-text"),
            Self::NotAColour => say_fault!(f, "file-fault-not-a-colour"),
            Self::UnquotedKey { found } => {
                say_fault!(f, "file-fault-unquoted-key", found)
            }
        }
    }
}

impl fmt::Display for Shape {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        say!(
            f,
            match self {
                Self::Section => "shape-section",
                Self::OwnStreams => "shape-own-streams",
                Self::OwnStream => "shape-own-stream",
                Self::Scenarios => "shape-scenarios",
                Self::Scenario => "shape-scenario",
                Self::Changes => "shape-changes",
                Self::Gifts => "shape-gifts",
                Self::Gift => "shape-gift",
                Self::ActualRows => "shape-actual-rows",
                Self::ActualDay => "shape-actual-day",
                Self::ActualAmount => "shape-actual-amount",
                Self::ImportedFile => "shape-imported-file",
                Self::TaxBands => "shape-tax-bands",
                Self::TaxBand => "shape-tax-band",
                Self::Events => "shape-events",
                Self::Event => "shape-event",
                Self::Range => "shape-range",
            }
        )
    }
}

impl fmt::Display for ReadFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Picture(fault) => fault.fmt(f),
            Self::TooLarge { most } => say_fault!(f, "read-fault-too-large", most),
            Self::Folder => say_fault!(f, "read-fault-folder"),
            Self::NotAFile => say_fault!(f, "read-fault-not-a-file"),
            Self::Utf16 => say_fault!(f, "read-fault-utf16"),
            Self::NotUtf8 { byte } => say_fault!(f, "read-fault-not-utf8", byte),
            Self::InUse => say_fault!(f, "read-fault-in-use"),
            Self::BrokenLink => say_fault!(f, "read-fault-broken-link"),
            Self::NotFound { near: Some(near) } => say_fault!(f, "read-fault-not-found-some", near),
            Self::NotFound { near: None } => say_fault!(f, "read-fault-not-found-none"),
            Self::NoFolder => say_fault!(f, "read-fault-no-folder"),
            Self::PermissionDenied => say_fault!(f, "read-fault-permission-denied"),
            Self::System(reason) => say_fault!(f, "read-fault-system", reason),
        }
    }
}

impl fmt::Display for SyntaxFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoPlan => say_fault!(f, "syntax-fault-no-plan"),
            Self::NoOpeningBracket => say_fault!(f, "syntax-fault-no-opening-bracket"),
            Self::CommaMissing { found } => say_fault!(f, "syntax-fault-comma-missing", found),
            Self::NameMissing { found } => {
                say_fault!(f, "syntax-fault-name-missing", found)
            }
            Self::ColonMissing => say_fault!(f, "syntax-fault-colon-missing"),
            Self::ValueMissing { found } => {
                say_fault!(f, "syntax-fault-value-missing", found)
            }
            Self::TrailingText => say_fault!(f, "syntax-fault-trailing-text"),
            Self::BadEscape => say_fault!(f, "syntax-fault-bad-escape"),
            Self::SingleQuotes => say_fault!(f, "syntax-fault-single-quotes"),
            Self::QuoteMissing => say_fault!(f, "syntax-fault-quote-missing"),
            Self::OpenBracket(bracket) => say_fault!(f, "syntax-fault-open-bracket", bracket),
            Self::OpenText => say_fault!(f, "syntax-fault-open-text"),
            Self::OpenComment => say_fault!(f, "syntax-fault-open-comment"),
            Self::TooDeep => say_fault!(f, "syntax-fault-too-deep"),
            Self::MismatchedBracket { closing, opening, line } => say_fault!(f, "syntax-fault-mismatched-bracket", closing, opening, line),
            Self::StrayBracket(bracket) => say_fault!(f, "syntax-fault-stray-bracket", bracket),
            Self::Extensions => say_fault!(f, "syntax-fault-extensions"),
            Self::TooManyFields => say_fault!(f, "syntax-fault-too-many-fields"),
        }
    }
}

impl fmt::Display for SaveFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Exists => say_fault!(f, "save-fault-exists"),
            Self::NotAFile => say_fault!(f, "save-fault-not-a-file"),
            Self::NoFolder => say_fault!(f, "save-fault-no-folder"),
            Self::ReadOnly => say_fault!(f, "save-fault-read-only"),
            Self::NoPermission => say_fault!(f, "save-fault-no-permission"),
            Self::InUse => say_fault!(f, "save-fault-in-use"),
            Self::Full => say_fault!(f, "save-fault-full"),
            Self::Other(error) => {
                say_fault!(f, "save-fault-other", system_reason = system_reason(error))
            }
        }
    }
}

impl fmt::Display for VersionFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path = self.path.display().to_string();
        match &self.reason {
            VersionReason::TooLarge => say!(f, "version-fault-too-large", path),
            VersionReason::System(reason) => say!(f, "version-fault-system", path, reason),
        }
    }
}

impl fmt::Display for FileWarning {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NewerFields { found, known, names } => say!(f, "file-warning-newer-fields", found, known, names = names.join(", ")),
            Self::UnknownChange { scenario, key, near: None } => say!(f, "file-warning-unknown-change", scenario, key),
            Self::UnknownChange { scenario, key, near: Some(near) } => say!(f, "file-warning-misspelt-change", scenario, key, near),
            Self::NoRate { currency } => say_fault!(f, "file-warning-no-rate", currency),
            Self::MisspeltGift { name, near } => {
                say_fault!(f, "file-warning-misspelt-gift", name, near)
            }
        }
    }
}

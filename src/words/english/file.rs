//! Faults of plan files.

use std::fmt::{Display, Formatter, Result};

use super::English;
use super::remedy::with_remedy;
use crate::words::Says;
use crate::words::file::{FieldHint, FileFault, FileWarning, Part, ReadFault, SaveFault, Shape, SyntaxFault, VersionFault, VersionReason, system_reason};

impl Says<FileFault> for English {
    fn say(&self, fault: &FileFault, f: &mut Formatter<'_>) -> Result {
        match fault {
            FileFault::Unreadable(fault) => self.say(fault, f),
            FileFault::Syntax(fault) => self.say(fault, f),
            FileFault::Plan(fault) => self.say(fault, f),
            FileFault::ConflictMarkers => with_remedy(f, "merge conflict", "keep one side and delete the <<<<<<<, ======= and >>>>>>> lines"),
            FileFault::MissingFormat { current } => {
                with_remedy(f, "missing", format_args!("write format: \"{current}\", as the first line after the opening bracket"))
            }
            FileFault::BadFormat { found, current } => {
                with_remedy(f, format_args!("found {found}"), format_args!("use \"{current}\", the version of the format"))
            }
            FileFault::NewerFormat { found, known } => with_remedy(
                f,
                format_args!("made by a newer Zeroline (format {found}; this one reads up to {known})"),
                "update Zeroline, then open the plan again",
            ),
            FileFault::More => with_remedy(f, "More problems not shown", "fix these first"),
            FileFault::Likes => with_remedy(f, "likes pay nothing, so there is nothing to set", "remove this section"),
            FileFault::UnknownSection { near: Some(near), .. } => with_remedy(f, "unknown section", format_args!("did you mean {near}?")),
            FileFault::UnknownSection { near: None, sections } => {
                with_remedy(f, "unknown section", format_args!("the sections are {}, own and scenarios", sections.join(", ")))
            }
            FileFault::UnknownField(FieldHint::Near(near)) => with_remedy(f, "unknown field", format_args!("did you mean {near}?")),
            FileFault::UnknownField(FieldHint::Section(section)) => with_remedy(f, "unknown field", format_args!("it belongs in {section}")),
            FileFault::UnknownField(FieldHint::None) => with_remedy(f, "unknown field", "`zeroline keys` lists them all"),
            FileFault::NotA(shape) => self.say(shape, f),
            FileFault::BadId { found, most } => {
                with_remedy(f, format_args!("its id is {found}"), format_args!("use a whole number from 1 to {most}, or leave it out"))
            }
            FileFault::Repeated { first_line: Some(line) } => with_remedy(f, format_args!("given twice, first on line {line}"), "keep one of them"),
            FileFault::Repeated { first_line: None } => with_remedy(f, "given twice", "keep one of them"),
            FileFault::Illegible => with_remedy(f, "cannot be read", "write it anew"),
            FileFault::Unquoted { found } => {
                with_remedy(f, format_args!("found {found} without quotation marks"), format_args!("use \"{}\"", found.trim_matches('\'')))
            }
            FileFault::WrongValue { found, expected } => with_remedy(f, format_args!("found {found}"), format_args!("use {expected}")),
            FileFault::BadPart { part, found, expected } => {
                let expected = match expected {
                    Part::Number => "a number",
                    Part::Name => "a name in quotation marks",
                    Part::Text => "a text in quotation marks",
                    Part::Month => "a month like \"2027-03\"",
                    Part::CountsAs => "\"income\", \"cost\" or \"private\"",
                    Part::Day => "a day like \"2027-01-31\"",
                    Part::StreamKey => "the key of a stream, like \"gifts\" or \"own.1\"",
                    Part::CurrencyCode => "a currency code like \"EUR\"",
                    Part::ActualsSource => "the name of a source, like \"live_center\" or \"typed\"",
                };
                with_remedy(f, format_args!("{part} is {found}"), format_args!("use {expected}"))
            }
            FileFault::IncompleteRange { missing } => {
                with_remedy(f, format_args!("the range lacks {}", missing.join(" and ")), "write (value: 150, low: 90, high: 250), or a number alone")
            }
            FileFault::RangeOnAndOff => with_remedy(f, "the range is on and off", "keep low and high, or low_off and high_off"),
            FileFault::IncompleteGift => with_remedy(f, "a gift needs name, coins and per_hour", "id may be left out"),
            FileFault::IncompleteEvent => with_remedy(f, "an event needs name, month, amount and counts_as", "id may be left out"),
            FileFault::UnnamedScenario => with_remedy(f, "a scenario needs a name", "add one, like name: \"More LIVEs\""),
            FileFault::UnquotedName => with_remedy(f, "its name is not in quotation marks", "write it like \"More LIVEs\""),
            FileFault::NotAText => with_remedy(f, "not a text", "use a text in quotation marks"),
            FileFault::NotAColour => with_remedy(f, "not a colour", "use a whole number from 0 to 255"),
            FileFault::UnquotedKey { found } => {
                with_remedy(f, format_args!("{found} is not a key"), "write it in quotation marks, like \"brands.deals_per_month\"")
            }
        }
    }
}

impl Says<Shape> for English {
    fn say(&self, shape: &Shape, f: &mut Formatter<'_>) -> Result {
        f.write_str(match shape {
            Shape::Section => "expected its fields in round brackets, like (name: value, name: value)",
            Shape::OwnStreams => r#"expected a list in square brackets, like [(name: "Tips", amount_per_month: 100)]"#,
            Shape::OwnStream => r#"expected its fields in round brackets, like (name: "Tips", amount_per_month: 100)"#,
            Shape::Scenarios => r#"expected a list in square brackets, like [(name: "More LIVEs", changes: {})]"#,
            Shape::Scenario => r#"expected its fields in round brackets, like (name: "More LIVEs", changes: {})"#,
            Shape::Changes => r#"expected keys and values in curly brackets, like {"brands.deals_per_month": 3}"#,
            Shape::Gifts => r#"expected a list in square brackets, like [(name: "Rose", coins: 1, per_hour: 40)]"#,
            Shape::Gift => r#"expected a gift in round brackets, like (name: "Rose", coins: 1, per_hour: 40)"#,
            Shape::ActualRows => r#"expected a list in square brackets, like [(day: "2027-01-31", minutes: 150, diamonds: 3000)]"#,
            Shape::ActualDay => r#"expected a day in round brackets, like (day: "2027-01-31", minutes: 150, diamonds: 3000)"#,
            Shape::ActualAmount => r#"expected an amount in round brackets, like (month: "2027-01", stream: "supporters", source: "typed", earned: 250)"#,
            Shape::ImportedFile => r#"expected a file in round brackets, like (name: "revenue.csv", source: "live_center", imported: "2027-02-01")"#,
            Shape::TaxBands => "expected a list in square brackets, like [(from: 0, rate: 0), (from: 12000, rate: 0.2)]",
            Shape::TaxBand => "expected a band in round brackets, like (from: 12000, rate: 0.2)",
            Shape::Events => r#"expected a list in square brackets, like [(name: "Ring light", month: "2027-03", amount: 400, counts_as: "cost")]"#,
            Shape::Event => r#"expected an event in round brackets, like (name: "Ring light", month: "2027-03", amount: 400, counts_as: "cost")"#,
            Shape::Range => "expected a range, like (value: 150, low: 90, high: 250), or a number alone",
        })
    }
}

impl Says<ReadFault> for English {
    fn say(&self, fault: &ReadFault, f: &mut Formatter<'_>) -> Result {
        match fault {
            ReadFault::TooLarge { most } => with_remedy(f, format_args!("larger than {most} MiB, so it cannot be a plan"), "open another file"),
            ReadFault::Folder => with_remedy(f, "this is a folder", "choose a plan file in it"),
            ReadFault::NotAFile => with_remedy(f, "this is a pipe or a device, not a file", "choose a plan file"),
            ReadFault::Utf16 => with_remedy(f, "saved as UTF-16 text", "save it as UTF-8 in your editor"),
            ReadFault::Picture(fault) => self.say(fault, f),
            ReadFault::NotUtf8 { byte } => with_remedy(f, format_args!("byte {byte} is not UTF-8 text"), "if this is a plan, save it as UTF-8 in your editor"),
            ReadFault::InUse => with_remedy(f, "another program has this file open", "close it there and try again"),
            ReadFault::BrokenLink => with_remedy(f, "the target of this link is missing", "open the plan where it is now"),
            ReadFault::NotFound { near: Some(near) } => with_remedy(f, "no such file", format_args!("did you mean {near}?")),
            ReadFault::NotFound { near: None } => with_remedy(f, "no such file", "check its name and folder"),
            ReadFault::NoFolder => with_remedy(f, "no such folder", "check the path"),
            ReadFault::PermissionDenied => with_remedy(f, "permission denied", "make the file readable"),
            ReadFault::System(reason) => with_remedy(f, format_args!("cannot be read ({reason})"), "try again, or open a copy of it"),
        }
    }
}

impl Says<SyntaxFault> for English {
    fn say(&self, fault: &SyntaxFault, f: &mut Formatter<'_>) -> Result {
        let never_closed = |f: &mut Formatter<'_>, what: &dyn Display, remedy: &str| with_remedy(f, format_args!("{what} is never closed"), remedy);
        match fault {
            SyntaxFault::NoPlan => with_remedy(f, "there is no plan in this file", "open another one, or make a new plan with `zeroline new`"),
            SyntaxFault::NoOpeningBracket => with_remedy(f, "a plan begins with an opening bracket, (", "is this a Zeroline plan?"),
            SyntaxFault::CommaMissing { found } => with_remedy(
                f,
                format_args!("“{found}” does not belong here"),
                "is a comma missing before it? Names are written like_this, numbers like 1500.5, texts in quotation marks",
            ),
            SyntaxFault::NameMissing { found } => {
                with_remedy(f, format_args!("expected the name of a field, found “{found}”"), "write name: value, and numbers with a point, not a comma")
            }
            SyntaxFault::ColonMissing => with_remedy(f, "a colon is missing after the name of the field", "write name: value"),
            SyntaxFault::ValueMissing { found } => {
                with_remedy(f, format_args!("expected a value, found “{found}”"), "use a number, true, false or a text in quotation marks")
            }
            SyntaxFault::TrailingText => with_remedy(f, "text after the end of the plan", "remove it"),
            SyntaxFault::BadEscape => with_remedy(f, r#"a backslash in a text needs n, t, " or another backslash after it"#, r"write \\ for a backslash"),
            SyntaxFault::SingleQuotes => with_remedy(f, r#"a text needs double quotation marks, like "Mona""#, "replace the single ones"),
            SyntaxFault::QuoteMissing => with_remedy(
                f,
                "the text that begins here runs over several lines, and the text after it does not fit",
                "is its closing quotation mark missing?",
            ),
            SyntaxFault::OpenBracket(bracket) => {
                never_closed(f, &format_args!("this {bracket}"), "close it, or if the file was cut short, restore a whole copy")
            }
            SyntaxFault::OpenText => never_closed(f, &"the text that begins here", "add a quotation mark where it ends"),
            SyntaxFault::OpenComment => never_closed(f, &"the comment that begins here", "add */ where it ends"),
            SyntaxFault::TooDeep => with_remedy(f, "brackets nest deeper here than in any plan", "remove the extra ones"),
            SyntaxFault::MismatchedBracket { closing, opening, line } => with_remedy(
                f,
                format_args!("this {closing} does not close the {opening} of line {line}"),
                "there is one bracket too many or too few between them",
            ),
            SyntaxFault::StrayBracket(bracket) => with_remedy(f, format_args!("no bracket is open that this {bracket} could close"), "remove it"),
            SyntaxFault::Extensions => with_remedy(f, "a plan uses no extensions of RON", "remove the line with #![enable"),
            SyntaxFault::TooManyFields => with_remedy(f, "more fields in this bracket than a plan can hold", "remove those that do not belong there"),
        }
    }
}

impl Says<SaveFault> for English {
    fn say(&self, fault: &SaveFault, f: &mut Formatter<'_>) -> Result {
        match fault {
            SaveFault::Exists => with_remedy(f, "file exists", "choose another name"),
            SaveFault::NotAFile => with_remedy(f, "this is not a file", "choose a file name"),
            SaveFault::NoFolder => with_remedy(f, "no such folder", "choose another one, or create it first"),
            SaveFault::ReadOnly => with_remedy(f, "the file is read-only", "save under another name, or make it writable"),
            SaveFault::NoPermission => with_remedy(f, "permission denied in this folder", "choose another one"),
            SaveFault::InUse => with_remedy(f, "another program has this file open", "close it there and save again, or save under another name"),
            SaveFault::Full => with_remedy(f, "the disk is full", "free some space or choose another disk"),
            SaveFault::Other(error) => {
                with_remedy(f, format_args!("cannot be written ({})", system_reason(error)), "save under another name or in another folder")
            }
        }
    }
}

impl Says<VersionFault> for English {
    fn say(&self, VersionFault { path, reason }: &VersionFault, f: &mut Formatter<'_>) -> Result {
        write!(f, "The former text of {} could not be kept as a version: ", path.display())?;
        match reason {
            VersionReason::TooLarge => f.write_str("it is larger than any plan."),
            VersionReason::System(reason) => write!(f, "{reason}."),
        }
    }
}

impl Says<FileWarning> for English {
    fn say(&self, warning: &FileWarning, f: &mut Formatter<'_>) -> Result {
        match warning {
            FileWarning::NewerFields { found, known, names } => write!(
                f,
                "made by a newer Zeroline (format {found}; this one knows {known}); these fields have no effect here and are kept when you save: {}",
                names.join(", ")
            ),
            FileWarning::UnknownChange { scenario, key, near } => {
                write!(f, "scenario “{scenario}”: unknown key {key}, so its change has no effect; it is kept when you save")?;
                near.as_ref().map_or(Ok(()), |near| write!(f, "; did you mean {near}?"))
            }
            FileWarning::NoRate { currency } => with_remedy(
                f,
                format_args!("plan.currency_per_usd is 1, so one US dollar of gifts counts as 1 {currency}"),
                format_args!("set it to the price of one US dollar in {currency}"),
            ),
            FileWarning::MisspeltGift { name, near } => {
                with_remedy(f, format_args!("gifts.gift_mix: “{name}” is not in the program's catalogue of gifts"), format_args!("did you mean {near}?"))
            }
        }
    }
}

//! Every fault has a cause and, after a semicolon, a remedy; the alternate form has the cause alone.

use std::fmt::Display;
use std::io;

use zeroline::forecast::goal_seek::Refused;
use zeroline::forecast::parameter_sweep::{NoAxis, NoSweep};
use zeroline::ledger::{Expected, Limits, RowFault};
use zeroline::plan::assumption::Quantity;
use zeroline::plan::{ActualsFault, Currency, Entry, Fault, GiftTableFault, Key, Problem, RangeFault, TaxBandsFault, TextFault, YearMonth};
use zeroline::words::file::{FieldHint, FileFault, Part, ReadFault, SaveFault, SyntaxFault};
use zeroline::words::import_preview::{ImportDoubt, ImportFault};
use zeroline::words::{EntryFault, NotANumber, parse_number};

fn key() -> Key {
    "gifts.gifts_per_hour".parse().unwrap()
}

/// The sentence has a remedy, the alternate form is the same without it, and neither speaks in metaphors.
fn check(faults: impl IntoIterator<Item = impl Display>) {
    const METAPHORS: [&str; 6] = [" stands", " lies ", "mend", "take out", "whoever", " there is no such"];
    for fault in faults {
        let (sentence, reason) = (fault.to_string(), format!("{fault:#}"));
        assert!(sentence.strip_prefix(&reason).is_some_and(|remedy| remedy.len() > 4 && remedy.starts_with("; ")), "{sentence}");
        assert!(!sentence.ends_with('.') && !reason.is_empty(), "{sentence}");
        assert!(!METAPHORS.iter().any(|metaphor| sentence.to_lowercase().contains(metaphor)), "{sentence}");
    }
}

/// One fault of every kind: a new kind does not compile until it is here.
fn plan_faults() -> Vec<Fault> {
    let kind = key().kind();
    let bad_range = |reason| Fault::BadRange { value: 150.0, low: 90.0, high: 250.0, reason };
    let bad_text = |reason| Fault::BadText { reason };
    let bad_table = |reason| Fault::BadGiftTable { reason };
    let bad_bands = |reason| Fault::BadTaxBands { reason };
    let all = vec![
        Fault::NotFinite { low: 0.0, high: 1.0 },
        Fault::OutsideLimit { value: 2.0, low: 0.0, high: 1.0 },
        Fault::OutsideWhole { value: -1.0, low: 0, high: u64::MAX },
        Fault::NotWhole { value: 1.5, low: 1, high: 120 },
        bad_range(RangeFault::NotFinite),
        bad_range(RangeFault::LowEndAtFloor { floor: -1.0 }),
        bad_range(RangeFault::LowEndAboveValue),
        bad_range(RangeFault::HighEndBelowValue),
        bad_range(RangeFault::OutsideLimits { low: 0.0, high: 1.0 }),
        Fault::NoRange { expected: Box::new(kind) },
        Fault::WrongKind { found: Entry::Word("many".to_owned()), expected: Box::new(kind) },
        Fault::UnknownKey { suggestion: None },
        Fault::UnknownKey { suggestion: Some("merch.price".to_owned()) },
        Fault::FollowsGiftTable,
        bad_text(TextFault::EmptyName),
        bad_text(TextFault::EmptyGiftName),
        bad_text(TextFault::TooLong { count: 81, most: 80 }),
        bad_text(TextFault::ControlCharacters),
        bad_text(TextFault::ScenarioExists { name: "Push".to_owned() }),
        bad_text(TextFault::NameOfBase),
        bad_table(GiftTableFault::TooMany { most: 60 }),
        bad_table(GiftTableFault::Repeated { name: "Rose".to_owned(), coins: 1 }),
        bad_table(GiftTableFault::TooManyPerHour { most: 1e6 }),
        bad_bands(TaxBandsFault::TooMany { most: 30 }),
        bad_bands(TaxBandsFault::FirstNotAt0 { from: 500.0 }),
        bad_bands(TaxBandsFault::NotRising { from: 500.0, above: 800.0, most: 1e9 }),
        bad_bands(TaxBandsFault::BadRate { rate: 20.0 }),
        Fault::BadActuals { reason: ActualsFault::NotInLimits { most: 1e12 } },
        Fault::BadActuals { reason: ActualsFault::Negative },
        Fault::BadActuals { reason: ActualsFault::BadRate },
        Fault::BadActuals { reason: ActualsFault::NoHour },
        Fault::BadActuals { reason: ActualsFault::OtherMonth(YearMonth::new(2027, 1).unwrap()) },
        Fault::BadActuals { reason: ActualsFault::TooMany { most: 5_000 } },
        Fault::TooManyOwnStreams { most: 24 },
        Fault::TooManyEvents { most: 100 },
        Fault::UnknownEvent,
        Fault::TooManyScenarios { most: 200 },
        Fault::UnknownScenario,
        Fault::TakenId { id: 1 },
        Fault::Shared,
        Fault::OtherCurrency { found: Currency::USD, expected: "EUR".parse().unwrap() },
    ];
    for fault in &all {
        match fault {
            Fault::NotFinite { .. }
            | Fault::OutsideLimit { .. }
            | Fault::OutsideWhole { .. }
            | Fault::NotWhole { .. }
            | Fault::BadRange { .. }
            | Fault::NoRange { .. }
            | Fault::WrongKind { .. }
            | Fault::UnknownKey { .. }
            | Fault::FollowsGiftTable
            | Fault::BadText { .. }
            | Fault::BadGiftTable { .. }
            | Fault::BadTaxBands { .. }
            | Fault::BadActuals { .. }
            | Fault::TooManyOwnStreams { .. }
            | Fault::TooManyEvents { .. }
            | Fault::UnknownEvent
            | Fault::TooManyScenarios { .. }
            | Fault::UnknownScenario
            | Fault::TakenId { .. }
            | Fault::Shared
            | Fault::OtherCurrency { .. } => {}
        }
    }
    all
}

#[test]
fn faults_of_plans_have_a_remedy() {
    check(plan_faults());
    check(plan_faults().into_iter().map(|fault| Problem { key: key().to_string(), fault }));
}

#[test]
fn faults_of_typed_numbers_have_a_remedy() {
    let typed = ["", "abc", "1..2", "5 miles", "1e400"].map(|text| parse_number(text).unwrap_err());
    assert!(matches!(typed, [NotANumber::Empty, NotANumber::NoDigits(_), NotANumber::Separators(_), NotANumber::Unit(_), NotANumber::TooLarge(_)]));
    check(typed);
    let text = || "x".to_owned();
    check([
        EntryFault::Number(NotANumber::Empty),
        EntryFault::NotAPercentage { text: text(), expected: Box::new(key().kind()) },
        EntryFault::NotASwitch(text()),
        EntryFault::OpenRange(text()),
        EntryFault::NotAMargin(text()),
    ]);
    check([YearMonth::new(1, 1).unwrap_err()]);
    check(["XYZ".parse::<Currency>().unwrap_err()]);
}

#[test]
fn faults_of_files_have_a_remedy() {
    let text = || "x".to_owned();
    check([
        FileFault::ConflictMarkers,
        FileFault::MissingFormat { current: text() },
        FileFault::BadFormat { found: text(), current: text() },
        FileFault::NewerFormat { found: text(), known: text() },
        FileFault::More,
        FileFault::Likes,
        FileFault::UnknownSection { near: None, sections: &["gifts"] },
        FileFault::UnknownSection { near: Some(text()), sections: &["gifts"] },
        FileFault::UnknownField(FieldHint::Near(text())),
        FileFault::UnknownField(FieldHint::Section("gifts")),
        FileFault::UnknownField(FieldHint::None),
        FileFault::BadId { found: text(), most: 9 },
        FileFault::Repeated { first_line: None },
        FileFault::Repeated { first_line: Some(3) },
        FileFault::Illegible,
        FileFault::Unquoted { found: text() },
        FileFault::WrongValue { found: text(), expected: key().kind() },
        FileFault::BadPart { part: "low", found: text(), expected: Part::Number },
        FileFault::IncompleteRange { missing: vec!["low", "high"] },
        FileFault::IncompleteGift,
        FileFault::IncompleteEvent,
        FileFault::UnnamedScenario,
        FileFault::UnquotedName,
        FileFault::NotAText,
        FileFault::NotAColour,
        FileFault::UnquotedKey { found: text() },
    ]);
    check([
        ReadFault::TooLarge { most: 4 },
        ReadFault::Folder,
        ReadFault::NotAFile,
        ReadFault::Utf16,
        ReadFault::NotUtf8 { byte: 1 },
        ReadFault::InUse,
        ReadFault::BrokenLink,
        ReadFault::NotFound { near: None },
        ReadFault::NotFound { near: Some(text()) },
        ReadFault::NoFolder,
        ReadFault::PermissionDenied,
        ReadFault::System(text()),
    ]);
    check([
        SyntaxFault::NoPlan,
        SyntaxFault::NoOpeningBracket,
        SyntaxFault::CommaMissing { found: text() },
        SyntaxFault::NameMissing { found: text() },
        SyntaxFault::ColonMissing,
        SyntaxFault::ValueMissing { found: text() },
        SyntaxFault::TrailingText,
        SyntaxFault::BadEscape,
        SyntaxFault::SingleQuotes,
        SyntaxFault::QuoteMissing,
        SyntaxFault::OpenBracket('('),
        SyntaxFault::OpenText,
        SyntaxFault::OpenComment,
        SyntaxFault::TooDeep,
        SyntaxFault::MismatchedBracket { closing: ')', opening: '[', line: 1 },
        SyntaxFault::StrayBracket(')'),
        SyntaxFault::Extensions,
        SyntaxFault::TooManyFields,
    ]);
    check([
        SaveFault::Exists,
        SaveFault::NotAFile,
        SaveFault::NoFolder,
        SaveFault::ReadOnly,
        SaveFault::NoPermission,
        SaveFault::InUse,
        SaveFault::Full,
        SaveFault::Other(io::Error::other("Disk (a; b)")),
    ]);
}

#[test]
fn faults_of_imports_have_a_remedy() {
    check([
        ImportFault::TooLarge { most: 128 },
        ImportFault::TooManyRows { most: 2 },
        ImportFault::ArchiveTooLarge { most: 256 },
        ImportFault::DamagedArchive,
        ImportFault::DamagedWorkbook,
        ImportFault::NothingInArchive,
        ImportFault::NotATable,
        ImportFault::BadJson { line: 1, column: 2 },
        ImportFault::NoLives,
        ImportFault::Unknown,
        ImportFault::NoColumn("Day".to_owned()),
        ImportFault::DateOrder,
        ImportFault::NoYear,
        ImportFault::NoDates,
        ImportFault::Decimal { sample: 1.234 },
        ImportFault::NoStream,
        ImportFault::ManyCreators(2),
        ImportFault::NoCreator,
        ImportFault::NoRate(Currency::USD),
    ]);
    check([ImportDoubt::EarningsUnit, ImportDoubt::NoCurrency(Currency::USD), ImportDoubt::SeveralMonths]);
}

#[test]
fn faults_of_own_claims_have_a_remedy() {
    let text = || "x".to_owned();
    let limits = Limits { key: "merch.price", value: -1.0, low: 0.0, high: 1.0 };
    let columns = &["key", "value"];
    check([
        RowFault::Folder,
        RowFault::NotAFile,
        RowFault::Unreadable(text()),
        RowFault::TooLarge { most: 1 },
        RowFault::Utf16,
        RowFault::NotUtf8 { byte: 1 },
        RowFault::NotCsv(text()),
        RowFault::NotCsvRow(text()),
        RowFault::Semicolons { missing: vec!["key"], columns },
        RowFault::MissingColumns { missing: vec!["key"], columns },
        RowFault::UnknownColumn { found: text(), near: None, columns },
        RowFault::UnknownColumn { found: text(), near: Some(text()), columns },
        RowFault::TooManyRows { most: 10_000 },
        RowFault::TooManyClaims { most: 100 },
        RowFault::More,
        RowFault::TooManyFields { fields: 3, columns: 2 },
        RowFault::TextTooLong { text: text(), most: 600 },
        RowFault::ControlCharacters(text()),
        RowFault::Repeated { first: 2 },
        RowFault::Missing { column: "value" },
        RowFault::Missing { column: "source" },
        RowFault::Bad { column: "read", found: text(), expected: Expected::Day },
        RowFault::NotBetween { value: 1.0 },
        RowFault::UnknownKey { found: text(), near: None },
        RowFault::UnknownKey { found: text(), near: Some(text()) },
        RowFault::WrongUnit { key: "merch.price", found: text(), expected: "USD", quantity: Quantity::Money },
        RowFault::OutsideLimits(limits),
        RowFault::InsideLimits(limits),
        RowFault::Gift(Fault::BadText { reason: TextFault::EmptyGiftName }),
    ]);
}

#[test]
fn questions_without_an_answer_have_a_remedy() {
    check([
        Refused::NoNumber(key()),
        Refused::FollowsGiftTable(key()),
        Refused::Locked(key()),
        Refused::NoRange(key()),
        Refused::Nothing,
        Refused::NoMonth { months: 12 },
        Refused::NoShare(2.0),
        Refused::NoTarget,
        Refused::NoFutures,
    ]);
    check([NoAxis::NoNumber(key()), NoAxis::Ends { key: key(), low: 2.0, high: 1.0, least: 0.0, most: 9.0 }, NoAxis::Points(1)]);
    check([NoSweep::Figure(Refused::NoFutures), NoSweep::Twice(key()), NoSweep::Cells(20_000)]);
}

//! The one place where a typed message becomes text, and where numbers and money are written and read.
//!
//! A message is a value: an enum with its numbers. `messages` has the id of each and the values of its placeholders; the texts are in the files of
//! `assets/translations`, one a language.

pub mod assumptions;
mod blur;
mod calculation;
mod cash;
mod charts;
pub mod claims;
mod claims_panel;
mod command;
mod compare_view;
pub mod currency_change;
mod currency_sign;
mod dialogs;
pub mod edit;
mod event_line;
pub mod exporting;
mod figure_word;
pub mod file;
mod gifts_by_name;
mod heading;
mod help;
pub mod import_preview;
pub mod import_sheet;
mod language;
mod ledger_texts;
mod menu;
mod messages;
pub mod money;
mod names;
pub mod number;
mod number_format;
mod panels;
pub mod past_months;
mod period;
mod picture_fault;
mod plan_head;
mod presets;
pub mod printed_report;
pub mod reach_view;
pub mod reality_view;
mod reality_word;
pub mod repair_change;
pub mod report;
mod scenarios;
pub mod session;
mod short_numbers;
pub mod start_sheet;
mod tax_bands;
mod tax_by_year;
mod text;
mod translation;
mod typed;
mod typed_entry;
mod typed_range;
mod typed_units;
mod typed_word;
mod view_name;
mod views;
mod vocabulary;
mod whale_test_text;
mod window_fault;
mod wording;
pub mod workbook;

pub use blur::{Blur, blurred};
pub use calculation::CalculationText;
pub use cash::{CashChange, CashText, OwedUntil};
pub use charts::ChartText;
pub use claims_panel::{ClaimsMessage, ClaimsText};
pub use command::{
    ArgumentFault, ArgumentNote, ArgumentRefusal, ArgumentTip, BatchFault, CommandFault, CommandNotice, FileRemark, InputFile, KeyListText, OptionFault,
    StandardStream, ValueFault,
};
pub use compare_view::{CompareText, SweepText};
pub use currency_sign::CurrencySign;
pub use dialogs::{ControlKeys, ControlKind, DialogMessage, DialogText, ShortcutGroup};
pub use event_line::{EventLine, EventText};
pub use gifts_by_name::GiftText;
pub use heading::Heading;
pub use help::CommandHelp;
pub use language::Language;
pub use menu::MenuText;
pub use messages::scenarios::scenario_colour;
pub use money::{Money, quantity_of, short, shown, shown_end};
pub use number::{UNKNOWN, percent, plain, whole_percent};
pub use number_format::NumberFormat;
pub use panels::{PanelMessage, PanelText, SummaryText};
pub use period::Period;
pub use picture_fault::PictureFault;
pub use plan_head::head_comment;
pub use presets::PresetText;
pub use reality_word::RealityWord;
pub use scenarios::{ScenarioMessage, ScenarioText};
pub use tax_bands::TaxText;
pub use tax_by_year::TaxByYear;
pub use text::{breakable_parts, excerpt, file_name, in_a_line, printable, width_of, within_sentence, wrapped};
pub use typed::{NotANumber, ReadAs, Typed, TypedUnit, parse_number};
pub use typed_entry::{EntryFault, EntryProblem, TypedEntry, parse_as_shown, parse_in_key_units};
pub use view_name::ViewName;
pub use views::{AboutText, CopyText, MattersText, MonthText, OthersText, RangeText};
pub use vocabulary::MonthName;
pub use whale_test_text::TopFanText;
pub use window_fault::WindowFault;
pub use wording::Wording;

use std::error::Error;
use std::num::NonZeroUsize;

use fluent_bundle::FluentValue;
use jiff::civil::Date;

use assumptions::{AssumptionsSentence, AssumptionsText, NumberHelp};
use claims::{ClaimSpan, Dated, NumberOrigin, RateNote, SourcesText};
use currency_change::CurrencyText;
use edit::{Label, PlanEdit, StreamName, Value};
use exporting::ExportText;
use file::{FileFault, FileWarning, ReadFault, SaveFault, Shape, SyntaxFault, VersionFault};
use import_preview::{ColumnRole, DateOrder, ExportKind, FileForm, ImportDoubt, ImportFault, ImportLine, MergeOutcome};
use import_sheet::ImportText;
use past_months::PastSentence;
use printed_report::PrintedText;
use reach_view::{ReachAim, ReachChange, ReachSentence, ReachText};
use reality_view::RealityText;
use repair_change::Repair;
use report::{Against, AmountOrShare, FigureClaim, FigureName, GiftPath, Goal, MonthChange, Months, OfFutures, Sentence, Share, SignedAmount, Title};
use session::{
    FailureLine, FailureTitle, FileTask, MoreDifferences, Notice, PathFault, RecoveryNote, Rescued, Restoring, SaveHint, SaveState, StatusFault, StepName,
    VersionChange, When, WindowHint,
};
use start_sheet::{BasisText, StartSentence, StartText};
use translation::Argument;
use workbook::{WorkbookHead, WorkbookText};

use crate::forecast::futures::Stopped;
use crate::forecast::goal_seek::Refused;
use crate::forecast::parameter_sweep::{NoAxis, NoSweep};
use crate::ledger::{Expected, RowFault, RowProblem, SourceDate};
use crate::plan::calendar::NotAMonth;
use crate::plan::currency::NotACurrency;
use crate::plan::{ActualsSource, Currency, Day, DayField, Entry, Fault, Key, Kind, Problem, YearMonth};

/// Lists the kinds of messages and other values that a message can have in it, each as it displays.
macro_rules! parts_of_messages {
    ($($part:ty),* $(,)?) => {
        $(impl Argument for $part {
            fn argument(&self) -> FluentValue<'_> {
                self.to_string().into()
            }
        })*
    };
}

parts_of_messages! {
    f64,
    u64,
    char,
    NonZeroUsize,
    Date,
    SourceDate,
    Day,
    YearMonth,
    Key,
    Currency,
    CurrencySign,
    AmountOrShare,
    SignedAmount,
    ActualsSource,
    Against,
    ArgumentFault,
    ArgumentNote,
    ArgumentRefusal,
    ArgumentTip,
    AssumptionsSentence,
    AssumptionsText,
    BasisText,
    BatchFault,
    CalculationText,
    CashChange,
    CashText,
    StepName,
    ChartText,
    ClaimSpan,
    ClaimsMessage,
    ColumnRole,
    CommandFault,
    CommandNotice,
    CompareText,
    CopyText,
    CurrencyText,
    DateOrder,
    Dated,
    DayField,
    DialogMessage,
    PlanEdit,
    StreamName,
    Entry,
    EntryFault,
    EntryProblem,
    EventLine,
    EventText,
    Expected,
    ExportKind,
    ExportText,
    FailureLine,
    FailureTitle,
    Fault,
    FigureClaim,
    FigureName,
    FileFault,
    FileForm,
    FileRemark,
    FileTask,
    FileWarning,
    GiftPath,
    GiftText,
    Goal,
    ImportDoubt,
    ImportFault,
    ImportLine,
    ImportText,
    InputFile,
    KeyListText,
    Kind,
    Label,
    MattersText,
    MonthChange,
    MonthText,
    Months,
    MoreDifferences,
    NoAxis,
    NoSweep,
    NotACurrency,
    NotAMonth,
    NotANumber,
    NumberHelp,
    Notice,
    NumberOrigin,
    OfFutures,
    OptionFault,
    PanelMessage,
    OthersText,
    MergeOutcome,
    PastSentence,
    PathFault,
    Period,
    PictureFault,
    PresetText,
    PrintedText,
    Problem,
    RangeText,
    RateNote,
    ReachAim,
    ReachChange,
    ReachSentence,
    ReachText,
    ReadFault,
    RealityText,
    RecoveryNote,
    Refused,
    Repair,
    Rescued,
    Restoring,
    RowFault,
    RowProblem,
    SaveFault,
    SaveHint,
    SaveState,
    ScenarioMessage,
    Sentence,
    Shape,
    Share,
    SourcesText,
    StandardStream,
    StartSentence,
    StartText,
    StatusFault,
    Stopped,
    SummaryText,
    SweepText,
    SyntaxFault,
    TaxByYear,
    TaxText,
    Title,
    TopFanText,
    Value,
    ValueFault,
    VersionChange,
    VersionFault,
    When,
    WindowFault,
    WindowHint,
    WorkbookHead,
    WorkbookText,
}

impl Error for Fault {}
impl Error for Problem {}
impl Error for EntryFault {}
impl Error for EntryProblem {}
impl Error for NoAxis {}
impl Error for NoSweep {}
impl Error for NotACurrency {}
impl Error for NotAMonth {}
impl Error for NotANumber {}
impl Error for Refused {}
impl Error for RowProblem {}
impl Error for SaveFault {}
impl Error for Stopped {}
impl Error for ValueFault {}
impl Error for WindowFault {}

/// The language of this thread.
#[must_use]
pub fn language() -> Language {
    Language::current()
}

//! Messages of the command line.

use std::num::NonZeroUsize;
use std::path::PathBuf;

use super::typed_entry::EntryProblem;
use super::{NotANumber, ReadAs};
use crate::forecast::goal_seek::{Figure, Refused};
use crate::forecast::parameter_sweep::{NoAxis, NoSweep};
use crate::ledger::RowProblem;
use crate::plan::{Currency, Fault, Key, Problem, YearMonth};

/// A command that fails for another reason than a file or an option.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CommandFault {
    /// Plans of a batch without a forecast.
    Batch(usize),
    /// A workbook beyond the limits of its format.
    Workbook(String),
    /// A picture that cannot be painted.
    Picture(String),
    /// A report that cannot be written as PDF.
    Report(String),
    /// No date.
    Clock,
    /// The system opens no window.
    Window(String),
    /// A build without the window.
    NoWindow,
    /// Files of an import that cannot be read, and nothing written.
    NothingImported,
}

/// A line of the input of `batch` that holds no plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BatchFault {
    /// Bytes that are not UTF-8.
    NotText,
    /// UTF-16 text.
    Utf16,
    /// More than a plan can have, in MiB.
    TooLong {
        /// The most.
        most: usize,
    },
}

/// A fault of a file, after its path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileRemark {
    /// The new file exists, and `--force` is missing.
    Exists,
    /// A comparison of a single scenario.
    NothingToCompare,
    /// The remedy for a plan that only a newer program can repair.
    OpenInWindow,
}

/// A standard stream of the program.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StandardStream {
    /// Input.
    Input,
    /// Output.
    Output,
}

/// A file that commands read, and the results of none replace.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum InputFile {
    /// The plan of the command.
    Plan,
    /// A file of the user's own ledger.
    Ledger,
    /// The settings of the window.
    Settings,
}

/// An option that does not fit the plan or the other options.
#[derive(Clone, Debug, PartialEq)]
pub enum OptionFault {
    /// Standard input for two files.
    InputTwice,
    /// A month beyond the plan.
    Month(Refused),
    /// A value of `--set`.
    Set(Problem),
    /// A value in another currency.
    Entry {
        /// The option.
        option: &'static str,
        /// The refusal.
        problem: EntryProblem,
    },
    /// A value of another option that changes the plan.
    Change {
        /// The option.
        option: &'static str,
        /// The refusal of the plan.
        fault: Fault,
    },
    /// An own number of a new plan that its key refuses.
    OwnNumber {
        /// The option.
        option: &'static str,
        /// The refusal of the plan.
        problem: Problem,
    },
    /// A name that no scenario has.
    Scenario {
        /// The option.
        option: &'static str,
        /// The name given.
        name: String,
        /// A similar name.
        near: Option<String>,
        /// All names, the base first.
        names: Vec<String>,
    },
    /// A figure the plan does not have.
    Figure {
        /// The figure.
        figure: Figure,
        /// The reason.
        refused: Refused,
    },
    /// A number that cannot move.
    By(Refused),
    /// Values that a number cannot take one after the other.
    Axis(NoAxis),
    /// No futures to print.
    NoFutures,
    /// Numbers that make no sweep.
    Sweep(NoSweep),
    /// More numbers than a grid has axes.
    Axes(usize),
    /// A key to lock that is not a number.
    Lock(Key),
    /// A target that is not a number.
    Target(Refused),
    /// A share outside 0 to 1 for a chance.
    TargetOfChance,
    /// No target for a figure that has none by itself.
    NoTarget,
    /// A measure for a figure of the cash.
    MeasureOfCash,
    /// A percentage for an amount.
    TargetOfMoney,
    /// A unit beside an amount that is not in the plan's currency.
    AmountUnit {
        /// The option.
        option: &'static str,
        /// The unit.
        unit: String,
        /// The plan's currency.
        currency: Currency,
    },
    /// An option of another format than the one chosen.
    OnlyForCsv(&'static str),
    /// The result would replace a file that a command reads.
    OutputIsInput {
        /// The file.
        path: PathBuf,
        /// Its kind.
        input: InputFile,
    },
}

/// An argument that is none, and the one meant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ArgumentFault {
    /// An option by its earlier name.
    Renamed {
        /// The earlier name.
        old: &'static str,
        /// The present name.
        new: &'static str,
    },
    /// A command after an option of the window.
    CommandNotFirst(String),
    /// A word that is neither a command nor a file.
    UnknownCommand {
        /// The word.
        given: String,
        /// The command most like it.
        nearest: String,
    },
}

/// A note behind the help of an argument.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ArgumentNote {
    /// Its value where it is left out.
    Default(String),
    /// The values it takes.
    Values(String),
}

/// An argument that does not fit the definition of its command.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ArgumentRefusal {
    /// An argument that does not exist.
    Unknown(String),
    /// A value that is not among those it takes.
    Value([String; 2]),
    /// A value that is none, with the reason.
    ValueBecause([String; 2], String),
    /// No value.
    NoValue(String),
    /// Arguments that are missing; their names follow.
    Missing,
    /// An argument given twice.
    Repeated(String),
    /// An argument beside others that exclude it.
    Conflict(String, String),
    /// One value too many.
    TooMany([String; 2]),
    /// A command that does not exist.
    Command(String),
}

/// An idea beside a refused argument.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ArgumentTip {
    /// Arguments like it.
    Argument(String),
    /// Values like it.
    Value(String),
    /// Commands like it.
    Command(String),
    /// The way to give an argument as a value.
    AsValue(String),
}

/// A value that an option does not accept.
#[derive(Clone, Debug, PartialEq)]
pub enum ValueFault {
    /// A key that does not exist.
    Key(Fault),
    /// A value that the key does not accept.
    Entry(super::EntryFault),
    /// No equals sign.
    Assignment,
    /// A key of a word or a switch where a number is needed.
    NoSources(Key),
    /// A word that is not a measure.
    Measure,
    /// A figure, as `--measure` accepted before 0.1.0.
    FigureAsMeasure(String),
    /// A word that is not a figure.
    Figure,
    /// Ends or steps are missing.
    Axis,
    /// A text that is not a number.
    Number(NotANumber),
    /// A number that is neither alone nor in the unit of this key.
    Unit(Key),
    /// A text that is not a number of followers.
    Followers,
    /// A word that is not an example.
    Example,
    /// A word that is not a stream.
    Stream,
    /// A text that is not the code of a country.
    Country,
    /// A word that is not a command.
    Command,
    /// A name that is not one of a picture.
    PictureFile,
    /// A text that is not a separator of CSV.
    Separator,
    /// A text that is not a whole number within these limits.
    Whole {
        /// The least.
        low: u8,
        /// The greatest.
        high: u8,
    },
    /// A text that is not a number of threads.
    Threads,
    /// A word that is not a stream, not one of the user's own either.
    AnyStream,
    /// A text that is not the code of a currency.
    Currency,
    /// A text that is not a currency and a rate above zero.
    Rate,
    /// A text that is not a role and a column.
    Column,
    /// A word that is not an order of dates.
    DateOrder,
    /// A word that is not a decimal mark.
    DecimalMark,
    /// A word that is not a unit of earnings.
    EarningsUnit,
}

/// A line of a command that is not its result.
#[derive(Clone, Debug, PartialEq)]
pub enum CommandNotice {
    /// A plan without problems.
    PlanOk(PathBuf),
    /// A repaired copy of a plan.
    Repaired {
        /// The plan.
        plan: PathBuf,
        /// Its copy.
        copy: PathBuf,
    },
    /// A new plan.
    NewPlan {
        /// Its file.
        path: PathBuf,
        /// Its name.
        name: String,
        /// Its first month.
        start: YearMonth,
    },
    /// An entry of the user's ledger that is left out.
    NotUsed(RowProblem),
    /// A number of an option that another number format reads as another number.
    ReadAs {
        /// The option.
        option: &'static str,
        /// The number and its reading.
        read_as: ReadAs,
    },
    /// More threads than make sense.
    FewerThreads {
        /// The number given.
        given: NonZeroUsize,
        /// The number used.
        used: NonZeroUsize,
    },
    /// The futures written so far.
    FuturesWritten {
        /// Their number.
        done: usize,
        /// The number of all.
        of: usize,
    },
    /// Amounts are greater than those that the other commands compute futures with.
    FuturesBeyond,
}

/// A part of the list of keys.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum KeyListText {
    /// The lines above it.
    Heading,
    /// A default with its range.
    DefaultWithRange(f64, (f64, f64)),
    /// The least and the greatest value.
    Limits(f64, f64),
    /// The least value, with none that is greatest.
    AtLeast(u64),
    /// The values of a switch.
    Switch,
    /// The default of the first month of a plan.
    CurrentMonth,
}

impl From<NotANumber> for ValueFault {
    fn from(fault: NotANumber) -> Self {
        Self::Number(fault)
    }
}

impl From<Problem> for ValueFault {
    fn from(problem: Problem) -> Self {
        Self::Key(problem.fault)
    }
}

impl From<EntryProblem> for ValueFault {
    fn from(problem: EntryProblem) -> Self {
        Self::Entry(problem.fault)
    }
}

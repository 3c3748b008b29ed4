//! Messages of the command line.

use std::fmt;

use crate::forecast::goal_seek::Refused;
use crate::words::translation::{say, say_fault};
use crate::words::{
    ArgumentFault, ArgumentNote, ArgumentRefusal, ArgumentTip, BatchFault, CommandFault, CommandNotice, FileRemark, InputFile, KeyListText, OptionFault,
    ReadAs, StandardStream, ValueFault, in_a_line, plain,
};

impl fmt::Display for CommandFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Batch(many) => say!(f, "command-fault-batch", many),
            Self::Workbook(reason) => say!(f, "command-fault-workbook", reason),
            Self::Picture(reason) => say!(f, "command-fault-picture", reason),
            Self::Report(reason) => say!(f, "command-fault-report", reason),
            Self::NothingImported => say!(f, "command-fault-nothing-imported"),
            Self::Clock => say!(f, "command-fault-clock"),
            Self::Window(error) => {
                say!(f, "command-fault-window", error)
            }
            Self::NoWindow => {
                say!(f, "command-fault-no-window")
            }
        }
    }
}

impl fmt::Display for FileRemark {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        say!(
            f,
            match self {
                Self::Exists => "file-remark-exists",
                Self::NothingToCompare => "file-remark-nothing-to-compare",
                Self::OpenInWindow => "file-remark-open-in-window",
            }
        )
    }
}

impl fmt::Display for StandardStream {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        say!(
            f,
            match self {
                Self::Input => "standard-stream-input",
                Self::Output => "standard-stream-output",
            }
        )
    }
}

impl fmt::Display for BatchFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotText => say_fault!(f, "batch-fault-not-text"),
            Self::Utf16 => say_fault!(f, "read-fault-utf16"),
            Self::TooLong { most } => {
                say_fault!(f, "batch-fault-too-long", most)
            }
        }
    }
}

impl fmt::Display for OptionFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Set(problem) => say!(f, "option-fault-set", problem),
            Self::Entry { option, problem } => say!(f, "option-fault-entry", option, problem),
            Self::Change { option, fault } => say!(f, "option-fault-change", option, fault),
            Self::OwnNumber { option, problem } => say!(f, "option-fault-own-number", option, problem),
            Self::Scenario { option, name, near, names } => {
                let names = || names.iter().map(|name| format!("“{name}”")).collect::<Vec<_>>().join(", ");
                match near {
                    Some(near) => say_fault!(f, "option-fault-scenario-near", option, name, near),
                    None => say_fault!(f, "option-fault-scenario", option, name, names = names()),
                }
            }
            Self::Figure { figure, refused } => say!(f, "option-fault-figure", figure = figure.word(), refused),
            Self::By(refused) => say!(f, "option-fault-by", refused),
            Self::InputTwice => say_fault!(f, "option-fault-input-twice"),
            Self::Month(refused) => say!(f, "option-fault-month", refused),
            Self::Axis(fault) => say!(f, "option-fault-axis", fault),
            Self::NoFutures => say!(f, "option-fault-no-futures", value = Refused::NoFutures),
            Self::Sweep(fault) => say!(f, "option-fault-sweep", fault),
            Self::Axes(given) => say!(f, "option-fault-axes", given),
            Self::Lock(key) => say!(f, "option-fault-lock", key = Refused::NoNumber(*key)),
            Self::Target(refused) => say!(f, "option-fault-target", refused),
            Self::TargetOfChance => say!(f, "option-fault-target-of-chance"),
            Self::NoTarget => say_fault!(f, "option-fault-no-target"),
            Self::MeasureOfCash => say_fault!(f, "option-fault-measure-of-cash"),
            Self::TargetOfMoney => say!(f, "option-fault-target-of-money"),
            Self::AmountUnit { option, unit, currency } => {
                say_fault!(f, "option-fault-amount-unit", option, unit, currency)
            }
            Self::OnlyForCsv(option) => say!(f, "option-fault-only-for-csv", option),
            Self::OutputIsInput { path, input } => say!(f, "option-fault-output-is-input", path = in_a_line(path), input),
        }
    }
}

impl fmt::Display for InputFile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        say!(
            f,
            match self {
                Self::Plan => "input-file-plan",
                Self::Ledger => "input-file-ledger",
                Self::Settings => "input-file-settings",
            }
        )
    }
}

impl fmt::Display for ArgumentFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Renamed { old, new } => say!(f, "argument-fault-renamed", old, new),
            Self::CommandNotFirst(command) => say!(f, "argument-fault-command-not-first", command),
            Self::UnknownCommand { given, nearest } => say!(f, "argument-fault-unknown-command", given, nearest),
        }
    }
}

impl fmt::Display for ArgumentNote {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Default(value) => say!(f, "argument-note-default", value),
            Self::Values(values) => say!(f, "argument-note-values", values),
        }
    }
}

impl fmt::Display for ArgumentRefusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unknown(argument) => say!(f, "argument-refusal-unknown", argument),
            Self::Value([value, argument]) => say!(f, "argument-refusal-value", value, argument),
            Self::ValueBecause([value, argument], reason) => say!(f, "argument-refusal-reason", value, argument, reason),
            Self::NoValue(argument) => say!(f, "argument-refusal-no-value", argument),
            Self::Missing => say!(f, "argument-refusal-missing"),
            Self::Repeated(argument) => say!(f, "argument-refusal-repeated", argument),
            Self::Conflict(argument, others) => say!(f, "argument-refusal-conflict", argument, others),
            Self::TooMany([value, argument]) => say!(f, "argument-refusal-too-many", value, argument),
            Self::Command(command) => say!(f, "argument-refusal-command", command),
        }
    }
}

impl fmt::Display for ArgumentTip {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Argument(near) => say!(f, "argument-tip-argument", near),
            Self::Value(near) => say!(f, "argument-tip-value", near),
            Self::Command(near) => say!(f, "argument-tip-command", near),
            Self::AsValue(argument) => say!(f, "argument-tip-as-value", argument),
        }
    }
}

impl fmt::Display for ValueFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Key(fault) => fault.fmt(f),
            Self::Entry(fault) => fault.fmt(f),
            Self::Assignment => say!(f, "value-fault-assignment"),
            Self::NoSources(key) => say!(f, "value-fault-no-sources", key),
            Self::Number(fault) => fault.fmt(f),
            Self::Unit(key) => say!(f, "value-fault-unit", key = key.unit()),
            Self::PictureFile => say!(f, "value-fault-picture-file"),
            Self::Followers => say!(f, "value-fault-followers"),
            Self::Example => say!(f, "value-fault-example"),
            Self::Stream => say!(f, "value-fault-stream"),
            Self::Country => say!(f, "value-fault-country"),
            Self::Measure => say!(f, "value-fault-measure"),
            Self::FigureAsMeasure(word) => say!(f, "value-fault-figure-as-measure", word),
            Self::Figure => say!(f, "value-fault-figure"),
            Self::Axis => say!(f, "value-fault-axis"),
            Self::Command => say!(f, "value-fault-command"),
            Self::Whole { low, high } => say!(f, "value-fault-whole", low, high),
            Self::Separator => say!(f, "value-fault-separator"),
            Self::AnyStream => say!(f, "value-fault-any-stream"),
            Self::Currency => say!(f, "value-fault-currency"),
            Self::Rate => say!(f, "value-fault-rate"),
            Self::Column => say!(f, "value-fault-column"),
            Self::DateOrder => say!(f, "value-fault-date-order"),
            Self::DecimalMark => say!(f, "value-fault-decimal-mark"),
            Self::EarningsUnit => say!(f, "value-fault-earnings-unit"),
            Self::Threads => say!(f, "value-fault-threads"),
        }
    }
}

impl fmt::Display for CommandNotice {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::PlanOk(path) => say!(f, "command-notice-plan-ok", path = in_a_line(path)),
            Self::Repaired { plan, copy } => say!(f, "command-notice-repaired", copy = in_a_line(copy), plan = in_a_line(plan)),
            Self::NewPlan { path, name, start } => say!(f, "command-notice-new-plan", path = in_a_line(path), name, start = start.long()),
            Self::NotUsed(reason) => say!(f, "command-notice-not-used", reason),
            Self::ReadAs { option, read_as: ReadAs { text, number } } => say!(f, "command-notice-read-as", option, text, number),
            Self::FuturesWritten { done, of } => say!(f, "command-notice-futures-written", done = 100 * done / of, of),
            Self::FuturesBeyond => say!(f, "command-notice-futures-beyond"),
            Self::FewerThreads { given, used } => say!(f, "command-notice-fewer-threads", given, used),
        }
    }
}

impl fmt::Display for KeyListText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Heading => say!(f, "key-list-heading"),
            Self::DefaultWithRange(default, (low, high)) => {
                say!(f, "key-list-default-with-range", default = plain(*default), low = plain(*low), high = plain(*high))
            }
            Self::Limits(low, high) => say!(f, "key-list-limits", low = plain(*low), high = plain(*high)),
            Self::AtLeast(low) => say!(f, "key-list-at-least", low),
            Self::Switch => say!(f, "key-list-switch"),
            Self::CurrentMonth => say!(f, "key-list-current-month"),
        }
    }
}

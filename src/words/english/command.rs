//! Messages of the command line.

use std::fmt::{Formatter, Result};

use super::English;
use super::remedy::with_remedy;
use crate::forecast::goal_seek::Refused;
use crate::words::{
    ArgumentFault, BatchFault, CommandFault, CommandNotice, FileRemark, InputFile, KeyListText, OptionFault, ReadAs, Says, StandardStream, ValueFault, plain,
};

impl Says<CommandFault> for English {
    fn say(&self, fault: &CommandFault, f: &mut Formatter<'_>) -> Result {
        match fault {
            CommandFault::Batch(1) => f.write_str("1 plan failed; its line has the reason"),
            CommandFault::Batch(many) => write!(f, "{many} plans failed; their lines have the reasons"),
            CommandFault::Picture(reason) => write!(f, "the picture cannot be painted: {reason}"),
            CommandFault::Report(reason) => write!(f, "the report cannot be written: {reason}"),
            CommandFault::Workbook(reason) => write!(f, "the plan does not fit into a spreadsheet: {reason}"),
            CommandFault::NothingImported => f.write_str("nothing is written; answer the questions above, or leave those files out"),
            CommandFault::Clock => f.write_str("the clock of this computer is not set; set it and try again"),
            CommandFault::Window(error) => {
                write!(f, "{error}; without a window, `zeroline forecast [PLAN]` prints the same figures")
            }
            CommandFault::NoWindow => {
                f.write_str("this build of zeroline has no window; run `zeroline forecast [PLAN]`, or `zeroline --help` for all commands")
            }
        }
    }
}

impl Says<FileRemark> for English {
    fn say(&self, remark: &FileRemark, f: &mut Formatter<'_>) -> Result {
        f.write_str(match remark {
            FileRemark::Exists => "file exists; choose another name or use --force",
            FileRemark::NothingToCompare => "nothing to compare; add a scenario to the plan or choose others with --scenarios and --against",
            FileRemark::OpenInWindow => "or open it in the window as a repaired copy",
        })
    }
}

impl Says<StandardStream> for English {
    fn say(&self, stream: &StandardStream, f: &mut Formatter<'_>) -> Result {
        f.write_str(match stream {
            StandardStream::Input => "standard input",
            StandardStream::Output => "standard output",
        })
    }
}

impl Says<BatchFault> for English {
    fn say(&self, fault: &BatchFault, f: &mut Formatter<'_>) -> Result {
        match fault {
            BatchFault::NotText => with_remedy(f, "not UTF-8 text", "write the line as UTF-8"),
            BatchFault::TooLong { most } => {
                with_remedy(f, format_args!("the line is longer than {most} MiB"), "write one plan or one path a line; the rest was not read")
            }
        }
    }
}

impl Says<OptionFault> for English {
    fn say(&self, fault: &OptionFault, f: &mut Formatter<'_>) -> Result {
        match fault {
            OptionFault::Set(problem) => write!(f, "--set {problem}"),
            OptionFault::Entry(problem) => write!(f, "--set {problem}"),
            OptionFault::Change { option, fault } => write!(f, "{option}: {fault}"),
            OptionFault::OwnNumber { option, problem } => write!(f, "{option}: {problem}"),
            OptionFault::Scenario { option, name, near, names } => {
                let names = || names.iter().map(|name| format!("“{name}”")).collect::<Vec<_>>().join(", ");
                match near {
                    Some(near) => with_remedy(f, format_args!("{option}: no scenario “{name}”"), format_args!("did you mean “{near}”?")),
                    None => with_remedy(f, format_args!("{option}: no scenario “{name}”"), format_args!("use {}", names())),
                }
            }
            OptionFault::Figure { figure, refused } => write!(f, "--figure {}: {refused}", figure.word()),
            OptionFault::By(refused) => write!(f, "--by: {refused}"),
            OptionFault::Axis(fault) => write!(f, "--by: {fault}"),
            OptionFault::NoFutures => write!(f, "--futures: {}", Refused::NoFutures),
            OptionFault::Sweep(fault) => write!(f, "--by: {fault}"),
            OptionFault::Axes(given) => write!(f, "--by: {given} numbers given; a sweep varies one or two"),
            OptionFault::Lock(key) => write!(f, "--lock: {}", Refused::NoNumber(*key)),
            OptionFault::Target(refused) => write!(f, "--target: {refused}"),
            OptionFault::TargetOfChance => f.write_str("--target: a chance is a share of the futures; use a number from 0 to 1, or 0% to 100%"),
            OptionFault::NoTarget => with_remedy(f, "--target: missing", "name the amount to reach, such as 40k, or for a chance the share"),
            OptionFault::MeasureOfCash => with_remedy(f, "--measure: cash counts neither gross nor take-home", "leave it out"),
            OptionFault::TargetOfMoney => f.write_str("--target: a percentage is only for a chance; use an amount, such as 40000 or 40k"),
            OptionFault::AmountUnit { option, unit, currency } => {
                with_remedy(f, format_args!("{option}: “{unit}” does not fit"), format_args!("use the number alone; amounts are in {currency}"))
            }
            OptionFault::OnlyForCsv(option) => write!(f, "{option} is only for CSV; use it with --format csv"),
            OptionFault::OutputIsInput { path, input } => write!(f, "--output: {} is {input}; choose another file", path.display()),
        }
    }
}

impl Says<InputFile> for English {
    fn say(&self, input: &InputFile, f: &mut Formatter<'_>) -> Result {
        f.write_str(match input {
            InputFile::Plan => "the plan itself",
            InputFile::Ledger => "your own ledger",
            InputFile::Settings => "the settings of the window",
        })
    }
}

impl Says<ArgumentFault> for English {
    fn say(&self, fault: &ArgumentFault, f: &mut Formatter<'_>) -> Result {
        match fault {
            ArgumentFault::Renamed { old, new } => write!(f, "{old} is now {new}"),
            ArgumentFault::CommandNotFirst(command) => write!(f, "the command '{command}' must come first; --renderer is only for the window"),
            ArgumentFault::UnknownCommand { given, nearest } => write!(f, "no command or file '{given}'; did you mean the command '{nearest}'?"),
        }
    }
}

impl Says<ValueFault> for English {
    fn say(&self, fault: &ValueFault, f: &mut Formatter<'_>) -> Result {
        match fault {
            ValueFault::Key(fault) => write!(f, "{fault}"),
            ValueFault::Entry(fault) => write!(f, "{fault}"),
            ValueFault::Assignment => f.write_str("use KEY=VALUE, such as gifts.gifts_per_hour=150"),
            ValueFault::NoSources(key) => write!(f, "{key} is not a number with sources; use one such as gifts.usd_per_diamond"),
            ValueFault::Number(fault) => write!(f, "{fault}"),
            ValueFault::Unit(key) => write!(f, "use the number alone; it is in {}", key.unit()),
            ValueFault::Followers => f.write_str("use a whole number alone, such as 12000 or 12k"),
            ValueFault::Example => f.write_str("unknown example"),
            ValueFault::Stream => f.write_str("use brands, rewards, segments, affiliate, merch, supporters or subscriptions"),
            ValueFault::Country => f.write_str("use a code of two letters, such as DE, BR or US"),
            ValueFault::Measure => f.write_str("use gross or take-home"),
            ValueFault::FigureAsMeasure(word) => write!(f, "{word} is a figure; use --figure {word}"),
            ValueFault::Figure => f.write_str("use total, month:N or chance:N with N from 1, p1 to p99, lowest-spendable or chance-of-running-out"),
            ValueFault::Axis => f.write_str("use KEY=LOW..HIGH:STEPS, such as gifts.gifts_per_hour=100..300:21"),
            ValueFault::Command => f.write_str("use the name of a command; `zeroline --help` lists them"),
            ValueFault::PictureFile => f.write_str("use a name that ends in .png or .svg"),
            ValueFault::Separator => f.write_str("use comma, semicolon, tab or pipe"),
            ValueFault::AnyStream => f.write_str("use the key of a stream, such as supporters or own.1"),
            ValueFault::Currency => f.write_str("use a code of three letters, such as EUR"),
            ValueFault::Rate => f.write_str("use CODE=RATE, such as EUR=1.08: money of the plan for one euro"),
            ValueFault::Column => f.write_str(
                "use ROLE=COLUMN, such as date=Day; roles: date, amount, currency, lives, minutes, likes, viewers, gifters, diamonds, new_followers",
            ),
            ValueFault::DateOrder => f.write_str("use day-first or month-first"),
            ValueFault::DecimalMark => f.write_str("use point or comma"),
            ValueFault::EarningsUnit => f.write_str("use diamonds or usd"),
            ValueFault::Threads => f.write_str("use a whole number from 1"),
        }
    }
}

impl Says<CommandNotice> for English {
    fn say(&self, notice: &CommandNotice, f: &mut Formatter<'_>) -> Result {
        match notice {
            CommandNotice::PlanOk(path) => write!(f, "{}: OK", path.display()),
            CommandNotice::Repaired { plan, copy } => write!(f, "Wrote {}; {} is unchanged", copy.display(), plan.display()),
            CommandNotice::NewPlan { path, name, start } => write!(f, "Wrote {}: {name}, from {}", path.display(), start.long()),
            CommandNotice::NotUsed(reason) => write!(f, "not used: {reason}"),
            CommandNotice::ReadAs { option, read_as: ReadAs { text, number } } => write!(f, "{option}: {text} is read as {number}"),
            CommandNotice::FuturesWritten { done, of } => write!(f, "{} % of {of} futures", 100 * done / of),
            CommandNotice::FewerThreads { given, used } => write!(f, "--threads: {given} threads are too many; using {used}"),
        }
    }
}

impl Says<KeyListText> for English {
    fn say(&self, text: &KeyListText, f: &mut Formatter<'_>) -> Result {
        match text {
            KeyListText::Heading => f.write_str(
                "Every key with its default (and range), limits, unit and meaning.\nSet one with `zeroline forecast --set KEY=VALUE`; fractions also as 20%.\n\
                 Defaults and limits are in US dollars; money in yen may be 100 times as much, in\nrupiah 10,000 times.",
            ),
            KeyListText::DefaultWithRange(default, (low, high)) => write!(f, "{} ({} to {})", plain(*default), plain(*low), plain(*high)),
            KeyListText::Limits(low, high) => write!(f, "{} to {}", plain(*low), plain(*high)),
            KeyListText::AtLeast(low) => write!(f, "{low} or more"),
            KeyListText::Switch => f.write_str("true or false"),
            KeyListText::CurrentMonth => f.write_str("the current month"),
        }
    }
}

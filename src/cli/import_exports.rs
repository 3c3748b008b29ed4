//! `zeroline import`

use std::collections::BTreeMap;
use std::io::{self, Read, Write};
use std::path::Path;

use serde::Serialize;

use super::import_args::ImportArgs;
use super::output::say;
use super::standard_stream::is_standard_input;
use super::{CommandFailure, Environment, FileFailure, input, sources};
use crate::file::{self, SaveError};
use crate::import::{self, ImportAnswers, MergeTarget, MergedAmount, MergedFile, Rates, Reading};
use crate::plan::{Actuals, Day, DayActuals, Plan};
use crate::report::{Block, Cell, Paragraph, Report, Table, stream_key, stream_name};
use crate::session::settings::known_tables;
use crate::words::import_preview::{ImportFault, ImportLine};
use crate::words::{CommandFault, Heading, OptionFault, StandardStream, file_name};

pub(super) fn run(args: &ImportArgs, environment: &Environment, out: &mut impl Write, err: &mut impl Write) -> Result<(), CommandFailure> {
    if std::iter::once(&args.plan).chain(&args.files).filter(|path| is_standard_input(path)).count() > 1 {
        return Err(OptionFault::InputTwice.into());
    }
    let content = input::content(&args.plan);
    let mut plan = content.plan(environment.this_month)?;
    input::warn(content.path(), &plan, err)?;
    let ledger = sources::ledger(environment, err);
    let rates = Rates { own: &args.rate, ledger: &ledger };
    let day = today(environment);
    let known = environment.config_folder.as_deref().map(|folder| known_tables(&folder.join(file::SETTINGS)));
    let answers = ImportAnswers { known: known.unwrap_or_default(), ..args.answers.answers(day, &plan) };
    let target = MergeTarget { plan: &plan, rates: &rates, today: day };
    let mut actuals = plan.actuals().clone();
    let files: Vec<FileMerged> = args.files.iter().map(|path| FileRead::of(path, &answers)).map(|file| file.merged(&mut actuals, target)).collect();
    let is_new = actuals != *plan.actuals();
    let end = match (args.yes, is_new) {
        (false, _) => ImportLine::Preview,
        (true, false) => ImportLine::NothingNew,
        (true, true) if is_standard_input(&args.plan) => ImportLine::Written(StandardStream::Output.to_string().into()),
        (true, true) => ImportLine::Written(args.plan.clone()),
    };
    let refused: Vec<FileFailure> = files.iter().filter_map(|file| file.refusal().map(FileFailure::Import)).collect();
    let preview = ImportPreview { plan: &plan, files, end };
    if !args.yes {
        args.format.print(&preview, environment, (out, err))?;
        return if refused.is_empty() { Ok(()) } else { Err(CommandFailure::Files(refused)) };
    }
    if !refused.is_empty() {
        args.format.print(&ImportPreview { end: ImportLine::NotWritten, ..preview }, environment, (out, err))?;
        refused.iter().try_for_each(|refused| say(err, refused))?;
        return Err(CommandFault::NothingImported.into());
    }
    content.takes_changes()?;
    let shown = args.format.render(&preview, environment.out, environment)?;
    plan.set_actuals(actuals).map_err(|problem| CommandFailure::Options(vec![OptionFault::Set(problem)]))?;
    let text = content.rewritten(&plan, environment.this_month);
    if is_standard_input(&args.plan) {
        err.write_all(shown.as_bytes())?;
        return Ok(out.write_all(text.as_bytes())?);
    }
    if is_new {
        file::replace(&args.plan, text.as_bytes()).map_err(|fault| SaveError { path: args.plan.clone(), fault })?;
    }
    Ok(out.write_all(shown.as_bytes())?)
}

/// The day of today.
fn today(environment: &Environment) -> Day {
    let month = environment.this_month;
    u8::try_from(environment.today.day()).ok().and_then(|day| Day::new(month, day).ok()).unwrap_or(Day::first_of(month))
}

/// A file and its contents.
struct FileRead {
    name: String,
    read: Result<Vec<Reading>, ImportFault>,
}

/// A file whose contents are put into the actuals of a plan.
struct FileMerged {
    name: String,
    merged: Result<Vec<(Reading, MergedFile)>, ImportFault>,
}

impl FileRead {
    fn of(path: &Path, answers: &ImportAnswers) -> Self {
        let bytes = if is_standard_input(path) { standard_input() } else { file::read_bounded(path, import::LARGEST) };
        let bytes = bytes.map_err(|error| ImportFault::Unreadable(file::read_fault(path, &error)));
        Self { name: file_name(path), read: bytes.and_then(|bytes| import::read(&bytes, answers, &|| false)) }
    }

    fn merged(self, actuals: &mut Actuals, target: MergeTarget<'_>) -> FileMerged {
        let merged = self.read.and_then(|readings| {
            let merged = import::merge(actuals, target, &self.name, &readings)?;
            Ok(readings.into_iter().zip(merged).collect())
        });
        FileMerged { name: self.name, merged }
    }
}

impl FileMerged {
    /// The line on a file that nothing is taken of.
    fn refusal(&self) -> Option<ImportLine> {
        let fault = self.merged.as_ref().err()?.clone();
        Some(ImportLine::Refused { name: self.name.clone(), fault })
    }
}

fn standard_input() -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    io::stdin().lock().take(import::LARGEST as u64 + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// The contents of files and their places in a plan.
struct ImportPreview<'a> {
    plan: &'a Plan,
    files: Vec<FileMerged>,
    end: ImportLine,
}

#[derive(Serialize)]
struct JsonFile<'a> {
    file: &'a str,
    kind: Option<String>,
    fault: Option<String>,
    new_days: usize,
    replaced_days: usize,
    kept_days: usize,
    days: Vec<JsonDay>,
    amounts: Vec<JsonAmount>,
    doubts: Vec<String>,
}

#[derive(Serialize)]
struct JsonDay {
    day: String,
    #[serde(flatten)]
    counts: BTreeMap<&'static str, f64>,
}

#[derive(Serialize)]
struct JsonAmount {
    month: String,
    stream: String,
    source: &'static str,
    earned: Option<f64>,
    paid: Option<f64>,
    currency: Option<String>,
    rate: Option<f64>,
    first: String,
    last: String,
    outcome: String,
}

impl ImportPreview<'_> {
    /// Each part of each file.
    fn parts(&self) -> impl Iterator<Item = (&str, &Reading, &MergedFile)> {
        self.files.iter().flat_map(|file| file.merged.iter().flatten().map(|(reading, merged)| (file.name.as_str(), reading, merged)))
    }

    fn blocks(&self, name: &str, reading: &Reading, merged: &MergedFile) -> Vec<Block> {
        let head = ImportLine::File { name: name.to_owned(), kind: reading.kind };
        let lines = import::preview_lines(reading, merged).into_iter();
        let lines = std::iter::once(Paragraph::new(0, head.to_string())).chain(lines.map(|line| Paragraph::hanging([2, 4], line.to_string())));
        let mut blocks = vec![Block::Paragraphs(lines.collect())];
        if !merged.amounts.is_empty() {
            let mut table = Table::new(self.plan.currency(), [Heading::Month, Heading::Stream, Heading::Earned, Heading::Paid, Heading::InThePlan]);
            for MergedAmount { key, amount, outcome } in &merged.amounts {
                let money = |amount: Option<f64>| amount.map_or(Cell::Empty, Cell::Cents);
                let stream = Cell::text(stream_name(self.plan, key.stream));
                table.row([Cell::Month(key.month), stream, money(amount.earned), money(amount.paid), Cell::Text(outcome.to_string())]);
            }
            blocks.push(Block::Table(table));
        }
        blocks
    }
}

impl Report for ImportPreview<'_> {
    fn page(&self) -> Vec<Block> {
        let files = self.files.iter().flat_map(|file| match &file.merged {
            Ok(parts) => parts.iter().flat_map(|(reading, merged)| self.blocks(&file.name, reading, merged)).collect::<Vec<_>>(),
            Err(_) => file.refusal().into_iter().map(|line| Block::Lines(vec![line.to_string()])).collect(),
        });
        files.chain([Block::Lines(vec![ImportLine::Private.to_string(), self.end.to_string()])]).collect()
    }

    /// One row an amount.
    fn table(&self) -> Table {
        let mut table = Table::new(self.plan.currency(), ["file", "month", "stream", "source", "earned", "paid", "first", "last", "outcome"]);
        for (name, _, merged) in self.parts() {
            for MergedAmount { key, amount, outcome } in &merged.amounts {
                let money = |amount: Option<f64>| amount.map_or(Cell::Empty, Cell::Cents);
                let of = [Cell::text(name), Cell::Month(key.month), Cell::Text(stream_key(key.stream)), Cell::text(key.source.key())];
                let ends = [amount.first, amount.last].map(|day| Cell::Text(day.to_string()));
                table.row(of.into_iter().chain([money(amount.earned), money(amount.paid)]).chain(ends).chain([Cell::Text(outcome.to_string())]));
            }
        }
        table
    }

    fn json(&self) -> impl Serialize {
        let refused = self.files.iter().filter_map(|file| file.merged.as_ref().err().map(|fault| (&file.name, fault)));
        let refused = refused.map(|(name, fault)| JsonFile {
            file: name,
            kind: None,
            fault: Some(fault.to_string()),
            new_days: 0,
            replaced_days: 0,
            kept_days: 0,
            days: Vec::new(),
            amounts: Vec::new(),
            doubts: Vec::new(),
        });
        let read = self.parts().map(|(name, reading, merged)| JsonFile {
            file: name,
            kind: Some(reading.kind.to_string()),
            fault: None,
            new_days: merged.new_days,
            replaced_days: merged.replaced_days,
            kept_days: merged.kept_days,
            days: reading.days.iter().map(json_day).collect(),
            amounts: merged.amounts.iter().map(json_amount).collect(),
            doubts: reading.doubts.iter().chain(&merged.doubts).map(ToString::to_string).collect(),
        });
        read.chain(refused).collect::<Vec<_>>()
    }
}

fn json_day((day, counts): (&Day, &DayActuals)) -> JsonDay {
    JsonDay { day: day.to_string(), counts: counts.known().map(|(field, count)| (field.field(), count)).collect() }
}

fn json_amount(MergedAmount { key, amount, outcome }: &MergedAmount) -> JsonAmount {
    JsonAmount {
        month: key.month.to_string(),
        stream: stream_key(key.stream),
        source: key.source.key(),
        earned: amount.earned,
        paid: amount.paid,
        currency: amount.currency.map(|currency| currency.to_string()),
        rate: amount.rate,
        first: amount.first.to_string(),
        last: amount.last.to_string(),
        outcome: outcome.to_string(),
    }
}

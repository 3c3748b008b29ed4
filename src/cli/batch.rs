//! `zeroline batch`

use std::io::{self, BufRead, Read, Write};
use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};

use rayon::prelude::*;
use serde::Serialize;

use super::args::BatchArgs;
use super::failure::lines;
use super::standard_stream::is_standard_input;
use super::{CommandFailure, input};
use crate::file;
use crate::forecast::futures::Engine;
use crate::forecast::{Cash, deterministic};
use crate::plan::{Plan, Variant, YearMonth};
use crate::report::{ForecastReport, Report, ShownCash, json_line};
use crate::words::{BatchFault, CommandFault};

/// Plans per thread and round: few enough that a slow one delays the output only a little.
const AT_A_TIME: usize = 16;

/// A plan to forecast.
enum Source {
    File(PathBuf),
    /// The text of a plan, on this line of the input.
    Text(usize, String),
    /// UTF-16 text, on this line of the input.
    Utf16(usize),
    /// Bytes that are not UTF-8, on this line of the input.
    NotText(usize),
    /// More bytes than a plan has, on this line of the input.
    TooLong(usize),
}

/// The plans to forecast, in order.
struct Plans<'a> {
    /// Files still to come; `-` is the input.
    files: &'a [PathBuf],
    /// Whether the input is being read.
    in_input: bool,
    input: &'a mut dyn BufRead,
    /// Lines of it read so far.
    line: usize,
}

impl Plans<'_> {
    fn next(&mut self) -> io::Result<Option<Source>> {
        loop {
            if self.in_input {
                match self.next_line()? {
                    None => self.in_input = false,
                    found => return Ok(found),
                }
            }
            let Some((file, rest)) = self.files.split_first() else { return Ok(None) };
            self.files = rest;
            self.in_input = is_standard_input(file);
            if !self.in_input {
                return Ok(Some(Source::File(file.clone())));
            }
        }
    }

    /// The plan of the next line that is not empty. A line longer than any plan ends the input.
    fn next_line(&mut self) -> io::Result<Option<Source>> {
        loop {
            let mut bytes = Vec::new();
            if (&mut self.input).take(file::LARGEST as u64 + 2).read_until(b'\n', &mut bytes)? == 0 {
                return Ok(None);
            }
            self.line += 1;
            if bytes.len() > file::LARGEST + 1 {
                self.in_input = false;
                return Ok(Some(Source::TooLong(self.line)));
            }
            let is_marked = || self.line == 1 && [[0xff, 0xfe], [0xfe, 0xff]].iter().any(|mark| bytes.starts_with(mark));
            if bytes.contains(&0) || is_marked() {
                // Its lines end elsewhere.
                self.in_input = false;
                return Ok(Some(Source::Utf16(self.line)));
            }
            let Ok(text) = String::from_utf8(bytes) else { return Ok(Some(Source::NotText(self.line))) };
            match text.trim_start_matches('\u{feff}').trim() {
                "" => {}
                // "(2) plan.ron" names a file as well as it begins a plan.
                plan if plan.starts_with('(') && !Path::new(plan).is_file() => return Ok(Some(Source::Text(self.line, plan.to_owned()))),
                path => return Ok(Some(Source::File(PathBuf::from(path)))),
            }
        }
    }
}

/// The line of a plan without a forecast.
#[derive(Serialize)]
struct RefusedPlan<'a> {
    /// The file, or the line of the input.
    input: &'a str,
    error: &'a str,
}

pub(super) fn run(
    args: &BatchArgs,
    this_month: YearMonth,
    input: &mut dyn BufRead,
    (out, err): (&mut impl Write, &mut impl Write),
) -> Result<(), CommandFailure> {
    input::notice(&args.changes, args.threads, err);
    let faults = input::never_accepted(&args.changes, this_month);
    if !faults.is_empty() {
        return Err(CommandFailure::Options(faults));
    }
    let mut plans = Plans { files: &args.files, in_input: args.files.is_empty(), input, line: 0 };
    let threads = input::cores(args.threads);
    // One engine a thread, each on its own: the plans are shared out.
    let mut engines: Vec<Engine> = (0..threads.get()).map(|_| Engine::new(NonZeroUsize::MIN)).collect();
    let mut refused = 0;
    loop {
        let mut sources = Vec::with_capacity(threads.get() * AT_A_TIME);
        while sources.len() < threads.get() * AT_A_TIME {
            let Some(source) = plans.next().map_err(CommandFailure::Input)? else { break };
            sources.push(source);
        }
        if sources.is_empty() {
            break;
        }
        let shares = sources.chunks(sources.len().div_ceil(threads.get()));
        let done: Vec<Vec<Result<String, String>>> = engines
            .par_iter_mut()
            .zip(shares.collect::<Vec<_>>())
            .map(|(engine, share)| share.iter().map(|source| line(source, args, this_month, engine)).collect())
            .collect();
        for line in done.into_iter().flatten() {
            refused += usize::from(line.is_err());
            let (Ok(text) | Err(text)) = line;
            out.write_all(text.as_bytes())?;
        }
        // A reader sees finished plans at once.
        out.flush()?;
    }
    if refused == 0 { Ok(()) } else { Err(CommandFault::Batch(refused).into()) }
}

/// The forecast of a plan as a JSON line, or the reason there is none.
fn line(source: &Source, args: &BatchArgs, this_month: YearMonth, engine: &mut Engine) -> Result<String, String> {
    let plan = load(source, this_month).and_then(|mut plan| input::change(&mut plan, &args.changes).map(|()| plan).map_err(|faults| lines(&faults, "")));
    match plan {
        Ok(plan) => {
            let plan = plan.flattened(Variant::Base);
            let (forecast, futures) = (deterministic(&plan), engine.run(&plan));
            let cash = Cash::of(&plan, &forecast);
            let shown_cash = ShownCash::AsSetForPrograms;
            let report = ForecastReport { plan: &plan, forecast: &forecast, futures: futures.as_deref(), ledger: None, cash: &cash, shown_cash };
            Ok(json_line(&report.json()))
        }
        Err(error) => {
            let input = match source {
                Source::File(path) => path.display().to_string(),
                Source::Text(line, _) | Source::Utf16(line) | Source::NotText(line) | Source::TooLong(line) => format!("line {line}"),
            };
            Err(json_line(&RefusedPlan { input: &input, error: &error }))
        }
    }
}

fn load(source: &Source, this_month: YearMonth) -> Result<Plan, String> {
    match source {
        Source::File(path) => file::load(path, this_month).map_err(|error| error.to_string()),
        Source::Text(_, text) => file::read(text, this_month).map_err(|problems| lines(&problems, "")),
        Source::Utf16(_) => Err(BatchFault::Utf16.to_string()),
        Source::NotText(_) => Err(BatchFault::NotText.to_string()),
        Source::TooLong(_) => Err(BatchFault::TooLong { most: file::LARGEST >> 20 }.to_string()),
    }
}

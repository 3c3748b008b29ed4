//! `zeroline batch`: many plans, a JSON line each.

use std::io::{self, BufRead, Write};
use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};

use rayon::prelude::*;
use serde::Serialize;

use super::args::BatchArgs;
use super::{Failure, given};
use crate::file::{self, FileProblem};
use crate::forecast::deterministic;
use crate::forecast::futures::Engine;
use crate::plan::{Plan, Variant, YearMonth};
use crate::report::{ForecastReport, Report, json_line};

/// How many plans a thread is given at a time: few enough that a slow one keeps nobody waiting for long.
const AT_A_TIME: usize = 16;

/// A plan to be computed.
enum Source {
    File(PathBuf),
    /// The text of a plan, on this line of the input.
    Text(usize, String),
    /// Bytes that are no text, on this line of the input.
    NoText(usize),
}

/// The plans to be computed, one after the other.
struct Sources<'a> {
    /// Those still to come; `-` stands for the input.
    files: &'a [PathBuf],
    /// The input is being read.
    in_input: bool,
    input: &'a mut dyn BufRead,
    /// How many lines of it were read.
    line: usize,
}

impl Sources<'_> {
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
            self.in_input = file == Path::new("-");
            if !self.in_input {
                return Ok(Some(Source::File(file.clone())));
            }
        }
    }

    /// The plan of the next line that is not empty.
    fn next_line(&mut self) -> io::Result<Option<Source>> {
        loop {
            let mut bytes = Vec::new();
            if self.input.read_until(b'\n', &mut bytes)? == 0 {
                return Ok(None);
            }
            self.line += 1;
            let Ok(text) = String::from_utf8(bytes) else { return Ok(Some(Source::NoText(self.line))) };
            match text.trim() {
                "" => {}
                plan if plan.starts_with('(') => return Ok(Some(Source::Text(self.line, plan.to_owned()))),
                path => return Ok(Some(Source::File(PathBuf::from(path)))),
            }
        }
    }
}

/// What stands in place of a forecast.
#[derive(Serialize)]
struct Refused<'a> {
    /// The file, or the line of the input.
    input: &'a str,
    error: &'a str,
}

pub(super) fn run(args: &BatchArgs, this_month: YearMonth, input: &mut dyn BufRead, out: &mut impl Write) -> Result<(), Failure> {
    let mut plans = Sources { files: &args.files, in_input: args.files.is_empty(), input, line: 0 };
    let threads = given::cores(args.threads);
    // One engine a thread, each working by itself: plans are what is shared out.
    let mut engines: Vec<Engine> = (0..threads.get()).map(|_| Engine::new(NonZeroUsize::MIN)).collect();
    let mut refused = 0;
    loop {
        let mut sources = Vec::with_capacity(threads.get() * AT_A_TIME);
        while sources.len() < threads.get() * AT_A_TIME {
            let Some(source) = plans.next().map_err(|error| Failure::Plan(format!("standard input: {error}")))? else { break };
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
        // Whoever reads the other end sees what is done.
        out.flush()?;
    }
    match refused {
        0 => Ok(()),
        1 => Err(Failure::Plan("1 plan could not be computed; its line says why".to_owned())),
        many => Err(Failure::Plan(format!("{many} plans could not be computed; their lines say why"))),
    }
}

/// The forecast of a plan, or what is wrong with it, as a JSON line.
fn line(source: &Source, args: &BatchArgs, this_month: YearMonth, engine: &mut Engine) -> Result<String, String> {
    let plan = load(source, this_month).and_then(|mut plan| given::change(&mut plan, &args.changes).map(|()| plan).map_err(|refused| refused.join("\n")));
    match plan {
        Ok(plan) => {
            let plan = plan.flattened(Variant::Base);
            let (forecast, futures) = (deterministic(&plan), engine.run(&plan));
            Ok(json_line(&ForecastReport { plan: &plan, forecast: &forecast, futures: futures.as_deref(), ledger: None }.json()))
        }
        Err(error) => {
            let input = match source {
                Source::File(path) => path.display().to_string(),
                Source::Text(line, _) | Source::NoText(line) => format!("line {line}"),
            };
            Err(json_line(&Refused { input: &input, error: &error }))
        }
    }
}

fn load(source: &Source, this_month: YearMonth) -> Result<Plan, String> {
    match source {
        Source::File(path) => file::load(path, this_month).map_err(|error| error.to_string()),
        Source::Text(_, text) => file::read(text, this_month).map_err(|problems| problems.iter().map(FileProblem::to_string).collect::<Vec<_>>().join("\n")),
        Source::NoText(_) => Err("not UTF-8 text; write the line as UTF-8".to_owned()),
    }
}

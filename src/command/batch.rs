//! `zeroline batch`: many plans, a JSON line each.

use std::io::{self, BufRead, Write};
use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};

use rayon::prelude::*;
use serde::Serialize;

use super::args::BatchArgs;
use super::{Failure, given};
use crate::file::{self, FileProblem};
use crate::forecast::as_set;
use crate::forecast::futures::Engine;
use crate::plan::{Plan, YearMonth};
use crate::report::forecast_json_line;

/// How many plans a thread is given at a time: few enough that a slow one keeps nobody waiting for long.
const AT_A_TIME: usize = 16;

/// A plan to be computed.
enum Source {
    File(PathBuf),
    /// The text of a plan, on this line of the input.
    Text(usize, String),
}

/// What stands in place of a forecast.
#[derive(Serialize)]
struct Refused<'a> {
    /// The file, or the line of the input.
    input: &'a str,
    error: &'a str,
}

pub(super) fn run(args: &BatchArgs, this_month: YearMonth, input: &mut dyn BufRead, out: &mut impl Write) -> Result<(), Failure> {
    let from_input = args.files.iter().all(|file| file == Path::new("-"));
    let mut lines = input.lines().zip(1..);
    let mut files = args.files.iter();
    let mut next = || -> io::Result<Option<Source>> {
        if !from_input {
            return Ok(files.next().map(|file| Source::File(file.clone())));
        }
        for (line, number) in &mut lines {
            let line = line?;
            let text = line.trim();
            if text.starts_with('(') {
                return Ok(Some(Source::Text(number, text.to_owned())));
            }
            if !text.is_empty() {
                return Ok(Some(Source::File(PathBuf::from(text))));
            }
        }
        Ok(None)
    };

    let threads = given::cores(args.threads);
    // One engine a thread, each working by itself: plans are what is shared out.
    let mut engines: Vec<Engine> = (0..threads.get()).map(|_| Engine::new(NonZeroUsize::MIN)).collect();
    let mut refused = 0;
    loop {
        let mut sources = Vec::with_capacity(threads.get() * AT_A_TIME);
        while sources.len() < threads.get() * AT_A_TIME {
            let Some(source) = next().map_err(|error| Failure::Plan(format!("standard input: {error}")))? else { break };
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
            let plan = plan.shown(None);
            Ok(forecast_json_line(&plan, &as_set(&plan), engine.run(&plan).as_deref()))
        }
        Err(error) => {
            let input = match source {
                Source::File(path) => path.display().to_string(),
                Source::Text(line, _) => format!("line {line}"),
            };
            Err(serde_json::to_string(&Refused { input: &input, error: &error }).unwrap_or_default() + "\n")
        }
    }
}

fn load(source: &Source, this_month: YearMonth) -> Result<Plan, String> {
    match source {
        Source::File(path) => file::load(path, this_month).map_err(|error| error.to_string()),
        Source::Text(_, text) => file::read(text, this_month).map_err(|problems| problems.iter().map(FileProblem::to_string).collect::<Vec<_>>().join("\n")),
    }
}

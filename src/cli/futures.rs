//! `zeroline futures`

use std::io::{self, Write};
use std::ops::Range;

use rayon::prelude::*;

use super::args::{FuturesArgs, FuturesFormat};
use super::destination::Destination;
use super::format::CsvArgs;
use super::output::say;
#[cfg(feature = "parquet")]
use super::sources;
use super::{CommandFailure, Environment, input};
#[cfg(feature = "parquet")]
use crate::export::raw_parquet::RawParquet;
use crate::plan::Plan;
use crate::report::{Emphasis, RawFutures, Table, csv, csv_rows};
use crate::words::{CommandNotice, OptionFault};

/// Futures of a block: memory for this many is all that is needed.
const BLOCK: usize = 4_096;

pub(super) fn run(args: &FuturesArgs, environment: &Environment, out: &mut impl Write, err: &mut impl Write) -> Result<(), CommandFailure> {
    let plan = input::plan(&args.input, environment.this_month, err)?;
    let count = plan.futures_count();
    if count == 0 {
        return Err(OptionFault::NoFutures.into());
    }
    if let Some((option, _)) = args.csv.given().into_iter().find(|(_, is_given)| *is_given && args.format != FuturesFormat::Csv) {
        return Err(OptionFault::OnlyForCsv(option).into());
    }
    #[cfg(feature = "parquet")]
    let ledger = sources::ledger(environment, err);
    // Those who audit the figures have them as they are.
    if input::engine(args.input.threads).run(&plan).is_some_and(|futures| futures.is_cut_off) {
        input::say_all(std::iter::once(CommandNotice::FuturesBeyond), err);
    }
    let threads = input::cores(args.input.threads).get();
    let shows_progress = environment.err.emphasis == Emphasis::On;
    let mut written = |block: Range<usize>| {
        if shows_progress && (block.end * 10 / count > block.start * 10 / count) {
            // A line that cannot be written changes no result.
            drop(say(err, &CommandNotice::FuturesWritten { done: block.end, of: count }));
        }
    };
    let mut fill = |to: &mut dyn Write| match args.format {
        FuturesFormat::Csv => write_csv(to, (&plan, threads), (args.csv, environment), &mut written),
        #[cfg(feature = "parquet")]
        FuturesFormat::Parquet => {
            let file = RawParquet::new(&RawFutures(&plan).head(), &ledger, environment.today)?;
            write_parquet(to, file, (&plan, threads), &mut written)
        }
    };
    let Some(path) = &args.output else { return Ok(fill(out)?) };
    let destination = Destination { path, plan: args.input.plan.as_deref(), config_folder: environment.config_folder.as_deref(), put: args.overwrite.put() };
    destination.fill(&mut fill, out)
}

fn write_csv(
    to: &mut dyn Write,
    (plan, threads): (&Plan, usize),
    (args, environment): (CsvArgs, &Environment),
    written: &mut dyn FnMut(Range<usize>),
) -> io::Result<()> {
    to.write_all(args.head(environment).as_bytes())?;
    to.write_all(csv(&RawFutures(plan).head(), args.marks()).as_bytes())?;
    for block in blocks(plan, BLOCK) {
        for rows in rows(block.clone(), threads, |share| RawFutures(plan).rows_in_coins(share)) {
            to.write_all(csv_rows(&rows, args.marks()).as_bytes())?;
        }
        written(block);
    }
    to.flush()
}

#[cfg(feature = "parquet")]
fn write_parquet(to: &mut dyn Write, mut file: RawParquet, (plan, threads): (&Plan, usize), written: &mut dyn FnMut(Range<usize>)) -> io::Result<()> {
    /// A group of rows has an entry for each column in the end of the file.
    const GROUP: usize = 4 * BLOCK;
    for block in blocks(plan, GROUP) {
        to.write_all(&file.group(&rows(block.clone(), threads, |share| RawFutures(plan).rows(share)))?)?;
        written(block);
    }
    to.write_all(&file.end()?)?;
    to.flush()
}

/// The futures of a plan in blocks.
fn blocks(plan: &Plan, size: usize) -> impl Iterator<Item = Range<usize>> {
    let count = plan.futures_count();
    (0..count).step_by(size).map(move |start| start..(start + size).min(count))
}

/// The rows of a block, a table a thread.
fn rows(block: Range<usize>, threads: usize, of: impl Fn(Range<usize>) -> Table + Sync + Send) -> Vec<Table> {
    let each = block.len().div_ceil(threads).max(1);
    let shares: Vec<Range<usize>> = block.clone().step_by(each).map(|start| start..(start + each).min(block.end)).collect();
    shares.into_par_iter().map(of).collect()
}

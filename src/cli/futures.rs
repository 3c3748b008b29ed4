//! `zeroline futures`

use std::io::{self, Write};
use std::ops::Range;

use rayon::prelude::*;

use super::args::FuturesArgs;
use super::destination::Destination;
use super::output::say;
use super::{CommandFailure, Environment, input};
use crate::file;
use crate::plan::Plan;
use crate::report::{Emphasis, RawFutures, csv, csv_rows};
use crate::words::{CommandNotice, OptionFault};

/// Futures of a block: memory for this many is all that is needed.
const BLOCK: usize = 4_096;

pub(super) fn run(args: &FuturesArgs, environment: &Environment, out: &mut impl Write, err: &mut impl Write) -> Result<(), CommandFailure> {
    let plan = input::plan(&args.input, environment.this_month, err)?;
    let count = plan.futures_count();
    if count == 0 {
        return Err(OptionFault::NoFutures.into());
    }
    let threads = input::cores(args.input.threads).get();
    let shows_progress = environment.err.emphasis == Emphasis::On;
    let mut fill = |to: &mut dyn Write| -> io::Result<()> {
        to.write_all(args.csv.byte_order_mark().as_bytes())?;
        to.write_all(csv(&RawFutures(&plan).head(), args.csv.marks()).as_bytes())?;
        for start in (0..count).step_by(BLOCK) {
            let block = start..(start + BLOCK).min(count);
            for rows in rows(&plan, block.clone(), threads) {
                to.write_all(csv_rows(&rows, args.csv.marks()).as_bytes())?;
            }
            if shows_progress && (block.end * 10 / count > start * 10 / count) {
                // A line that cannot be written changes no result.
                drop(say(err, &CommandNotice::FuturesWritten { done: block.end, of: count }));
            }
        }
        to.flush()
    };
    let Some(path) = &args.output else { return Ok(fill(out)?) };
    let destination = Destination { path, plan: args.input.plan.as_deref(), config_folder: environment.config_folder.as_deref(), put: file::create };
    destination.fill(&mut fill, out)
}

/// The rows of a block, a table a thread.
fn rows(plan: &Plan, block: Range<usize>, threads: usize) -> Vec<crate::report::Table> {
    let each = block.len().div_ceil(threads).max(1);
    let shares: Vec<Range<usize>> = block.clone().step_by(each).map(|start| start..(start + each).min(block.end)).collect();
    shares.into_par_iter().map(|share| RawFutures(plan).rows(share)).collect()
}

//! `zeroline forecast`

use std::io::Write;

use super::args::ForecastArgs;
use super::destination::Destination;
use super::format::Format;
use super::{CommandFailure, Environment, input, sources};
use crate::forecast::{Cash, deterministic};
use crate::report::{ForecastReport, ShownCash, Terminal};

pub(super) fn run(args: &ForecastArgs, environment: &Environment, out: &mut impl Write, err: &mut impl Write) -> Result<(), CommandFailure> {
    let plan = input::plan(&args.input, environment.this_month, err)?;
    let forecast = deterministic(&plan);
    let cash = Cash::of(&plan, &forecast);
    let mut engine = input::engine(args.input.threads);
    let futures = engine.run(&plan);
    let cash_futures = args.cash.then(|| engine.cash(&plan)).flatten();
    let shown_cash = if args.cash { ShownCash::All(cash_futures.as_ref()) } else { ShownCash::AsSetForPrograms };
    // Only text names the sources.
    let ledger = (args.format.format == Format::Table).then(|| sources::ledger(environment, err));
    let ledger = ledger.as_ref().map(|ledger| (ledger, environment.today));
    let report = ForecastReport { plan: &plan, forecast: &forecast, futures: futures.as_deref(), ledger, cash: &cash, shown_cash };
    let terminal = if args.output.is_some() { Terminal::FILE } else { environment.out };
    let text = args.format.render(&report, terminal, environment)?;
    args.format.say_limit(&report, err);
    match &args.output {
        Some(path) => Destination { path, plan: args.input.plan.as_deref(), config_folder: environment.config_folder.as_deref(), put: args.overwrite.put() }
            .write(text.as_bytes(), out),
        None => Ok(out.write_all(text.as_bytes())?),
    }
}

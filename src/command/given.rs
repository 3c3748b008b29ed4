//! The plan a command computes from.

use std::io::Write;
use std::num::NonZeroUsize;
use std::path::Path;
use std::thread::available_parallelism;

use super::Failure;
use super::args::{PlanArgs, Set};
use crate::file;
use crate::forecast::futures::Engine;
use crate::plan::{Entry, Key, Plan, PlanField, YearMonth};

/// The plan that is named, or the starter plan, with what the command line sets; every option that does not fit is named.
pub(super) fn plan(args: &PlanArgs, this_month: YearMonth, err: &mut impl Write) -> Result<Plan, Failure> {
    let mut plan = match &args.plan {
        Some(path) => {
            let plan = file::load(path, this_month).map_err(|error| Failure::Plan(error.to_string()))?;
            warn(path, &plan, err);
            plan
        }
        None => file::starter(this_month),
    };
    let mut refused = Vec::new();
    for Set { key, entry } in &args.sets {
        refused.extend(plan.set(*key, entry.clone()).err().map(|problem| format!("error: --set {problem}")));
    }
    let whole =
        [("--months", PlanField::Months, args.months), ("--futures", PlanField::FuturesCount, args.futures), ("--seed", PlanField::FuturesSeed, args.seed)];
    for (option, field, value) in whole {
        let set = value.map(|value| plan.set(Key::Plan(field), Entry::Whole(value)));
        refused.extend(set.and_then(Result::err).map(|problem| format!("error: {option}: {}", problem.fault)));
    }
    if refused.is_empty() { Ok(plan) } else { Err(Failure::Arguments(refused.join("\n"))) }
}

/// Says what of a plan's file counts for nothing here. Where even this cannot be said, the figures still stand.
pub(super) fn warn(path: &Path, plan: &Plan, err: &mut impl Write) {
    for warning in file::warnings(plan) {
        drop(writeln!(err, "{}: {warning}", path.display()));
    }
}

/// What runs its futures, on every core unless told otherwise.
pub(super) fn engine(args: &PlanArgs) -> Engine {
    Engine::new(args.threads.or_else(|| available_parallelism().ok()).unwrap_or(NonZeroUsize::MIN))
}

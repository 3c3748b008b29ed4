//! `zeroline sources`

use std::io::Write;

use super::args::SourcesArgs;
use super::output::say;
use super::{CommandFailure, Environment};
use crate::file;
use crate::ledger::Ledger;
use crate::plan::Plan;
use crate::report::Sources;
use crate::words::CommandNotice;

pub(super) fn run(args: &SourcesArgs, environment: &Environment, out: &mut impl Write, err: &mut impl Write) -> Result<(), CommandFailure> {
    let ledger = ledger(environment, err);
    let sources = Sources { ledger: &ledger, defaults: &Plan::new(environment.this_month), of: args.key, today: environment.today };
    args.format.print(&sources, environment, (out, err))
}

/// The ledger with the user's own entries. Bad entries are named and left out.
pub(super) fn ledger(environment: &Environment, err: &mut impl Write) -> Ledger {
    let (ledger, problems) = file::load_ledger(environment.config_folder.as_deref());
    for problem in problems {
        // A warning that cannot be written changes no result.
        drop(say(err, &CommandNotice::NotUsed(problem)));
    }
    ledger
}

//! `zeroline sources`

use std::io::Write;

use super::output::{Format, render};
use super::{Failure, Here};
use crate::ledger::Ledger;
use crate::plan::{Assumption, Plan};
use crate::report::Sources;

pub(super) fn run(of: Option<Assumption>, format: Format, here: &Here, out: &mut impl Write, err: &mut impl Write) -> Result<(), Failure> {
    let ledger = ledger(here, err);
    let sources = Sources { ledger: &ledger, defaults: &Plan::new(here.this_month), of, today: here.today };
    Ok(out.write_all(render(&sources, format).as_bytes())?)
}

/// The ledger with the user's own over it; what is wrong with that is said, and stops nothing.
pub(super) fn ledger(here: &Here, err: &mut impl Write) -> Ledger {
    let (ledger, problems) = Ledger::load(here.config_folder.as_deref());
    for problem in problems {
        // Where even this cannot be said, the rows are not used all the same.
        drop(writeln!(err, "not used: {problem}"));
    }
    ledger
}

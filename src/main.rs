//! Arguments to window or command.

use std::io::{self, BufWriter, Write};
use std::process::ExitCode;

use zeroline::command::{self, Exit, Request};
use zeroline::plan::YearMonth;

fn main() -> ExitCode {
    let mut err = io::stderr().lock();
    let request = match command::parse(std::env::args_os()) {
        Ok(request) => request,
        Err(answer) => {
            // A reader of the help that leaves early is no error.
            drop(answer.print());
            return if answer.use_stderr() { Exit::BadArguments.into() } else { Exit::Done.into() };
        }
    };
    let Some(this_month) = this_month() else {
        drop(writeln!(err, "error: the clock of this computer is not set; set it and try again"));
        return Exit::BadPlan.into();
    };
    match request {
        Request::Run(command) => command::run(&command, this_month, &mut BufWriter::new(io::stdout().lock()), &mut err).into(),
        Request::Window { .. } => {
            drop(writeln!(err, "error: this build of zeroline has no window; run `zeroline forecast [PLAN]`, or `zeroline --help` for all commands"));
            Exit::BadArguments.into()
        }
    }
}

/// The current month where the user is; `None` before 1970.
fn this_month() -> Option<YearMonth> {
    let today = jiff::Zoned::now().date();
    YearMonth::new(today.year().try_into().ok()?, today.month().try_into().ok()?).ok()
}

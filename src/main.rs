//! Arguments to window or command.

use std::io::{self, BufWriter, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use zeroline::cli::{self, Exit, Here, Renderer, Request};
use zeroline::file;
use zeroline::plan::YearMonth;

fn main() -> ExitCode {
    // Not locked: the window runs long, and what other threads log goes to the same place.
    let mut err = io::stderr();
    let request = match cli::parse(std::env::args_os()) {
        Ok(request) => request,
        Err(answer) => {
            // A reader of the help that leaves early is no error.
            drop(answer.print());
            return if answer.use_stderr() { Exit::BadArguments.into() } else { Exit::Done.into() };
        }
    };
    let Some(here) = here() else {
        drop(writeln!(err, "error: the clock of this computer is not set; set it and try again"));
        return Exit::BadPlan.into();
    };
    match request {
        Request::Run(command) => cli::run(&command, &here, &mut BufWriter::new(io::stdout().lock()), &mut err).into(),
        Request::Window { plan, renderer } => window(plan, renderer, &here, &mut err),
    }
}

/// Opens the window.
#[cfg(feature = "gui")]
fn window(plan: Option<PathBuf>, renderer: Option<Renderer>, here: &Here, err: &mut impl Write) -> ExitCode {
    let renderer = renderer.map(|renderer| match renderer {
        Renderer::Wgpu => zeroline::app::WindowRenderer::Wgpu,
        Renderer::Glow => zeroline::app::WindowRenderer::Glow,
    });
    match zeroline::app::run(&zeroline::app::Launch { plan, this_month: here.this_month, today: here.today, renderer }) {
        Ok(()) => Exit::Done.into(),
        Err(error) => {
            drop(writeln!(err, "error: no window could be opened ({error}); without a display, `zeroline forecast [PLAN]` prints the same figures"));
            Exit::BadPlan.into()
        }
    }
}

/// Says that there is no window to open.
#[cfg(not(feature = "gui"))]
fn window(_: Option<PathBuf>, _: Option<Renderer>, _: &Here, err: &mut impl Write) -> ExitCode {
    drop(writeln!(err, "error: this build of zeroline has no window; run `zeroline forecast [PLAN]`, or `zeroline --help` for all commands"));
    Exit::BadArguments.into()
}

/// The current day where the user is, and the folders there; `None` before 1970.
fn here() -> Option<Here> {
    let today = jiff::Zoned::now().date();
    let this_month = YearMonth::new(today.year().try_into().ok()?, today.month().try_into().ok()?).ok()?;
    Some(Here { this_month, today, config_folder: file::config_folder() })
}

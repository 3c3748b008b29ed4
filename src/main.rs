//! Arguments to window or command.

use std::ffi::OsString;
use std::io::{self, BufWriter, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use zeroline::cli::{self, CommandFailure, Environment, Exit, Renderer, Request};
use zeroline::file;
use zeroline::plan::YearMonth;
use zeroline::report::Terminal;
use zeroline::words::{CommandFault, Language, NumberFormat, Wording};

fn main() -> ExitCode {
    // Not locked: other threads of the window log to it, too.
    let mut err = io::stderr();
    let mut arguments: Vec<OsString> = std::env::args_os().collect();
    let wording = wording(cli::take_language(&mut arguments));
    wording.make_current();
    let (out_terminal, err_terminal) = (cli::terminal_of(&io::stdout()), cli::terminal_of(&err));
    let request = match cli::parse(arguments) {
        Ok(request) => request,
        Err(answer) => {
            if answer.use_stderr() {
                // Where even this cannot be written, the exit status remains.
                drop(err.write_all(cli::shown(&answer, err_terminal).as_bytes()));
                return Exit::BadArguments.into();
            }
            let shown = io::stdout().write_all(cli::shown(&answer, out_terminal).as_bytes());
            return shown.map_or_else(|error| CommandFailure::from(error).report(&mut err, err_terminal), |()| Exit::Done).into();
        }
    };
    let Some(environment) = environment(out_terminal, err_terminal) else {
        return CommandFailure::Command(CommandFault::Clock).report(&mut err, err_terminal).into();
    };
    match request {
        Request::Run(command) => cli::run(&command, &environment, &mut BufWriter::new(io::stdout().lock()), &mut err).into(),
        Request::Window { plan, renderer } => window(plan, renderer, (&environment, wording), &mut err),
    }
}

/// Opens the window.
#[cfg(feature = "gui")]
fn window(plan: Option<PathBuf>, renderer: Option<Renderer>, (environment, wording): (&Environment, Wording), err: &mut impl Write) -> ExitCode {
    let renderer = renderer.map(|renderer| match renderer {
        Renderer::Wgpu => zeroline::app::WindowRenderer::Wgpu,
        Renderer::Glow => zeroline::app::WindowRenderer::Glow,
    });
    match zeroline::app::run(&zeroline::app::Launch {
        plan,
        this_month: environment.this_month,
        today: environment.today,
        wording,
        locale: locale("LC_NUMERIC"),
        renderer,
    }) {
        Ok(()) => Exit::Done.into(),
        Err(error) => CommandFailure::Command(CommandFault::Window(error.to_string())).report(err, environment.err).into(),
    }
}

/// Refuses to open a window.
#[cfg(not(feature = "gui"))]
fn window(_: Option<PathBuf>, _: Option<Renderer>, (environment, _): (&Environment, Wording), err: &mut impl Write) -> ExitCode {
    CommandFailure::Command(CommandFault::NoWindow).report(err, environment.err).into()
}

/// The language of the user and the format of numbers, where no other language is asked for.
fn wording(asked: Option<Language>) -> Wording {
    let texts = Wording::of_locale(&locale("LC_MESSAGES"));
    Wording { numbers: NumberFormat::of_locale(&locale("LC_NUMERIC")), ..texts }.with(asked, None)
}

/// The locale of the user for a category: `LC_ALL`, that of the category, or the system's; empty for none.
fn locale(category: &str) -> String {
    let variable = |name| std::env::var(name).ok().filter(|locale| !locale.is_empty());
    variable("LC_ALL").or_else(|| variable(category)).or_else(sys_locale::get_locale).unwrap_or_default()
}

/// The current day in the user's time zone, and the folders; `None` before 1970 and after 2999.
fn environment(out: Terminal, err: Terminal) -> Option<Environment> {
    // A clock beyond the year 9999 is an error here; `Zoned::now` panics.
    let today = jiff::Timestamp::try_from(std::time::SystemTime::now()).ok()?.to_zoned(jiff::tz::TimeZone::system()).date();
    let this_month = YearMonth::new(today.year().try_into().ok()?, today.month().try_into().ok()?).ok()?;
    Some(Environment { this_month, today, config_folder: file::config_folder(), out, err })
}

//! Arguments to a request, or to the help or the refusal that answers them.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{CommandFactory, FromArgMatches};

use super::args::{Arguments, Command};
use super::argument_refusal::refusal;
use super::failure::error_in_red;
use super::help_headings::in_words;
use super::renderer::Renderer;
use crate::plan::key::nearest_of;
use crate::report::Terminal;
use crate::words::{ArgumentFault, CommandHelp, language, printable, width_of, wrapped};

/// A request to the program.
#[derive(Debug)]
pub enum Request {
    /// Open the window.
    Window {
        /// The plan to open; without it the last one, or the first example.
        plan: Option<PathBuf>,
        /// The renderer; without it the usual choice.
        renderer: Option<Renderer>,
    },
    /// Run a command, without a window.
    Run(Box<Command>),
}

/// Options of earlier versions, and their present names.
const RENAMED: [(&str, &str); 2] = [("--of", "--measure"), ("--template", "--example")];

/// All commands and options, for manual pages and completions.
#[must_use]
pub fn definition() -> clap::Command {
    in_words(Arguments::command())
}

/// Reads the arguments, the program's name first.
///
/// # Errors
/// A wrong argument, or the help or version that was asked for: [`shown`] is its text, `use_stderr` says where that belongs.
pub fn parse<T: Into<OsString> + Clone>(arguments: impl IntoIterator<Item = T>) -> Result<Request, clap::Error> {
    let arguments: Vec<OsString> = arguments.into_iter().map(Into::into).collect();
    // "forcast plan.ron" is no plan with an argument too many.
    if let [_, first, _, ..] = arguments.as_slice()
        && let Some(message) = misspelt(Path::new(first))
        && !Arguments::command().get_subcommands().any(|command| *first == *command.get_name())
    {
        return Err(refused(&message));
    }
    let mut known = definition();
    // The command `help` is there from then on.
    known.build();
    let mut known = known.mut_subcommand("help", |help| help.about(CommandHelp::HelpOf.text()));
    let matches = known.try_get_matches_from_mut(arguments).map_err(with_present_name)?;
    let Arguments { plan, renderer, command, language: _ } = Arguments::from_arg_matches(&matches)?;
    match (command, plan) {
        (Some(command), _) => Ok(Request::Run(Box::new(command))),
        (None, Some(plan)) => match misspelt(&plan) {
            Some(message) => Err(refused(&message)),
            None => Ok(Request::Window { plan: Some(plan), renderer }),
        },
        (None, None) => Ok(Request::Window { plan: None, renderer }),
    }
}

/// Adds the present name of an option that was renamed.
fn with_present_name(mut error: clap::Error) -> clap::Error {
    let renamed = match error.get(ContextKind::InvalidArg) {
        Some(ContextValue::String(given)) if error.kind() == ErrorKind::UnknownArgument => RENAMED.iter().find(|(old, _)| given == old),
        _ => None,
    };
    if let Some((old, new)) = renamed {
        error.remove(ContextKind::SuggestedArg);
        error.insert(ContextKind::Suggested, ContextValue::StyledStrs(vec![ArgumentFault::Renamed { old, new }.to_string().into()]));
    }
    error
}

/// The message for a command that is misspelt or comes after an option.
fn misspelt(plan: &Path) -> Option<ArgumentFault> {
    let text = plan.to_str().filter(|text| !text.starts_with('-') && !text.contains(['.', '/', '\\']) && !plan.exists())?;
    let arguments = Arguments::command();
    let nearest = nearest_of(text, arguments.get_subcommands().map(clap::Command::get_name))?;
    Some(if nearest == text { ArgumentFault::CommandNotFirst(nearest) } else { ArgumentFault::UnknownCommand { given: text.to_owned(), nearest } })
}

fn refused(fault: &ArgumentFault) -> clap::Error {
    Arguments::command().error(ErrorKind::InvalidSubcommand, fault)
}

/// The text of a help or a refusal for a terminal.
#[must_use]
pub fn shown(answer: &clap::Error, terminal: Terminal) -> String {
    let usage = CommandHelp::Usage.text();
    let options = format!("[{}]", language().value_name("OPTIONS").unwrap_or_default());
    let line = |line: &str| match line {
        uses if uses.starts_with(usage) => wrapped(&uses.replace("[OPTIONS]", &options), [0, width_of(usage) + 1], terminal.columns),
        wide if terminal.message_columns.is_some_and(|columns| width_of(wide) > columns) => {
            let text = wide.trim_start();
            let indent = wide.len() - text.len();
            // Under the text beside an option.
            let beside = text.find("  ").map_or(0, |gap| width_of(text) - width_of(text[gap..].trim_start()));
            wrapped(text, [indent, (indent + beside).min(terminal.columns / 2)], terminal.columns)
        }
        line => format!("{line}\n"),
    };
    let text = if answer.use_stderr() { refusal(answer) } else { answer.render().to_string() };
    error_in_red(printable(&text).lines().map(line).collect(), terminal.emphasis)
}

//! The headings, notes and flags of clap's help in the user's language.

use clap::builder::Str;
use clap::{Arg, ArgAction, Command};

use crate::words::{ArgumentNote, CommandHelp, language};

/// A command, and those below it, with every text of its help in the user's language.
pub(super) fn in_words(command: Command) -> Command {
    let template = format!("{{before-help}}{{about-with-newline}}\n{} {{usage}}\n\n{{all-args}}{{after-help}}", CommandHelp::Usage.text());
    let help = Arg::new("help").short('h').long("help").action(ArgAction::Help).help(CommandHelp::HelpFlag.text());
    let version = Arg::new("version").short('V').long("version").action(ArgAction::Version).help(CommandHelp::VersionFlag.text());
    let has_version = command.get_version().is_some();
    let command = command.disable_help_flag(true).disable_version_flag(true).arg(help);
    let command = if has_version { command.arg(version) } else { command };
    command
        .help_template(template)
        .subcommand_help_heading(CommandHelp::Commands.text())
        .subcommand_value_name(value_name(&"COMMAND".into()))
        .mut_args(with_notes)
        .mut_subcommands(in_words)
}

/// An argument under its heading, with its default and its values as notes.
fn with_notes(argument: Arg) -> Arg {
    let heading = if argument.is_positional() { CommandHelp::Arguments } else { CommandHelp::Options };
    let argument = argument.help_heading(heading.text());
    let names: Option<Vec<Str>> = argument.get_value_names().map(|names| names.iter().map(value_name).collect());
    let argument = if let Some(names) = names { argument.value_names(names) } else { argument };
    if !argument.get_action().takes_values() {
        return argument;
    }
    let defaults: Vec<String> = argument.get_default_values().iter().map(|value| value.to_string_lossy().into_owned()).collect();
    let values: Vec<_> = argument.get_possible_values().into_iter().filter(|value| !value.is_hide_set()).collect();
    let names: Vec<String> = values.iter().map(|value| value.get_name().to_owned()).collect();
    let of_default: fn(String) -> ArgumentNote = ArgumentNote::Default;
    let notes = [(defaults, of_default), (names, ArgumentNote::Values)];
    let help = argument.get_help().map(ToString::to_string).unwrap_or_default();
    let notes = notes.into_iter().filter(|(texts, _)| !texts.is_empty()).map(|(texts, note)| note(texts.join(", ")).to_string());
    let short = std::iter::once(help).chain(notes).collect::<Vec<_>>().join(" ");
    let lines: String = values.iter().filter_map(|value| Some(format!("\n- {}: {}", value.get_name(), value.get_help()?))).collect();
    let long = format!("{short}{lines}");
    let argument = argument.help(short).hide_default_value(true).hide_possible_values(true);
    if lines.is_empty() { argument } else { argument.long_help(long) }
}

/// The name of a value in the user's language; of one that is not a word, such as `N`, the name itself.
fn value_name(name: &Str) -> Str {
    language().value_name(name).map_or_else(|| name.clone(), Str::from)
}

//! `zeroline completions` and `zeroline manual`: commands and options, for shells and for `man`.

use std::io::Write;

use clap::Command;
use clap_complete::Shell;
use clap_mangen::Man;

use super::CommandFailure;
use super::parse::definition;
use crate::words::CommandHelp;

/// Writes the completions of a shell.
pub(super) fn run(shell: Shell, out: &mut impl Write) -> Result<(), CommandFailure> {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut commands(), NAME, &mut script);
    let script = MENDED.iter().fold(String::from_utf8_lossy(&script).into_owned(), |script, (from, to)| script.replace(from, to));
    Ok(out.write_all(script.as_bytes())?)
}

const NAME: &str = "zeroline";

/// Lines of generated scripts, each of one shell, and their replacements.
const MENDED: [(&str, &str); 3] = [
    // zsh: a file in place of a command is the plan that the window opens.
    ("\":: :_zeroline_commands\"", "':: :{_zeroline_commands; _files}'"),
    // Elvish: a file after a command is no command, and no command has one of its own.
    ("$words[1..-1]", "[(take 1 $words[1..-1])]"),
    // PowerShell: the same.
    ("$i -lt $commandElements.Count; $i++", "$i -lt $commandElements.Count -and $i -lt 2; $i++"),
];

/// The commands and options without the plan of the window: zsh would take a command for it, and complete nothing after it.
fn commands() -> Command {
    let all = definition();
    let options = all.get_arguments().filter(|argument| !argument.is_positional()).cloned();
    Command::new(NAME)
        .version(env!("CARGO_PKG_VERSION"))
        .disable_help_flag(true)
        .disable_version_flag(true)
        .args(options)
        .subcommands(all.get_subcommands().cloned())
}

/// Writes the manual page of the program or of a command.
pub(super) fn manual(command: Option<&str>, out: &mut impl Write) -> Result<(), CommandFailure> {
    let mut all = definition().disable_help_subcommand(true);
    all.build();
    let page = command.and_then(|name| all.find_subcommand(name)).unwrap_or(&all).clone();
    let mut text = Vec::new();
    Man::new(page).render(&mut text)?;
    let lines = String::from_utf8_lossy(&text).into_owned();
    Ok(out.write_all(lines.split_inclusive('\n').map(in_words).collect::<String>().as_bytes())?)
}

/// A line of a manual page: a heading in capitals, as manual pages have them, and one of clap's own in the user's language.
fn in_words(line: &str) -> String {
    let heading = match line.trim_end() {
        ".SH NAME" => CommandHelp::ManualName,
        ".SH SYNOPSIS" => CommandHelp::ManualSynopsis,
        ".SH DESCRIPTION" => CommandHelp::ManualDescription,
        ".SH VERSION" => CommandHelp::ManualVersion,
        other => return other.strip_prefix(".SH ").map_or_else(|| line.to_owned(), |heading| format!(".SH {}\n", heading.to_uppercase())),
    };
    format!(".SH {}\n", heading.text())
}

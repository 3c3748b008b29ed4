//! `zeroline completions` and `zeroline manual`: commands and options, for shells and for `man`.

use std::io::Write;

use clap_complete::Shell;
use clap_mangen::Man;

use super::Failure;
use super::parse::definition;

/// Writes the completions of a shell.
pub(super) fn run(shell: Shell, out: &mut impl Write) -> Result<(), Failure> {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut definition(), "zeroline", &mut script);
    Ok(out.write_all(&script)?)
}

/// Writes the manual page of the program or of a command.
pub(super) fn manual(command: Option<&str>, out: &mut impl Write) -> Result<(), Failure> {
    let mut all = definition().disable_help_subcommand(true);
    all.build();
    let page = command.and_then(|name| all.find_subcommand(name)).unwrap_or(&all).clone();
    Ok(Man::new(page).render(out)?)
}

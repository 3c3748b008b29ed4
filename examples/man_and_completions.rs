//! Writes the manual page of every command and the completions of four shells into a folder, for the packages.
//!
//! `cargo run --example man_and_completions -- FOLDER`

use std::io;
use std::path::PathBuf;

use clap_complete::Shell;

fn main() -> io::Result<()> {
    let folder = PathBuf::from(std::env::args_os().nth(1).ok_or_else(|| io::Error::other("give a folder"))?);
    let mut command = zeroline::cli::args::definition();
    clap_mangen::generate_to(command.clone(), &folder)?;
    for shell in [Shell::Bash, Shell::Zsh, Shell::Fish, Shell::PowerShell] {
        clap_complete::generate_to(shell, &mut command, "zeroline", &folder)?;
    }
    Ok(())
}

//! Lines for people, and the terminals that show them.

use std::env;
use std::fmt::Display;
use std::io::{self, IsTerminal, Write};
use std::ops::RangeInclusive;

use terminal_size::{Width, terminal_size};

use crate::report::{Emphasis, Terminal};
use crate::words::{printable, wrapped};

/// Writes a message in a line of its own.
pub(super) fn say(to: &mut impl Write, message: &impl Display) -> io::Result<()> {
    writeln!(to, "{}", printable(&message.to_string()))
}

/// Writes a message in lines that fit a terminal.
pub(super) fn say_in(to: &mut impl Write, message: &impl Display, terminal: Terminal) -> io::Result<()> {
    to.write_all(fitted(&message.to_string(), terminal).as_bytes())
}

/// Messages, a line each, in lines that fit a terminal.
pub(super) fn fitted(messages: &str, terminal: Terminal) -> String {
    const INDENTS: [usize; 2] = [0, 2];
    let fitted = |line: &str| terminal.message_columns.map_or_else(|| format!("{line}\n"), |columns| wrapped(line, INDENTS, columns));
    printable(messages).lines().map(fitted).collect()
}

/// The terminal of a stream, as it and the variables `COLUMNS`, `NO_COLOR` and `TERM` describe it.
#[must_use]
pub fn terminal_of(stream: &impl IsTerminal) -> Terminal {
    /// Help and tables are legible from the one on, and sentences up to the other.
    const COLUMNS: RangeInclusive<usize> = 40..=100;
    let variable = |name| env::var(name).ok().filter(|value| !value.is_empty());
    let is_terminal = stream.is_terminal();
    let width = if is_terminal { terminal_size().map(|(Width(columns), _)| usize::from(columns)) } else { None };
    let known = width.or_else(|| variable("COLUMNS")?.parse().ok()).map(|columns: usize| columns.clamp(*COLUMNS.start(), *COLUMNS.end()));
    // The old console of Windows shows sequences as they are.
    let knows_sequences = variable("TERM").map_or(!cfg!(windows) || variable("WT_SESSION").is_some(), |kind| kind != "dumb");
    let emphasis = if is_terminal && knows_sequences && variable("NO_COLOR").is_none() { Emphasis::On } else { Emphasis::Off };
    Terminal { columns: known.unwrap_or(Terminal::FILE.columns), message_columns: known, emphasis }
}
